"""Talking to whoever signs in: questions line by line, secrets unseen, the browser if there is one.

All of it goes to stderr, so that stdout holds the outcome alone. Whatever an option answers is not
asked; where nobody is there, what no option answers is an error that names the option.
"""

from __future__ import annotations

import os
import select
import sys
import termios
import time
from collections.abc import Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ackbot.cli.output import note, terminal_width
from ackbot.errors import SignInNeeded, UsageError
from ackbot.text import wrap

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.platforms.signing import Question
    from ackbot.platforms.signing.listener import Arrived, Listener

T = TypeVar("T")

#: How long a browser may take to come back, in seconds.
WAIT = 300.0
_WIDEST = 92


class Over(Exception):
    """Standard input has ended."""


class TerminalTalk:
    """Satisfies `ackbot.platforms.signing.Talk` at a terminal, or without one."""

    def __init__(
        self,
        app: App,
        answers: Mapping[str, str],
        *,
        browser: bool = True,
        secret_from_stdin: bool = False,
        wait: float = WAIT,
    ) -> None:
        """`answers` are what options said, by the questions' keys."""
        self._app = app
        self._answers = answers
        self._browser = browser
        self._secret_from_stdin = secret_from_stdin
        self._wait = wait
        self._read = b""
        #: How the terminal was while it hides what is typed.
        self._shows: list[Any] | None = None
        self.learned: dict[str, str] = {}
        """What was typed so far, without secrets: enough to go on another time."""

    @property
    def attended(self) -> bool:
        """Whether somebody is there to answer."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    @property
    def browses(self) -> bool:
        """Whether a browser can be opened here, and may be."""
        from ackbot.app.desktop import has_browser

        return self._browser and has_browser()

    def tell(self, text: str = "") -> None:
        """Say something; an address stays whole."""
        whole = not text or text.startswith(("https://", "http://"))
        for line in [text] if whole else wrap(text, min(terminal_width(), _WIDEST) - 2):
            note(f" {line}".rstrip())

    # -- questions

    def ask(self, question: Question) -> str:
        """Return the answer. Raises UsageError where nobody is there to ask."""
        given = self._given(question)
        if given is not None:
            return self._checked(question, given)
        if not self.attended:
            if question.default or question.optional:
                return question.default
            raise UsageError(
                f"Nobody is there to answer: {question.asks}.", f"Add {question.option}."
            )
        while True:
            typed = self._typed(question).strip() or question.default
            if not typed and question.optional:
                return ""
            try:
                value = question.read(typed) if typed else ""
            except ValueError as why:
                self.tell(f"That cannot be used: {why}.")
                continue
            if value:
                if not (question.secret or question.instead):
                    self.learned[question.key] = value
                return value

    def _given(self, question: Question) -> str | None:
        if question.key == "secret" and self._secret_from_stdin and not sys.stdin.isatty():
            return sys.stdin.readline().strip()
        return self._answers.get(question.key)

    def _checked(self, question: Question, given: str) -> str:
        try:
            value = question.read(given) if given else ""
        except ValueError as why:
            raise UsageError(f"{question.option} cannot be used: {why}.") from None
        if not value and not question.optional:
            raise UsageError(f"{question.option} gave nothing.", f"It is for: {question.asks}.")
        return value

    def _typed(self, question: Question) -> str:
        shown = f" [{question.default}]" if question.default else ""
        empty = " (may be left empty)" if question.optional else ""
        prompt = f" {question.asks}{empty}{shown}: "
        if question.secret:
            self._hide()
            typed = self._line(prompt)
            note("")
            return typed
        self.show()
        typed = self._line(prompt)
        while question.goes_on(typed) and (more := self._line("").strip()):
            typed = f"{typed}\n{more}"
        return typed

    def agrees(self, asks: str, *, usually: bool = False) -> bool:
        """Ask for a yes or no; an empty line is what is usual, and no where nobody is there."""
        if not self.attended:
            return False
        self.show()
        typed = self._line(f" {asks} [{'Y/n' if usually else 'y/N'}]: ").strip().lower()
        return typed in ("y", "yes") or (usually and not typed)

    def _line(self, prompt: str) -> str:
        _write(prompt)
        while b"\n" not in self._read:
            self._take()
        return self._pop()

    def _hide(self) -> None:
        """Let the terminal show nothing of what is typed, until something is asked openly.

        Not only until the line ends: where a secret is refused, the next one is often pasted before
        it is asked for.
        """
        if self._shows is not None:
            return
        fd = sys.stdin.fileno()
        self._shows = termios.tcgetattr(fd)
        quiet = termios.tcgetattr(fd)
        quiet[3] &= ~termios.ECHO
        termios.tcsetattr(fd, termios.TCSADRAIN, quiet)

    def show(self) -> None:
        """Let the terminal show what is typed again; whoever asked for a secret says when."""
        if self._shows is not None:
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._shows)
            self._shows = None

    def _take(self) -> None:
        """Read what was typed. Not through `sys.stdin`, which reads further than a line."""
        part = os.read(sys.stdin.fileno(), 65536)
        if not part:
            raise KeyboardInterrupt
        self._read += part

    def _pop(self) -> str:
        line, _, self._read = self._read.partition(b"\n")
        return line.decode("utf-8", "replace")

    # -- the browser

    def browse(self, url: str) -> bool:
        """Open a page and say so; False where that did not work."""
        if not self.browses or not self._app.browse(url):
            return False
        self.tell("The browser was opened on")
        self.tell(url)
        return True

    def receive(self, listener: Listener, asks: str) -> str:
        """Return the code that the browser brings, or that is pasted."""
        if not (self.attended or listener.listening):
            raise UsageError(
                "Nobody is there to paste the code.",
                "Use a way that needs none: --way token with --secret-from-stdin.",
            )
        end = time.monotonic() + self._wait
        self.show()
        if self.attended:
            _write(f" {asks}: ")
        for arrived in self._arrivals(listener, end):
            if arrived.code:
                return arrived.code
            raise SignInNeeded(
                f"The sign-in was not allowed ({self._quoted(arrived.error)}).",
                "Nothing was stored. Start again when you want to allow it.",
            )
        raise SignInNeeded(
            f"Nothing came back from the browser within {self._wait / 60:.0f} minutes.",
            "Nothing was stored. Start again; a code can be pasted if the browser is elsewhere.",
        )

    def _arrivals(self, listener: Listener, end: float) -> Iterator[Arrived]:
        """Yield what comes first: the redirect, or something usable that is pasted."""
        from ackbot.text import one_line

        while listener.arrived is None:
            while b"\n" in self._read:
                try:
                    yield listener.pasted(self._pop())
                except ValueError as why:
                    self.tell(f"{one_line(str(why)).capitalize()}. Paste it once more.")
            if not self._await(listener, end - time.monotonic()):
                return
        if self.attended:
            note("")
        yield listener.arrived

    def _await(self, listener: Listener, seconds: float) -> bool:
        """Wait for the browser or the keyboard; False when the time is over."""
        typed = [sys.stdin.fileno()] if self.attended else []
        ready, _, _ = select.select([listener.fileno(), *typed], [], [], max(0.0, seconds))
        if typed and typed[0] in ready:
            self._take()
        return bool(ready)

    @staticmethod
    def _quoted(text: str) -> str:
        from ackbot.text import one_line

        return one_line(text, 60)

    # -- the network

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do what waits for the network."""
        return self._app.engine.run(work)


def _write(text: str) -> None:
    from ackbot.text import for_ascii

    sys.stderr.write(for_ascii(text, sys.stderr.encoding))
    sys.stderr.flush()
