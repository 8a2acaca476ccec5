"""From what was said to a page of the interface: theirs, mine, and what explains them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ackbot.model import Post
from ackbot.platforms.base import Page, Skipped
from ackbot.platforms.github import queries
from ackbot.platforms.github.reader import Reader, worth_reading
from ackbot.platforms.github.said import Said
from ackbot.platforms.github.session import Session
from ackbot.platforms.shapes import items, text_or


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Makes the pages of one pull."""

    session: Session
    reader: Reader
    likes: bool
    """Whether own reactions are wanted."""

    async def page(
        self,
        listing: str,
        cursor: str,
        said: Sequence[Said],
        *,
        end: datetime,
        skipped: Sequence[Skipped] = (),
        everything: bool = True,
    ) -> Page:
        """Return a page of what was said since `end`.

        `everything`: all of it is said to me; else what names, quotes or answers me is.
        """
        reader = self.reader
        news = [
            one for one in said if one.at >= end and worth_reading(one, mine=reader.is_mine(one))
        ]
        mine = [one for one in news if reader.is_mine(one)]
        theirs = [one for one in news if not reader.is_mine(one)]
        if not everything:
            theirs = [one for one in theirs if reader.is_for_me(one)]
        posts = {post.id: post for post in await reader.posts([*mine, *theirs])}
        return Page(
            listing=listing,
            cursor=cursor,
            incoming=_of(theirs, posts),
            own=_of(mine, posts),
            context=tuple(self._explaining(posts)),
            liked=await self._liked(theirs) if self.likes else (),
            skipped=tuple(skipped),
        )

    def _explaining(self, posts: dict[str, Post]) -> Iterator[Post]:
        """Yield what the threads began with that posts here answer."""
        for thread in sorted({post.parent for post in posts.values() if post.parent}):
            opening = self.reader.opening(thread)
            if opening is not None and thread not in posts and (post := self.reader.post(opening)):
                yield post

    async def _liked(self, theirs: Sequence[Said]) -> tuple[str, ...]:
        """Return what I have a reaction on; REST does not tell whose a reaction is."""
        liked = {one.id for one in theirs if one.liked}
        unsure = {one.node: one.id for one in theirs if one.liked is None}
        nodes = sorted(unsure)
        for start in range(0, len(nodes), queries.NODES):
            batch = nodes[start : start + queries.NODES]
            told = await self.session.ask(queries.REACTIONS, {"ids": batch})
            for node in items(told.data, "nodes"):
                groups = items(node, "reactionGroups")
                if any(isinstance(g, dict) and g.get("viewerHasReacted") is True for g in groups):
                    liked.add(unsure.get(text_or(node, "id"), ""))
        return tuple(sorted(liked - {""}))


def _of(said: Sequence[Said], posts: dict[str, Post]) -> tuple[Post, ...]:
    return tuple(posts[one.id] for one in said if one.id in posts)
