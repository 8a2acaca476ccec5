"""What GitLab's REST API tells of a `FakeGitLab`, field by field as its pages show it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlencode

from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Json, answer

if TYPE_CHECKING:
    from .fake_gitlab import FakeGitLab, Item, Note, Project, Todo, User

_KIND = "(issues|merge_requests)"
_NUMBER = r"([1-9]\d*)"
_PROJECT = r"/projects/([^/]+)"
_ITEM = rf"{_PROJECT}/{_KIND}/{_NUMBER}"
_THREAD = rf"{_ITEM}/discussions/([0-9a-f]{{40}})"
_LONGEST = 1_000_000


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


class Rest:
    def __init__(self, world: FakeGitLab) -> None:
        self._world = world

    def answer(self, request: Request) -> Reply:
        path = request.path.removeprefix("/api/v4")
        if path == request.path:
            return Reply(status=404, headers={"Content-Type": "text/html"}, body=b"<!DOCTYPE html>")
        for method, pattern, handler in self._routes():
            found = re.fullmatch(pattern, path)
            if found and method == request.method:
                return handler(request, *map(unquote, found.groups()))
        return answer({"error": "404 Not Found"}, 404)

    def _routes(self) -> list[tuple[str, str, Callable[..., Reply]]]:
        return [
            ("GET", "/user", self._me),
            ("GET", "/personal_access_tokens/self", self._token),
            ("GET", "/todos", self._todos),
            ("GET", f"/{_KIND}", self._mine),
            ("GET", _PROJECT, self._project),
            ("GET", rf"{_PROJECT}/{_KIND}", self._of_project),
            ("GET", _ITEM, self._item),
            ("GET", rf"{_ITEM}/discussions", self._discussions),
            ("GET", _THREAD, self._discussion),
            ("GET", rf"{_ITEM}/notes", self._notes),
            ("POST", rf"{_ITEM}/notes", self._comment),
            ("POST", rf"{_THREAD}/notes", self._reply),
            ("POST", rf"{_ITEM}/award_emoji", self._award),
            ("POST", rf"{_ITEM}/notes/{_NUMBER}/award_emoji", self._award),
        ]

    # --- reading --------------------------------------------------------------------------------

    def _me(self, request: Request) -> Reply:
        me = self._world.user("ana")
        return answer({**self._user(me), "created_at": stamp(self._world.now), "bot": False})

    def _token(self, request: Request) -> Reply:
        told = {"id": 4, "name": "ackbot", "revoked": False, "active": True, "user_id": 1}
        more = {"scopes": self._world.scopes, "expires_at": self._world.token_ends}
        return answer({**told, **more})

    def _todos(self, request: Request) -> Reply:
        state, action = request.asked("state", "pending"), request.asked("action")
        found = [
            todo
            for todo in self._world.todos
            if todo.state == state and action in ("", todo.action)
            if not todo.item.project.hidden
        ]
        found.sort(key=lambda todo: todo.id, reverse=True)
        return self._paged(request, [self._todo(todo) for todo in found])

    def _mine(self, request: Request, kind: str) -> Reply:
        mine = request.asked("scope", "created_by_me") == "created_by_me"
        items = [i for i in self._world.items.values() if i.kind == kind]
        items = [i for i in items if i.author.username == "ana" or not mine]
        return self._listed(request, [i for i in items if not i.project.hidden])

    def _of_project(self, request: Request, project: str, kind: str) -> Reply:
        found = self._found(project)
        if found is None:
            return self._world.refusal(404, "Project Not Found")
        items = self._world.items.values()
        return self._listed(request, [i for i in items if i.project is found and i.kind == kind])

    def _listed(self, request: Request, items: list[Item]) -> Reply:
        assert request.asked("state") == "all", "closed ones are wanted, too"
        assert request.asked("order_by") == "updated_at"
        after = request.asked("updated_after")
        items = [item for item in items if stamp(item.updated) >= after.replace("Z", ".000Z")]
        items.sort(key=lambda item: (item.updated, item.id), reverse=request.asked("sort") != "asc")
        return self._paged(request, [self._item_row(item) for item in items])

    def _project(self, request: Request, project: str) -> Reply:
        found = self._found(project)
        return answer(self._project_row(found)) if found else self._world.refusal(404, "Not Found")

    def _item(self, request: Request, *where: str) -> Reply:
        item = self._item_at(*where)
        return answer(self._item_row(item)) if item else self._world.refusal(404, "Not found")

    def _discussions(self, request: Request, *where: str) -> Reply:
        item = self._item_at(*where)
        if item is None:
            return self._world.refusal(404, "Not found")
        found: dict[str, list[Note]] = {}
        for note in self._world.said_in(item):
            found.setdefault(note.discussion, []).append(note)
        return self._paged(request, [self._thread_row(notes) for notes in found.values()])

    def _discussion(self, request: Request, *where: str) -> Reply:
        notes = self._thread_at(*where)
        if not notes:
            return self._world.refusal(404, "Discussion Not Found")
        return answer(self._thread_row(notes))

    def _notes(self, request: Request, *where: str) -> Reply:
        item = self._item_at(*where)
        if item is None:
            return self._world.refusal(404, "Not found")
        notes = self._world.said_in(item)
        notes.reverse()
        assert (request.asked("order_by"), request.asked("sort")) == ("created_at", "desc")
        return self._paged(request, [self._note_row(note) for note in notes])

    def _paged(self, request: Request, rows: Sequence[Json]) -> Reply:
        size, page = int(request.asked("per_page", "20")), int(request.asked("page", "1"))
        assert size <= 100
        shown = rows[(page - 1) * size : page * size]
        more = len(rows) > page * size
        if not self._world.counts_pages:
            return answer(shown)
        headers = {"x-page": str(page), "x-per-page": str(size)}
        headers["x-next-page"] = str(page + 1) if more else ""
        if more:
            query = urlencode({**dict(request.query), "page": str(page + 1)})
            headers["Link"] = (
                f'<{self._world.links_to or self._world.url}{request.path}?{query}>; rel="next"'
            )
        return answer(shown, 200, **headers)

    # --- writing --------------------------------------------------------------------------------

    def _comment(self, request: Request, *where: str) -> Reply:
        item = self._item_at(*where)
        body = json.loads(request.body)["body"]
        if item is None or (item.locked and not item.project.member):
            return self._world.refusal(404, "Not found")
        if re.fullmatch(r":\w+:\s?", body):
            self._world.awards_me(item, body.strip(": "))
            return answer(self._award_row(body.strip(": ")), 201)
        return self._stored(body, self._world.id_of(item), item)

    def _reply(self, request: Request, *where: str) -> Reply:
        item, notes = self._item_at(*where[:3]), self._thread_at(*where)
        if item is None or not notes or (item.locked and not item.project.member):
            return self._world.refusal(404, "Discussion Not Found")
        body = json.loads(request.body)["body"]
        return self._stored(body, self._world.id_of(notes[0]), item)

    def _stored(self, body: str, under: str, item: Item) -> Reply:
        if item.project.archived:
            return self._world.refusal(403, "Forbidden")
        if len(body) > _LONGEST:
            return answer(
                {"message": {"note": ["is too long (maximum is 1000000 characters)"]}}, 400
            )
        before = len(self._world.executed)
        body = self._world.execute(body)
        if not body.strip() and len(self._world.executed) > before:
            return answer({"commands_changes": {}, "summary": ["Closed this."]}, 202)
        note = self._world.note(self._world.speaks("ana", body, under=under))
        note.sent = True
        return answer(self._note_row(note), 201)

    def _award(self, request: Request, *where: str) -> Reply:
        item = self._item_at(*where[:3])
        on: Item | Note | None = item
        if len(where) > 3:
            on = self._world.notes.get(int(where[3]))
        if on is None:
            return self._world.refusal(404, "Award Emoji Not Found")
        name = json.loads(request.body)["name"]
        if not self._world.awards_me(on, name):
            said = "Award Emoji Name has already been taken Not Found"
            return self._world.refusal(404, said)
        return answer(self._award_row(name), 201)

    # --- finding --------------------------------------------------------------------------------

    def _found(self, project: str) -> Project | None:
        for found in self._world.projects.values():
            if project in (found.path, str(found.id)) and not found.hidden:
                return found
        return None

    def _item_at(self, project: str, kind: str, iid: str) -> Item | None:
        found = self._found(project)
        for item in self._world.items.values():
            if item.project is found and item.kind == kind and item.iid == int(iid):
                return item
        return None

    def _thread_at(self, project: str, kind: str, iid: str, discussion: str) -> list[Note]:
        item = self._item_at(project, kind, iid)
        notes = self._world.said_in(item) if item else []
        return [note for note in notes if note.discussion == discussion]

    # --- rows -----------------------------------------------------------------------------------

    def _user(self, user: User) -> Json:
        return {
            "id": user.id,
            "username": user.username,
            "name": user.name,
            "state": "active",
            "locked": False,
            "avatar_url": None,
            "web_url": f"https://gitlab.example/{user.username}",
        }

    def _project_row(self, project: Project) -> Json:
        access = {"access_level": 30, "notification_level": 3} if project.member else None
        return {
            "id": project.id,
            "path_with_namespace": project.path,
            "archived": project.archived,
            "visibility": project.visibility,
            "permissions": {"project_access": access, "group_access": None},
        }

    def _item_row(self, item: Item) -> Json:
        counted = [note for note in self._world.said_in(item) if not note.system]
        row = {
            "id": item.id,
            "iid": item.iid,
            "project_id": item.project.id,
            "title": item.title,
            "description": item.body,
            "state": "opened",
            "created_at": "yesterday" if item.broken else stamp(item.created),
            "updated_at": stamp(item.updated),
            "author": self._user(item.author),
            "user_notes_count": len(counted),
            "discussion_locked": item.locked or None,
            "web_url": self._world.url_of(item),
        }
        return {**row, "confidential": item.confidential} if item.kind == "issues" else row

    def _thread_row(self, notes: Sequence[Note]) -> Json:
        return {
            "id": notes[0].discussion,
            "individual_note": notes[0].type is None,
            "notes": [self._note_row(note) for note in notes],
        }

    def _note_row(self, note: Note) -> Json:
        merge = note.item.kind == "merge_requests"
        return {
            "id": note.id,
            "type": note.type,
            "body": note.body,
            "attachment": None,
            "author": self._user(note.author),
            "created_at": "yesterday" if note.broken else stamp(note.created),
            "updated_at": stamp(note.updated),
            "system": note.system,
            "noteable_id": note.item.id,
            "noteable_type": "MergeRequest" if merge else "Issue",
            "project_id": note.item.project.id,
            "noteable_iid": note.item.iid,
            "resolvable": False,
            "confidential": note.internal,
            "internal": note.internal,
            "imported": False,
            "imported_from": "none",
        }

    def _todo(self, todo: Todo) -> Json:
        merge = todo.item.kind == "merge_requests"
        project = todo.item.project
        anchor = f"#note_{todo.note.id}" if todo.note else ""
        return {
            "id": todo.id,
            "project": {"id": project.id, "path_with_namespace": project.path},
            "author": self._user(todo.author),
            "action_name": todo.action,
            "target_type": todo.other or ("MergeRequest" if merge else "Issue"),
            "target": {"id": "a1b2c3"} if todo.other else self._item_row(todo.item),
            "target_url": f"{self._world.url_of(todo.item)}{anchor}",
            "body": todo.body,
            "state": todo.state,
            "created_at": stamp(todo.created),
            "updated_at": stamp(todo.created),
        }

    def _award_row(self, name: str) -> Json:
        return {
            "id": len(self._world.awards),
            "name": name,
            "user": self._user(self._world.user("ana")),
            "created_at": stamp(self._world.now),
            "updated_at": stamp(self._world.now),
            "awardable_id": 80,
            "awardable_type": "Note",
        }
