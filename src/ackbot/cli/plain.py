"""Review line by line, for screen readers and terminals that cannot redraw: nothing moves.

One line is one key; what was typed before a prompt is dropped. No escape sequence is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from ackbot.cli import earlier, editor, plain_text, views
from ackbot.cli.keyline import act_of, in_vain
from ackbot.cli.tty import Tty
from ackbot.model import Fact
from ackbot.review import Act, Earlier, Foot, Press, Screen
from ackbot.text import for_ascii, inert, one_line, wrap
from ackbot.wording import parse_when

#: Cells left for an answer behind a question.
_TYPED = 4


class PlainReviewer:
    """Asks by prompts and lines."""

    def __init__(self, tty: Tty) -> None:
        self.tty = tty
        self._told: tuple[str, str] = ("", "")

    def ask(self, screen: Screen, foot: Callable[[], Foot]) -> Press:
        """Print a conversation (once, until its draft changes) and read one key."""
        mark = (screen.conversation.id, screen.text)
        self._say(plain_text.foot(screen, foot()))
        if mark != self._told:
            self._told = mark
            self._say(plain_text.screen(screen, self._columns()))
        while True:
            key = self._prompt(plain_text.keys(screen))
            act = act_of(key, screen)
            if act is not None:
                return Press(act=act, text=screen.text if act is Act.APPROVE else "")
            if key:
                told = in_vain(one_line(key, 20), screen, alone=True, seen=True)
                self._say([f"{told}."])

    def confirm(self, screen: Screen) -> Act | None:
        """Ask for the second key."""
        self._say([screen.question])
        key = self._prompt("y send, e edit, anything else goes back: ")
        return {"y": Act.APPROVE, "e": Act.EDIT}.get(key)

    def wait(self, screen: Screen, says: str, done: Callable[[], bool]) -> bool:
        """Say what is awaited, and wait: it has a time of its own after which it ends."""
        del screen
        self._say([f"{one_line(says, 40)}."])
        while not done():
            self.tty.wait(0.1)
        return True

    def edit(self, screen: Screen) -> str | None:
        """Start the user's editor on the draft."""
        editor.command(os.environ)
        return editor.edit(screen, os.environ)

    def ask_snooze(self, screen: Screen) -> datetime | None:
        """Ask until when."""
        asked = "until 1 tonight, 2 tomorrow, 3 Monday, 4 in a week, or 3d, fri 9:00; empty: back: "
        typed = self._prompt(asked)
        return parse_when(views.SNOOZES.get(typed, typed), screen.now) if typed else None

    def choose_snippet(self, screen: Screen, snippets: Mapping[str, str]) -> str | None:
        """Ask for a snippet by its number."""
        del screen
        names = list(snippets)
        self._say(f"{at} {name}: {snippets[name]}" for at, name in enumerate(names, 1))
        typed = self._prompt("which number; empty: back: ")
        at = int(typed) - 1 if typed.isascii() and typed.isdigit() else -1
        return names[at] if 0 <= at < len(names) else None

    def choose_earlier(self, screen: Screen, found: Earlier) -> int | None:
        """Print the earlier replies and ask for one by its number."""
        self._say(plain_text.earlier_page(screen, found, self._columns()))
        return earlier.chosen(self._prompt("which number; empty: back: "), found)

    def show_thread(self, screen: Screen, exchange: tuple[Fact, ...]) -> Press | None:
        """Print the whole conversation."""
        self._say(plain_text.thread(screen, exchange, self._columns()))
        self._told = ("", "")
        return None

    def show_person(self, screen: Screen) -> None:
        """Print who they are."""
        self._say(plain_text.person(screen, self._columns()))

    def help(self, screen: Screen) -> None:
        """Print all keys."""
        self._say(plain_text.help_page(screen, self._columns()))

    def ask_leaving(self, waiting: Callable[[], int]) -> Act | None:
        """Ask once what to do with approvals that can still be taken back."""
        count = waiting()
        if not count:
            return None
        goes = "1 approved reply has" if count == 1 else f"{count} approved replies have"
        key = self._prompt(f"{goes} not gone out. Enter sends, u take back, q next time: ")
        if key in ("u", "q"):
            return Act.UNDO if key == "u" else Act.QUIT
        while waiting():
            self.tty.wait(0.1)
        return None

    def _columns(self) -> int:
        return max(20, min(self.tty.size().columns, 92))

    def _say(self, lines: Iterable[str]) -> None:
        for one in lines:
            self.tty.write(for_ascii(inert(one), sys.stdout.encoding) + "\n")

    def _prompt(self, words: str) -> str:
        """Ask for one line typed after the question stood there."""
        self.tty.forget_typed()
        shown = "\n".join(wrap(words, self._columns() - _TYPED)).replace("\u00a0", " ")
        self.tty.write(for_ascii(f"{shown} ", sys.stdout.encoding))
        return " ".join(self.tty.read_line().split())
