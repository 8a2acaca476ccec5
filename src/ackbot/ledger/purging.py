"""Purging: what people said, and what was answered, really gone; and it does not come back.

A conversation goes as a whole or stays as a whole, so that nobody's place in line rests on half of
what was said. Of each deleted post a keyed hash stays, by which a later sync knows not to bring
it back (`forgotten`). What is on its way out or in doubt is never purged.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ackbot.errors import LedgerError
from ackbot.frozen import dataclass
from ackbot.ledger.db import Database, slices
from ackbot.ledger.rows import stamp
from ackbot.ledger.searching import catch_up

_MARK_BYTES = 16
_ON_ITS_WAY = (
    "EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id"
    " AND o.state IN ('approved', 'sending', 'unknown'))"
)
_POST_COLUMNS = (
    "(seq INTEGER PRIMARY KEY, platform TEXT, id TEXT, root TEXT, account TEXT, own INTEGER)"
)
_GOING_COLUMNS = "(id TEXT PRIMARY KEY, platform TEXT, root TEXT, person TEXT, waits INTEGER)"
#: `going` are the conversations that go, `going_posts` their posts, and `blanked` are words of ours
#: that must stay as facts, because they answer others too.
_TABLES = (
    f"CREATE TEMP TABLE IF NOT EXISTS going {_GOING_COLUMNS}",
    "CREATE INDEX IF NOT EXISTS temp.going_root ON going (platform, root, person)",
    f"CREATE TEMP TABLE IF NOT EXISTS going_posts {_POST_COLUMNS}",
    "CREATE INDEX IF NOT EXISTS temp.going_ids ON going_posts (platform, id)",
    f"CREATE TEMP TABLE IF NOT EXISTS blanked {_POST_COLUMNS}",
    "DELETE FROM temp.going",
    "DELETE FROM temp.going_posts",
    "DELETE FROM temp.blanked",
)
_COLUMNS = "p.seq, p.platform, p.id, p.root, p.account, p.role = 'own'"
_LEFT = (
    "NOT EXISTS (SELECT 1 FROM conversations k WHERE k.platform = p.platform AND k.root = p.root"
    " AND k.id NOT IN (SELECT id FROM temp.going))"
)
_THEIRS = "SELECT 1 FROM temp.going g WHERE g.platform = p.platform AND g.root = p.root"
#: A word of ours that answers one of them, by its parent or because it was sent for that.
_TO_THEM = (
    "(p.parent IN (SELECT id FROM temp.going_posts WHERE platform = p.platform)"
    " OR p.sent_for IN (SELECT id FROM temp.going)"
    " OR EXISTS (SELECT 1 FROM json_each(p.quotes) q JOIN temp.going_posts d"
    " ON d.platform = p.platform AND d.id = q.value))"
)
_NAMES_OTHERS = (
    "(p.parent IS NULL AND p.sent_for = '' OR EXISTS (SELECT 1 FROM json_each(p.names) n"
    f" WHERE NOT EXISTS ({_THEIRS} AND g.person = n.value))"
    " OR EXISTS (SELECT 1 FROM json_each(p.quotes) q WHERE NOT EXISTS (SELECT 1"
    " FROM temp.going_posts d WHERE d.platform = p.platform AND d.id = q.value)))"
)
_NO_WORDS = (
    "raw = '', text = '', on_text = '', details = '', reading = CASE"
    " WHEN json_extract(reading, '$.promise') IS NULL THEN '{}' ELSE json_object('promise',"
    " json_array('', json_extract(reading, '$.promise[1]'))) END"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a purge is asked to take; conditions that are set hold together."""

    people: tuple[tuple[str, str], ...] = ()
    """(platform, stable id); empty is everybody."""
    account: str | None = None
    """An account's id."""
    before: datetime | None = None
    """Only conversations in which nothing was said since then."""
    wholly: bool = False
    """Also my own posts, in whose place else a trace stays: for an account no longer in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge:
    """What a purge takes, or took."""

    conversations: int = 0
    people: int = 0
    comments: int = 0
    replies: int = 0
    """Posts of the user's own."""
    waiting: int = 0
    """How many of the conversations still wait for a word."""
    kept: int = 0
    """Conversations left alone, because a reply there is approved or in doubt."""
    roots: tuple[tuple[str, str], ...] = ()
    """(platform, root) where other conversations remain: to be judged again."""

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to take."""
        return not (self.conversations or self.comments or self.replies)


class Purging:
    """Taking out of the ledger what nobody wants kept."""

    db: Database

    def purgeable(self, scope: Scope) -> Purge:
        """Count what a purge would take; changes nothing."""
        return self._select(scope)

    def purge(self, scope: Scope) -> Purge:
        """Delete it, in one transaction; `shrink` then takes it out of the file.

        The caller judges `roots` again and then calls `drop_strangers`, in the same transaction.
        Raises LedgerError where the search index cannot be purged by this SQLite.
        """
        self._refuse_half()
        with self.db.transaction():
            taken = self._select(scope)
            self._note_marks()
            self._delete(scope)
        return taken

    def _refuse_half(self) -> None:
        there = self.db.row("SELECT 1 FROM sqlite_schema WHERE name = 'searched'")
        if there and not self.db.searches:
            raise LedgerError(
                "Nothing was purged: the ledger's search holds people's words too, and this"
                " Python's SQLite has no full-text search (FTS5) to take them out.",
                "Run it with a Python whose SQLite has FTS5: ackbot doctor says.",
            )

    # -- what goes

    def _select(self, scope: Scope) -> Purge:
        for sql in _TABLES:
            self.db.run(sql)
        where, params = _conditions(scope)
        kept = self.db.rows(
            f"SELECT count(*) FROM conversations c WHERE {where} AND {_ON_ITS_WAY}", params
        )[0][0]
        self.db.run(
            "INSERT INTO temp.going SELECT c.id, c.platform, c.root, c.person, c.shown = 'waiting'"
            f" FROM conversations c WHERE {where} AND NOT {_ON_ITS_WAY}",
            params,
        )
        self._select_theirs(scope)
        self._select_ours(scope)
        return self._counted(kept)

    def _select_theirs(self, scope: Scope) -> None:
        into = f"INSERT OR IGNORE INTO temp.going_posts SELECT {_COLUMNS} FROM posts p"
        self.db.run(f"{into} WHERE p.role <> 'own' AND EXISTS ({_THEIRS} AND g.person = p.author)")
        if scope.people and scope.before is None:
            # What they said to others, kept only to explain a thread.
            people, params = _people(scope, "p.platform", "p.author")
            account = " AND p.account = ?" if scope.account else ""
            self.db.run(
                f"{into} WHERE p.role <> 'own' AND {people}{account} AND NOT EXISTS"
                " (SELECT 1 FROM conversations c WHERE c.platform = p.platform"
                " AND c.root = p.root AND c.person = p.author"
                " AND c.id NOT IN (SELECT id FROM temp.going))",
                (*params, *([scope.account] if scope.account else [])),
            )

    def _select_ours(self, scope: Scope) -> None:
        into = f"SELECT {_COLUMNS} FROM posts p"
        self.db.run(
            f"INSERT OR IGNORE INTO temp.blanked {into} WHERE p.role = 'own' AND {_TO_THEM}"
            f" AND {_NAMES_OTHERS} AND NOT {_LEFT}"
        )
        self.db.run(
            f"INSERT OR IGNORE INTO temp.going_posts {into} WHERE p.role = 'own' AND {_TO_THEM}"
            " AND p.seq NOT IN (SELECT seq FROM temp.blanked)"
        )
        # Where nobody is left, nothing needs to be explained; my own post at the top keeps its
        # place, so that what is said under it later is known to be said to me.
        if not scope.wholly:
            self.db.run(
                f"INSERT OR IGNORE INTO temp.blanked {into} WHERE p.role = 'own'"
                f" AND p.id = p.root AND EXISTS ({_THEIRS}) AND {_LEFT} AND p.text <> ''"
            )
        top = "" if scope.wholly else " AND NOT (p.role = 'own' AND p.id = p.root)"
        self.db.run(
            f"INSERT OR IGNORE INTO temp.going_posts {into} WHERE EXISTS ({_THEIRS})"
            f" AND {_LEFT}{top}"
        )
        if not scope.people:
            self._select_loose(scope, into)

    def _select_loose(self, scope: Scope, into: str) -> None:
        """Take what belongs to no conversation: words of mine to people who never spoke to me."""
        old = "" if scope.before is None else f" AND p.said_at < {stamp(scope.before)}"
        account = "" if scope.account is None else " AND p.account = ?"
        self.db.run(
            f"INSERT OR IGNORE INTO temp.going_posts {into} WHERE NOT EXISTS (SELECT 1 FROM"
            " conversations k WHERE k.platform = p.platform AND k.root = p.root)"
            f"{old}{account} AND p.seq NOT IN (SELECT seq FROM temp.blanked)",
            () if scope.account is None else (scope.account,),
        )

    def _counted(self, kept: int) -> Purge:
        conversations, people, waiting = self.db.rows(
            "SELECT count(*), count(DISTINCT platform || char(0) || person),"
            " coalesce(sum(waits), 0) FROM temp.going"
        )[0]
        comments, replies = self.db.rows(
            "SELECT coalesce(sum(own = 0), 0), coalesce(sum(own), 0)"
            " FROM (SELECT * FROM temp.going_posts UNION ALL SELECT * FROM temp.blanked)"
        )[0]
        roots = self.db.rows(
            "SELECT DISTINCT platform, root FROM (SELECT platform, root FROM temp.going_posts"
            " UNION SELECT platform, root FROM temp.blanked UNION SELECT platform, root"
            " FROM temp.going) p WHERE EXISTS (SELECT 1 FROM conversations k WHERE"
            " k.platform = p.platform AND k.root = p.root"
            " AND k.id NOT IN (SELECT id FROM temp.going)) ORDER BY platform, root"
        )
        return Purge(
            conversations=conversations,
            people=people,
            comments=comments,
            replies=replies,
            waiting=waiting,
            kept=kept,
            roots=tuple((platform, root) for platform, root in roots),
        )

    # -- how it goes

    def _note_marks(self) -> None:
        rows = self.db.rows(
            "SELECT platform, id FROM temp.going_posts UNION SELECT platform, id FROM temp.blanked"
        )
        key = self._purge_key()
        self.db.run_many(
            "INSERT OR IGNORE INTO purged VALUES (?)",
            [(_mark(key, platform, post),) for platform, post in rows],
        )

    def _delete(self, scope: Scope) -> None:
        run = self.db.run
        # Whom others replied to must stay known, or a word between them would pass for one to us.
        run(
            "UPDATE posts SET parent_author = (SELECT d.author FROM posts d"
            " WHERE d.platform = posts.platform AND d.id = posts.parent LIMIT 1)"
            " WHERE parent_author IS NULL AND seq NOT IN (SELECT seq FROM temp.going_posts)"
            " AND (platform, parent) IN (SELECT platform, id FROM temp.going_posts)"
        )
        run(f"UPDATE posts SET {_NO_WORDS} WHERE seq IN (SELECT seq FROM temp.blanked)")
        run(
            "DELETE FROM quotes WHERE (platform, post) IN (SELECT platform, id FROM"
            " temp.going_posts) OR (platform, quoted) IN (SELECT platform, id FROM"
            " temp.going_posts)"
        )
        run(
            "DELETE FROM parents WHERE id IN (SELECT id FROM temp.going_posts) OR"
            " (account, root) IN (SELECT account, root FROM temp.going_posts p"
            f" WHERE {_LEFT})"
        )
        run("DELETE FROM skipped WHERE id IN (SELECT id FROM temp.going_posts)")
        run("DELETE FROM posts WHERE seq IN (SELECT seq FROM temp.going_posts)")
        for table in ("decisions", "drafts", "told", "outbox"):
            run(f"DELETE FROM {table} WHERE conversation IN (SELECT id FROM temp.going)")
        run("DELETE FROM conversations WHERE id IN (SELECT id FROM temp.going)")
        if scope.wholly:
            run("DELETE FROM skipped WHERE account = ?", (scope.account,))
            run("DELETE FROM meta WHERE key = ?", (f"note:likes:{scope.account}",))

    def drop_strangers(self) -> None:
        """Delete the names of people of whom nothing else is known."""
        with self.db.transaction():
            self.db.run(
                "DELETE FROM people WHERE NOT EXISTS (SELECT 1 FROM posts p"
                " WHERE p.platform = people.platform AND p.author = people.id)"
                " AND NOT EXISTS (SELECT 1 FROM conversations c"
                " WHERE c.platform = people.platform AND c.person = people.id)"
                " AND NOT EXISTS (SELECT 1 FROM accounts a"
                " WHERE a.platform = people.platform AND a.person = people.id)"
            )
            self.db.run(
                "DELETE FROM same_person WHERE NOT EXISTS (SELECT 1 FROM people w"
                " WHERE w.platform = same_person.platform AND w.id = same_person.id)"
            )

    def drop_account(self, account_id: str) -> bool:
        """Delete an account of which nothing is kept any more; False where something is."""
        with self.db.transaction():
            return bool(
                self.db.run(
                    "DELETE FROM accounts WHERE id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM posts WHERE account = ?1)"
                    " AND NOT EXISTS (SELECT 1 FROM conversations WHERE account = ?1)"
                    " AND NOT EXISTS (SELECT 1 FROM outbox WHERE account = ?1)",
                    (account_id,),
                )
            )

    def shrink(self) -> None:
        """Write the file anew, without room for what was deleted (VACUUM)."""
        with self.db.transaction():
            catch_up(self.db)
            if self.db.row("SELECT 1 FROM sqlite_schema WHERE name = 'searched'"):
                self.db.run("INSERT INTO searched (searched) VALUES ('optimize')")
        self.db.run("VACUUM")

    # -- what must not come back

    def forgotten(self, platform: str, ids: Iterable[str]) -> frozenset[str]:
        """Return those of these posts that were purged."""
        if self.db.row("SELECT 1 FROM purged LIMIT 1") is None:
            return frozenset()
        key = self._purge_key()
        marks = {_mark(key, platform, post): post for post in ids}
        found: set[str] = set()
        for part, places in slices(tuple(marks)):
            sql = f"SELECT mark FROM purged WHERE mark IN ({places})"
            found.update(marks[row[0]] for row in self.db.rows(sql, part))
        return frozenset(found)

    def _purge_key(self) -> bytes:
        row = self.db.row("SELECT value FROM meta WHERE key = 'key'")
        return bytes.fromhex(row[0]) if row else b""


def _mark(key: bytes, platform: str, post: str) -> bytes:
    # Brings OpenSSL along, and a `stale` that has nothing to say needs none.
    import hmac

    named = f"purged\0{platform}\0{post}".encode("utf-8", "surrogatepass")
    return hmac.digest(key, named, "sha256")[:_MARK_BYTES]


def _conditions(scope: Scope) -> tuple[str, tuple[object, ...]]:
    people, params = _people(scope, "c.platform", "c.person")
    where = [people]
    if scope.account is not None:
        where.append("c.account = ?")
        params = (*params, scope.account)
    if scope.before is not None:
        where.append(
            "NOT EXISTS (SELECT 1 FROM posts p WHERE p.platform = c.platform AND p.root = c.root"
            " AND p.said_at >= ? AND (p.author = c.person OR p.role = 'own'))"
        )
        params = (*params, stamp(scope.before))
    return " AND ".join(where), params


def _people(scope: Scope, platform: str, person: str) -> tuple[str, tuple[object, ...]]:
    if not scope.people:
        return "1", ()
    marks = ", ".join("(?, ?)" for _ in scope.people)
    flat = tuple(part for one in scope.people for part in one)
    return f"({platform}, {person}) IN (VALUES {marks})", flat
