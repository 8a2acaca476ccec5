"""`ackbot accounts add`: sign in to an account, try it at once, and write it down."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ackbot.app.app import App
from ackbot.cli import completing
from ackbot.cli.options import Command, Options, common_options
from ackbot.cli.output import emit_json, note, say
from ackbot.errors import AckbotError, BadAnswer, Unreachable, UsageError
from ackbot.text import one_line
from ackbot.wording import plural

# `accounts list` loads this module: what signs in loads when somebody does.
if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.signing_in import Added, Wants
    from ackbot.cli.talk import TerminalTalk
    from ackbot.platforms.signing import Keys
    from ackbot.sync import Synced

STOPPED = 130
#: Where a secret can be kept (`ackbot.app.keeping`).
PLACES = ("keyring", "file", "program")


#: How an account is signed in to: each question of the steps has its option.
_SIGN_IN = (
    click.option("--server", help="The address of the server or site."),
    click.option("--handle", help="Your handle there."),
    click.option("--set", "keys", multiple=True, metavar="KEY=VALUE", help="Another setting."),
    click.option("--way", default="", help="How to sign in, where there are several ways."),
    click.option("--client-id", help="The id of your own app on the platform."),
    click.option(
        "--client-file",
        type=click.Path(dir_okay=False, path_type=Path),
        help="A JSON file with client_id and client_secret, as Google's is.",
    ),
    click.option("--no-browser", is_flag=True, help="Print addresses instead of opening them."),
    click.option(
        "--secret-from-stdin", is_flag=True, help="Read the token or password from there."
    ),
    click.option("--token-env", default="", metavar="NAME", help="A variable has the secret."),
    click.option("--token-file", default="", metavar="FILE", help="The secret is in this file."),
    click.option("--token-command", default="", metavar="CMD", help="A command prints the secret."),
    click.option("--keep", type=click.Choice(PLACES), help="Where to keep the secret."),
)


def sign_in_options(command: Command) -> Command:
    """Give a command the options that answer what a sign-in asks."""
    for option in reversed(_SIGN_IN):
        command = option(command)
    return command


@click.command(short_help="Sign in to an account, step by step.")
@click.argument("platform", default="", shell_complete=completing.to_sign_in)
@click.option("--name", default="", help="What to call the account.")
@sign_in_options
@click.option("--again", is_flag=True, help="Sign in again to an account you have.")
@click.option("--no-sync", is_flag=True, help="Do not read the account at once.")
@common_options
@click.pass_context
def add(ctx: click.Context, /, platform: str, **asked: Any) -> None:
    """Sign in to an account, step by step, and write it into the configuration.

    PLATFORM is one that "ackbot platforms" lists, or the name of an account to sign in again. Every
    question has an option. Nothing is stored until the platform has said who you are; the secret
    goes to the system keyring, never into the configuration.

    Example: ackbot accounts add mastodon --server fosstodon.org
    """
    options = ctx.ensure_object(Options)
    if options.demo:
        raise UsageError("The sample accounts need no sign-in.", "Leave --demo out.")
    with App(options) as app:
        talk = talk_for(app, asked)
        try:
            platform = platform or _platform(app, talk)
            added = signed_in(app, talk, platform, asked)
        except KeyboardInterrupt:
            note("")
            note("Stopped. Nothing was stored.")
            words = ["ackbot", "accounts", "add", platform or "PLATFORM"]
            note(f"Go on with: {resume(words, asked, talk.learned)}")
            ctx.exit(STOPPED)
        except AckbotError as no:
            somewhere = not isinstance(no, BadAnswer | Unreachable)  # else the address is wrong
            if somewhere and talk.attended and talk.learned:
                words = ["ackbot", "accounts", "add", platform or "PLATFORM"]
                no.hint += f" With what you typed: {resume(words, asked, talk.learned)}"
            raise
        path = str(app.config_path)
    say_added(added, path, options)
    if not asked["no_sync"]:
        ctx.exit(_read(options, added, path))
    if options.json:
        emit_json(_json(added, path))


def talk_for(app: App, asked: Mapping[str, Any]) -> TerminalTalk:
    """Return the talk of a sign-in, in which what options answer is not asked."""
    from ackbot.cli.talk import TerminalTalk

    return TerminalTalk(
        app,
        _answers(asked),
        browser=not asked["no_browser"],
        secret_from_stdin=asked["secret_from_stdin"],
    )


def signed_in(app: App, talk: TerminalTalk, what: str, asked: Mapping[str, Any]) -> Added:
    """Sign in as the options of the command say, and write the account down."""
    from ackbot.app.signing_in import Adding

    try:
        return Adding(app, talk, _wants(what, asked)).run()
    finally:
        talk.show()


def _platform(app: App, talk: TerminalTalk) -> str:
    """Ask for a platform, or for the name of an account that is there."""
    from ackbot.app.setting_up import platform_name, platforms
    from ackbot.platforms.signing import Question

    here = {account.name for account in app.accounts} if app.config_path.exists() else set()

    def read(typed: str) -> str:
        return typed if typed in here else platform_name(typed)

    talk.tell(f"Platforms: {', '.join(platforms())}.")
    return talk.ask(Question(key="platform", asks="Which one", read=read, instead="PLATFORM"))


def _wants(what: str, asked: Mapping[str, Any]) -> Wants:
    from ackbot.app.signing_in import Wants

    if asked["token_command"] and not _words(asked["token_command"]):
        raise UsageError("--token-command is no command.", "Write it as for a shell.")
    source: dict[str, str | tuple[str, ...]] = {
        "token_env": asked["token_env"],
        "token_file": asked["token_file"],
        "token_command": _words(asked["token_command"]),
    }
    given = {key: value for key, value in source.items() if value}
    if len(given) + bool(asked["keep"]) + asked["secret_from_stdin"] * bool(given) > 1:
        raise UsageError(
            "The secret can be in one place only.",
            "Give one of --token-env, --token-file, --token-command and --keep.",
        )
    return Wants(
        what=what,
        name=asked["name"],
        way=asked["way"] or ("token" if asked["secret_from_stdin"] else ""),
        keep=asked["keep"] or "",
        again=asked.get("again", False),
        keys=_keys(asked),
        source=given,
    )


def _words(typed: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(typed))
    except ValueError:
        return ()


def _keys(asked: Mapping[str, Any]) -> Keys:
    """Return the keys that options set in the account's table."""
    keys: dict[str, str | int | bool | tuple[str, ...]] = {
        key: asked[key] for key in ("server", "handle") if asked[key]
    }
    for pair in asked["keys"]:
        key, equals, typed = pair.partition("=")
        if not (key and equals):
            raise UsageError(f"--set {one_line(pair, 40)} sets nothing.", "Write --set key=value.")
        keys[key] = _value(typed)
    return keys


def _value(typed: str) -> str | int | bool | tuple[str, ...]:
    """Read a value as the configuration would, and as text where it is nothing else."""
    import tomli

    try:
        found = tomli.loads(f"value = {typed}")["value"]
    except tomli.TOMLDecodeError:
        return typed
    if isinstance(found, list) and all(isinstance(one, str) for one in found):
        return tuple(found)
    return found if isinstance(found, bool | int | str) else typed


def _answers(asked: Mapping[str, Any]) -> dict[str, str]:
    """Return what options answer, by the questions' keys."""
    answers = {key: value for key, value in _keys(asked).items() if isinstance(value, str)}
    if asked["client_id"]:
        answers["client_id"] = asked["client_id"]
    if asked["client_file"]:
        answers |= _client(asked["client_file"])
    return answers


def _client(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes())
        # Google's file has them under the kind of app.
        inner = found.get("installed") or found.get("web") or found
        return {key: str(inner[key]) for key in ("client_id", "client_secret") if key in inner}
    except OSError as trouble:
        why = trouble.strerror or "it cannot be opened"
    except (ValueError, AttributeError, TypeError):
        why = "it is no JSON with client_id and client_secret"
    raise UsageError(f"{one_line(str(path))} was not read: {why}.", "Check --client-file.")


def resume(
    words: list[str],
    asked: Mapping[str, Any],
    learned: Mapping[str, str],
    *,
    name_option: str = "--name",
) -> str:
    """Return the command that goes on from here: what was answered, without secrets."""
    given = {key: asked.get(key) for key in ("name", "server", "handle", "way", "client_id")}
    for key in given:
        if value := given[key] or learned.get(key):
            words += [name_option if key == "name" else f"--{key.replace('_', '-')}", value]
    others = [f"{key}={learned[key]}" for key in learned if key not in given]
    for pair in (*asked["keys"], *others):
        words += ["--set", pair]
    words += ["--no-browser"] * asked["no_browser"] + ["--again"] * asked.get("again", False)
    return one_line(shlex.join(words))


def say_added(added: Added, path: str, options: Options) -> None:
    """Say where the secret is and what was written."""
    if options.json:
        return
    from ackbot.app.signing_words import shown_person
    from ackbot.config.writing import shown

    if added.words:
        say(f"The secret is {added.words}.")
    if added.again:
        say(f"{one_line(added.name)} is signed in again, as {shown_person(added.me)}.")
        return
    say(f"Written to {one_line(path)}:")
    for line in shown(added.name, added.table).splitlines():
        say(f"  {line}")


def _read(options: Options, added: Added, path: str) -> int:
    """Read the new account once, and say who is there."""
    with App(options) as app:
        ended, waiting = first_read(app, added.name, options)
        if ended is None:
            note(f"Stopped. {one_line(added.name)} is there; read it with: ackbot sync")
            return STOPPED
        if options.json:
            read: documents.accounts.AccountsAdd = {
                **_json(added, path),
                "mentions": ended.new,
                "waiting": waiting,
                "error": ended.error or None,
            }
            emit_json(read)
        else:
            say_read(app, ended, waiting, again=added.again)
            again = f"accounts test {shlex.quote(added.name)}"
            say(f"next  ackbot {again if ended.error else 'inbox'}")
        return ended.code


def first_read(app: App, name: str, options: Options) -> tuple[Synced | None, int]:
    """Read one account; return how that ended, None where it was stopped, and who waits there."""
    from ackbot.cli.progress import shown_progress

    accounts = app.chosen([name])
    app.prepare()
    try:
        with shown_progress([name], options) as progress:
            (ended,) = app.sync(accounts, progress=progress)
    except KeyboardInterrupt:
        return None, 0
    known = app.ledger.account(name)
    return ended, app.ledger.counts([known.id]).conversations if known else 0


def say_read(app: App, ended: Synced, waiting: int, *, again: bool) -> None:
    """Say what the first reading of an account found."""
    if ended.error:
        note(f"It was not read to the end: {one_line(ended.error)}")
        return
    days = app.settings.inbox.lookback.days
    found = plural(ended.new, "mention", "mentions")
    when = "new since the last time" if again else f"in {plural(days, 'day', 'days')}"
    say(f"{found} {when}, {waiting} waiting.")


def _json(added: Added, path: str) -> documents.accounts.AccountsAdd:
    person = added.me.person
    return {
        "version": 1,
        "account": {
            "name": added.name,
            "platform": added.platform,
            "id": f"{added.platform}:{person.id}",
            "handle": person.handle or None,
        },
        "config": path,
    }
