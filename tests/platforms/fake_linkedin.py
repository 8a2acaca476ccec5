"""A LinkedIn of one Page, after the pages on its Comments, Posts and Social Metadata APIs.

Comments are listed in no order of time, their replies (of one level) apart from them; a post is
called a share, and an activity where comments speak of it. Names in addresses are percent-encoded.
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote

from ackbot.platforms.linkedin import VERSION
from ackbot.platforms.linkedin.connector import LinkedIn
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Served, answer

Json = dict[str, Any]

PAGE = "urn:li:organization:1337"
_SOCIAL = re.compile(r"/rest/socialActions/([^/]+)/comments(?:/(\d+))?")


class FakeLinkedIn(Served):
    made: ClassVar[type[LinkedIn]] = LinkedIn
    secret = "canary-linkedin-token"
    per_thread = 1

    def __init__(self, folder: Path, **settings: object) -> None:
        super().__init__(folder, **settings)
        self.me = PAGE
        self.posts: dict[str, Json] = {}
        self.comments: dict[str, Json] = {}
        self.likes: list[str] = []
        self.pages = [PAGE]
        self.names: dict[str, tuple[str, str]] = {}
        """First and last names of people; of others LinkedIn tells nothing."""
        self.tells_names = True
        self.tells_counts = True
        self.tells_summaries = True
        self.tells_bodies = True
        """Whether what a comment became stands in the body of the answer, or in a header alone."""
        self.lags = 0
        """How many comments its numbers count that no list shows yet."""
        self.refusals: dict[str, Reply] = {}
        """Answers to requests whose path ends so."""
        self.mistakes: list[str] = []
        self._empty_first = False
        self._last = 7_000_000_000

    # --- what happens -----------------------------------------------------------------------------

    def _number(self) -> str:
        self._last += 1
        return str(self._last)

    def i_post(self, text: str, *, ago: timedelta = timedelta(0)) -> str:
        number = self._number()
        urn = f"urn:li:share:{number}"
        activity = f"urn:li:activity:{self._number()}"
        self.posts[urn] = {
            "text": text,
            "at": self.tick() - ago,
            "activity": activity,
            "open": True,
        }
        return urn

    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        return self.comment(text, under=under, actor=f"urn:li:person:{by}", ago=ago)

    def comment(
        self,
        text: Any,
        *,
        under: str,
        actor: str = PAGE,
        ago: timedelta = timedelta(0),
        **more: Any,
    ) -> str:
        """Somebody comments on a post or replies to a comment; the Page does unless said."""
        above = self.comments.get(under)
        post = above["post"] if above else under
        number = self._number()
        urn = f"urn:li:comment:({self.posts[post]['activity']},{number})"
        self.comments[urn] = {
            "n": number,
            "post": post,
            "top": (above["top"] or under) if above else "",
            "actor": actor,
            "text": text,
            "at": self.tick() - ago,
            "edited": None,
            "program": False,
            **more,
        }
        return urn

    def they_edit(self, mention: str, text: str) -> bool:
        self.comments[mention] |= {"text": text, "edited": self.tick() + timedelta(minutes=1)}
        return True

    def they_delete(self, mention: str) -> None:
        for urn in [urn for urn, c in self.comments.items() if mention in (urn, c["top"])]:
            del self.comments[urn]

    def they_write_unreadably(self, *, under: str) -> None:
        self.comments[self.they_write("broken", under=under)]["text"] = 42

    def leads_to(self, url: str) -> bool:
        self.links_to = url
        return True

    def closes(self, mention: str) -> bool:
        self.posts[self.comments[mention]["post"]]["open"] = False
        return True

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.comment(text, under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        """Return what a program sent to its thread after it: the API knows no more."""
        said = self.comments.get(mention)
        if said is None:
            return []
        top = said["top"] or mention
        there = (c for c in self.comments.values() if c["program"] and c["top"] == top)
        return [comment["text"] for comment in there if comment["at"] > said["at"]]

    def liked_by_me(self) -> list[str]:
        return self.likes

    def empty_page_first(self) -> bool:
        self._empty_first = True
        return True

    # --- the server -------------------------------------------------------------------------------

    def is_safe(self, request: Request) -> bool:
        path = request.path
        return path == "/rest/organizationAcls" or path.startswith("/rest/organizations/")

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"message": says, "serviceErrorCode": 100, "status": status}, status)

    def handle(self, request: Request) -> Reply:
        if request.headers.get("authorization") != f"Bearer {self.secret}" or self.revoked:
            return self.refusal(401, "Invalid access token")
        self._judge(request)
        for ending, said in self.refusals.items():
            if request.path.endswith(ending):
                return said
        found = self._served(request, dict(request.query))
        date = {"Date": f"{self.now:%a, %d %b %Y %H:%M:%S} GMT"}
        return Reply(status=found.status, headers={**found.headers, **date}, body=found.body)

    def _judge(self, request: Request) -> None:
        version = str(self.settings.get("version", VERSION))
        wanted = {"linkedin-version": version, "x-restli-protocol-version": "2.0.0"}
        for name, value in wanted.items():
            if request.headers.get(name) != value:
                self.mistakes.append(f"{request.path} has no {name}: {value}")
        if ":" in request.path or "(" in request.path:
            self.mistakes.append(f"{request.path} is not encoded")

    def _served(self, request: Request, asked: dict[str, str]) -> Reply:
        path = request.path
        if found := _SOCIAL.fullmatch(path):
            return self._social(request, unquote(found[1]), found[2] or "", asked)
        if path == "/rest/organizationAcls":
            assert asked["q"] == "roleAssignee"
            assert asked["role"] == "ADMINISTRATOR"
            rows = [{"role": "ADMINISTRATOR", "organization": page} for page in self.pages]
            return answer({"elements": rows, "paging": {"start": 0, "count": 100, "links": []}})
        if path.startswith("/rest/organizations/"):
            return answer(
                {"id": 1337, "localizedName": "Ana's Bakery", "vanityName": "anas-bakery"}
            )
        if path == "/rest/posts":
            return self._posts(asked)
        if path == "/rest/socialMetadata":
            return self._batch(asked, self._metadata)
        if path == "/rest/people":
            return self._people(asked)
        if path == "/rest/organizationsLookup":
            return self._batch(asked, lambda number: {"id": int(number), "localizedName": "Mill"})
        assert path == "/rest/reactions"
        return self._react(request, asked)

    def _posts(self, asked: dict[str, str]) -> Reply:
        if (asked["q"], asked["author"], asked["sortBy"]) != ("author", PAGE, "LAST_MODIFIED"):
            self.mistakes.append(f"posts were asked for by {asked}")
        rows = [
            {
                "id": urn,
                "author": PAGE,
                "commentary": post["text"],
                "createdAt": _stamp(post["at"]),
                "publishedAt": _stamp(post["at"]),
                "lastModifiedAt": _stamp(post["at"]),
                "lifecycleState": "PUBLISHED",
                "visibility": "PUBLIC",
            }
            for urn, post in sorted(
                self.posts.items(), key=lambda each: each[1]["at"], reverse=True
            )
        ]
        return self._list(rows, asked)

    def _list(self, rows: list[Json], asked: dict[str, str]) -> Reply:
        start, count = int(asked["start"]), int(asked["count"])
        if self._empty_first and not start:
            # A page of which nothing is left, and all else behind it.
            more = {"rel": "next", "href": "/rest/next"}
            return answer({"elements": [], "paging": {"start": 0, "links": [more]}})
        if self._empty_first:
            self._empty_first = False
            rows = [{}] * count + rows
        page, links = rows[start : start + count], []
        if start + count < len(rows):
            href = f"{self.links_to or 'https://evil.example'}/rest/next?start={start + count}"
            links.append({"type": "application/json", "rel": "next", "href": href})
        return answer(
            {"elements": page, "paging": {"start": start, "count": count, "links": links}}
        )

    def _metadata(self, urn: str) -> Json | None:
        post = self.posts.get(urn)
        if post is None or not self.tells_counts:
            return None
        there = [c for c in self.comments.values() if c["post"] == urn]
        tops = [c for c in there if not c["top"]]
        counts = {"count": len(there) + self.lags, "topLevelCount": len(tops) + self.lags}
        state = "OPEN" if post["open"] else "CLOSED"
        return {"entity": urn, "commentSummary": counts, "commentsState": state}

    def _batch(self, asked: dict[str, str], found: Any) -> Reply:
        ids = asked["ids"].removeprefix("List(").removesuffix(")").split(",")
        if not 1 <= len(ids) <= 50:
            self.mistakes.append(f"{len(ids)} things in one batch")
        results = {each: row for each in ids if (row := found(each)) is not None}
        return answer({"results": results, "statuses": {}, "errors": {}})

    def _people(self, asked: dict[str, str]) -> Reply:
        if not self.tells_names:
            return self.refusal(403, "Not enough permissions to access: people.BATCH_GET")

        def person(key: str) -> Json | None:
            name = self.names.get(key.removeprefix("(id:").removesuffix(")"))
            if name is None:
                return None
            return {
                "localizedFirstName": name[0],
                "localizedLastName": name[1],
                "vanityName": "m-h",
            }

        return self._batch(asked, person)

    def _social(self, request: Request, urn: str, number: str, asked: dict[str, str]) -> Reply:
        if request.method == "POST":
            return self._create(urn, json.loads(request.body))
        post = next(
            (share for share, each in self.posts.items() if urn in (share, each["activity"])), ""
        )
        if not post and urn not in self.comments:
            return self.refusal(404, f"Could not find {urn}")
        there = {
            key: c
            for key, c in self.comments.items()
            if (c["top"] == urn if not post else c["post"] == post and not c["top"])
        }
        if number:
            row = next((self._row(key) for key, c in there.items() if c["n"] == number), None)
            return answer(row) if row else self.refusal(404, "not found")
        rows = [self._row(key) for key in sorted(there, key=lambda key: there[key]["n"][::-1])]
        return self._list(rows, asked)

    def _row(self, urn: str) -> Json:
        comment = self.comments[urn]
        message: Json = {"text": comment["text"], "attributes": comment.get("marks", [])}
        row: Json = {
            "id": comment["n"],
            "commentUrn": urn,
            "actor": comment["actor"],
            "object": self.posts[comment["post"]]["activity"],
            "message": message,
            "created": {"actor": comment["actor"], "time": _stamp(comment["at"])},
            "lastModified": {"time": _stamp(comment["edited"] or comment["at"])},
        }
        if comment["top"]:
            row["parentComment"] = comment["top"]
        elif self.tells_summaries:
            below = sum(c["top"] == urn for c in self.comments.values())
            row["commentsSummary"] = {
                "totalFirstLevelComments": below,
                "aggregatedTotalComments": below,
            }
        return {**row, **comment.get("more", {})}

    def _create(self, urn: str, body: Json) -> Reply:
        top = self.comments.get(urn)
        if top is None:
            return self.refusal(404, f"Could not find {urn}")
        wanted = {"actor": PAGE, "parentComment": urn, "message": {"text": body["message"]["text"]}}
        wanted["object"] = self.posts[top["post"]]["activity"]
        if body != wanted or top["top"]:
            self.mistakes.append(f"a comment was made of {body}")
        if not self.posts[top["post"]]["open"]:
            return self.refusal(403, "Comments are disabled: LINKEDIN_COMMENTS_RESTRICTED")
        made = self.comment(body["message"]["text"], under=urn, program=True)
        number = {"x-restli-id": self.comments[made]["n"]}
        if not self.tells_bodies:
            return Reply(status=201, headers=number)
        return answer(self._row(made), 201, **number)

    def _react(self, request: Request, asked: dict[str, str]) -> Reply:
        body = json.loads(request.body)
        if asked != {"actor": PAGE} or set(body) != {"root", "reactionType"}:
            self.mistakes.append(f"a reaction was made of {asked} {body}")
        if body["root"] in self.likes:
            return self.refusal(409, "There is one already")
        self.likes.append(body["root"])
        return Reply(status=201, headers={"x-restli-id": "(actor,entity)"})


def _stamp(at: Any) -> int:
    return int(at.timestamp() * 1000)
