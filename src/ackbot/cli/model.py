"""The language model at the command line: consent before its first use, and what it cost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ackbot.cli.lines import LOOK, Line, Span, line
from ackbot.cli.options import Options
from ackbot.cli.output import emit, note, terminal_width
from ackbot.text import one_line, wrap
from ackbot.wording import plural

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.app.model import Report

_COLUMNS = 92


def with_model(app: App, *, patient: bool) -> None:
    """Draft with the configured model from here on, if there is one and the user agrees.

    At a terminal the first use of a model at a host is asked about; elsewhere drafts stay offline
    until that was done, and one line says so. `patient` waits for each draft.
    """
    from ackbot.app.model import agree, agreed, use_model, wanted

    if app.asked.demo or not wanted(app.settings):
        return
    if not agreed(app):
        if not _asks(app):
            return
        agree(app)
    _warn_of_secrets(app)
    use_model(app, patient=patient)


def _warn_of_secrets(app: App) -> None:
    """Say that a fact looks like a secret: it is left out, and better taken out."""
    from ackbot.drafting.llm.secrecy import scrubbed

    voices = [app.settings.voice_of(account.name) for account in app.accounts]
    if any(scrubbed(fact, ()) != fact for voice in voices for fact in voice.facts):
        note(
            "One of your facts in [voice] looks like a key or password. The model is not told that "
            "part of it; better take it out of the configuration."
        )


def _asks(app: App) -> bool:
    where = _where(app)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        note(
            f"Drafts are made offline: nobody has agreed yet that text goes to {where}. "
            "Agree once, at a terminal: ackbot draft"
        )
        return False
    for part in _question(app, where):
        note(part)
    sys.stderr.write("Ask it for drafts? y/n ")
    sys.stderr.flush()
    said = sys.stdin.readline().strip().lower()
    if said in ("y", "yes"):
        return True
    note("Nothing goes there; drafts are made offline.")
    return False


def _where(app: App) -> str:
    from ackbot.app.model import endpoint_of

    endpoint = endpoint_of(app.settings.drafting.llm)
    here = " on this machine" if endpoint.origin.loopback else ""
    return f"{one_line(endpoint.model, 60)} at {one_line(endpoint.host, 60)}{here}"


def _question(app: App, where: str) -> list[str]:
    llm = app.settings.drafting.llm
    theirs = "their words and name" if llm.send_names else "their words (not their name)"
    private = (
        "Direct and followers-only messages go there too. "
        if llm.send_private
        else "Direct and followers-only messages stay here, but for accounts with llm_private. "
    )
    said = (
        f"Drafts are to be asked of {where}. For each conversation that a draft could answer, this "
        f"goes there: {theirs}, your post, what was said before under it, and your name, facts "
        f"and manner of writing. {private}What becomes of it there is up to whoever runs it. To "
        "the letter, without sending anything: ackbot draft --show-prompt"
    )
    return wrap(said, min(terminal_width(), _COLUMNS) - 1)


def report(app: App, options: Options, *, errors: bool = False) -> None:
    """Say what the model did and what it cost, once; to stderr where stdout is for programs."""
    if "model" not in app.__dict__:
        return
    from ackbot.app.model import report as made

    found = made(app, app.model)
    if found is None or (errors and options.quiet):
        return
    lines = list(_report(found, terminal_width()))
    if errors:
        for one in lines:
            note("".join(span.text for span in one).strip())
    else:
        emit(lines, options)


def _report(found: Report, columns: int) -> Iterator[Line]:
    spent = _spent(found.read + found.written, found.cost, found.currency)
    title, host = one_line(found.title, 40), one_line(found.host, 60)
    words = f"{plural(found.drafts, 'draft', 'drafts')} by {title} at {host}, {spent}."
    if found.today > found.read + found.written:
        words += f" Today in all: {_spent(found.today, found.today_cost, found.currency)}."
    yield from (line(f" {part}") for part in _wrapped(words, columns))
    if found.failures:
        times = plural(found.failures, "time", "times")
        bad = f"{title} was of no use {times}: it {found.last_failure}."
        if found.stopped:
            bad += " It was asked no more; drafts were made offline."
        first, *rest = _wrapped(bad, columns - 2)
        yield line(" ", Span(LOOK, "look"), f" {first}")
        yield from (line(f"   {part}") for part in rest)


def _spent(tokens: int, cost: float | None, currency: str) -> str:
    if cost is None:
        return f"{tokens:,} tokens"
    money = "under 0.01" if 0 < cost < 0.01 else f"{cost:.2f}"
    return f"{tokens:,} tokens, {money} {one_line(currency, 8)}".rstrip()


def _wrapped(words: str, columns: int) -> list[str]:
    return wrap(one_line(words), max(20, min(columns, _COLUMNS) - 2)) or [""]
