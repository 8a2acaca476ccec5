"""Habits from what was sent, and drafts that lean on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.drafting.base import Brief, Voice
from ackbot.drafting.emoji import emoji_in
from ackbot.drafting.habits import NONE, Habits
from ackbot.drafting.leaning import lean
from ackbot.drafting.learning import by_language, habits_of, sentences
from ackbot.drafting.offline import OfflineDrafter
from ackbot.model import Lesson, Person
from ackbot.reading import read

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
MIRA = Person(id="mira", name="Mira Okonkwo", handle="mira")
SHOP = Person(id="shop", name="paper & ink", handle="paperink")


def lesson(sent: str, proposed: str = "", **changes: object) -> Lesson:
    known = Lesson(
        account="demo:ana",
        to=MIRA,
        language="en",
        theirs="I love the harbour wall",
        sent=sent,
        proposed=proposed,
        at=NOW,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def sent(*texts: str, times: int = 1) -> list[Lesson]:
    return [lesson(text) for text in texts for _ in range(times)]


# -- what is learned


def test_nothing_sent_teaches_nothing() -> None:
    assert habits_of([]) == NONE
    assert not habits_of(sent("Thanks, Mira.", times=4)).known


def test_lengths_are_medians() -> None:
    found = habits_of(sent("Thanks.", "Thank you so much.", "One two three four five six."))
    assert (found.replies, found.words, found.length) == (3, 4, 18)


def test_openings_and_names() -> None:
    found = habits_of(
        [
            *sent("Mira, that is kind.", times=3),
            *sent("Oh, that wall took a week.", times=2),
            lesson("Hi Mira, good to hear."),
            lesson("Glad it helps.", to=SHOP),
        ]
    )
    assert found.openings[:2] == (("{name}", 3), ("oh that", 2))
    assert (found.nameable, found.named, found.named_first) == (6, 4, 4)


def test_who_never_names_anybody_is_said_to_leave_names_out() -> None:
    assert habits_of(sent("That is kind.", times=5)).unnamed
    assert not habits_of(sent("That is kind, Mira.", times=5)).unnamed


def test_marks_are_counted_and_never_takes_time_to_say() -> None:
    assert habits_of(sent("Kind of you.", times=8)).no_exclamation
    assert not habits_of(sent("Kind of you.", times=7)).no_exclamation
    some = habits_of([*sent("Kind of you.", times=8), *sent("Ha! 😄")])
    assert (some.with_exclamation, some.with_emoji) == (1, 1)
    assert not some.no_emoji


def test_a_phrase_struck_again_and_again_is_found_whatever_followed_it() -> None:
    found = habits_of(
        [
            lesson("Good to hear, Mira.", "Thank you for noticing. Good to hear, Mira."),
            lesson("The wall took a week.", "Thank you for looking. The wall took a week."),
        ]
    )
    assert found.struck == (("thank you for", 2),)


def test_a_phrase_struck_once_or_kept_more_often_is_none() -> None:
    once = [lesson("Good to hear, Mira.", "Thank you for noticing. Good to hear, Mira.")]
    assert habits_of(once).struck == ()
    kept = [lesson("Thank you for asking, it is oak.", "Thank you for asking, it is oak.")] * 3
    assert "thank you for" not in dict(habits_of([*once * 2, *kept]).struck)


def test_names_and_their_own_words_are_no_phrases_of_ours() -> None:
    found = habits_of(
        [lesson("It took a week.", "Love the harbour wall, Mira Okonkwo. It took a week.")] * 3
    )
    assert not any("wall" in phrase or "mira" in phrase for phrase, _ in found.struck)


def test_what_they_add_is_found_too() -> None:
    found = habits_of([lesson("It is oak. Come by the shop.", "It is oak.")] * 2)
    assert found.added[0] == ("come by the shop", 2)


def test_a_draft_written_anew_says_only_that() -> None:
    found = habits_of([lesson("No idea, sorry", "The finish on that wall is linseed oil.")] * 2)
    assert found.rewritten == 2
    assert all("linseed" not in phrase for phrase, _ in found.struck)


def test_a_second_sentence_cut_again_and_again_is_left_out() -> None:
    two = "That wall took a week, Mira. What drew you to it?"
    found = habits_of([lesson("That wall took a week, Mira.", two)] * 3)
    assert (found.two_sentences, found.cut_short) == (3, 3)
    assert found.one_sentence
    assert (
        not habits_of([lesson("That wall took a week, Mira.", two), lesson(two, two)]).cut_short > 1
    )


def test_unchanged_drafts_are_counted() -> None:
    assert habits_of([lesson("It is oak.", "It  is oak.\n")]).unchanged == 1


def test_each_language_has_habits_of_its_own() -> None:
    german = [replace(one, language="de") for one in sent("Danke dir", times=6)]
    english = sent("Thank you so very much for that", times=7)
    found = by_language([*german, *english])
    assert list(found) == ["en", "de"]
    assert found["de"].openings == (("danke dir", 6),)


def test_a_language_with_few_replies_borrows_all_but_words() -> None:
    english = sent("Thank you so very much for that", times=7)
    found = habits_of(english, "de")
    assert found.known
    assert found.openings == ()


def test_only_the_newest_replies_speak() -> None:
    old = [replace(one, at=NOW - timedelta(days=9)) for one in sent("Hello there!", times=50)]
    found = habits_of([*old, *sent("Quiet now.", times=100)])
    assert not found.with_exclamation


@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_any_edit_can_be_read(before: str, after: str) -> None:
    found = habits_of([lesson(after, before)] * 3)
    assert found.replies == 3


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("One. Two!", 2), ("v0.9.2 is out", 1), ("一。二。", 2), ("😀", 0)]
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


# -- how drafts lean


def test_without_habits_nothing_moves() -> None:
    texts = ["A long one, really quite long.", "Short!"]
    assert lean(texts, NONE) == texts


def test_the_usual_length_comes_first() -> None:
    texts = ["x" * 200, "y" * 40, "z" * 10]
    assert lean(texts, Habits(replies=9, length=40))[0] == "y" * 40


def test_the_usual_opening_moves_forward() -> None:
    texts = [*(f"Glad that you like {n}." for n in range(9)), "Thanks so much, Mira."]
    habits = Habits(replies=9, length=21, openings=(("thanks so", 8),), with_exclamation=1)
    assert lean(texts, habits).index("Thanks so much, Mira.") < 6
    assert lean(texts, replace(habits, openings=()))[-1] == "Thanks so much, Mira."


def test_an_opening_with_the_name_is_known_by_the_name() -> None:
    texts = [*(f"So glad that you like {n}." for n in range(9)), "Mira, so glad you like it."]
    habits = Habits(replies=9, length=25, openings=(("{name}", 8),))
    assert lean(texts, habits, "Mira").index(texts[-1]) < 6


def test_a_struck_phrase_goes_behind_all_others() -> None:
    texts = ["Thank you for looking.", "So glad.", "Kind of you to say."]
    assert lean(texts, Habits(struck=(("thank you for", 2),)))[-1] == texts[0]


def test_marks_they_never_use_are_taken_out() -> None:
    habits = Habits(replies=20, length=12)
    assert lean(["Thank you!", "¡Gracias!", "Really?!"], habits) == [
        "Thank you.",
        "Gracias.",
        "Really?",
    ]


@given(
    texts=st.lists(st.text(max_size=60), max_size=8, unique=True),
    length=st.integers(0, 200),
)
def test_leaning_loses_no_draft(texts: list[str], length: int) -> None:
    habits = Habits(replies=6, length=length, struck=(("a b", 2),))
    assert sorted(lean(texts, habits)) == sorted(texts)


# -- through the drafter


def brief(habits: Habits, text: str = "I love the harbour wall in your painting") -> Brief:
    return Brief(
        platform="mastodon",
        person=MIRA,
        text=text,
        reading=read(text, own=("ana",)),
        habits=habits,
    )


def test_who_leaves_names_out_gets_drafts_without() -> None:
    drafter = OfflineDrafter()
    assert "Mira" in drafter.draft(brief(NONE)).text
    assert "Mira" not in drafter.draft(brief(Habits(nameable=9))).text


def test_an_emoji_is_as_the_user_set_it_and_as_they_write() -> None:
    def drafted(text: str, setting: str, habits: Habits = NONE) -> int:
        asked = replace(brief(habits, text), voice=Voice(emoji=setting))
        return len(emoji_in(OfflineDrafter().draft(asked).text))

    with_one, without = "I love the harbour wall 🔥🔥🔥", "I love the harbour wall"
    assert [drafted(with_one, how) for how in ("no", "mirror", "yes")] == [0, 1, 1]
    assert [drafted(without, how) for how in ("no", "mirror", "yes")] == [0, 0, 1]
    assert drafted("The harbour wall is crooked and I am angry 😡", "yes") == 0
    never = Habits(replies=20)
    assert (drafted(with_one, "mirror", never), drafted(with_one, "yes", never)) == (0, 1)


def test_the_sign_off_ends_the_draft() -> None:
    asked = replace(brief(NONE, "I love the harbour wall 🔥"), voice=Voice(sign_off="Ana"))
    assert OfflineDrafter().draft(asked).text.endswith(" 😊 Ana")


def test_who_cuts_the_second_sentence_gets_one() -> None:
    text = "The harbour wall in your painting reminds me of the one my grandfather built in Lagos"
    habits = Habits(two_sentences=4, cut_short=4)
    assert len(sentences(OfflineDrafter().draft(brief(habits, text)).text)) == 1


def test_a_struck_phrase_is_not_proposed_again() -> None:
    drafter = OfflineDrafter()
    first = drafter.draft(brief(NONE)).text
    opening = " ".join(first.lower().replace(",", "").split()[:3])
    assert drafter.draft(brief(Habits(struck=((opening, 2),)))).text != first
