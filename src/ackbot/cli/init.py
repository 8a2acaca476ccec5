"""`ackbot init`: from nothing to the first inbox, step by step; again whenever one likes."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from ackbot.app.app import App
from ackbot.cli import completing
from ackbot.cli.adding import (
    STOPPED,
    first_read,
    resume,
    say_added,
    say_read,
    sign_in_options,
    signed_in,
    talk_for,
)
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, note, say
from ackbot.errors import AckbotError, UsageError, worst_exit
from ackbot.text import clean, one_line

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.cli.talk import TerminalTalk

#: Where a sign-in is answered by options, it is one sign-in.
_ONE_SIGN_IN = ("account_name", "server", "handle", "keys", "way", "client_id", "client_file")


@click.command(name="init")
@click.option("--name", help="Your own name, as you would sign.")
@click.option(
    "--language", "languages", multiple=True, help="One you write in; the usual one first."
)
@click.option("--sign-off", help="What ends your replies.")
@click.option(
    "--account",
    "platforms",
    multiple=True,
    metavar="PLATFORM",
    shell_complete=completing.platforms,
    help="Sign in there.",
)
@click.option("--no-account", is_flag=True, help="Ask for no account.")
@click.option("--account-name", default="", help="What to call the account.")
@sign_in_options
@click.option(
    "--schedule/--no-schedule",
    default=None,
    help="Have the system read in the morning and look who waits too long.",
)
@click.option("--no-inbox", is_flag=True, help="Do not open the inbox at the end.")
@click.option("--yes", is_flag=True, help="Change an existing configuration without asking.")
@common_options
@click.pass_context
def init_command(ctx: click.Context, /, **asked: Any) -> None:
    """Set up, step by step: who speaks, which accounts; then see who is waiting.

    Writes a configuration that you can edit, and changes one that is there only after showing
    what would differ. Run it again whenever you like. Every question has an option; those of a
    sign-in are for one --account. Ctrl-C leaves no half account.

    \b
    Example: ackbot init
             ackbot init --name Ana --account mastodon --server fosstodon.org
    """
    options = ctx.ensure_object(Options)
    _must_make_sense(options, asked)
    ctx.exit(Setup(ctx, options, asked).run())


def _must_make_sense(options: Options, asked: Mapping[str, Any]) -> None:
    if options.demo:
        raise UsageError("The sample accounts are set up already.", "Try: ackbot inbox --demo")
    if asked["no_account"] and asked["platforms"]:
        raise UsageError("--account and --no-account exclude each other.", "Leave one out.")
    if asked["schedule"] and options.json:
        raise UsageError(
            "--schedule says in words what it does.",
            "Leave it out, and afterwards: ackbot schedule install --json",
        )
    given = [key for key in _ONE_SIGN_IN if asked[key]]
    if given and len(asked["platforms"]) != 1:
        raise UsageError(
            "The options of a sign-in are for one --account.",
            "Name one, and add the others afterwards: ackbot accounts add PLATFORM",
        )


class Setup:
    """One run: each step is stored before the next begins."""

    def __init__(self, ctx: click.Context, options: Options, asked: Mapping[str, Any]) -> None:
        self._ctx = ctx
        self._options = options
        self._asked = {**asked, "name": asked["account_name"]}
        self._voice = {key: asked[key] for key in ("name", "sign_off") if asked[key] is not None}
        if asked["languages"]:
            self._voice["language"] = ", ".join(asked["languages"])
        self._added: list[str] = []
        self._codes: list[int] = []
        self._kept = "Nothing was changed."
        self._go_on: Callable[[], str] = lambda: "ackbot init"

    def run(self) -> int:
        """Go through all steps and return the exit code."""
        try:
            self._who_speaks()
            for platform in self._platforms():
                self._sign_in(platform)
            return worst_exit([*self._codes, self._end()])
        except KeyboardInterrupt:
            note("")
            note(f"Stopped. {self._kept}")
            note(f"Go on with: {self._go_on()}")
            return STOPPED

    # -- who speaks

    def _who_speaks(self) -> None:
        from ackbot.app.setting_up import ask_voice, write_voice
        from ackbot.cli.talk import TerminalTalk

        with App(self._options) as app:
            talk, path = TerminalTalk(app, self._voice), app.config_path
            self._go_on = lambda: _again(self._voice, talk.learned)
            if talk.attended:
                _tell(talk, "Who speaks", "" if path.exists() else _GREETING)
            voice = ask_voice(talk, path)
            changed = write_voice(path, voice, lambda lines: self._agreed(talk, lines))
        self._kept, self._go_on = "What you answered so far is kept.", lambda: "ackbot init"
        if not self._options.json:
            say(f"{'Written to' if changed else 'Nothing changed in'} {one_line(str(path))}.")

    def _agreed(self, talk: TerminalTalk, lines: list[str]) -> bool:
        """Show what would change in the configuration, and ask."""
        talk.tell("In your configuration this changes:")
        for line in lines:
            note(f"   {clean(line)}")
        if self._asked["yes"]:
            return True
        if not talk.attended:
            raise UsageError(
                "The configuration was not changed: nobody is there to agree.", "Add --yes."
            )
        return talk.agrees("Change it?", usually=True)

    # -- accounts

    def _platforms(self) -> Iterator[str]:
        """Yield what to sign in to: as the options say, or as somebody answers one by one."""
        if self._asked["platforms"] or self._asked["no_account"]:
            yield from self._asked["platforms"]
            return
        from ackbot.app.setting_up import platform_question, platforms
        from ackbot.cli.talk import TerminalTalk

        with App(self._options) as app:
            talk = TerminalTalk(app, {})
            if not talk.attended:
                return
            here = ", ".join(one_line(account.name) for account in app.accounts)
            _tell(talk, "Your accounts", f"Here already: {here}." if here else "")
            talk.tell(f"There is: {', '.join(platforms())}.")
            while platform := talk.ask(platform_question(again=bool(here or self._added))):
                yield platform

    def _sign_in(self, platform: str) -> None:
        """Sign in to one account and read it; who is there to answer may try another one."""
        before = self._kept, self._go_on
        with App(self._options) as app:
            talk = talk_for(app, self._asked)
            words = ["ackbot", "init", "--account", platform]
            self._kept = "Nothing of this account was stored."
            self._go_on = lambda: resume(
                words, self._asked, talk.learned, name_option="--account-name"
            )
            try:
                added = signed_in(app, talk, platform, self._asked)
            except AckbotError as no:
                if not talk.attended:
                    raise
                note(f" ! {no}")
                return
            finally:
                path = str(app.config_path)
        self._kept, self._go_on = before
        self._added.append(added.name)
        say_added(added, path, self._options)
        self._read(added.name, again=added.again)

    def _read(self, name: str, *, again: bool) -> None:
        with App(self._options) as app:
            ended, waiting = first_read(app, name, self._options)
            if ended is None:
                raise KeyboardInterrupt
            self._codes.append(ended.code)
            if not self._options.json:
                say_read(app, ended, waiting, again=again)

    # -- the first inbox

    def _end(self) -> int:
        from ackbot.cli.talk import TerminalTalk

        with App(self._options) as app:
            accounts = [account.name for account in app.accounts]
            talk = TerminalTalk(app, {})
            if self._options.json:
                document: documents.accounts.Init = {
                    "version": 1,
                    "config": str(app.config_path),
                    "added": self._added,
                }
                emit_json(document)
                return 0
            if talk.attended:
                _tell(talk, "Every morning")
            if accounts:
                self._schedule(talk)
            opens = accounts and talk.attended and not self._asked["no_inbox"]
            if opens and talk.agrees("Open your inbox now?", usually=True):
                return self._inbox(fresh=set(accounts) <= set(self._added))
            say("next  ackbot inbox" if accounts else "next  ackbot accounts add")
            return 0

    def _schedule(self, talk: TerminalTalk) -> None:
        """Offer to have the system run the morning sync and the stale check."""
        from ackbot.app.schedule import schedulers
        from ackbot.cli.schedule import install

        wanted = self._asked["schedule"]
        if wanted is None and talk.attended:
            here = schedulers()
            if any(one.found() for one in here):
                talk.tell("The system reads your accounts already: ackbot schedule show")
            elif here:
                talk.tell(_OFFER)
                wanted = talk.agrees(f"Install that in {here[0].title}?")
        if not wanted:
            return
        try:
            self._ctx.invoke(install)
        except AckbotError as no:
            if not talk.attended:
                raise
            note(f" ! {no}")

    def _inbox(self, *, fresh: bool) -> int:
        """Open the inbox; `fresh` says that all accounts were read a moment ago."""
        from ackbot.cli.inbox import inbox_command

        try:
            self._ctx.invoke(inbox_command, no_sync=fresh)
        except click.exceptions.Exit as ended:
            return ended.exit_code
        return 0


_GREETING = (
    "This takes a few minutes and can be left with Ctrl-C and taken up again. "
    "Nothing is sent to anybody."
)
_OFFER = (
    "The system can read your accounts at 07:30, so that the inbox is there at once, and look "
    "every hour whether somebody has newly waited too long. It never sends anything."
)


def _tell(talk: TerminalTalk, title: str, says: str = "") -> None:
    note("")
    note(title)
    if says:
        talk.tell(says)


def _again(given: Mapping[str, str], learned: Mapping[str, str]) -> str:
    """Return the command that need not ask again what was answered."""
    words = ["ackbot", "init"]
    for key, value in {**given, **learned}.items():
        parts = value.split(", ") if key == "language" else [value]
        for part in parts:
            words += [f"--{key.replace('_', '-')}", part]
    return one_line(shlex.join(words))
