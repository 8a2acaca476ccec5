"""`ackbot draft --from FILE.jsonl`: drafts for comments in a file, one JSON object a line.

Read are `id`, `platform`, `author` {`name`, `handle`}, `history` {`earlier_interactions`, `last`},
`my_post`, `text`, `waited_hours`; anything else in a line is left alone.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from ackbot.drafting.base import Brief, Drafter, Voice
from ackbot.drafting.habits import Habits
from ackbot.errors import UsageError
from ackbot.model import History, Person
from ackbot.reading import read
from ackbot.text import clean, graphemes

_RECENT = 80
_LIMITS = {
    "bluesky": 300,
    "x": 280,
    "mastodon": 500,
    "app_review": 350,
    "linkedin": 1250,
}
_HINT = 'Each line needs an "id" and a "text", like {"id": "1", "text": "Lovely mugs"}.'


def draft_lines(
    lines: Iterable[str],
    drafter: Drafter,
    voice: Voice | None = None,
    habits: Callable[[str], Habits] | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield {"id", "action", "draft", "intent", "language"} for each line that is not empty.

    `habits` says how the user writes in a language; None where nothing is known of that.
    Raises `UsageError`, with the number of the line, at the first one that cannot be read.
    """
    recent: deque[str] = deque(maxlen=_RECENT)
    voice = voice or Voice()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        record = _record(line, number)
        brief = _brief(record, number, voice, tuple(recent))
        if habits is not None:
            brief = replace(brief, habits=habits(brief.reading.language))
        draft = drafter.draft(brief)
        if draft.text:
            recent.append(draft.text)
        yield {
            "id": record["id"],
            "action": draft.action.value,
            "draft": draft.text or None,
            "intent": draft.intent,
            "language": draft.language,
        }


def _record(line: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise _bad(number, "is not JSON") from None
    if not isinstance(record, dict):
        raise _bad(number, "is not a JSON object")
    for key in ("id", "text"):
        if key not in record:
            raise _bad(number, f'has no "{key}"')
    return record


def _brief(record: dict[str, Any], number: int, voice: Voice, recent: tuple[str, ...]) -> Brief:
    author = _table(record, "author", number)
    history = _table(record, "history", number)
    handle = _text(author, "handle", number).lstrip("@")
    text = _text(record, "text", number)
    platform = _text(record, "platform", number)
    post = _text(record, "my_post", number)
    earlier = int(_number(history, "earlier_interactions", number))
    return Brief(
        platform=platform,
        person=Person(
            id=handle or str(record["id"]), name=_text(author, "name", number), handle=handle
        ),
        text=text,
        # A file says nothing of our own handles: a comment that opens with one speaks to others.
        reading=read(text, under=post, own=()),
        history=History(
            earlier=earlier, answered=min(earlier, 1), last_text=_text(history, "last", number)
        ),
        my_post=post,
        waited=_number(record, "waited_hours", number) * 3600,
        voice=voice,
        limit=_LIMITS.get(platform),
        count=graphemes,
        recent=recent,
        sent=recent,  # as if each draft had gone out
    )


def _table(record: dict[str, Any], key: str, number: int) -> dict[str, Any]:
    value = record.get(key) or {}
    if not isinstance(value, dict):
        raise _bad(number, f'has a "{key}" that is not an object')
    return value


def _text(record: dict[str, Any], key: str, number: int) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _bad(number, f'has a "{key}" that is not a text')
    return clean(value)


def _number(record: dict[str, Any], key: str, number: int) -> float:
    value = record.get(key) or 0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        raise _bad(number, f'has a "{key}" that is not a number of 0 or more')
    return float(value)


def _bad(number: int, what: str) -> UsageError:
    return UsageError(f"Line {number} of the comments file {what}.", _HINT)
