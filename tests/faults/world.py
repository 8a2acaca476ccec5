"""Three platforms that apply a reply and then fail, hang or hide it, and count what they hold."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from tests.platforms import fake_bluesky, fake_isso, fake_mastodon

#: Nothing waits longer than this, in seconds; what does is a failure of the test itself.
PATIENCE = 60
PEOPLE = ("jo", "tom", "mira", "eve")


class How(StrEnum):
    """How the platforms behave once a reply has come in."""

    WELL = "answers well"
    TROUBLE = "applied, then 500"
    RESET = "applied, then reset"
    HANGS = "applied, then silence"
    LAGS = "lists lag 60 s"
    HIDES = "never lists"

    @property
    def lists_late(self) -> bool:
        """Whether reads show the state of before."""
        return self in (How.LAGS, How.HIDES)


class Fake(Protocol):
    """What a fake of the tests can do, as far as it matters here."""

    loopback: Loopback
    now: datetime
    secret: str

    def i_post(self, text: str) -> str: ...
    def they_write(self, text: str, *, under: str, by: str = ..., ago: timedelta = ...) -> str: ...
    def posted_under(self, mention: str) -> list[str]: ...


@dataclass
class Stand:
    """One platform, one account, one question that waits there."""

    once: str
    """How the platform tells a repeated reply: "keyed", "client id", "keyless"."""
    platform: str
    fake: Fake
    state: tuple[str, ...]
    """The names of the fake's attributes that a reply changes."""
    creates: str
    """The path of the call that posts."""
    config: str
    exact: str = "-"
    """Paths that begin so are answered by the store itself, which never lags."""
    how: How = How.WELL
    hung: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    question: str = ""
    base: str = field(default="", init=False)
    said: list[str] = field(default_factory=list)
    """What others have said here."""
    _at_first: Mapping[str, Any] = field(default_factory=dict)
    _shown: Mapping[str, Any] | None = None

    def __post_init__(self) -> None:
        self.fake.now = datetime.now(UTC) - timedelta(hours=30)
        self.base = self.fake.i_post("Bread is out of the oven")
        asked = f"Is the {self.once} one rye?"
        self.question = self.fake.they_write(asked, under=self.base)
        self.said = [asked]
        self._at_first = self._copied()
        self.fake.loopback.front = self._front

    def again(self, how: How) -> None:
        """Begin anew: nobody has replied yet."""
        vars(self.fake).update(deepcopy(dict(self._at_first)))
        self.how, self._shown = how, None
        del self.said[1:]
        self.hung.clear()
        self.release.clear()

    def they_say(self, *texts: str) -> None:
        """Others write under the user's post, each somebody else."""
        self.fake.now = datetime.now(UTC)
        for number, text in enumerate(texts):
            self.fake.they_write(text, under=self.base, by=PEOPLE[number % len(PEOPLE)])
            self.said.append(text)

    def recovers(self) -> None:
        """From now on it answers; lists that lag go on lagging."""
        self.release.set()
        if not self.how.lists_late:
            self.how = How.WELL

    def catches_up(self) -> None:
        """A minute passes: lists that lag show all there is."""
        self._shown = None

    @property
    def replies(self) -> list[str]:
        """The replies that it really holds."""
        return self.fake.posted_under(self.question)

    def _copied(self) -> dict[str, Any]:
        return deepcopy({name: getattr(self.fake, name) for name in self.state})

    def _front(self, request: Request) -> Reply | None:
        self.fake.now = datetime.now(UTC)
        if request.method == "POST" and request.path == self.creates:
            return self._created(request)
        if self._shown is None or request.path.startswith(self.exact) or request.method != "GET":
            return None
        return self._as_before(request)

    def _created(self, request: Request) -> Reply | None:
        if self.how.lists_late and self._shown is None:
            self._shown = self._copied()
        reply = self.fake.loopback.answerer(request)
        if self.how is How.TROUBLE:
            return Reply(status=500, body=b"<h1>Oops</h1>")
        if self.how is How.RESET:
            return HANG_UP
        if self.how is How.HANGS:
            self.hung.set()
            self.release.wait(PATIENCE)
            return HANG_UP
        return reply

    def _as_before(self, request: Request) -> Reply:
        """Answer a read from what was there before the reply came in."""
        assert self._shown is not None
        now = {name: getattr(self.fake, name) for name in self.state}
        vars(self.fake).update(self._shown)
        try:
            return self.fake.loopback.answerer(request)
        finally:
            vars(self.fake).update(now)


@dataclass
class World:
    """The three kinds of platforms, with one account on each."""

    stands: tuple[Stand, ...]

    def again(self, how: How) -> None:
        """Nobody has replied anywhere; from now on the platforms behave like this."""
        for stand in self.stands:
            stand.again(how)

    def they_say(self, *texts: str) -> None:
        """Others write under the user's post on every platform."""
        for stand in self.stands:
            stand.they_say(*texts)

    def recovers(self) -> None:
        """The platforms' trouble is over."""
        for stand in self.stands:
            stand.recovers()

    def catches_up(self) -> None:
        """Lists show all there is."""
        for stand in self.stands:
            stand.catches_up()

    @property
    def hangs(self) -> bool:
        """Whether somebody waits for an answer that does not come."""
        return any(stand.hung.is_set() and not stand.release.is_set() for stand in self.stands)

    @property
    def config(self) -> str:
        """The accounts' tables."""
        return "".join(stand.config for stand in self.stands)

    @property
    def tokens(self) -> dict[str, str]:
        """The accounts' credentials, for the environment."""
        return {f"TOKEN{number}": one.fake.secret for number, one in enumerate(self.stands)}


def _keyed(folder: Path, enter: Callable[[Any], Any]) -> Stand:
    fake = enter(fake_mastodon.running(folder / "keyed"))
    return Stand(
        once="keyed",
        platform="mastodon",
        fake=fake,
        state=("statuses", "sources", "notifications", "accounts", "favourites", "mine", "keys"),
        creates="/api/v1/statuses",
        config='[accounts.keyed]\nplatform = "mastodon"\n'
        f'server = "{fake.url}"\ntoken_env = "TOKEN0"\n',
    )


def _by_client_id(folder: Path, enter: Callable[[Any], Any]) -> Stand:
    fake = enter(fake_bluesky.running(folder / "client"))
    return Stand(
        once="client id",
        platform="bluesky",
        fake=fake,
        state=("records", "indexed", "authors", "notifications"),
        creates="/xrpc/com.atproto.repo.putRecord",
        exact="/xrpc/com.atproto.",
        config=f'[accounts.client]\nplatform = "bluesky"\nhandle = "{fake.handle}"\n'
        f'server = "{fake.loopback.url}"\ntoken_env = "TOKEN1"\n',
    )


def _keyless(folder: Path, enter: Callable[[Any], Any]) -> Stand:
    fake = enter(fake_isso.running(folder / "keyless"))
    return Stand(
        once="keyless",
        platform="isso",
        fake=fake,
        state=("comments",),
        creates="/new",
        config=f'[accounts.keyless]\nplatform = "isso"\nserver = "{fake.loopback.url}"\n'
        f'author = "Ana"\nemail = "{fake.secret}"\n',
    )


@contextmanager
def running(folder: Path) -> Iterator[World]:
    """Start the three platforms."""
    with ExitStack() as stack:
        makers = (_keyed, _by_client_id, _keyless)
        yield World(tuple(maker(folder, stack.enter_context) for maker in makers))
