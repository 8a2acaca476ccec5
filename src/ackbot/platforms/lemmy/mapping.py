"""From what a server sends to our words, in either generation: views become `Post`s. Pure.

A view is a comment (or post) with all that surrounds it. Ids are the server's own addresses,
`HOST/comment/NUMBER`: a comment tells its ancestors as numbers of the server, and no more of them.
People's ids are their addresses in the fediverse, the same everywhere. A conversation's root is the
top-level comment. Source: the types of npm `lemmy-js-client`, see the package.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject
from ackbot.net.origins import taken_apart
from ackbot.platforms.lemmy import DEPTH_MAX
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, one_line

_PATH = re.compile(r"0(?:\.[1-9][0-9]{0,17})+")
#: Kinds of notifications (v4) in which somebody speaks to me.
_SPEAKING = {"reply": Kind.REPLY, "mention": Kind.MENTION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where posts are read, and by whom."""

    server: str
    me: str
    """My stable id."""
    number: int
    """My number on the server."""
    handle: str
    """user@host, as others mention me."""

    @property
    def home(self) -> str:
        """The server's address without its scheme: what all ids begin with."""
        return self.server.partition("://")[2]

    def id_of(self, what: str, number: int) -> str:
        """Return the id of a "comment" or "post"."""
        return f"{self.home}/{what}/{number}"


def person(of: Json) -> Person:
    """Read an author. Raises Unreadable where there is no usable address."""
    address = text_or(of, "ap_id") or string(of, "actor_id")
    host = taken_apart(address).netloc
    name = one_line(string(of, "name"))
    if not host or not address.startswith(("https://", "http://")):
        raise Unreadable("its author has no address")
    return Person(
        id=address,
        name=one_line(text_or(of, "display_name")) or name,
        handle=f"{name}@{host}",
        url=address,
        bot=of.get("bot_account") is True,
    )


def told(item: Json) -> tuple[Json, Kind, datetime | None] | None:
    """Return the view of a notification in which somebody speaks to me, its kind and its time.

    None for others. Raises Unreadable where it is one and tells no view.
    """
    if "comment_reply" in item:
        return item, Kind.REPLY, _told_at(mapping_or(item, "comment_reply"))
    if "person_mention" in item:
        return item, Kind.MENTION, _told_at(mapping_or(item, "person_mention"))
    notification = mapping(item, "notification")
    kind = _SPEAKING.get(text_or(notification, "kind"))
    if kind is None:
        return None
    return mapping(item, "data"), kind, _told_at(notification)


def listed_at(item: object) -> datetime | None:
    """Return the time an item of a list is listed by."""
    for holder in ("notification", "comment_reply"):
        if found := mapping_or(item, holder):
            return _told_at(found)
    return _told_at(mapping_or(item, "comment"))


def liked_at(item: object) -> datetime | None:
    """Return the time a liked thing is listed by: the vote's, or (v3) the comment's own."""
    voted = moment_or_none(text_or(mapping_or(item, "comment_actions"), "voted_at"))
    return voted or listed_at(item)


def comment(
    view: Json, place: Place, *, kind: Kind | None = None, at: datetime | None = None
) -> Post:
    """Read a view of a comment; `at` is when the server told of it. Raises Unreadable."""
    said, under = mapping(view, "comment"), mapping_or(view, "post")
    number = whole(said, "id")
    above = _ancestors(said, number)
    words = said.get("content")
    if not isinstance(words, str):
        raise Unreadable("it has no words")
    author = person(mapping(view, "creator"))
    written = moment(_published(said))
    return Post(
        id=place.id_of("comment", number),
        root=place.id_of("comment", [*above, number][0]),
        author=author,
        at=at or written,
        claimed_at=written if at else None,
        edited_at=moment_or_none(_either(said, "updated_at", "updated")),
        text=clean(words),
        raw=words,
        kind=Kind.COMMENT if kind is Kind.REPLY and not above else kind or Kind.REPLY,
        parent=_parent(said, above, place),
        parent_author=place.me if not above and _is_by(under, place) else None,
        url=f"{place.server}/comment/{number}",
        names=(place.me,) if f"@{place.handle}".lower() in words.lower() else (),
        closed=_closed(view, depth=len(above) + 2),
        on=Subject(text=one_line(text_or(under, "name")), url=_post_url(under, place)),
        details=json.dumps({"comment": number, "post": number_or(said, "post_id")}),
    )


def post(view: Json, place: Place, *, at: datetime | None = None) -> Post:
    """Read a view of a post in which I was named (v4 tells of those). Raises Unreadable."""
    said = mapping(view, "post")
    number = whole(said, "id")
    title, body = clean(string(said, "name")), text_or(said, "body")
    written = moment(_published(said))
    return Post(
        id=place.id_of("post", number),
        root=place.id_of("post", number),
        author=person(mapping(view, "creator")),
        at=at or written,
        claimed_at=written if at else None,
        edited_at=moment_or_none(_either(said, "updated_at", "updated")),
        text="\n\n".join(filter(None, [title, clean(body)])),
        raw=body or title,
        kind=Kind.MENTION,
        url=_post_url(said, place),
        names=(place.me,),
        closed=_closed(view, depth=1),
        details=json.dumps({"comment": 0, "post": number}),
    )


def again(before: Post, view: Json, place: Place) -> Post:
    """Read something known once more: what it says, and whether it takes replies."""
    now = post(view, place) if is_post(view) else comment(view, place)
    return replace(
        now,
        at=before.at,
        claimed_at=before.claimed_at,
        kind=before.kind,
        root=before.root,
        parent_author=before.parent_author,
    )


def is_post(view: Json) -> bool:
    """Whether a view is of a post, not of a comment."""
    return "comment" not in view


def is_mine(view: Json, place: Place) -> bool:
    """Whether I wrote what a view shows."""
    return number_or(mapping_or(view, "creator"), "id") == place.number


def is_gone(view: Json) -> bool:
    """Whether what a view shows was deleted, by its author or by moderators."""
    said = mapping_or(view, "comment") or mapping_or(view, "post")
    return said.get("deleted") is True or said.get("removed") is True


def is_liked(view: Json) -> bool:
    """Whether I like what a view shows."""
    actions = mapping_or(view, "post_actions" if is_post(view) else "comment_actions")
    return view.get("my_vote") == 1 or actions.get("vote_is_upvote") is True


def id_in(view: Json, place: Place) -> str:
    """Return the id of what a view shows, empty where it does not tell."""
    what = "post" if is_post(view) else "comment"
    number = number_or(mapping_or(view, what), "id")
    return place.id_of(what, number) if number else ""


def parent_number(said: Json) -> int:
    """Return the number of the comment that a comment answers; zero for one on a post."""
    number = number_or(said, "id")
    try:
        return (_ancestors(said, number) or [0])[-1]
    except Unreadable:
        return 0


def whole(of: Json, key: str) -> int:
    """Return a number of something. Raises Unreadable where there is none."""
    found = number_or(of, key)
    if not found:
        raise Unreadable(f"it has no {key}")
    return found


def number_or(of: Json, key: str) -> int:
    """Return a number of something, zero where there is none."""
    value = of.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _ancestors(said: Json, number: int) -> list[int]:
    """Return the numbers of the comments above one, highest first: of "0.12.34", [12]."""
    path = string(said, "path")
    if not _PATH.fullmatch(path):
        raise Unreadable("its path cannot be read")
    above = [int(step) for step in path.split(".")[1:]]
    if above[-1] != number:
        raise Unreadable("its path is another comment's")
    return above[:-1]


def _parent(said: Json, above: list[int], place: Place) -> str | None:
    if above:
        return place.id_of("comment", above[-1])
    under = number_or(said, "post_id")
    return place.id_of("post", under) if under else None


def _is_by(post: Json, place: Place) -> bool:
    return number_or(post, "creator_id") == place.number


def _post_url(post: Json, place: Place) -> str:
    number = number_or(post, "id")
    return f"{place.server}/post/{number}" if number else ""


def _closed(view: Json, *, depth: int) -> str:
    """Say why a reply would be refused; `depth` is that of the path, with its leading 0."""
    said, under = mapping_or(view, "comment"), mapping_or(view, "post")
    community = mapping_or(view, "community")
    if view.get("banned_from_community") is True or _is_banned(view):
        return "you are banned from the community"
    if any(
        each.get(flag) is True for each in (under, community) for flag in ("deleted", "removed")
    ):
        return "the post or its community is gone"
    locked = under.get("locked") is True or said.get("locked") is True
    if locked and view.get("can_mod") is not True:
        return "the post or thread is locked"
    return "the thread is too deep for another reply" if depth > DEPTH_MAX + 1 else ""


def _is_banned(view: Json) -> bool:
    """Whether I am banned for good; a ban with an end may be over, which the server knows."""
    actions = mapping_or(view, "community_actions")
    return bool(text_or(actions, "received_ban_at")) and not text_or(actions, "ban_expires_at")


def _told_at(of: Json) -> datetime | None:
    return moment_or_none(_published(of))


def _published(of: Json) -> str:
    return _either(of, "published_at", "published")


def _either(of: Json, one: str, other: str) -> str:
    return text_or(of, one) or text_or(of, other)
