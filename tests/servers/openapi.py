"""Judging requests and answers by an OpenAPI 3.0 description, strictly: nothing may be added."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ackbot.testing.loopback import Reply, Request

Json = dict[str, Any]

_HOME = "urn:description"
#: Schemas in which something may be missing that another part of the same schema names.
_PARTS = ("allOf", "anyOf", "oneOf", "not")


class Description:
    """One server's description."""

    def __init__(self, path: Path) -> None:
        found = json.loads(path.read_text("utf-8"))
        _modern(found)
        self._paths: Json = found["paths"]
        self._patterns = {path: re.compile(_pattern(path)) for path in self._paths}
        self._found: dict[tuple[str, str], tuple[str, dict[str, str]]] = {}
        self._parameters: Json = found["components"].get("parameters", {})
        self._responses: Json = found["components"].get("responses", {})
        resource = DRAFT202012.create_resource(found)
        self._registry: Any = Registry().with_resource(_HOME, resource)
        self._validators: dict[str, Any] = {}

    def judge_request(self, request: Request) -> str:
        """Assert that a request is one that is described; return its path as described."""
        path, named = self._path(request)
        operation = self._paths[path][request.method.lower()]
        known = {p["name"]: p for p in map(self._parameter, operation.get("parameters", []))}
        for name, value in [*named.items(), *request.query]:
            assert name in known, f"{path} has no parameter {name}"
            self._judge_parameter(path, known[name], value)
        required = {name for name, p in known.items() if p["in"] == "query" and p.get("required")}
        assert required <= dict(request.query).keys()
        self._judge_body(path, request, operation)
        return path

    def judge_answer(self, request: Request, reply: Reply) -> None:
        """Assert that an answer is one that is described for the request."""
        path, _ = self._path(request)
        operation = self._paths[path][request.method.lower()]
        described = operation["responses"].get(str(reply.status))
        # Limits and single sign-on may come of any request; no operation lists them.
        assert described or reply.status in (304, 401, 403, 404, 410, 422, 429, 451), path
        where = f"/paths/{_escaped(path)}/{request.method.lower()}/responses/{reply.status}"
        if described and "$ref" in described:
            where = described["$ref"].removeprefix("#")
            described = self._responses[described["$ref"].rpartition("/")[2]]
        if described and "application/json" in described.get("content", {}):
            self._judge(f"{where}/content/application~1json/schema", json.loads(reply.body))

    def _path(self, request: Request) -> tuple[str, dict[str, str]]:
        """Return the described path that fits best, the one with the fewest parameters."""
        method, asked = request.method.lower(), request.path
        if (method, asked) not in self._found:
            fitting = [
                (len(found.groupdict()), path, found.groupdict())
                for path, pattern in self._patterns.items()
                if (found := pattern.fullmatch(asked)) and method in self._paths[path]
            ]
            assert fitting, f"{request.method} {asked} is not described"
            self._found[method, asked] = min(fitting, key=lambda fit: fit[0])[1:]
        return self._found[method, asked]

    def _parameter(self, found: Json) -> Json:
        name = found.get("$ref", "").rpartition("/")[2]
        parameter: Json = self._parameters[name] if name else found
        return parameter

    def _judge_parameter(self, path: str, parameter: Json, value: str) -> None:
        schema = parameter["schema"]
        if "$ref" in schema:
            return
        if schema.get("type") == "integer":
            assert value.isdecimal(), f"{parameter['name']} of {path} is a number"
        elif schema.get("type") == "boolean":
            assert value in ("true", "false"), f"{parameter['name']} of {path} is true or false"
        if "enum" in schema and schema.get("type") != "integer":
            assert value in schema["enum"], f"{value} is no {parameter['name']} of {path}"

    def _judge_body(self, path: str, request: Request, operation: Mapping[str, Any]) -> None:
        if "requestBody" not in operation:
            assert not request.body, f"{path} takes no body"
            return
        where = f"/paths/{_escaped(path)}/{request.method.lower()}/requestBody"
        assert request.headers["content-type"] == "application/json"
        self._judge(f"{where}/content/application~1json/schema", json.loads(request.body))

    def _judge(self, where: str, value: object) -> None:
        if where not in self._validators:
            schema = {"$ref": f"{_HOME}#{where}"}
            self._validators[where] = Draft202012Validator(schema, registry=self._registry)
        wrong = next(self._validators[where].iter_errors(value), None)
        assert wrong is None, f"{where}: {wrong.json_path if wrong else ''} {wrong}"


def _modern(found: Any, *, part: bool = False) -> None:
    """Turn 3.0's `nullable` into a type of its own, and let no object have further fields."""
    if isinstance(found, list):
        for each in found:
            _modern(each, part=part)
        return
    if not isinstance(found, dict):
        return
    if found.pop("nullable", False) is True:
        _let_be_null(found)
    composed = any(key in found for key in _PARTS)
    is_schema = isinstance(found.get("properties"), dict) and "type" in found
    if is_schema and not part and not composed:
        found.setdefault("additionalProperties", False)
    for key, value in found.items():
        if key not in ("example", "examples", "default", "enum"):
            _modern(value, part=key in _PARTS)


def _let_be_null(schema: Json) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if isinstance(schema.get("enum"), list):
        schema["enum"] = [*schema["enum"], None]
    for key in ("allOf", "anyOf", "oneOf", "$ref"):
        if key in schema and "type" not in schema:
            inner = {key: schema.pop(key)}
            schema["anyOf"] = [inner, {"type": "null"}]
            return


def _pattern(path: str) -> str:
    return re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(path))


def _escaped(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
