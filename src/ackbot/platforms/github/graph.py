"""From what GraphQL tells to `Thread` and `Said`. Pure.

Source: the public schema, https://docs.github.com/en/graphql/overview/public-schema.
"""

from __future__ import annotations

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
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import one_line

_UNSENT = "PENDING"


def thread_of(node: Json, place: Place, bots: frozenset[str]) -> Thread:
    """Read a thread. Raises Unreadable."""
    repository = Repository.read(mapping_or(node, "repository"))
    if repository is None:
        raise Unreadable("it does not say of which repository it is")
    number = number_of(node, "number")
    return Thread(
        id=place.thread(repository.id, number),
        sort=_sort(node),
        node=string(node, "id"),
        repository=repository.id,
        name=repository.name,
        number=number,
        title=one_line(text_or(node, "title")),
        url=text_or(node, "url"),
        author=place.person(node.get("author"), bots),
        closed=takes_no_words(repository, node.get("locked"), text_or(node, "activeLockReason")),
        private=repository.private,
    )


def opening(node: Json, thread: Thread, place: Place, bots: frozenset[str]) -> Said:
    """Read what a thread began with. Raises Unreadable."""
    return replace(
        _said(node, thread.sort, thread.id, thread.id, place, bots), number=thread.number
    )


def said_of(node: Json, thread: str, place: Place, bots: frozenset[str]) -> Said | None:
    """Read a comment or review of a thread; None for one that is not sent yet, or deleted.

    Raises Unreadable.
    """
    sort = _sort(node)
    if _UNSENT in (node.get("verdict"), node.get("stage")) or node.get("deletedAt"):
        return None
    if sort not in ANCHORS:
        raise Unreadable("it is no comment")
    key = "databaseId" if sort is Sort.ANSWER else "fullDatabaseId"
    number = number_of(node, key)
    said = _said(node, sort, place.said(ANCHORS[sort], number), thread, place, bots)
    said = replace(said, number=number, verdict=text_or(node, "verdict"))
    return _in_branch(said, node, key, place, bots)


def _in_branch(said: Said, node: Json, key: str, place: Place, bots: frozenset[str]) -> Said:
    if said.sort not in (Sort.LINE, Sort.ANSWER):
        return said
    above = node.get("replyTo")
    if not isinstance(above, dict):
        ref = said.node if said.sort is Sort.ANSWER else str(said.number)
        return replace(said, top=said.id, top_ref=ref, top_author=said.author.id)
    number = number_of(above, key)
    return replace(
        said,
        top=place.said(ANCHORS[said.sort], number),
        top_ref=string(above, "id") if said.sort is Sort.ANSWER else str(number),
        top_author=place.person(above.get("author"), bots).id,
    )


def _said(
    node: Json, sort: Sort, said: str, thread: str, place: Place, bots: frozenset[str]
) -> Said:
    at = text_or(node, "submittedAt") or string(node, "createdAt")
    groups = (group for group in items(node, "reactionGroups") if isinstance(group, dict))
    hidden = text_or(node, "minimizedReason") or HIDDEN
    return Said(
        sort=sort,
        id=said,
        thread=thread,
        node=string(node, "id"),
        author=place.person(node.get("author"), bots),
        at=moment(at),
        body=body_of(node),
        url=text_or(node, "url"),
        edited=moment_or_none(text_or(node, "lastEditedAt")),
        hidden=hidden if node.get("isMinimized") is True else "",
        liked=any(group.get("viewerHasReacted") is True for group in groups),
    )


def _sort(node: Json) -> Sort:
    try:
        return Sort(text_or(node, "__typename"))
    except ValueError:
        raise Unreadable("it is of a kind that is not known") from None
