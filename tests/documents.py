"""Holds what `--json` printed against docs/schemas: every key there, and no other."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import click
import jsonschema
from tools.schemas import SCHEMAS

from ackbot.cli.main import main

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"

#: Command, as typed -> its schema.
NAMES = {
    command: name for name, (_, commands) in SCHEMAS.items() for command in commands.split(", ")
}


def held(args: tuple[str, ...], document: Any) -> str:
    """Validate what a command printed; return the name of the schema it was held against."""
    name = NAMES[command(args)]
    _validator(name).validate(document)
    return name


def command(args: tuple[str, ...]) -> str:
    """Return the command in these words as the list of schemas calls it."""
    context = click.Context(main)
    top = next((word for word in args if word in main.list_commands(context)), "")
    if not top:
        return "ackbot"
    rest = args[args.index(top) + 1 :]
    found = main.get_command(context, top)
    if isinstance(found, click.Group):
        inner = next((word for word in rest if word in found.list_commands(context)), "")
        if not inner and top == "people" and any(not word.startswith("-") for word in rest):
            inner = "WHO"
        return f"ackbot {top} {inner}".strip()
    way = next((word for word in rest if word in ("--from", "--show-prompt")), "")
    return f"ackbot {top} {way}".strip()


@cache
def _validator(name: str) -> Any:
    schema = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    return kind(_closed(schema))


def _closed(part: Any) -> Any:
    """Return a schema under which an object has no key that it does not name."""
    if isinstance(part, list):
        return [_closed(one) for one in part]
    if not isinstance(part, dict):
        return part
    closed = {key: _closed(value) for key, value in part.items()}
    return {**closed, "additionalProperties": False} if "properties" in part else closed
