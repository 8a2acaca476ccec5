"""A person who signs in: answers what is asked, opens pages, pastes what the browser ends on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.error import HTTPError
from urllib.request import urlopen

from ackbot.app.app import App
from ackbot.errors import SignInNeeded, UsageError
from ackbot.platforms.signing import Question
from ackbot.platforms.signing.listener import Listener

T = TypeVar("T")


class Gone(KeyboardInterrupt):
    """They pressed Ctrl-C."""


def visit(url: str) -> str:
    """Open a page as a browser does, and return where it ended; none beyond this machine."""
    if not url.startswith("http://127.0.0.1:"):
        return url
    with suppress(HTTPError), urlopen(url) as answer:
        return str(answer.url)
    return url


@dataclass
class Person:
    """Satisfies `Talk`: `says` are answers by the questions' keys, in order for repeated ones."""

    app: App
    says: dict[str, list[str]] = field(default_factory=dict)
    pastes: list[str | Callable[[], str]] = field(default_factory=list)
    attended: bool = True
    browses: bool = True
    visits: Callable[[str], object] = visit
    told: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    agreed: bool = False

    def tell(self, text: str = "") -> None:
        self.told.append(text)

    @property
    def heard(self) -> str:
        """All that was told."""
        return "\n".join(self.told)

    def ask(self, question: Question) -> str:
        while True:
            if question.key not in self.says and not self.attended and not question.default:
                raise UsageError(f"Nobody is there to answer: {question.asks}.", question.option)
            self.asked.append(question.key)
            said = self.says.get(question.key, [question.default])
            last = len(said) == 1
            typed = said[0] if last else said.pop(0)
            if typed == "^C":
                raise Gone
            if not typed and question.optional:
                return ""
            try:
                return question.read(typed)
            except ValueError as why:
                self.tell(str(why))
                if last:
                    raise UsageError(f"{question.option} cannot be used: {why}.") from None

    def agrees(self, asks: str) -> bool:
        self.tell(asks)
        return self.agreed

    def browse(self, url: str) -> bool:
        if not self.browses:
            return False
        self.opened.append(url)
        self.visits(url)
        return True

    def receive(self, listener: Listener, asks: str) -> str:
        self.tell(asks)
        while listener.arrived is None:
            if not self.pastes:
                raise Gone
            pasted = self.pastes.pop(0)
            try:
                found = listener.pasted(pasted if isinstance(pasted, str) else pasted())
            except ValueError as why:
                self.tell(str(why))
                continue
            return self._code(found.code, found.error)
        return self._code(listener.arrived.code, listener.arrived.error)

    def _code(self, code: str, error: str) -> str:
        if not code:
            raise SignInNeeded(f"The sign-in was not allowed ({error}).")
        return code

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.app.engine.run(work)
