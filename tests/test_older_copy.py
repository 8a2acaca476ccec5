"""A backup put back, a stale file synced over the ledger: what it forgot may be out there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ackbot.errors import EXIT_LEDGER, AckbotError, LedgerError
from ackbot.ledger.highwater import mark_path
from ackbot.ledger.store import Ledger
from ackbot.model import Post, State
from ackbot.outbox import EventKind
from tests.sending_desk import ACCOUNT, Desk, S


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "ledger.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with Ledger.open(path) as ledger:
        yield Desk(ledger)


@pytest.fixture
def asked(desk: Desk) -> Post:
    post = desk.world.says("mira", "Does it run on FreeBSD?")
    desk.syncs()
    return post


def put_back(desk: Desk, backup: Path) -> Desk:
    """The user copies a backup into the ledger's place and opens it again."""
    path = desk.ledger.path
    desk.ledger.close()
    path.write_bytes(backup.read_bytes())
    return Desk(Ledger.open(path), desk.world)


def test_what_a_backup_holds_as_approved_is_not_sent_again(desk: Desk, asked: Post) -> None:
    desk.world.lists_lag = True
    row = desk.approves(asked)
    backup = desk.ledger.back_up()
    assert desk.sends_all(row)[0].state is S.SENT
    # Moderation holds it: no look on the platform would show it.
    desk.world.posts.popitem()
    desk.world.events.pop()

    later = put_back(desk, backup)
    (held,) = later.sends_all(row)

    assert (held.state, held.held) == (S.APPROVED, True)
    assert "older copy" in held.reason
    assert later.heard == [EventKind.HELD]
    assert len(desk.world.posted) == 1
    later.ledger.close()


def test_nothing_goes_out_on_an_account_until_it_was_read_again(desk: Desk, asked: Post) -> None:
    backup = desk.ledger.back_up()
    desk.sends_all(desk.approves(asked))
    other = desk.world.says("tom", "And on Haiku?")

    later = put_back(desk, backup)
    later.syncs()
    new = later.approves(other, "On Haiku too.")
    later.ledger.hold_if_older_copy()
    (left,) = later.sends_all(new)

    assert (left.state, left.held) == (S.APPROVED, True)
    assert len(desk.world.posted) == 1
    assert later.state(asked) is State.ANSWERED
    later.syncs()
    desk.world.clock.passes(minutes=1)
    again = later.approves(other, "On Haiku too.")
    assert later.sends_all(again)[0].state is S.SENT
    later.ledger.close()


def test_whoever_approves_before_that_sync_is_told_to_sync(desk: Desk, asked: Post) -> None:
    backup = desk.ledger.back_up()
    desk.sends_all(desk.approves(asked))

    later = put_back(desk, backup)
    assert later.ledger.hold_if_older_copy() == 0
    assert later.ledger.unread() == {ACCOUNT}
    (left,) = later.sends_all(later.approves(asked, "It does!"))

    assert (left.state, left.held) == (S.APPROVED, False)
    (told,) = later.told
    assert told.stopped
    assert isinstance(told.error, AckbotError)
    assert told.error.exit_code == EXIT_LEDGER
    assert "ackbot sync" in left.reason
    assert len(desk.world.posted) == 1
    later.syncs()
    assert later.ledger.unread() == frozenset()
    # The sync has brought our own answer: now a look objects, as it always does.
    later.sends_all(left)
    assert len(desk.world.posted) == 1
    later.ledger.close()


def test_a_new_ledger_in_the_place_of_an_old_one_is_read_first(desk: Desk, asked: Post) -> None:
    path = desk.ledger.path
    desk.sends_all(desk.approves(asked))
    desk.ledger.close()
    path.unlink()
    with Ledger.open(path) as fresh:
        new = Desk(fresh, desk.world)
        new.syncs()
        assert new.state(asked) is State.ANSWERED
        fresh.hold_if_older_copy()
        assert fresh.unread() == {ACCOUNT}
        new.syncs()
        assert fresh.unread() == frozenset()


@pytest.mark.parametrize("odd", [b"", b"\xff\xfe", b"nonsense", b"0123456789abcdef 99x\n"])
def test_a_mark_that_says_nothing_is_taken_for_a_warning(
    desk: Desk, asked: Post, odd: bytes
) -> None:
    mark_path(desk.ledger.path).write_bytes(odd)
    row = desk.approves(asked)
    assert desk.sends_all(row)[0].held
    desk.syncs()
    desk.world.clock.passes(minutes=1)
    assert desk.sends_all(desk.approves(asked, "It does."))[0].state is S.SENT


def test_without_a_mark_on_the_disk_nothing_leaves(desk: Desk, asked: Post) -> None:
    row = desk.approves(asked)
    mark_path(desk.ledger.path).mkdir()
    with pytest.raises(LedgerError, match="could not be written"):
        desk.ledger.claim(row.row, desk.world.clock())
    assert desk.ledger.outgoing(row.row).state is S.APPROVED
    with pytest.raises(LedgerError, match="nothing was sent"):
        desk.sends_all(row)
    assert desk.world.posted == []
    assert desk.ledger.outgoing(row.row).state is S.APPROVED


def test_the_mark_is_the_users_alone_and_rises_with_every_attempt(desk: Desk, asked: Post) -> None:
    mark = mark_path(desk.ledger.path)
    before = os.umask(0)
    try:
        desk.sends_all(desk.approves(asked))
    finally:
        os.umask(before)
    assert mark.stat().st_mode & 0o777 == 0o600
    assert mark.read_text().endswith(" 1\n")
    other = desk.world.says("tom", "And on Haiku?")
    desk.syncs()
    desk.sends_all(desk.approves(other, "On Haiku too."))
    assert mark.read_text().endswith(" 2\n")
    assert [one.name for one in mark.parent.iterdir() if "high-water" in one.name] == [mark.name]
