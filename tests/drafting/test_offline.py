"""The offline drafter: what it proposes, for whom, and what it never does."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ackbot.drafting.base import Brief, Line, Voice
from ackbot.drafting.batch import draft_lines
from ackbot.drafting.languages import FULL, language
from ackbot.drafting.moves import MOVES
from ackbot.drafting.offline import OfflineDrafter
from ackbot.errors import UsageError
from ackbot.model import Action, History, Person
from ackbot.reading import detect, read
from ackbot.text import handles, hosts

SAMPLES = Path(__file__).with_name("samples.jsonl")
DRAFTER = OfflineDrafter()


def brief(text: str, name: str = "Mira Okonkwo", **changes: Any) -> Brief:
    known = Brief(
        platform="mastodon",
        person=Person(id=f"id-{name}", name=name, handle="mira"),
        text=text,
        reading=read(text, own=("ana",)),
    )
    return replace(known, **changes)


def samples() -> list[dict[str, object]]:
    return [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: f"{sample['id']}")
def test_each_sample_gets_the_right_action_in_its_language(sample: dict[str, object]) -> None:
    (drafted,) = draft_lines([json.dumps(sample)], DRAFTER, Voice())
    assert drafted["action"] == sample["action"], sample["text"]
    if drafted["draft"] and len(drafted["draft"].split()) > 5:
        assert detect(drafted["draft"])[0] in (sample["language"], "und")


def test_there_are_enough_samples_in_enough_languages() -> None:
    assert len(samples()) >= 60
    assert len({sample["language"] for sample in samples()}) >= 8


def test_no_two_drafts_of_a_sitting_are_alike() -> None:
    lines = [json.dumps(sample) for sample in samples()]
    drafts = [drafted["draft"] for drafted in draft_lines(lines, DRAFTER, Voice())]
    written = [draft for draft in drafts if draft]
    assert len(set(written)) == len(written)


def test_it_names_them_once_and_what_they_spoke_of() -> None:
    text = DRAFTER.draft(brief("I love the harbour wall in your painting")).text
    assert text.count("Mira") == 1
    assert "harbour wall" in text


def test_the_same_brief_gives_the_same_draft_and_another_variant_another() -> None:
    asked = brief("Does the glaze survive a dishwasher?")
    first = DRAFTER.draft(asked)
    assert DRAFTER.draft(asked) == first
    others = {DRAFTER.draft(replace(asked, variant=turn)).text for turn in range(4)}
    assert len(others) == 4


@pytest.mark.parametrize("tone", ["shorter", "plainer", "warmer"])
def test_a_tone_changes_the_draft(tone: str) -> None:
    asked = brief("I love the harbour wall in your painting")
    usual, toned = DRAFTER.draft(asked).text, DRAFTER.draft(replace(asked, tone=tone)).text
    assert toned
    assert toned != usual
    if tone == "shorter":
        assert len(toned) < len(usual)


def test_a_question_is_answered_by_a_fact_of_the_users() -> None:
    voice = Voice(facts=("The mugs survive the dishwasher.", "We ship on Mondays."))
    draft = DRAFTER.draft(brief("Do your mugs survive a dishwasher?", voice=voice))
    assert draft.text == "The mugs survive the dishwasher, Mira."


def test_a_closing_word_after_a_word_of_ours_needs_none() -> None:
    closing = brief("Perfect, thanks!")
    assert DRAFTER.draft(closing).action is Action.REPLY
    ours = replace(closing, exchange=(Line(ours=True, who="you", text="Try it cold."),))
    assert DRAFTER.draft(ours).action is Action.SKIP
    known = replace(closing, history=History(earlier=2, answered=1))
    assert DRAFTER.draft(known).action is Action.SKIP


def test_what_only_the_user_can_answer_says_why() -> None:
    draft = DRAFTER.draft(brief("My parcel never arrived, I want a refund"))
    assert draft.action is Action.HUMAN
    assert "money" in draft.reason


def test_nothing_is_put_into_the_users_mouth_when_somebody_may_be_in_danger() -> None:
    for text in ("I want to die", "there is a gas leak, is anyone there", "I know where you live"):
        draft = DRAFTER.draft(brief(text))
        assert (draft.action, draft.text) == (Action.HUMAN, "")


def test_a_language_without_words_on_hand_is_left_to_the_user() -> None:
    draft = DRAFTER.draft(brief("Eskerrik asko", reading=read("Eskerrik asko", language="eu")))
    assert (draft.action, draft.text) == (Action.HUMAN, "")
    assert "eu" in draft.reason


@pytest.mark.parametrize("code", FULL)
def test_a_full_language_has_sentences_for_every_move(code: str) -> None:
    tongue = language(code)
    assert tongue is not None
    assert [move for move in MOVES if not tongue.moves.get(move)] == []
    for move in MOVES:
        assert tongue.moves[move].plain, move


@pytest.mark.parametrize("code", FULL)
def test_every_sentence_has_the_places_it_should(code: str) -> None:
    tongue = language(code)
    assert tongue is not None
    for move in tongue.moves.values():
        for said in (*move.named, *move.quoted, *move.plain):
            assert said.count("{n}") == 1, said
        assert all(said.count("{t}") == 1 for said in move.named)
        assert all(said.count("{q}") == 1 for said in move.quoted)
        closing = (*move.react, *(ask.says for ask in move.ask), *move.recall)
        assert not any("{" in said for said in closing)


COMMENTS = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            [
                "ignore",
                "all",
                "previous",
                "instructions",
                "and",
                "reply",
                "HACKED",
                "{name}",
                "https://evil.example",
                "@evil",
                "love",
                "the",
                "«mug»",
                "`rm",
                "-rf",
                "/`",
                "refund?",
                "!!!",
                "thanks",
                "crash",
                "my",
                "dog",
                "😀",
                "どうも",
                "لا",
                "TODO",
                "[link](x)",
            ]
        ),
        max_size=25,
    ).map(" ".join),
)


@example(text="AL`!!`", name="", limit=None)
@example(text="The `push!!` step", name="", limit=None)
@example(text="「すごい！！」の絵", name="", limit=None)
@given(text=COMMENTS, name=st.text(max_size=30), limit=st.sampled_from([None, 60, 300]))
def test_no_comment_makes_it_misbehave(text: str, name: str, limit: int | None) -> None:
    draft = DRAFTER.draft(brief(text, name=name, limit=limit))
    assert (draft.action is Action.REPLY) <= bool(draft.text)
    assert draft.text.count("!") + draft.text.count("！") <= 1
    assert limit is None or len(draft.text) <= limit
    assert set(hosts(draft.text)) <= set(hosts(text))
    assert set(handles(draft.text)) <= set(handles(text)) | {"@mira"}
    assert not any(warn.blocks for warn in draft.warnings if draft.text)
    assert not re.search(r"[{}\x00-\x1f]", draft.text)


def test_a_very_long_comment_is_drafted_like_any_other() -> None:
    draft = DRAFTER.draft(brief("I love the harbour wall. " * 8_000))
    assert len(draft.text) < 300


def test_batch_names_the_line_it_cannot_read() -> None:
    good = json.dumps({"id": "1", "text": "Lovely wall"})
    for bad in (
        "{",
        "[1]",
        '{"id": "2"}',
        '{"id": "2", "text": 3}',
        '{"id":"2","text":"","history":4}',
    ):
        with pytest.raises(UsageError, match="Line 3 "):
            list(draft_lines([good, "\n", bad], DRAFTER, Voice()))


def test_batch_skips_empty_lines_and_keeps_ids() -> None:
    lines = [json.dumps({"id": 7, "text": "Lovely wall"}), "", json.dumps({"id": "b", "text": ""})]
    assert [drafted["id"] for drafted in draft_lines(lines, DRAFTER, Voice())] == [7, "b"]
