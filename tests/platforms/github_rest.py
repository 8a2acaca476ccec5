"""What GitHub's REST API tells of a `FakeGitHub`: every field that its description requires."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, answer

if TYPE_CHECKING:
    from .fake_github import FakeGitHub, Item, Repo, User

_NUMBER = r"([1-9]\d*)"
_CONTENTS = {
    "+1": "THUMBS_UP",
    "-1": "THUMBS_DOWN",
    "laugh": "LAUGH",
    "confused": "CONFUSED",
    "heart": "HEART",
    "hooray": "HOORAY",
    "rocket": "ROCKET",
    "eyes": "EYES",
}
_LONGEST = 65_536


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


class Rest:
    def __init__(self, world: FakeGitHub) -> None:
        self._world = world
        self._api = "https://api.github.example"

    def answer(self, request: Request) -> Reply:
        if request.path == "/user":
            return answer(self._private_user())
        if found := re.fullmatch(r"/users/([\w-]+)(/repos)?", request.path):
            return self._user_or_repos(found[1], repos=bool(found[2]))
        found = re.fullmatch(r"/repos/([\w.-]+/[\w.-]+)(/.*)", request.path)
        repo = self._world.repos.get(found[1]) if found else None
        if found and repo is None and self._moved(found[1]):
            url = f"{self._api}/repositories/{self._moved(found[1])}{found[2]}"
            return Reply(status=301, headers={"Location": url})
        if repo is None or repo.hidden or not found:
            return self._world.refusal(404, "Not Found")
        for method, pattern, handler in self._routes():
            path = re.fullmatch(pattern, found[2])
            if path and method == request.method:
                return handler(request, repo, *map(int, path.groups()))
        return self._world.refusal(404, "Not Found")

    def _user_or_repos(self, login: str, *, repos: bool) -> Reply:
        user = self._world.users.get(login)
        if user is None:
            return self._world.refusal(404, "Not Found")
        if not repos:
            return answer({**self._user(user), "name": user.name, "public_repos": 1})
        own = [r for r in self._world.repos.values() if r.name.startswith(f"{login}/")]
        shown = [
            {"id": r.id, "full_name": r.name, "fork": False, "archived": r.archived}
            for r in own
            if not r.private
        ]
        return answer(shown)

    def _routes(self) -> list[tuple[str, str, Callable[..., Reply]]]:
        comments = rf"/issues/{_NUMBER}/comments"
        return [
            ("GET", "/issues", self._issues),
            ("GET", "/issues/comments", self._comments),
            ("GET", "/pulls/comments", self._lines),
            ("GET", comments, self._comments_of),
            ("GET", rf"/pulls/{_NUMBER}/comments", self._lines_of),
            ("POST", comments, self._comment),
            ("POST", rf"/pulls/{_NUMBER}/comments/{_NUMBER}/replies", self._reply),
            ("POST", rf"/issues/{_NUMBER}/reactions", self._react_to_thread),
            ("POST", rf"/issues/comments/{_NUMBER}/reactions", self._react),
            ("POST", rf"/pulls/comments/{_NUMBER}/reactions", self._react),
        ]

    def _moved(self, name: str) -> int | None:
        repos = self._world.repos.values()
        return next((repo.id for repo in repos if name in repo.names), None)

    # --- lists ----------------------------------------------------------------------------------

    def _issues(self, request: Request, repo: Repo) -> Reply:
        if not repo.issues:
            return self._world.refusal(410, "Issues are disabled for this repo")
        assert request.asked("state") == "all"
        return self._list(request, repo, ("Issue", "PullRequest"), self._issue)

    def _comments(self, request: Request, repo: Repo) -> Reply:
        return self._list(request, repo, ("IssueComment",), self._comment_row)

    def _lines(self, request: Request, repo: Repo) -> Reply:
        return self._list(request, repo, ("PullRequestReviewComment",), self._line_row)

    def _comments_of(self, request: Request, repo: Repo, number: int) -> Reply:
        return self._list(request, repo, ("IssueComment",), self._comment_row, number)

    def _lines_of(self, request: Request, repo: Repo, number: int) -> Reply:
        return self._list(request, repo, ("PullRequestReviewComment",), self._line_row, number)

    def _list(
        self,
        request: Request,
        repo: Repo,
        kinds: tuple[str, ...],
        row: Callable[[Item], Json],
        number: int | None = None,
    ) -> Reply:
        items = [i for i in self._world.items.values() if i.repo is repo and i.kind in kinds]
        if number is not None:
            items = [i for i in items if i.thread and i.thread.number == number]
        if since := request.asked("since"):
            items = [item for item in items if stamp(item.updated) >= since]
        by_change = request.asked("sort", "created") == "updated"
        items.sort(key=lambda i: (i.updated if by_change else i.created, i.id))
        if request.asked("direction") == "desc":
            items.reverse()
        return self._paged(request, [row(item) for item in items])

    def _paged(self, request: Request, rows: list[Json]) -> Reply:
        size, page = int(request.asked("per_page", "30")), int(request.asked("page", "1"))
        shown = rows[(page - 1) * size : page * size]
        more = len(rows) > page * size
        etag = f'W/"{hashlib.sha256(json.dumps(shown).encode()).hexdigest()}"'
        headers = {"ETag": etag}
        if more:
            # Nobody follows it; whoever did would be led away.
            elsewhere = self._world.links_to or "https://elsewhere.example"
            headers["Link"] = f'<{elsewhere}/p?page={page + 1}>; rel="next"'
        if request.headers.get("if-none-match") == etag:
            return Reply(status=304, headers=headers)
        return answer(shown, 200, **headers)

    # --- writes ---------------------------------------------------------------------------------

    def _comment(self, request: Request, repo: Repo, number: int) -> Reply:
        thread = self._thread(repo, number)
        if refused := self._refusal(request, thread):
            return refused
        return self._stored(request, self._world.id_of(thread), "IssueComment", self._comment_row)

    def _reply(self, request: Request, repo: Repo, number: int, comment: int) -> Reply:
        thread = self._thread(repo, number)
        above = next((i for i in self._world.items.values() if i.id == comment), None)
        if above is None or above.thread is not thread or above.above is not None:
            return self._world.refusal(404, "Not Found")
        if refused := self._refusal(request, thread):
            return refused
        self._world.reviews("ana", self._world.id_of(thread), "COMMENTED")
        under = self._world.id_of(above)
        return self._stored(request, under, "PullRequestReviewComment", self._line_row)

    def _stored(
        self, request: Request, under: str, kind: str, row: Callable[[Item], Json]
    ) -> Reply:
        body = json.loads(request.body)["body"]
        item = self._world.item(self._world.speaks("ana", body, under=under, kind=kind))
        item.sent = True
        return answer(row(item), 201, Location=f"{self._api}/x")

    def _refusal(self, request: Request, thread: Item) -> Reply | None:
        if thread.repo.archived:
            return self._world.refusal(403, "Repository was archived so is read-only.")
        if thread.locked and thread.repo.permission == "READ":
            said = "Unable to create comment because issue is locked."
            return self._world.refusal(403, said)
        if len(json.loads(request.body)["body"]) <= _LONGEST:
            return None
        error = {
            "resource": "IssueComment",
            "code": "unprocessable",
            "field": "data",
            "message": "Body is too long (maximum is 65536 characters)",
        }
        docs = "https://docs.github.com/rest/issues/comments#create-an-issue-comment"
        told = {"message": "Validation Failed", "errors": [error], "documentation_url": docs}
        return answer(told, 422)

    def _react_to_thread(self, request: Request, repo: Repo, number: int) -> Reply:
        return self._reacted(request, self._thread(repo, number).node)

    def _react(self, request: Request, repo: Repo, number: int) -> Reply:
        found = [i for i in self._world.items.values() if i.id == number and i.repo is repo]
        if not found:
            return self._world.refusal(404, "Not Found")
        return self._reacted(request, found[0].node)

    def _reacted(self, request: Request, node: str) -> Reply:
        content = json.loads(request.body)["content"]
        new = self._world.reacts(node, _CONTENTS[content])
        row = {
            "id": len(self._world.reactions),
            "node_id": "REA_x",
            "user": self._user(self._world.user("ana")),
            "content": content,
            "created_at": stamp(self._world.now),
        }
        return answer(row, 201 if new else 200)

    def _thread(self, repo: Repo, number: int) -> Item:
        items = self._world.items.values()
        return next(i for i in items if i.repo is repo and i.number == number and not i.thread)

    # --- rows -----------------------------------------------------------------------------------

    def _issue(self, item: Item) -> Json:
        api = f"{self._api}/repos/{item.repo.name}"
        url = f"{api}/issues/{item.number}"
        row = {
            **self._row(item),
            "url": url,
            "repository_url": api,
            "labels_url": f"{url}/labels{{/name}}",
            "comments_url": f"{url}/comments",
            "events_url": f"{url}/events",
            "number": item.number,
            "title": item.title,
            "state": "open",
            "locked": item.locked,
            "active_lock_reason": item.reason and item.reason.replace("_", " "),
            "labels": [],
            "assignee": None,
            "assignees": [],
            "milestone": None,
            "comments": len(self._world.within(item, "IssueComment")),
            "closed_at": None,
        }
        if item.kind == "PullRequest":
            pull = f"{api}/pulls/{item.number}"
            links = {"html_url": row["html_url"], "diff_url": pull, "patch_url": pull}
            row["pull_request"] = {"url": pull, "merged_at": None, **links}
        return row

    def _comment_row(self, item: Item) -> Json:
        assert item.thread
        api = f"{self._api}/repos/{item.repo.name}/issues"
        hidden = {"reason": item.minimized} if item.minimized else None
        return {
            **self._row(item),
            "url": f"{api}/comments/{item.id}",
            "issue_url": f"{api}/{item.thread.number}",
            "performed_via_github_app": None,
            "minimized": hidden,
        }

    def _line_row(self, item: Item) -> Json:
        assert item.thread
        api = f"{self._api}/repos/{item.repo.name}/pulls"
        pull, url = f"{api}/{item.thread.number}", f"{api}/comments/{item.id}"
        page = self._world.url_of(item)
        hrefs = {"self": url, "html": page, "pull_request": pull}
        row = {
            **self._row(item),
            "url": url,
            "pull_request_url": pull,
            "pull_request_review_id": 42,
            "diff_hunk": "@@ -16,33 +16,40 @@ def bake() -> Bread:",
            "path": "oven.py",
            "commit_id": "6dcb09b5b57875f334f61aebed695e2e4193db5e",
            "original_commit_id": "9c48853fa3dc5c1c3d6f1f1cd1f2743e72652840",
            "_links": {key: {"href": href} for key, href in hrefs.items()},
        }
        return {**row, "in_reply_to_id": item.above.id} if item.above else row

    def _row(self, item: Item) -> Json:
        created = "yesterday" if item.broken else stamp(item.created)
        return {
            "id": item.id,
            "node_id": item.node,
            "html_url": self._world.url_of(item),
            "user": None if item.author.deleted else self._user(item.author),
            "body": item.body,
            "created_at": created,
            "updated_at": stamp(item.updated),
            "author_association": "NONE",
        }

    def _user(self, user: User) -> Json:
        login = f"{user.login}[bot]" if user.kind == "Bot" else user.login
        api = f"{self._api}/users/{login}"
        lists = ("followers", "subscriptions", "organizations", "repos", "received_events")
        return {
            "login": login,
            "id": user.id,
            "node_id": f"U_kgDO{user.id}",
            "avatar_url": "https://avatars.example/u/1",
            "gravatar_id": "",
            "url": api,
            "html_url": f"https://github.example/{login}",
            **{f"{name}_url": f"{api}/{name}" for name in lists},
            "following_url": f"{api}/following{{/other_user}}",
            "gists_url": f"{api}/gists{{/gist_id}}",
            "starred_url": f"{api}/starred{{/owner}}{{/repo}}",
            "events_url": f"{api}/events{{/privacy}}",
            "type": user.kind,
            "site_admin": False,
        }

    def _private_user(self) -> Json:
        me = self._world.user("ana")
        empty = ("company", "location", "email", "hireable", "bio", "blog")
        counts = [
            "public_repos",
            "public_gists",
            "followers",
            "following",
            "private_gists",
            "total_private_repos",
            "owned_private_repos",
            "disk_usage",
            "collaborators",
        ]
        return {
            **self._user(me),
            "name": me.name,
            **dict.fromkeys(empty),
            "blog": "",
            **dict.fromkeys(counts, 1),
            "created_at": "2008-01-14T04:33:35Z",
            "updated_at": "2008-01-14T04:33:35Z",
            "two_factor_authentication": True,
            "user_view_type": "private",
        }
