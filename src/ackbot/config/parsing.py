"""Validating a configuration: each mistake becomes one sentence that names file, line and key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ackbot.config import (
    CHANNEL_KEYS,
    KEY_KEYS,
    SECRET_KEYS,
    SPANS,
    AccountSettings,
    DraftingSettings,
    InboxSettings,
    LlmSettings,
    NotifySettings,
    Settings,
    VoiceChanges,
    VoiceSettings,
)
from ackbot.errors import ConfigError, UsageError
from ackbot.frozen import dataclass
from ackbot.text import one_line
from ackbot.wording import parse_span

#: Allowed values of the keys that have a fixed set of them.
DRAFTERS = ("offline", "llm")
APIS = ("openai", "anthropic")
VOICE_CHOICES: Mapping[str, tuple[str, ...]] = {
    "emoji": ("yes", "no", "mirror"),
    "formality": ("formal", "informal", "mirror"),
}

#: The one thing that a snippet may leave open, and anything that looks like another.
_OTHER_BRACES = re.compile(r"\{(?!name\})[^{}\n]*\}")


def parse(text: str, name: str) -> Settings:
    """Validate the text of a configuration; `name` is what messages call the file."""
    tables = _decode(text, name)
    where = _Where(name, text)
    _check_keys(tables, where)
    prepared = {key: _spans(value, (key,), where) for key, value in tables.items()}
    accounts = prepared.pop("accounts", {})
    prepared["accounts"] = {
        account: _account(table, account, where) for account, table in accounts.items()
    }
    settings = _validate(prepared, where)
    _check_values(settings, where)
    return settings


@dataclass(frozen=True, slots=True)
class _Where:
    """Says in which line of which file a key stands."""

    name: str
    text: str

    def error(self, keys: tuple[str, ...], says: str, hint: str = "") -> ConfigError:
        dotted = ".".join(keys)
        return ConfigError(
            f"{self.name}, line {self.line(keys)}: {one_line(dotted, 80)} {says}.",
            hint or "config.example.toml shows every key.",
        )

    def line(self, keys: tuple[str, ...]) -> int:
        """Return the line of the longest beginning of `keys` that stands in the file."""
        found = 1
        table: tuple[str, ...] = ()
        depth = 0
        for number, line in enumerate(self.text.splitlines(), start=1):
            here, table = _keys_of(line, table)
            matching = _common(here, keys) if here else 0
            if matching > depth:
                depth, found = matching, number
        return found


def _keys_of(line: str, table: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the full key a line defines (empty for none) and the table that then holds."""
    if header := re.match(r"\s*\[\[?([^\]]+)\]", line):
        keys = _split_key(header[1])
        return keys, keys
    if setting := re.match(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*[\w"'-]+)*)\s*=""", line):
        return (*table, *_split_key(setting[1])), table
    return (), table


def _split_key(dotted: str) -> tuple[str, ...]:
    parts = re.findall(r"""\s*("[^"]*"|'[^']*'|[^.]+)\s*""", dotted)
    return tuple(part.strip().strip("\"'") for part in parts)


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return same


def _decode(text: str, name: str) -> dict[str, Any]:
    import tomli

    try:
        return tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError) as error:
        place = re.search(r"line (\d+)", str(error))
        number = int(place[1]) if place else _repeated(text)
        line = f", line {number}" if number else ""
        what = re.sub(r"\s*\(at .*\)$", "", one_line(str(error), 160))
        raise ConfigError(f"{name}{line}: {what or 'not valid TOML'}.", "Mend that line.") from None


def _repeated(text: str) -> int:
    """Return the line in which a key stands for the second time; 0 where none does."""
    seen: set[tuple[str, ...]] = set()
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        keys, table = _keys_of(line, table)
        if keys in seen:
            return number
        if keys:
            seen.add(keys)
    return 0


def _check_keys(tables: dict[str, Any], where: _Where) -> None:
    """Refuse keys that nothing reads, with the nearest one that exists."""
    _known(tables, [part.name for part in fields(Settings)], (), where)
    sections = {"inbox": InboxSettings, "voice": VoiceSettings, "drafting": DraftingSettings}
    for section, shape in sections.items():
        table = tables.get(section, {})
        if not isinstance(table, dict):
            raise where.error((section,), "must be a table", f"Write [{section}] above its keys.")
        _known(table, [part.name for part in fields(shape)], (section,), where)
    _check_llm_keys(tables.get("drafting", {}).get("llm", {}), where)
    _check_channels(tables.get("notify", {}), where)
    accounts = tables.get("accounts", {})
    if not isinstance(accounts, dict) or not all(
        isinstance(one, dict) for one in accounts.values()
    ):
        raise where.error(("accounts",), "must hold one table an account", "Write [accounts.NAME].")
    for name, account in accounts.items():
        _check_voice(account.get("voice", {}), ("accounts", name, "voice"), where)


def _check_llm_keys(llm: object, where: _Where) -> None:
    keys = ("drafting", "llm")
    if not isinstance(llm, dict):
        raise where.error(keys, "must be a table", "Write [drafting.llm] above its keys.")
    for secret in ("key", "api_key", "token"):
        if secret in llm:
            raise where.error(
                (*keys, secret),
                "must not stand in the configuration",
                f"Keep it elsewhere and say where: {', '.join(KEY_KEYS)}, or the keyring.",
            )
    _known(llm, [part.name for part in fields(LlmSettings)], keys, where)


def _check_channels(channels: object, where: _Where) -> None:
    if not isinstance(channels, dict) or not all(
        isinstance(one, dict) for one in channels.values()
    ):
        raise where.error(("notify",), "must hold one table a channel", "Write [notify.NAME].")
    for name, table in channels.items():
        keys = ("notify", name)
        for secret in ("address", "url", "token"):
            if secret in table:
                raise where.error(
                    (*keys, secret),
                    "must not stand in the configuration: it holds a secret",
                    f"Keep it elsewhere and say where: {', '.join(CHANNEL_KEYS[:3])}.",
                )
        _known(table, [part.name for part in fields(NotifySettings)], keys, where)
        ways = [key for key in CHANNEL_KEYS if table.get(key)]
        if len(ways) > 1:
            raise where.error((*keys, ways[1]), f"and {ways[0]} are both set", "Keep one of them.")
        if not ways:
            hint = f"Set one of {', '.join(CHANNEL_KEYS)}; docs/notify.md shows them."
            raise where.error(keys, "does not say where its address is", hint)


def _check_voice(voice: object, keys: tuple[str, ...], where: _Where) -> None:
    if not isinstance(voice, dict):
        raise where.error(keys, "must be a table", f"Write [{'.'.join(keys)}] above its keys.")
    _known(voice, [part.name for part in fields(VoiceChanges)], keys, where)


def _known(table: dict[str, Any], known: list[str], prefix: tuple[str, ...], where: _Where) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, 1)
            hint = f"Did you mean {near[0]}?" if near else f"Known here: {', '.join(known)}."
            raise where.error((*prefix, key), "is not a setting", hint)


def _spans(value: Any, keys: tuple[str, ...], where: _Where) -> Any:
    """Turn "48h" into a timedelta wherever a key holds a span."""
    if isinstance(value, dict):
        return {key: _spans(inner, (*keys, key), where) for key, inner in value.items()}
    is_span = keys[-1] in SPANS and keys[-3:-1] != ("voice", "snippets")
    if not is_span and keys != ("drafting", "llm", "timeout"):
        return value
    if not isinstance(value, str):
        raise where.error(keys, f"must be a span of time in quotes, not {value!r}", 'Like "48h".')
    try:
        return parse_span(value)
    except UsageError as error:
        raise where.error(keys, f"is not a span of time: {value!r}", error.hint) from None


def _account(table: dict[str, Any], name: str, where: _Where) -> dict[str, Any]:
    """Part an account's table into the keys that all have and those of its platform."""
    keys = ("accounts", name)
    if not name.strip() or re.search(r"[\x00-\x1f/]", name):
        raise where.error(keys, "is not a usable name", "Use letters, digits and dashes.")
    if "platform" not in table:
        raise where.error(keys, "does not say its platform", 'Add platform = "bluesky".')
    for secret in ("token", "password", "app_password", "secret"):
        if secret in table:
            raise where.error(
                (*keys, secret),
                "must not stand in the configuration",
                f"Keep it elsewhere and say where: {', '.join(SECRET_KEYS)}, or the keyring.",
            )
    ways = [key for key in SECRET_KEYS if table.get(key)]
    if len(ways) > 1:
        raise where.error((*keys, ways[1]), f"and {ways[0]} are both set", "Keep one of the two.")
    common = {part.name for part in fields(AccountSettings)} - {"platform_settings"}
    return {
        **{key: value for key, value in table.items() if key in common},
        "platform_settings": {key: value for key, value in table.items() if key not in common},
    }


def _validate(prepared: dict[str, Any], where: _Where) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Settings).validate_python(prepared)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        keys = tuple(str(part) for part in first["loc"] if part != "platform_settings")
        raise where.error(keys, f"is wrong: {one_line(_expected(first['msg']), 120)}") from None


def _expected(message: str) -> str:
    """Return what pydantic expected, in words of a configuration."""
    if message.startswith("Input should be a valid tuple"):
        return 'it must be a list, like ["one", "two"]'
    return message[:1].lower() + message[1:].rstrip(".")


def _check_values(settings: Settings, where: _Where) -> None:
    _check_choice(settings.drafting.drafter, DRAFTERS, ("drafting", "drafter"), where)
    _check_llm(settings.drafting, where)
    for keys, voice in _all_voices(settings):
        _check_one_voice(voice, keys, where)
    if not 0 <= settings.inbox.undo_seconds <= 600:
        raise where.error(("inbox", "undo_seconds"), "must lie between 0 and 600")
    for keys, span in _all_spans(settings):
        if span <= timedelta(0) or span > timedelta(days=3650):
            raise where.error(keys, "must be longer than nothing and shorter than ten years")


def _check_llm(drafting: DraftingSettings, where: _Where) -> None:
    keys, llm = ("drafting", "llm"), drafting.llm
    if drafting.drafter == "llm":
        for needed in ("base_url", "model"):
            if not getattr(llm, needed):
                raise where.error(
                    (*keys, needed),
                    'is needed for drafter = "llm"',
                    "docs/model.md shows Ollama, OpenAI, Anthropic and others.",
                )
    _check_choice(llm.api or None, APIS, (*keys, "api"), where)
    ways = [key for key in KEY_KEYS if getattr(llm, key)]
    if len(ways) > 1:
        raise where.error((*keys, ways[1]), f"and {ways[0]} are both set", "Keep one of the two.")
    if not 16 <= llm.max_tokens <= 100_000:
        raise where.error((*keys, "max_tokens"), "must lie between 16 and 100000")
    if llm.temperature is not None and not 0 <= llm.temperature <= 2:
        raise where.error((*keys, "temperature"), "must lie between 0 and 2")
    for price in ("price_in", "price_out"):
        if (getattr(llm, price) or 0) < 0:
            raise where.error((*keys, price), "must be 0 or more")
    if not timedelta(seconds=1) <= llm.timeout <= timedelta(minutes=10):
        raise where.error((*keys, "timeout"), "must lie between 1s and 10m")


def _all_voices(
    settings: Settings,
) -> Iterator[tuple[tuple[str, ...], VoiceSettings | VoiceChanges]]:
    yield ("voice",), settings.voice
    for name, account in settings.accounts.items():
        yield ("accounts", name, "voice"), account.voice


def _check_one_voice(
    voice: VoiceSettings | VoiceChanges, keys: tuple[str, ...], where: _Where
) -> None:
    for key, allowed in VOICE_CHOICES.items():
        _check_choice(getattr(voice, key), allowed, (*keys, key), where)
    for code in voice.languages or ():
        if not re.fullmatch(r"[a-z]{2,3}", code):
            hint = 'Write codes of two or three letters, like ["en", "de"].'
            raise where.error((*keys, "languages"), f"holds {one_line(code, 30)!r}", hint)
    for name, text in voice.snippets.items():
        if odd := _OTHER_BRACES.search(text):
            raise where.error(
                (*keys, "snippets", name),
                f"holds {one_line(odd[0], 40)}, which nothing fills in",
                "Only {name} is filled in: the person's name, or nothing where in doubt.",
            )


def _check_choice(
    value: str | None, allowed: tuple[str, ...], keys: tuple[str, ...], where: _Where
) -> None:
    if value is not None and value not in allowed:
        choices = ", ".join(f'"{one}"' for one in allowed)
        raise where.error(keys, f"is {value!r}", f"Choose one of {choices}.")


def _all_spans(settings: Settings) -> Iterator[tuple[tuple[str, ...], timedelta]]:
    yield ("inbox", "lookback"), settings.inbox.lookback
    yield ("inbox", "stale_after"), settings.inbox.stale_after
    for name, account in settings.accounts.items():
        if account.stale_after is not None:
            yield ("accounts", name, "stale_after"), account.stale_after


def mistake(path: Path, keys: tuple[str, ...], says: str, hint: str) -> ConfigError:
    """Return the error about a key of the configuration at `path`, with its line."""
    return _where(path).error(keys, says, hint)


def _where(path: Path) -> _Where:
    return _Where(str(path), path.read_text("utf-8", "replace") if path.exists() else "")


def check_platform_settings(
    name: str, account: AccountSettings, known: Mapping[str, str], path: Path
) -> None:
    """Refuse keys of an account that its platform does not read."""
    where = _where(path)
    common = [part.name for part in fields(AccountSettings) if part.name != "platform_settings"]
    for key in account.platform_settings:
        if key not in known:
            _known({key: None}, [*common, *known], ("accounts", name), where)
