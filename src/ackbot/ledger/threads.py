"""Triage's input and output: threads in, verdicts and decisions out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.ledger.db import Database, Row, slices
from ackbot.ledger.rows import (
    FACTS,
    VERDICT_COLUMNS,
    VerdictRow,
    decision_of,
    fact_of,
    moment,
    stamp,
    stamp_or_none,
    verdict_row,
)
from ackbot.model import Decision, Fact, Key, Verdict

# Lists read verdicts that were made already: what makes them loads where it is needed.
if TYPE_CHECKING:
    from ackbot.answers import LikeSent
    from ackbot.triage import Thread

_AT = {name: f"?{number}" for number, name in enumerate(VerdictRow._fields, 1)}
_WRITE = (
    f"INSERT OR REPLACE INTO conversations ({', '.join(_AT)}, place)"
    f" VALUES ({', '.join(_AT.values())}, coalesce({_AT['rank_at']}, {_AT['since']}, 0))"
)


class Threads:
    """What triage reads and writes, and what the user decided."""

    db: Database

    def thread(self, platform: str, root: str) -> Thread:
        """Return all that bears on the conversations under a root, of all our accounts there."""
        from ackbot.triage import Thread

        with self.db.snapshot():
            facts = self._facts(platform, root)
            ids = tuple(
                dict.fromkeys(
                    Key(account=f.account, root=root, person=f.post.author.id).id
                    for f in facts
                    if f.incoming and f.post.root == root
                )
            )
            sql = "SELECT person FROM accounts WHERE platform = ?"
            return Thread(
                platform=platform,
                root=root,
                facts=facts,
                own=frozenset(row[0] for row in self.db.rows(sql, (platform,))),
                decisions=self._decisions(ids),
                likes=self._likes(ids),
                quiet=self._quiet(platform),
            )

    def _facts(self, platform: str, root: str) -> tuple[Fact, ...]:
        rows = self.db.rows(
            f"{FACTS} WHERE p.platform = ? AND p.root = ? ORDER BY p.seq", (platform, root)
        )
        facts = [fact_of(row) for row in rows]
        here = {fact.post.id for fact in facts}
        seqs = {fact.seq for fact in facts}
        for row in self._quoting(platform, here) + self._parents(platform, facts, here):
            fact = fact_of(row)
            if fact.seq not in seqs:
                seqs.add(fact.seq)
                facts.append(fact)
        return tuple(facts)

    def _quoting(self, platform: str, here: set[str]) -> list[Row]:
        """Own posts under other roots that quote a post of this one."""
        found: list[Row] = []
        for part, marks in slices(tuple(here)):
            sql = (
                f"{FACTS} WHERE p.platform = ?1 AND p.role = 'own' AND p.id IN"
                f" (SELECT post FROM quotes WHERE platform = ?1 AND quoted IN ({marks}))"
            )
            found += self.db.rows(sql, (platform, *part))
        return found

    def _parents(self, platform: str, facts: Sequence[Fact], here: set[str]) -> list[Row]:
        """Parents that posts of this root name and that live under another root."""
        named = {fact.post.parent for fact in facts if fact.post.parent} - here
        found: list[Row] = []
        for part, marks in slices(tuple(named)):
            sql = f"{FACTS} WHERE p.platform = ? AND p.id IN ({marks})"
            found += self.db.rows(sql, (platform, *part))
        return found

    def _quiet(self, platform: str) -> frozenset[str]:
        sql = "SELECT id FROM do_not_reply WHERE platform = ?"
        return frozenset(row[0] for row in self.db.rows(sql, (platform,)))

    def _decisions(self, ids: Sequence[str]) -> dict[str, tuple[Decision, ...]]:
        found: dict[str, tuple[Decision, ...]] = {}
        for part, marks in slices(ids):
            sql = (
                "SELECT conversation, choice, at, known, until, who FROM decisions"
                f" WHERE conversation IN ({marks}) ORDER BY seq"
            )
            for row in self.db.rows(sql, part):
                decision = decision_of(row)
                found[row[0]] = (*found.get(row[0], ()), decision)
        return found

    def _likes(self, ids: Sequence[str]) -> tuple[LikeSent, ...]:
        from ackbot.answers import LikeSent

        found: list[LikeSent] = []
        for part, marks in slices(ids):
            sql = (
                "SELECT conversation, settled_at, known FROM outbox WHERE state = 'sent'"
                f" AND kind = 'like' AND conversation IN ({marks}) ORDER BY id"
            )
            for conversation, at, known in self.db.rows(sql, part):
                found.append(LikeSent(conversation=conversation, at=moment(at), known=known))
        return tuple(found)

    def put_verdicts(self, platform: str, root: str, verdicts: Sequence[Verdict]) -> list[str]:
        """Replace the conversations of a root; return the ids that are new or changed state."""
        rows = {row.id: row for row in (verdict_row(platform, one) for one in verdicts)}
        with self.db.transaction():
            sql = (
                f"SELECT {VERDICT_COLUMNS} FROM conversations c WHERE c.platform = ? AND c.root = ?"
            )
            stored = {row[0]: VerdictRow._make(row) for row in self.db.rows(sql, (platform, root))}
            left = [(key,) for key in stored if key not in rows]
            if left:
                self.db.run_many("DELETE FROM conversations WHERE id = ?", left)
            changed = [row for row in rows.values() if stored.get(row.id) != row]
            if changed:
                self.db.run_many(_WRITE, changed)
        return [
            row.id for row in changed if row.id not in stored or stored[row.id].state != row.state
        ]

    def roots(self, since: datetime | None = None) -> tuple[tuple[str, str], ...]:
        """Return (platform, root) of every conversation: what a changed setting judges again.

        With `since`, only those under whose root something was said since then.
        """
        sql = "SELECT DISTINCT platform, root FROM conversations"
        if since is None:
            rows = self.db.rows(sql)
        else:
            said = "SELECT platform, root FROM posts WHERE said_at >= ?"
            rows = self.db.rows(f"{sql} WHERE (platform, root) IN ({said})", (stamp(since),))
        return tuple((row[0], row[1]) for row in rows)

    def due_roots(self, now: datetime) -> tuple[tuple[str, str], ...]:
        """Return (platform, root) of the verdicts that time alone has changed by `now`."""
        rows = self.db.rows(
            "SELECT DISTINCT platform, root FROM conversations"
            " WHERE next_moment IS NOT NULL AND next_moment <= ?",
            (stamp(now),),
        )
        return tuple((platform, root) for platform, root in rows)

    def decide(self, decision: Decision) -> None:
        """Write down what the user said of a conversation."""
        with self.db.transaction():
            self.db.run(
                "INSERT INTO decisions (conversation, choice, at, known, until, who)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    decision.conversation,
                    decision.choice.value,
                    stamp(decision.at),
                    decision.known,
                    stamp_or_none(decision.until),
                    decision.who,
                ),
            )

    def undecide(self, conversation: str) -> None:
        """Take back the newest decision on a conversation, if there is one."""
        with self.db.transaction():
            self.db.run(
                "DELETE FROM decisions WHERE seq ="
                " (SELECT max(seq) FROM decisions WHERE conversation = ?)",
                (conversation,),
            )

    def told(self, channel: str, conversations: Iterable[tuple[str, datetime]]) -> set[str]:
        """Return the ids that the channel has told of in that waiting episode (id, since)."""
        sql = "SELECT 1 FROM told WHERE channel = ? AND conversation = ? AND since = ?"
        return {
            key for key, since in conversations if self.db.row(sql, (channel, key, stamp(since)))
        }

    def mark_told(
        self, channel: str, conversations: Iterable[tuple[str, datetime]], at: datetime
    ) -> None:
        """Note that the channel has told of these conversations' waiting episodes (id, since)."""
        with self.db.transaction():
            self.db.run_many(
                "INSERT OR IGNORE INTO told (channel, conversation, since, at) VALUES (?, ?, ?, ?)",
                [(channel, key, stamp(since), stamp(at)) for key, since in conversations],
            )
