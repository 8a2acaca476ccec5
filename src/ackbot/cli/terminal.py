"""The person at a terminal, as review's `Reviewer`: draws a screen, waits for one key."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Protocol

from ackbot.cli import earlier, editor, views
from ackbot.cli.keyline import act_of, counts, in_vain
from ackbot.cli.keys import ENTER, ERASE, ESCAPE
from ackbot.cli.layout import Frame, frame, inner, margin
from ackbot.cli.lines import Line, Span, line
from ackbot.cli.plain import PlainReviewer
from ackbot.cli.tty import Tty, need_terminal, size
from ackbot.model import Fact
from ackbot.review import Act, Earlier, Foot, Press, Reviewer, Screen
from ackbot.wording import parse_when, plural

_POLL = 0.25
"""Seconds between two looks at whether the last line changed."""
_LEAST_COLUMNS = 20
_LEAST_ROWS = 6
_LEAVING_POLL = 0.1


class Keys(Protocol):
    """Makes the line of keys of a page."""

    def __call__(self, room: int, *, scrolls: bool) -> Line:
        """Return it in at most `room` cells; `scrolls` says that the page is longer than shown."""
        ...


@contextmanager
def terminal_reviewer(*, plain: bool, colour: bool) -> Iterator[Reviewer]:
    """Take the terminal for a sitting and give it back at the end, however it ends.

    `plain` (or a terminal too small, or one that cannot show our marks) redraws nothing. Raises
    UsageError where there is no terminal. Signals end the sitting by an exception.
    """
    need_terminal()
    small = size(sys.stdout.fileno())
    narrow = small.columns < _LEAST_COLUMNS or small.lines < _LEAST_ROWS
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    plain = plain or narrow or encoding != "utf8"
    with Tty(full=not plain, colour=colour) as tty:
        yield PlainReviewer(tty) if plain else TerminalReviewer(tty)


class TerminalReviewer:
    """Draws on the alternate screen. One key acts on one displayed draft."""

    def __init__(self, tty: Tty) -> None:
        self.tty = tty
        self._shown: tuple[Line, ...] = ()
        self._draft = ("", "")
        self._top = 0
        self._seen = False
        self._aside = ""
        """Why the key pressed last did nothing; stands below the keys."""

    # -- the draft

    def ask(self, screen: Screen, foot: Callable[[], Foot]) -> Press:
        """Show a conversation and wait for a key that does something."""
        draft = (screen.conversation.id, screen.text)
        if draft != self._draft:
            self._draft, self._top, self._seen = draft, 0, False
        now, self._aside = screen.foot, ""
        with self.tty.new_screen():
            shown = self._show(screen, now)
        while True:
            told = self._aside
            press = self._pressed(screen, shown, self.tty.keys(_POLL))
            if press is not None:
                return press
            newest = foot()
            moved = self._top != shown.top or self._aside != told
            if newest != now or self.tty.resized or moved:
                now = newest
                shown = self._show(screen, now)

    def _show(self, screen: Screen, foot: Foot, prompt: list[Line] | None = None) -> Frame:
        columns, rows = self._size()
        shown = frame(
            screen,
            columns,
            rows,
            foot=foot,
            top=self._top,
            seen=self._seen,
            prompt=prompt,
            aside="" if prompt else self._aside,
        )
        self._top = shown.top
        self._seen = self._seen or shown.end_seen
        self._draw(shown.rows)
        return shown

    def _pressed(self, screen: Screen, shown: Frame, keys: list[str]) -> Press | None:
        if not keys:
            return None
        key = keys[0]
        if key in (" ", "b") and shown.scrolls:
            step = max(1, shown.window - 1)
            self._top = max(0, shown.top + (step if key == " " else -step))
            self._aside = ""
            return None
        alone = len(keys) == 1
        self._aside = in_vain(key, screen, alone=alone, seen=self._seen)
        act = act_of(key, screen)
        if act is None or not counts(act, alone=alone, seen=self._seen):
            return None
        return Press(act=act, text=screen.text if act is Act.APPROVE else "")

    def confirm(self, screen: Screen) -> Act | None:
        """Ask for the second key."""
        keys = self._ask_below(screen, lambda room: views.confirm(screen, room))
        if keys == ["y"]:
            return Act.APPROVE
        return Act.EDIT if keys == ["e"] else None

    def wait(self, screen: Screen, says: str, done: Callable[[], bool]) -> bool:
        """Show that something is awaited in place of the keys; any key goes on without it."""
        with self.tty.new_screen():
            self._show(screen, screen.foot, views.waiting(says, self._room()))
        while not done():
            if self.tty.keys(_LEAVING_POLL):
                return False
            if self.tty.resized:
                self._show(screen, screen.foot, views.waiting(says, self._room()))
        return True

    def edit(self, screen: Screen) -> str | None:
        """Start the user's editor on the draft."""
        editor.command(os.environ)  # before the screen goes, so that the reason can be read
        self.tty.give_back()
        try:
            return editor.edit(screen, os.environ)
        finally:
            self.tty.take()
            self._shown = ()

    def ask_snooze(self, screen: Screen) -> datetime | None:
        """Ask until when: a digit, or a moment typed and ended by Enter."""
        typed = ""
        while True:
            keys = self._ask_below(screen, partial(views.snooze, typed=typed))
            for key in keys:
                if not typed and key in views.SNOOZES:
                    return parse_when(views.SNOOZES[key], screen.now)
                if key == ENTER and typed:
                    return parse_when(typed, screen.now)
                if key in (ESCAPE, ENTER) or (key == ERASE and not typed):
                    return None
                typed = typed[:-1] if key == ERASE else (typed + key)[:40]

    def choose_snippet(self, screen: Screen, snippets: Mapping[str, str]) -> str | None:
        """Ask for a snippet by its number."""
        keys = self._ask_below(screen, lambda room: views.snippets(snippets, room))
        numbered = dict(enumerate(list(snippets)[:9], 1))
        return numbered.get(int(keys[0])) if keys[0].isdigit() else None

    def choose_earlier(self, screen: Screen, found: Earlier) -> int | None:
        """Show the earlier replies and ask for one by its number."""
        key = self._page(
            lambda room: earlier.page(found, screen.now, room),
            partial(earlier.keys, found),
        )
        return earlier.chosen(key, found)

    def _ask_below(self, screen: Screen, prompt: Callable[[int], list[Line]]) -> list[str]:
        """Show something in place of the keys and return the next burst of keys."""
        if screen.question:
            with self.tty.new_screen():
                self._show(screen, screen.foot, prompt(self._room()))
        else:
            self._show(screen, screen.foot, prompt(self._room()))
        while True:
            keys = self.tty.keys(_POLL)
            if keys:
                return keys
            if self.tty.resized:
                self._show(screen, screen.foot, prompt(self._room()))

    # -- pages that only look

    def show_thread(self, screen: Screen, exchange: tuple[Fact, ...]) -> Press | None:
        """Show the whole conversation, the newest at the end of it first."""
        digits = views.targets(screen, exchange)

        key = self._page(
            lambda room: views.thread(screen, exchange, room),
            partial(views.thread_keys, screen, exchange),
            lambda room, lines: views.thread_opens(screen, exchange, room, lines),
        )
        if key in digits:
            return Press(act=Act.AIM, text=digits[key].post.id)
        if key == "o" and Act.OPEN in screen.acts:
            return Press(act=Act.OPEN)
        return Press(act=Act.PERSON) if key == "p" else None

    def show_person(self, screen: Screen) -> None:
        """Show who they are."""
        conversation = screen.conversation
        self._page(lambda room: views.person(conversation, screen.now, room), views.looked)

    def help(self, screen: Screen) -> None:
        """Show keys and marks."""
        self._page(lambda room: views.help_page(screen, room), views.looked)

    def _page(
        self,
        content: Callable[[int], Sequence[Line]],
        keys: Keys,
        opens: Callable[[int, int], int] = lambda _room, _lines: 0,
    ) -> str:
        """Show lines that may be longer than the screen; return the key that closed it.

        `opens` says at which of so many lines it begins.
        """
        top: int | None = None
        while True:
            room = self._room()
            lines = list(content(room))
            window = max(1, self._size().lines - 2)
            last = max(0, len(lines) - window)
            top = max(0, min(opens(room, len(lines)) if top is None else top, last))
            offered = keys(room, scrolls=last > 0)
            self._draw_page(lines[top : top + window], offered, last - top)
            key = self._page_key()
            if key == " " and top < last:
                top += max(1, window - 1)
            elif key == "b" and top > 0:
                top -= max(1, window - 1)
            elif key not in ("", " ", "b") or (key == " " and len(lines) <= window):
                return key

    def _page_key(self) -> str:
        """Return the next key; "" where the page must be drawn anew."""
        while not self.tty.resized:
            found = self.tty.keys(_POLL)
            if found:
                return found[0]
        return ""

    def _draw_page(self, shown: Sequence[Line], keys: Line, below: int) -> None:
        edge = Span(" " * margin(self._size().columns))
        rows = [(edge, *one) if one else () for one in shown]
        more = line(edge, Span(plural(below, "more line", "more lines"), "dim")) if below else ()
        self._draw((*rows, more, (edge, *keys)))

    # -- the end

    def ask_leaving(self, waiting: Callable[[], int]) -> Act | None:
        """Wait until all has gone out, unless a key says otherwise."""
        told = 0
        while count := waiting():
            if not told:
                with self.tty.new_screen():
                    self._draw_leaving(count)
            elif count != told or self.tty.resized:
                self._draw_leaving(count)
            told = count
            keys = self.tty.keys(_LEAVING_POLL)
            if keys == ["u"]:
                return Act.UNDO
            if keys == ["q"]:
                return Act.QUIT
        return None

    def _draw_leaving(self, count: int) -> None:
        edge = Span(" " * margin(self._size().columns))
        self._draw(tuple((edge, *one) for one in views.leaving(count, self._room())))

    # -- drawing

    def _size(self) -> os.terminal_size:
        found = self.tty.size()
        return os.terminal_size((max(_LEAST_COLUMNS, found.columns), found.lines))

    def _room(self) -> int:
        return inner(self._size().columns)

    def _draw(self, rows: tuple[Line, ...]) -> None:
        """Draw what changed: all after a resize, else the rows that differ."""
        same_height = len(rows) == len(self._shown)
        if self.tty.resized or not same_height:
            self.tty.resized = False
            self.tty.draw(rows)
        else:
            for at, (old, new) in enumerate(zip(self._shown, rows, strict=True), 1):
                if old != new:
                    self.tty.draw_row(at, new)
        self._shown = rows
