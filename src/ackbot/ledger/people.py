"""People: who is meant, whose handles belong together, and who wants no replies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.ledger.db import Database, Row
from ackbot.ledger.rows import PERSON_COLUMNS, moment, person_of, stamp
from ackbot.model import Person

#: (platform, stable id).
PersonKey = tuple[str, str]

_NOT_US = "NOT EXISTS (SELECT 1 FROM accounts a WHERE a.platform = w.platform AND a.person = w.id)"
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is known of one handle of somebody who spoke to the user."""

    platform: str
    person: Person
    times: int
    """How many mentions of theirs still stand."""
    first: datetime
    last: datetime
    said: str
    """What they said last, plain."""
    answered: int
    """How many of their conversations were ever answered."""
    waiting: int
    quiet: bool
    """Whether they asked for no replies."""

    @property
    def key(self) -> PersonKey:
        """Who it is."""
        return (self.platform, self.person.id)


class People:
    """The people who spoke to the user, as the ledger knows them."""

    db: Database

    def find_person(self, who: str) -> PersonKey:
        """Return who is meant by a handle, a name, `platform:stable id` or a conversation's id.

        Raises UsageError where that is nobody, or more than one.
        """
        typed = who.strip()
        found = self._meant(typed)
        if len(found) == 1:
            return found[0]
        from ackbot.text import one_line

        shown = one_line(typed, 40)
        if not found:
            raise UsageError(f"Nobody called “{shown}” is known.", "ackbot people lists them.")
        names = ", ".join(one_line(f"{platform}:{key}", 60) for platform, key in found[:5])
        more = ", …" if len(found) > 5 else ""
        raise UsageError(f"“{shown}” may be several people: {names}{more}.", "Name one like that.")

    def _meant(self, typed: str) -> list[PersonKey]:
        platform, _, key = typed.partition(":")
        ways: list[tuple[str, tuple[str, ...]]] = [
            ("w.platform = ? AND w.id = ?", (platform, key)),
            ("w.handle = ? COLLATE NOCASE", (typed.removeprefix("@"),)),
            ("w.id = ?", (typed,)),
            ("w.name = ? COLLATE NOCASE", (typed,)),
        ]
        for where, params in ways:
            sql = (
                f"SELECT w.platform, w.id FROM people w WHERE {where} AND {_NOT_US}"
                f" ORDER BY w.platform, w.id LIMIT {_MOST_NAMED}"
            )
            if found := [(row[0], row[1]) for row in self.db.rows(sql, params)]:
                return self._one_person(found)
        return self._of_conversation(typed)

    def _of_conversation(self, typed: str) -> list[PersonKey]:
        start = typed.lower()
        if len(start) < 3 or not start.isalnum() or not start.isascii():
            return []
        rows = self.db.rows(
            "SELECT DISTINCT platform, person FROM conversations WHERE id >= ? AND id < ?"
            f" LIMIT {_MOST_NAMED}",
            (start, start + "~"),
        )
        return self._one_person([(row[0], row[1]) for row in rows])

    def _one_person(self, found: list[PersonKey]) -> list[PersonKey]:
        """Return the first alone where all are handles of one person."""
        together = set(self.handles_of(found[0])) if found else set()
        return found[:1] if found and together.issuperset(found) else found

    def person(self, key: PersonKey) -> Person:
        """Return how somebody presents themselves; only their id where that is not known."""
        row = self.db.row(
            f"SELECT {PERSON_COLUMNS} FROM people w WHERE w.platform = ? AND w.id = ?", key
        )
        return person_of(row) if row else Person(id=key[1])

    # -- who they are and how often they came

    def seen_people(self, limit: int | None = None) -> tuple[Seen, ...]:
        """Return who ever spoke to the user, by handle, whoever spoke last first."""
        return self._seen("1", (), limit)

    def seen_person(self, handles: Sequence[PersonKey]) -> tuple[Seen, ...]:
        """Return the same of some handles, in their order of speaking last."""
        marks = ", ".join("(?, ?)" for _ in handles)
        flat = tuple(part for key in handles for part in key)
        return self._seen(f"(p.platform, p.author) IN (VALUES {marks})", flat, None)

    def _seen(self, where: str, params: tuple[str, ...], limit: int | None) -> tuple[Seen, ...]:
        found = self.db.rows(
            "SELECT platform, author, times, first, last, "
            "(SELECT count(*) FROM conversations k WHERE k.platform = t.platform"
            " AND k.person = t.author AND (k.state = 'answered'"
            " OR k.how IN ('here', 'elsewhere', 'liked'))),"
            "(SELECT count(*) FROM conversations k WHERE k.platform = t.platform"
            " AND k.person = t.author AND k.shown = 'waiting')"
            " FROM (SELECT p.platform, p.author, count(DISTINCT p.id) AS times,"
            " min(p.said_at) AS first, max(p.said_at) AS last FROM posts p"
            f" WHERE p.role = 'incoming' AND p.gone = 0 AND {where}"
            " GROUP BY p.platform, p.author) t ORDER BY last DESC, platform, author LIMIT ?",
            (*params, -1 if limit is None else limit),
        )
        return tuple(self._one_seen(row) for row in found)

    def _one_seen(self, row: Row) -> Seen:
        platform, author, times, first, last, answered, waiting = row
        said = self.db.row(
            "SELECT text FROM posts WHERE platform = ? AND author = ? AND role = 'incoming'"
            " AND gone = 0 ORDER BY said_at DESC, id DESC LIMIT 1",
            (platform, author),
        )
        return Seen(
            platform=platform,
            person=self.person((platform, author)),
            times=times,
            first=moment(first),
            last=moment(last),
            said=said[0] if said else "",
            answered=answered,
            waiting=waiting,
            quiet=self.do_not_reply((platform, author)),
        )

    def conversations_of(self, handles: Sequence[PersonKey]) -> tuple[str, ...]:
        """Return the ids of all their conversations, whoever's place comes first first."""
        found: list[tuple[int, str]] = []
        for key in handles:
            sql = "SELECT place, id FROM conversations WHERE platform = ? AND person = ?"
            found += [(row[0], row[1]) for row in self.db.rows(sql, key)]
        return tuple(key for _, key in sorted(found, reverse=True))

    # -- handles of one person

    def handles_of(self, key: PersonKey) -> tuple[PersonKey, ...]:
        """Return all that the user said is one person with this one, itself among them."""
        rows = self.db.rows(
            "SELECT o.platform, o.id FROM same_person s JOIN same_person o ON o.same = s.same"
            " WHERE s.platform = ? AND s.id = ? ORDER BY o.platform, o.id",
            key,
        )
        return tuple((row[0], row[1]) for row in rows) or (key,)

    def link_people(self, one: PersonKey, other: PersonKey) -> None:
        """Note that two are one person; whoever was linked to either is, too."""
        together = dict.fromkeys((*self.handles_of(one), *self.handles_of(other)))
        same = f"{one[0]}:{one[1]}"
        with self.db.transaction():
            self.db.run_many(
                "INSERT OR REPLACE INTO same_person (platform, id, same) VALUES (?, ?, ?)",
                [(platform, key, same) for platform, key in together],
            )
            if any(self.do_not_reply(key) for key in together):
                self._mark_quiet(tuple(together))

    def unlink_person(self, key: PersonKey) -> bool:
        """Take one handle out of its person; False where it was alone."""
        with self.db.transaction():
            alone = len(self.handles_of(key)) == 1
            self.db.run("DELETE FROM same_person WHERE platform = ? AND id = ?", key)
        return not alone

    # -- who wants no replies

    def do_not_reply(self, key: PersonKey) -> bool:
        """Whether somebody asked for no replies."""
        sql = "SELECT 1 FROM do_not_reply WHERE platform = ? AND id = ?"
        return self.db.row(sql, key) is not None

    def quiet(self) -> frozenset[PersonKey]:
        """Return all who asked for no replies."""
        return frozenset(
            (row[0], row[1]) for row in self.db.rows("SELECT platform, id FROM do_not_reply")
        )

    def set_do_not_reply(self, key: PersonKey, *, at: datetime, who: str) -> tuple[PersonKey, ...]:
        """Note that somebody wants no replies, by any handle of theirs; return those handles."""
        handles = self.handles_of(key)
        with self.db.transaction():
            self.db.run_many(
                "INSERT OR IGNORE INTO do_not_reply (platform, id, at, who) VALUES (?, ?, ?, ?)",
                [(platform, one, stamp(at), who) for platform, one in handles],
            )
        return handles

    def _mark_quiet(self, handles: Sequence[PersonKey]) -> None:
        self.db.run_many(
            "INSERT OR IGNORE INTO do_not_reply (platform, id, at, who)"
            " SELECT ?, ?, min(at), min(who) FROM do_not_reply",
            list(handles),
        )

    def allow_replies(self, key: PersonKey) -> tuple[PersonKey, ...]:
        """Take that back, for all handles; return those."""
        handles = self.handles_of(key)
        with self.db.transaction():
            self.db.run_many("DELETE FROM do_not_reply WHERE platform = ? AND id = ?", handles)
        return handles

    def roots_of(self, handles: Sequence[PersonKey]) -> tuple[tuple[str, str], ...]:
        """Return (platform, root) of all their conversations."""
        found: dict[tuple[str, str], None] = {}
        for key in handles:
            sql = "SELECT platform, root FROM conversations WHERE platform = ? AND person = ?"
            found.update(((row[0], row[1]), None) for row in self.db.rows(sql, key))
        return tuple(found)
