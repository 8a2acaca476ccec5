"""What a model answered: from the bytes of a body to an action, a draft and a reason. Pure.

Shapes: OpenAI's Chat Completions object (`choices[0].message.content`, `.refusal`,
`.tool_calls`, `finish_reason`, `usage.prompt_tokens`, `.completion_tokens`), which compatible
servers follow, some with a `<think>` block or a code fence around the JSON, some with an `error`
in an answer of status 200; and Anthropic's Message object (`content` blocks, `stop_reason`,
`usage.input_tokens`, `.output_tokens` and the two that count the cache).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ackbot.drafting.llm.trouble import ModelTrouble
from ackbot.frozen import dataclass
from ackbot.model import Action
from ackbot.text import one_line

#: Longer drafts are no drafts, in characters.
DRAFT_MAX = 10_000
_OTHER_SHAPE = "sent an answer of another shape"
_WHY_CELLS = 140
_SAID_CELLS = 120

_THOUGHT = re.compile(r"^\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^\s*```[\w-]*\s*\n(.*?)\n?\s*```\s*$", re.DOTALL)
_WRAPPED = re.compile(r"([\"“„«])([^\"“”„«»]*)([\"”“»])")

#: The shape of an answer, as JSON Schema: the reason first, so that it is found before the draft.
SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "why": {"type": "string"},
        "action": {"type": "string", "enum": [action.value for action in Action]},
        "draft": {"type": "string"},
    },
    "required": ["why", "action", "draft"],
    "additionalProperties": False,
}

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Tokens:
    """What an answer cost, as its server counts; zero where it does not say."""

    read: int = 0
    written: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(self.read + other.read, self.written + other.written)


@dataclass(frozen=True, slots=True)
class Said:
    """A model's answer. The draft is as it came: nothing has been taken out of it yet."""

    action: Action
    draft: str
    why: str
    """One clean line."""


def tokens_of(body: Json) -> Tokens:
    """Return what was used, by either kind of server; never negative, never absurd."""
    usage = body.get("usage")
    found = usage if isinstance(usage, dict) else {}
    cached = ("cache_creation_input_tokens", "cache_read_input_tokens")
    read = _count(found, "prompt_tokens") or _count(found, "input_tokens")
    if "input_tokens" in found:
        read += sum(_count(found, key) for key in cached)
    written = _count(found, "completion_tokens") or _count(found, "output_tokens")
    return Tokens(read, written)


def _count(usage: Json, key: str) -> int:
    value = usage.get(key)
    return value if isinstance(value, int) and 0 <= value < 10**9 else 0


def openai_text(body: Json) -> str:
    """Return the text of a Chat Completions answer. Raises ModelTrouble where there is none."""
    _no_error(body)
    choices = body.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    _no_error(first)
    message = first.get("message") if isinstance(first, dict) else None
    if not isinstance(first, dict) or not isinstance(message, dict):
        raise ModelTrouble(_OTHER_SHAPE)
    if message.get("tool_calls") or message.get("function_call"):
        raise ModelTrouble("asked for a tool, and it has none")
    if message.get("refusal") or first.get("finish_reason") == "content_filter":
        raise ModelTrouble("declined to answer", final=True)
    if first.get("finish_reason") == "length":
        raise _cut_off()
    return _joined(message.get("content"))


def anthropic_text(body: Json) -> str:
    """Return the text of a Messages answer. Raises ModelTrouble where there is none."""
    _no_error(body)
    reason = body.get("stop_reason")
    if reason in ("max_tokens", "model_context_window_exceeded"):
        raise _cut_off()
    if reason == "refusal":
        raise ModelTrouble("declined to answer", final=True)
    if reason in ("tool_use", "pause_turn"):
        raise ModelTrouble("asked for a tool, and it has none")
    return _joined(body.get("content"))


def _no_error(part: object) -> None:
    """Refuse an error that comes with status 200."""
    if error := error_words(part):
        raise ModelTrouble(f"gave an error instead of an answer: “{error}”")


def _cut_off() -> ModelTrouble:
    return ModelTrouble("ran out of tokens in mid-answer (raise max_tokens)")


def _joined(content: object) -> str:
    """Return a text, or the text parts of a list of parts; thoughts and the like are left out."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        raise ModelTrouble("sent an empty answer" if content is None else _OTHER_SHAPE)
    parts = [part for part in content if isinstance(part, dict) and part.get("type") == "text"]
    return "".join(part["text"] for part in parts if isinstance(part.get("text"), str))


def error_words(body: object) -> str:
    """Return a server's own words about an error, clean and short; "" where it tells of none.

    OpenAI, Anthropic and OpenRouter: `{"error": {"message"}}`; Ollama at times: a text.
    """
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, dict):
        error = error.get("message") or error.get("type") or "no reason given"
    return _said(error)


def refusal_words(body: object) -> str:
    """Return the same from an answer whose status says that it is an error.

    vLLM: "message" at the top; servers made with FastAPI: "detail".
    """
    found = body if isinstance(body, dict) else {}
    return error_words(body) or _said(found.get("message")) or _said(found.get("detail"))


def _said(words: object) -> str:
    return one_line(words[:4096], _SAID_CELLS) if isinstance(words, str) else ""


def read(text: str) -> Said:
    """Return what the text of an answer says. Raises ModelTrouble for anything but our object."""
    bare = _THOUGHT.sub("", text).strip()
    if fenced := _FENCE.match(bare):
        bare = fenced[1].strip()
    if not bare:
        raise ModelTrouble("sent an empty answer")
    found = _object(bare)
    action, draft, why = found.get("action"), found.get("draft"), found.get("why")
    if action not in [one.value for one in Action]:
        raise ModelTrouble("named no action that exists")
    if not isinstance(draft, str | None) or not isinstance(why, str | None):
        raise ModelTrouble(_OTHER_SHAPE)
    if len(draft or "") > DRAFT_MAX:
        raise ModelTrouble("wrote far too much")
    said = Said(Action(action), _unwrapped(draft or ""), one_line((why or "")[:2000], _WHY_CELLS))
    if said.action is Action.REPLY and not said.draft:
        raise ModelTrouble("sent an empty draft")
    return said


def _object(text: str) -> Json:
    """Return the one JSON object of a text, also where a model could not but say something else."""
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise ModelTrouble("did not answer in JSON")
    try:
        found = json.loads(text[start : end + 1])
    except (ValueError, RecursionError):
        raise ModelTrouble("did not answer in JSON") from None
    if not isinstance(found, dict):
        raise ModelTrouble(_OTHER_SHAPE)
    return found


def _unwrapped(draft: str) -> str:
    """Return a draft without the space and the quotation marks around the whole of it."""
    bare = draft.replace("\r\n", "\n").strip()
    if whole := _WRAPPED.fullmatch(bare):
        return whole[2].strip()
    return bare
