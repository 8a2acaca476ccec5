"""Writes docs/schemas/*.json from the types in ackbot.app.documents, and knows the page about them.

Run by `make schemas`; the page is written by `make reference`. A key's description is the text
under it in the source.
"""

from __future__ import annotations

import ast
import importlib
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from ackbot.app.documents import accounts, people, talk, upkeep

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"

#: Schema -> the type of its document, and the commands that print it.
SCHEMAS: Mapping[str, tuple[Any, str]] = {
    "overview": (accounts.Overview, "ackbot"),
    "inbox": (talk.Inbox, "ackbot inbox, ackbot stale"),
    "peek": (talk.Peeked, "ackbot peek"),
    "sync": (accounts.Sync, "ackbot sync"),
    "outbox": (
        talk.Outbox,
        "ackbot outbox, ackbot outbox send, ackbot outbox resolve, ackbot outbox cancel",
    ),
    "show": (talk.Show, "ackbot show"),
    "decided": (
        talk.Decided,
        "ackbot dismiss, ackbot snooze, ackbot reopen, ackbot mute",
    ),
    "open": (talk.Opened, "ackbot open"),
    "draft": (talk.Drafts, "ackbot draft"),
    "draft-line": (talk.DraftLine, "ackbot draft --from"),
    "draft-prompt": (talk.Prompts, "ackbot draft --show-prompt"),
    "people": (people.People, "ackbot people"),
    "person": (people.Person, "ackbot people WHO"),
    "people-link": (people.Linked, "ackbot people link"),
    "people-unlink": (people.Unlinked, "ackbot people unlink"),
    "do-not-reply": (people.DoNotReply, "ackbot people do-not-reply, ackbot people allow"),
    "results": (people.Results, "ackbot results"),
    "init": (accounts.Init, "ackbot init"),
    "accounts-add": (accounts.AccountsAdd, "ackbot accounts add"),
    "accounts-list": (accounts.AccountsList, "ackbot accounts list"),
    "accounts-test": (accounts.AccountsTest, "ackbot accounts test"),
    "accounts-rename": (accounts.AccountsRename, "ackbot accounts rename"),
    "accounts-remove": (accounts.AccountsRemove, "ackbot accounts remove"),
    "platforms": (accounts.Platforms, "ackbot platforms"),
    "voice": (upkeep.Voice, "ackbot voice"),
    "voice-forget": (upkeep.VoiceForget, "ackbot voice forget"),
    "schedule-install": (upkeep.ScheduleInstall, "ackbot schedule install"),
    "schedule-show": (upkeep.ScheduleShow, "ackbot schedule show"),
    "schedule-remove": (upkeep.ScheduleRemove, "ackbot schedule remove"),
    "config-path": (upkeep.ConfigPath, "ackbot config path"),
    "config-check": (upkeep.ConfigCheck, "ackbot config check"),
    "doctor": (upkeep.Doctor, "ackbot doctor"),
    "backup": (upkeep.Backup, "ackbot backup"),
    "export": (talk.Export, "ackbot export"),
    "purge": (upkeep.Purge, "ackbot purge"),
    "help": (upkeep.Help, "ackbot help"),
}
_HEAD = """# What `--json` prints

One [JSON Schema](https://json-schema.org/draft/2020-12) a document, in `docs/schemas`. Each
document has a `"version"`. Under the same number keys may be added; none is renamed, removed or
given another meaning. Tests validate real output against these schemas, and allow no key more.
Written by `make schemas`, from the types that the code is checked against.

| command, with `--json` | schema | prints |
|---|---|---|"""


def files() -> dict[Path, str]:
    """Return every file that should stand, with its text."""
    return {FOLDER / f"{name}.json": _text(schema(name)) for name in SCHEMAS}


def page() -> str:
    """Return the page about them."""
    return "\n".join([_HEAD, *_rows()]) + "\n"


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a document."""
    kind, commands = SCHEMAS[name]
    made = TypeAdapter(kind).json_schema()
    shapes = {kind.__name__: made, **made.get("$defs", {})}
    for title, shape in shapes.items():
        shape.pop("title", None)
        for key, value in shape.get("properties", {}).items():
            value.pop("title", None)
            if says := _beside().get((title, key)):
                value["description"] = says
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{commands} --json",
        **made,
    }


@cache
def _beside() -> dict[tuple[str, str], str]:
    """Return what stands under each key of each document, by class and key."""
    return {
        (kind.name, key): says
        for part in ("talk", "people", "accounts", "upkeep", "parts")
        for kind in ast.walk(_tree(part))
        if isinstance(kind, ast.ClassDef)
        for key, says in _keys(kind)
    }


def _tree(part: str) -> ast.Module:
    source = importlib.import_module(f"ackbot.app.documents.{part}").__file__
    assert source is not None
    return ast.parse(Path(source).read_text("utf-8"))


def _keys(kind: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for part, following in zip(kind.body, kind.body[1:], strict=False):
        if (
            isinstance(part, ast.AnnAssign)
            and isinstance(part.target, ast.Name)
            and isinstance(following, ast.Expr)
            and isinstance(following.value, ast.Constant)
        ):
            yield part.target.id, " ".join(str(following.value.value).split())


def _rows() -> Iterator[str]:
    for name, (kind, commands) in SCHEMAS.items():
        shown = ", ".join(f"`{command}`" for command in commands.split(", "))
        keys = ", ".join(f"`{key}`" for key in kind.__annotations__ if key != "version")
        yield f"| {shown} | [{name}](../schemas/{name}.json) | {keys} |"


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for path, text in files().items():
        path.write_text(text, "utf-8")
