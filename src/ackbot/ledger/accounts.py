"""Accounts: who we are on each platform, when each was last read, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ackbot.ledger.db import Database, Row, slices
from ackbot.ledger.highwater import HighWater
from ackbot.ledger.rows import (
    PERSON_COLUMNS,
    moment,
    moment_or_none,
    person_of,
    stamp,
    stamp_or_none,
)
from ackbot.model import Account, Person

_ACCOUNTS = f"""
SELECT a.id, a.platform, a.name, a.synced_at, coalesce(f.error, ''), {PERSON_COLUMNS}
FROM accounts a JOIN people w ON w.platform = a.platform AND w.id = a.person
LEFT JOIN failures f ON f.name = a.name
"""

_PUT_PERSON = """
INSERT INTO people (platform, id, name, handle, url, bot) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (platform, id) DO UPDATE SET
  name = excluded.name, handle = excluded.handle, url = excluded.url, bot = excluded.bot
WHERE (excluded.name <> '' OR excluded.handle <> '')
  AND (name, handle, url, bot) <> (excluded.name, excluded.handle, excluded.url, excluded.bot)
"""


def put_people(db: Database, platform: str, people: Iterable[Person]) -> None:
    """Write down people as they present themselves now; a bare id never erases a name."""
    db.run_many(
        _PUT_PERSON,
        [(platform, who.id, who.name, who.handle, who.url, int(who.bot)) for who in people],
    )


def account_of(row: Row) -> Account:
    """Return a row of `_ACCOUNTS` as an account."""
    return Account(
        id=row[0],
        platform=row[1],
        name=row[2],
        synced_at=moment_or_none(row[3]),
        error=row[4],
        person=person_of(row[5:]),
    )


class Accounts(HighWater):
    """The ledger's accounts."""

    db: Database

    def account(self, name: str) -> Account | None:
        """Return the account with this name in the configuration."""
        row = self.db.row(f"{_ACCOUNTS} WHERE a.name = ? AND a.name <> ''", (name,))
        return account_of(row) if row else None

    def account_by_id(self, account_id: str) -> Account | None:
        """Return the account with this id."""
        row = self.db.row(f"{_ACCOUNTS} WHERE a.id = ?", (account_id,))
        return account_of(row) if row else None

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, by id."""
        return tuple(account_of(row) for row in self.db.rows(f"{_ACCOUNTS} ORDER BY a.id"))

    def identity(self, account_id: str) -> tuple[str, str]:
        """Return (identity JSON, credential mark); ("{}", "") for an account not known yet."""
        sql = "SELECT identity, credential FROM accounts WHERE id = ?"
        return self.db.row(sql, (account_id,)) or ("{}", "")

    def put_account(self, account: Account, *, identity: str, credential: str) -> None:
        """Insert or update by id; another account that had the name loses it, and nothing else."""
        with self.db.transaction():
            put_people(self.db, account.platform, [account.person])
            self.db.run(
                "UPDATE accounts SET name = '' WHERE name = ? AND id <> ?",
                (account.name, account.id),
            )
            self.db.run(
                "INSERT INTO accounts (id, platform, name, person, identity, credential, synced_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " identity = excluded.identity, credential = excluded.credential",
                (
                    account.id,
                    account.platform,
                    account.name,
                    account.person.id,
                    identity,
                    credential,
                    stamp_or_none(account.synced_at),
                ),
            )

    def rename_account(self, old: str, new: str) -> None:
        """Give an account another name; all that is kept of it hangs on its id, not on this."""
        with self.db.transaction():
            self.db.run("UPDATE accounts SET name = '' WHERE name = ?", (new,))
            self.db.run("UPDATE accounts SET name = ? WHERE name = ?", (new, old))
            self.db.run("DELETE FROM failures WHERE name = ?", (new,))
            self.db.run("UPDATE failures SET name = ? WHERE name = ?", (new, old))

    def forget_failure(self, name: str) -> None:
        """Forget why the account of this name could not be read."""
        with self.db.transaction():
            self.db.run("DELETE FROM failures WHERE name = ?", (name,))

    def mark_synced(self, account_id: str, at: datetime) -> None:
        """Note that the account was read to its end; forgets its last failure."""
        with self.db.transaction():
            self.db.run("UPDATE accounts SET synced_at = ? WHERE id = ?", (stamp(at), account_id))
            self.db.run(
                "DELETE FROM failures WHERE name = (SELECT name FROM accounts WHERE id = ?)",
                (account_id,),
            )
            self.was_read(account_id)

    def mark_failed(self, name: str, error: str, code: int, at: datetime) -> None:
        """Note why the account of this name could not be read, and the exit code of that."""
        with self.db.transaction():
            self.db.run(
                "INSERT OR REPLACE INTO failures (name, error, code, at) VALUES (?, ?, ?, ?)",
                (name, error or "It failed without saying why.", code, stamp(at)),
            )

    def failures(self) -> dict[str, tuple[str, int, datetime]]:
        """Return name -> (error, exit code, when) of the accounts that failed last time."""
        rows = self.db.rows("SELECT name, error, code, at FROM failures ORDER BY name")
        return {name: (error, code, moment(at)) for name, error, code, at in rows}

    def cursors(self, account_id: str) -> dict[str, str]:
        """Return listing -> cursor."""
        sql = "SELECT listing, cursor FROM cursors WHERE account = ?"
        return dict(self.db.rows(sql, (account_id,)))

    def put_cursor(self, account_id: str, listing: str, cursor: str) -> None:
        """Store a listing's cursor; belongs into the transaction that stores its page."""
        with self.db.transaction():
            self.db.run(
                "INSERT OR REPLACE INTO cursors (account, listing, cursor) VALUES (?, ?, ?)",
                (account_id, listing, cursor),
            )

    def handles(self, platform: str) -> dict[str, str]:
        """Return lower-case handle -> stable id of everybody known there."""
        sql = "SELECT handle, id FROM people WHERE platform = ? AND handle <> '' ORDER BY id"
        return {handle.lower(): person for handle, person in self.db.rows(sql, (platform,))}

    def known_names(self, names: Iterable[str]) -> frozenset[str]:
        """Return those of these that somebody known, on any platform, has as the first name."""
        found: set[str] = set()
        for part, marks in slices(tuple(dict.fromkeys(names))):
            sql = (
                "SELECT DISTINCT first FROM"
                " (SELECT substr(name, 1, instr(name || ' ', ' ') - 1) AS first FROM people)"
                f" WHERE first IN ({marks})"
            )
            found.update(row[0] for row in self.db.rows(sql, part))
        return frozenset(found)

    def credential_mark(self, secret: str) -> str:
        """Return a hash of a secret, keyed with this ledger's own random key, in hex."""
        import hashlib
        import hmac

        row = self.db.row("SELECT value FROM meta WHERE key = 'key'")
        key = bytes.fromhex(row[0]) if row else b""
        return hmac.new(key, secret.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()

    def get(self, key: str) -> str | None:
        """Return a note that `set` left, or None."""
        row = self.db.row("SELECT value FROM meta WHERE key = ?", (f"note:{key}",))
        return None if row is None else str(row[0])

    def set(self, key: str, value: str) -> None:
        """Leave a note under `key`."""
        with self.db.transaction():
            self.db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"note:{key}", value))
