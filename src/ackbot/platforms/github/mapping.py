"""From what was said on GitHub to our words. Pure."""

from __future__ import annotations

import json

from ackbot.model import Kind, Post, Subject, Visibility
from ackbot.platforms.github.place import Place
from ackbot.platforms.github.said import HIDDEN, Said, Sort, Thread
from ackbot.platforms.markdown import shown
from ackbot.platforms.shapes import Json


def post_of(
    said: Said,
    thread: Thread,
    place: Place,
    *,
    me: str,
    names: tuple[str, ...],
    quotes: tuple[str, ...],
    quotes_me: bool = False,
) -> Post:
    """Return something said as a post.

    A review comment is said to whoever opened the pull request, and so is what I begin in a
    discussion. Others speak in a discussion as in an issue: to nobody in particular. Within a
    branch both APIs name the comment on top alone, whomever a word answers: it has no parent.
    """
    mine = said.author.id == me
    begins = bool(said.top) and not said.is_under and (mine or said.sort is Sort.LINE)
    if begins and mine:
        # What I begin answers the thread, which is another root: only as a quotation is it found.
        quotes = tuple(dict.fromkeys((thread.id, *quotes)))
    text = shown(said.body) or (thread.title if said.is_opening else "")
    return Post(
        id=said.id,
        root=said.root,
        author=said.author,
        at=said.at,
        text=text,
        raw=said.body,
        kind=_kind(said, names_me=me in names, quotes_me=quotes_me),
        parent=thread.id if begins else None,
        parent_author=thread.author.id if begins else None,
        edited_at=said.edited,
        url=said.url or thread.url,
        names=names,
        quotes=quotes,
        visibility=Visibility.FOLLOWERS if thread.private else Visibility.PUBLIC,
        closed=closed(said, thread, place),
        on=Subject(text=thread.title, url=thread.url),
        details=json.dumps(_details(said, thread), sort_keys=True),
    )


def closed(said: Said, thread: Thread, place: Place) -> str:
    """Say why nothing can be answered to something said; empty where it can."""
    if thread.closed:
        return thread.closed
    if said.hidden:
        reason = said.hidden.lower().replace("_", " ")
        return "it is hidden there" + ("" if reason == HIDDEN else f" as {reason}")
    return "the account that wrote it was deleted" if place.is_ghost(said.author) else ""


def _kind(said: Said, *, names_me: bool, quotes_me: bool) -> Kind:
    if names_me:
        return Kind.MENTION
    if quotes_me:
        return Kind.QUOTE
    return Kind.REPLY if said.is_under else Kind.COMMENT


def _details(said: Said, thread: Thread) -> Json:
    return {
        "sort": said.sort.value,
        "node": said.node,
        "number": said.number,
        "repository": thread.name,
        "in": thread.repository,
        "thread": thread.node,
        "within": thread.sort.value,
        "of": thread.number,
        "top": said.top_ref,
    }


def about(post: Post) -> Json:
    """Return what the connector keeps with a post."""
    found: Json = json.loads(post.details)
    return found


def moved(before: Post, now: Post) -> str:
    """Return what is kept with a post, with the name that its repository has now."""
    return json.dumps({**about(before), "repository": about(now)["repository"]}, sort_keys=True)
