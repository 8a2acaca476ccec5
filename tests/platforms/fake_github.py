"""A GitHub of one process on a loopback socket, keeping state: what people do there.

`github_rest` and `github_graph` tell of it as the two APIs do. Faithful where that matters: one
number for issues, pull requests and discussions of a repository; comments of an issue without
parents; review threads and discussions that name the comment on top; `since` is inclusive and goes
by the last change; ETags; a reply in a review thread makes a review without words; what is hidden,
locked, archived or renamed; searches that lag; the numbers of requests left.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.platforms.github.connector import GitHub
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import answer

from .desk import Peopled
from .github_graph import Graph
from .github_rest import Rest

_THREADS = {"Issue": "I", "PullRequest": "PR", "Discussion": "D"}
_SAID = {
    "IssueComment": ("IC", "issuecomment-"),
    "PullRequestReview": ("PRR", "pullrequestreview-"),
    "PullRequestReviewComment": ("PRRC", "discussion_r"),
    "DiscussionComment": ("DC", "discussioncomment-"),
}
#: What is said under a thread of each kind, if nothing else is meant.
_COMMENTS = {
    "Issue": "IssueComment",
    "PullRequest": "PullRequestReviewComment",
    "Discussion": "DiscussionComment",
}


@dataclass
class User:
    login: str
    id: int
    kind: str = "User"
    name: str | None = None
    deleted: bool = False


@dataclass
class Repo:
    name: str
    id: int
    permission: str = "READ"
    private: bool = False
    archived: bool = False
    discussions: bool = True
    issues: bool = True
    hidden: bool = False
    """Not for this token to see."""
    names: list[str] = field(default_factory=list)
    """What it was called before."""


@dataclass
class Item:
    """A thread, or something said in one (then with a `thread`)."""

    kind: str
    id: int
    node: str
    author: User
    repo: Repo
    body: str | None
    created: datetime
    updated: datetime
    edited: datetime | None = None
    number: int = 0
    title: str = ""
    locked: bool = False
    reason: str | None = None
    thread: Item | None = None
    above: Item | None = None
    """The comment on top of the branch."""
    state: str = ""
    minimized: str | None = None
    deleted: bool = False
    sent: bool = False
    """By the API, as ackbot does."""
    broken: bool = False
    unseen: bool = False
    """Not in the search's index yet."""


class FakeGitHub(Peopled):
    """`kind` is what `i_post` makes, `named` whether the account names its repository."""

    made = GitHub
    named_repo = "ana/oven"

    def __init__(self, folder: Path, *, kind: str = "Issue", named: bool = True) -> None:
        super().__init__(folder, **({"repositories": [self.named_repo]} if named else {}))
        self.kind = kind
        self.page_size = 100 if named and kind != "Discussion" else 40
        self.users: dict[str, User] = {}
        self.repos: dict[str, Repo] = {}
        self.items: dict[str, Item] = {}
        self.reactions: list[tuple[str, str]] = []
        self.left = 4_990
        self.outside = 60
        """Requests left to whoever has not signed in."""
        self.limited: Reply | None = None
        """What it answers to the next write instead."""
        self.ahead = timedelta(0)
        """By how much its clock is ahead of the user's."""
        self._ids = itertools.count(3_000_000_001)
        self.user("ana", name="Ana K.")
        self.repo(self.named_repo, permission="WRITE")
        self.repo("mill/flour", permission="READ")
        self.repo_name = self.named_repo if named else "mill/flour"
        self.me = self.person("ana")
        self.rest, self.graph = Rest(self), Graph(self)

    # --- what happens ---------------------------------------------------------------------------

    def i_post(self, text: str) -> str:
        return self.opens("ana", self.kind, title=text)

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.speaks(by, text, under=under, ago=ago)

    def they_edit(self, mention: str, text: str) -> bool:
        item = self.item(mention)
        at = self.tick()
        item.body, item.edited, item.updated = text, at, at
        self._touch(item, at)
        return True

    def they_delete(self, mention: str) -> None:
        item = self.item(mention)
        answered = any(other.above is item for other in self.items.values())
        if item.kind == "DiscussionComment" and answered:
            item.deleted, item.body = True, ""
        else:
            del self.items[item.node]

    def they_write_unreadably(self, *, under: str) -> None:
        self.item(self.speaks("mira", "broken", under=under)).broken = True

    def leads_to(self, url: str) -> bool:
        self.links_to = url
        return True

    def closes(self, mention: str) -> bool:
        self.item(mention).repo.archived = True
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.speaks("ana", text, under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        self.reacts(self.item(mention).node, "HEART")
        return True

    def posted_under(self, mention: str) -> list[str]:
        target = self.item(mention)
        return [
            item.body or ""
            for item in self.items.values()
            if item.sent and self._near(item, target) and item.id > target.id
        ]

    def liked_by_me(self) -> list[str]:
        return [self.id_of(self.items[node]) for node, _ in self.reactions]

    # --- words of its own -----------------------------------------------------------------------

    @property
    def home(self) -> str:
        return self.url.partition("://")[2]

    def person(self, login: str) -> str:
        return f"{self.home}#user-{self.user(login).id}"

    def user(self, login: str, **more: Any) -> User:
        if login not in self.users:
            self.users[login] = User(login, next(self._ids) % 1_000_000, **more)
        return self.users[login]

    def repo(self, name: str, **more: Any) -> Repo:
        if name not in self.repos:
            self.repos[name] = Repo(name, next(self._ids) % 1_000_000, **more)
        return self.repos[name]

    def renames(self, old: str, new: str) -> None:
        repo = self.repos.pop(old)
        repo.names.append(old)
        repo.name = new
        self.repos[new] = repo

    def opens(
        self,
        login: str,
        kind: str = "Issue",
        *,
        title: str = "Crust",
        body: str | None = None,
        repo: str = "",
        ago: timedelta = timedelta(0),
    ) -> str:
        number = 1 + max((i.number for i in self.items.values() if not i.thread), default=1346)
        where = self.repo(repo or self.repo_name)
        at = self.tick(ago).replace(microsecond=0)
        item = self._add(kind, _THREADS[kind], login, where, body, at)
        item.number, item.title = number, title
        return self.id_of(item)

    def speaks(
        self,
        login: str,
        text: str,
        *,
        under: str,
        kind: str = "",
        ago: timedelta = timedelta(0),
        state: str = "",
    ) -> str:
        place = self.item(under)
        thread = place.thread or place
        kind = kind or (place.kind if place.thread else _COMMENTS[thread.kind])
        kind = "IssueComment" if kind == "PullRequestReview" and not state else kind
        at = self.tick(ago).replace(microsecond=0)
        item = self._add(kind, _SAID[kind][0], login, thread.repo, text, at)
        item.thread, item.state = thread, state
        if place.kind == kind and kind in ("PullRequestReviewComment", "DiscussionComment"):
            item.above = place.above or place
        self._touch(item, at)
        return self.id_of(item)

    def reviews(self, login: str, under: str, state: str, text: str = "") -> str:
        return self.speaks(login, text, under=under, kind="PullRequestReview", state=state)

    def talks(self, login: str, text: str, *, under: str) -> str:
        """Say something in the conversation of a pull request."""
        return self.speaks(login, text, under=under, kind="IssueComment")

    def locks(self, thread: str, reason: str | None = None) -> None:
        self.item(thread).locked, self.item(thread).reason = True, reason

    def hides(self, said: str, reason: str = "spam") -> None:
        self.item(said).minimized = reason

    def leaves(self, login: str) -> None:
        """Somebody deletes their account."""
        self.users[login].deleted = True

    def reacts(self, node: str, content: str) -> bool:
        """React as me; whether that is new."""
        if (node, content) in self.reactions:
            return False
        self.reactions.append((node, content))
        return True

    # --- state ----------------------------------------------------------------------------------

    def item(self, of: str) -> Item:
        return next(item for item in self.items.values() if self.id_of(item) == of)

    def id_of(self, item: Item) -> str:
        if item.thread is None:
            return f"{self.home}/repositories/{item.repo.id}#{item.number}"
        return f"{self.home}#{_SAID[item.kind][1]}{item.id}"

    def url_of(self, item: Item) -> str:
        thread = item.thread or item
        path = {"Issue": "issues", "PullRequest": "pull", "Discussion": "discussions"}[thread.kind]
        page = f"https://github.example/{item.repo.name}/{path}/{thread.number}"
        return f"{page}#{_SAID[item.kind][1]}{item.id}" if item.thread else page

    def within(self, thread: Item, *kinds: str) -> list[Item]:
        """Return what was said in a thread, oldest first."""
        said = [i for i in self.items.values() if i.thread is thread and i.kind in kinds]
        return sorted(said, key=lambda item: (item.created, item.id))

    def _add(
        self, kind: str, prefix: str, login: str, repo: Repo, body: str | None, at: datetime
    ) -> Item:
        number = next(self._ids)
        number = number % 1_000_000_000 if kind == "DiscussionComment" else number
        node = f"{prefix}_kwDO{number}"
        self.items[node] = Item(kind, number, node, self.user(login), repo, body, at, at)
        return self.items[node]

    def _touch(self, item: Item, at: datetime) -> None:
        """Note when a thread changed: just now, whatever stood there; or it is history."""
        if item.thread is not None:
            item.thread.updated = at if at == self.now else max(item.thread.updated, at)

    def _near(self, item: Item, target: Item) -> bool:
        if item.thread is not (target.thread or target):
            return False
        branch = target.above or target
        return item.above is branch if target.kind in _BRANCHED else item.above is None

    # --- the server -----------------------------------------------------------------------------

    def is_safe(self, request: Request) -> bool:
        return request.path == "/user"

    def is_write(self, request: Request) -> bool:
        is_query = request.path == "/graphql" and b"mutation" not in request.body
        return request.method == "POST" and not is_query

    def refusal(self, status: int, says: str) -> Reply:
        docs = "https://docs.github.com/rest"
        return answer({"message": says, "documentation_url": docs, "status": str(status)}, status)

    def handle(self, request: Request) -> Reply:
        if "authorization" not in request.headers and request.method == "GET":
            return self._from_outside(request)
        if self.revoked or request.headers.get("authorization") != f"Bearer {self.secret}":
            return self.refusal(401, "Bad credentials")
        if "user-agent" not in request.headers:
            return self.refusal(403, "Request forbidden by administrative rules.")
        if self.limited and self.is_write(request):
            said, self.limited = self.limited, None
            return said
        if request.path == "/graphql":
            return self.counted(self.graph.answer(request), "graphql")
        return self.counted(self.rest.answer(request), "core")

    def _from_outside(self, request: Request) -> Reply:
        """Answer whoever has not signed in: sixty requests an hour, and nothing private."""
        self.outside -= 1
        if self.outside < 0:
            reset = str(int(self.now.timestamp()) + 1800)
            told = self.refusal(403, "API rate limit exceeded for 127.0.0.1.")
            spent = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset}
            return Reply(status=403, headers={**told.headers, **spent}, body=told.body)
        return self.rest.answer(request)

    def counted(self, said: Reply, resource: str) -> Reply:
        """Return an answer with what is left of the hour; 304 costs nothing."""
        self.left -= said.status != 304
        reset = str(int(self.now.timestamp()) + 1800)
        left = {
            "X-RateLimit-Limit": "5000",
            "X-RateLimit-Remaining": str(self.left),
            "X-RateLimit-Used": str(5000 - self.left),
            "X-RateLimit-Reset": reset,
            "X-RateLimit-Resource": resource,
            "Date": f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S} GMT",
        }
        return Reply(status=said.status, headers={**left, **said.headers}, body=said.body)


_BRANCHED = ("PullRequestReviewComment", "DiscussionComment")


@contextmanager
def running(folder: Path, *, kind: str = "Issue", named: bool = True) -> Iterator[FakeGitHub]:
    fake = FakeGitHub(folder, kind=kind, named=named)
    with fake.loopback:
        yield fake
