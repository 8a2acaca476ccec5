"""Reading again what is known: open mentions in batches, and one conversation before a send."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ackbot.model import Post
from ackbot.platforms.base import Look, LookedUp
from ackbot.platforms.github import mapping, queries
from ackbot.platforms.github.mapping import about
from ackbot.platforms.github.reader import Reader, worth_reading
from ackbot.platforms.github.said import Said, Sort
from ackbot.platforms.github.session import Session, Told
from ackbot.platforms.http import Web
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, text_or

_BATCH = queries.NODES // 3
_NEWEST = [("sort", "created"), ("direction", "desc"), ("per_page", "100")]


class Looking:
    """Looks for one account, with a reader of its own."""

    def __init__(self, session: Session, reader: Reader, web: Web) -> None:
        self._session = session
        self._reader = reader
        self._web = web

    async def again(self, posts: Sequence[Post]) -> LookedUp:
        """Read posts again: their words, their threads, and whether I have a reaction on them."""
        found: list[Post] = []
        gone: set[str] = set()
        liked: set[str] = set()
        for start in range(0, len(posts), _BATCH):
            batch = posts[start : start + _BATCH]
            nodes = list(dict.fromkeys(n for post in batch for n in _nodes_of(post)))
            answer = _Nodes(nodes, await self._session.ask(queries.NODES_NOW, {"ids": nodes}))
            self._refuse_other(answer)
            for post in batch:
                said = self._now(post, answer)
                fresh = self._again(post, said) if said else None
                if said and fresh:
                    found.append(fresh)
                    liked |= {post.id} if said.liked else set()
                elif answer.is_gone(about(post)["node"]):
                    gone.add(post.id)
        return LookedUp(posts=tuple(found), gone=frozenset(gone), liked=frozenset(liked))

    async def at(self, target: Post) -> Look:
        """Read one post, its thread, and what stands under the same root or answers it."""
        known = about(target)
        nodes = list(dict.fromkeys(_nodes_of(target)))
        within = known["top"] if known["sort"] == Sort.ANSWER else known["thread"]
        asked = {"ids": nodes, "thread": within}
        answer = _Nodes(nodes, await self._session.ask(queries.LOOK, asked))
        self._refuse_other(answer)
        said = self._now(target, answer)
        if said is None and answer.is_gone(known["node"]):
            return Look(target=None)
        fresh = self._again(target, said) if said else None
        if said is None or fresh is None:
            raise self._web.bad_answer("its server sent the comment in another shape")
        around = [*self._spoken(answer, said), *await self._lines(said)]
        self._reader.learn(around)
        posts = await self._reader.posts([one for one in around if one.id != said.id])
        near = (post for post in posts if target.root == post.root or target.id == post.parent)
        return Look(target=fresh, posts=tuple(near))

    def _refuse_other(self, answer: _Nodes) -> None:
        if not answer.is_whole:
            raise self._web.bad_answer("its server sent data of another shape")

    def _now(self, post: Post, answer: _Nodes) -> Said | None:
        """Return a post as it is now, and learn its thread; None where it is not there."""
        known = about(post)
        node = answer.node(known["node"])
        with contextlib.suppress(Unreadable):
            thread = self._reader.thread(answer.node(known["thread"]))
            if known["node"] == known["thread"]:
                return self._reader.opening(thread.id)
            said = self._reader.said(node, thread.id)
            self._reader.learn([said] if said else [])
            return said
        return None

    def _again(self, before: Post, said: Said) -> Post | None:
        """Return a known post with what may have changed: words, names, whether it takes replies.

        What a list told of it stays: the other API names the same things in other words.
        """
        fresh = self._reader.post(said)
        if fresh is None:
            return None
        return replace(
            before,
            author=fresh.author,
            text=fresh.text,
            raw=fresh.raw,
            edited_at=before.edited_at if fresh.text == before.text else fresh.edited_at,
            visibility=fresh.visibility,
            closed=fresh.closed,
            on=fresh.on,
            details=mapping.moved(before, fresh),
        )

    def _spoken(self, answer: _Nodes, target: Said) -> Iterator[Said]:
        """Yield what was said last in the thread or branch, and what is on top of it."""
        within = mapping_or(answer.told.data, "thread")
        lists = (mapping_or(within, name) for name in ("comments", "reviews", "replies"))
        for node in (*(n for page in lists for n in items(page, "nodes")), *answer.nodes()):
            with contextlib.suppress(Unreadable):
                said = self._reader.said(node if isinstance(node, dict) else {}, target.thread)
                if said and worth_reading(said, mine=self._reader.is_mine(said)):
                    yield said

    async def _lines(self, target: Said) -> list[Said]:
        """Return the newest review comments of a pull request: GraphQL has no list of them."""
        thread = self._reader.known(target.thread)
        if thread is None or thread.sort is not Sort.PULL:
            return []
        path = f"/repos/{thread.name}/pulls/{thread.number}/comments"
        rows = self._session.listed(await self._session.read(path, _NEWEST))
        found = []
        for row in rows:
            with contextlib.suppress(Unreadable):
                found.append(self._reader.line(row if isinstance(row, dict) else {}, thread))
        return found


class _Nodes:
    """Nodes that were asked for, by the id they were asked by."""

    def __init__(self, asked: Sequence[str], told: Told) -> None:
        self.told = told
        self._places = {node: number for number, node in enumerate(asked)}
        self._found = items(told.data, "nodes")

    @property
    def is_whole(self) -> bool:
        """Whether there is an answer to each question."""
        return len(self._found) == len(self._places)

    def node(self, asked: str) -> Json:
        """Return a node, an empty one where there is none."""
        found = self._found[self._places[asked]]
        return found if isinstance(found, dict) else {}

    def nodes(self) -> Iterator[Json]:
        """Yield those that are there."""
        return (node for node in self._found if isinstance(node, dict))

    def is_gone(self, asked: str) -> bool:
        """Whether the server says that a node is no more."""
        place = ("nodes", self._places[asked])
        return place in self.told.gone or bool(text_or(self.node(asked), "deletedAt"))


def _nodes_of(post: Post) -> list[str]:
    """Return the nodes that tell how a post stands: itself, its thread, what is on top of it."""
    known = about(post)
    top = [known["top"]] if known["sort"] == Sort.ANSWER else []
    return [str(node) for node in (known["node"], known["thread"], *top)]
