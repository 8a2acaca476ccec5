"""`ackbot voice`: who speaks, how they write as learned from what they sent, and forgetting it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.voice import Known, forget, known
from ackbot.cli import completing
from ackbot.cli.groups import Group
from ackbot.cli.lines import Line, Span, field, line
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, say, terminal_width
from ackbot.drafting.describing import described
from ackbot.drafting.habits import ENOUGH, Habits
from ackbot.errors import UsageError
from ackbot.text import one_line, wrap
from ackbot.wording import language_name, plural

if TYPE_CHECKING:
    from ackbot.app import documents

_ACCOUNT = click.option(
    "--account", metavar="NAME", shell_complete=completing.accounts, help="Only this account."
)
_LABEL = 12
_SETTINGS = {
    "emoji": {
        "yes": "yes, in light replies",
        "no": "never",
        "mirror": "only to people who used one",
    },
    "formality": {
        "formal": "formal, to everybody",
        "informal": "informal, to everybody",
        "mirror": "as they address you",
    },
}


@click.group(name="voice", cls=Group, invoke_without_command=True)
@_ACCOUNT
@common_options
@click.pass_context
def voice_command(ctx: click.Context, account: str | None) -> None:
    """Who speaks, and how you write, as learned from what you sent.

    ackbot looks at the replies you really sent, the newest 100 in each language: their length, how
    they open, whether they name people, and what you changed in drafts. Later drafts lean that
    way. Nothing leaves this machine.

    \b
    Example: ackbot voice --account fosstodon
             ackbot voice forget
    """
    options = ctx.ensure_object(Options)
    if ctx.invoked_subcommand is not None:
        return
    with App(options) as app:
        _must_exist(app, account)
        app.prepare()
        found = known(app, account)
        if options.json:
            emit_json(_json(found, account))
        else:
            emit(_lines(found, account, max(20, min(terminal_width(), 92))), options)


def _must_exist(app: App, account: str | None) -> None:
    if account is not None:
        app.chosen((account,))


# -- in words


def _lines(found: Known, account: str | None, columns: int) -> Iterator[Line]:
    yield line(Span(" Who speaks", "bold"))
    for label, says in _who(found):
        yield from _labelled(label, says, columns)
    yield line("")
    yield line(Span(" What was learned", "bold"), f"  {_from(found)}")
    for code, habits in found.languages.items():
        name = language_name(code)
        name = name[:1].upper() + name[1:]
        few = "" if habits.known else f"; drafts lean on {ENOUGH} or more"
        yield line(f" {name}, {plural(habits.replies, 'reply', 'replies')}{few}")
        for says in described(habits):
            yield from _hung(says, columns)
    if found.replies:
        yield line("")
        only = f" --account {one_line(account, 40)}" if account else ""
        yield line(f" forget it  ackbot voice forget{only}")


def _who(found: Known) -> Iterator[tuple[str, str]]:
    voice = found.voice
    yield "name", one_line(voice.name, 80) or "not set"
    yield "sign-off", one_line(voice.sign_off, 80) or "none"
    yield "emoji", _SETTINGS["emoji"][voice.emoji]
    yield "formality", _SETTINGS["formality"][voice.formality]
    if voice.avoid:
        yield "never says", _listed([f"“{one_line(word, 40)}”" for word in voice.avoid])
    yield "facts", plural(len(voice.facts), "sentence", "sentences") if voice.facts else "none"
    yield "snippets", _listed([one_line(name, 30) for name in voice.snippets]) or "none"
    for name, keys in found.otherwise.items():
        yield "otherwise", f"on {one_line(name, 30)}: {_listed(keys)}"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)


def _from(found: Known) -> str:
    if not found.replies:
        return "nothing yet: it begins with the first reply you send"
    replies = plural(found.replies, "reply", "replies")
    if found.here == found.replies:
        return f"from {replies}, sent with ackbot"
    return f"from {replies}, {found.here:,} of them sent with ackbot"


def _labelled(label: str, says: str, columns: int) -> Iterator[Line]:
    for at, part in enumerate(wrap(says, max(8, columns - _LABEL - 3))):
        shown = label if at == 0 else ""
        yield line("   ", Span(f"{shown:<{_LABEL}}", "dim"), field(part, columns))


def _hung(says: str, columns: int) -> Iterator[Line]:
    for at, part in enumerate(wrap(says, max(8, columns - 5))):
        yield line("   " if at == 0 else "     ", field(part, columns))


# -- for other programs


def _json(found: Known, account: str | None) -> documents.upkeep.Voice:
    voice = found.voice
    return {
        "version": 1,
        "account": account,
        "voice": {
            "name": voice.name,
            "sign_off": voice.sign_off,
            "emoji": voice.emoji,
            "formality": voice.formality,
            "avoid": list(voice.avoid),
            "facts": list(voice.facts),
            "snippets": dict(voice.snippets),
        },
        "otherwise": {name: list(keys) for name, keys in found.otherwise.items()},
        "replies": found.replies,
        "sent_with_ackbot": found.here,
        "languages": [_habits(code, habits) for code, habits in found.languages.items()],
    }


def _habits(code: str, habits: Habits) -> documents.upkeep.Habits:
    return {
        "language": code,
        "replies": habits.replies,
        "enough": habits.known,
        "words": habits.words,
        "length": habits.length,
        "openings": _counted(habits.openings),
        "nameable": habits.nameable,
        "named": habits.named,
        "named_first": habits.named_first,
        "with_emoji": habits.with_emoji,
        "with_exclamation": habits.with_exclamation,
        "drafts": habits.drafts,
        "unchanged": habits.unchanged,
        "rewritten": habits.rewritten,
        "two_sentences": habits.two_sentences,
        "cut_short": habits.cut_short,
        "struck": _counted(habits.struck),
        "added": _counted(habits.added),
    }


def _counted(phrases: tuple[tuple[str, int], ...]) -> list[documents.upkeep.Counted]:
    return [{"words": words, "times": times} for words, times in phrases]


# -- forgetting


@voice_command.command(name="forget")
@_ACCOUNT
@click.option("--yes", is_flag=True, help="Do not ask first.")
@common_options
@click.pass_context
def forget_command(ctx: click.Context, account: str | None, yes: bool) -> None:
    """Delete what was learned of how you write. What you sent stays sent.

    Replies sent up to now teach nothing more; drafts that were made are made anew. Asks first.

    \b
    Example: ackbot voice forget --account shop
             ackbot voice forget --yes
    """
    options = ctx.ensure_object(Options)
    account = account or (ctx.parent.params["account"] if ctx.parent else None)
    with App(options) as app:
        _must_exist(app, account)
        app.prepare()
        if not yes and not _agreed(account, options):
            say("Nothing was forgotten.")
            return
        count, in_backups = forget(app, account)
        if options.json:
            document: documents.upkeep.VoiceForget = {
                "version": 1,
                "account": account,
                "forgotten": count,
            }
            emit_json(document)
            return
        if not count:
            say("Nothing had been learned.")
            return
        say(f"Forgotten: what {plural(count, 'reply', 'replies')} taught.")
        if in_backups:
            say("Backups of the ledger, made before, still hold it.")


def _agreed(account: str | None, options: Options) -> bool:
    if options.json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "ackbot voice forget asks first, and there is no terminal to ask at.",
            "To forget without being asked: ackbot voice forget --yes",
        )
    where = f" on {one_line(account, 40)}" if account else " on all accounts"
    return click.confirm(f"Forget what your replies{where} taught?", default=False)
