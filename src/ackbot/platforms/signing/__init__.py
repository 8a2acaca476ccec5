"""How an account of a platform is signed in: what is asked, in which ways, what comes of it.

A connector returns a `SignIn` from `Connector.sign_in`. Its ways stand in order: the first that is
usable here is taken unless the user names another one. A way talks to the person through a `Talk`
and to the platform through `Begun.web`; it stores nothing. Ways that several platforms share are
the modules of this folder.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from ackbot.platforms.base import Facts
from ackbot.platforms.http import Web

if TYPE_CHECKING:
    from ackbot.platforms.signing.listener import Listener

T = TypeVar("T")

#: Keys of an account's table.
Keys = Mapping[str, str | int | bool | tuple[str, ...]]

#: Questions that have an option of their own; the others are answered by `--set KEY=VALUE`.
OPTIONS = ("name", "server", "handle", "client_id", "language", "sign_off")


def _as_typed(text: str) -> str:
    return text


def _never(typed: str) -> bool:
    del typed
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something only the person knows."""

    key: str
    """As in the account's table: "server", "handle"."""
    asks: str
    """As the screen says it: "Your handle"."""
    secret: bool = False
    """Whether what is typed must not be seen. Read from standard input if that is asked for."""
    default: str = ""
    optional: bool = False
    """Whether nothing is an answer."""
    read: Callable[[str], str] = _as_typed
    """Turns what was typed into the value; raises ValueError, whose words say what is wrong."""
    goes_on: Callable[[str], bool] = _never
    """Whether what was typed so far goes on in a further line."""
    instead: str = ""
    """The option that makes the question needless, where it is not the usual one."""

    @property
    def option(self) -> str:
        """What answers it without asking."""
        if self.instead:
            return self.instead
        if self.secret:
            return "--secret-from-stdin"
        if self.key in OPTIONS:
            return f"--{self.key.replace('_', '-')}"
        return f"--set {self.key}=..."


class Talk(Protocol):
    """The person who signs in, and the machine in front of them."""

    @property
    def attended(self) -> bool:
        """Whether somebody is there to answer."""

    @property
    def browses(self) -> bool:
        """Whether a browser can be opened here, and may be."""

    def tell(self, text: str = "") -> None:
        """Say something; what it quotes must be clean."""

    def ask(self, question: Question) -> str:
        """Return the answer, from an option where it is given there.

        Raises UsageError, naming the option, where nobody is there to ask.
        """

    def agrees(self, asks: str) -> bool:
        """Ask something that is answered by yes or no; no where nobody is there."""

    def browse(self, url: str) -> bool:
        """Open a page; False where that did not work."""

    def receive(self, listener: Listener, asks: str) -> str:
        """Wait until the browser brings the code, or its address is pasted, and return the code.

        Raises SignInNeeded where it was refused or did not come in time.
        """

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do what waits for the network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An account that is about to be signed in: nothing of it is stored yet."""

    facts: Facts
    server: str
    web: Web
    now: Callable[[], datetime]
    settings: Mapping[str, object] = field(default_factory=dict)
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    """Waits some seconds between two questions to a server."""
    retry: bool = False
    """Whether what was typed was refused before: it is known then how to get one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Signed:
    """What came of it. The secret is tried before anything is stored."""

    secret: str = ""
    """Empty where the platform needs none."""
    settings: Keys = field(default_factory=dict)
    """Further keys of the account's table."""
    session: Mapping[str, Any] = field(default_factory=dict)
    """What belongs in the vault beside it."""
    command: tuple[str, ...] = ()
    """A program that keeps the secret already and prints it (`token_command`)."""


class Way(Protocol):
    """One way in."""

    name: ClassVar[str]
    """As `--way` takes it: "browser", "token"."""
    typed: ClassVar[bool]
    """Whether its secret is typed, so that it may be typed once more where it was refused."""

    @property
    def title(self) -> str:
        """It in a phrase: "through the browser"."""

    @property
    def scopes(self) -> tuple[str, ...]:
        """What it asks the platform for, said before; empty where the platform knows none."""

    def usable(self, talk: Talk) -> bool:
        """Whether it can be gone here."""

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Go it. Raises what `ackbot.errors` names; a refusal is SignInNeeded."""


async def _as_given(begun: Begun) -> str:
    return begun.server


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """All that signing in to a platform takes."""

    ways: tuple[Way, ...]
    server: Question | None = None
    """Asked first, where the platform is not in one place."""
    asks: tuple[Question, ...] = ()
    """Further keys of the account's table, asked before signing in."""
    check: Callable[[Begun], Coroutine[Any, Any, str]] = _as_given
    """Makes sure that the server is one of this platform; returns its address.

    Raises BadAnswer where it is none.
    """
    find: Callable[[Begun], Coroutine[Any, Any, str]] = _as_given
    """Returns the server that this very account is on, once the questions are answered.

    Left out where the user named a server. Raises BadAnswer where there is no such account.
    """
    revoke: str = ""
    """Where the user takes the access back, in a phrase, for when the account is removed."""
