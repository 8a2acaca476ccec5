"""The `ackbot` command: its table of contents, and the one boundary where errors become words."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

import click

from ackbot import __version__
from ackbot.cli.groups import Group
from ackbot.cli.options import Options, shown_options
from ackbot.errors import EXIT_BUG, EXIT_USAGE, AckbotError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: Command -> (module, what it does). Modules load when their command runs. The order is the
#: order of `--help`.
SECTIONS: dict[str, dict[str, tuple[str, str]]] = {
    "Every morning": {
        "inbox": ("inbox", "see who is waiting and answer them one at a time"),
        "sync": ("sync", "read what is new on your accounts"),
        "stale": ("stale", "for cron: say who has newly waited too long"),
        "outbox": ("outbox", "what you approved: on its way, refused, in doubt"),
    },
    "One conversation": {
        "show": ("one", "a conversation, why it is here, and its draft"),
        "reply": ("one", "answer it, from your own words or the draft"),
        "dismiss": ("one", "it needs no reply"),
        "snooze": ("one", "put it aside until later"),
        "reopen": ("one", "take back what you decided about it"),
        "mute": ("one", "never show it again"),
        "open": ("one", "open it in the browser"),
        "draft": ("draft", "print drafts, or try your voice on a file of comments"),
    },
    "Looking back": {
        "people": ("people", "who they are, how often they came, whether they were answered"),
        "results": ("results", "who was answered and how soon, who came back, promises kept"),
    },
    "Set up": {
        "init": ("init", "step by step: who speaks, your accounts, the first inbox"),
        "accounts": ("accounts", "your accounts and their sign-in"),
        "peek": ("peek", "who waits on a public handle: no sign-in, nothing kept"),
        "platforms": ("platforms", "what each platform can do, and what it hides"),
        "voice": ("voice", "how you write, as learned from what you sent; forget it"),
        "schedule": ("schedule", "run the morning sync and the stale check by themselves"),
        "config": ("config", "where the configuration is, whether it is right; edit it"),
    },
    "Upkeep": {
        "doctor": ("doctor", "is all well, and what to do where it is not"),
        "backup": ("backup", "a whole and checked copy of the ledger"),
        "export": ("export", "everything the ledger knows, for you to keep"),
        "purge": ("purge", "take out for good what nobody wants kept"),
        "completion": ("completion", "have your shell complete commands, accounts and ids"),
        "help": ("help", "explain a concept (states, sending, privacy ...) or a command"),
    },
}

EPILOG = "Example, to look around without any account: ackbot inbox --demo"


class Contents(Group):
    """A group whose commands load when they run, listed as a table of contents."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of `--help`."""
        del ctx
        return [name for section in SECTIONS.values() for name in section]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module that holds the command."""
        from importlib import import_module

        del ctx
        for section in SECTIONS.values():
            if cmd_name in section:
                module = import_module(f"ackbot.cli.{section[cmd_name][0]}")
                command: click.Command = getattr(module, f"{cmd_name}_command")
                return command
        return None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Complete the names of commands without importing a single one."""
        from click.shell_completion import CompletionItem

        named = {name: says for section in SECTIONS.values() for name, (_, says) in section.items()}
        commands = [
            CompletionItem(name, help=says)
            for name, says in named.items()
            if name.startswith(incomplete)
        ]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a reader that has seen enough ends it well (click would say 1)."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise click.exceptions.Exit(0) from None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of contents first, then the options."""
        self.format_commands(ctx, formatter)
        click.Command.format_options(self, ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the sections without importing a single command."""
        del ctx
        for title, section in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, says) for name, (_, says) in section.items()])


@click.group(
    cls=Contents,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 92},
)
@click.version_option(__version__, prog_name="ackbot")
@shown_options
@click.pass_context
def main(ctx: click.Context) -> None:
    """Nobody who speaks to you in public goes unacknowledged.

    ackbot shows who is still waiting for a word from you, longest first, and drafts an answer
    to each. Nothing is ever sent that you have not seen and approved with a key.
    """
    if ctx.invoked_subcommand is None:
        from ackbot.cli.summary import summary

        ctx.exit(summary(ctx.ensure_object(Options)))


class Stopped(BaseException):
    """A signal asked the program to end; work already committed stays."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


def _stop(number: int, frame: FrameType | None) -> None:
    del frame
    raise Stopped(number)


def run() -> NoReturn:
    """Run the command line and end the process with the documented exit code."""
    for number in _asks_to_end():
        # What nohup and background jobs ignore stays ignored.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    _fill_closed()
    try:
        code = _guarded()
    except (KeyboardInterrupt, Stopped) as again:  # while the first was being said
        code = again.exit_code if isinstance(again, Stopped) else 130
    _end(code)


def _asks_to_end() -> list[int]:
    return [int(getattr(signal, name)) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


def _fill_closed() -> None:
    """Put something in place of standard streams that were closed, so that no file takes theirs.

    What goes to a closed output cannot be written, which must not pass for success.
    """
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def _guarded() -> int:
    """Run the command; whatever goes wrong becomes one sentence and an exit code."""
    options = Options()
    try:
        code = main.main(prog_name="ackbot", standalone_mode=False, obj=options)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        return _say_usage(error)
    except (click.Abort, KeyboardInterrupt):
        _say("Stopped. Nothing you decided is lost.")
        return 130
    except Stopped as stopped:
        return stopped.exit_code
    except AckbotError as error:
        return _say_error(error, options)
    except OSError as error:
        return _say_os_error(error, options)
    except Exception as error:
        return _say_bug(error, options)
    return code if isinstance(code, int) else 0


def _say(text: str) -> None:
    # Its patterns cost a good part of start-up, and most runs go well.
    from ackbot.cli.output import note
    from ackbot.text import clean

    try:
        note(clean(text))
    except OSError:
        return  # nobody is left to read it


def _say_usage(error: click.ClickException) -> int:
    from ackbot.text import one_line

    message = one_line(error.format_message(), 400)
    ctx = getattr(error, "ctx", None)
    help_hint = f" See {ctx.command_path} --help." if ctx and "--help" not in message else ""
    _say(f"{message}{help_hint}")
    return EXIT_USAGE


def _say_error(error: AckbotError, options: Options) -> int:
    if options.debug:
        _traceback()
    _say(str(error))
    return error.exit_code


_OUTPUT_HINTS = {
    errno.ENOSPC: "Free some room and run it again.",
    errno.EDQUOT: "Free some room and run it again.",
    errno.EIO: "Check where it goes and run it again.",
    errno.EBADF: "Give it somewhere to go and run it again.",
}


def _say_os_error(error: OSError, options: Options) -> int:
    if isinstance(error, BrokenPipeError):
        return 0  # the reader has seen enough: `ackbot inbox --list | head -1`
    if error.errno in _OUTPUT_HINTS:
        _say(f"The output could not be written: {error.strerror}. {_OUTPUT_HINTS[error.errno]}")
        return EXIT_BUG
    return _say_bug(error, options)


def _say_bug(error: Exception, options: Options) -> int:
    if options.debug:
        _traceback()
    hint = "" if options.debug else " Run it again with --debug to see where."
    kind = type(error).__name__
    _say(f"This is a bug in ackbot ({kind}); nothing was sent that you had not approved.{hint}")
    return EXIT_BUG


def _traceback() -> None:
    """Print the traceback without the values of variables: no secret is ever in one."""
    import traceback

    _say(traceback.format_exc())


def _end(code: int) -> NoReturn:
    """Leave without a traceback even where the output is gone, or somebody still presses Ctrl-C."""
    for number in (signal.SIGINT, *_asks_to_end()):
        if signal.getsignal(number) in (_stop, signal.default_int_handler):
            signal.signal(number, signal.SIG_DFL)
    try:
        sys.stdout.flush()
    except OSError as error:
        _send_nowhere(1)
        if not isinstance(error, BrokenPipeError):
            code = code or EXIT_BUG
    try:
        sys.stderr.flush()
    except OSError:
        _send_nowhere(2)
    # All that is left ends with the process: Python need not look through it for cycles once more.
    gc.freeze()
    sys.exit(code)


def _send_nowhere(stream: int) -> None:
    """Let what a full or closed output did not take go nowhere, or Python would end with 120."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
