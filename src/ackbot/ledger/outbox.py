"""The outbox's rows. Every update names the state it leaves and says whether it moved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from ackbot.errors import LedgerError, UsageError
from ackbot.ledger.db import Database
from ackbot.ledger.highwater import HighWater
from ackbot.ledger.lessons import PROPOSED
from ackbot.ledger.rows import (
    OUTGOING_COLUMNS,
    digest,
    draft_of,
    draft_text,
    outgoing_of,
    stamp,
)
from ackbot.model import Draft, Outgoing, SendKind, SendState

_SETTLED = (SendState.SENT, SendState.REFUSED, SendState.CANCELLED)
_LISTED = (SendState.APPROVED, SendState.SENDING, SendState.UNKNOWN, SendState.REFUSED)
_STORED = f"SELECT {OUTGOING_COLUMNS} FROM outbox"


class Outbox(HighWater):
    """Drafts, and what was approved until it is proven sent."""

    db: Database

    def draft(self, conversation: str) -> tuple[Draft, str, bool] | None:
        """Return (draft, what it was made from, whether the user wrote it), or None."""
        sql = "SELECT draft, basis, by_user FROM drafts WHERE conversation = ?"
        row = self.db.row(sql, (conversation,))
        return (draft_of(row[0]), row[1], bool(row[2])) if row else None

    def put_draft(
        self, conversation: str, draft: Draft, basis: str, *, by_user: bool, at: datetime
    ) -> None:
        """Store the one live draft of a conversation.

        Where the user's own words take the place of a drafter's, those are kept beside them.
        """
        with self.db.transaction():
            self.db.run(
                "INSERT INTO drafts (conversation, basis, draft, by_user, made_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (conversation) DO UPDATE SET"
                f" proposed = CASE excluded.by_user WHEN 0 THEN '' ELSE {PROPOSED} END,"
                " basis = excluded.basis, draft = excluded.draft, by_user = excluded.by_user,"
                " made_at = excluded.made_at",
                (conversation, basis, draft_text(draft), int(by_user), stamp(at)),
            )

    def drop_draft(self, conversation: str) -> None:
        """Forget a conversation's draft, if it has one."""
        with self.db.transaction():
            self.db.run("DELETE FROM drafts WHERE conversation = ?", (conversation,))

    def recent_texts(self, since: datetime, account: str | None = None) -> tuple[str, ...]:
        """Return the texts of replies approved since then and not taken back, oldest first."""
        rows = self.db.rows(
            "SELECT text FROM outbox WHERE approved_at >= ?1 AND kind <> 'like'"
            " AND state IN ('approved', 'sending', 'unknown', 'sent')"
            " AND (?2 IS NULL OR account = ?2) ORDER BY approved_at, id",
            (stamp(since), account),
        )
        return tuple(row[0] for row in rows)

    def approve(self, out: Outgoing, *, who: str) -> Outgoing:
        """Insert an approved reply and return it with its number (`out.row` is ignored).

        Takes the place of a held one of the same conversation. Raises UsageError where another is
        on its way.
        """
        with self.db.transaction():
            self._refuse_quiet(out)
            for other in self.outbox(
                states=(SendState.APPROVED, SendState.SENDING, SendState.UNKNOWN),
                conversation=out.conversation,
            ):
                if not (other.held and self.cancel(other.row, at=out.approved_at)):
                    raise UsageError(
                        f"A reply to {other.to} is on its way already ({other.state.value}).",
                        "`ackbot outbox` shows it.",
                    )
            self._refuse_used_key(out)
            row = self.db.insert(
                "INSERT INTO outbox (conversation, account, kind, target, addressee, text,"
                " payload, payload_hash, client_id, state, who, approved_at, not_before,"
                " target_text, known)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'approved', ?, ?, ?, ?, ?)",
                (
                    out.conversation,
                    out.account,
                    out.kind.value,
                    out.target,
                    out.to,
                    out.text,
                    out.payload,
                    digest(out.payload),
                    out.client_id,
                    who,
                    stamp(out.approved_at),
                    stamp(out.not_before),
                    out.target_text,
                    out.known,
                ),
            )
            return self.outgoing(row)

    def _refuse_quiet(self, out: Outgoing) -> None:
        sql = (
            "SELECT 1 FROM conversations c JOIN do_not_reply d"
            " ON d.platform = c.platform AND d.id = c.person WHERE c.id = ?"
        )
        if out.kind is not SendKind.LIKE and self.db.row(sql, (out.conversation,)):
            raise UsageError(
                f"Nothing was approved: {out.to} asked for no replies.",
                "If that has changed: ackbot people allow WHO",
            )

    def _refuse_used_key(self, out: Outgoing) -> None:
        sql = "SELECT 1 FROM outbox WHERE account = ? AND client_id = ? AND client_id <> ''"
        if self.db.row(sql, (out.account, out.client_id)):
            raise UsageError(
                f"This very reply to {out.to} was approved before.",
                "`ackbot outbox` shows what became of it.",
            )

    def claim(self, row: int, at: datetime) -> Outgoing | None:
        """Move an approved row to `sending` for this one caller; None where it may not go out.

        It may not where it is held, in its undo window, or not approved. A row whose bytes are not
        those that were approved is held. `attempted_at` stays the time of the first attempt. Where
        the mark beside the ledger cannot be raised, the row is approved again: LedgerError.
        """
        claimed = self._claim(row, at)
        if claimed is None:
            return None
        try:
            self.raise_mark()
        except LedgerError:
            self.settle(row, leaves=(SendState.SENDING,), state=SendState.APPROVED, at=at)
            raise
        return claimed

    def _claim(self, row: int, at: datetime) -> Outgoing | None:
        with self.db.transaction():
            if not self._intact(row):
                self.hold(row, "What is stored is not what you approved: read it again.")
                return None
            moved = self.db.run(
                "UPDATE outbox SET state = 'sending', attempts = attempts + 1,"
                " attempted_at = coalesce(attempted_at, ?1), reason = ''"
                " WHERE id = ?2 AND state = 'approved' AND held = 0 AND not_before <= ?1",
                (stamp(at), row),
            )
            if not moved:
                return None
            self.count_claim()
            return self.outgoing(row)

    def _intact(self, row: int) -> bool:
        stored = self.db.row("SELECT payload, payload_hash FROM outbox WHERE id = ?", (row,))
        return stored is not None and digest(stored[0]) == stored[1]

    def settle(
        self,
        row: int,
        *,
        leaves: Sequence[SendState],
        state: SendState,
        at: datetime,
        remote_id: str = "",
        url: str = "",
        reason: str = "",
    ) -> bool:
        """Move a row from one of the states `leaves` to `state`; False where it was in none.

        Join it with what it proves (our post as a fact) in one `transaction()`.
        """
        marks = ",".join("?" * len(leaves))
        with self.db.transaction():
            moved = self.db.run(
                "UPDATE outbox SET state = ?, settled_at = ?, reason = ?, held = 0,"
                " remote_id = CASE ? WHEN '' THEN remote_id ELSE ? END,"
                " url = CASE ? WHEN '' THEN url ELSE ? END"
                f" WHERE id = ? AND state IN ({marks})",
                (
                    state.value,
                    stamp(at) if state in _SETTLED else None,
                    reason,
                    remote_id,
                    remote_id,
                    url,
                    url,
                    row,
                    *(one.value for one in leaves),
                ),
            )
        return moved > 0

    def hold(self, row: int, reason: str) -> bool:
        """Keep an approved row from going out until it is looked at again."""
        with self.db.transaction():
            moved = self.db.run(
                "UPDATE outbox SET held = 1, reason = ? WHERE id = ? AND state = 'approved'",
                (reason, row),
            )
        return moved > 0

    def explain(self, row: int, reason: str) -> None:
        """Note why an approved row has not gone out; a claim forgets it."""
        with self.db.transaction():
            self.db.run(
                "UPDATE outbox SET reason = ? WHERE id = ? AND state = 'approved' AND held = 0",
                (reason, row),
            )

    def cancel(self, row: int, *, at: datetime) -> bool:
        """Take back an approved or refused row; False where it is neither."""
        leaves = (SendState.APPROVED, SendState.REFUSED)
        return self.settle(row, leaves=leaves, state=SendState.CANCELLED, at=at)

    def looked(self, row: int, at: datetime) -> None:
        """Note that a row of unknown outcome was looked for in vain."""
        with self.db.transaction():
            stored = self.db.row("SELECT looked_at FROM outbox WHERE id = ?", (row,))
            times = json.loads(stored[0]) if stored else []
            self.db.run(
                "UPDATE outbox SET looked_at = ? WHERE id = ? AND state = 'unknown'",
                (json.dumps([*times, stamp(at)]), row),
            )

    def outbox(
        self,
        *,
        states: Sequence[SendState] = _LISTED,
        account: str | None = None,
        conversation: str | None = None,
    ) -> tuple[Outgoing, ...]:
        """Return rows in these states, oldest approval first."""
        where = f"state IN ({','.join('?' * len(states))})"
        params: list[str] = [state.value for state in states]
        if set(states) <= set(_LISTED):
            where += " AND state IN ('approved', 'sending', 'unknown', 'refused')"
        if account is not None:
            where += " AND account = ?"
            params.append(account)
        if conversation is not None:
            where += " AND conversation = ?"
            params.append(conversation)
        return tuple(map(outgoing_of, self.db.rows(f"{_STORED} WHERE {where} ORDER BY id", params)))

    def outgoing(self, row: int) -> Outgoing:
        """Return one row; LedgerError where there is none."""
        stored = self.db.row(f"{_STORED} WHERE id = ?", (row,))
        if stored is None:
            raise LedgerError(f"The outbox has no entry {row}.", "`ackbot outbox` lists them.")
        return outgoing_of(stored)
