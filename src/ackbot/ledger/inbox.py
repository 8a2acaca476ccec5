"""Reading the inbox: the top of it costs the same however much lies below.

Lists are streamed in pages by (place, id), each read whole, so that memory stays flat and no lock
is held while the caller works.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain, islice

from ackbot.errors import UsageError
from ackbot.frozen import dataclass
from ackbot.ledger.db import Database, slices
from ackbot.ledger.hydrate import hydrate, shortest
from ackbot.ledger.rows import moment_or_none, stamp
from ackbot.model import Conversation, Fact, History, Shown

_SORTS = ("wait", "newest")
_PAGE = 64
_MOST = 512
_NO_OUTGOING = (
    " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id"
    " AND o.state IN ('approved', 'sending', 'unknown') AND o.held = 0)"
)

#: The same for counting: what is on its way is gathered once, and it is never much.
_NOT_ON_ITS_WAY = (
    " AND id NOT IN (SELECT conversation FROM outbox"
    " WHERE state IN ('approved', 'sending', 'unknown') AND held = 0)"
)

#: Not told of by this channel since their clock stands where it does.
_UNTOLD = (
    " AND NOT EXISTS (SELECT 1 FROM told t WHERE t.channel = ? AND t.conversation = c.id"
    " AND t.since = c.since)"
)

_Place = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many wait, without those whose answer is on its way or in doubt."""

    conversations: int = 0
    people: int = 0
    maybe: int = 0
    """How many more may need no reply."""
    oldest: datetime | None = None
    """Where the clock of the longest wait stands."""


class Inbox:
    """The read models of lists and of the review."""

    db: Database

    def waiting(
        self,
        *,
        groups: Sequence[Shown] = (Shown.WAITING, Shown.MAYBE),
        accounts: Sequence[str] | None = None,
        limit: int | None = None,
        before: datetime | None = None,
        with_outgoing: bool = False,
        sort: str = "wait",
    ) -> Iterator[Conversation]:
        """Yield conversations in inbox order: by group, longest wait first, then id.

        `accounts` are ids; `before` keeps those whose clock stands at or before it. Without
        `with_outgoing`, those that have something on its way out (not held) are left out.
        `sort="newest"` turns each group round. Raises UsageError for any other `sort`.
        """
        if sort not in _SORTS:
            raise UsageError(
                f"Conversations cannot be sorted by “{sort}”.", f"Try: {', '.join(_SORTS)}."
            )
        where = "" if with_outgoing else _NO_OUTGOING
        limits: list[int] = []
        if before is not None:
            # No place is later than its clock, so the first condition ends the walk early.
            where += " AND place <= ? AND since <= ?"
            limits = [stamp(before)] * 2
        walk = _Walk(self.db, where, limits, newest_first=sort == "newest")
        ids = chain.from_iterable(walk.group(shown, accounts) for shown in groups)
        return self._filled(islice(ids, limit))

    def who_waits(self, accounts: Sequence[str] | None = None) -> dict[str, str]:
        """Return the id of each waiting conversation with the id of their newest mention."""
        marks = "" if accounts is None else f" AND account IN ({','.join('?' * len(accounts))})"
        rows = self.db.rows(
            f"SELECT id, target FROM conversations WHERE shown = 'waiting'{marks}"
            f" AND shown <> 'not'{_NOT_ON_ITS_WAY}",
            tuple(accounts or ()),
        )
        return {row[0]: row[1] for row in rows}

    def waiting_since(
        self, account: str, before: datetime, *, promised: bool, untold: str | None = None
    ) -> Iterator[Conversation]:
        """Yield an account's conversations whose clock stands at or before `before`, oldest first.

        `promised` adds promises that are due, however young: a day that was named is over. A
        reply approved as long ago, and never sent or pasted, is not on its way and hides nobody.
        `untold` leaves out those that this channel has told of.
        """
        ids = (
            walk.group(Shown.WAITING, [account])
            for walk in self._late(before, promised=promised, untold=untold)
        )
        return self._filled(chain.from_iterable(ids))

    def count_since(self, account: str, before: datetime, *, promised: bool) -> int:
        """Count what `waiting_since` yields."""
        return sum(
            walk.count(account) for walk in self._late(before, promised=promised, untold=None)
        )

    def _late(self, before: datetime, *, promised: bool, untold: str | None) -> Iterator[_Walk]:
        """Yield the walk of those who wait so long, and that of younger promises behind it."""
        where = f"{_NOT_ON_ITS_WAY[:-1]} AND (state <> 'approved' OR approved_at > ?))"
        params: tuple[object, ...] = (stamp(before), stamp(before))
        if untold is not None:
            where, params = where + _UNTOLD, (*params, untold)
        yield _Walk(self.db, f" AND since <= ?{where}", params, by="since")
        if promised:
            where = f" AND since > ? AND state = 'promised'{where}"
            yield _Walk(self.db, where, params, by="since")

    def _filled(self, ids: Iterator[str]) -> Iterator[Conversation]:
        while page := list(islice(ids, _PAGE)):
            yield from hydrate(self.db, page)

    def conversation(self, conversation_id: str) -> Conversation | None:
        """Return the conversation with this whole id, whatever its state."""
        return next(iter(hydrate(self.db, [conversation_id])), None)

    def history(self, conversation_id: str) -> History:
        """Return what is known of the person besides this conversation's open mentions."""
        found = self.conversation(conversation_id)
        return found.history if found else History()

    def counts(self, accounts: Sequence[str] | None = None) -> Counts:
        """Count who waits, for these account ids or for all."""
        if accounts is None:
            accounts = [row[0] for row in self.db.rows("SELECT id FROM accounts")]
        if not accounts:
            return Counts()
        with self.db.snapshot():
            people = self._people(accounts)
            each = [self._counts_of(account) for account in dict.fromkeys(accounts)]
        return Counts(
            conversations=sum(one.conversations for one in each),
            people=people,
            maybe=sum(one.maybe for one in each),
            oldest=min((one.oldest for one in each if one.oldest), default=None),
        )

    def counts_by_account(self) -> dict[str, Counts]:
        """Return account id -> counts, for every account."""
        with self.db.snapshot():
            return {
                row[0]: self.counts([row[0]]) for row in self.db.rows("SELECT id FROM accounts")
            }

    def _people(self, accounts: Sequence[str]) -> int:
        marks = ",".join("?" * len(accounts))
        # That index is sorted by person, so that nobody has to be remembered to count them once.
        row = self.db.row(
            "SELECT count(*) FROM (SELECT DISTINCT platform, person"
            " FROM conversations INDEXED BY conversations_crowd"
            f" WHERE shown = 'waiting' AND +account IN ({marks}){_NOT_ON_ITS_WAY})",
            tuple(accounts),
        )
        return int(row[0]) if row else 0

    def _counts_of(self, account: str) -> Counts:
        sql = (
            "SELECT count(*) FROM conversations WHERE account = ? AND shown <> 'not' AND shown = ?"
            f"{_NOT_ON_ITS_WAY}"
        )
        oldest = (
            "SELECT min(since) FROM conversations WHERE account = ? AND shown = 'waiting'"
            f"{_NOT_ON_ITS_WAY}"
        )
        return Counts(
            conversations=self.db.rows(sql, (account, "waiting"))[0][0],
            maybe=self.db.rows(sql, (account, "maybe"))[0][0],
            oldest=moment_or_none(self.db.rows(oldest, (account,))[0][0]),
        )

    def open_mentions(self, account_id: str, limit: int = 2000) -> tuple[str, ...]:
        """Return ids of mentions to look at again: of whoever waits, may, or is snoozed."""
        walk = _Walk(self.db, "", [])
        shown = chain.from_iterable(walk.group(group, [account_id]) for group in _SHOWN)
        snoozed = self.db.rows(
            "SELECT id FROM conversations WHERE account = ? AND state = 'snoozed' ORDER BY due",
            (account_id,),
        )
        ids = list(islice(dict.fromkeys(chain(shown, (row[0] for row in snoozed))), limit))
        return tuple(dict.fromkeys(islice(self._open(ids), limit)))

    def _open(self, ids: Sequence[str]) -> Iterator[str]:
        for part, marks in slices(ids):
            sql = (
                "SELECT c.id, o.value FROM conversations c, json_each(c.open) o"
                f" WHERE c.id IN ({marks}) ORDER BY c.id, o.key"
            )
            found: dict[str, list[str]] = {}
            for conversation, mention in self.db.rows(sql, part):
                found.setdefault(conversation, []).append(mention)
            for conversation in part:
                yield from found.get(conversation, ())

    def resolve(self, beginning: str) -> str:
        """Return the id with this beginning; UsageError where there is none, or more than one."""
        start = beginning.strip().lower()
        if not start.isascii() or not start.isalnum():
            raise UsageError(
                f"“{beginning}” is not a conversation's id.", "`ackbot inbox --list` shows them."
            )
        sql = (
            "SELECT id FROM conversations WHERE id >= ?1 AND id < ?2"
            " UNION SELECT conversation FROM outbox WHERE conversation >= ?1 AND conversation < ?2"
            " ORDER BY 1 LIMIT 6"
        )
        found = [row[0] for row in self.db.rows(sql, (start, start + "~"))]
        if len(found) == 1:
            return str(found[0])
        if not found:
            raise UsageError(
                f"No conversation's id begins with “{beginning}”.",
                "`ackbot inbox --list` shows them.",
            )
        names = ", ".join(map(self.short, found[:5])) + (", …" if len(found) > 5 else "")
        raise UsageError(f"Several conversations begin with “{beginning}”: {names}.", "Type more.")

    def short(self, conversation_id: str) -> str:
        """Return the shortest unique beginning of an id, three characters or more."""
        row = self.db.row(
            "SELECT (SELECT max(id) FROM conversations WHERE id < ?1),"
            " (SELECT min(id) FROM conversations WHERE id > ?1)",
            (conversation_id,),
        )
        return shortest(conversation_id, *(row or (None, None)))

    def version(self, conversation_id: str) -> int:
        """Return the highest `Fact.seq` under the conversation's root: what is known by now."""
        row = self.db.row(
            "SELECT max(p.seq) FROM conversations c JOIN posts p"
            " ON p.platform = c.platform AND p.root = c.root WHERE c.id = ?",
            (conversation_id,),
        )
        return int(row[0] or 0) if row else 0


_SHOWN = (Shown.WAITING, Shown.MAYBE)


class _Walk:
    """Walks a group of the inbox in order, a page of ids at a time."""

    def __init__(
        self,
        db: Database,
        where: str,
        params: Sequence[object],
        *,
        by: str = "place",
        newest_first: bool = False,
    ) -> None:
        """`by` is the column of the order: "place", as the inbox has it, or "since"."""
        self.db = db
        self.where = where
        self.params = params
        self.by = by
        self.newest_first = newest_first

    def group(self, shown: Shown, accounts: Sequence[str] | None) -> Iterator[str]:
        """Yield the ids of one group, of all accounts or of these."""
        if accounts is None:
            walks = [self._places(shown, None)]
        else:
            walks = [self._places(shown, account) for account in dict.fromkeys(accounts)]
        merged: Iterable[_Place] = heapq.merge(*walks, reverse=self.newest_first)
        return (key for _, key in merged)

    def count(self, account: str) -> int:
        """Count those of an account who wait."""
        where = f"shown = 'waiting' AND account = ?{self.where}"
        sql = f"SELECT count(*) FROM conversations c WHERE {where}"
        return int(self.db.rows(sql, (account, *self.params))[0][0])

    def _places(self, shown: Shown, account: str | None) -> Iterator[_Place]:
        size, last = _PAGE, None
        while True:
            page = self._page(shown, account, last, size)
            yield from page
            if len(page) < size:
                return
            size, last = _MOST, page[-1]

    def _page(
        self, shown: Shown, account: str | None, last: _Place | None, size: int
    ) -> list[_Place]:
        sign, order = ("<", "DESC") if self.newest_first else (">", "ASC")
        # `shown <> 'not'` is what the partial indexes ask for by name.
        where = "shown = ? AND shown <> 'not'"
        params: list[object] = [shown.value]
        if account is not None:
            where += " AND account = ?"
            params.append(account)
        if last is not None:
            where += f" AND ({self.by}, id) {sign} (?, ?)"
            params += last
        sql = (
            f"SELECT {self.by}, id FROM conversations c WHERE {where}{self.where}"
            f" ORDER BY {self.by} {order}, id {order} LIMIT ?"
        )
        return [(row[0], row[1]) for row in self.db.rows(sql, (*params, *self.params, size))]


def kept(facts: Iterable[Fact], person: str, own: frozenset[str]) -> tuple[Fact, ...]:
    """Return theirs, ours and the ancestors that explain them; once each, in order of time."""
    by_id: dict[str, Fact] = {}
    for fact in facts:
        if fact.post.id not in by_id or fact.incoming:
            by_id[fact.post.id] = fact
    wanted: dict[str, Fact] = {}
    queue = [fact for fact in by_id.values() if _is_between(fact, person, by_id, own)]
    while queue:
        fact = queue.pop()
        if fact.post.id in wanted:
            continue
        wanted[fact.post.id] = fact
        if fact.post.parent and fact.post.parent in by_id:
            queue.append(by_id[fact.post.parent])
    return tuple(sorted(wanted.values(), key=_when))


def _is_between(fact: Fact, person: str, by_id: Mapping[str, Fact], own: frozenset[str]) -> bool:
    """Whether a post is theirs, or a word of ours that is not for somebody else."""
    seen: set[str] = set()
    while fact.post.author.id in own and fact.post.id not in seen:
        seen.add(fact.post.id)
        post = fact.post
        if person in post.names or post.parent_author == person:
            return True
        if any(by_id[quoted].post.author.id == person for quoted in post.quotes if quoted in by_id):
            return True
        if post.parent is None:
            return post.id != post.root and not set(post.names) - own
        if post.parent not in by_id:
            return False
        fact = by_id[post.parent]
    return fact.post.author.id == person


def _when(fact: Fact) -> tuple[datetime, int]:
    said = fact.post.at or fact.post.claimed_at or fact.seen_at
    return min(said, fact.seen_at), fact.seq
