"""From what the user sends to the next draft: learned, kept in the ledger, leaned on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pytest

from ackbot.config import Settings, VoiceChanges
from ackbot.drafting.base import Brief, Drafter
from ackbot.model import Action, Conversation, Draft, SendKind
from ackbot.review import Act, review
from tests.app.sample import SampleApp, Sitting
from tests.review.reviewer import Script


class Listening:
    """A drafter that proposes one sentence to all and remembers what it was told."""

    name = "listening"

    def __init__(self) -> None:
        self.heard: list[Brief] = []

    def draft(self, brief: Brief) -> Draft:
        self.heard.append(brief)
        return Draft(action=Action.REPLY, text="Thank you for that, it helps us.", language="en")


class VoiceApp(SampleApp):
    """The sample app with a drafter that listens, and another voice in the shop."""

    @cached_property
    def drafter(self) -> Drafter:
        return Listening()

    @cached_property
    def settings(self) -> Settings:
        usual = super().settings
        shop = replace(usual.accounts["shop"], voice=VoiceChanges(name="Paper & Ink"))
        voice = replace(usual.voice, name="Ana", snippets={"bug": "Report it, {name}?"})
        return replace(usual, voice=voice, accounts={**usual.accounts, "shop": shop})


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Sitting]:
    with Sitting(VoiceApp(tmp_path)) as sitting:
        yield sitting


def heard(at: Sitting) -> Brief:
    drafter = at.app.drafter
    assert isinstance(drafter, Listening)
    return drafter.heard[-1]


def in_english(at: Sitting) -> list[Conversation]:
    """Who waits on the account social and wrote English, longest first."""
    waiting = at.app.ledger.waiting(accounts=[at.account("social")])
    return [one for one in waiting if one.newest.reading.language == "en"]


def sends(at: Sitting, row: int) -> None:
    at.app.clock.passes(seconds=11)
    at.app.send((at.desk.status(row),))


def test_an_edited_draft_teaches_what_was_struck(at: Sitting) -> None:
    mira = at.waiting()
    before = len(at.app.ledger.lessons())
    review(at.desk, Script([Act.EDIT, Act.APPROVE], written="It helps us."), [mira])
    (row,) = at.app.ledger.outbox(conversation=mira.id)
    assert len(at.app.ledger.lessons()) == before
    sends(at, row.row)
    lesson = at.app.ledger.lessons()[0]
    assert (lesson.proposed, lesson.sent) == ("Thank you for that, it helps us.", "It helps us.")
    assert (lesson.to.name, lesson.here) == (mira.person.name, True)


def test_the_next_runs_drafts_lean_on_it(tmp_path: Path) -> None:
    with Sitting(VoiceApp(tmp_path)) as at:
        for one in in_english(at)[:2]:
            at.desk.draft(one, 0, "")
            at.desk.keep(one, "It helps us.")
            sends(at, at.approves(one, "It helps us.").row)
    with Sitting(VoiceApp(tmp_path, at.app.clock, at.app.server)) as later:
        one = in_english(later)[0]
        later.desk.draft(one, 0, "")
        assert ("thank you for that", 2) in heard(later).habits.struck


def test_what_was_pasted_is_learned_as_the_next_sync_finds_it(at: Sitting) -> None:
    buyer = at.waiting("shop")
    row = at.approves(buyer, "It fits, yes.", SendKind.HANDOVER)
    world = at.app.world("shop")
    world.answer_from_phone(world.last_seen(buyer.newest.post.id), "It fits. Yes!", at=at.app.now())
    at.app.sync(at.app.chosen())
    assert at.app.ledger.outgoing(row.row).remote_id
    sent = [lesson.sent for lesson in at.app.ledger.lessons(at.account("shop"))]
    assert sent == ["It fits. Yes!"]


def test_each_account_speaks_in_its_own_voice(at: Sitting) -> None:
    at.desk.draft(at.waiting(), 1, "")
    assert heard(at).voice.name == "Ana"
    at.desk.draft(at.waiting("shop"), 1, "")
    assert heard(at).voice.name == "Paper & Ink"


def test_a_snippet_is_filled_in_for_the_person(at: Sitting) -> None:
    mira = at.waiting()
    named = replace(mira, person=replace(mira.person, name="Mira Okonkwo"))
    firm = replace(mira, person=replace(mira.person, name="paper & ink"))
    assert at.desk.snippets(named) == {"bug": "Report it, Mira?"}
    assert at.desk.snippets(firm) == {"bug": "Report it?"}
