"""A Bluesky of one process: a PDS and an AppView in one, on a loopback socket, keeping state.

It does what the reference servers do where that matters: expired tokens are 400, refresh tokens are
spent by use, `reasons` filters a page after it was cut, putRecord tests for identical bytes before
it tests swapRecord, a missing record is 400 RecordNotFound, a getPosts answer omits what is gone.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.base import Connector
from ackbot.platforms.bluesky.connector import Bluesky
from ackbot.platforms.bluesky.records import LIKE, POST, new_tid, stamp
from ackbot.testing import FakePlatform, Fault
from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request
from ackbot.testing.served import connected
from ackbot.text import graphemes

Json = dict[str, Any]

_SIGN_IN = {"com.atproto.server.createSession", "com.atproto.server.refreshSession"}
_APPLIED = {
    Fault.APPLIED_TROUBLE: Fault.TROUBLE,
    Fault.APPLIED_HANG_UP: Fault.HANG_UP,
    Fault.APPLIED_HALF_JSON: Fault.HALF_JSON,
}


def did_of(name: str) -> str:
    return "did:plc:" + hashlib.sha256(name.encode()).hexdigest()[:24]


def answer(data: object, status: int = 200, **headers: str) -> Reply:
    fields = {"Content-Type": "application/json", **headers}
    return Reply(status=status, headers=fields, body=json.dumps(data).encode())


def error(name: str, message: str = "", status: int = 400, **headers: str) -> Reply:
    return answer({"error": name, "message": message}, status, **headers)


class FakeBluesky(FakePlatform):
    page_size = 100

    def __init__(self, folder: Path, connector: type[Connector] = Bluesky) -> None:
        self._connector = connector
        self.folder = folder
        self.secret = "canary-abcd-efgh-ijkl"
        self.handle = "ana.test"
        self.me = did_of("ana")
        self.now = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
        self.records: dict[tuple[str, str], dict[str, Json]] = {}
        self.indexed: dict[str, str] = {}
        self.authors: dict[str, Json] = {}
        self.notifications: list[Json] = []
        self.closed: set[str] = set()
        self.did_doc: Json | None = None
        self.raw_notifications: list[Any] | None = None
        self.status_for_expired = 400
        self.signed_in_only = False
        """Whether I asked to be shown to nobody who is signed out."""
        self._password = self.secret
        self._access: set[str] = set()
        self._expired: set[str] = set()
        self._refresh: set[str] = set()
        self._numbers = itertools.count(1)
        self._faults: list[Fault] = []
        self._write_fault: Fault | None = None
        self.loopback = Loopback(self._answer)

    # --- what happens ---------------------------------------------------------------------------

    def connect(self) -> AbstractAsyncContextManager[Connector]:
        return self.connect_as(self.handle, self.secret)

    def connect_as(self, handle: str, secret: str) -> AbstractAsyncContextManager[Connector]:
        return connected(
            self._connector,
            server=self.loopback.url,
            credential=lambda: secret,
            folder=self.folder,
            now=self.here,
            settings={"handle": handle},
        )

    def i_post(self, text: str, **more: Any) -> str:
        return self.write("ana", text, **more)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.write(by, text, reply=self.refs(under), ago=ago)

    def they_mention(self, text: str, *, by: str = "mira") -> str:
        start = len(text.encode()) + 1
        facet = {
            "index": {"byteStart": start, "byteEnd": start + 9},
            "features": [{"$type": "app.bsky.richtext.facet#mention", "did": self.me}],
        }
        return self.write(by, f"{text} @ana.test", facets=[facet])

    def they_quote(self, text: str, quoted: str, *, by: str = "mira") -> str:
        embed = {"$type": "app.bsky.embed.record", "record": self._ref(quoted)}
        return self.write(by, text, embed=embed)

    def write(self, name: str, text: str, *, ago: timedelta = timedelta(0), **more: Any) -> str:
        at = self._tick() - ago
        record = {"$type": POST, "text": text, "createdAt": stamp(at), "langs": ["en-GB"], **more}
        uri = self._put(did_of(name), POST, new_tid(at, text), record, at)
        self.authors.setdefault(did_of(name), {"did": did_of(name), "handle": f"{name}.test"})
        self._notify(uri, did_of(name), record, at)
        return uri

    def they_edit(self, mention: str, text: str) -> bool:
        return False

    def they_delete(self, mention: str) -> None:
        did, collection, rkey = mention.removeprefix("at://").split("/")
        del self.records[did, collection][rkey]
        self.notifications = [n for n in self.notifications if n["uri"] != mention]

    def they_write_unreadably(self, *, under: str) -> None:
        self.notifications.append(
            {
                "uri": f"at://{did_of('mira')}/{POST}/3broken",
                "cid": "x",
                "reason": "reply",
                "indexedAt": stamp(self._tick()),
                "author": {"handle": "mira.test"},
                "record": {"$type": POST, "text": 42, "reply": under},
            }
        )

    def closes(self, mention: str) -> bool:
        self.closed.add(mention)
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write("ana", text, reply=self.refs(mention))

    def i_like_elsewhere(self, mention: str) -> bool:
        at = self._tick()
        record = {"$type": LIKE, "subject": self._ref(mention), "createdAt": stamp(at)}
        self._put(self.me, LIKE, new_tid(at, mention), record, at)
        return True

    def posted_under(self, mention: str) -> list[str]:
        mine = self.records.get((self.me, POST), {}).values()
        replies = [value for value in mine if "reply" in value]
        return [v["text"] for v in replies if v["reply"]["parent"]["uri"] == mention]

    def liked_by_me(self) -> list[str]:
        return [like["subject"]["uri"] for like in self.records.get((self.me, LIKE), {}).values()]

    def requests(self) -> int:
        return len(self.loopback.requests)

    def asked(self, method: str) -> int:
        return sum(request.path == f"/xrpc/{method}" for request in self.loopback.requests)

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        self._faults = [fault] * times

    def fail_next_write(self, fault: Fault) -> None:
        self._write_fault = fault

    def revoke(self) -> None:
        self._password = ""
        self._access.clear()
        self._refresh.clear()

    def takes(self, secret: str) -> None:
        """Let this be the password from now on."""
        self.secret = self._password = secret

    def forget_sessions(self) -> None:
        """Neither token is known any more; the password still is."""
        self._access.clear()
        self._refresh.clear()

    def expire_session(self) -> None:
        self._expired |= self._access
        self._access.clear()

    def go_away(self) -> None:
        self.loopback.stop()

    def empty_page_first(self) -> bool:
        at = stamp(self._tick())
        liked = {"reason": "like", "cid": "x", "indexedAt": at, "author": {"did": did_of("x")}}
        self.notifications += [{**liked, "uri": f"at://like/{n}"} for n in range(100)]
        return True

    # --- state ----------------------------------------------------------------------------------

    def _tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _put(self, did: str, collection: str, rkey: str, value: Json, at: datetime) -> str:
        self.records.setdefault((did, collection), {})[rkey] = value
        uri = f"at://{did}/{collection}/{rkey}"
        self.indexed.setdefault(uri, stamp(at))
        return uri

    def value(self, uri: str) -> Json | None:
        did, collection, rkey = uri.removeprefix("at://").split("/")
        return self.records.get((did, collection), {}).get(rkey)

    def cid(self, uri: str) -> str:
        blob = json.dumps([uri, self.value(uri)], sort_keys=True).encode()
        return "bafyrei" + hashlib.sha256(blob).hexdigest()

    def _ref(self, uri: str) -> Json:
        return {"uri": uri, "cid": self.cid(uri)}

    def refs(self, parent: str) -> Json:
        above = (self.value(parent) or {}).get("reply")
        return {"root": above["root"] if above else self._ref(parent), "parent": self._ref(parent)}

    def _notify(self, uri: str, did: str, record: Json, at: datetime) -> None:
        reason, subject = self._reason(record)
        if did == self.me or not reason:
            return
        note: Json = {"uri": uri, "cid": self.cid(uri), "reason": reason, "indexedAt": stamp(at)}
        note |= {"record": record, "author": self.authors[did], "isRead": True}
        self.notifications.append(note | ({"reasonSubject": subject} if subject else {}))

    def _reason(self, record: Json) -> tuple[str, str]:
        above = record.get("reply", {}).get("parent", {}).get("uri", "")
        while above:
            if above.split("/")[2] == self.me:
                return "reply", above
            above = (self.value(above) or {}).get("reply", {}).get("parent", {}).get("uri", "")
        quoted = record.get("embed", {}).get("record", {}).get("uri", "")
        if quoted.startswith(f"at://{self.me}/"):
            return "quote", quoted
        named = json.dumps(record.get("facets", []))
        return ("mention", "") if self.me in named else ("", "")

    def view(self, uri: str) -> Json:
        did = uri.split("/")[2]
        viewer: Json = {"replyDisabled": True} if uri in self.closed else {}
        for rkey, like in self.records.get((self.me, LIKE), {}).items():
            if like["subject"]["uri"] == uri:
                viewer["like"] = f"at://{self.me}/{LIKE}/{rkey}"
        author = self.authors.get(did, {"did": did, "handle": "handle.invalid"})
        base = {"uri": uri, "cid": self.cid(uri), "author": author, "viewer": viewer}
        return {**base, "record": self.value(uri), "indexedAt": self.indexed[uri]}

    # --- the server -----------------------------------------------------------------------------

    def _answer(self, request: Request) -> Reply:
        method = request.path.removeprefix("/xrpc/")
        fault = self._fault_of(method, request)
        if fault is None or fault in _APPLIED:
            found = self._handle(method, request)
            if fault is None:
                return found
        return self._faulty(_APPLIED.get(fault, fault), request)

    def _fault_of(self, method: str, request: Request) -> Fault | None:
        if method in _SIGN_IN:
            return None
        if request.method == "POST" and self._write_fault is not None:
            fault, self._write_fault = self._write_fault, None
            return fault
        return self._faults.pop() if self._faults else None

    def _faulty(self, fault: Fault, request: Request) -> Reply:
        if fault is Fault.SLOW_DOWN:
            reset = str(int(self.now.timestamp()) + 60)
            return error("RateLimitExceeded", "slow", 429, **{"RateLimit-Reset": reset})
        if fault is Fault.REDIRECT:
            return Reply(status=302, headers={"Location": "https://evil.example/x?t=1"})
        if fault is Fault.HANG_UP:
            return HANG_UP
        bodies = {Fault.HTML: b"<!DOCTYPE html>", Fault.HALF_JSON: b'{"uri": "at:'}
        if fault in bodies:
            return Reply(body=bodies[fault])
        if fault is Fault.WRONG_SHAPE:
            return answer([1, 2])
        told = f"\x1b[31mno {request.headers.get('authorization')} {self.secret}"
        names = {403: "Forbidden", 404: "NotFound", 410: "Gone"}
        return error(names.get(fault.status, "InternalServerError"), told, fault.status)

    def _handle(self, method: str, request: Request) -> Reply:
        if method == "com.atproto.server.createSession":
            return self._create_session(json.loads(request.body))
        if "authorization" not in request.headers and method in self._public():
            return self._public()[method](request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if method == "com.atproto.server.refreshSession":
            if token not in self._refresh:
                return error("ExpiredToken", "Token has been revoked")
            self._refresh.discard(token)
            return self._session()
        if token in self._expired:
            return error("ExpiredToken", "Token has expired", self.status_for_expired)
        if token not in self._access:
            return error("InvalidToken", "Bad token")
        handlers: dict[str, Callable[[Request], Reply]] = {
            "com.atproto.server.getSession": lambda _: answer(self._who()),
            "app.bsky.notification.listNotifications": self._list_notifications,
            "app.bsky.feed.getPosts": self._get_posts,
            "app.bsky.feed.getPostThread": self._get_thread,
            "com.atproto.repo.listRecords": self._list_records,
            "com.atproto.repo.getRecord": self._get_record,
            "com.atproto.repo.putRecord": self._put_record,
            "com.atproto.repo.createRecord": self._create_record,
        }
        return handlers[method](request) if method in handlers else error("MethodNotImplemented")

    def _public(self) -> dict[str, Callable[[Request], Reply]]:
        """What the AppView tells whoever has not signed in."""
        return {
            "app.bsky.actor.getProfile": self._get_profile,
            "app.bsky.feed.getAuthorFeed": self._get_author_feed,
            "app.bsky.feed.getPostThread": self._get_thread,
        }

    def _get_profile(self, request: Request) -> Reply:
        if request.asked("actor") not in (self.handle, self.me):
            return error("InvalidRequest", "Profile not found")
        profile = {"did": self.me, "handle": self.handle, "displayName": "Ana"}
        labels = [{"src": self.me, "val": "!no-unauthenticated"}] if self.signed_in_only else []
        return answer({**profile, "labels": labels, "postsCount": 1})

    def _get_author_feed(self, request: Request) -> Reply:
        limit, cursor = int(request.asked("limit", "50")), request.asked("cursor") or "~"
        if request.asked("actor") != self.me or not 1 <= limit <= 100:
            return error("InvalidRequest", "actor or limit")
        uris = [f"at://{self.me}/{POST}/{rkey}" for rkey in self.records.get((self.me, POST), {})]
        keys = sorted(((self.indexed[uri], uri) for uri in uris), reverse=True)
        page = [uri for at, uri in keys if f"{at} {uri}" < cursor][:limit]
        found: Json = {"feed": [{"post": self._counted(uri)} for uri in page]}
        if page and page[-1] != keys[-1][1]:
            found["cursor"] = f"{self.indexed[page[-1]]} {page[-1]}"
        return answer(found)

    def _counted(self, uri: str) -> Json:
        return {**self.view(uri), "replyCount": len(self._thread(uri)["replies"])}

    def _create_session(self, asked: Json) -> Reply:
        if asked["identifier"] not in (self.handle, self.me):
            return error("AuthenticationRequired", "Invalid identifier or password", 401)
        if asked["password"] != self._password:
            return error("AuthenticationRequired", f"Invalid password {asked['password']}", 401)
        return self._session()

    def _session(self) -> Reply:
        number = next(self._numbers)
        access, refresh = f"access-canary-{number}", f"refresh-canary-{number}"
        self._access.add(access)
        self._refresh.add(refresh)
        return answer({**self._who(), "accessJwt": access, "refreshJwt": refresh})

    def _who(self) -> Json:
        service = {"id": "#atproto_pds", "serviceEndpoint": self.loopback.url}
        document = self.did_doc or {"id": self.me, "service": [service]}
        return {"did": self.me, "handle": self.handle, "didDoc": document, "active": True}

    def _list_notifications(self, request: Request) -> Reply:
        reasons = {value for name, value in request.query if name == "reasons"}
        limit = int(request.asked("limit", "50"))
        if not 1 <= limit <= 100 or request.asked("priority") != "false":
            return error("InvalidRequest", "limit or priority")
        if self.raw_notifications is not None:
            return answer({"notifications": self.raw_notifications})
        listed = sorted(self.notifications, key=lambda n: (n["indexedAt"], n["uri"]), reverse=True)
        if cursor := request.asked("cursor"):
            listed = [n for n in listed if f"{n['indexedAt']} {n['uri']}" < cursor]
        page, more = listed[:limit], len(listed) > limit
        found: Json = {"notifications": [n for n in page if n["reason"] in reasons]}
        if more:
            found["cursor"] = f"{page[-1]['indexedAt']} {page[-1]['uri']}"
        return answer(found)

    def _get_posts(self, request: Request) -> Reply:
        uris = [value for name, value in request.query if name == "uris"]
        if not 1 <= len(uris) <= 25:
            return error("InvalidRequest", "uris must not have more than 25 elements")
        return answer({"posts": [self.view(uri) for uri in uris if self.value(uri)]})

    def _get_thread(self, request: Request) -> Reply:
        uri = request.asked("uri")
        if not self.value(uri):
            return error("NotFound", f"Post not found: {uri}")
        return answer({"thread": self._thread(uri)})

    def _thread(self, uri: str) -> Json:
        replies = [
            f"at://{did}/{POST}/{rkey}"
            for (did, collection), values in self.records.items()
            for rkey, value in values.items()
            if collection == POST and value.get("reply", {}).get("parent", {}).get("uri") == uri
        ]
        kind = "app.bsky.feed.defs#threadViewPost"
        return {"$type": kind, "post": self.view(uri), "replies": [*map(self._thread, replies)]}

    def _list_records(self, request: Request) -> Reply:
        key = request.asked("repo"), request.asked("collection")
        limit = int(request.asked("limit", "50"))
        if not 1 <= limit <= 100:
            return error("InvalidRequest", "limit")
        cursor = request.asked("cursor") or "~"
        rkeys = sorted((k for k in self.records.get(key, {}) if k < cursor), reverse=True)
        page = [self._stored(f"at://{key[0]}/{key[1]}/{rkey}") for rkey in rkeys[:limit]]
        found: Json = {"records": page}
        if page:
            found["cursor"] = rkeys[: len(page)][-1]
        return answer(found)

    def _stored(self, uri: str) -> Json:
        return {"uri": uri, "cid": self.cid(uri), "value": self.value(uri)}

    def _get_record(self, request: Request) -> Reply:
        parts = (request.asked(name) for name in ("repo", "collection", "rkey"))
        uri = "at://" + "/".join(parts)
        if self.value(uri) is None:
            return error("RecordNotFound", f"Could not locate record: {uri}")
        return answer(self._stored(uri))

    def _put_record(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        uri = f"at://{asked['repo']}/{asked['collection']}/{asked['rkey']}"
        there = self.value(uri)
        if there == asked["record"]:
            return answer({"uri": uri, "cid": self.cid(uri)})
        if "swapRecord" in asked and asked["swapRecord"] is None and there is not None:
            return error("InvalidSwap", "Record was at another version")
        if refused := self._invalid(asked):
            return refused
        self._put(self.me, asked["collection"], asked["rkey"], asked["record"], self._tick())
        return answer({"uri": uri, "cid": self.cid(uri), "validationStatus": "valid"})

    def _create_record(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        if refused := self._invalid(asked):
            return refused
        at = self._tick()
        likes = self.records.setdefault((self.me, LIKE), {})
        for rkey in [k for k, v in likes.items() if v["subject"] == asked["record"]["subject"]]:
            del likes[rkey]
        uri = self._put(self.me, asked["collection"], new_tid(at, "server"), asked["record"], at)
        return answer({"uri": uri, "cid": self.cid(uri)})

    def _invalid(self, asked: Json) -> Reply | None:
        record = asked["record"]
        if asked["repo"] != self.me or record["$type"] != asked["collection"]:
            return error("InvalidRequest", "repo or type")
        text = record.get("text", "")
        if graphemes(text) > 300 or len(text.encode()) > 3000:
            return error("InvalidRequest", "text must not be longer than 300 graphemes")
        return None


@contextmanager
def running(folder: Path, connector: type[Connector] = Bluesky) -> Iterator[FakeBluesky]:
    fake = FakeBluesky(folder, connector)
    with fake.loopback:
        yield fake
