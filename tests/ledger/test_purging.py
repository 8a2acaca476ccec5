"""Purging: what goes is gone from the bytes, what stays is whole, and nothing comes back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from ackbot.errors import UsageError
from ackbot.ledger.purging import Purge, Scope
from ackbot.model import Action, Choice, Decision, Draft, Person, SendState
from ackbot.outbox import objection
from ackbot.triage import Policy
from ackbot.verdicts import retriage

from .desk import ANA, ASKS, MIRA, NOW, TOM, Desk, post

PLATFORM = "demo"
MIRA_HERE = (PLATFORM, MIRA.id)


def purges(desk: Desk, scope: Scope) -> Purge:
    with desk.ledger.transaction():
        taken = desk.ledger.purge(scope)
        for platform, root in taken.roots:
            retriage(desk.ledger, platform, (root,), Policy(), NOW)
        desk.ledger.drop_strangers()
    desk.ledger.shrink()
    return taken


def judges(desk: Desk, *roots: str) -> None:
    retriage(desk.ledger, PLATFORM, roots, Policy(), NOW)


def in_file(desk: Desk, words: str) -> bool:
    """Whether any file of the ledger's folder holds these words, whole or in the search."""
    folder = desk.ledger.path.parent
    return any(words.encode() in file.read_bytes() for file in folder.iterdir() if file.is_file())


def talks(desk: Desk) -> str:
    """Mira asked something, drafts and decisions were made, and I answered; the search knows."""
    desk.hears(post("p1", text="Is the walrusware glaze food safe?"))
    desk.says(
        replace(
            post("r1", ANA, root="p1", hours_ago=4, text="Yes, the walrusware glaze is."),
            parent="p1",
        )
    )
    judges(desk, "p1")
    [key] = [row[0] for row in desk.ledger.db.rows("SELECT id FROM conversations")]
    draft = Draft(action=Action.REPLY, text="Walrusware draft words")
    desk.ledger.put_draft(key, draft, "b", by_user=False, at=NOW)
    desk.ledger.decide(Decision(conversation=key, choice=Choice.DISMISS, at=NOW, known=9, who="a"))
    return str(key)


def test_all_that_was_said_and_made_of_it_is_gone_from_the_bytes(desk: Desk) -> None:
    talks(desk)
    assert in_file(desk, "alrusware")
    planned = desk.ledger.purgeable(Scope(people=(MIRA_HERE,)))

    taken = purges(desk, Scope(people=(MIRA_HERE,)))

    assert taken == planned
    assert (taken.conversations, taken.people, taken.comments, taken.replies) == (1, 1, 1, 1)
    for words in ("alrusware", "walruswar", MIRA.name, "photos.example/@mira"):
        assert not in_file(desk, words), words
    assert desk.ledger.check() == ()


def test_counting_changes_nothing(desk: Desk) -> None:
    desk.waits(post("p1"))
    before = desk.ledger.path.read_bytes()
    assert desk.ledger.purgeable(Scope()).waiting == 1
    assert desk.ledger.path.read_bytes() == before


def test_what_was_purged_is_known_again_by_its_hash_alone(desk: Desk) -> None:
    desk.waits(post("secret-id-1"))
    purges(desk, Scope(people=(MIRA_HERE,)))
    assert desk.ledger.forgotten(PLATFORM, ["secret-id-1", "other"]) == {"secret-id-1"}
    assert desk.ledger.forgotten("elsewhere", ["secret-id-1"]) == set()
    assert not in_file(desk, "secret-id-1")


def test_one_persons_words_go_and_the_others_stay_answered(desk: Desk) -> None:
    desk.hears(post("p1", TOM, text="Which clay?"))
    desk.hears(replace(post("p2", MIRA, root="p1", hours_ago=4, text="Zebra words"), parent="p1"))
    both = replace(post("r1", ANA, root="p1", hours_ago=3, text="Zebra clay, both"), parent="p2")
    desk.says(replace(both, names=(TOM.id, MIRA.id)))
    judges(desk, "p1")

    taken = purges(desk, Scope(people=(MIRA_HERE,)))

    assert (taken.conversations, taken.roots) == (1, ((PLATFORM, "p1"),))
    assert not in_file(desk, "Zebra")
    [(state,)] = desk.ledger.db.rows("SELECT state FROM conversations")
    assert state == "answered", "what answered Tom too still does, without its words"
    assert desk.ledger.forgotten(PLATFORM, ["r1", "p2", "p1"]) == {"r1", "p2"}


def test_a_word_to_somebody_purged_is_not_taken_for_one_to_me(desk: Desk) -> None:
    desk.hears(post("p1", MIRA, text="Look at this"))
    desk.hears(replace(post("p2", TOM, root="p1", hours_ago=3, text="Nice, Mira!"), parent="p1"))
    judges(desk, "p1")
    before = desk.ledger.db.rows("SELECT state FROM conversations WHERE person = 'tom'")
    purges(desk, Scope(people=(MIRA_HERE,)))
    after = desk.ledger.db.rows("SELECT state FROM conversations WHERE person = 'tom'")
    assert (before, after) == ([("no-reply-needed",)],) * 2


def test_by_age_a_conversation_goes_whole_or_not_at_all(desk: Desk) -> None:
    desk.hears(post("old", TOM, hours_ago=24 * 400, text="Ancient question"))
    desk.hears(post("p1", MIRA, hours_ago=24 * 400, text="First of mine"))
    desk.hears(replace(post("p2", MIRA, root="p1", hours_ago=2, text="And now?"), parent="p1"))
    judges(desk, "old", "p1")

    taken = purges(desk, Scope(before=NOW - timedelta(days=365)))

    assert (taken.conversations, taken.comments, taken.waiting) == (1, 1, 1)
    assert not in_file(desk, "Ancient")
    [one] = desk.ledger.waiting()
    assert one.verdict.since == NOW - timedelta(days=400), "her place in line is as it was"


def test_what_is_on_its_way_or_in_doubt_stays(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    row = desk.approves(conversation).row
    desk.ledger.claim(row, NOW + timedelta(minutes=1))
    leaves = (SendState.SENDING,)
    desk.ledger.settle(row, leaves=leaves, state=SendState.UNKNOWN, at=NOW)

    taken = purges(desk, Scope())

    assert (taken.conversations, taken.kept) == (0, 1)
    assert desk.ledger.outgoing(row).state is SendState.UNKNOWN
    assert [one.newest.post.id for one in desk.ledger.waiting(with_outgoing=True)] == ["p1"]


def test_sent_replies_go_with_their_conversation(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    row = desk.approves(conversation, "Quokka, thanks!").row
    desk.ledger.learn(row)
    desk.ledger.claim(row, NOW + timedelta(minutes=1))
    done = SendState.SENT
    desk.ledger.settle(row, leaves=(SendState.SENDING,), state=done, at=NOW, remote_id="r1")
    assert desk.ledger.lessons() != ()

    purges(desk, Scope(account=desk.me.id))

    assert not in_file(desk, "Quokka")
    assert desk.ledger.lessons() == ()


def test_an_account_that_is_empty_can_go_and_one_that_is_not_stays(desk: Desk) -> None:
    desk.waits(post("p1"))
    assert not desk.ledger.drop_account(desk.me.id)
    purges(desk, Scope(account=desk.me.id))
    assert desk.ledger.drop_account(desk.me.id)
    desk.ledger.drop_strangers()
    assert desk.ledger.accounts() == ()
    assert not in_file(desk, "Ana.Photos")


def test_a_purge_of_nothing_takes_nothing(desk: Desk) -> None:
    desk.hears(post("p1"), reading=ASKS)
    judges(desk, "p1")
    assert desk.ledger.purgeable(Scope(before=NOW - timedelta(days=900))).nothing
    assert purges(desk, Scope(people=((PLATFORM, "nobody"),))).nothing
    assert len(desk.shown()) == 1


def test_who_is_meant_and_whose_handles_are_one(desk: Desk) -> None:
    desk.hears(post("p1", MIRA), post("p2", TOM), post("p3", Person(id="m2", handle="Mira2")))
    find = desk.ledger.find_person
    assert find("@MIRA") == find("demo:mira") == find("Mira") == MIRA_HERE
    desk.ledger.link_people(MIRA_HERE, find("mira2"))
    assert desk.ledger.handles_of(find("m2")) == ((PLATFORM, "m2"), MIRA_HERE)
    assert desk.ledger.unlink_person(find("m2"))
    assert desk.ledger.handles_of(MIRA_HERE) == (MIRA_HERE,)


def test_asking_for_no_replies_outlives_a_purge(desk: Desk) -> None:
    desk.hears(post("p1"))
    judges(desk, "p1")
    desk.ledger.set_do_not_reply(MIRA_HERE, at=NOW, who="ana")
    purges(desk, Scope(people=(MIRA_HERE,)))
    assert desk.ledger.quiet() == {MIRA_HERE}


def test_a_file_without_room_to_spare_is_left(desk: Desk) -> None:
    for number in range(60):
        desk.waits(post(f"p{number}", text=f"Long words {number} " * 200))
    size = desk.ledger.path.stat().st_size
    purges(desk, Scope(account=desk.me.id))
    assert desk.ledger.path.stat().st_size < size
    with sqlite3.connect(desk.ledger.path) as other:
        assert other.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_nothing_is_approved_for_or_sent_to_who_asked_for_no_replies(desk: Desk) -> None:
    said = post("p1")
    desk.waits(said)
    judges(desk, "p1")
    [key] = desk.ledger.conversations_of([MIRA_HERE])
    desk.ledger.set_do_not_reply(MIRA_HERE, at=NOW, who="ana")
    with pytest.raises(UsageError, match="asked for no replies"):
        desk.approves(key)
    thread = desk.ledger.thread(PLATFORM, "p1")
    against = objection(desk.reply(key), said, said, thread, Policy(), NOW)
    assert against is not None
    assert (against.says, against.final) == ("they asked for no replies", False)
    judges(desk, "p1")
    assert desk.shown() == []
    desk.ledger.allow_replies(MIRA_HERE)
    judges(desk, "p1")
    assert desk.shown() == ["p1"]
    assert desk.approves(key).state is SendState.APPROVED
