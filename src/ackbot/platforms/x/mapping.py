"""From X's posts to our words, in the old and the new names of fields. Pure.

In 2026 X renamed "tweets" to "posts" in what it takes and sends; its pages show both. Each edit of
a post has an id of its own: the first one stands for all. Sources: openapi.json (schemas Post,
User, Expansions), https://docs.x.com/x-api/fundamentals/edit-posts.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, one_line

_ID = re.compile(r"[0-9]{1,19}")
_NAME = re.compile(r"\w{1,15}", re.ASCII)
_HANDLE = re.compile(r"(?<![\w@/])@(\w{1,15})(?!\w)", re.ASCII)
_NAMES_FIRST = re.compile(r"(?:@\w{1,15}\s+)*(?:@\w{1,15}$)?", re.ASCII)
_LANGUAGE = re.compile(r"(?!und|art|zxx|mis|mul|q)[a-z]{2,3}(?=-|$)", re.IGNORECASE)
_STATUS = re.compile(r"https?://(?:www\.)?(?:x|twitter)\.com/\w{1,15}/status/([0-9]{1,19})")
#: When the ids of posts began to hold their time, in milliseconds since 1970.
_EPOCH = 1_288_834_974_657
_SHIFT = 22
_TITLE_CELLS = 200


@dataclass(frozen=True, slots=True)
class Around:
    """What came along with a page of posts: people and posts that they speak of, by id."""

    users: Mapping[str, Json] = field(default_factory=dict)
    posts: Mapping[str, Json] = field(default_factory=dict)

    @classmethod
    def of(cls, data: Json) -> Around:
        """Read the `includes` of an answer."""
        found = mapping_or(data, "includes")
        posts = [*items(found, "posts"), *items(found, "tweets")]
        return cls(users=_by_id(items(found, "users")), posts=_by_id(posts))


@dataclass(frozen=True, slots=True)
class Reader:
    """Maps for one account."""

    me: Person

    def post(self, row: object, around: Around, *, mine: bool = False) -> Post:
        """Map a post; `mine` if it is from my own list. Raises Unreadable."""
        if not isinstance(row, dict):
            raise Unreadable("it is no object")
        number = post_id(row)
        versions = history(row)
        author = self.me if mine else self._author(row, around)
        parent, quotes = reference(row, "replied_to"), references(row, "quoted")
        said = _Said.of(row, is_reply=bool(parent))
        written = moment(string(row, "created_at"))
        edited = len(versions) > 1
        return Post(
            id=versions[0],
            root=_root(row, versions, around),
            author=author,
            at=time_of(versions[0]) if edited else written,
            edited_at=written if edited else None,
            text=said.words,
            raw=said.raw,
            kind=self._kind(parent, quotes, around),
            parent=_canonical(parent, around) if parent else None,
            parent_author=self._parent_author(row, parent, said, around),
            url=address(author.handle, number),
            language=_language(row),
            names=said.typed,
            quotes=tuple(_canonical(each, around) for each in quotes),
            on=self._subject([parent, *quotes], said, around),
            details=json.dumps(
                {"id": number, "versions": versions, "asked": self._asked(said, quotes, around)}
            ),
        )

    def again(self, before: Post, row: object, around: Around) -> Post:
        """Map a known post anew: what it stands under does not change. Raises Unreadable."""
        found = self.post(row, around, mine=before.author.id == self.me.id)
        return replace(
            found,
            id=before.id,
            root=before.root,
            parent=before.parent,
            parent_author=before.parent_author,
            kind=before.kind,
            on=before.on,
        )

    @staticmethod
    def person(user: Json) -> Person:
        """Map a profile. Raises Unreadable."""
        number, name = string(user, "id"), text_or(user, "username")
        if not _ID.fullmatch(number):
            raise Unreadable("its author has no usable id")
        handle = name if _NAME.fullmatch(name) else ""
        return Person(
            id=number,
            name=one_line(html.unescape(text_or(user, "name")), _TITLE_CELLS),
            handle=handle,
            url=f"https://x.com/{handle}" if handle else f"https://x.com/i/user/{number}",
        )

    def is_mine(self, row: object) -> bool:
        """Whether I wrote it."""
        return text_or(row, "author_id") == self.me.id

    def _author(self, row: Json, around: Around) -> Person:
        number = string(row, "author_id")
        if number == self.me.id:
            return self.me
        return self.person(around.users.get(number, {"id": number}))

    def _kind(self, parent: str, quotes: Iterable[str], around: Around) -> Kind:
        if parent:
            return Kind.REPLY
        mine = any(self.is_mine(around.posts.get(each)) for each in quotes)
        return Kind.QUOTE if mine else Kind.MENTION

    def _parent_author(self, row: Json, parent: str, said: _Said, around: Around) -> str | None:
        """Return who wrote what it answers: named first in front of the words, if nowhere else."""
        if not parent:
            return None
        told = text_or(row, "in_reply_to_user_id") or text_or(around.posts.get(parent), "author_id")
        return told or next(iter(said.put_there), None)

    def _subject(self, about: Iterable[str], said: _Said, around: Around) -> Subject:
        for number in about:
            row = around.posts.get(number)
            first = next(iter(said.put_there), "")
            if row and (
                self.is_mine(row) or (not text_or(row, "author_id") and first == self.me.id)
            ):
                words = _Said.of(row, is_reply=bool(reference(row, "replied_to"))).words
                url = address(self.me.handle, number)
                return Subject(text=one_line(words, _TITLE_CELLS), url=url)
        return Subject()

    def _asked(self, said: _Said, quotes: Iterable[str], around: Around) -> bool:
        """Whether its author mentioned or quoted me, which is when X lets a program reply."""
        named = self.me.id in said.mentioned or self.me.handle.lower() in said.handles
        return named or any(self.is_mine(around.posts.get(each)) for each in quotes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The words of a post, and whom they mention."""

    raw: str
    words: str
    """Without the names that X puts in front of a reply, with addresses in full."""
    typed: tuple[str, ...]
    """Ids of those whom the words name."""
    put_there: tuple[str, ...]
    """Ids of those whom X names in front of a reply, its parent's author first."""
    mentioned: frozenset[str]
    handles: frozenset[str]

    @classmethod
    def of(cls, row: Json, *, is_reply: bool) -> _Said:
        """Read it. Raises Unreadable where the words are no text."""
        long = mapping_or(row, "note_post") or mapping_or(row, "note_tweet")
        raw = long.get("text") or row.get("text")
        if not isinstance(raw, str):
            raise Unreadable("its words are no text")
        of = mapping_or(long, "entities") or mapping_or(row, "entities")
        ids = {
            text_or(each, "username").lower(): text_or(each, "id")
            for each in items(of, "mentions")
            if text_or(each, "username")
        }
        text, pictured = _with_addresses(raw, items(of, "urls"), references(row, "quoted"))
        text = html.unescape(text)
        start = _front(text, [] if long else items(row, "display_text_range")) if is_reply else 0
        words = clean(text[start:]).strip()
        return cls(
            raw=raw,
            words="\n\n".join(filter(None, [words, "[picture]" * pictured])) or "[no words]",
            typed=_ids(text[start:], ids),
            put_there=_ids(text[:start], ids),
            mentioned=frozenset(filter(None, ids.values())),
            handles=frozenset(ids),
        )


def post_id(row: Json) -> str:
    """Return the id of a post. Raises Unreadable where it is none."""
    number = string(row, "id")
    if not _ID.fullmatch(number):
        raise Unreadable("its id is none")
    return number


def history(row: object) -> list[str]:
    """Return the ids of all versions of a post, oldest first; its own where it tells no others."""
    number = text_or(row, "id")
    told = items(row, "edit_history_post_ids") or items(row, "edit_history_tweet_ids")
    found = [each for each in told if isinstance(each, str) and _ID.fullmatch(each)]
    return found if number in found else [number]


def references(row: object, kind: str) -> list[str]:
    """Return the ids of posts that one refers to: "replied_to", "quoted" or "retweeted"."""
    told = items(row, "referenced_posts") or items(row, "referenced_tweets")
    ids = (text_or(each, "id") for each in told if text_or(each, "type") == kind)
    return [each for each in ids if _ID.fullmatch(each)]


def reference(row: object, kind: str) -> str:
    """Return the id of the one post that another refers to in this way; empty where none."""
    return next(iter(references(row, kind)), "")


def written(row: object) -> datetime | None:
    """Return when a post was written; its id tells, where nothing else does."""
    number = text_or(row, "id")
    told = moment_or_none(text_or(row, "created_at"))
    return told or (time_of(number) if _ID.fullmatch(number) else None)


def time_of(number: str) -> datetime:
    """Return when a post was written, as its id says."""
    milliseconds = (int(number) >> _SHIFT) + _EPOCH
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=milliseconds)


def id_at(time: datetime) -> str:
    """Return the smallest id that a post of this moment can have."""
    milliseconds = int((time - datetime.fromtimestamp(0, UTC)) / timedelta(milliseconds=1))
    return str(max(1, milliseconds - _EPOCH << _SHIFT))


def address(handle: str, number: str) -> str:
    """Return where a browser shows a post."""
    return f"https://x.com/{handle or 'i'}/status/{number}"


def _root(row: Json, versions: list[str], around: Around) -> str:
    root = text_or(row, "conversation_id")
    known = _ID.fullmatch(root) and root not in versions
    return _canonical(root, around) if known else versions[0]


def _canonical(number: str, around: Around) -> str:
    row = around.posts.get(number)
    return history(row)[0] if row else number


def _with_addresses(raw: str, urls: Iterable[object], quoted: Iterable[str]) -> tuple[str, int]:
    """Put addresses where X's short ones stand; leave pictures and what is quoted out.

    Returns the text, and 1 if there are pictures, else 0.
    """
    pictured = 0
    for each in urls:
        short, full = text_or(each, "url"), text_or(each, "expanded_url")
        if not short.startswith("https://t.co/"):
            continue
        status = _STATUS.match(full)
        picture = text_or(each, "display_url").startswith(("pic.x.com", "pic.twitter.com"))
        pictured |= picture
        if picture or (status and status[1] in quoted):
            full = ""
        elif not full.startswith(("https://", "http://")):
            full = short
        raw = raw.replace(short, one_line(full, 2000))
    return raw, pictured


def _front(text: str, shown: Sequence[object]) -> int:
    """Return where the words of a reply begin, after the names that X puts in front."""
    if shown and isinstance(shown[0], int) and _NAMES_FIRST.fullmatch(text[: max(0, shown[0])]):
        return max(0, shown[0])
    found = _NAMES_FIRST.match(text)
    return found.end() if found else 0


def _ids(text: str, ids: Mapping[str, str]) -> tuple[str, ...]:
    names = (found[1].lower() for found in _HANDLE.finditer(text))
    return tuple(dict.fromkeys(number for name in names if (number := ids.get(name, ""))))


def _language(row: Json) -> str | None:
    found = _LANGUAGE.match(text_or(row, "lang"))
    return found[0].lower() if found else None


def _by_id(rows: Iterable[object]) -> dict[str, Json]:
    return dict(_identified(rows))


def _identified(rows: Iterable[object]) -> Iterator[tuple[str, Json]]:
    for row in rows:
        if isinstance(row, dict) and text_or(row, "id"):
            yield text_or(row, "id"), row
