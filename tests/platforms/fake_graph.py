"""What the fakes of Facebook, Instagram and Threads share: a small Graph API on a loopback socket.

It reads field expansion (`comments.limit(5){id,from{id}}`), hands out only fields that Meta's own
SDK names, pages by cursors whose `next` links carry the access token as the real ones do, answers
batches one by one, and keeps an eye on the client: a token in an address, an unknown field or
parameter is noted in `mistakes`, and the tests fail on it.
"""

from __future__ import annotations

import ast
import hashlib
import hmac
import importlib.util
import json
import re
from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from ackbot.platforms.base import Connector
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected

Json = dict[str, Any]
Params = dict[str, str]

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}
_TOKEN = re.compile(r"([a-z_]+)((?:\.[a-z_]+\([^()]*\))*)")
_ELSEWHERE = "https://evil.example"
PAGE_HTML = b"<!DOCTYPE html><title>Sorry, something went wrong</title>"


def stamp(at: datetime) -> str:
    """As the Graph API writes times: no colon in the zone."""
    return f"{at:%Y-%m-%dT%H:%M:%S}+0000"


@cache
def official(name: str) -> frozenset[str]:
    """Return the fields that Meta's SDK names for an object, read without running it."""
    spec = importlib.util.find_spec("facebook_business")
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).parent / "adobjects" / f"{name}.py"
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name == "Field":
            return frozenset(
                line.value.value
                for line in node.body
                if isinstance(line, ast.Assign)
                and isinstance(line.value, ast.Constant)
                and isinstance(line.value.value, str)
            )
    raise AssertionError(f"the SDK has no fields of {name}")


@cache
def parameters(name: str, call: str) -> frozenset[str]:
    """Return the parameters that Meta's SDK names for a call of an object."""
    spec = importlib.util.find_spec("facebook_business")
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).parent / "adobjects" / f"{name}.py"
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name == call:
            for line in ast.walk(node):
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "param_types":
                    return frozenset(ast.literal_eval(line.value))
    raise AssertionError(f"the SDK has no {call} of {name}")


@dataclass(frozen=True)
class Asked:
    """One field of an expansion: its name, its modifiers, what is asked for inside."""

    name: str
    modifiers: Params = field(default_factory=dict)
    inside: tuple[Asked, ...] = ()


def expansion(text: str) -> tuple[Asked, ...]:
    """Read a list of fields."""
    found, end = _read_fields(text, 0)
    assert end == len(text), f"cannot be read: {text[end:]}"
    return found


def _read_fields(text: str, at: int) -> tuple[tuple[Asked, ...], int]:
    fields: list[Asked] = []
    while True:
        matched = _TOKEN.match(text, at)
        assert matched, f"no field at {text[at : at + 20]}"
        modifiers = dict(re.findall(r"\.([a-z_]+)\(([^()]*)\)", matched[2]))
        at = matched.end()
        inside: tuple[Asked, ...] = ()
        if text[at : at + 1] == "{":
            inside, at = _read_fields(text, at + 1)
            assert text[at : at + 1] == "}"
            at += 1
        fields.append(Asked(matched[1], modifiers, inside))
        if text[at : at + 1] != ",":
            return tuple(fields), at
        at += 1


def answer(data: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    fields = {"Content-Type": "application/json; charset=UTF-8", **(headers or {})}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


@dataclass
class No(Exception):
    """The server says no, as the error envelope tells."""

    code: int
    message: str
    subcode: int = 0
    status: int = 400
    transient: bool = False

    def data(self) -> Json:
        more: Json = {"error_subcode": self.subcode} if self.subcode else {}
        more |= {"is_transient": True} if self.transient else {}
        return {
            "error": {
                "message": f"(#{self.code}) {self.message}",
                "type": "OAuthException",
                "code": self.code,
                **more,
                "fbtrace_id": "AbC123",
            }
        }


def gone(number: str) -> No:
    words = (
        f"Unsupported request. Object with ID '{number}' does not exist, cannot be loaded due to "
        "missing permissions, or does not support this operation."
    )
    return No(100, words, 33)


class FakeGraph(FakePlatform):
    """One host of the Graph API. Subclasses hold the objects."""

    page_size = 20
    version: ClassVar[str]
    connector: ClassVar[type[Connector]]
    next_links_are_told: ClassVar[bool] = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secret = "EAAcanaryTOKEN0123456789"
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.settings: Json = {}
        self.app_secret = ""
        self.mistakes: list[str] = []
        self.refusals: dict[str, No] = {}
        """What the server answers to an edge or object instead, by the end of its path."""
        self.usage: dict[str, str] = {}
        self.too_much_over = 0
        """How many posts one answer may hold at most; 0 for any number."""
        self.empty_first = False
        self.links_to = _ELSEWHERE
        self._valid = self.secret
        self._numbers = 1000
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)
        self.server = self.loopback.url

    # --- what subclasses say ---------------------------------------------------------------------

    @abstractmethod
    def read(self, path: str, params: Params) -> object:
        """Answer a GET; raise No."""

    @abstractmethod
    def write(self, path: str, form: Params) -> object:
        """Answer a POST; raise No."""

    @abstractmethod
    def is_sign_in(self, path: str) -> bool:
        """Whether a request is about who is signed in."""

    def is_posting(self, path: str) -> bool:
        """Whether a POST is the one that makes a reply or like appear."""
        return True

    # --- what happens ----------------------------------------------------------------------------

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_as(self.secret)

    def connect_as(self, secret: str) -> AbstractAsyncContextManager[Connector]:
        return connected(
            self.connector,
            account="bakery",
            server=self.server,
            credential=lambda: secret,
            folder=self.folder,
            now=self.here,
            settings=self.settings,
        )

    def requests(self) -> int:
        return len(self.loopback.requests)

    def asked(self, end: str) -> list[Request]:
        """Return the requests whose path ends so."""
        return [request for request in self.loopback.requests if request.path.endswith(end)]

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        self._valid = ""

    def expire_session(self) -> None:
        """There is no session: the token goes with every call."""

    def leads_to(self, url: str) -> bool:
        self.links_to = url or _ELSEWHERE
        return True

    def go_away(self) -> None:
        self.loopback.stop()

    def empty_page_first(self) -> bool:
        self.empty_first = True
        return True

    def liked_by_me(self) -> list[str]:
        return []

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def number(self) -> str:
        self._numbers += 7
        return str(self._numbers)

    def accepts(self, token: str) -> None:
        """From now on this is the one valid token."""
        self._valid = token

    # --- answering -------------------------------------------------------------------------------

    def expand(
        self,
        node: Json,
        asked: Sequence[Asked],
        names: frozenset[str],
        edges: Mapping[str, Callable[[Json, Asked], object]],
    ) -> Json:
        """Return what an answer holds of an object: its id, and what was asked for and is there."""
        found: Json = {"id": node["id"]}
        for one in asked:
            if one.name not in names | edges.keys():
                raise No(100, f"Tried accessing nonexisting field ({one.name})")
            value = edges[one.name](node, one) if one.name in edges else node.get(one.name)
            if value is not None:
                found[one.name] = value
        return found

    def paged(self, rows: Sequence[Json], params: Params, path: str) -> Json:
        """Return one page of a list; the cursor is the id of its last item."""
        if set(params) - {"limit", "after", "fields", *self.allowed(path)}:
            self.mistakes.append(f"{path} takes no {sorted(params)}")
        size = min(int(params.get("limit", "25")), self.page_size)
        start = 0
        if params.get("after", "start") != "start":
            places = [number for number, row in enumerate(rows) if row["id"] == params["after"]]
            start = places[0] + 1 if places else len(rows)
        if self.empty_first and "after" not in params and rows:
            self.empty_first = False
            cut: Sequence[Json] = ()
            last = "start"
            start = 0
        else:
            cut = rows[start : start + size]
            last = cut[-1]["id"] if cut else ""
        more = start + len(cut) < len(rows)
        page: Json = {"data": list(cut)}
        if last:
            page["paging"] = {"cursors": {"before": "x", "after": last}}
            if more and self.next_links_are_told:
                onward = {**params, "access_token": self.secret, "after": last}
                link = f"{self.links_to}/{self.version}{path}?{urlencode(onward)}"
                page["paging"]["next"] = link
        return page

    def allowed(self, path: str) -> frozenset[str]:
        """Return the parameters that a list takes beside paging and fields."""
        return frozenset()

    def _answer(self, request: Request) -> Reply:
        sent = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        self._watch(request, sent)
        prefix = f"/{self.version}"
        path = request.path.removeprefix(prefix)
        fault = None if self.is_sign_in(path) else self._fault_of(request, path)
        if fault is None or fault in _APPLIED:
            found = self._serve(request, path, sent)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _watch(self, request: Request, sent: Params) -> None:
        """Note what a client of ours must never do."""
        if self.secret in urlencode(request.query) or self.secret in request.body.decode():
            self.mistakes.append(f"the token is in {request.method} {request.path}")
        if "access_token" in {*dict(request.query), *sent}:
            self.mistakes.append(f"access_token is a parameter of {request.path}")

    def _fault_of(self, request: Request, path: str) -> Fault | None:
        posting = request.method == "POST" and path != "/" and self.is_posting(path)
        if posting and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            usage = {"1": [{"type": "pages", "call_count": 100, "total_cputime": 25}]}
            usage["1"][0]["estimated_time_to_regain_access"] = 1
            headers = {"X-Business-Use-Case-Usage": json.dumps(usage)}
            return answer(No(80001, "There have been too many calls.").data(), 400, headers)
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: PAGE_HTML, Fault.HALF_JSON: b'{"id": "12", "po'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer({"x": [1]} if request.method == "GET" else [1, 2])
        told = f"\x1b[31mno {request.headers.get('authorization')} {self.secret}"
        if fault.status < 500:
            return answer(No(200 if fault.status == 403 else 100, told).data(), fault.status)
        return answer(No(2, told, transient=True).data(), 500)

    def _serve(self, request: Request, path: str, sent: Params) -> Reply:
        headers = {**self.usage, "Date": f"{self.now:%a, %d %b %Y %H:%M:%S} GMT"}
        try:
            self._check_token(request, sent)
            data = self._do(request.method, path, {**dict(request.query), **sent})
        except No as no:
            return answer(no.data(), no.status, headers)
        return answer(data, 200, headers)

    def _check_token(self, request: Request, sent: Params) -> None:
        told = request.headers.get("authorization", "").removeprefix("Bearer ")
        if told != self._valid or not told:
            raise No(190, f"Error validating access token {told}: it has expired.", 463, 400)
        if self.app_secret:
            expected = hmac.new(self.app_secret.encode(), told.encode(), hashlib.sha256).hexdigest()
            proof = {**dict(request.query), **sent}.get("appsecret_proof")
            if proof != expected:
                raise No(100, "API calls from the server require an appsecret_proof argument")

    def _do(self, method: str, path: str, params: Params) -> object:
        params.pop("appsecret_proof", None)
        for end, no in self.refusals.items():
            if path.endswith(end):
                raise no
        if method == "POST" and path == "/":
            calls = json.loads(params["batch"])
            assert len(calls) <= 50
            return [self._one(call) for call in calls]
        return self.read(path, params) if method == "GET" else self.write(path, params)

    def _one(self, call: Json) -> Json:
        parts = urlsplit(f"/{call['relative_url']}")
        try:
            data = self._do(call["method"], parts.path, dict(parse_qsl(parts.query)))
        except No as no:
            return {"code": no.status, "body": json.dumps(no.data())}
        return {"code": 200, "body": json.dumps(data)}

    def heavy(self, posts: int) -> None:
        """Refuse an answer that would hold too many posts."""
        if self.too_much_over and posts > self.too_much_over:
            words = "Please reduce the amount of data you're asking for, then retry your request"
            raise No(1, words, status=500)


def running(fake: FakeGraph) -> Iterator[FakeGraph]:
    """Let a fake listen, and at the end hold against the client what it did wrong."""
    with fake.loopback:
        yield fake
    assert not fake.mistakes, fake.mistakes
