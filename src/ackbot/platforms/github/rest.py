"""From what REST lists to `Thread` and `Said`. Pure.

Sources: https://docs.github.com/en/rest/issues/issues, /rest/issues/comments, /rest/pulls/comments.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ackbot.platforms.github.place import Place, Repository
from ackbot.platforms.github.said import (
    ANCHORS,
    HIDDEN,
    Said,
    Sort,
    Thread,
    body_of,
    number_of,
    takes_no_words,
)
from ackbot.platforms.shapes import Json, Unreadable, moment, moment_or_none, string, text_or
from ackbot.text import one_line

_NUMBER = re.compile(r"/([1-9][0-9]{0,17})$")


def issue_row(row: Json, repository: int, place: Place, bots: frozenset[str]) -> Said:
    """Read an issue or pull request of a repository's list. Raises Unreadable."""
    thread = place.thread(repository, number_of(row, "number"))
    return Said(
        sort=Sort.PULL if isinstance(row.get("pull_request"), dict) else Sort.ISSUE,
        id=thread,
        thread=thread,
        node=string(row, "node_id"),
        author=place.person(row.get("user"), bots),
        at=moment(string(row, "created_at")),
        body=body_of(row),
        url=text_or(row, "html_url"),
        number=number_of(row, "number"),
    )


def thread_row(row: Json, repository: Repository, place: Place, bots: frozenset[str]) -> Thread:
    """Read an issue or pull request of a repository's list as a thread. Raises Unreadable."""
    said = issue_row(row, repository.id, place, bots)
    return Thread(
        id=said.id,
        sort=said.sort,
        node=said.node,
        repository=repository.id,
        name=repository.name,
        number=said.number,
        title=one_line(text_or(row, "title")),
        url=said.url,
        author=said.author,
        closed=takes_no_words(repository, row.get("locked"), text_or(row, "active_lock_reason")),
        private=repository.private,
    )


def comment_row(row: Json, repository: int, place: Place, bots: frozenset[str]) -> Said:
    """Read a comment of a repository's list: one of the conversation. Raises Unreadable."""
    minimized = row.get("minimized")
    said = _row(Sort.COMMENT, row, "issue_url", repository, place, bots)
    hidden = text_or(minimized, "reason") or HIDDEN
    return replace(said, hidden=hidden if isinstance(minimized, dict) else "")


def line_row(row: Json, repository: int, place: Place, bots: frozenset[str]) -> Said:
    """Read a review comment of a repository's list. Raises Unreadable."""
    said = _row(Sort.LINE, row, "pull_request_url", repository, place, bots)
    above = row.get("in_reply_to_id")
    number = said.number if above is None else number_of(row, "in_reply_to_id")
    return replace(said, top=place.said(ANCHORS[Sort.LINE], number), top_ref=str(number))


def thread_number(row: object) -> int | None:
    """Return the number of the thread that a row of a list belongs to; None where it is lost."""
    for key in ("issue_url", "pull_request_url"):
        if found := _NUMBER.search(text_or(row, key)):
            return int(found[1])
    return None


def _row(
    sort: Sort, row: Json, where: str, repository: int, place: Place, bots: frozenset[str]
) -> Said:
    found = _NUMBER.search(string(row, where))
    if found is None:
        raise Unreadable(f"its {where} names no thread")
    created, updated = moment(string(row, "created_at")), text_or(row, "updated_at")
    changed = moment_or_none(updated)
    number = number_of(row, "id")
    return Said(
        sort=sort,
        id=place.said(ANCHORS[sort], number),
        thread=place.thread(repository, int(found[1])),
        node=string(row, "node_id"),
        author=place.person(row.get("user"), bots),
        at=created,
        body=body_of(row),
        url=text_or(row, "html_url"),
        edited=changed if changed and changed > created else None,
        number=number,
    )
