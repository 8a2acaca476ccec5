"""The progress of a sync: one line an account on a terminal, the outcome in words elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ackbot.cli.options import Options
from ackbot.cli.output import note
from ackbot.cli.standing import about
from ackbot.errors import EXIT_SOME_FAILED, EXIT_UNREACHABLE, worst_exit
from ackbot.text import one_line
from ackbot.wording import plural

if TYPE_CHECKING:
    from rich.text import Text

    from ackbot.sync import Progress, Synced


@contextmanager
def shown_progress(names: Sequence[str], options: Options) -> Iterator[Callable[[Progress], None]]:
    """Show each account's progress on stderr while the block runs, then take it away again."""
    if options.quiet or options.line_by_line or not sys.stderr.isatty():
        yield _unseen
        return
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    stands: dict[str, Progress | None] = dict.fromkeys(names)
    console = Console(stderr=True, no_color=not options.colour, highlight=False, markup=False)
    with Live(Text(), console=console, transient=True, refresh_per_second=8) as live:

        def show(told: Progress) -> None:
            stands[told.account] = told
            live.update(_drawn(stands))

        live.update(_drawn(stands))
        yield show


def _unseen(told: Progress) -> None:
    del told


def _drawn(stands: dict[str, Progress | None]) -> Text:
    from rich.text import Text

    column = max(map(len, stands), default=0)
    return Text("\n".join(f" {name:<{column}}  {_stand(told)}" for name, told in stands.items()))


def _stand(told: Progress | None) -> str:
    if told is None:
        return "asking ..."
    if told.error:
        return "could not be read"
    pages = plural(told.pages, "page", "pages")
    return f"{pages}, {told.new} new, {told.answered} answered{'' if told.done else ' ...'}"


def told(results: Sequence[Synced]) -> Iterator[str]:
    """Say how a sync went, one line an account."""
    column = max((len(one.account) for one in results), default=0)
    for one in results:
        pages = plural(one.pages, "page", "pages")
        says = f"{pages}, {one.new} new, {one.answered} answered"
        if one.skipped:
            says += f", {one.skipped} unreadable"
        if one.error:
            yield f" {about(one.account, one.error)}"
        else:
            yield f" {one.account:<{column}}  {one_line(says)}"
        for warning in one.warnings:
            yield f" {'':<{column}}  ! {one_line(warning)}"
        for says in one.notes:
            yield f" {'':<{column}}  {one_line(says)}"


def complain(results: Sequence[Synced], *, errors: bool = True) -> None:
    """Say on stderr what went wrong, one sentence an account; tables tell the errors themselves."""
    for one in results:
        for sentence in filter(None, (one.error if errors else "", *one.warnings)):
            note(one_line(sentence))


def exit_of(results: Sequence[Synced]) -> int:
    """Return the exit code of a sync: unreachable only where nothing could be reached."""
    codes = [one.code for one in results]
    if any(code != EXIT_UNREACHABLE for code in codes):
        codes = [EXIT_SOME_FAILED if code == EXIT_UNREACHABLE else code for code in codes]
    return worst_exit(codes)
