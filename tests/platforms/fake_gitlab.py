"""A GitLab of one process on a loopback socket, keeping state as the server's code does.

Faithful where that matters: a comment that is replied to becomes a thread; threads name the note on
top alone; system notes stand among the others; an item's time stands still for a minute after it
changed; to-do items come of mentions and are ticked off by any word of mine; lists go by page with
`x-next-page`; lines that begin with a quick action are executed and taken out of the text; a
comment that is an emoji's name becomes a reaction; an emoji given twice is "not found".
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ackbot.platforms.gitlab.connector import GitLab
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import answer

from .desk import Peopled
from .gitlab_rest import Rest

_TOUCH = timedelta(minutes=1)
_COMMAND = re.compile(r"(?im)^/(?:close|reopen|assign|label|shrug|merge)(?:[ ][^\n]*)?(?:\s*\n|$)")


@dataclass
class User:
    id: int
    username: str
    name: str


@dataclass
class Project:
    id: int
    path: str
    member: bool = False
    archived: bool = False
    hidden: bool = False
    visibility: str = "public"


@dataclass
class Item:
    id: int
    iid: int
    kind: str
    project: Project
    author: User
    title: str
    body: str | None
    created: datetime
    updated: datetime
    locked: bool = False
    confidential: bool = False
    broken: bool = False


@dataclass
class Note:
    id: int
    item: Item
    author: User
    body: str
    created: datetime
    updated: datetime
    discussion: str
    type: str | None = None
    system: bool = False
    internal: bool = False
    broken: bool = False
    sent: bool = False


@dataclass
class Todo:
    id: int
    action: str
    item: Item
    author: User
    body: str
    created: datetime
    note: Note | None = None
    state: str = "pending"
    other: str = ""
    """What else than an issue or merge request it is about."""


@dataclass
class Award:
    name: str
    on: Item | Note


class FakeGitLab(Peopled):
    """`kind` is what `i_post` makes, `named` whether the account names its project."""

    made = GitLab
    page_size = 100
    named_project = "bakery/oven"

    def __init__(self, folder: Path, *, kind: str = "issues", named: bool = True) -> None:
        super().__init__(folder, **({"projects": [self.named_project]} if named else {}))
        self.kind = kind
        self.users: dict[str, User] = {}
        self.projects: dict[str, Project] = {}
        self.items: dict[int, Item] = {}
        self.notes: dict[int, Note] = {}
        self.todos: list[Todo] = []
        self.awards: list[Award] = []
        self.executed: list[str] = []
        self.scopes = ["api"]
        self.token_ends = "2026-12-31"
        self.ahead = timedelta(0)
        self.counts_pages = True
        self.refuses: Reply | None = None
        """What it answers to the next write instead."""
        self._ids = itertools.count(101)
        self.user("ana")
        self.project(self.named_project, member=True)
        self.project("mill/flour")
        self.where = self.named_project if named else "mill/flour"
        self.me = self.person("ana")
        self.rest = Rest(self)

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str) -> str:
        return self.opens("ana", title=text)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.speaks(by, text, under=under, ago=ago)

    def they_edit(self, mention: str, text: str) -> bool:
        note = self.note(mention)
        note.body, note.updated = text, self.tick()
        self._touch(note.item, note.updated)
        return True

    def they_delete(self, mention: str) -> None:
        del self.notes[self.note(mention).id]

    def they_write_unreadably(self, *, under: str) -> None:
        self.note(self.speaks("mira", "broken", under=under)).broken = True

    def leads_to(self, url: str) -> bool:
        self.links_to = url
        return True

    def closes(self, mention: str) -> bool:
        item = self.note(mention).item
        item.locked, item.project.member = True, False
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.speaks("ana", text, under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        target = self.note(mention)
        notes = (n for n in self.notes.values() if n.sent and n.id > target.id)
        return [note.body for note in notes if note.discussion == target.discussion]

    def liked_by_me(self) -> list[str]:
        return [self.id_of(award.on) for award in self.awards]

    # --- words of its own -----------------------------------------------------------------------

    @property
    def home(self) -> str:
        return self.url.partition("://")[2]

    def person(self, login: str) -> str:
        return f"{self.home}#user-{self.user(login).id}"

    def user(self, username: str) -> User:
        if username not in self.users:
            self.users[username] = User(next(self._ids), username, username.capitalize())
        return self.users[username]

    def project(self, path: str, *, member: bool = False) -> Project:
        if path not in self.projects:
            self.projects[path] = Project(next(self._ids), path, member=member)
        return self.projects[path]

    def opens(
        self,
        username: str,
        kind: str = "",
        *,
        title: str = "Crust",
        body: str | None = None,
        project: str = "",
        ago: timedelta = timedelta(0),
    ) -> str:
        where, at = self.project(project or self.where), self.tick(ago)
        kind = kind or self.kind
        iid = 1 + sum(i.project is where and i.kind == kind for i in self.items.values())
        author = self.user(username)
        item = Item(next(self._ids), iid, kind, where, author, title, body, at, at)
        self.items[item.id] = item
        self._mention(item, author, body or "", at)
        return self.id_of(item)

    def speaks(
        self,
        username: str,
        text: str,
        *,
        under: str,
        ago: timedelta = timedelta(0),
        type: str | None = None,  # noqa: A002 (GitLab's word)
        internal: bool = False,
    ) -> str:
        """Comment on an item, or reply to a comment, which makes a thread of it."""
        at, author = self.tick(ago), self.user(username)
        above = self.notes.get(self._number(under, "note_"))
        item = above.item if above else self.item(under)
        number = next(self._ids)
        discussion = hashlib.sha1(f"{number}".encode()).hexdigest()
        if above:
            discussion, type = above.discussion, above.type or "DiscussionNote"  # noqa: A001
            self._convert(discussion, type)
        note = Note(number, item, author, text, at, at, discussion, type, internal=internal)
        self.notes[number] = note
        self._touch(item, at)
        self._mention(item, author, text, at, note)
        return self.id_of(note)

    def notes_that(self, under: str, text: str) -> None:
        """The system notes something: a label, a milestone."""
        note = self.note(self.speaks("mira", text, under=under))
        note.system = True

    def remembers(self, what: str, action: str = "mentioned") -> None:
        """Put something on my list that is no issue or merge request."""
        item, at = next(iter(self.items.values())), self.tick()
        todo = Todo(next(self._ids), action, item, self.user("mira"), "@ana", at, other=what)
        self.todos.append(todo)

    def awards_me(self, on: Item | Note, name: str) -> bool:
        """React as me; False where that was there already."""
        if any(award.on is on and award.name == name for award in self.awards):
            return False
        self.awards.append(Award(name, on))
        return True

    # --- state ----------------------------------------------------------------------------------

    def item(self, of: str) -> Item:
        return next(item for item in self.items.values() if self.id_of(item) == of)

    def note(self, of: str) -> Note:
        return self.notes[self._number(of, "note_")]

    def id_of(self, what: Item | Note) -> str:
        if isinstance(what, Note):
            return f"{self.home}#note_{what.id}"
        return f"{self.home}#{what.kind.removesuffix('s')}-{what.id}"

    def url_of(self, item: Item) -> str:
        return f"https://gitlab.example/{item.project.path}/-/{item.kind}/{item.iid}"

    def said_in(self, item: Item) -> list[Note]:
        notes = [note for note in self.notes.values() if note.item is item]
        return sorted(notes, key=lambda note: (note.created, note.id))

    def execute(self, text: str) -> str:
        """Take quick actions out of a text, and do them."""
        self.executed += [found[0].strip() for found in _COMMAND.finditer(text.replace("\r", ""))]
        return _COMMAND.sub("", text.replace("\r", "")).rstrip() if self.executed else text

    def _number(self, of: str, mark: str) -> int:
        number = of.partition(f"#{mark}")[2]
        return int(number) if number.isdecimal() else 0

    def _convert(self, discussion: str, kind: str) -> None:
        for note in self.notes.values():
            if note.discussion == discussion:
                note.type = note.type or kind

    def _touch(self, item: Item, at: datetime) -> None:
        if at - item.updated > _TOUCH:
            item.updated = at

    def _mention(
        self, item: Item, author: User, text: str, at: datetime, note: Note | None = None
    ) -> None:
        if author.username == "ana":
            for todo in self.todos:
                todo.state = "done" if todo.item is item else todo.state
        elif re.search(r"(?<![\w`])@ana\b", text):
            direct = text.lstrip().startswith("@ana")
            action = "directly_addressed" if direct else "mentioned"
            self.todos.append(Todo(next(self._ids), action, item, author, text, at, note))

    # --- the server -----------------------------------------------------------------------------

    def is_safe(self, request: Request) -> bool:
        return request.path in ("/api/v4/user", "/api/v4/personal_access_tokens/self")

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"message": f"{status} {says}"}, status)

    def handle(self, request: Request) -> Reply:
        if self.revoked or request.headers.get("authorization") != f"Bearer {self.secret}":
            return self.refusal(401, "Unauthorized")
        if self.refuses and self.is_write(request):
            said, self.refuses = self.refuses, None
            return said
        told = self.rest.answer(request)
        date = f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S} GMT"
        return Reply(status=told.status, headers={**told.headers, "Date": date}, body=told.body)


@contextmanager
def running(folder: Path, *, kind: str = "issues", named: bool = True) -> Iterator[FakeGitLab]:
    fake = FakeGitLab(folder, kind=kind, named=named)
    with fake.loopback:
        yield fake
