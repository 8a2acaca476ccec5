"""What triage makes of the demo: every state of the design, from a first sync and the seeds.

How a text reads is given here in a table, since what is tested is the sample's raw material.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.answers import LikeSent
from ackbot.model import Decision, Fact, How, Promise, Reading, SendKind, Shown, State, Verdict
from ackbot.platforms.demo import Decided, Sent, seed
from ackbot.triage import Policy, Thread, judge, order_key

from .demo_desk import NOW, Desk, desks, incoming, own

_CLOSING = Reading(closing=True, wants_reply=False)
READINGS: Mapping[str, Reading] = {
    "social/wren-beta-thanks": _CLOSING,
    "social/pell-emoji": Reading(wants_reply=False),
    "social/promise-to-bastian": Reading(promise=Promise(words="Ich schaue mir das an")),
    "shop/promise-to-mo": Reading(promise=Promise(words="I'll check with the mill")),
    "film/support-prize": Reading(wants_reply=False),
}

STATES = {
    "social/wren-beta": (State.NO_REPLY_NEEDED, How.GUESSED),
    "social/wren-gutter": (State.WAITING, None),
    "social/bastian-margin": (State.PROMISED, None),
    "social/pell-emoji": (State.NO_REPLY_NEEDED, How.GUESSED),
    "social/kofi-marks": (State.WAITING_AGAIN, None),
    "social/lio-ruler": (State.WAITING, None),
    "social/perdita-typo": (State.GONE, None),
    "social/grub-bloat": (State.MUTED, None),
    "film/sunniva-dad": (State.ANSWERED, How.LIKED),
    "film/ebbe-laser": (State.EXPIRED, None),
    "film/noor-qutn": (State.WAITING, None),
    "shop/rolf-ok": (State.NO_REPLY_NEEDED, How.DECIDED),
    "shop/mo-baryta": (State.PROMISED, None),
    "shop/haggle-half": (State.WONT_ANSWER, How.DECIDED),
    "blog/teun-thirds": (State.ANSWERED, How.ELSEWHERE),
    "blog/cass-disagree": (State.WAITING, None),
    "blog/yusra-translation": (State.WAITING, None),
    "blog/club-talk": (State.SNOOZED, None),
    "blog/solvei-soup": (State.ANSWERED, How.HERE),
}


class Inbox:
    """Verdicts on the whole demo, as its ledger would hold them after the first sync."""

    def __init__(self, folder: Path) -> None:
        synced = desks(folder)
        self.own = frozenset(desk.me.person.id for desk in synced)
        self.facts = [fact for desk in synced for fact in _facts(desk)]
        roots = dict.fromkeys(fact.post.root for fact in self.facts)
        self.verdicts = [verdict for root in roots for verdict in self._judge(root)]

    def _judge(self, root: str) -> Sequence[Verdict]:
        thread = Thread(
            platform="demo",
            root=root,
            facts=tuple(fact for fact in self.facts if fact.post.root == root),
            own=self.own,
            decisions=_decisions(),
            likes=_likes(),
        )
        return judge(thread, Policy(), NOW)

    def of(self, mention: str) -> Verdict:
        """Return the verdict on the conversation that a mention belongs to."""
        post = next(fact.post for fact in self.facts if fact.post.id == mention)
        keys = (post.root, post.author.id)
        return next(one for one in self.verdicts if (one.key.root, one.key.person) == keys)

    def shown(self, group: Shown) -> list[Verdict]:
        """Return one of the inbox's groups, in its order."""
        return sorted((one for one in self.verdicts if one.shown is group), key=order_key)


def _facts(desk: Desk) -> list[Fact]:
    pages = desk.sync()
    gone = {post for page in pages for post in page.gone}
    sent = {one.remote_id: one.key.id for one in seed(NOW) if isinstance(one, Sent)}
    return [
        Fact(
            post=post,
            account=f"demo:{desk.me.person.id}",
            seq=seq,
            seen_at=NOW,
            incoming=post.author.id != desk.me.person.id,
            reading=READINGS.get(post.id, Reading()),
            gone=post.id in gone,
            sent_for=sent.get(post.id, ""),
            sent_known=seq if post.id in sent else 0,
        )
        for seq, post in enumerate([*incoming(pages), *own(pages)], start=1)
    ]


def _decisions() -> Mapping[str, tuple[Decision, ...]]:
    return {
        one.key.id: (
            Decision(
                conversation=one.key.id, choice=one.choice, at=one.at, known=1000, until=one.until
            ),
        )
        for one in seed(NOW)
        if isinstance(one, Decided)
    }


def _likes() -> tuple[LikeSent, ...]:
    return tuple(
        LikeSent(conversation=one.key.id, at=one.at, known=1000)
        for one in seed(NOW)
        if isinstance(one, Sent) and one.kind is SendKind.LIKE
    )


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Inbox:
    return Inbox(tmp_path_factory.mktemp("demo"))


@pytest.mark.parametrize("mention", STATES)
def test_a_conversation_stands_where_the_sample_means_it_to(mention: str, inbox: Inbox) -> None:
    verdict = inbox.of(mention)
    assert (verdict.state, verdict.how) == STATES[mention]


def test_every_state_and_every_way_of_being_settled_is_shown(inbox: Inbox) -> None:
    assert {one.state for one in inbox.verdicts} == set(State)
    assert {one.how for one in inbox.verdicts} == {None, *How}


def test_one_promise_is_due_and_one_is_not(inbox: Inbox) -> None:
    assert inbox.of("social/bastian-margin").shown is Shown.WAITING
    assert inbox.of("shop/mo-baryta").shown is Shown.NOT


def test_a_nudge_moves_nobody_down(inbox: Inbox) -> None:
    longest = inbox.shown(Shown.WAITING)[0]
    assert longest == inbox.of("social/wren-gutter")
    assert (longest.since, longest.unanswered) == (NOW - timedelta(days=6, hours=3), 2)


def test_a_closing_window_moves_somebody_up(inbox: Inbox) -> None:
    noor = inbox.of("film/noor-qutn")
    assert noor.since
    assert noor.rank_at
    assert noor.rank_at < noor.since


def test_a_word_on_a_flat_page_answers_only_whom_it_names(inbox: Inbox) -> None:
    teun, cass = inbox.of("blog/teun-thirds"), inbox.of("blog/cass-disagree")
    assert teun.key.root == cass.key.root
    assert (teun.state, cass.state) == (State.ANSWERED, State.WAITING)


def test_ten_minutes_are_enough_for_those_who_wait(inbox: Inbox) -> None:
    assert 12 <= len(inbox.shown(Shown.WAITING)) <= 20
    assert inbox.shown(Shown.MAYBE)
