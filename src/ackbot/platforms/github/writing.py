"""Replies and reactions: from an approved text to the exact bytes, out once, and looked for.

What the user approved is Markdown as GitHub takes it and is sent as it is. Sources: the reference
pages of issue comments, pull request review comments and reactions, and the GraphQL mutations
addDiscussionComment and addReaction.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.base import Found, Identity, Parcel, Posted, Presence, Setup
from ackbot.platforms.github import CHARACTERS_MAX, graph, queries, rest
from ackbot.platforms.github.mapping import about
from ackbot.platforms.github.place import Place, Wishes
from ackbot.platforms.github.repositories import PER_PAGE
from ackbot.platforms.github.said import Said, Sort
from ackbot.platforms.github.session import Session, question
from ackbot.platforms.rising import stamp
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, text_or

#: Clocks tell whole seconds; a reply this much older than the attempt may still be the one.
_SLACK = timedelta(seconds=2)
#: How far our clock may be off before the server's has been asked for.
_CLOCKS = timedelta(hours=1)
_PAGES_MAX = 20
_NOBODY: frozenset[str] = frozenset()


def composed(target: Post, text: str, *, now: datetime, who: str) -> tuple[bytes, str]:
    """Return the body of the call that posts a reply, and an id that the server never sees.

    `who` names the account in messages. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if len(text) > CHARACTERS_MAX:
        raise TooLong(
            f"The reply has {len(text):,} characters and {who} takes {CHARACTERS_MAX:,}.",
            "Shorten it.",
        )
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    known = about(target)
    body = json.dumps({"body": text}, ensure_ascii=False).encode()
    if known["within"] == Sort.DISCUSSION:
        under = {"replyToId": known["top"]} if known["top"] else {}
        said = {"discussionId": known["thread"], "body": text, **under}
        body = question(queries.REPLY, {"input": said})
    seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
    return body, hashlib.sha256(seed).hexdigest()[:16]


class Writing:
    """One account's writes."""

    def __init__(self, setup: Setup, session: Session, place: Place) -> None:
        self._setup = setup
        self._web = setup.web
        self._session = session
        self._place = place

    async def post(self, parcel: Parcel) -> Posted:
        """Post the reply, once."""
        known = about(parcel.target)
        if known["within"] == Sort.DISCUSSION:
            payload = await self._session.mutate(parcel.payload, "addDiscussionComment")
            said = self._read_node(payload.get("comment"))
        else:
            row = await self._session.post(_path(known), parcel.payload)
            said = self._read_row(row, known)
        if said is None:
            raise self._web.ambiguous("its server did not say what it stored")
        return _posted(said)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the same words of mine, said there since the attempt."""
        async with aclosing(self._said_since(parcel)) as said:
            async for one in said:
                mine = one.author.id == me.person.id and one.at >= self._earliest(parcel)
                if mine and _stands_with(one, parcel.target) and _same(one.body, parcel.text):
                    return Found(presence=Presence.THERE, posted=_posted(one))
        return Found(presence=Presence.NOT_SEEN)

    async def react(self, target: Post, wishes: Wishes) -> Posted:
        """React to a post; the server takes a second time for the first."""
        path = _reactions(about(target))
        if path:
            body = json.dumps({"content": wishes.reaction}).encode()
            stored = await self._session.post(path, body)
        else:
            asked = {"subjectId": about(target)["node"], "content": wishes.graphql_reaction}
            body = question(queries.REACT, {"input": asked})
            stored = mapping_or(await self._session.mutate(body, "addReaction"), "reaction")
        if not text_or(stored, "content"):
            raise self._web.ambiguous("its server did not say what it stored")
        return Posted(id=target.id, url=target.url)

    # -- what was said there

    async def _said_since(self, parcel: Parcel) -> AsyncGenerator[Said, None]:
        """Yield what was said where a reply belongs, since before it was first tried."""
        known = about(parcel.target)
        if known["within"] == Sort.DISCUSSION:
            for node in await self._discussed(known):
                if said := self._read_node(node):
                    yield said
            return
        since = stamp(self._earliest(parcel, off=_CLOCKS))
        for number in range(1, _PAGES_MAX + 1):
            params = [("since", since), ("per_page", str(PER_PAGE)), ("page", str(number))]
            rows = self._session.listed(await self._session.read(_listing(known), params))
            for row in rows:
                if said := self._read_row(row, known):
                    yield said
            if len(rows) < PER_PAGE:
                return

    def _earliest(self, parcel: Parcel, *, off: timedelta | None = None) -> datetime:
        """Return when, by the server's clock, the reply can have been posted at the earliest."""
        start = parcel.target.at or datetime.fromtimestamp(0, UTC)
        if parcel.attempted_at is None:
            return start
        by_server = parcel.attempted_at + self._session.ahead - _SLACK
        return max(start, by_server if off is None else parcel.attempted_at - off)

    async def _discussed(self, known: Json) -> list[object]:
        within = known["top"] or known["thread"]
        told = await self._session.ask(queries.LOOK, {"ids": [known["thread"]], "thread": within})
        found = mapping_or(told.data, "thread")
        return [*_listed(found, "comments"), *_listed(found, "replies")]

    def _read_row(self, row: object, known: Json) -> Said | None:
        read = rest.line_row if known["sort"] == Sort.LINE else rest.comment_row
        with contextlib.suppress(Unreadable):
            found: Json = row if isinstance(row, dict) else {}
            return read(found, known["in"], self._place, _NOBODY)
        return None

    def _read_node(self, node: object) -> Said | None:
        with contextlib.suppress(Unreadable):
            found: Json = node if isinstance(node, dict) else {}
            return graph.said_of(found, "", self._place, _NOBODY)
        return None


def _listed(found: Json, name: str) -> list[object]:
    return items(mapping_or(found, name), "nodes")


def _path(known: Json) -> str:
    """Return where a reply is posted by REST."""
    if known["sort"] == Sort.LINE:
        return f"{_repository(known)}/pulls/{known['of']}/comments/{known['top']}/replies"
    return _listing(known)


def _listing(known: Json) -> str:
    """Return the list in which a reply stands."""
    kind = "pulls" if known["sort"] == Sort.LINE else "issues"
    return f"{_repository(known)}/{kind}/{known['of']}/comments"


def _reactions(known: Json) -> str:
    """Return where a reaction is posted by REST; empty where only GraphQL takes one."""
    kinds = {
        Sort.ISSUE: f"issues/{known['of']}",
        Sort.PULL: f"issues/{known['of']}",
        Sort.COMMENT: f"issues/comments/{known['number']}",
        Sort.LINE: f"pulls/comments/{known['number']}",
    }
    what = kinds.get(Sort(known["sort"]))
    return f"{_repository(known)}/{what}/reactions" if what else ""


def _repository(known: Json) -> str:
    return f"/repos/{quote(known['repository'], safe='/')}"


def _stands_with(said: Said, target: Post) -> bool:
    """Whether something stands where a reply to `target` does: in its branch, or beginning one."""
    branch = target.root if about(target)["top"] else said.id
    return not said.top or said.top == branch


def _same(one: str, other: str) -> bool:
    """Whether two texts are the same, but for how a form ends its lines."""
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()


def _posted(said: Said) -> Posted:
    return Posted(id=said.id, url=said.url, at=said.at)
