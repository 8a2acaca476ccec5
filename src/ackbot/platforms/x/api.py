"""The calls of the X API that ackbot makes, in the new names of parameters and the old ones.

X's description (openapi.json, version 2.167) has `post.fields` alone, most of its pages have
`tweet.fields`, and neither says which of the two the server takes for how long. So the other is
tried where one is refused or not heeded, and what worked is kept. Errors are problems (RFC 9457)
with X's own types: https://docs.x.com/x-api/fundamentals/response-codes-and-errors.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ackbot.errors import PlatformError, RateLimited, Refused
from ackbot.platforms.base import Setup
from ackbot.platforms.clocks import ahead
from ackbot.platforms.http import Answer
from ackbot.platforms.kept import change, kept
from ackbot.platforms.oauth import OAuth, Redirect, Tokens
from ackbot.platforms.sessions import bearer, locked
from ackbot.platforms.shapes import Json, items, mapping_or, text_or
from ackbot.platforms.x import FACTS
from ackbot.platforms.x.mapping import Around, history
from ackbot.platforms.x.prices import Bill

#: What reading takes. Apps of the type "Native App" are told by their id and have no secret.
OAUTH = OAuth(
    authorize="https://x.com/i/oauth2/authorize",
    token="https://api.x.com/2/oauth2/token",  # noqa: S106 (an address)
    revoke="https://api.x.com/2/oauth2/revoke",
    scopes=FACTS.scopes,
    redirect=Redirect.FIXED,
    port=17463,
)

PAGE = BATCH = 100
_KEPT = "x"
_SPOKEN = (400, 402, 403)
_FIELDS = ("conversation_id", "created_at", "entities", "lang")
_USER = ("user.fields", "name,username")
#: Where apps, credits and limits are.
CONSOLE = "https://console.x.com"

Params = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to ask for the same: the fields of posts, and what comes along with them."""

    fields: tuple[str, str]
    own: Params
    others: Params

    @property
    def name(self) -> str:
        """What tells it from the other one."""
        return self.fields[0]

    def asks(self, mine: bool) -> Params:
        """Return the parameters for my own posts, or for those of others with their authors."""
        return [self.fields, *(self.own if mine else self.others)]


NEW = Dialect(
    ("post.fields", ",".join([*_FIELDS, "display_text_range", "note_post"])),
    own=[("expansions", "referenced_posts")],
    others=[("expansions", "author_id,referenced_posts"), _USER],
)
OLD = Dialect(
    (
        "tweet.fields",
        ",".join([*_FIELDS, "author_id", "in_reply_to_user_id", "note_tweet", "referenced_tweets"]),
    ),
    own=[],
    others=[("expansions", "author_id,referenced_tweets.id"), _USER],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Posts that were asked for by id."""

    rows: tuple[Json, ...]
    around: Around
    gone: frozenset[str]
    hidden: frozenset[str] = field(default_factory=frozenset)
    """Ids of what is there and may not be seen: its author is private or suspended."""


class Api:
    """One account's calls."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._web = setup.web
        self._tokens = Tokens(setup, OAUTH)
        self._takes: Dialect | None = None
        self.bill = Bill()
        self.ahead: timedelta | None = None
        """By how much the server's clock is ahead of ours, where it has told its time."""

    async def me(self) -> Json:
        """Return who is signed in."""
        data = mapping_or(self._web.data(await self._get("/2/users/me", [])), "data")
        if text_or(data, "id"):
            self.bill.user(text_or(data, "id"))
        return data

    async def listed(self, path: str, params: Params, *, mine: bool) -> Json:
        """Return a page of one of my lists: my own posts if `mine`, or what mentions me."""
        data = await self._asked(path, [*params, ("max_results", str(PAGE))], mine=mine)
        self.bill.listed(text_or(row, "id") for row in items(data, "data"))
        return data

    async def by_ids(self, ids: Iterable[str]) -> Found:
        """Return those of these posts that are there, a hundred a call."""
        asked = list(dict.fromkeys(ids))
        rows: list[Json] = []
        users: dict[str, Json] = {}
        posts: dict[str, Json] = {}
        lost: dict[str, set[str]] = {
            "resource-not-found": set(),
            "not-authorized-for-resource": set(),
        }
        for start in range(0, len(asked), BATCH):
            batch = ",".join(asked[start : start + BATCH])
            data = await self._asked("/2/tweets", [("ids", batch)], mine=False)
            rows += [row for row in items(data, "data") if isinstance(row, dict)]
            around = Around.of(data)
            users |= around.users
            posts |= around.posts
            for error in items(data, "errors"):
                number = text_or(error, "resource_id") or text_or(error, "value")
                lost.get(_tail(error), set()).add(number)
        self.bill.looked_up(text_or(row, "id") for row in rows)
        gone, hidden = (frozenset(ids).intersection(asked) for ids in lost.values())
        return Found(rows=tuple(rows), around=Around(users, posts), gone=gone, hidden=hidden)

    async def newest_of(self, ids: Sequence[str]) -> Found:
        """Return posts by id as `by_ids` does, in the version that holds now."""
        found = await self.by_ids(ids)
        later = {text_or(row, "id"): history(row)[-1] for row in found.rows}
        if stale := [newest for number, newest in later.items() if newest != number]:
            again = await self.by_ids(stale)
            rows = [row for row in found.rows if later[text_or(row, "id")] == text_or(row, "id")]
            around = Around(
                {**found.around.users, **again.around.users},
                {**found.around.posts, **again.around.posts},
            )
            return Found(
                rows=(*rows, *again.rows), around=around, gone=found.gone, hidden=found.hidden
            )
        return found

    async def reply(self, body: bytes) -> Answer:
        """Post a reply, once. Raises as a write does."""
        answer = await self._tokens.write(
            lambda token: self._web.write(
                "POST",
                "/2/tweets",
                body=body,
                headers={**bearer(token), "Content-Type": "application/json"},
                passes=_SPOKEN,
            )
        )
        if answer.status >= 400:
            raise self._stopped(answer, "was sent nothing") or self._refusal(answer)
        return answer

    def remembered(self, key: str) -> str:
        """Return something kept between runs; empty where there is nothing."""
        with contextlib.suppress(PlatformError):
            return text_or(kept(self._setup, _KEPT), key)
        return ""

    async def remember(self, key: str, value: str) -> None:
        """Keep something between runs; where that does not work, it costs a little more."""
        with contextlib.suppress(PlatformError):
            async with locked(self._setup):
                known = kept(self._setup, _KEPT)
                if known.get(key) != value:
                    change(self._setup, _KEPT, {**known, key: value})

    def server_time(self) -> datetime | None:
        """Return what the server's clock says now, where it has told its time."""
        return None if self.ahead is None else self._setup.now() + self.ahead

    async def _asked(self, path: str, params: Params, *, mine: bool) -> Json:
        """Ask for posts, in the way that the server took last."""
        refused: Answer | None = None
        first, second = self._dialects()
        for dialect in (first, second):
            answer = await self._get(path, [*params, *dialect.asks(mine)], passes=(400,))
            if answer.status == 400:
                refused = refused or answer
                continue
            data = self._posts(answer)
            if _is_heeded(data) or dialect is second:
                await self._took(dialect)
                around = Around.of(data)
                self.bill.along(around.posts, around.users)
                return data
        assert refused is not None
        raise self._web.read_error(refused)

    def _dialects(self) -> tuple[Dialect, Dialect]:
        if self._takes is None:
            self._takes = OLD if self.remembered("fields") == OLD.name else NEW
        return (OLD, NEW) if self._takes is OLD else (NEW, OLD)

    async def _took(self, dialect: Dialect) -> None:
        if dialect is not self._takes:
            self._takes = dialect
            await self.remember("fields", dialect.name)

    def _posts(self, answer: Answer) -> Json:
        data = self._web.data(answer)
        known = any(key in data for key in ("data", "meta", "errors"))
        if not known or not isinstance(data.get("data", []), list):
            raise self._web.bad_answer("its server sent a list of another shape")
        return data

    async def _get(self, path: str, params: Params, passes: tuple[int, ...] = ()) -> Answer:
        asked = self._setup.now()
        answer = await self._tokens.read(
            lambda token: self._web.get(path, params=params, headers=bearer(token), passes=_SPOKEN)
        )
        if "date" in answer.headers:
            self.ahead = ahead(answer.headers, asked)
        if answer.status >= 400 and answer.status not in passes:
            raise self._stopped(answer, "was not read") or self._web.read_error(answer)
        return answer

    def _stopped(self, answer: Answer, verb: str) -> PlatformError | None:
        """Make the error for what stops the whole account, not this call alone."""
        problem = _problem(answer)
        kind = f"{_tail(problem)} {text_or(problem, 'title')}".lower()
        if answer.status == 402 or "credit" in kind:
            return RateLimited(
                f"{self._web.who} {verb}: your credits at X are used up.",
                f"Buy some, or raise the spending limit: {CONSOLE}",
            )
        if "usage-capped" in kind:
            return RateLimited(
                f"{self._web.who} {verb}: X's cap on reading is reached.",
                f"See your usage: {CONSOLE}",
            )
        if "client-forbidden" in kind:
            return self._web.sign_in_needed("X does not let your app do this", status=answer.status)
        return None

    def _refusal(self, answer: Answer) -> PlatformError:
        """Make the error for a reply that X did not take, in our words where we know its own."""
        who, detail = self._web.who, text_or(_problem(answer), "detail").lower()
        if answer.status == 403:
            for words, why, hint in _WHY:
                if any(each in detail for each in words):
                    return Refused(f"{who} refused it: {why}.", hint, status=answer.status)
        return self._web.write_error(answer)


#: Parts of X's own words, which it changes; what they mean; what to do.
_WHY = (
    (
        ("mentioned or otherwise engaged", "mentioned or are the author", "not been mentioned"),
        "X lets programs reply only where the author mentioned or quoted you",
        "Open it in the browser and paste your reply there.",
    ),
    (("duplicate content",), "you have said these very words already", "Change a word."),
    (("deleted or not visible",), "the post was deleted, or you may not see it", ""),
)


def _problem(answer: Answer) -> Json:
    with contextlib.suppress(ValueError):
        found = answer.json()
        return found if isinstance(found, dict) else {}
    return {}


def _tail(problem: object) -> str:
    """Return the last part of a problem's type: "resource-not-found"."""
    return text_or(problem, "type").rpartition("/")[2]


def _is_heeded(data: Json) -> bool:
    """Whether a page has the fields that were asked for; an empty one tells nothing."""
    rows = items(data, "data")
    return not rows or any(text_or(row, "created_at") for row in rows)
