"""The two generations of the API: where things are, and what parameters are called.

What they send differs little: fields were renamed (`published` became `published_at`, `actor_id`
became `ap_id`, `my_vote` became `comment_actions.vote_is_upvote`), which `.mapping` reads either
way. Sources: the types of npm `lemmy-js-client`, see the package.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from ackbot.platforms.http import Params

#: The most that either takes (FETCH_LIMIT_MAX).
PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list of a server: its name for us, address, parameters and the key of its items."""

    name: str
    path: str
    params: Params
    key: str
    cursors: bool
    """Whether its pages have cursors; else numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One generation."""

    name: str
    account: str
    """Where it says who is signed in."""

    @property
    def is_new(self) -> bool:
        """Whether it is v4."""
        return self.name == "v4"

    def path(self, rest: str) -> str:
        """Return the address of a call."""
        return f"/api/{self.name}{rest}"

    def told(self) -> tuple[Listing, ...]:
        """Return the lists of what was said to me."""
        if self.is_new:
            return (self._list("notifications", "/account/notification/list", type_="all"),)
        return (
            self._list("replies", "/user/replies", sort="New", unread_only="false"),
            self._list("mentions", "/user/mention", sort="New", unread_only="false"),
        )

    def own(self, person: str) -> Listing:
        """Return the list of my comments; `person` is my number on the server."""
        if self.is_new:
            return self._list("comments", "/person/content", person_id=person, type_="comments")
        return self._list("comments", "/user", person_id=person, sort="New")

    def liked(self) -> Listing:
        """Return the list of what I like."""
        if self.is_new:
            return self._list("likes", "/account/liked", type_="comments", like_type="liked_only")
        return self._list("likes", "/comment/list", liked_only="true", type_="All", sort="New")

    def thread(self, comment: int) -> tuple[str, Params]:
        """Return where the newest comments under one are."""
        words = ("all", "new") if self.is_new else ("All", "New")
        params = [("parent_id", str(comment)), ("type_", words[0]), ("sort", words[1])]
        return self.path("/comment/list"), [*params, ("limit", str(PAGE))]

    def like(self, what: str, number: int) -> tuple[str, bytes]:
        """Return the call that likes a "comment" or "post"."""
        said = {"is_upvote": True} if self.is_new else {"score": 1}
        return self.path(f"/{what}/like"), json.dumps({f"{what}_id": number, **said}).encode()

    def _list(self, name: str, path: str, **params: str) -> Listing:
        key = "items"
        if not self.is_new:
            key = name if name in ("replies", "mentions") else "comments"
        return Listing(
            name=name,
            path=self.path(path),
            params=[*params.items(), ("limit", str(PAGE))],
            key=key,
            cursors=self.is_new,
        )


V3 = Dialect(name="v3", account="/api/v3/site")
V4 = Dialect(name="v4", account="/api/v4/account")
