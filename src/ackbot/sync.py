"""What changed on the platforms -> changes in the ledger; and a thin concurrent runner.

`plan` is pure: it compares what was fetched with what the ledger knows. The runner commits each
page, its cursor and the verdicts that follow from it as one transaction, so it may be interrupted
at any point and run twice at once: pages come again, and ids tell that they are known.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from contextlib import aclosing, suppress
from dataclasses import field, replace
from datetime import datetime
from typing import TypeVar

from ackbot.changes import Changes, ids, page_of, plan, record
from ackbot.errors import EXIT_BUG, AckbotError, BadAnswer, LedgerBusy
from ackbot.frozen import dataclass
from ackbot.identity import identify
from ackbot.ledger.db import not_writable
from ackbot.ledger.store import Ledger
from ackbot.model import Account, State
from ackbot.outbox import look_for_lost, replace_stand_ins, settle_handovers
from ackbot.platforms.base import Connector, Identity, LookedUp, Page, Window
from ackbot.platforms.together import together
from ackbot.triage import Policy
from ackbot.verdicts import retriage_due

__all__ = [
    "Changes",
    "Progress",
    "SyncSettings",
    "Synced",
    "plan",
    "retriage_due",
    "sync_account",
    "sync_all",
]

T = TypeVar("T")

#: Posts given to one look-up: a multiple of every platform's batch, so that none goes half full.
BATCH = 200
#: A parent may name a parent: how often unknown ones are asked for in one sync.
PARENT_ROUNDS = 3
#: So many open mentions said to be gone at once, and none still there, is taken for a mistake.
SUSPICIOUS = 5
#: Turns of the event loop that let the next page's request leave before storing blocks the loop.
TURNS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncSettings:
    """What a sync depends on besides the platforms."""

    floor: datetime
    """The first sync goes back to here."""
    full: bool = False
    policy: Policy = field(default_factory=Policy)
    count_likes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where one account's sync stands."""

    account: str
    pages: int
    new: int
    answered: int = 0
    done: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """How one account's sync ended."""

    account: str
    """The account's name in the configuration."""
    pages: int = 0
    new: int = 0
    """Mentions seen for the first time."""
    answered: int = 0
    """Conversations that turned out to be answered."""
    skipped: int = 0
    """Mentions that could not be read."""
    warnings: tuple[str, ...] = ()
    """Sentences on what looks wrong, though nothing failed."""
    notes: tuple[str, ...] = ()
    """What the connector has to tell: what is left of a quota, what this sync cost."""
    error: str = ""
    """Why it stopped: what happened and what to do next; empty when it went through."""
    code: int = 0
    """The exit code that goes with the error."""
    failure: Exception | None = None
    """The error itself, for --debug."""


# -- the runner


@dataclass(slots=True, kw_only=True)
class _Run:
    """One account's sync under way."""

    connector: Connector
    account: Account
    me: Identity
    ledger: Ledger
    settings: SyncSettings
    now: Callable[[], datetime]
    tell: Callable[[Progress], None]
    pages: int = 0
    mentions: int = 0
    new: int = 0
    skipped: int = 0
    answered: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def store(self, page: Page, *, cursor: bool = True) -> None:
        """Commit what a page changes, the verdicts that follow, and its cursor, in one go."""
        with self.ledger.transaction():
            changes, judged = record(
                self.ledger, self.account, page, self.settings.policy, self.now()
            )
            self._keep_likes(changes)
            if cursor:
                self.ledger.put_cursor(self.account.id, page.listing, page.cursor)
        self.new += changes.new
        self.skipped += len(changes.skipped)
        self.answered |= {made.id for made in judged if made.state is State.ANSWERED}

    @property
    def _likes_key(self) -> str:
        return f"likes:{self.account.id}"

    def _keep_likes(self, changes: Changes) -> None:
        """Keep likes until the posts they are for have come, be it after an interruption."""
        if changes.likes_of_unknown:
            kept = dict.fromkeys([*self._kept_likes(), *changes.likes_of_unknown])
            self.ledger.set(self._likes_key, json.dumps(list(kept)))

    def _kept_likes(self) -> tuple[str, ...]:
        return tuple(json.loads(self.ledger.get(self._likes_key) or "[]"))

    def settle_likes(self) -> None:
        """Once every listing was walked: apply the likes that came before their posts."""
        if kept := self._kept_likes():
            with self.ledger.transaction():
                self.store(Page(listing="", cursor="", liked=kept), cursor=False)
                self.ledger.set(self._likes_key, "[]")

    async def pull(self) -> None:
        """Walk the listings, storing each page while the next one is on its way."""
        window = Window(
            floor=self.settings.floor, full=self.settings.full, likes=self.settings.count_likes
        )
        cursors = self.ledger.cursors(self.account.id)
        async with aclosing(_one_ahead(self.connector.pull(self.me, cursors, window))) as pages:
            async for page in pages:
                self._refuse_repeats(page)
                self.store(page)
                self.pages += 1
                self.mentions += len(page.incoming)
                self.tell(
                    Progress(
                        account=self.account.name,
                        pages=self.pages,
                        new=self.new,
                        answered=len(self.answered),
                    )
                )
        self.settle_likes()

    def _refuse_repeats(self, page: Page) -> None:
        """Stop where a platform sends the same page for ever."""
        named = tuple(ids(page))
        mark = hash((page.listing, page.cursor, named))
        if mark in self.seen and named:
            title = self.connector.facts.title
            raise BadAnswer(
                f"{self.account.name} ({title}) sends the same page again and again.",
                "What came before is stored; the next sync tries again.",
            )
        self.seen.add(mark)

    async def reread(self, open_before: Sequence[str]) -> None:
        """Read the open mentions again: were they edited, closed, liked or deleted?"""
        known = self.ledger.known(self.account.id, open_before)
        batches = _batches([fact.post for fact in known.values()])
        looked = await together(*(self.connector.reread(self.me, batch) for batch in batches))
        gone = sum(len(found.gone) for found in looked)
        still = sum(len(found.posts) for found in looked)
        if gone >= SUSPICIOUS and not still and not self.settings.full:
            self._warn(
                f"says that all {gone} open mentions are gone; they are kept until that is sure.",
                "If you know it to be true: ackbot sync --full",
            )
            return
        for found in looked:
            self._store_found(found)

    def _store_found(self, found: LookedUp) -> None:
        posts = tuple(post.id for post in found.posts)
        known = self.ledger.known(self.account.id, posts)
        self.store(page_of(found, known), cursor=False)

    async def ask_parents(self) -> None:
        """Look up, once each, the parents that posts name and no listing brought."""
        for _ in range(PARENT_ROUNDS):
            unknown = self.ledger.unknown_parents(self.account.id)
            if not unknown:
                return
            for batch in _batches(unknown):
                found = await self.connector.look_up(self.me, batch)
                with self.ledger.transaction():
                    self._store_found(found)
                    self.ledger.asked_parents(self.account.id, batch, self.now())

    def doubt_silence(self, open_before: Sequence[str], *, first: bool) -> None:
        """Warn where a whole walk brought nothing although somebody is known to wait."""
        if self.mentions or not open_before or not (first or self.settings.full):
            return
        facts = self.ledger.known(self.account.id, open_before).values()
        if any((fact.post.at or fact.seen_at) >= self.settings.floor for fact in facts):
            self._warn(
                "returned no mentions at all, though some are still open.",
                f"Nothing was changed; look whether it works: ackbot accounts test "
                f"{self.account.name}",
            )

    def _warn(self, what: str, hint: str) -> None:
        name, title = self.account.name, self.connector.facts.title
        self.warnings.append(f"{name} ({title}) {what} {hint}")

    async def go(self) -> None:
        """Do the whole sync of this account."""
        account, ledger = self.account, self.ledger
        first = not ledger.cursors(account.id)
        open_before = ledger.open_mentions(account.id)
        # Side by side: a sync that brings nothing new then takes one round trip, not two.
        await together(self.pull(), self.reread(open_before))
        self.doubt_silence(open_before, first=first)
        await self.ask_parents()
        await look_for_lost(
            ledger, self.connector, self.me, account, self.settings.policy, self.now
        )
        settle_handovers(ledger, account, self.settings.policy, self.now())
        replace_stand_ins(ledger, account, self.settings.policy, self.now())
        ledger.mark_synced(account.id, self.now())


def _ended(name: str, run: _Run | None, error: Exception | None = None) -> Synced:
    """Say how an account's sync ended; `run` is None where it never began."""
    says, code = _said(error, name)
    ended = Synced(account=name, error=says, code=code, failure=error)
    if run is None:
        return ended
    return replace(
        ended,
        pages=run.pages,
        new=run.new,
        answered=len(run.answered),
        skipped=run.skipped,
        warnings=tuple(run.warnings),
        notes=run.connector.notes(),
    )


def _said(error: Exception | None, name: str) -> tuple[str, int]:
    """Return the sentence and the exit code for an error."""
    if error is None:
        return "", 0
    if isinstance(error, AckbotError):
        return str(error), error.exit_code
    says = f"{name} was not read: ackbot made a mistake ({type(error).__name__})."
    return f"{says} See where with --debug, and please report it.", EXIT_BUG


def _batches(posts: Sequence[T]) -> Iterable[tuple[T, ...]]:
    return (tuple(posts[start : start + BATCH]) for start in range(0, len(posts), BATCH))


async def _one_ahead(pages: AsyncIterator[Page]) -> AsyncGenerator[Page, None]:
    """Yield pages, each with the request for the next one already on its way."""
    ahead = asyncio.ensure_future(anext(pages, None))
    try:
        while (page := await ahead) is not None:
            ahead = asyncio.ensure_future(anext(pages, None))
            for _ in range(TURNS):
                await asyncio.sleep(0)
            yield page
    finally:
        ahead.cancel()
        await asyncio.gather(ahead, return_exceptions=True)
        if isinstance(pages, AsyncGenerator):
            await pages.aclose()


async def sync_account(
    connector: Connector,
    account_name: str,
    ledger: Ledger,
    settings: SyncSettings,
    now: Callable[[], datetime],
    tell: Callable[[Progress], None] = lambda _: None,
    *,
    configured: Collection[str] = (),
    others: Mapping[str, Connector] | None = None,
) -> Synced:
    """Bring one account up to date; failures are stored and returned, never raised.

    `ledger` must belong to the thread of the running event loop. `configured` are the names of all
    the accounts in the configuration, to notice two tables that are the same account, and `others`
    the connectors of those that are read beside this one, to tell that from a new name. Where it
    is cancelled, the pages stored until then are kept.
    """
    run: _Run | None = None
    try:
        account, me = await identify(connector, account_name, ledger, configured, others or {})
        run = _Run(
            connector=connector,
            account=account,
            me=me,
            ledger=ledger,
            settings=settings,
            now=now,
            tell=tell,
        )
        await run.go()
        ended = _ended(account_name, run)
    except Exception as error:
        ended = _ended(account_name, run, error)
        # Where the ledger itself is the trouble, the answer alone tells of it.
        with suppress(AckbotError):
            ledger.mark_failed(account_name, ended.error, ended.code, now())
    tell(
        Progress(
            account=account_name,
            pages=ended.pages,
            new=ended.new,
            answered=ended.answered,
            done=True,
            error=ended.error,
        )
    )
    return ended


async def sync_all(
    connectors: Mapping[str, Connector],
    ledger: Ledger,
    settings: SyncSettings,
    now: Callable[[], datetime],
    tell: Callable[[Progress], None] = lambda _: None,
    *,
    configured: Collection[str] | None = None,
) -> tuple[Synced, ...]:
    """Bring accounts (name -> connector) up to date, all at the same time, in the order given.

    Opens its own connection to `ledger`'s file, so it may run in another thread than the caller's.
    """
    names = frozenset(connectors if configured is None else configured)
    if ledger.read_only:
        return tuple(_ended(name, None, not_writable(ledger.path)) for name in connectors)
    own = ledger.twin()
    try:
        with suppress(LedgerBusy):
            retriage_due(own, settings.policy, now())
        return await together(
            *(
                sync_account(
                    connector,
                    name,
                    own,
                    settings,
                    now=now,
                    tell=tell,
                    configured=names,
                    others=connectors,
                )
                for name, connector in connectors.items()
            )
        )
    finally:
        own.close()
