"""Ways in that end with a secret somebody has already: typed, kept by a program, or none at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from ackbot.platforms.signing import Begun, Question, Signed, Talk
from ackbot.secrets import read_secret


def _any(secret: str) -> str:
    return secret


@dataclass(frozen=True, slots=True, kw_only=True)
class ByToken:
    """The user makes a token or password on the platform's pages, and pastes it."""

    name: ClassVar[str] = "token"
    typed: ClassVar[bool] = True
    title: str = "with a token you paste"
    scopes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    """How to make one, a sentence each; `{server}` stands for the account's server."""
    page: str = ""
    """Where: opened in the browser; `{server}` as above."""
    asks: str = "The token (it is not shown)"
    read: Callable[[str], str] = _any
    """Turns what was pasted into the secret; raises ValueError with what is wrong."""

    def usable(self, talk: Talk) -> bool:
        """Pasting works everywhere."""
        return True

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Say how to make one, open the page, and ask for it."""
        if talk.attended and not begun.retry:
            show_steps(talk, [step.format(server=begun.server) for step in self.steps])
            if self.page:
                talk.browse(self.page.format(server=begun.server))
        asked = Question(key="secret", asks=self.asks, secret=True, read=self.read)
        secret = talk.ask(asked)
        begun.web.hide(secret)
        return Signed(secret=secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByProgram:
    """A program on this machine is signed in already, and prints its token when asked."""

    name: ClassVar[str] = "program"
    typed: ClassVar[bool] = False
    title: str
    command: tuple[str, ...]
    scopes: tuple[str, ...] = ()

    def usable(self, talk: Talk) -> bool:
        """Whether the program is there and signed in."""
        from ackbot.errors import SignInNeeded

        if shutil.which(self.command[0]) is None:
            return False
        try:
            read_secret("account", token_command=self.command)
        except SignInNeeded:
            return False
        return True

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Take its token; it stays where it is, and the program goes on renewing it."""
        secret = read_secret(begun.facts.name, token_command=self.command).reveal()
        begun.web.hide(secret)
        return Signed(secret=secret, command=self.command)


@dataclass(frozen=True, slots=True, kw_only=True)
class Without:
    """The platform knows no accounts, or shows everything to everybody: nothing to sign in with."""

    name: ClassVar[str] = "none"
    typed: ClassVar[bool] = False
    title: str = "without a sign-in"
    scopes: tuple[str, ...] = ()

    def usable(self, talk: Talk) -> bool:
        """Nothing is needed."""
        return True

    def sign_in(self, talk: Talk, begun: Begun) -> Signed:
        """Return no secret."""
        return Signed()


def show_steps(talk: Talk, steps: list[str]) -> None:
    """Tell what to do, numbered."""
    for number, step in enumerate(steps, 1):
        talk.tell(f"{number}. {step}")
