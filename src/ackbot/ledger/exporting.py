"""Reading the whole ledger from end to end, a page at a time, for the user to keep."""

from __future__ import annotations

from collections.abc import Iterator

from ackbot.ledger.db import Database
from ackbot.ledger.hydrate import hydrate
from ackbot.ledger.rows import decision_of
from ackbot.model import Conversation, Decision

_PAGE = 200


class Exporting:
    """All conversations, and what the user decided about each."""

    db: Database

    def conversations(self) -> Iterator[Conversation]:
        """Yield every conversation, whatever its state, by id."""
        last = ""
        while True:
            rows = self.db.rows(
                f"SELECT id FROM conversations WHERE id > ? ORDER BY id LIMIT {_PAGE}", (last,)
            )
            if not rows:
                return
            yield from hydrate(self.db, [row[0] for row in rows])
            last = rows[-1][0]

    def decisions(self, conversation: str) -> tuple[Decision, ...]:
        """Return what the user decided about a conversation, oldest first."""
        rows = self.db.rows(
            "SELECT conversation, choice, at, known, until, who FROM decisions"
            " WHERE conversation = ? ORDER BY seq",
            (conversation,),
        )
        return tuple(decision_of(row) for row in rows)
