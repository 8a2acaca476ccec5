"""Looking again at comments that are known: edited, closed, deleted, approved, answered?

Fifty threads a call show the comments, who may reply, and what the user answered since; replies
that they leave out are asked for by id, fifty a call; and of threads shown in part, all replies are
read where their number changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ackbot.model import Post
from ackbot.platforms.base import LookedUp
from ackbot.platforms.shapes import Json, text_or
from ackbot.platforms.together import together
from ackbot.platforms.youtube.api import Api
from ackbot.platforms.youtube.mapping import Thread, flagged, posts_of, root_of
from ackbot.platforms.youtube.reading import Reading

Asked = Mapping[str, Post | None]
"""Ids of comments, and what is known of each."""


async def again(reading: Reading, api: Api, me: str, asked: Asked) -> LookedUp:
    """Read comments again; `me` is the channel. What is neither found nor held is gone."""
    if not asked:
        return LookedUp()
    held = await reading.held_now() if any(post and post.held for post in asked.values()) else {}
    threads = await reading.by_id(map(root_of, asked))
    threads = await _with_news(reading, threads, asked)
    shown = {text_or(one, "id") for thread in threads.values() for one in thread.comments()}
    missing = [post for post in asked if post not in shown and post not in held]
    found = await api.comments_by_id(missing) if missing else []
    loose = {text_or(one, "id"): one for one in found}
    posts = [
        post
        for thread in threads.values()
        for post in _wanted(_with(thread, {**loose, **held}), thread.complete, asked, me)
    ]
    there = shown | held.keys() | loose.keys()
    return LookedUp(posts=tuple(flagged(posts, held)), gone=frozenset(asked.keys() - there))


async def _with_news(
    reading: Reading, threads: Mapping[str, Thread], asked: Asked
) -> dict[str, Thread]:
    before: dict[str, set[int]] = {}
    for post, known in asked.items():
        told = json.loads(known.details).get("replies") if known else None
        before.setdefault(root_of(post), set()).add(told if type(told) is int else -1)
    changed = [one for one in threads.values() if before.get(one.id, set()) - {one.total}]
    read = await together(*map(reading.whole, changed))
    return {**threads, **{thread.id: thread for thread in read}}


def _with(thread: Thread, comments: Mapping[str, Json]) -> Thread:
    """Return a thread with those of these comments that stand in it."""
    return thread.having(one for known, one in comments.items() if root_of(known) == thread.id)


def _wanted(thread: Thread, complete: bool, asked: Asked, me: str) -> Iterator[Post]:
    """Yield what was asked for, and mine where all of the thread is known."""
    known = (asked.get(text_or(one, "id")) for one in thread.comments())
    title = next((post.on.text for post in known if post), "")
    for post in posts_of(replace(thread, title=title))[0]:
        if post.id in asked:
            yield _as_known(post, asked[post.id], complete)
        elif post.author.id == me and complete:
            yield post


def _as_known(post: Post, known: Post | None, complete: bool) -> Post:
    """Return a comment read again; whom it names shows only where all who spoke are known."""
    if known is None or complete or post.text != known.text:
        return post
    return replace(post, names=known.names, parent_author=known.parent_author)
