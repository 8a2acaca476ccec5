"""From what GitLab tells to our words: items (issues, merge requests), notes, posts. Pure.

Sources: https://docs.gitlab.com/api/issues/, /merge_requests/, /discussions/, /notes/ and the
server's lib/api/entities.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject, Visibility
from ackbot.platforms.forge import Memory, Word
from ackbot.platforms.gitlab.place import Place, Project
from ackbot.platforms.markdown import shown
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import one_line

ISSUES, MERGES = "issues", "merge_requests"
#: What a to-do item or note names a kind of thing -> the part of the API that has it. Tasks and
#: their like are work items, which the API of issues knows as well.
KINDS = {"Issue": ISSUES, "WorkItem": ISSUES, "MergeRequest": MERGES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An issue or merge request."""

    id: str
    kind: str
    """ISSUES or MERGES."""
    project: int
    iid: int
    title: str
    url: str
    author: Person
    at: datetime
    body: str
    version: str
    """Differs whenever something was said: its time alone stands still for a minute."""
    notes: int
    """How many comments it has; system notes do not count."""
    locked: bool = False
    confidential: bool = False

    @property
    def path(self) -> str:
        """Where it is, in the API."""
        return f"/projects/{self.project}/{self.kind}/{self.iid}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Word):
    """A comment, or the text of an item."""

    url: str
    number: int = 0
    discussion: str = ""
    """The server's name of the thread or single comment that it is in."""
    edited: datetime | None = None
    internal: bool = False
    on_lines: bool = False
    """Whether it is about lines of a merge request."""

    @property
    def is_flat(self) -> bool:
        """Whether it stands in the item's own list; the first note of a thread goes on to."""
        return not self.is_under and not self.on_lines


def item_of(row: Json, kind: str, place: Place, bots: frozenset[str]) -> Item:
    """Read an issue or merge request. Raises Unreadable."""
    count = row.get("user_notes_count")
    # Where the server does not count, there may be any number of them.
    notes = count if isinstance(count, int) else 1
    return Item(
        id=place.item(kind, number(row, "id")),
        kind=kind,
        project=number(row, "project_id"),
        iid=number(row, "iid"),
        title=one_line(text_or(row, "title")),
        url=one_line(text_or(row, "web_url")),
        author=place.person(row.get("author"), bots),
        at=moment(string(row, "created_at")),
        body=text_or(row, "description"),
        version=f"{text_or(row, 'updated_at')} {notes}",
        notes=notes,
        locked=row.get("discussion_locked") is True,
        confidential=row.get("confidential") is True,
    )


def opening(item: Item) -> Note:
    """Return what an item began with."""
    return Note(
        id=item.id, thread=item.id, author=item.author, at=item.at, body=item.body, url=item.url
    )


def notes_of(
    discussion: Json, item: Item, place: Place, bots: frozenset[str]
) -> Iterator[Note | Unreadable]:
    """Yield the comments of a discussion; what cannot be read as the error that says why.

    One that stands alone is in no thread: it becomes one with the first reply.
    """
    rows = [row for row in items(discussion, "notes") if isinstance(row, dict)]
    said = [row for row in rows if row.get("system") is not True]
    alone = discussion.get("individual_note") is True
    top = said[0] if said and not alone else {}
    for row in said:
        try:
            yield _note(row, text_or(discussion, "id"), top, item, place, bots)
        except Unreadable as why:
            yield why


def note_of(row: Json, item: Item, place: Place, bots: frozenset[str]) -> Note:
    """Read a comment of which it is not told in which thread it is. Raises Unreadable."""
    return _note(row, "", {}, item, place, bots)


def _note(
    row: Json, discussion: str, top: Json, item: Item, place: Place, bots: frozenset[str]
) -> Note:
    body = row.get("body")
    if not isinstance(body, str):
        raise Unreadable("its text is missing")
    at = said_at(row)
    changed = moment_or_none(text_or(row, "updated_at"))
    known = number(row, "id")
    return Note(
        id=place.note(known),
        thread=item.id,
        author=place.person(row.get("author"), bots),
        at=at,
        body=body,
        top=place.note(number(top, "id")) if top else "",
        top_author=place.person(top.get("author"), bots).id if top else "",
        url=f"{item.url}#note_{known}" if item.url else "",
        number=known,
        discussion=discussion,
        edited=changed if changed and changed > at else None,
        internal=row.get("internal") is True or row.get("confidential") is True,
        on_lines=row.get("type") == "DiffNote",
    )


def said_at(row: Json) -> datetime:
    """Return when a comment was stored. Raises Unreadable."""
    return moment(string(row, "created_at"))


def number(found: Json, key: str) -> int:
    """Return a number. Raises Unreadable."""
    value = found.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise Unreadable(f"it has no {key}")
    return value


# -- our words


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapper:
    """Makes posts of notes, by what was read of their item."""

    place: Place
    memory: Memory[Note]
    me: str

    def posts(self, notes: Iterable[Note], item: Item, project: Project | None) -> list[Post]:
        """Return notes of an item as posts; `project` is None where it was not asked for."""
        return [self.post(note, item, project) for note in notes]

    def post(self, note: Note, item: Item, project: Project | None) -> Post:
        """Return a note as a post.

        The item is the root of all, for a comment that stands alone becomes a thread when somebody
        replies to it, and who spoke there must stay who they were. So whom a word of mine in a
        thread is said to is told by name: whomever it names or quotes, else all who spoke there
        before. Words of others have no parent, but in a thread that I began.
        """
        understood = self.memory.understood(note)
        mine = self.memory.is_mine(note)
        names = understood.names
        if mine and not names and not understood.quotes:
            names = self._said_to(note, item)
        under = note.is_under and (mine or note.top_author == self.me)
        text = shown(note.body) or (item.title if note.is_opening else "")
        return Post(
            id=note.id,
            root=item.id,
            author=note.author,
            at=note.at,
            text=text,
            raw=note.body,
            kind=self._kind(note, names),
            parent=note.top if under else None,
            parent_author=note.top_author if under else None,
            edited_at=note.edited,
            url=note.url,
            names=names,
            quotes=understood.quotes,
            visibility=self._visibility(note, item, project),
            closed=self._closed(note, item, project),
            on=Subject(text=item.title, url=item.url),
            details=json.dumps(_details(note, item), sort_keys=True),
        )

    def _said_to(self, note: Note, item: Item) -> tuple[str, ...]:
        """Return to whom a word of mine in a thread is said, though it names nobody."""
        if note.is_under:
            before = self.memory.in_order(item.id)
            spoke = (n.author.id for n in before if n.top == note.top and n.at < note.at)
            return tuple(dict.fromkeys(one for one in spoke if one != self.me))
        opener = item.author.id
        return (opener,) if note.on_lines and opener != self.me else ()

    def _kind(self, note: Note, names: Sequence[str]) -> Kind:
        if self.me in names:
            return Kind.MENTION
        if self.memory.quotes_me(note):
            return Kind.QUOTE
        return Kind.REPLY if note.is_under else Kind.COMMENT

    def _visibility(self, note: Note, item: Item, project: Project | None) -> Visibility:
        private = project is not None and project.private
        hidden = note.internal or item.confidential or private
        return Visibility.FOLLOWERS if hidden else Visibility.PUBLIC

    def _closed(self, note: Note, item: Item, project: Project | None) -> str:
        if project is not None and project.closed:
            return project.closed
        if item.locked and not (project is not None and project.member):
            return "the conversation is locked"
        return "the account that wrote it was deleted" if self.place.is_ghost(note.author) else ""


def _details(note: Note, item: Item) -> Json:
    return {
        "project": item.project,
        "kind": item.kind,
        "iid": item.iid,
        "note": note.number,
        "discussion": note.discussion,
    }


def about(post: Post) -> Json:
    """Return what the connector keeps with a post."""
    found: Json = json.loads(post.details)
    return found


def again(before: Post, fresh: Post) -> Post:
    """Return a known post with what may have changed since."""
    return replace(
        before,
        author=fresh.author,
        text=fresh.text,
        raw=fresh.raw,
        edited_at=before.edited_at if fresh.text == before.text else fresh.edited_at,
        visibility=fresh.visibility,
        closed=fresh.closed,
        on=fresh.on,
        details=fresh.details,
    )
