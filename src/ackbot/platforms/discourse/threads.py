"""Reading topics: the posts of one that are wanted, within what a forum allows.

A user API key may ask twenty times a minute, so one sync asks for some topics only; what is
left is completed by the next ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from ackbot.platforms.discourse.mapping import objects
from ackbot.platforms.discourse.session import Session
from ackbot.platforms.shapes import Json, items, mapping_or
from ackbot.platforms.together import together

#: Posts in one call: what the forum's own pages ask for.
CHUNK = 20
#: Calls for what excerpts leave out, and for my topics, in one pull; and to read mentions again.
CALLS_MAX = 6
CALLS_AGAIN = 4
_SIDE_BY_SIDE = 3


class Threads:
    """The topics of one forum, and how often they may still be asked for."""

    def __init__(self, session: Session, calls: int = CALLS_MAX) -> None:
        self._session = session
        self.left = calls
        self._free = asyncio.Semaphore(_SIDE_BY_SIDE)

    async def around(self, topic: int, number: int) -> Json | None:
        """Read a topic with the posts around a number; None where it is gone."""
        self.left -= 1
        return await self._session.may_see(f"/t/{topic}.json", [("post_number", str(number))])

    async def posts(self, topic: int, wanted: Sequence[int]) -> list[Json] | None:
        """Read posts of a topic by their numbers on the forum; None where the topic is gone."""
        self.left -= 1
        params = [("post_ids[]", str(post)) for post in wanted[:CHUNK]]
        async with self._free:
            found = await self._session.may_see(f"/t/{topic}/posts.json", params)
        return None if found is None else posts_in(found)

    async def complete(self, wanted: Iterable[tuple[int, int]]) -> dict[int, list[Json]]:
        """Read posts (topic, number on the forum), a call a topic; what is too much is left out."""
        topics: dict[int, list[int]] = {}
        for topic, post in wanted:
            topics.setdefault(topic, []).append(post)
        asked = list(topics.items())[: max(self.left, 0)]
        found = await together(*(self.posts(topic, posts) for topic, posts in asked))
        return {
            topic: posts
            for (topic, _), posts in zip(asked, found, strict=True)
            if posts is not None
        }


def posts_in(topic: Json) -> list[Json]:
    """Return the posts of a topic that an answer holds, in its order."""
    return list(objects(items(mapping_or(topic, "post_stream"), "posts")))
