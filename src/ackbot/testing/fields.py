"""The contract's check on what a server leaves out, or sends in another type."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from ackbot.errors import AckbotError
from ackbot.model import Post
from ackbot.platforms.base import Connector, Identity
from ackbot.testing.driving import Pulled, drive
from ackbot.testing.loopback import Loopback, Reply, Request
from ackbot.testing.platform import FakePlatform
from ackbot.testing.sending import a_mention

#: More fields than this are tried in part: the check is to stay quick.
MOST = 24
_LEFT_OUT = object()
_ODD: list[object] = [_LEFT_OUT, None, 42, "x", [], {}, True]


class FieldContract:
    """What every connector must make of answers with holes in them."""

    def test_no_field_that_is_missing_or_odd_is_a_mistake_of_ours(
        self, platform: FakePlatform
    ) -> None:
        """It is told, the mention skipped, or done without: never a KeyError."""
        target = a_mention(platform)
        platform.i_answer_elsewhere(target.id, "It is.")
        server = getattr(platform, "loopback", None)
        if not isinstance(server, Loopback):
            return
        names = sorted(_names_sent(server, lambda: _read(platform, target)))
        for number, name in enumerate(names[:: len(names) // MOST + 1]):
            with _answering(server, name, _ODD[number % len(_ODD)]), suppress(AckbotError):
                _read(platform, target)
            platform.known = None
        assert target.id in Pulled(platform).pull().incoming


def _read(platform: FakePlatform, target: Post) -> None:
    async def work(connector: Connector, me: Identity) -> None:
        with suppress(AckbotError):
            await Pulled(platform).work(connector, me)
        await connector.look(me, target)

    drive(platform, work)


def _names_sent(server: Loopback, work: Callable[[], None]) -> set[str]:
    """Return the names of all fields that a server sends meanwhile."""
    names: set[str] = set()

    def noted(data: object) -> object:
        names.update(_names(data))
        return data

    with _changing(server, noted):
        work()
    return names


@contextmanager
def _answering(server: Loopback, name: str, odd: object) -> Iterator[None]:
    """Let no answer have a field of this name, or this value in it."""
    with _changing(server, lambda data: _with(data, name, odd)):
        yield


@contextmanager
def _changing(server: Loopback, change: Callable[[object], object]) -> Iterator[None]:
    before = server.answerer

    def answered(request: Request) -> Reply:
        try:
            return _changed(before(request), change)
        except Exception:
            # Odd answers make odd requests, which a fake need not understand.
            return Reply(status=404)

    server.answerer = answered
    try:
        yield
    finally:
        server.answerer = before


def _changed(reply: Reply, change: Callable[[object], object]) -> Reply:
    packed = reply.headers.get("Content-Encoding") == "gzip"
    try:
        data = json.loads(gzip.decompress(reply.body) if packed else reply.body)
    except ValueError:
        return reply
    body = json.dumps(change(data)).encode()
    return replace(reply, body=gzip.compress(body) if packed else body)


def _names(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
    for each in _inside(data):
        yield from _names(each)


def _inside(data: object) -> list[object]:
    if isinstance(data, dict):
        return list(data.values())
    return data if isinstance(data, list) else []


def _with(data: object, name: str, odd: object) -> object:
    if isinstance(data, list):
        return [_with(each, name, odd) for each in data]
    if not isinstance(data, dict):
        return data
    found = {key: odd if key == name else _with(value, name, odd) for key, value in data.items()}
    return {key: value for key, value in found.items() if value is not _LEFT_OUT}
