"""What a language must bring to be drafted in; each failure lists what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from ackbot.drafting.languages import FULL, SHORT, Language, language
from ackbot.drafting.moves import MOVES, Ask, Material, Sentences, candidates
from ackbot.drafting.phrasing import place_name
from ackbot.drafting.register import register
from ackbot.reading import smallwords
from ackbot.reading.cues import LANGUAGES as READ

#: Moves that may stay with openings that name nothing.
_PLAIN_ONLY = ("closing", "hold", "hold_grave")
#: Moves that are about something of theirs, and so are quoted.
_QUOTED = ("praise", "story", "joke", "problem", "fault", "question")
_MARKS = re.compile(r"\{[a-z]+\}|\[[^\]|]*\|[^\]]*\]")


def missing(code: str) -> Iterator[str]:
    """Yield what a language lacks, in words of whoever writes it."""
    tongue = language(code)
    if tongue is None:
        yield f"a file languages/{code}.py with a LANGUAGE"
        return
    yield from (f"the move {move}" for move in MOVES if move not in tongue.moves)
    yield from _thin(tongue)
    if len(tongue.patience) < 3:
        yield "three sentences about a long wait (patience)"
    if code not in READ:
        yield f"cues to read it by (reading/cues/{code}.py)"
    if not smallwords.listed(code):
        yield "what marks its nouns (reading/smallwords.py)"


def _thin(tongue: Language) -> Iterator[str]:
    for move, said in tongue.moves.items():
        neutral = [one for one in said.plain if "|" not in one]
        if len(neutral) < 2:
            yield f"two openings of {move} that address nobody"
        if move not in _PLAIN_ONLY and not said.named:
            yield f"openings of {move} that name a thing"
        if move in _QUOTED and not said.quoted:
            yield f"openings of {move} that quote"


@pytest.mark.parametrize("code", FULL)
def test_nothing_is_missing(code: str) -> None:
    assert list(missing(code)) == []


def test_what_is_missing_is_said_of_a_language_that_is_not_there() -> None:
    assert list(missing("xx")) == ["a file languages/xx.py with a LANGUAGE"]


@pytest.mark.parametrize("code", FULL)
def test_sentences_hold_no_marks_but_those_of_the_house(code: str) -> None:
    tongue = language(code)
    assert tongue is not None
    for move in tongue.moves.values():
        for said in (*move.named, *move.about, *move.quoted, *move.plain, *move.react):
            assert not re.search(r"[\[\]{}|]", _MARKS.sub("", said)), said
            assert said.count("!") == 0, said


def test_no_draft_says_a_long_word_of_ours_twice() -> None:
    sentences = Sentences(
        plain=("Thank you for the correction{n}.", "Well spotted{n}."),
        react=("Every correction helps.", "I'd rather know."),
    )
    made = candidates(sentences, Material(), "ana")
    assert "Thank you for the correction{n}. Every correction helps." not in made
    assert len(made) == 3


def test_what_cannot_be_said_otherwise_is_said_twice() -> None:
    sentences = Sentences(plain=("Thank you for the correction{n}.",))
    material = Material(recall="That's the second correction.")
    assert candidates(sentences, material, "ana") == [
        "Thank you for the correction{n}. That's the second correction."
    ]


@pytest.mark.parametrize("code", [code for code in FULL if code != "en"])
def test_a_formal_comment_is_known_as_one_where_the_language_tells(code: str) -> None:
    formal = {
        "es": "¿Podría usted decirme el precio?",
        "fr": "Pourriez-vous me dire le prix ?",
        "de": "Könnten Sie mir bitte den Preis sagen?",
        "pt": "O senhor poderia me dizer o preço?",
        "it": "Potrebbe dirmi il prezzo? La ringrazio",
        "nl": "Kunt u mij de prijs zeggen?",
    }[code]
    assert register(formal, code, "mirror") == "formal"


@pytest.mark.parametrize("code", SHORT)
def test_a_briefly_answered_language_has_something_to_say_of_every_kind(code: str) -> None:
    tongue = language(code)
    assert tongue is not None
    assert [move for move in MOVES if move not in tongue.moves] == []
    for name, move in tongue.moves.items():
        said = (*move.named, *move.quoted, *move.plain)
        assert len(set(said)) == len(said) >= (2 if name in _PLAIN_ONLY else 3), name
        for one in (*said, *move.react):
            assert not re.search(r"[!！\[\]{}|]", one.replace("{n}", "").format(t="", q="")), one


def test_a_stop_as_wide_as_a_letter_needs_no_blank_behind_it() -> None:
    sentences = Sentences(plain=("読みました。",), react=("助かります。",))
    assert candidates(sentences, Material(), "ana") == ["読みました。助かります。"]


def test_two_drafts_in_one_language_do_not_begin_alike() -> None:
    for code in SHORT:
        tongue = language(code)
        assert tongue is not None
        plain = tongue.moves["praise"].plain
        assert len({one[:6] for one in plain}) == len(plain), code


def test_their_words_are_never_most_of_a_draft() -> None:
    quote = "wrote it all down for my sister"
    said = Sentences(quoted=("“{q}” stays with me{n}.",), plain=("I read this{n}.",))
    assert candidates(said, Material(quote=quote, alone=True), "ana") == ["I read this{n}."]
    followed = Sentences(quoted=said.quoted, plain=said.plain, react=("Few people say so.",))
    assert candidates(followed, Material(quote=quote, alone=True), "ana") == [
        f"“{quote}” stays with me{{n}}. Few people say so."
    ]
    assert candidates(said, Material(quote="my sister", alone=True), "ana") == [
        "“my sister” stays with me{n}."
    ]


def test_which_part_is_asked_only_of_what_is_named() -> None:
    said = Sentences(
        named=("I like {t}{n}.",),
        plain=("I like it{n}.",),
        ask=(Ask("Which part?", named=True), Ask("Since when?")),
    )
    assert candidates(said, Material(), "ana") == ["I like it{n}. Since when?"]
    assert len(candidates(said, Material(topic="the map"), "ana")) == 2


def test_two_sentences_of_a_draft_do_not_begin_alike() -> None:
    said = Sentences(plain=("I'm glad you came{n}.",), react=("I'm glad of it.", "So am I."))
    assert candidates(said, Material(), "ana") == ["I'm glad you came{n}. So am I."]


def test_words_of_theirs_are_quoted_as_they_wrote_them() -> None:
    spanish, french = language("es"), language("fr")
    assert spanish is not None
    assert french is not None
    said = place_name("Lo de el horno, y «vengo de el pueblo»{n}.", spanish, "Ana")
    assert said == "Lo del horno, y «vengo de el pueblo», Ana."
    assert "de le voir" in place_name("« Content de le voir » fait plaisir{n}.", french, "Luc")
