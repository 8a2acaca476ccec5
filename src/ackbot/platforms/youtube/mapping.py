"""From what YouTube sends to our words: comment threads become `Post`s.

Sources: https://developers.google.com/youtube/v3/docs/comments#resource and
https://developers.google.com/youtube/v3/docs/commentThreads#resource. There is one level of
replies: all name the top-level comment, which becomes the root and no parent. Of a thread's replies
the list shows some, and nothing says which.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.base import Skipped
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, one_line

CLOSED = "YouTube takes no reply to it from you"
_SITE = "https://www.youtube.com"
_HELD = ("heldForReview", "likelySpam")
_HANDLE = re.compile(r"(?<!\w)@([\w.·-]{1,60})")
_PICTURE = "(a picture)"


@dataclass(frozen=True, slots=True)
class Thread:
    """A top-level comment and those of its replies that are known."""

    id: str
    top: Json
    replies: tuple[Json, ...]
    total: int
    """How many replies there are, by YouTube's count."""
    video: str = ""
    channel: str = ""
    can_reply: bool = True
    public: bool = True
    title: str = ""
    """Of the video; empty where nobody asked."""
    partial: bool = False
    """Whether the list showed some of its replies only."""
    all_read: bool = False
    """Whether the replies were read: YouTube's count may hold some that it hides."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Who speaks here: handles in lower case, and the ids they belong to."""

    @property
    def complete(self) -> bool:
        """Whether all replies are known."""
        return self.all_read or len(self.replies) >= self.total

    @property
    def sign(self) -> str:
        """Return what differs when somebody has replied: the count, and which ones are shown."""
        shown = sorted(text_or(reply, "id").rpartition(".")[2] for reply in self.replies)
        return f"{self.total}:{','.join(shown)}"

    @property
    def about(self) -> Subject:
        """What it stands under."""
        if self.video:
            return Subject(text=self.title, url=f"{_SITE}/watch?v={self.video}")
        return Subject(url=f"{_SITE}/channel/{self.channel}" if self.channel else "")

    def comments(self) -> Iterator[Json]:
        """Yield the top-level comment and the replies."""
        yield self.top
        yield from self.replies

    def having(self, comments: Iterable[Json]) -> Thread:
        """Return the thread with more of its comments."""
        known = {text_or(one, "id"): one for one in (*self.replies, *comments)}
        top = known.pop(self.id, self.top)
        more = replace(self, top=top, replies=tuple(known.values()))
        return replace(more, names=_names(more))


def thread_of(row: object) -> Thread:
    """Read a thread of a list. Raises Unreadable."""
    if not isinstance(row, dict):
        raise Unreadable("it is no object")
    snippet = mapping(row, "snippet")
    top = mapping(snippet, "topLevelComment")
    about = mapping_or(top, "snippet")
    total = snippet.get("totalReplyCount")
    replies = items(mapping_or(row, "replies"), "comments")
    count = total if type(total) is int else 0
    thread = Thread(
        id=_id(row),
        top=top,
        replies=tuple(one for one in replies if isinstance(one, dict)),
        total=count,
        partial=len(replies) < count,
        video=_token(text_or(snippet, "videoId") or text_or(about, "videoId")),
        channel=_token(text_or(snippet, "channelId") or text_or(about, "channelId")),
        can_reply=snippet.get("canReply") is not False,
        public=snippet.get("isPublic") is not False,
    )
    return replace(thread, names=_names(thread))


def root_of(comment: str) -> str:
    """Return the id of the thread that a comment stands in: a reply's begins with it."""
    return comment.partition(".")[0]


def post_of(comment: Json, thread: Thread, *, held: bool | None = None) -> Post:
    """Read a comment of a thread; `held` where another list told. Raises Unreadable."""
    comment_id, snippet = _id(comment), mapping(comment, "snippet")
    at, edited = moment(text_or(snippet, "publishedAt")), text_or(snippet, "updatedAt")
    raw = _words(snippet)
    author = person_of(comment)
    is_top = comment_id == thread.id
    changed = moment_or_none(edited)
    named = named_in(raw, thread.names)
    return Post(
        id=comment_id,
        root=thread.id,
        author=author,
        at=at,
        text=clean(raw).strip(),
        raw=raw,
        kind=Kind.COMMENT if is_top else Kind.REPLY,
        parent_author=None if is_top else _spoken_to(raw, thread.names, author),
        edited_at=changed if changed and changed > at else None,
        url=address(thread.about.url, comment_id),
        names=tuple(name for name in named if name != author.id),
        held=is_held(comment, thread) if held is None else held,
        # What is held takes no reply either, but will when it was approved.
        closed="" if thread.can_reply or not thread.public else CLOSED,
        on=thread.about,
        details=_details(comment_id, author, thread),
    )


def posts_of(
    thread: Thread, held: Collection[str] | None = None
) -> tuple[list[Post], list[Skipped]]:
    """Read all comments of a thread that are known."""
    read: list[Post] = []
    skipped: list[Skipped] = []
    for comment in thread.comments():
        known = text_or(comment, "id")
        try:
            read.append(post_of(comment, thread, held=None if held is None else known in held))
        except Unreadable as why:
            skipped.append(Skipped(id=known or thread.id, why=f"{why}."))
    return read, skipped


def flagged(posts: Iterable[Post], held: Collection[str]) -> list[Post]:
    """Return posts with those marked that a list of held ones holds."""
    return [replace(post, held=True) if post.id in held else post for post in posts]


def _words(snippet: Json) -> str:
    """Return a comment's words: as typed where YouTube tells, else as it shows them."""
    shown = snippet.get("textDisplay")
    if not isinstance(shown, str):
        raise Unreadable("its text is missing")
    return text_or(snippet, "textOriginal") or shown or (_PICTURE if _picture(snippet) else "")


def _picture(snippet: Json) -> bool:
    return bool(text_or(snippet, "imageUrl"))


def person_of(comment: Json) -> Person:
    """Return who wrote a comment. A deleted account has no channel, and then its name must do."""
    snippet = mapping_or(comment, "snippet")
    channel = _token(text_or(mapping_or(snippet, "authorChannelId"), "value"))
    shown = one_line(text_or(snippet, "authorDisplayName"))
    handle = shown.removeprefix("@") if shown.startswith("@") else ""
    return Person(
        id=channel or f"name:{shown.casefold() or text_or(comment, 'id')}",
        name="" if handle else shown,
        handle=handle,
        url=f"{_SITE}/channel/{channel}" if channel else "",
    )


def is_held(comment: Json, thread: Thread) -> bool:
    """Whether only the channel's owner sees it; lists by id do not say, but for whole threads."""
    status = text_or(mapping_or(comment, "snippet"), "moderationStatus")
    if status:
        return status in _HELD
    return text_or(comment, "id") == thread.id and not thread.public


def address(page: str, comment: str) -> str:
    """Return where a browser shows a comment: on a video's page, marked; else the page alone."""
    return f"{page}&lc={comment}" if "?" in page and _token(comment) else page


def named_in(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids of those of a thread whom a text names by @handle, each once."""
    found = (_person_named(told.group(1), names) for told in _HANDLE.finditer(text))
    return tuple(dict.fromkeys(filter(None, found)))


def _spoken_to(text: str, names: Mapping[str, str], author: Person) -> str | None:
    """Return to whom a reply is said: apps begin an answer to a reply with its author's handle."""
    told = _HANDLE.match(text.lstrip("\u200b\u2060 \n"))
    person = _person_named(told.group(1), names) if told else None
    return person if person != author.id else None


def _person_named(written: str, names: Mapping[str, str]) -> str | None:
    handle = written.casefold()
    return names.get(handle) or names.get(handle.rstrip(".-·"))


def _names(thread: Thread) -> dict[str, str]:
    people = map(person_of, thread.comments())
    return {person.handle.casefold(): person.id for person in people if person.handle}


def _details(comment: str, author: Person, thread: Thread) -> str:
    """Return what answering needs: the thread, and a handle where it would be unclear whose.

    Where a list shows a thread in part, the number of its replies tells a later look whether there
    is something new.
    """
    others = comment != thread.id and author.id != person_of(thread.top).id
    about: Json = {"thread": thread.id, **({"replies": thread.total} if thread.partial else {})}
    name = {"name": author.handle} if others and author.handle else {}
    return json.dumps({**about, **name}, sort_keys=True)


def _id(row: Json) -> str:
    found = string(row, "id")
    if not _token(found):
        raise Unreadable("its id cannot be read")
    return found


def _token(text: str) -> str:
    """Return an id if it can stand in an address as it is, else nothing."""
    return text if re.fullmatch(r"[\w.-]{1,200}", text, re.ASCII) else ""
