"""A loopback server that speaks as much of Bluesky's API as a sync asks for, with a delay.

Runs as a process of its own, so that what it costs is not counted. Prints its address; each line
it then reads from stdin is answered with the number of requests since the last one.

    python bench/server.py MENTIONS RTT_SECONDS [NAME]
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ackbot.platforms.bluesky.records import POST, new_tid, stamp

PAGE = 80
#: Mentions of one post of ours, one after the other.
UNDER_ONE = 20
SPAN = timedelta(days=25)
TEXTS = (
    "Which lens did you use for this one? I have been looking for something like it for years.",
    "Thank you so much for sharing this, it made my whole week.",
    "The link in the third paragraph leads to a page that is gone.",
    "Wunderbar! Wie lange hast du daran gearbeitet?",
    "I disagree with the second point: it was 1987, not 1989.",
    "¿Habrá una segunda parte? Me ha encantado.",
    "My grandmother had exactly the same clock on her wall.",
    "It crashes on start with version 2.3 on my laptop, is there a log I could send you?",
)

Json = dict[str, Any]


class Server:
    """What one made-up account is told."""

    def __init__(self, mentions: int, rtt: float, name: str) -> None:
        self.rtt = rtt
        self.requests = 0
        self.now = datetime.now(UTC) - timedelta(minutes=5)
        self.me = f"did:plc:me{name}"
        self.own = [self._own(number) for number in range(max(1, mentions // UNDER_ONE))]
        told = [self._told(number, mentions) for number in range(mentions)]
        self.by_uri = {one["uri"]: one for one in told}
        self.sheets = [
            self._sheet("notifications", told[at : at + PAGE], at + PAGE, mentions)
            for at in range(0, max(1, mentions), PAGE)
        ]

    def _own(self, number: int) -> Json:
        at = self.now - SPAN - timedelta(minutes=number)
        uri = f"at://{self.me}/{POST}/{new_tid(at, str(number))}"
        text = f"Picture number {number}, taken in the rain."
        value = {"$type": POST, "text": text, "createdAt": stamp(at), "langs": ["en"]}
        return {"uri": uri, "cid": _cid(uri), "value": value}

    def _told(self, number: int, many: int) -> Json:
        at = stamp(self.now - SPAN * number / max(1, many))
        did = f"did:plc:person{number * 7919 % 50_021}"
        uri = f"at://{did}/{POST}/3{number:012}"
        about = {key: self.own[number // UNDER_ONE % len(self.own)][key] for key in ("uri", "cid")}
        record = {
            "$type": POST,
            "text": f"{TEXTS[number % len(TEXTS)]} ({number})",
            "createdAt": at,
            "langs": ["en"],
            "reply": {"parent": about, "root": about},
        }
        author = {
            "did": did,
            "handle": f"{did[8:]}.test",
            "displayName": f"Person {number}",
            "avatar": f"https://cdn.example/img/avatar/plain/{did}/{_cid(did)}@jpeg",
            "viewer": {"muted": False, "blockedBy": False},
            "labels": [],
            "createdAt": "2024-11-08T12:00:00.000Z",
            "description": "Takes pictures of clocks and of what is around them. " * 3,
        }
        return {
            "uri": uri,
            "cid": _cid(uri),
            "author": author,
            "reason": "reply",
            "reasonSubject": about["uri"],
            "record": record,
            "isRead": False,
            "indexedAt": at,
            "labels": [],
        }

    def _sheet(self, field: str, items: list[Json], end: int, many: int) -> bytes:
        more = {"cursor": str(end)} if end < many else {}
        return json.dumps({field: items, **more}).encode()

    def answer(self, method: str, asked: dict[str, list[str]]) -> bytes:
        """Return the body of an answer."""
        self.requests += 1
        start = int(asked.get("cursor", ["0"])[0])
        if method.endswith("listNotifications"):
            return self.sheets[start // PAGE]
        if method.endswith("listRecords"):
            return self._sheet("records", self.own[start : start + 100], start + 100, len(self.own))
        if method.endswith("getPosts"):
            found = (self.by_uri.get(uri) for uri in asked.get("uris", []))
            return json.dumps({"posts": [one for one in found if one]}).encode()
        who = {"did": self.me, "handle": "ana.test", "accessJwt": "a", "refreshJwt": "r"}
        return json.dumps(who).encode()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection's requests, each after the delay."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                first, *fields = head.decode().split("\r\n")
                length = next((f for f in fields if f.lower().startswith("content-length")), ":0")
                await reader.readexactly(int(length.partition(":")[2]))
                target = urlsplit(first.split(" ")[1])
                await asyncio.sleep(self.rtt)
                body = self.answer(target.path.rpartition("/")[2], parse_qs(target.query))
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


def _cid(of: str) -> str:
    return f"bafyrei{hashlib.sha256(of.encode()).hexdigest()}"


async def main(mentions: int, rtt: float, name: str) -> None:
    server = Server(mentions, rtt, name)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, limit=1 << 20)
    print(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}", flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        print(server.requests, flush=True)
        server.requests = 0


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2]), (sys.argv[3:] or [""])[0]))
