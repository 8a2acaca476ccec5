"""The page of all configuration keys: types and defaults from the settings, words beside them.

What a key does is said where it is declared to users: in config.example.toml, by the platform's
facts, or here for the keys that a table of accounts or channels may have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from ackbot.config import (
    AccountSettings,
    DraftingSettings,
    InboxSettings,
    LlmSettings,
    NotifySettings,
    VoiceSettings,
)
from ackbot.config.parsing import APIS, DRAFTERS, VOICE_CHOICES
from ackbot.platforms import registry
from ackbot.platforms.base import Facts

EXAMPLE = Path(__file__).parent.parent.parent / "config.example.toml"
_HEAD = """# Configuration keys

The configuration is one TOML file; `ackbot config path` prints where it is, `ackbot config check`
says what is wrong with it, `ackbot config edit` opens it in your editor.
[config.example.toml](../../config.example.toml) is the same as a file to begin with. Written by
`make reference`.

A key that is not listed here is refused, with its line. No secret ever stands in the file: it says
where each one is kept. Spans of time are written like `"90m"`, `"48h"`, `"30d"`, `"2w"`."""

#: Table -> its settings, and where more is said about it.
_TABLES: Mapping[str, tuple[Any, str]] = {
    "inbox": (InboxSettings, ""),
    "voice": (VoiceSettings, "What each key does in drafts: [your voice](../voice.md)."),
    "drafting": (DraftingSettings, ""),
    "drafting.llm": (
        LlmSettings,
        'Read only where `drafter = "llm"`: [drafts by a language model](../model.md).',
    ),
}
_CHOICES = {"drafter": DRAFTERS, "api": APIS, **VOICE_CHOICES}

#: What the example says in a paragraph rather than beside the key.
_SAID = {
    "voice.snippets": "ready-made sentences by name, offered with `;` in review; `{name}` in one"
    " becomes what the person is called",
    "drafting.llm.key_env": "an environment variable that holds the key",
    "drafting.llm.key_file": "a file that holds the key, readable by you alone",
    "drafting.llm.key_command": "a program that prints the key",
    "drafting.llm.temperature": "how far drafts vary; unset: as the model does",
    "drafting.llm.price_out": "per million tokens written",
}
_NOTIFY = {
    "address_env": "an environment variable that holds the channel's address",
    "address_file": "a file that holds it, readable by you alone",
    "address_command": "a program that prints it",
    "desktop": "this computer's own notifications, instead of an address",
}
_ACCOUNT = {
    "platform": "which platform: a name from the table below",
    "server": "its API address; self-hosted and Enterprise servers as well",
    "token_env": "an environment variable that holds the secret",
    "token_file": "a file that holds it, readable by you alone",
    "token_command": "a program that prints it; none of the three: the system keyring",
    "stale_after": "who waits longer than this here waits too long; unset: as in `[inbox]`",
    "voice": "`[accounts.NAME.voice]`, what is otherwise on this account: any keys of `[voice]`",
    "llm_private": "true: its direct and followers-only messages may go to the model",
}


def page() -> str:
    """Return the page as it should stand."""
    return "\n".join([_HEAD, *_sections(), *_notify(), *_accounts()]) + "\n"


def _sections() -> Iterator[str]:
    beside = dict(_beside(EXAMPLE.read_text("utf-8")))
    for table, (shape, more) in _TABLES.items():
        yield f"\n## `[{table}]`\n"
        if more:
            yield f"{more}\n"
        yield from _rows(shape, {**beside, **_SAID}, f"{table}.")


def _notify() -> Iterator[str]:
    yield "\n## `[notify.NAME]`\n"
    yield "A channel of `ackbot stale --notify`, by exactly one of these keys:"
    yield "[being told](../notify.md).\n"
    yield from _rows(NotifySettings, _NOTIFY, "")


def _accounts() -> Iterator[str]:
    yield "\n## `[accounts.NAME]`\n"
    yield "One table an account; its name is yours to choose. At most one of the `token_` keys."
    yield "`ackbot accounts add` writes it.\n"
    yield from _rows(AccountSettings, _ACCOUNT, "")
    yield "\nAnd, by platform:\n"
    yield "| `platform` | key | |\n|---|---|---|"
    for facts in registry.all_facts(others=()):
        if isinstance(facts, Facts) and facts.name != "demo":
            yield from _platform(facts)


def _platform(facts: Facts) -> Iterator[str]:
    name = f"[`{facts.name}`](../platforms/{facts.name}.md)"
    if not facts.settings:
        yield f"| {name} | - | no keys of its own |"
    for key, says in facts.settings.items():
        yield f"| {name} | `{key}` | {_literal(says)} |"


def _beside(text: str) -> Iterator[tuple[str, str]]:
    """Yield each key of the example with the words beside it: "inbox.lookback", "how far ..."."""
    table = ""
    for line in text.splitlines():
        if header := re.fullmatch(r"\[([\w.]+)\].*", line):
            table = header[1]
        elif setting := re.fullmatch(r"(?:# )?(\w+) = .*?\s# (.*)", line):
            yield f"{table}.{setting[1]}", setting[2]
        elif line.startswith("# One table an account"):
            return


def _rows(shape: Any, says: Mapping[str, str], prefix: str) -> Iterator[str]:
    yield "| key | type | default | |\n|---|---|---|---|"
    types = get_type_hints(shape)
    for part in fields(shape):
        if part.name in ("llm", "platform_settings"):
            continue  # tables of their own
        words = _literal(says[f"{prefix}{part.name}"])
        yield f"| `{part.name}` | {_kind(part, types[part.name])} | {_default(part)} | {words} |"


def _kind(part: Field[Any], told: Any) -> str:
    if part.name in _CHOICES:
        return ", ".join(f'`"{one}"`' for one in _CHOICES[part.name])
    kinds = [one for one in (get_args(told) or (told,)) if one is not type(None)]
    if get_origin(told) is tuple:
        return "list of strings"
    if "Mapping" in str(told) or part.name == "voice":
        return "table"
    names = {str: "string", int: "number", float: "number", bool: "true, false", timedelta: "span"}
    return names[kinds[0]]


def _default(part: Field[Any]) -> str:
    value = part.default
    if isinstance(value, timedelta):
        return f'`"{_span(value)}"`'
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value is MISSING:
        return "must be set" if part.default_factory is MISSING else "-"
    return f'`"{value}"`' if isinstance(value, str) and value else f"`{value}`" if value else "-"


def _span(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    size, unit = (3600, "h") if seconds % 3600 == 0 else (1, "s")
    if seconds % 86400 == 0 and seconds > 2 * 86400:
        size, unit = 86400, "d"
    return f"{seconds // size}{unit}"


def _literal(text: str) -> str:
    """Return words with what Markdown or a table would take for markup as code, and links made."""
    text = re.sub(r"docs/(\w+)\.md", r"[\1](../\1.md)", text)
    text = re.sub(r"(https?://[^\s,)]+)", r"`\1`", text)
    return re.sub(r"(?<![`\w])(\w+(?:_\w+)+)(?![`\w])", r"`\1`", text).replace("|", r"\|")
