"""The composition root: what a command asks for, built once and only when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from ackbot.app.paths import config_path, ledger_path
from ackbot.errors import ConfigError, LedgerBusy
from ackbot.model import Account, Action, Conversation, Draft, Outgoing, SendState

# What only some commands need loads in the methods that need it: this module stands at the start
# of `stale` and `inbox --list`, which must be there at once, and of `draft --from`, which may need
# neither configuration nor ledger.
if TYPE_CHECKING:
    from concurrent.futures import Future
    from tempfile import TemporaryDirectory

    from ackbot.app.accounts import Configured
    from ackbot.app.connections import Connections
    from ackbot.app.drafts import Counting, Drafts
    from ackbot.app.engine import Engine
    from ackbot.app.manner import Manner
    from ackbot.config import Settings
    from ackbot.drafting.base import Drafter, Voice
    from ackbot.drafting.llm.drafter import LlmDrafter
    from ackbot.ledger.store import Ledger
    from ackbot.outbox import Event
    from ackbot.platforms.base import Connector
    from ackbot.review import Place
    from ackbot.sync import Progress, Synced
    from ackbot.triage import Policy


class Asked(Protocol):
    """What the command line says of files and the demo."""

    config: Path | None
    ledger: Path | None
    demo: bool


def utc_now() -> datetime:
    """Return the time, aware UTC."""
    return datetime.now(UTC)


def _unheard(told: Progress | Event) -> None:
    """Nobody watches this sync, or these sends."""
    del told


class App:
    """Settings, ledger, connectors and drafter of one run. Close it at the end."""

    def __init__(self, asked: Asked, now: Callable[[], datetime] = utc_now) -> None:
        self.asked = asked
        self.now = now
        self._engine: Engine | None = None
        self._scratch: TemporaryDirectory[str] | None = None
        self._twin: Ledger | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ending: object) -> None:
        self.close()

    # -- what was configured

    @cached_property
    def config_path(self) -> Path:
        """Where the configuration is, or would be."""
        return config_path(self.asked.config)

    @cached_property
    def settings(self) -> Settings:
        """The configuration, validated; the sample accounts under `--demo`."""
        if self.asked.demo:
            from ackbot.app.accounts import demo_settings

            return demo_settings()
        from ackbot.app.kept import settings_of

        return settings_of(self.config_path, self.ledger)

    @property
    def is_set_up(self) -> bool:
        """Whether there is a configuration; the demo brings its own."""
        return self.asked.demo or self.config_path.exists()

    @cached_property
    def accounts(self) -> tuple[Configured, ...]:
        """The configured accounts, in the order of the configuration."""
        from ackbot.app.accounts import configured

        return configured(self.settings)

    def chosen(
        self, names: Sequence[str] = (), platforms: Sequence[str] = ()
    ) -> tuple[Configured, ...]:
        """Return the accounts asked for; all where nothing was. Raises where there is none."""
        from ackbot.app.accounts import chosen

        if not self.accounts:
            raise ConfigError(
                f"{self.config_path} names no account yet.",
                "Sign in to one: ackbot accounts add (ackbot platforms lists all).",
            )
        return chosen(self.accounts, names, platforms)

    def configured(self, account: Account) -> Configured | None:
        """Return the configured account behind one of the ledger's, if it still is configured."""
        return next((one for one in self.accounts if one.name == account.name), None)

    # -- the ledger

    @cached_property
    def ledger_path(self) -> Path:
        """Where the ledger is; a throw-away place under `--demo`."""
        if not self.asked.demo:
            return ledger_path(self.asked.ledger)
        from tempfile import TemporaryDirectory

        self._scratch = TemporaryDirectory(prefix="ackbot-demo-")
        return Path(self._scratch.name) / "ledger.db"

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger, for the main thread."""
        from ackbot.ledger.store import Ledger

        return Ledger.open(self.ledger_path)

    def policy(self) -> Policy:
        """Return the settings that verdicts depend on."""
        from ackbot.app.judging import own_limits
        from ackbot.triage import Policy

        return Policy(
            stale_after=own_limits(self),
            default_stale_after=self.settings.inbox.stale_after,
            count_likes=self.settings.inbox.count_likes_as_answers,
        )

    def limits(self) -> dict[str, timedelta]:
        """Return how long somebody may wait on each of the ledger's accounts, by its id."""
        from ackbot.app.judging import own_limits

        own, usual = own_limits(self), self.settings.inbox.stale_after
        return {one.id: own.get(one.id, usual) for one in self.ledger_here.accounts()}

    def prepare(self) -> None:
        """Bring stored verdicts up to now; under `--demo`, fill the throw-away ledger first."""
        if self.asked.demo and not self.ledger.accounts():
            from ackbot.app.demo import fill

            fill(self)
        if not self.ledger.read_only:
            from ackbot.app.judging import judge_again

            self.ledger.hold_if_older_copy()
            self._adopt_orphans()
            judge_again(self)

    def _adopt_orphans(self) -> None:
        """Put in doubt what another ackbot was sending when it died."""
        if self.ledger.outbox(states=(SendState.SENDING,)):
            from ackbot.outbox import adopt_orphans

            adopt_orphans(self.ledger, self.now())

    # -- connectors

    @cached_property
    def connections(self) -> Connections:
        """The accounts' connectors and secrets."""
        from ackbot.app.connections import Connections

        return Connections(self.ledger_path, self.now)

    def connector(self, account: Configured) -> Connector:
        """Return an account's connector. What it awaits belongs in the engine's loop."""
        return self.connections.connector(account)

    def connectors_by_id(self) -> dict[str, Connector]:
        """Return the connectors of all accounts the ledger knows and the configuration names."""
        known = {account.name: account.id for account in self.ledger_here.accounts()}
        return {
            known[account.name]: self.connector(account)
            for account in self.accounts
            if account.name in known
        }

    @property
    def engine(self) -> Engine:
        """Where everything runs that waits for a network; asyncio loads with it."""
        if self._engine is None:
            from ackbot.app.engine import Engine

            self._engine = Engine()
        return self._engine

    @property
    def twin(self) -> Ledger:
        """The ledger, for the engine's thread only."""
        if self._twin is None:
            self._twin = self.ledger.twin()
        return self._twin

    @property
    def ledger_here(self) -> Ledger:
        """The ledger that belongs to the calling thread."""
        here = self._engine is not None and self._engine.is_here()
        return self.twin if here else self.ledger

    # -- sync

    def sync(
        self,
        accounts: Iterable[Configured],
        *,
        full: bool = False,
        progress: Callable[[Progress], None] = _unheard,
    ) -> tuple[Synced, ...]:
        """Read what is new on these accounts, all at the same time."""
        return self.engine.run(self._sync(tuple(accounts), full=full, progress=progress))

    def start_sync(
        self, accounts: Iterable[Configured], *, progress: Callable[[Progress], None]
    ) -> Future[tuple[Synced, ...]]:
        """Begin to read, and return at once."""
        return self.engine.start(self._sync(tuple(accounts), full=False, progress=progress))

    async def _sync(
        self,
        accounts: tuple[Configured, ...],
        *,
        full: bool,
        progress: Callable[[Progress], None],
    ) -> tuple[Synced, ...]:
        from ackbot.app.judging import judge_by_new_settings
        from ackbot.sync import SyncSettings, sync_all

        settings = SyncSettings(
            floor=self.now() - self.settings.inbox.lookback,
            full=full,
            policy=self.policy(),
            count_likes=self.settings.inbox.count_likes_as_answers,
        )
        connectors = {account.name: self.connector(account) for account in accounts}
        ended = await sync_all(
            connectors,
            self.twin,
            settings,
            now=self.now,
            tell=progress,
            configured=[account.name for account in self.accounts],
        )
        if not self.twin.read_only:
            # An account read for the first time has an id now, and with it limits of its own.
            with suppress(LedgerBusy):
                judge_by_new_settings(self)
        return ended

    # -- sending

    def send(
        self, rows: tuple[Outgoing, ...], tell: Callable[[Event], None] = _unheard
    ) -> tuple[Outgoing, ...]:
        """Try each approved row once, and return all as they then stand."""
        return self.engine.run(self._send(rows, tell)) if rows else ()

    async def _send(
        self, rows: tuple[Outgoing, ...], tell: Callable[[Event], None]
    ) -> tuple[Outgoing, ...]:
        from ackbot.outbox import Sender

        sender = Sender(self.twin, self.connectors_by_id(), self.policy(), self.now, tell)
        return await sender.send_all(rows)

    # -- what screens show

    def place(self, conversation: Conversation) -> Place:
        """Return what is known of where a reply would go."""
        from ackbot.app.places import place_of

        return place_of(self, conversation)

    def troubles(self) -> tuple[tuple[Account, str], ...]:
        """Return the ledger's accounts, each with why its last sync failed."""
        failures = self.ledger.failures()
        return tuple(
            (account, failures[account.name][0] if account.name in failures else "")
            for account in self.ledger.accounts()
        )

    def shorts(self, rows: Iterable[Outgoing]) -> dict[str, str]:
        """Return the short ids of the rows' conversations."""
        return {row.conversation: self.ledger.short(row.conversation) for row in rows}

    # -- drafts

    @cached_property
    def drafter(self) -> Drafter:
        """The drafter that needs no model."""
        from ackbot.drafting.offline import OfflineDrafter

        return OfflineDrafter()

    @cached_property
    def manner(self) -> Manner:
        """How the user writes, for the drafts of this run."""
        from ackbot.app.manner import Manner

        return Manner(self.ledger)

    @cached_property
    def drafts(self) -> Drafts:
        """Makes and keeps drafts in this run."""
        from ackbot.app.drafts import Drafts
        from ackbot.app.model import private, stand_in

        return Drafts(
            ledger=self.ledger,
            manner=self.manner,
            maker=stand_in(self),
            voice=self.voice,
            counting=self.counting,
            now=self.now,
            private=lambda account, facts: private(self, account, facts),
        )

    @cached_property
    def model(self) -> LlmDrafter:
        """The configured model, over the offline drafter; asks nothing by itself."""
        from ackbot.app.model import drafter_of

        return drafter_of(self.settings, self.drafter, self.engine.run, self.now)

    def voice(self, conversation: Conversation) -> Voice:
        """Return who speaks in a conversation: the voice of its account."""
        return self.settings.voice_of(conversation.account.name).voice()

    def counting(self, conversation: Conversation) -> Counting:
        """Return how long a reply may be there, and how that is counted."""
        from ackbot.app.drafts import Counting

        account = self.configured(conversation.account)
        if account is None:
            return Counting(None, len)
        connector = self.connector(account)
        limit = connector.facts.limit
        return Counting(limit.most if limit else None, connector.count)

    def with_draft(self, conversation: Conversation) -> Conversation:
        """Return the conversation with its draft."""
        return replace(conversation, draft=self.drafts.draft(conversation))

    def keep_text(self, conversation: Conversation, text: str) -> None:
        """Store what the user wrote as the conversation's draft; it sends nothing."""
        draft = Draft(action=Action.REPLY, text=text, drafter="you")
        self.ledger.put_draft(conversation.id, draft, "", by_user=True, at=self.now())

    # -- the desktop

    def page(self, conversation: Conversation) -> str:
        """Return where a browser shows the conversation; empty where it has no address.

        The address the platform gave is good; a connector, which is dear to load, need only find
        one where it gave none.
        """
        from ackbot.text import address

        account = self.configured(conversation.account)
        post = conversation.newest.post
        given = address(post.url)
        if given or account is None:
            return given
        return address(self.connector(account).page_url(post))

    def browse(self, url: str) -> bool:
        """Open a page; False where no browser could be started."""
        from ackbot.app.desktop import browse

        return browse(url)

    def close(self) -> None:
        """Stop what runs in the background and let go of files."""
        if self._engine is not None and self._engine.started:
            self._engine.close(self._let_go)
        if "ledger" in self.__dict__:
            self.ledger.close()
        if self._scratch is not None:
            self._scratch.cleanup()

    async def _let_go(self) -> None:
        """Close what belongs to the engine's thread."""
        await self.connections.let_go()
        if "model" in self.__dict__:
            await self.model.client.close()
        if self._twin is not None:
            self._twin.close()
