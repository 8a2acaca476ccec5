"""Google's own descriptions of its APIs, to judge requests and the fakes' answers by.

They come with the package google-api-python-client; nothing of it is imported. Format:
https://developers.google.com/discovery/v1/reference/apis.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ackbot.testing.loopback import Request

Json = dict[str, Any]

_FOLDER = "googleapiclient/discovery_cache/documents"
_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


@dataclass(frozen=True)
class Method:
    """One method of an API, and the description it stands in."""

    about: Json
    document: Json

    @property
    def id(self) -> str:
        return str(self.about["id"])

    def wrong_in_request(self, request: Request) -> Iterator[str]:
        """Yield what is not as described in a request for this method."""
        known = {**self.document["parameters"], **self.about.get("parameters", {})}
        asked = [name for name, _ in request.query]
        for name, about in self.about.get("parameters", {}).items():
            if about.get("required") and about["location"] == "query" and name not in asked:
                yield f"{self.id}: {name} is missing"
        for name, value in request.query:
            if name not in known or known[name]["location"] != "query":
                yield f"{self.id}: there is no parameter {name}"
                continue
            yield from (f"{self.id}: {name}: {why}" for why in _wrong_parameter(value, known[name]))
        for name in {name for name in asked if asked.count(name) > 1}:
            if not known.get(name, {}).get("repeated"):
                yield f"{self.id}: {name} is repeated"
        yield from self._wrong_body(request)

    def _wrong_body(self, request: Request) -> Iterator[str]:
        if "request" not in self.about:
            if request.body:
                yield f"{self.id}: a body that nobody asked for"
            return
        yield from wrong(json.loads(request.body), self.about["request"], self.document, self.id)

    def wrong_in_answer(self, data: object) -> Iterator[str]:
        """Yield what is not as described in the body of an answer."""
        if "response" in self.about:
            yield from wrong(data, self.about["response"], self.document, self.id)


def wrong(value: object, schema: Json, document: Json, at: str) -> Iterator[str]:
    """Yield what of a value does not fit a schema of the description."""
    if "$ref" in schema:
        schema = document["schemas"][schema["$ref"]]
    kind = schema.get("type", "any")
    if kind == "any":
        return
    if not isinstance(value, _KINDS[kind]) or (kind != "boolean" and isinstance(value, bool)):
        yield f"{at}: {value!r} is no {kind}"
    elif isinstance(value, dict):
        yield from _wrong_object(value, schema, document, at)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from wrong(one, schema["items"], document, f"{at}[{number}]")
    else:
        yield from (f"{at}: {why}" for why in _wrong_scalar(value, schema))


def _wrong_object(value: Json, schema: Json, document: Json, at: str) -> Iterator[str]:
    for name, one in value.items():
        part = schema.get("properties", {}).get(name) or schema.get("additionalProperties")
        if part is None:
            yield f"{at}: there is no field {name}"
        else:
            yield from wrong(one, part, document, f"{at}.{name}")


def _wrong_scalar(value: object, schema: Mapping[str, Any]) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is none of {schema['enum']}"
    form = schema.get("format", "")
    if form in ("date-time", "google-datetime") and not _is_time(str(value)):
        yield f"{value!r} is no time"
    if form in ("uint32", "int32") and isinstance(value, int) and not -(2**31) <= value < 2**32:
        yield f"{value!r} is no {form}"


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _wrong_parameter(value: str, about: Mapping[str, Any]) -> Iterator[str]:
    if about["type"] == "integer":
        if not value.isdigit():
            yield f"{value!r} is no number"
        elif not int(about.get("minimum", 0)) <= int(value) <= int(about.get("maximum", 2**31)):
            yield f"{value} is out of bounds"
    if about["type"] == "boolean" and value not in ("true", "false"):
        yield f"{value!r} is neither true nor false"
    if "enum" in about and value not in about["enum"]:
        yield f"{value!r} is none of {about['enum']}"


@dataclass(frozen=True)
class Api:
    """One or several APIs, by the names of their descriptions: "youtube.v3"."""

    documents: tuple[Json, ...]

    @cached_property
    def _known(self) -> list[tuple[str, re.Pattern[str], Method]]:
        return [
            (about["httpMethod"], _pattern(about["flatPath"]), Method(about, document))
            for document in self.documents
            for about in _methods(document)
        ]

    def method(self, request: Request) -> Method | None:
        """Return the method that a request calls, None where no description has one."""
        path = unquote(request.path)
        for verb, pattern, method in self._known:
            if verb == request.method and pattern.fullmatch(path):
                return method
        return None


@cache
def described(*names: str) -> Api:
    """Load descriptions. Raises an error where the package does not have one."""
    package = distribution("google-api-python-client")
    return Api(
        tuple(
            json.loads(Path(str(package.locate_file(f"{_FOLDER}/{name}.json"))).read_bytes())
            for name in names
        )
    )


def _methods(node: Json) -> Iterator[Json]:
    yield from node.get("methods", {}).values()
    for resource in node.get("resources", {}).values():
        yield from _methods(resource)


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("/" + re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(path)))
