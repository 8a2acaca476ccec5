"""Changing the configuration: comments and order stay, and nothing else changes.

Each change is checked against what it means before it is written: whatever the file looks like,
it says afterwards what it said before, but for the one account, or for who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ackbot.errors import ConfigError, Unreachable
from ackbot.secrets.files import PRIVATE_FILE, make_folder, replace_file

Table = Mapping[str, str | int | bool | tuple[str, ...]]

#: How long another ackbot may take that is changing the file as well, in seconds.
WAIT = 10.0


def shown(name: str, table: Table) -> str:
    """Return an account's table as TOML."""
    import tomlkit

    inner = tomlkit.table()
    for key, value in _plain(table).items():
        inner.add(key, value)
    accounts = tomlkit.table(is_super_table=True)
    accounts.append(name, inner)
    document = tomlkit.document()
    document.append("accounts", accounts)
    return tomlkit.dumps(document)


def with_account(text: str, name: str, table: Table) -> str:
    """Return the configuration with one more account, at its end. Raises ConfigError."""

    def say(plain: Any) -> None:
        plain.setdefault("accounts", {})[name] = _plain(table)

    gap = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
    ways = (lambda: f"{text}{gap}{shown(name, table)}", lambda: _edited(text, say))
    return _first_right(text, ways, say, f"Add the table by hand:\n{shown(name, table)}")


def without_account(text: str, name: str) -> str:
    """Return the configuration without an account's table. Raises ConfigError."""

    def drop(plain: Any) -> None:
        del plain["accounts"][name]

    return _first_right(text, (lambda: _edited(text, drop),), drop, f"Remove {name} by hand.")


def with_new_name(text: str, old: str, new: str) -> str:
    """Return the configuration with an account under another name. Raises ConfigError."""

    def say(plain: Any) -> None:
        accounts = plain["accounts"]
        accounts[new] = accounts.pop(old)

    ways = (lambda: _with_headers(text, old, new), lambda: _edited(text, say))
    return _first_right(text, ways, say, f"Change the name {old} by hand.")


def with_keys(text: str, name: str, table: Table, *, drop: Collection[str] = ()) -> str:
    """Return the configuration with some keys of an account set, and others taken out."""

    def say(plain: Any) -> None:
        account = plain["accounts"][name]
        for key in drop:
            account.pop(key, None)
        for key, value in _plain(table).items():
            account[key] = value

    return _first_right(text, (lambda: _edited(text, say),), say, f"Change {name} by hand.")


def template() -> str:
    """Return the configuration that somebody begins with: every key that matters, explained."""
    return Path(__file__).with_name("template.toml").read_text("utf-8")


def with_voice(text: str, voice: Table) -> str:
    """Return the configuration with some keys of `[voice]` set; the template where it is empty.

    Raises ConfigError.
    """

    def say(plain: Any) -> None:
        table = plain.setdefault("voice", {})
        for key, value in _plain(voice).items():
            table[key] = value

    before = text if text.strip() else template()
    return _first_right(before, (lambda: _edited(before, say),), say, "Change [voice] by hand.")


def difference(before: str, after: str) -> list[str]:
    """Return the lines that go, behind "-", and those that come, behind "+", in their order."""
    from difflib import ndiff

    lines = ndiff(before.splitlines(), after.splitlines())
    return [line.rstrip() for line in lines if line.startswith(("- ", "+ "))]


def _plain(table: Table) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in table.items()}


def _edited(text: str, edit: Callable[[Any], None]) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    edit(document)
    return tomlkit.dumps(document)


def _with_headers(text: str, old: str, new: str) -> str:
    """Change the name in the headers of its tables, and not a sign besides."""
    import tomlkit

    key = tomlkit.key(new).as_string()
    names = "|".join(re.escape(name) for name in (old, f'"{old}"', f"'{old}'"))
    header = rf"(?m)^(\s*\[\s*accounts\s*\.\s*)(?:{names})(?=\s*[\].])"
    return re.sub(header, lambda found: f"{found[1]}{key}", text)


def _first_right(
    text: str,
    ways: Iterable[Callable[[], str]],
    edit: Callable[[Any], None],
    by_hand: str,
) -> str:
    """Return the first new text that says what it should, and nothing else than before."""
    import tomli
    from tomlkit.exceptions import TOMLKitError

    wanted = tomli.loads(text)
    edit(wanted)
    for way in ways:
        with suppress(TOMLKitError, tomli.TOMLDecodeError, KeyError, TypeError):
            written = way()
            if _meaning(tomli.loads(written)) == _meaning(wanted):
                return written
    raise ConfigError("The configuration is written in a way that is not changed safely.", by_hand)


def _meaning(plain: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty: a table of accounts without any says nothing."""
    return {key: value for key, value in plain.items() if key != "accounts" or value}


def text_of(path: Path) -> str:
    """Return a configuration's text, its line ends as they are. Raises ConfigError, OSError."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text.", "Save it again as UTF-8.") from None


def change(path: Path, edit: Callable[[str], str]) -> None:
    """Rewrite the configuration at `path` as `edit` says; an empty one where there is none.

    It is replaced in one step and keeps its mode (0600 if new). Raises ConfigError, Unreachable.
    """
    from filelock import FileLock, Timeout

    # A link, as dotfile managers make them, stays one.
    target = path.resolve()
    try:
        make_folder(target.parent)
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=WAIT, mode=PRIVATE_FILE):
            before = text_of(target) if target.exists() else ""
            mode = target.stat().st_mode & 0o777 if target.exists() else PRIVATE_FILE
            replace_file(target, edit(before).encode(), mode=mode)
    except Timeout:
        raise Unreachable(f"Another ackbot is changing {path}.", "Try again in a moment.") from None
    except OSError as trouble:
        why = trouble.strerror or "the system refused"
        raise ConfigError(
            f"{path} could not be written: {why}.", "Check the file and its permissions."
        ) from None
