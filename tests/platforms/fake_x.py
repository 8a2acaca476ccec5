"""An X of one account, after its pages and its own kit, in the new names of fields or the old.

Ids hold the time. A reply begins with the names that X puts there; addresses become short ones;
each edit has an id of its own; a program may reply only to who mentioned or quoted it. A field that
was not asked for is not sent.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from ackbot.platforms.x import SENDS
from ackbot.platforms.x.connector import X
from ackbot.platforms.x.mapping import id_at, time_of
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.served import Served, answer
from tests.platforms.x_described import OLD_FIELDS, fields, wrong_in

Json = dict[str, Any]

ME, NAME = "2244994945", "Ana_Bakes"
CLIENT = "native-app-1"
SECRET = "canary-refresh-x"
_URL = re.compile(r"https?://[^\s]+")
_HANDLE = re.compile(r"@(\w{1,15})")
_PROBLEMS = "https://api.x.com/2/problems/"
_KINDS = (("replied_to", "parent"), ("quoted", "quotes"), ("retweeted", "reposts"))
_LOST = ("not-authorized-for-resource", "resource-not-found")


class FakeX(Served):
    made: ClassVar[type[X]] = X
    secret = SECRET

    def __init__(self, folder: Path, *, sends: bool = False, **settings: object) -> None:
        super().__init__(folder, **({SENDS: True} if sends else {}), **settings)
        self.me = ME
        self.people = {NAME.lower(): ME}
        self.posts: dict[str, Json] = {}
        self.old: dict[str, Json] = {}
        self.hidden: set[str] = set()
        self.speaks = "post"
        """Whether it takes `post.fields`, or `tweet.fields`."""
        self.ignores = False
        """Whether it takes the names it does not know for nothing, instead of refusing them."""
        self.tells_time = True
        self.ahead = timedelta(0)
        self.mistakes: list[str] = []
        self._tokens: set[str] = set()
        self._issued = 0
        self._refresh = SECRET
        self._empty_first = False

    # --- what happens -----------------------------------------------------------------------------

    def i_post(self, text: str, *, ago: timedelta = timedelta(0)) -> str:
        return self.write(text, by=NAME, ago=ago)

    def they_write(
        self,
        text: str,
        *,
        under: str,
        by: str = "mira",
        ago: timedelta = timedelta(0),
        **more: Any,
    ) -> str:
        return self.write(text, by=by, under=under, ago=ago, **more)

    def write(
        self,
        text: str,
        *,
        by: str = "mira",
        under: str = "",
        quotes: str = "",
        names_nobody: bool = False,
        ago: timedelta = timedelta(0),
        **more: Any,
    ) -> str:
        """Somebody posts, replies to `under` or quotes; returns the id."""
        number = str(int(id_at(self.tick() - ago)) + len(self.posts) + len(self.old))
        above = self.posts.get(under)
        self.people.setdefault(by.lower(), str(7_000_000 + len(self.people)))
        names = [] if names_nobody or above is None else self._put_there(above, by)
        self.posts[number] = {
            "id": number,
            "by": by,
            "words": text,
            "names": names,
            "parent": under,
            "root": above["root"] if above else number,
            "quotes": quotes,
            "versions": [number],
            "lang": "en",
            **more,
        }
        return number

    def _put_there(self, above: Json, by: str) -> list[str]:
        """Return whom X names in front of a reply: its parent's author, and whom that named."""
        said = [above["by"], *above["names"], *_HANDLE.findall(str(above["words"]))]
        unique = {name.lower(): name for name in reversed(said)}
        return [name for name in reversed(unique.values()) if name.lower() != by.lower()]

    def they_edit(self, mention: str, text: str) -> bool:
        return False  # replies cannot be edited

    def edits(self, post: str, text: str) -> str:
        """The author of a post that is no reply edits it; returns the id of the new version."""
        before = self.posts.pop(post)
        number = str(int(id_at(self.tick())) + len(self.posts) + len(self.old) + 1)
        versions = [*before["versions"], number]
        self.posts[number] = {**before, "id": number, "words": text, "versions": versions}
        self.old[post] = before
        for version in versions[:-1]:
            self.old[version]["versions"] = versions
        return number

    def they_delete(self, mention: str) -> None:
        for version in self.posts.pop(mention)["versions"]:
            self.old.pop(version, None)

    def they_write_unreadably(self, *, under: str) -> None:
        self.posts[self.they_write("broken", under=under)]["words"] = 42

    def closes(self, mention: str) -> bool:
        return False

    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        return self.write(text, by=NAME, under=mention)

    def i_like_elsewhere(self, mention: str) -> bool:
        return False

    def posted_under(self, mention: str) -> list[str]:
        mine = (post for post in self.posts.values() if post["by"] == NAME)
        return [post["words"] for post in mine if post["parent"] == mention]

    def liked_by_me(self) -> list[str]:
        return []

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
        return request.path in ("/2/oauth2/token", "/2/users/me")

    def refusal(self, status: int, says: str) -> Reply:
        return answer({"type": "about:blank", "title": "No", "detail": says}, status)

    def problem(self, status: int, kind: str, detail: str, title: str = "Problem") -> Reply:
        """Answer with one of X's own problems."""
        return answer({"type": _PROBLEMS + kind, "title": title, "detail": detail}, status)

    def slow_down(self) -> Reply:
        reset = str(int(self.now.timestamp()) + 60)
        return Reply(status=429, headers={"x-rate-limit-reset": reset}, body=b"{}")

    def handle(self, request: Request) -> Reply:
        if request.path == "/2/oauth2/token":
            return self._token(request)
        if request.headers.get("authorization", "").removeprefix("Bearer ") not in self._tokens:
            return self.refusal(401, "Unauthorized")
        found = self._served(request)
        date = f"{self.now + self.ahead:%a, %d %b %Y %H:%M:%S} GMT"
        more = {"Date": date} if self.tells_time else {}
        return Reply(status=found.status, headers={**found.headers, **more}, body=found.body)

    def _token(self, request: Request) -> Reply:
        form = dict(parse_qsl(request.body.decode()))
        right = form.get("client_id") == CLIENT and form.get("refresh_token") == self._refresh
        if not right or "authorization" in request.headers:
            told = {"error": "invalid_request", "error_description": "Value passed was invalid."}
            return answer(told, 400)
        self._issued += 1
        token = f"canary-access-{self._issued}"
        self._refresh = f"canary-refresh-x-{self._issued}"
        self._tokens.add(token)
        given = {"token_type": "bearer", "expires_in": 7200, "access_token": token}
        return answer({**given, "refresh_token": self._refresh})

    def _served(self, request: Request) -> Reply:
        if request.path == "/2/users/me":
            return answer({"data": self._user(NAME)})
        if request.method == "POST":
            return self._create(request)
        if foreign := self._foreign(request):
            return self.problem(400, "invalid-request", f"The query parameter [{foreign}] is not")
        if request.path == "/2/tweets":
            return self._by_ids(request)
        assert request.path.startswith(f"/2/users/{ME}/")
        return self._list(request, mine=request.path.endswith("/tweets"))

    def _foreign(self, request: Request) -> str:
        """Return a parameter of the other vocabulary; note what fits neither."""
        asked = dict(request.query)
        other = {"post": "tweet.fields", "tweet": "post.fields"}[self.speaks]
        if other in asked:
            return "" if self.ignores else other
        if self.speaks == "post":
            self.mistakes.extend(wrong_in(request))
        else:
            unknown = {*asked["tweet.fields"].split(",")} - OLD_FIELDS
            self.mistakes.extend(f"tweet.fields is never {one}" for one in unknown)
        return ""

    def _list(self, request: Request, *, mine: bool) -> Reply:
        asked = dict(request.query)
        rows = [post for post in self.posts.values() if self._is_listed(post, mine)]
        if since := asked.get("since_id"):
            rows = [post for post in rows if int(post["id"]) > int(since)]
        if start := asked.get("start_time"):
            assert re.fullmatch(r"[\d-]{10}T[\d:]{8}Z", start)
            rows = [p for p in rows if f"{time_of(p['id']):%Y-%m-%dT%H:%M:%SZ}" >= start]
        rows.sort(key=lambda post: int(post["id"]), reverse=True)
        token, size = asked.get("pagination_token", ""), int(asked["max_results"])
        if not token and self._empty_first:
            self._empty_first = False
            return answer({"meta": {"result_count": 0, "next_token": "all"}})
        if token.startswith("under"):
            rows = [post for post in rows if int(post["id"]) < int(token[5:])]
        elif token not in ("", "all"):
            return self.problem(400, "invalid-request", "Invalid pagination_token")
        page, more = rows[:size], rows[size:]
        meta: Json = {"result_count": len(page)}
        if page:
            meta |= {"newest_id": page[0]["id"], "oldest_id": page[-1]["id"]}
        if more:
            meta["next_token"] = f"under{page[-1]['id']}"
        return answer({**self._answered(page, asked), "meta": meta})

    def _is_listed(self, post: Json, mine: bool) -> bool:
        return bool(post["by"] == NAME) if mine else NAME.lower() in self._named(post)

    def _by_ids(self, request: Request) -> Reply:
        asked = dict(request.query)
        ids = asked["ids"].split(",")
        assert 1 <= len(ids) <= 100
        rows = [self.posts.get(each) or self.old.get(each) for each in ids]
        shown = [row for row in rows if row and row["by"] not in self.hidden]
        errors = [
            {
                "type": _PROBLEMS + _LOST[row is None],
                "title": "Error",
                "detail": "no",
                "resource_type": "tweet",
                "resource_id": each,
            }
            for each, row in zip(ids, rows, strict=True)
            if row not in shown
        ]
        found = self._answered(shown, asked)
        return answer({**found, **({"errors": errors} if errors else {})})

    def _answered(self, page: list[Json], asked: dict[str, str]) -> Json:
        wanted = {*asked.get(f"{self.speaks}.fields", "").split(",")}
        along = {*asked.get("expansions", "").split(",")}
        if self.speaks == "post":
            wanted |= along
        rows = [self._row(post, wanted) for post in page]
        includes: Json = {}
        if along & {"referenced_posts", "referenced_tweets.id"}:
            bucket = "posts" if self.speaks == "post" else "tweets"
            includes[bucket] = [self._row(post, wanted) for post in self._referenced(page)]
        if "author_id" in along:
            includes["users"] = [self._user(name) for name in {post["by"]: 1 for post in page}]
        kept = {key: value for key, value in includes.items() if value}
        self._judge(rows, kept)
        found = {"data": rows, "includes": kept}
        return {key: value for key, value in found.items() if value}

    def _judge(self, rows: Iterable[Json], includes: Json) -> None:
        if self.speaks != "post":
            return
        posts = [*rows, *includes.get("posts", [])]
        for name, sent in (("Post", posts), ("User", includes.get("users", []))):
            unknown = {key for each in sent for key in each} - fields(name)
            self.mistakes.extend(f"a {name} has no {key}" for key in unknown)

    def _referenced(self, page: list[Json]) -> list[Json]:
        ids = dict.fromkeys(post[key] for post in page for key in ("parent", "quotes"))
        rows = (self.posts.get(each) or self.old.get(each) for each in ids)
        return [row for row in rows if row]

    def _row(self, post: Json, wanted: set[str]) -> Json:
        new = self.speaks == "post"
        text, entities, starts = self._written(post)
        whole: Json = {
            "author_id": self.people[post["by"].lower()],
            "conversation_id": post["root"],
            "created_at": f"{time_of(post['id']):%Y-%m-%dT%H:%M:%S.000Z}",
            "display_text_range": [starts, len(str(text))],
            "lang": post["lang"],
        }
        if entities:
            whole["entities"] = entities
        if post["parent"]:
            above = self.posts.get(post["parent"]) or self.old.get(post["parent"])
            if above:
                whole["in_reply_to_user_id"] = self.people[above["by"].lower()]
        if told := [{"type": kind, "id": post[key]} for kind, key in _KINDS if post.get(key)]:
            whole["referenced_posts" if new else "referenced_tweets"] = told
        if post.get("long"):
            whole["note_post" if new else "note_tweet"] = {"text": post["long"]}
        history = "edit_history_post_ids" if new else "edit_history_tweet_ids"
        row = {"id": post.get("sent_as", post["id"]), "text": text, history: post["versions"]}
        return {**row, **{key: value for key, value in whole.items() if key in wanted}}

    def _written(self, post: Json) -> tuple[Any, Json, int]:
        """Return the text as X sends it, its entities, and where the words begin."""
        words = post["words"]
        if not isinstance(words, str):
            return words, {}, 0
        urls: list[Json] = []

        def short(found: re.Match[str]) -> str:
            url = f"https://t.co/{len(urls)}{post['id'][-8:]}"
            urls.append({"url": url, "expanded_url": found[0], "display_url": found[0][8:30]})
            return url

        names = "".join(f"@{name} " for name in post["names"])
        text = names + html.escape(_URL.sub(short, words), quote=False)
        if post.get("picture"):
            url = {"url": "https://t.co/pic1", "expanded_url": "https://x.com/a/status/1/photo/1"}
            urls.append({**url, "display_url": "pic.x.com/abc"})
            text += " https://t.co/pic1"
        if post["quotes"]:
            full = f"https://x.com/anybody/status/{post['quotes']}"
            urls.append({"url": "https://t.co/quote1", "expanded_url": full})
            text += " https://t.co/quote1"
        mentions = [
            {"username": name, "id": self.people[name.lower()], "start": 0, "end": 1}
            for name in dict.fromkeys(_HANDLE.findall(text))
            if name.lower() in self.people
        ]
        entities: Json = {}
        if mentions:
            entities["mentions"] = mentions
        if urls:
            entities["urls"] = [{"start": 0, "end": 1, **url} for url in urls]
        return text, entities, len(names)

    def _named(self, post: Json) -> set[str]:
        said = [*post["names"], *_HANDLE.findall(str(post["words"]))]
        return {name.lower() for name in said} - {post["by"].lower()}

    def _user(self, name: str) -> Json:
        number = self.people[name.lower()]
        return {"id": number, "name": name.replace("_", " "), "username": name}

    def _create(self, request: Request) -> Reply:
        body = json.loads(request.body)
        reply = body.get("reply", {})
        if set(body) != {"text", "reply"} or set(reply) != {"in_reply_to_tweet_id"}:
            self.mistakes.append(f"a post was made of {body}")
        under = reply["in_reply_to_tweet_id"]
        if under not in self.posts:
            return self.refusal(403, "You attempted to reply to a Tweet that is deleted.")
        above = self.posts[under]
        quoted = self.posts.get(above["quotes"], {}).get("by") == NAME
        if not quoted and NAME.lower() not in self._named(above):
            return self.refusal(403, "You can only reply where you are mentioned.")
        if body["text"] in self.posted_under(under):
            return self.refusal(403, "You may create no Tweet with duplicate content.")
        number = self.write(body["text"], by=NAME, under=under)
        text, _, _ = self._written(self.posts[number])
        data = {"id": number, "text": text, "edit_history_post_ids": [number]}
        assert data.keys() <= fields("CreatePostsResponseData")
        return answer({"data": data}, 201)


@contextmanager
def running(folder: Path, *, sends: bool = False) -> Iterator[FakeX]:
    """Serve, and see at the end that nothing was asked or answered that X does not know."""
    fake = FakeX(folder, sends=sends)
    with fake.loopback:
        yield fake
        assert fake.mistakes == []
