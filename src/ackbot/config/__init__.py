"""The configuration: TOML in, frozen settings out, every mistake named by file, line and key.

Validating (`.parsing`, and pydantic with it) loads only when the file has changed since it was last
found valid: the caller may pass a `Cache` (the ledger's), keyed by path, size, modification time
and version. No secret is ever part of the settings; they say where each one is kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from ackbot import __version__
from ackbot.errors import ConfigError
from ackbot.frozen import dataclass

if TYPE_CHECKING:
    from ackbot.drafting.base import Voice

#: Keys that hold a span of time written as "30d" or "48h".
SPANS = ("lookback", "stale_after")

#: Ways to keep the model's key; at most one of them may be set.
KEY_KEYS = ("key_env", "key_file", "key_command")

#: Ways to name a channel of `[notify]`; exactly one of them must be set.
CHANNEL_KEYS = ("address_env", "address_file", "address_command", "desktop")

#: Ways to keep an account's secret; at most one of them may be set.
SECRET_KEYS = ("token_env", "token_file", "token_command")

_STRICT: dict[str, str] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxSettings:
    """`[inbox]`."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    lookback: timedelta = timedelta(days=30)
    stale_after: timedelta = timedelta(hours=48)
    count_likes_as_answers: bool = False
    undo_seconds: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSettings:
    """`[voice]`: who speaks, and how."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    name: str = ""
    languages: tuple[str, ...] = ()
    """Those the user writes in, their usual one first; empty: that of the system alone."""
    sign_off: str = ""
    emoji: str = "mirror"
    formality: str = "mirror"
    avoid: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    snippets: Mapping[str, str] = field(default_factory=dict)

    def voice(self) -> Voice:
        """Return it as drafting knows it: a draft is in the language of the comment."""
        from ackbot.drafting.base import Voice

        known = [part.name for part in fields(self) if part.name != "languages"]
        return Voice(**{name: getattr(self, name) for name in known})


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceChanges:
    """`[accounts.NAME.voice]`: what is otherwise on one account; None is as in `[voice]`.

    Lists and snippets add to those of `[voice]`: what is true, or never said, on every account need
    not be repeated, and what is true of one alone belongs in its own table.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    name: str | None = None
    languages: tuple[str, ...] | None = None
    sign_off: str | None = None
    emoji: str | None = None
    formality: str | None = None
    avoid: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    snippets: Mapping[str, str] = field(default_factory=dict)

    def on(self, usual: VoiceSettings) -> VoiceSettings:
        """Return the usual voice as it is on this account."""
        keys = ("name", "languages", "sign_off", "emoji", "formality")
        single = {key: getattr(self, key) for key in keys}
        return replace(
            usual,
            **{key: value for key, value in single.items() if value is not None},
            avoid=(*usual.avoid, *self.avoid),
            facts=(*usual.facts, *self.facts),
            snippets={**usual.snippets, **self.snippets},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LlmSettings:
    """`[drafting.llm]`: which model is asked, where, and what may leave for it."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    base_url: str = ""
    model: str = ""
    api: str = ""
    """"openai" or "anthropic"; guessed from `base_url` where empty."""
    key_env: str = ""
    key_file: str = ""
    key_command: tuple[str, ...] = ()
    timeout: timedelta = timedelta(seconds=20)
    max_tokens: int = 2000
    temperature: float | None = None
    price_in: float | None = None
    """Per million tokens read; `price_out` per million written; in `currency`."""
    price_out: float | None = None
    currency: str = ""
    send_private: bool = False
    send_names: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftingSettings:
    """`[drafting]`."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    drafter: str = "offline"
    llm: LlmSettings = field(default_factory=LlmSettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifySettings:
    """One `[notify.NAME]` table: where its address is, which holds a secret; or the desktop."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    address_env: str = ""
    address_file: str = ""
    address_command: tuple[str, ...] = ()
    desktop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSettings:
    """One `[accounts.NAME]` table. `platform_settings` are the keys that only its platform has."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    platform: str
    server: str = ""
    token_env: str = ""
    token_file: str = ""
    token_command: tuple[str, ...] = ()
    stale_after: timedelta | None = None
    voice: VoiceChanges = field(default_factory=VoiceChanges)
    llm_private: bool = False
    """Whether direct and followers-only messages of this account may go to the model."""
    platform_settings: Mapping[str, str | int | bool | tuple[str, ...]] = field(
        default_factory=dict
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole configuration, validated."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    inbox: InboxSettings = field(default_factory=InboxSettings)
    voice: VoiceSettings = field(default_factory=VoiceSettings)
    drafting: DraftingSettings = field(default_factory=DraftingSettings)
    notify: Mapping[str, NotifySettings] = field(default_factory=dict)
    """The channels of `stale --notify`, by name."""
    accounts: Mapping[str, AccountSettings] = field(default_factory=dict)

    def voice_of(self, account: str) -> VoiceSettings:
        """Return who speaks on an account, by its name; the usual voice where it is unknown."""
        found = self.accounts.get(account)
        return found.voice.on(self.voice) if found else self.voice


class Cache(Protocol):
    """Where the last valid settings are kept between runs."""

    def get(self, key: str) -> str | None:
        """Return the text under a key."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


def load(path: Path, cache: Cache | None = None) -> Settings:
    """Read and validate the configuration at `path`.

    Raises ConfigError, naming the line and key, where it cannot be used.
    """
    stamp = _stamp(path)
    if cache is not None and (kept := cache.get("settings")):
        known, _, blob = kept.partition("\n")
        if known == stamp:
            return _from_plain(json.loads(blob))
    from ackbot.config.parsing import parse

    settings = parse(_read(path), str(path))
    if cache is not None:
        cache.set("settings", f"{stamp}\n{_to_plain(settings)}")
    return settings


def _stamp(path: Path) -> str:
    try:
        stat = path.stat()
    except OSError as error:
        raise _unreadable(path, error) from None
    return json.dumps([str(path), stat.st_size, stat.st_mtime_ns, __version__])


def _read(path: Path) -> str:
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{path} is not UTF-8 text: byte {error.start + 1} cannot be read.",
            "Save it again as UTF-8.",
        ) from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: OSError) -> ConfigError:
    if isinstance(error, FileNotFoundError):
        return ConfigError(
            f"There is no configuration at {path}.",
            "Make one, step by step: ackbot init; or look around first: ackbot inbox --demo",
        )
    return ConfigError(
        f"{path} could not be read: {error.strerror}.", "Check the file and its permissions."
    )


def _to_plain(settings: Settings) -> str:
    return json.dumps(asdict(settings), default=timedelta.total_seconds)


def _from_plain(plain: dict[str, Any]) -> Settings:
    """Build the settings from what the cache kept, without pydantic."""
    accounts = {
        name: AccountSettings(
            **{
                **table,
                "token_command": tuple(table["token_command"]),
                "stale_after": _span(table["stale_after"]),
                "voice": VoiceChanges(**_with_lists(table["voice"])),
            }
        )
        for name, table in plain["accounts"].items()
    }
    inbox = dict(plain["inbox"])
    for key in SPANS:
        inbox[key] = timedelta(seconds=inbox[key])
    return Settings(
        inbox=InboxSettings(**inbox),
        voice=VoiceSettings(**_with_lists(plain["voice"])),
        drafting=_drafting(plain["drafting"]),
        notify={name: _channel(table) for name, table in plain.get("notify", {}).items()},
        accounts=accounts,
    )


def _channel(plain: dict[str, Any]) -> NotifySettings:
    return NotifySettings(**{**plain, "address_command": tuple(plain["address_command"])})


def _drafting(plain: dict[str, Any]) -> DraftingSettings:
    kept = plain["llm"]
    llm = LlmSettings(
        **{
            **kept,
            "key_command": tuple(kept["key_command"]),
            "timeout": timedelta(seconds=kept["timeout"]),
        }
    )
    return DraftingSettings(**{**plain, "llm": llm})


def _with_lists(voice: dict[str, Any]) -> dict[str, Any]:
    lists = {key: value for key, value in voice.items() if isinstance(value, list)}
    return {**voice, **{key: tuple(value) for key, value in lists.items()}}


def _span(seconds: float | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
