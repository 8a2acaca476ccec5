"""Answers of servers, made wrong: another shape, another type, odd values, broken bytes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from ackbot.testing.loopback import Reply, Request
from tests.corpus import samples

TEXTS = [one.text for one in samples() if len(one.text) < 2000]
TIMES = [
    *("", "now", "0", "-1", "2026-13-01T00:00:00Z", "2026-02-30", "9999-12-31T23:59:60Z"),
    *("0001-01-01T00:00:00Z", "0000-00-00T00:00:00", "2026-03-01T00:00:00+99:99", "1e400"),
    *("2026-03-01T00:00:00.123456789123Z", "20260301", "２０２６-03-01T00:00:00Z", "9" * 400),
    *("2026-03-01 00:00:00", "2026-03-01T24:00:00Z", "Wed, 99 Foo 2026 00:00:00 GMT"),
]
ADDRESSES = [
    *("https://evil.example/", "//evil.example/x", "javascript:alert(1)", "http://[::1", "http://"),
    *(
        "https://a@b:c@d/",
        "https://\x00/",
        "at://did:plc:x/app.bsky.feed.post/",
        "at://",
        "did:web:",
    ),
    *("http://127.0.0.1:1/", "file:///etc/passwd", "https://" + "a" * 3000, "https://é.example/ x"),
]
NUMBERS = [0, -1, 1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 1.5, 1e308, -0.0]


def odd(dice: Random) -> Any:
    """Return a value that nobody expects."""
    kinds: list[Callable[[], Any]] = [
        lambda: None,
        lambda: dice.choice([True, False]),
        lambda: dice.choice(NUMBERS),
        lambda: float("nan"),
        lambda: dice.choice(TIMES),
        lambda: dice.choice(ADDRESSES),
        lambda: dice.choice(TEXTS),
        lambda: dice.choice(TEXTS) * 40,
        lambda: "\ud800" + chr(dice.randrange(0x110000)),
        lambda: "\x00",
        list,
        dict,
        lambda: [odd(dice)],
        lambda: {"id": odd(dice), dice.choice(TEXTS): 1},
        lambda: _deep(dice.choice((20, 200))),
    ]
    return dice.choice(kinds)()


def _deep(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [value] if levels % 2 else {"x": value}
    return value


def mutated(value: Any, dice: Random) -> Any:
    """Return a value with one thing in it changed, somewhere."""
    if isinstance(value, dict) and value and dice.random() < 0.93:
        key = dice.choice(list(value))
        return _in_dict(dict(value), key, dice)
    if isinstance(value, list) and value and dice.random() < 0.93:
        return _in_list(list(value), dice)
    if isinstance(value, str) and value and dice.random() < 0.3:
        at = dice.randrange(len(value))
        return value[:at] + dice.choice([*TEXTS, "\x00", "\ud83d", ""]) + value[at + 1 :]
    return odd(dice)


def _in_dict(value: dict[str, Any], key: str, dice: Random) -> dict[str, Any]:
    how = dice.random()
    if how < 0.12:
        del value[key]
    elif how < 0.16:
        value[key.swapcase()] = value.pop(key)
    else:
        value[key] = mutated(value[key], dice)
    return value


def _in_list(value: list[Any], dice: Random) -> list[Any]:
    how, at = dice.random(), dice.randrange(len(value))
    if how < 0.05:
        del value[at]
    elif how < 0.1:
        value *= 2
    elif how < 0.15:
        dice.shuffle(value)
    else:
        value[at] = mutated(value[at], dice)
    return value


def _body(body: bytes, dice: Random) -> bytes:
    try:
        value = json.loads(body)
    except ValueError:
        return _bytes(body, dice)
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        value = mutated(value, dice)
    return json.dumps(value).encode()


def _bytes(body: bytes, dice: Random) -> bytes:
    at = dice.randrange(len(body) + 1)
    odd_bytes = [b"\xff\xfe", b"\x00", b"<", b'"', b"\x1b[2J", b"&#x1b;", b"\xed\xa0\x80", b"]]>"]
    return dice.choice(
        [body[:at], body[:at] + dice.choice(odd_bytes) + body[at:], body[:at] + body[at + 40 :]]
    )


def _headers(reply: Reply, dice: Random) -> dict[str, str]:
    headers = dict(reply.headers)
    name = dice.choice([*headers, "Link", "Retry-After", "Date", "ETag", "Content-Type", "X-Total"])
    value = str(odd(dice)).encode("latin-1", "replace").decode("latin-1")
    headers[name] = "".join(char for char in value if char not in "\r\n\x00")[:2000]
    return headers


class Mutating:
    """Stands before a fake's answers and changes some of them."""

    def __init__(self, inner: Callable[[Request], Reply]) -> None:
        self.inner = inner
        self.dice: Random | None = None
        self.left = 0

    def begin(self, dice: Random) -> None:
        """Change answers by these dice, for some requests; after that, the fake's own."""
        self.dice, self.left = dice, 200

    def __call__(self, request: Request) -> Reply:
        try:
            reply = self.inner(request)
        except Exception:  # what a changed answer made us ask for is not the fake's trouble
            return Reply(status=404)
        self.left -= 1
        if self.dice is None:
            return reply
        if self.left < 0:
            return Reply(status=404)
        how = self.dice.random()
        if how < 0.5:
            return reply
        if how < 0.56:
            return replace(reply, headers=_headers(reply, self.dice))
        if how < 0.6:
            return replace(reply, body=_bytes(reply.body, self.dice))
        if how < 0.62:
            return replace(reply, status=self.dice.choice((200, 204, 400, 404, 403, 410, 422)))
        return replace(reply, body=_body(reply.body, self.dice))
