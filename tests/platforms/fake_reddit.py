"""A Reddit of one account, after PRAW's recordings of 2025 and the open-sourced server.

Things are wrapped with their kind; what is in the inbox lacks its thread; deleted comments stay
where they were, without words; a form is answered with 200 also where the server says no. PRAW
itself vouches for it: see the tests.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from ackbot.platforms.reddit.connector import Reddit
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Served, answer

Json = dict[str, Any]

ME, NAME = "t2_ana1", "Ana_Bakes"
CLIENT = "installed-app-1"
SECRET = "canary-refresh-reddit"


class FakeReddit(Served):
    made: ClassVar[type[Reddit]] = Reddit
    secret = SECRET

    def __init__(self, folder: Path, **settings: object) -> None:
        super().__init__(folder, **settings)
        self.me = ME
        self.people = {NAME: ME}
        self.links: dict[str, Json] = {}
        self.comments: dict[str, Json] = {}
        self.messages: list[Json] = []
        self.likes: list[str] = []
        self.hidden: set[str] = set()
        """What it does not show when asked by name."""
        self.says_no: list[object] | None = None
        """The error of the next form."""
        self.more: Json = {}
        """What else stands beside an error."""
        self.app_secret = ""
        self.agents: set[str] = set()
        self.left = 590.0
        self._tokens: set[str] = set()
        self._issued = 0
        self._refresh = SECRET
        self._empty_first = False
        self._last = 36**5

    # --- what happens -----------------------------------------------------------------------------

    def _number(self) -> str:
        self._last += 1
        digits, n = "", self._last
        while n:
            n, rest = divmod(n, 36)
            digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
        return digits

    def i_post(self, text: str) -> str:
        return self.post(text, by=NAME)

    def post(self, text: str, *, by: str) -> str:
        """Somebody posts; return the name of the post."""
        name = f"t3_{self._number()}"
        self.links[name] = {"title": text, "by": by, "locked": False, "archived": False}
        return name

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.comment(text, under=under, by=by, ago=ago)

    def comment(
        self,
        text: Any,
        *,
        under: str,
        by: str = NAME,
        ago: timedelta = timedelta(0),
        **more: Any,
    ) -> str:
        """Somebody comments on a post or a comment; I do unless said."""
        above = self.comments.get(under)
        name = f"t1_{self._number()}"
        self.people.setdefault(by, f"t2_{self._number()}")
        self.comments[name] = {
            "name": name,
            "link": above["link"] if above else under,
            "parent": under,
            "by": by,
            "body": text,
            "at": self.tick() - ago,
            "edited": False,
            "locked": False,
            **more,
        }
        return name

    def they_edit(self, mention: str, text: str) -> bool:
        self.comments[mention] |= {"body": text, "edited": self.tick().timestamp()}
        return True

    def they_delete(self, mention: str) -> None:
        self.comments[mention] |= {"by": None, "body": "[deleted]"}

    def they_write_unreadably(self, *, under: str) -> None:
        self.comments[self.they_write("broken", under=under)]["body"] = 42

    def closes(self, mention: str) -> bool:
        self.links[self.comments[mention]["link"]]["locked"] = True
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        self.likes.append(mention)
        return True

    def posted_under(self, mention: str) -> list[str]:
        mine = (c for c in self.comments.values() if c["by"] == NAME and c["parent"] == mention)
        return [comment["body"] for comment in mine]

    def liked_by_me(self) -> list[str]:
        return self.likes

    def empty_page_first(self) -> bool:
        self._empty_first = True
        return True

    def revoke(self) -> None:
        self._tokens.clear()
        self._refresh = "none"

    def expire_session(self) -> None:
        self._tokens.clear()

    def hands_out(self, token: str) -> None:
        """Somebody was signed in."""
        self._tokens.add(token)

    # --- the server -------------------------------------------------------------------------------

    def credential(self) -> str:
        return json.dumps({"client_id": CLIENT, "refresh_token": SECRET})

    def is_safe(self, request: Request) -> bool:
        return request.path in ("/api/v1/access_token", "/api/v1/me")

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"message": says, "error": status}, status)

    def slow_down(self) -> Reply:
        reset = {"x-ratelimit-remaining": "0.0", "x-ratelimit-reset": "60"}
        return answer({"message": "Too Many Requests", "error": 429}, 429, **reset)

    def handle(self, request: Request) -> Reply:
        path = request.path.rstrip("/")
        if path == "/api/v1/access_token":
            return self._token(request)
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or token not in self._tokens:
            return self.refusal(401, "Unauthorized")
        self.agents.add(request.headers.get("user-agent", ""))
        assert ("raw_json", "1") in request.query or b"raw_json=1" in request.body
        self.left -= 1
        told = {"x-ratelimit-remaining": str(self.left), "x-ratelimit-reset": "300"}
        told |= {"x-ratelimit-used": "1", "Date": f"{self.now:%a, %d %b %Y %H:%M:%S} GMT"}
        found = self._served(request, path, dict(request.query))
        return Reply(status=found.status, headers={**found.headers, **told}, body=found.body)

    def _token(self, request: Request) -> Reply:
        form = dict(parse_qsl(request.body.decode()))
        packed = request.headers.get("authorization", "").removeprefix("Basic ")
        if base64.b64decode(packed).decode() != f"{CLIENT}:{self.app_secret}":
            return self.refusal(401, "Unauthorized")
        if form.get("refresh_token") != self._refresh:
            return answer({"error": "invalid_grant"}, 400)
        self._issued += 1
        token = f"canary-access-{self._issued}"
        self._tokens.add(token)
        given = {"access_token": token, "token_type": "bearer", "expires_in": 86400}
        scope = "identity read history privatemessages submit vote"
        return answer({**given, "scope": scope}, Connection="close")

    def _served(self, request: Request, path: str, asked: dict[str, str]) -> Reply:
        if request.method == "POST":
            return self._form(path, dict(parse_qsl(request.body.decode(), keep_blank_values=True)))
        if path == "/api/v1/me":
            return answer({"name": NAME, "id": ME[3:], "total_karma": 3})
        if path == "/message/inbox":
            return self._listing(self._inbox(), asked)
        if path == f"/user/{NAME}/comments":
            mine = [self._thing(c) for c in self.comments.values() if c["by"] == NAME]
            return self._listing(mine, asked)
        if path == "/api/info":
            return answer(_listed(self._info(asked["id"].split(","))))
        assert path.startswith("/comments/")
        return self._thread(path.removeprefix("/comments/"), asked)

    def _inbox(self) -> list[Json]:
        told = [self._told(comment) for comment in self.comments.values()]
        return [each for each in told if each] + self.messages

    def _told(self, comment: Json) -> Json | None:
        """Return a comment as the inbox has it, if it is in there."""
        above = self.comments.get(comment["parent"]) or self.links[comment["parent"]]
        if comment["by"] == NAME:
            return None
        if above["by"] == NAME:
            why = "comment_reply" if comment["parent"] in self.comments else "post_reply"
        elif f"u/{NAME}".lower() in str(comment["body"]).lower():
            why = "username_mention"
        else:
            return None
        link = comment["link"]
        path = f"/r/Baking/comments/{link[3:]}/{'bread'}/{comment['name'][3:]}/?context=3"
        gone = comment["by"] is None
        data = {
            "name": comment["name"],
            "id": comment["name"][3:],
            "author": comment["by"],
            "author_fullname": None if gone else self.people[comment["by"]],
            "body": comment["body"],
            "context": path,
            "created_utc": comment["at"].timestamp(),
            "likes": True if comment["name"] in self.likes else None,
            "link_title": self.links[link]["title"],
            "new": True,
            "parent_id": comment["parent"],
            "subject": why.replace("_", " "),
            "type": why,
            "was_comment": True,
            "replies": "",
            "distinguished": None,
            "dest": NAME,
            "subreddit": "Baking",
        }
        return {"kind": "t1", "data": {**data, **comment.get("told", {})}}

    def _thing(self, comment: Json) -> Json:
        link, gone = comment["link"], comment["by"] is None
        data = {
            "name": comment["name"],
            "id": comment["name"][3:],
            "author": comment["by"] or "[deleted]",
            "body": comment["body"],
            "parent_id": comment["parent"],
            "link_id": link,
            "link_title": self.links[link]["title"],
            "created_utc": comment["at"].timestamp(),
            "edited": comment["edited"],
            "locked": comment["locked"],
            "archived": self.links[link]["archived"],
            "likes": True if comment["name"] in self.likes else None,
            "permalink": f"/r/Baking/comments/{link[3:]}/bread/{comment['name'][3:]}/",
            "subreddit": "Baking",
            "replies": "",
        }
        if not gone:
            data["author_fullname"] = self.people[comment["by"]]
        return {"kind": "t1", "data": data}

    def _listing(self, things: list[Json], asked: dict[str, str]) -> Reply:
        size = min(100, int(asked["limit"]))
        if self._empty_first and "after" not in asked:
            return answer(_listed([], "t1_zzzzz"))
        self._empty_first = False
        order = {id(each): n for n, each in enumerate(things)}
        things.sort(key=lambda each: (_age(each), order[id(each)]), reverse=True)
        names = [each["data"]["name"] for each in things]
        start = names.index(asked["after"]) + 1 if asked.get("after") in names else 0
        page = things[start : start + size]
        more = start + len(page) < len(things)
        return answer(_listed(page, page[-1]["data"]["name"] if more else None))

    def _info(self, names: list[str]) -> list[Json]:
        assert 1 <= len(names) <= 100
        found: list[Json] = []
        for name in names:
            if name in self.comments and name not in self.hidden:
                found.append(self._thing(self.comments[name]))
            elif name in self.links and name not in self.hidden:
                link = self.links[name]
                flags = {key: link[key] for key in ("title", "locked", "archived")}
                found.append({"kind": "t3", "data": {"name": name, "id": name[3:], **flags}})
        return found

    def _thread(self, link: str, asked: dict[str, str]) -> Reply:
        top = f"t1_{asked['comment']}"
        assert (asked["context"], asked["sort"]) == ("0", "new")
        if f"t3_{link}" not in self.links or top not in self.comments:
            return self.refusal(404, "Not Found")
        head = {"kind": "t3", "data": {"name": f"t3_{link}"}}
        return answer([_listed([head]), _listed([self._tree(top)])])

    def _tree(self, name: str) -> Json:
        thing = self._thing(self.comments[name])
        below = [c["name"] for c in self.comments.values() if c["parent"] == name]
        if below:
            rest = {"kind": "more", "data": {"count": 1, "children": ["zzz"]}}
            thing["data"]["replies"] = _listed([*map(self._tree, below), rest])
        return thing

    def _form(self, path: str, form: dict[str, str]) -> Reply:
        if self.says_no is not None:
            said, self.says_no = self.says_no, None
            return answer({"json": {"errors": [said], **self.more}})
        if path == "/api/vote":
            assert form["dir"] == "1"
            if form["id"] not in self.likes:
                self.likes.append(form["id"])
            return answer({})
        assert path == "/api/comment"
        assert form["api_type"] == "json"
        above = self.comments.get(form["thing_id"]) or self.links[form["thing_id"]]
        if len(form["text"]) > 10_000:
            return answer({"json": {"errors": [["TOO_LONG", "this is too long", "text"]]}})
        if self.links[above.get("link", form["thing_id"])]["locked"] or above["locked"]:
            return answer(
                {"json": {"errors": [["THREAD_LOCKED", "Comments are locked.", "parent"]]}}
            )
        made = self.comment(form["text"], under=form["thing_id"])
        things = [self._thing(self.comments[made])]
        return answer({"json": {"errors": [], "data": {"things": things}}})


def _listed(things: Iterable[Json], after: str | None = None) -> Json:
    children = list(things)
    return {"kind": "Listing", "data": {"after": after, "before": None, "children": children}}


def _age(thing: Json) -> float:
    told = thing["data"]["created_utc"]
    return told if isinstance(told, float) else 0.0
