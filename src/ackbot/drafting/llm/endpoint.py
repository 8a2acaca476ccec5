"""Where a model is asked, in which API, and what a request to it looks like. Pure.

Sources: OpenAI's API reference (Chat Completions, Structured Outputs: `response_format` of type
`json_schema`; `max_completion_tokens` takes the place of `max_tokens`, which its reasoning models
refuse and most compatible servers alone know); Anthropic's (Messages: `x-api-key`,
`anthropic-version`, `max_tokens` is required; structured outputs: `output_config.format`; version
2026-10-21 took `temperature` away, and newer models refuse a prefilled answer).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ackbot.drafting.llm.answers import SCHEMA
from ackbot.drafting.llm.prompt import Prompt
from ackbot.frozen import dataclass
from ackbot.net.origins import Origin, origin_of

OPENAI, ANTHROPIC = "openai", "anthropic"
APIS = (OPENAI, ANTHROPIC)

ANTHROPIC_VERSION = "2026-10-21"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A model at an address."""

    base_url: str
    model: str
    api: str = ""
    """One of `APIS`; guessed from the address where empty."""
    max_tokens: int = 2000
    temperature: float | None = None

    @property
    def origin(self) -> Origin:
        """Where requests go. Raises ValueError for an address that may not be used."""
        return origin_of(self.base_url)

    @property
    def host(self) -> str:
        """The host as screens name it, with a port that is not the usual one."""
        origin = self.origin
        usual = {"https": 443, "http": 80}[origin.scheme]
        return origin.host if origin.port == usual else f"{origin.host}:{origin.port}"

    @property
    def speaks(self) -> str:
        """The API in use."""
        host = self.origin.host
        theirs = host == "anthropic.com" or host.endswith(".anthropic.com")
        return self.api or (ANTHROPIC if theirs else OPENAI)

    @property
    def title(self) -> str:
        """The model's name without the maker's ("claude-x" of "anthropic/claude-x")."""
        return self.model.rpartition("/")[2] or self.model

    @property
    def url(self) -> str:
        """The address that is asked: the usual path is added where the base has none."""
        tail = "messages" if self.speaks == ANTHROPIC else "chat/completions"
        base = self.base_url.rstrip("/")
        if base.endswith(f"/{tail}"):
            return base
        versioned = urlsplit(base).path.strip("/")
        return f"{base}/{tail}" if versioned else f"{base}/v1/{tail}"

    def headers(self) -> dict[str, str]:
        """Return the headers, without the key."""
        common = {"Content-Type": "application/json", "Accept": "application/json"}
        if self.speaks == ANTHROPIC:
            return {**common, "anthropic-version": ANTHROPIC_VERSION}
        return common

    def key_header(self, key: str) -> dict[str, str]:
        """Return the one header that holds the key."""
        if self.speaks == ANTHROPIC:
            return {"x-api-key": key}
        return {"Authorization": f"Bearer {key}"}

    def body(self, prompt: Prompt, without: frozenset[str] = frozenset()) -> bytes:
        """Return the body of a request; `without` are fields that this server does not take."""
        asked = self._anthropic(prompt) if self.speaks == ANTHROPIC else self._openai(prompt)
        if self.temperature is not None:
            asked["temperature"] = self.temperature
        kept = {key: value for key, value in asked.items() if key not in without}
        if self.speaks == OPENAI and "max_tokens" in without:
            kept["max_completion_tokens"] = self.max_tokens
        return json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8", "replace")

    def _openai(self, prompt: Prompt) -> dict[str, Any]:
        host = self.origin.host
        own = host == "openai.com" or host.endswith(".openai.com")
        return {
            "model": self.model,
            "max_completion_tokens" if own else "max_tokens": self.max_tokens,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "reply", "strict": True, "schema": SCHEMA},
            },
            "messages": [
                {"role": "system", "content": prompt.system},
                {"role": "user", "content": prompt.user},
            ],
        }

    def _anthropic(self, prompt: Prompt) -> dict[str, Any]:
        return {
            "model": self.model,
            "max_tokens": self.max_tokens,
            "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}},
            "system": prompt.system,
            "messages": [{"role": "user", "content": prompt.user}],
        }


#: Fields a server may not know, each with what its refusal says of it (in lower case).
OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "response_format": ("response_format", "json_schema", "response format", "grammar", "schema"),
    "output_config": ("output_config", "output_format", "output format", "json_schema", "schema"),
    "temperature": ("temperature",),
    "max_tokens": ("max_tokens", "max_completion_tokens"),
}


def refused_field(said: str, sent: bytes) -> str:
    """Return which field of ours a refusal (400, 422) is about; "" where it is about none.

    `said` is the server's words, `sent` the body it refused.
    """
    low = said.lower()
    fields: Mapping[str, object] = json.loads(sent)
    for field, words in OPTIONAL.items():
        if field in fields and any(word in low for word in words):
            # Anthropic has only the one name for it: leaving it out is no way.
            return "" if field == "max_tokens" and "system" in fields else field
    return ""
