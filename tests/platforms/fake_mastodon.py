"""A Mastodon of one process on a loopback socket, keeping state; reduced, what resembles it.

It does what https://docs.joinmastodon.org says where that matters: notifications have ids of their
own and page by `Link`, the second page of a filter is asked for like the first, an Idempotency-Key
is kept for an hour whatever the text, limits are told as ISO times, names in a text make mentions,
lists may lag behind. `Kind` names what the other servers leave out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ackbot.platforms.base import Connector
from ackbot.platforms.mastodon.connector import Mastodon
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected
from ackbot.text import graphemes

from .mastodon_world import DOMAIN, MENTION, URL, Json, World, stamp

_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}
_FRONT = re.compile(r"\A(?:@\w+(?:@[\w.-]*\w)? )+")


@dataclass(frozen=True, kw_only=True)
class Kind:
    """What a server of this kind does and leaves out."""

    name: str = "mastodon"
    version: str = "4.5.0"
    says: str = "4.5.0"
    """The version in the instance document."""
    v2: bool = True
    nodeinfo: bool = True
    keys: bool = True
    batch: str = "id[]"
    """The name of the multi-get's parameter; "" where there is none."""
    link: bool = True
    since: bool = True
    types: bool = True
    pages: bool = True
    """False: every list comes whole, whatever is asked."""
    relationships: bool = True
    source: bool = True
    own_hidden: bool = True
    """Whether my own list holds what is not public."""
    keep_alive: bool = True


MASTODON = Kind()
GOTOSOCIAL = Kind(
    name="gotosocial", version="0.17.3", says="0.17.3+git-1", keys=False, batch="", since=False
)
PLEROMA = Kind(
    name="pleroma",
    version="2.7.0",
    says="2.7.2 (compatible; Pleroma 2.7.0)",
    v2=False,
    batch="ids[]",
    keys=False,
    source=False,
)
SNAC = Kind(
    name="snac",
    version="2.52",
    says="4.0.0 (not true; really snac/2.52)",
    v2=False,
    nodeinfo=False,
    keys=False,
    batch="",
    link=False,
    since=False,
    types=False,
    pages=False,
    relationships=False,
    source=False,
    own_hidden=False,
    keep_alive=False,
)
KINDS = (MASTODON, GOTOSOCIAL, PLEROMA, SNAC)


def answer(data: object, status: int = 200, **headers: str) -> Reply:
    fields = {"Content-Type": "application/json; charset=utf-8", **headers}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


def missing() -> Reply:
    return answer({"error": "Record not found"}, 404)


class FakeMastodon(World, FakePlatform):
    page_size = 80

    def __init__(self, folder: Path, kind: Kind = MASTODON) -> None:
        self.folder = folder
        self.kind = kind
        self.secret = "canary-token-5f1e"
        self.me = f"ana@{DOMAIN}"
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.settings: dict[str, object] = {}
        super().__init__()
        self.relationships: dict[str, Json] = {}
        self.keys: dict[str, tuple[datetime, str]] = {}
        self.characters = 500
        self.lag: timedelta | None = None
        """How long my own list lags behind what was posted."""
        self.odd: list[Any] | None = None
        """Notifications to send instead of the real ones."""
        self.links_to = ""
        """Another address that the next pages are said to be at."""
        self.describes_itself = True
        self.signed_in_only = False
        """Whether it shows nothing to whoever has not signed in."""
        self._revoked = False
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)

    # --- what happens ---------------------------------------------------------------------------

    @property
    def url(self) -> str:
        return self.loopback.url

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_with(self.settings)

    def connect_with(self, settings: dict[str, object]) -> AbstractAsyncContextManager[Connector]:
        return connected(
            Mastodon,
            server=self.url,
            credential=lambda: self.secret,
            folder=self.folder,
            now=self.here,
            settings=settings,
        )

    def i_post(self, text: str, **more: Any) -> str:
        return self.write("ana", text, **more)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.answer_to(under, text, by=by, ago=ago)

    def answer_to(self, under: str, text: str, *, by: str = "mira", **more: Any) -> str:
        """Answer as an app does: with the author and all whom the post mentions in front."""
        parent = self.by_uri(under)
        people = [parent["account"]["acct"], *(each["acct"] for each in parent["mentions"])]
        front = [acct for acct in dict.fromkeys(people) if acct != self.account(by)["acct"]]
        front = front if "ana" in front or by == "ana" else [*front, "ana"]
        whole = " ".join([*(f"@{acct}" for acct in front), text])
        more.setdefault("visibility", parent["visibility"])
        return self.write(by, whole, in_reply_to_id=parent["id"], **more)

    def they_edit(self, mention: str, text: str) -> bool:
        status = self.by_uri(mention)
        front = _FRONT.match(self.sources[status["id"]])
        self.say(status, (front[0] if front else "") + text)
        status["edited_at"] = stamp(self.tick())
        return True

    def they_delete(self, mention: str) -> None:
        gone = self.by_uri(mention)["id"]
        del self.statuses[gone]
        self.notifications = [n for n in self.notifications if n["status"] != gone]
        for status in self.statuses.values():
            if status["in_reply_to_id"] == gone:
                status["in_reply_to_id"] = None

    def they_write_unreadably(self, *, under: str) -> None:
        self.by_uri(self.they_write("broken", under=under, by="eve"))["content"] = 42

    def leads_to(self, url: str) -> bool:
        self.links_to = url
        return True

    def closes(self, mention: str) -> bool:
        if self.kind.name == "gotosocial":
            policy = {"can_reply": {"always": ["author"], "with_approval": []}}
            self.by_uri(mention)["interaction_policy"] = policy
        elif self.kind.relationships:
            self.relate(self.by_uri(mention)["account"]["username"], blocking=True)
        else:
            self.by_uri(mention)["muted"] = True
        return True

    def relate(self, name: str, **how: bool) -> None:
        self.relationships.setdefault(self.account(name)["id"], {}).update(how)

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.answer_to(mention, text, by="ana")

    def i_like_elsewhere(self, mention: str) -> bool:
        self.favourites.append(self.by_uri(mention)["id"])
        return True

    def posted_under(self, mention: str) -> list[str]:
        parent = self.by_uri(mention)["id"]
        mine = (s for s in self.statuses.values() if s["account"] is self.mine)
        return [
            _FRONT.sub("", self.sources[s["id"]]) for s in mine if s["in_reply_to_id"] == parent
        ]

    def liked_by_me(self) -> list[str]:
        return [self.statuses[local]["uri"] for local in self.favourites]

    def requests(self) -> int:
        return len(self.loopback.requests)

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.loopback.requests if request.path == path]

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        self._revoked = True

    def expire_session(self) -> None:
        """Tokens of this API do not run out: nothing happens."""

    def go_away(self) -> None:
        self.loopback.stop()

    def empty_page_first(self) -> bool:
        if self.kind.types:
            return False
        latest = next(iter(self.statuses.values()))
        for _ in range(100):
            self.notify("favourite", latest, self.tick(), by="tomas")
        return True

    # --- the server -----------------------------------------------------------------------------

    def _answer(self, request: Request) -> Reply:
        fault = self._fault_of(request)
        if fault is None or fault in _APPLIED:
            found = self._handle(request)
            if fault is None:
                return self._sent(found)
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _sent(self, reply: Reply) -> Reply:
        limits = {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "299",
            "X-RateLimit-Reset": stamp(self.now + timedelta(minutes=5)),
        }
        headers = {**limits, **reply.headers}
        return replace(reply, headers=headers, last=not self.kind.keep_alive)

    def _fault_of(self, request: Request) -> Fault | None:
        if (
            request.path.endswith(("/instance", "/verify_credentials"))
            or "nodeinfo" in request.path
        ):
            return None
        if request.method == "POST" and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            reset = stamp(self.now + timedelta(minutes=1))
            return answer({"error": "Too many requests"}, 429, **{"X-RateLimit-Reset": reset})
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: b"<!DOCTYPE html>", Fault.HALF_JSON: b'{"id": "1", "uri'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer({"what": [1, 2]})
        told = f"\x1b[31mno {request.headers.get('authorization')} {self.secret}"
        return answer({"error": told}, fault.status)

    def _handle(self, request: Request) -> Reply:
        public = self._public(request)
        if public is not None:
            return public
        if "authorization" not in request.headers and not self.signed_in_only:
            return self._from_outside(request)
        if self._revoked or request.headers.get("authorization") != f"Bearer {self.secret}":
            return answer({"error": "The access token is invalid"}, 401)
        routes: list[tuple[str, str, Callable[..., Reply]]] = [
            ("GET", r"/api/v1/accounts/verify_credentials", lambda _: answer(self.mine)),
            ("GET", r"/api/v1/accounts/relationships", self._relationships),
            ("GET", r"/api/v1/accounts/(\d+)/statuses", self._own_statuses),
            ("GET", r"/api/v1/notifications", self._notifications),
            ("GET", r"/api/v1/statuses", self._many),
            ("GET", r"/api/v1/statuses/(\d+)", self._one),
            ("GET", r"/api/v1/statuses/(\d+)/context", self._context),
            ("GET", r"/api/v1/statuses/(\d+)/source", self._source),
            ("POST", r"/api/v1/statuses", self._create),
            ("POST", r"/api/v1/statuses/(\d+)/favourite", self._favourite),
        ]
        for method, path, handler in routes:
            found = re.fullmatch(path, request.path)
            if found and request.method == method:
                return handler(request, *found.groups())
        return answer({"error": "Not Found"}, 404)

    def _from_outside(self, request: Request) -> Reply:
        """Tell what is public to whoever has not signed in."""
        if request.path == "/api/v1/accounts/lookup":
            name = request.asked("acct").removesuffix(f"@{DOMAIN}")
            return answer(self.accounts[name]) if name in self.accounts else missing()
        if found := re.fullmatch(r"/api/v1/accounts/(\d+)/statuses", request.path):
            return self._public_only(self._own_statuses(request, found[1]))
        if found := re.fullmatch(r"/api/v1/statuses/(\d+)/context", request.path):
            return self._public_only(self._context(request, found[1]))
        return answer({"error": "The access token is invalid"}, 401)

    def _public_only(self, reply: Reply) -> Reply:
        found = json.loads(reply.body)
        if isinstance(found, dict) and "error" not in found:
            return answer({name: self._counted(each) for name, each in found.items()})
        return reply if isinstance(found, dict) else answer(self._counted(found))

    def _counted(self, statuses: list[Json]) -> list[Json]:
        return [
            {**each, "replies_count": len(self._below(each["id"]))}
            for each in statuses
            if each["visibility"] in ("public", "unlisted")
        ]

    def _public(self, request: Request) -> Reply | None:
        if not self.describes_itself:
            return None
        counts = {"max_characters": self.characters, "characters_reserved_per_url": 23}
        common: Json = {"version": self.kind.says, "title": "Home", "description": "", "rules": []}
        if request.path == "/api/v2/instance" and self.kind.v2:
            return answer({**common, "domain": DOMAIN, "configuration": {"statuses": counts}})
        if request.path == "/api/v1/instance":
            return answer({**common, "uri": DOMAIN, "max_toot_chars": self.characters})
        if self.kind.nodeinfo and request.path == "/.well-known/nodeinfo":
            rel = "http://nodeinfo.diaspora.software/ns/schema/2.0"
            return answer({"links": [{"rel": rel, "href": f"{self.url}/nodeinfo/2.0"}]})
        if self.kind.nodeinfo and request.path == "/nodeinfo/2.0":
            software = {"name": self.kind.name, "version": self.kind.version}
            return answer({"version": "2.0", "software": software})
        return None

    def _relationships(self, request: Request) -> Reply:
        if not self.kind.relationships:
            return answer({"error": "Not Found"}, 404)
        asked = [value for name, value in request.query if name == "id[]"]
        plain = {"following": False, "blocking": False, "blocked_by": False, "muting": False}
        return answer([{"id": i, **plain, **self.relationships.get(i, {})} for i in asked])

    def _own_statuses(self, request: Request, owner: str) -> Reply:
        newest = [s for s in self.statuses.values() if s["account"]["id"] == owner]
        if self.lag is not None:
            newest = [s for s in newest if s["created_at"] <= stamp(self.now - self.lag)]
        if not self.kind.own_hidden:
            newest = [s for s in newest if s["visibility"] == "public"]
        newest.sort(key=lambda s: (s["created_at"], int(s["id"])), reverse=True)
        return self._paged(request, [self.shown(s) for s in newest], 20, 40)

    def _notifications(self, request: Request) -> Reply:
        types = [value for name, value in request.query if name == "types[]"]
        kept = [
            n for n in self.notifications if not (types and self.kind.types) or n["type"] in types
        ]
        listed = [{**n, "status": self.shown(self.statuses[n["status"]])} for n in kept]
        listed.sort(key=lambda n: (n["created_at"], int(n["id"])), reverse=True)
        return self._paged(request, listed if self.odd is None else self.odd, 40, 80)

    def _paged(self, request: Request, listed: list[Any], usual: int, most: int) -> Reply:
        """Cut out the page that is asked for. The order is that of the list, not of the ids."""
        if not self.kind.pages:
            return answer(listed)
        limit = min(int(request.asked("limit", str(usual))), most)
        ids = [item.get("id") if isinstance(item, dict) else None for item in listed]
        start, end = 0, len(listed)
        if (above := request.asked("max_id")) and above in ids:
            start = ids.index(above) + 1
        if self.kind.since and (below := request.asked("since_id")) and below in ids:
            end = ids.index(below)
        if (least := request.asked("min_id")) and least in ids:
            end = ids.index(least)
            start = max(start, end - limit)
        page = listed[start:end][:limit]
        if not (page and self.kind.link) or self.odd is not None:
            return answer(page)
        keep = [(k, v) for k, v in request.query if k not in ("max_id", "since_id", "min_id")]
        links = [f'<{self._link(request, keep, "min_id", page[0])}>; rel="prev"']
        if len(page) == limit:
            links.insert(0, f'<{self._link(request, keep, "max_id", page[-1])}>; rel="next"')
        return answer(page, Link=", ".join(links))

    def _link(self, request: Request, keep: list[tuple[str, str]], name: str, item: Any) -> str:
        return f"{self.links_to or self.url}{request.path}?{urlencode([*keep, (name, item['id'])])}"

    def _many(self, request: Request) -> Reply:
        if not self.kind.batch:
            return answer({"error": "Not Found"}, 404)
        asked = [value for name, value in request.query if name == self.kind.batch]
        if len(asked) > 20:
            return answer({"error": "Validation failed"}, 422)
        return answer([self.shown(self.statuses[i]) for i in asked if i in self.statuses])

    def _one(self, request: Request, local: str) -> Reply:
        found = self.statuses.get(local)
        return answer(self.shown(found)) if found else missing()

    def _context(self, request: Request, local: str) -> Reply:
        if local not in self.statuses:
            return missing()
        above: list[Json] = []
        status = self.statuses[local]
        while status := self.statuses.get(status["in_reply_to_id"] or "", {}):
            above.insert(0, self.shown(status))
        below = self._below(local)
        return answer({"ancestors": above, "descendants": below})

    def _below(self, local: str) -> list[Json]:
        answers = [s for s in self.statuses.values() if s["in_reply_to_id"] == local]
        return [each for s in answers for each in (self.shown(s), *self._below(s["id"]))]

    def _source(self, request: Request, local: str) -> Reply:
        if local not in self.statuses or not self.kind.source:
            return missing()
        return answer({"id": local, "text": self.sources[local], "spoiler_text": ""})

    def _create(self, request: Request) -> Reply:
        key = request.headers.get("idempotency-key", "")
        if self.kind.keys and key in self.keys and self.now < self.keys[key][0]:
            return answer(self.shown(self.statuses[self.keys[key][1]]))
        asked = _asked(request)
        if refused := self._invalid(asked):
            return refused
        more: dict[str, Any] = {"visibility": asked.get("visibility") or "public"}
        more |= {k: asked[k] for k in ("spoiler_text", "sensitive", "language") if asked.get(k)}
        if asked.get("in_reply_to_id"):
            more["in_reply_to_id"] = str(asked["in_reply_to_id"])
        uri = self.write("ana", asked["status"], **more)
        status = self.by_uri(uri)
        self.keys[key] = (self.now + timedelta(hours=1), status["id"])
        return answer(self.shown(status))

    def _invalid(self, asked: Json) -> Reply | None:
        text = asked.get("status") or ""
        if asked.get("in_reply_to_id") and str(asked["in_reply_to_id"]) not in self.statuses:
            return missing()
        counted = MENTION.sub(r"@\1", URL.sub("x" * 23, text)) + (asked.get("spoiler_text") or "")
        if graphemes(counted) > self.characters or not text.strip():
            return answer({"error": "Validation failed: Text character limit exceeded"}, 422)
        named = {each["id"] for found in MENTION.finditer(text) if (each := self.named(found))}
        if "allowed_mentions" in asked and not named <= set(asked["allowed_mentions"]):
            return answer({"error": "Post would be sent to unexpected accounts"}, 422)
        return None

    def _favourite(self, request: Request, local: str) -> Reply:
        if local not in self.statuses:
            return missing()
        if local not in self.favourites:
            self.favourites.append(local)
        return answer(self.shown(self.statuses[local]))


def _asked(request: Request) -> Json:
    """Read the body of a call, JSON or a form."""
    if request.headers.get("content-type", "").startswith("application/json"):
        found: Json = json.loads(request.body)
        return found
    return dict(parse_qsl(request.body.decode(), keep_blank_values=True))


@contextmanager
def running(folder: Path, kind: Kind = MASTODON) -> Iterator[FakeMastodon]:
    fake = FakeMastodon(folder, kind)
    with fake.loopback:
        yield fake
