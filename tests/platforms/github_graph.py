"""What GitHub's GraphQL API tells of a `FakeGitHub`: each query is executed against the schema."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    build_schema,
    execute_sync,
    parse,
    validate,
)

from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, answer

from .github_rest import stamp

if TYPE_CHECKING:
    from .fake_github import FakeGitHub, Item, Repo, User

_CONTENTS = ["THUMBS_UP", "THUMBS_DOWN", "LAUGH", "HOORAY", "CONFUSED", "HEART", "ROCKET", "EYES"]


@cache
def schema() -> GraphQLSchema:
    return build_schema((Path(__file__).parent / "github.graphql").read_text("utf-8"))


@cache
def parsed(query: str) -> DocumentNode:
    return parse(query)


@cache
def mistakes(query: str) -> tuple[str, ...]:
    return tuple(error.message for error in validate(schema(), parsed(query)))


def missing(what: str) -> GraphQLError:
    said = f"Could not resolve to a {what}."
    return GraphQLError(said, extensions={"type": "NOT_FOUND"})


class Graph:
    def __init__(self, world: FakeGitHub) -> None:
        self._world = world
        self.errors: list[Json] = []
        """What the next query is answered with, instead of data."""

    def answer(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        if self.errors:
            errors, self.errors = self.errors, []
            return answer({"data": None, "errors": errors})
        if wrong := mistakes(asked["query"]):
            return answer({"errors": [{"message": said} for said in wrong]})
        document = parsed(asked["query"])
        done = execute_sync(schema(), document, self._root(), variable_values=asked["variables"])
        told: Json = {"data": done.data}
        if done.errors:
            told["errors"] = [self._error(error) for error in done.errors]
        return answer(told)

    def _error(self, error: GraphQLError) -> Json:
        kind = (error.extensions or {}).get("type")
        where = {"path": error.path, "message": error.message}
        return {**({"type": kind} if kind else {}), **where}

    def _root(self) -> Json:
        return {
            "repository": self._repository,
            "user": self._user,
            "node": lambda _, id: self._node(id),  # noqa: A006 (GitHub's word)
            "nodes": lambda _, ids: [self._node_or_error(each) for each in ids],
            "search": self._search,
            "addDiscussionComment": self._comment,
            "addReaction": self._react,
        }

    # --- the query's fields ---------------------------------------------------------------------

    def _repository(self, _: Any, owner: str, name: str, **more: Any) -> Json:
        wanted = f"{owner}/{name}"
        for repo in self._world.repos.values():
            if wanted in (repo.name, *repo.names) and not repo.hidden:
                return self.repository(repo)
        raise missing(f"Repository with the name '{wanted}'")

    def _user(self, _: Any, login: str) -> Json:
        for user in self._world.users.values():
            if user.login.lower() == login.lower() and user.kind == "User" and not user.deleted:
                return self.actor(user) or {}
        raise missing(f"User with the login of '{login}'")

    def _node_or_error(self, node: str) -> Json | GraphQLError:
        try:
            return self._node(node)
        except GraphQLError as error:
            return error

    def _node(self, node: str) -> Json:
        if node.startswith("PRRT_"):
            return self._branch(self._world.items[node.removeprefix("PRRT_")])
        item = self._world.items.get(node)
        if item is None or item.repo.hidden:
            raise missing(f"node with the global id of '{node}'")
        return self.item(item)

    def _search(self, _: Any, query: str, type: str, **page: Any) -> Json:  # noqa: A002
        kinds = ["Discussion"] if type == "DISCUSSION" else ["Issue", "PullRequest"]
        if "is:issue" in query or "is:pr" in query:
            kinds = ["Issue" if "is:issue" in query else "PullRequest"]
        login = re.findall(r"involves:([\w-]+)", query)[0]
        since = re.findall(r"updated:>=(\S+)", query)[0]
        found = [
            item
            for item in self._world.items.values()
            if item.kind in kinds
            and not item.repo.hidden
            and not item.unseen
            and stamp(item.updated) >= since
            and self._involves(item, login)
        ]
        assert "sort:updated-asc" in query
        found.sort(key=lambda item: (item.updated, item.id))
        return self._list(found[:1000], self.item, **page)

    def _involves(self, thread: Item, login: str) -> bool:
        said = [i for i in self._world.items.values() if i.thread is thread or i is thread]
        named = re.compile(rf"@{login}\b", re.IGNORECASE)
        return any(i.author.login == login or named.search(i.body or "") for i in said)

    # --- mutations ------------------------------------------------------------------------------

    def _comment(self, _: Any, input: Json) -> Json:  # noqa: A002
        place = self._world.items.get(input.get("replyToId") or input["discussionId"])
        if place is None:
            raise missing("node with that global id")
        if place.above is not None:
            said = "Parent comment is already in a thread, cannot reply to it"
            raise GraphQLError(said, extensions={"type": "UNPROCESSABLE"})
        thread = place.thread or place
        if thread.repo.archived or (thread.locked and thread.repo.permission == "READ"):
            said = f"{self._world.user('ana').login} cannot comment on it."
            raise GraphQLError(said, extensions={"type": "FORBIDDEN"})
        made = self._world.speaks("ana", input["body"], under=self._world.id_of(place))
        item = self._world.item(made)
        item.sent = True
        return {"comment": self.item(item)}

    def _react(self, _: Any, input: Json) -> Json:  # noqa: A002
        item = self._world.items[input["subjectId"]]
        self._world.reacts(item.node, input["content"])
        return {"reaction": {"content": input["content"]}, "subject": self.item(item)}

    # --- objects --------------------------------------------------------------------------------

    def actor(self, user: User) -> Json | None:
        if user.deleted:
            return None
        return {
            "__typename": user.kind,
            "id": f"U_kgDO{user.id}",
            "login": user.login,
            "url": f"https://github.example/{user.login}",
            "databaseId": user.id,
            "name": user.name,
        }

    def repository(self, repo: Repo) -> Json:
        return {
            "__typename": "Repository",
            "id": f"R_{repo.id}",
            "databaseId": repo.id,
            "nameWithOwner": repo.name,
            "isPrivate": repo.private,
            "isArchived": repo.archived,
            "hasDiscussionsEnabled": repo.discussions,
            "viewerPermission": repo.permission,
            "issueOrPullRequest": lambda _, number: self._numbered(repo, number),
            "discussions": lambda _, orderBy, **page: self._discussions(repo, **page),  # noqa: N803
        }

    def _numbered(self, repo: Repo, number: int) -> Json:
        for item in self._world.items.values():
            mine = item.repo is repo and item.number == number
            if mine and item.kind in ("Issue", "PullRequest"):
                return self.item(item)
        raise missing(f"issue or pull request with the number of {number}")

    def _discussions(self, repo: Repo, **page: Any) -> Json:
        found = [i for i in self._world.items.values() if i.repo is repo and i.kind == "Discussion"]
        found.sort(key=lambda item: (item.updated, item.id), reverse=True)
        return self._list(found, self.item, **page)

    def item(self, item: Item) -> Json:
        told = {
            "__typename": item.kind,
            "id": item.node,
            "author": self.actor(item.author),
            "body": item.body or "",
            "createdAt": "yesterday" if item.broken else stamp(item.created),
            "lastEditedAt": item.edited and stamp(item.edited),
            "reactionGroups": self._groups(item),
            "repository": self.repository(item.repo),
            "url": self._world.url_of(item),
        }
        return {**told, **(self._said(item) if item.thread else self._thread(item))}

    def _thread(self, item: Item) -> Json:
        said = "DiscussionComment" if item.kind == "Discussion" else "IssueComment"

        def tops() -> list[Item]:
            return [one for one in self._world.within(item, said) if one.above is None]

        def branches() -> list[Item]:
            lines = self._world.within(item, "PullRequestReviewComment")
            return [line for line in lines if line.above is None]

        def reviews() -> list[Item]:
            return self._world.within(item, "PullRequestReview")

        return {
            "number": item.number,
            "title": item.title,
            "updatedAt": stamp(item.updated),
            "locked": item.locked,
            "activeLockReason": item.reason and item.reason.upper().replace("-", "_"),
            "comments": lambda _, **page: self._list(tops(), self.item, **page),
            "reviews": lambda _, **page: self._list(reviews(), self.item, **page),
            "reviewThreads": lambda _, **page: self._list(branches(), self._branch, **page),
        }

    def _said(self, item: Item) -> Json:
        return {
            "databaseId": item.id,
            "fullDatabaseId": str(item.id),
            "isMinimized": item.minimized is not None,
            "minimizedReason": item.minimized,
            "state": item.state or "SUBMITTED",
            "submittedAt": stamp(item.created),
            "deletedAt": stamp(self._world.now) if item.deleted else None,
            "replyTo": self.item(item.above) if item.above else None,
            "replies": lambda _, **page: self._list(self._under(item), self.item, **page),
        }

    def _branch(self, top: Item) -> Json:
        return {
            "__typename": "PullRequestReviewThread",
            "id": f"PRRT_{top.node}",
            "comments": lambda _, **page: self._list([top, *self._under(top)], self.item, **page),
        }

    def _under(self, top: Item) -> list[Item]:
        assert top.thread
        return [item for item in self._world.within(top.thread, top.kind) if item.above is top]

    def _groups(self, item: Item) -> list[Json]:
        return [
            {"content": c, "viewerHasReacted": (item.node, c) in self._world.reactions}
            for c in _CONTENTS
        ]

    def _list(
        self,
        found: Sequence[Item],
        tell: Callable[[Item], Json],
        first: int | None = None,
        last: int | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Json:
        """Return a connection's page; cursors are the items' own."""
        assert (first or last or 0) in range(1, 101), "GitHub wants first or last, at most 100"
        places = {f"c:{item.node}": n for n, item in enumerate(found)}
        start = places[after] + 1 if after else 0
        end = places[before] if before else len(found)
        if first is not None:
            end = min(end, start + first)
        if last is not None:
            start = max(start, end - last)
        shown = found[start:end]
        about = {
            "hasNextPage": end < len(found),
            "hasPreviousPage": start > 0,
            "startCursor": f"c:{shown[0].node}" if shown else None,
            "endCursor": f"c:{shown[-1].node}" if shown else None,
        }
        return {"pageInfo": about, "nodes": [tell(item) for item in shown]}
