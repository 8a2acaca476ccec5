"""One sample comment with its answer sheet, and one draft for it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: What of a line a drafter may be given; all else is the answer sheet.
GIVEN = ("id", "platform", "author", "history", "my_post", "text", "waited_hours")

#: Kinds of comment whose reply must stay sober, whatever the words of the comment.
GRAVE = frozenset(["complaint", "sensitive", "urgent"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One comment and what a good answer to it is like."""

    id: str
    platform: str
    name: str
    handle: str
    earlier: int
    my_post: str
    text: str
    language: str
    kind: str
    negative: bool
    action: str
    call_ok: tuple[str, ...]
    call_expected: bool
    must_mention: tuple[str, ...]
    must_not: tuple[str, ...]
    ideal: str
    given: str
    """The line that a drafter gets: JSON without the answer sheet."""

    @property
    def sober(self) -> bool:
        """Whether cheer would be out of place."""
        return self.negative or self.kind in GRAVE

    @property
    def seen(self) -> str:
        """All text that a draft may repeat without inventing it."""
        return f"{self.text} {self.my_post}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What a drafter made of one comment."""

    action: str
    draft: str = ""
    language: str = ""
    intent: str = ""


def load(path: Path) -> list[Item]:
    """Return the comments of a file, one JSON object a line (format: tests/drafting/eval)."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [item(json.loads(line)) for line in lines if line.strip()]


def item(record: dict[str, Any]) -> Item:
    """Return the comment of one decoded line."""
    author = record["author"]
    return Item(
        id=str(record["id"]),
        platform=record["platform"],
        name=author["name"],
        handle=author["handle"],
        earlier=record["history"]["earlier_interactions"],
        my_post=record["my_post"],
        text=record["text"],
        language=record["language"],
        kind=record["kind"],
        negative=record["sentiment"] == "negative",
        action=record["action"],
        call_ok=tuple(record["call_ok"]),
        call_expected=record["call_expected"],
        must_mention=tuple(record["must_mention"]),
        must_not=tuple(record["must_not"]),
        ideal=record["ideal"] or "",
        given=json.dumps({key: record[key] for key in GIVEN}),
    )


def drafted(record: dict[str, Any]) -> Drafted:
    """Return the draft of one line of `ackbot draft --from`."""
    return Drafted(
        action=record["action"],
        draft=(record["draft"] or "").strip(),
        language=record.get("language") or "",
        intent=record.get("intent") or "",
    )


def by_offline_drafter(items: Iterable[Item]) -> list[Drafted]:
    """Return what the offline drafter makes of these, in one sitting and this order."""
    from ackbot.drafting.batch import draft_lines
    from ackbot.drafting.offline import OfflineDrafter

    made = draft_lines((one.given for one in items), OfflineDrafter())
    return [drafted(record) for record in made]


def baseline(items: Iterable[Item], which: str) -> list[Drafted]:
    """Return drafts to compare with: "ideal", "generic", "skip" or "human"."""
    if which == "ideal":
        return [Drafted(action=one.action, draft=one.ideal) for one in items]
    if which == "generic":
        return [Drafted(action="reply", draft="Thank you for your comment!") for _ in items]
    return [Drafted(action=which) for _ in items]
