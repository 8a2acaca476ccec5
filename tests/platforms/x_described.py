"""X's own kit for Python (the package xdk), of which the lists of parameters and fields are read.

It is made from X's description of its API. Nothing of it is imported or run.
"""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ackbot.testing.loopback import Request

#: The calls that ackbot makes: how its path ends, and where the kit has it.
_CALLS = {
    ("GET", "/2/users/me"): ("users", "get_me"),
    ("GET", "/mentions"): ("users", "get_mentions"),
    ("GET", "/2/tweets"): ("posts", "get_by_ids"),
    ("GET", "/tweets"): ("users", "get_posts"),
    ("POST", "/2/tweets"): ("posts", "create"),
}

#: The old names of what may be asked of a post, from X's pages: the kit has the new ones alone.
OLD_FIELDS = {
    *("attachments", "author_id", "context_annotations", "conversation_id", "created_at"),
    *("edit_controls", "entities", "geo", "id", "in_reply_to_user_id", "lang", "note_tweet"),
    *("possibly_sensitive", "public_metrics", "referenced_tweets", "reply_settings", "source"),
    *("text", "withheld"),
}


def wrong_in(request: Request) -> Iterator[str]:
    """Yield what of a request the kit could not have sent."""
    part, name = _call(request)
    known = _parameters(part, name)
    for key, value in request.query:
        if key not in known:
            yield f"{name} has no parameter {key}"
        elif allowed := known[key]:
            yield from (f"{name}: {key} is never {one}" for one in {*value.split(",")} - allowed)


def fields(name: str) -> frozenset[str]:
    """Return the fields that an object of the API has."""
    for node in _parsed("schemas.py").body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            lines = (line for line in node.body if isinstance(line, ast.AnnAssign))
            return frozenset(ast.unparse(line.target) for line in lines)
    raise AssertionError(f"the kit has no {name}")


def _call(request: Request) -> tuple[str, str]:
    for (method, ending), call in _CALLS.items():
        whole = ending.startswith("/2/")
        fits = request.path == ending if whole else request.path.endswith(ending)
        if request.method == method and fits:
            return call
    raise AssertionError(f"the kit has no call {request.method} {request.path}")


@cache
def _parameters(part: str, name: str) -> dict[str, frozenset[str]]:
    """Return the parameters of a call, and what each may be where the kit lists that."""
    for node in ast.walk(_parsed(f"{part}/client.py")):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return {
                argument.arg.replace("_fields", ".fields"): _listed(argument.annotation)
                for argument in node.args.args
                if argument.arg != "self"
            }
    raise AssertionError(f"the kit has no {name}")


def _listed(annotation: ast.expr | None) -> frozenset[str]:
    found: set[str] = set()
    for node in ast.walk(annotation) if annotation else ():
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            found.update(ast.literal_eval(node.slice))
    return frozenset(found)


@cache
def _parsed(path: str) -> ast.Module:
    spec = importlib.util.find_spec("xdk")
    assert spec is not None
    assert spec.origin is not None
    return ast.parse((Path(spec.origin).parent / path).read_text(encoding="utf-8"))
