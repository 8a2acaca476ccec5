"""Reading comments: pages of them, their parents up to the top, and the posts they stand under.

What one run has read is remembered, so that a parent or a post is asked for once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote

from ackbot.errors import BadAnswer
from ackbot.model import Post
from ackbot.net.jsons import parsed
from ackbot.platforms.base import Identity
from ackbot.platforms.http import Params, Web
from ackbot.platforms.shapes import Json, Unreadable, items, mapping_or, moment_or_none, text_or
from ackbot.platforms.together import together
from ackbot.platforms.walk import Sheet
from ackbot.platforms.wordpress.mapping import Page, Reader, whole
from ackbot.platforms.wordpress.rest import Rest, Rows, error_code
from ackbot.platforms.wordpress.site import Role, Site, Wishes

PAGE = 100
#: How deep comments nest at most: WordPress allows ten, plugins more.
_DEPTH_MAX = 40
#: Pages of names that are read where a flat list must tell whom a word of ours names.
_NAMES_PAGES = 10
_FIELDS = (
    "id,post,parent,author,author_name,author_url,author_email,author_avatar_urls,date,date_gmt,"
    "content,link,status,_links.up"
)
_PAGE_FIELDS = "id,author,title,link,comment_status"
_COMMENTS = "/wp/v2/comments"
#: WordPress.com names the site in between.
_UP = re.compile(r"/wp/v2/(?:sites/[^/]+/)?([a-z0-9_-]{1,60})/[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")
_NO_LEAVE = {"rest_forbidden_context", "rest_forbidden_param"}
_NOT_THERE = (400, 401, 403, 404)


class Reading:
    """What one run knows of a site, and how it learns more."""

    def __init__(self, rest: Rest, web: Web, me: Identity, wishes: Wishes) -> None:
        self._rest = rest
        self._web = web
        self._api = me.others["api"]
        self._role = Role(me.others["role"])
        self._flat = wishes.flat
        self._site = Site(me.others["site"])
        self._reader = Reader(site=self._site, me=me, wishes=wishes, role=self._role)

    # -- lists of comments

    async def comments(self, status: str, params: Params, *, page: int = 1) -> Rows:
        """Ask for comments of a status ("all" is approved and held, "any" is trash and spam, too).

        A role that was taken away is noticed, and what is left of it used. Raises as `Web.get`.
        """
        while True:
            answer = await self._rest.get(
                self._api,
                _COMMENTS,
                [*params, *self._role.params(status), ("page", str(page)), ("_fields", _FIELDS)],
                passes=(403,),
            )
            if answer.status == 200:
                return self._rest.rows(answer, page)
            below = self._role.below if error_code(answer) in _NO_LEAVE else None
            if below is None:
                raise self._rest.refusal(answer)
            self._role = below

    async def sheet(self, cursor: str | None) -> Sheet[Any]:
        """Ask for one page of the whole site, newest first; see `_onward` for the cursor."""
        before, without, page = _cursor(cursor, self._web)
        params = [("per_page", str(PAGE)), ("orderby", "date"), ("order", "desc")]
        params += [("before", before)] if before else []
        params += [("exclude", ",".join(map(str, without)))] if without else []
        rows = await self.comments("all", params, page=page)
        onward = _onward(rows.items, before, without, page) if rows.more else None
        return Sheet(rows.items, onward)

    async def by_number(self, numbers: Sequence[int]) -> list[Json]:
        """Read comments by number, a hundred a call, whatever their status."""
        batches = [numbers[at : at + PAGE] for at in range(0, len(numbers), PAGE)]
        found = await together(*(self._batch(batch) for batch in batches))
        return [row for rows in found for row in rows]

    async def _batch(self, numbers: Sequence[int]) -> list[Json]:
        params = [("include", ",".join(map(str, numbers))), ("per_page", str(PAGE))]
        return list(objects((await self.comments("any", params)).items))

    async def under(self, page: int, *more: tuple[str, str]) -> list[Json]:
        """Read the newest hundred comments under one post."""
        params = [("post", str(page)), ("per_page", str(PAGE)), ("order", "desc"), *more]
        return list(objects((await self.comments("all", params)).items))

    # -- what explains them

    async def learn_pages(self) -> None:
        """Read the hundred posts that changed last: what most people speak under."""
        newest = [("per_page", str(PAGE)), ("orderby", "modified"), ("_fields", _PAGE_FIELDS)]
        self._keep(await self._pages("posts", newest))

    async def learn(self, listed: Iterable[object]) -> None:
        """Learn the parents of comments up to the top, and the posts they stand under."""
        found = list(objects(listed))
        self._reader.seen.update((whole(row, "id"), row) for row in found)
        await together(self._learn_parents(found), self._learn_pages_of(found))
        if self._flat:
            await self._learn_names(found)

    async def _learn_parents(self, listed: list[Json]) -> None:
        seen = self._reader.seen
        for _ in range(_DEPTH_MAX):
            unknown = sorted({whole(row, "parent") for row in listed} - seen.keys() - {0})
            if not unknown:
                return
            seen.update(dict.fromkeys(unknown))
            listed = await self.by_number(unknown)
            seen.update((whole(row, "id"), row) for row in listed if row.get("id") in unknown)

    async def _learn_pages_of(self, listed: list[Json]) -> None:
        """Read the posts that are not known yet, one call for each kind (posts, pages, ...)."""
        unknown: dict[str, set[int]] = {}
        for row in listed:
            number, base = whole(row, "post"), base_of(row)
            if number and base and number not in self._reader.pages:
                unknown.setdefault(base, set()).add(number)
        await together(*(self._learn_base(base, nums) for base, nums in unknown.items()))

    async def _learn_base(self, base: str, numbers: set[int]) -> None:
        self._reader.pages.update(dict.fromkeys(numbers, Page()))
        listed = ",".join(map(str, sorted(numbers)))
        wanted = [("include", listed), ("per_page", str(PAGE)), ("_fields", _PAGE_FIELDS)]
        self._keep(await self._pages(base, wanted))

    async def _pages(self, base: str, params: Params) -> Rows:
        answer = await self._rest.get(self._api, f"/wp/v2/{base}", params, passes=_NOT_THERE)
        # A kind of post that the API does not show has no title for us, and that is all.
        return self._rest.rows(answer) if answer.status == 200 else Rows((), more=False)

    def _keep(self, rows: Rows) -> None:
        for row in objects(rows.items):
            self._reader.pages[whole(row, "id")] = Page.read(row)

    async def _learn_names(self, listed: list[Json]) -> None:
        """Read who spoke on the flat pages on which there are words of ours."""
        pages = {whole(row, "post") for row in listed if self._reader.is_mine(row)}
        if unknown := sorted(pages - self._reader.people.keys() - {0}):
            self._reader.people.update((page, {}) for page in unknown)
            params = [("post", ",".join(map(str, unknown))), ("per_page", str(PAGE))]
            for number in range(1, _NAMES_PAGES + 1):
                rows = await self.comments("all", params, page=number)
                self._reader.remember_people(objects(rows.items))
                if not rows.more:
                    return

    # -- in our words

    def post(self, row: object) -> Post:
        """Map one comment that was learnt. Raises Unreadable."""
        return self._reader.post(row)

    def readable(self, listed: Iterable[object]) -> Iterator[Post]:
        """Map comments; those that cannot be read are left out."""
        for row in listed:
            with suppress(Unreadable):
                yield self._reader.post(row)

    def name(self, row: object, number: int) -> str:
        """Return what to call a comment that cannot be read, the `number`th of them."""
        known = row.get("id") if isinstance(row, dict) else None
        return self._site.comment(known) if isinstance(known, int) else f"comments {number}"

    def is_mine(self, row: object) -> bool:
        """Whether I wrote it."""
        return self._reader.is_mine(row)

    def is_for_me(self, row: object) -> bool:
        """Whether it was said to me: under my post or comment, or anywhere if I answer for all."""
        return self._reader.is_for_me(row)


def objects(listed: Iterable[object]) -> Iterator[Json]:
    """Yield those of a list's entries that are objects."""
    return (row for row in listed if isinstance(row, dict))


def listed_at(row: object) -> datetime | None:
    """Return the time a comment is listed by, None where it has none."""
    return moment_or_none(text_or(row, "date_gmt"))


def base_of(row: Json) -> str:
    """Return the part of the API that holds the post of a comment: "posts", "pages" ..."""
    for link in items(mapping_or(row, "_links"), "up"):
        if found := _UP.search(unquote(text_or(link, "href"))):
            return found[1]
    return ""


def _is_number(value: object) -> bool:
    return isinstance(value, int) and value > 0


def _onward(listed: Sequence[object], before: str, without: Sequence[int], page: int) -> str:
    """Return the cursor for what is older than a page: a second, less those already read in it.

    Numbers of pages would skip people when a comment in between is trashed. Times are the site's
    own, which its lists are ordered by. Where a page holds nothing to go on from (all of one
    second, or nothing that this user may read) it is the next page of the same list.
    """
    last = next((row for row in reversed(list(objects(listed)))), {})
    second = text_or(last, "date")
    end = _second_after(second)
    if not end or end == before:
        return json.dumps([before, list(without), page + 1])
    same = [whole(row, "id") for row in objects(listed) if text_or(row, "date") == second]
    return json.dumps([end, same, 1])


def _second_after(date: str) -> str:
    with suppress(ValueError, OverflowError):
        if _DATE.fullmatch(date):
            return (datetime.fromisoformat(date) + timedelta(seconds=1)).isoformat()
    return ""


def _cursor(text: str | None, web: Web) -> tuple[str, list[int], int]:
    if text is None:
        return "", [], 1
    with suppress(ValueError, TypeError):
        before, without, page = parsed(text)
        numbers = [number for number in without if _is_number(number)]
        if (before == "" or _DATE.fullmatch(before)) and _is_number(page):
            return before, numbers, page
    raise BadAnswer(f"{web.who} was not read: its place in the list was lost.", status=400)
