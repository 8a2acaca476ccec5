"""Facts: what platforms said. Adding is idempotent and free of order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from ackbot.ledger.accounts import put_people
from ackbot.ledger.db import Database, slices
from ackbot.ledger.merging import merged, repaired
from ackbot.ledger.rows import FACTS, POST_COLUMNS, PostRow, fact_of, post_row, stamp
from ackbot.model import Account, Fact, Person, Post, Reading

_AT = {name: f"?{number}" for number, name in enumerate(PostRow._fields, 1)}
_SAID_AT = f"min(coalesce({_AT['at']}, {_AT['claimed_at']}, {_AT['seen_at']}), {_AT['seen_at']})"
_INSERT = (
    f"INSERT INTO posts ({POST_COLUMNS}, said_at) VALUES ({', '.join(_AT.values())}, {_SAID_AT})"
)
_UPDATE = (
    f"UPDATE posts SET {', '.join(f'{name} = {at}' for name, at in _AT.items() if name != 'seq')},"
    f" said_at = {_SAID_AT} WHERE seq = {_AT['seq']}"
)


class Facts:
    """What platforms said, and what we know about it besides."""

    db: Database

    def known(self, account_id: str, ids: Iterable[str]) -> dict[str, Fact]:
        """Return those of `ids` that reached us through this account."""
        found: dict[str, Fact] = {}
        for part, marks in slices(tuple(dict.fromkeys(ids))):
            sql = (
                f"{FACTS} JOIN accounts a ON a.id = ? AND p.account = a.id"
                f" AND p.platform = a.platform AND p.id IN ({marks})"
            )
            for row in self.db.rows(sql, (account_id, *part)):
                fact = fact_of(row)
                found[fact.post.id] = fact
        return found

    def add(
        self,
        account: Account,
        posts: Iterable[tuple[Post, str, Reading]],
        *,
        seen_at: datetime,
    ) -> set[str]:
        """Insert or update posts, each with its role ("incoming", "own" or "context").

        Returns the roots where something changed, among them those whose posts one of these quotes
        or explains. Adding the same again changes nothing and returns nothing.
        """
        seen = stamp(seen_at)
        people: dict[str, Person] = {}
        arrived: list[PostRow] = []
        for post, role, reading in posts:
            whole = repaired(post)
            if whole.author.name or whole.author.handle or whole.author.id not in people:
                people[whole.author.id] = whole.author
            arrived.append(post_row(account.id, account.platform, whole, role, reading, seen))
        if not arrived:
            return set()
        with self.db.transaction():
            touched = self._changed_bots(account.platform, people)
            put_people(self.db, account.platform, people.values())
            stored = self._stored(account, {row.id for row in arrived})
            changed = self._store(arrived, stored)
            touched.update(row.root for row in changed)
            touched.update(stored[row.id].root for row in changed if row.id in stored)
            touched |= self._elsewhere(account, changed)
            self._note_parents(account, changed)
            self._unskip(account.id, changed)
        return touched

    def _stored(self, account: Account, ids: set[str]) -> dict[str, PostRow]:
        found: dict[str, PostRow] = {}
        for part, marks in slices(tuple(ids)):
            sql = (
                f"SELECT {POST_COLUMNS} FROM posts"
                f" WHERE platform = ? AND account = ? AND id IN ({marks})"
            )
            for row in self.db.rows(sql, (account.platform, account.id, *part)):
                found[row[2]] = PostRow._make(row)
        return found

    def _store(self, arrived: Sequence[PostRow], stored: dict[str, PostRow]) -> list[PostRow]:
        """Write what differs and return it as it now stands (new rows without their number)."""
        now: dict[str, PostRow] = {}
        for row in arrived:
            before = now.get(row.id) or stored.get(row.id)
            now[row.id] = merged(before, row) if before else row
        new = [row for row in now.values() if row.id not in stored]
        changed = [row for row in now.values() if row.id in stored and row != stored[row.id]]
        if new:
            self.db.run_many(_INSERT, new)
        if changed:
            self.db.run_many(_UPDATE, changed)
        return new + changed

    def _changed_bots(self, platform: str, people: dict[str, Person]) -> set[str]:
        """Return the roots of people who turn out to be bots, or not to be."""
        flipped: list[str] = []
        for part, marks in slices(tuple(people)):
            sql = f"SELECT id, bot FROM people WHERE platform = ? AND id IN ({marks})"
            for person, bot in self.db.rows(sql, (platform, *part)):
                who = people[person]
                if (who.name or who.handle) and bool(bot) != who.bot:
                    flipped.append(person)
        roots: set[str] = set()
        for part, marks in slices(flipped):
            sql = (
                "SELECT DISTINCT root FROM posts WHERE platform = ? AND role = 'incoming'"
                f" AND gone = 0 AND author IN ({marks})"
            )
            roots.update(row[0] for row in self.db.rows(sql, (platform, *part)))
        return roots

    def _elsewhere(self, account: Account, changed: Sequence[PostRow]) -> set[str]:
        """Return the other roots that these bear on: of posts they quote or are parents of."""
        quoted = [
            (row.platform, row.id) for row in changed if row.quotes != "[]" and row.role == "own"
        ]
        roots: set[str] = set()
        for platform, post in quoted:
            sql = (
                "SELECT DISTINCT p.root FROM posts me, json_each(me.quotes) q"
                " JOIN posts p ON p.platform = me.platform AND p.id = q.value"
                " WHERE me.platform = ? AND me.id = ?"
            )
            roots.update(row[0] for row in self.db.rows(sql, (platform, post)))
        for part, marks in slices([row.id for row in changed]):
            sql = f"SELECT root FROM parents WHERE account = ? AND id IN ({marks})"
            roots.update(row[0] for row in self.db.rows(sql, (account.id, *part)))
        return roots

    def _note_parents(self, account: Account, changed: Sequence[PostRow]) -> None:
        named = {row.parent: row.root for row in changed if row.parent}
        for row in changed:
            named.pop(row.id, None)
        for part, marks in slices(list(named)):
            sql = f"SELECT id FROM posts WHERE platform = ? AND id IN ({marks})"
            for (known,) in self.db.rows(sql, (account.platform, *part)):
                named.pop(known, None)
        self.db.run_many(
            "INSERT OR IGNORE INTO parents (account, id, root) VALUES (?, ?, ?)",
            [(account.id, parent, root) for parent, root in named.items()],
        )

    def _unskip(self, account_id: str, changed: Sequence[PostRow]) -> None:
        if self.db.row("SELECT 1 FROM skipped WHERE account = ? LIMIT 1", (account_id,)):
            self.db.run_many(
                "DELETE FROM skipped WHERE account = ? AND id = ?",
                [(account_id, row.id) for row in changed],
            )

    def _mark(self, account_id: str, ids: Iterable[str], change: str, unless: str) -> set[str]:
        roots: set[str] = set()
        with self.db.transaction():
            for part, marks in slices(tuple(dict.fromkeys(ids))):
                sql = (
                    f"UPDATE posts SET {change} WHERE {unless} AND account = ?1 AND platform ="
                    f" (SELECT platform FROM accounts WHERE id = ?1) AND id IN ({marks})"
                    " RETURNING root"
                )
                roots.update(row[0] for row in self.db.rows(sql, (account_id, *part)))
        return roots

    def mark_gone(self, account_id: str, ids: Iterable[str]) -> set[str]:
        """Note that posts were deleted; return the roots where that is news."""
        return self._mark(account_id, ids, "gone = 1", "gone = 0")

    def mark_liked(self, account_id: str, ids: Iterable[str], at: datetime) -> set[str]:
        """Note that the user liked posts; return the roots where that is news."""
        return self._mark(account_id, ids, f"liked_at = {stamp(at)}", "liked_at IS NULL")

    def mark_sent_for(
        self, account_id: str, post_id: str, conversation: str, known: int
    ) -> set[str]:
        """Note which conversation an own post was approved for; return its root if that is news."""
        with self.db.transaction():
            rows = self.db.rows(
                "UPDATE posts SET sent_for = ?, sent_known = ? WHERE account = ? AND id = ?"
                " AND platform = (SELECT platform FROM accounts WHERE id = posts.account)"
                " AND (sent_for, sent_known) <> (?, ?) RETURNING root",
                (conversation, known, account_id, post_id, conversation, known),
            )
        return {row[0] for row in rows}

    def skip(self, account_id: str, post_id: str, why: str, at: datetime) -> None:
        """Note a mention that could not be read: shown, never fatal."""
        with self.db.transaction():
            self.db.run(
                "INSERT OR REPLACE INTO skipped (account, id, why, at) VALUES (?, ?, ?, ?)",
                (account_id, post_id, why, stamp(at)),
            )

    def skipped(self) -> tuple[tuple[str, str, str], ...]:
        """Return (account id, post id, why) of what could not be read, oldest first."""
        rows = self.db.rows("SELECT account, id, why FROM skipped ORDER BY at, account, id")
        return tuple((account, post, why) for account, post, why in rows)

    def unknown_parents(self, account_id: str) -> tuple[str, ...]:
        """Return the parents that posts name, that no listing brought and nobody asked for."""
        rows = self.db.rows(
            "SELECT n.id FROM parents n JOIN accounts a ON a.id = n.account"
            " WHERE n.account = ? AND n.asked_at IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM posts p WHERE p.platform = a.platform AND p.id = n.id)"
            " ORDER BY n.id",
            (account_id,),
        )
        return tuple(row[0] for row in rows)

    def asked_parents(self, account_id: str, ids: Iterable[str], at: datetime) -> None:
        """Note that parents were looked up, found or not."""
        with self.db.transaction():
            self.db.run_many(
                "UPDATE parents SET asked_at = ? WHERE account = ? AND id = ?",
                [(stamp(at), account_id, parent) for parent in ids],
            )

    def post(self, account_id: str, post_id: str) -> Fact | None:
        """Return a post as this account sees it, or any other of ours on that platform."""
        row = self.db.row(
            f"{FACTS} JOIN accounts a ON a.id = ? AND p.platform = a.platform AND p.id = ?"
            " ORDER BY p.account <> a.id LIMIT 1",
            (account_id, post_id),
        )
        return fact_of(row) if row else None
