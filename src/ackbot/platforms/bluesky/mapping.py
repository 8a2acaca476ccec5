"""From what Bluesky sends to our words: notifications, records and post views become `Post`s.

Sources: lexicons app.bsky.notification.listNotifications, app.bsky.feed.defs (postView,
threadViewPost), app.bsky.feed.post, app.bsky.richtext.facet (byte offsets over UTF-8).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.bluesky.records import POST, at_uri, author_of, handle_of, language_of
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    items,
    mapping,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, one_line

_SITE = "https://bsky.app"
_FACET = "app.bsky.richtext.facet"
_KINDS = {"reply": Kind.REPLY, "mention": Kind.MENTION, "quote": Kind.QUOTE}
_FACETS_MAX = 200

REASONS = tuple(_KINDS)


class _Words(NamedTuple):
    """What a post record says."""

    text: str
    raw: str
    names: tuple[str, ...]
    quotes: tuple[str, ...]


def person(actor: Json) -> Person:
    """Read an author. Raises Unreadable where there is no DID."""
    did = string(actor, "did")
    if not did.startswith("did:"):
        raise Unreadable("its author has no DID")
    return Person(
        id=did,
        name=one_line(text_or(actor, "displayName")),
        handle=handle_of(actor),
        url=f"{_SITE}/profile/{did}",
        bot=_is_bot(actor, did),
    )


def incoming(notification: Json, me: str, texts: Mapping[str, str]) -> Post:
    """Read a notification of a reply, mention or quote. Raises Unreadable."""
    kind = _KINDS[string(notification, "reason")]
    actor = mapping(notification, "author")
    subject = subject_of(notification, me)
    return _post(
        notification,
        person(actor),
        me,
        kind=kind,
        closed=_blocked(actor),
        on=_subject(subject, texts),
    )


def own(found: Json, me: Person) -> Post:
    """Read one of my own records (`listRecords`, `getRecord`). Raises Unreadable."""
    view = {**found, "record": found.get("value")}
    return _post(view, me, me.id, kind=_kind(mapping(view, "record"), me.id))


def seen(view: Json, me: str, texts: Mapping[str, str]) -> Post:
    """Read a post view (`getPosts`, `getPostThread`). Raises Unreadable."""
    actor = mapping(view, "author")
    record = mapping(view, "record")
    closed = _blocked(actor)
    if not closed and mapping_or(view, "viewer").get("replyDisabled") is True:
        closed = "its author limits who may reply"
    parent = text_or(mapping_or(mapping_or(record, "reply"), "parent"), "uri")
    return _post(
        view,
        person(actor),
        me,
        kind=_kind(record, me),
        closed=closed,
        on=_subject(parent if author_of(parent) == me else "", texts),
    )


def subject_of(notification: Json, me: str) -> str:
    """Return the address of my post that a notification is about, else an empty text."""
    reply = mapping_or(mapping_or(notification, "record"), "reply")
    candidates = (
        text_or(notification, "reasonSubject"),
        text_or(mapping_or(reply, "parent"), "uri"),
        text_or(mapping_or(reply, "root"), "uri"),
    )
    return next((uri for uri in candidates if author_of(uri) == me), "")


def plain(record: Json) -> str:
    """Return a post's text with its links readable, cleaned."""
    text = text_or(record, "text")
    return clean(_with_links(text, items(record, "facets")))


def web_url(uri: str) -> str:
    """Return where a browser shows a post; empty where the address is none of a post."""
    try:
        parts = at_uri(uri)
    except Unreadable:
        return ""
    return f"{_SITE}/profile/{parts.did}/post/{parts.rkey}" if parts.collection == POST else ""


def thread_views(thread: object) -> Iterator[Json]:
    """Yield the post views of a thread, its own and all below; deleted posts have none."""
    waiting = [thread]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("post"), dict):
                yield node["post"]
            waiting.extend(reversed(items(node, "replies")))


def _post(
    view: Json,
    author: Person,
    me: str,
    *,
    kind: Kind,
    closed: str = "",
    on: Subject = Subject(),  # noqa: B008 (frozen)
) -> Post:
    uri, cid = string(view, "uri"), string(view, "cid")
    if at_uri(uri).did != author.id:
        raise Unreadable("its address names another author")
    record = mapping(view, "record")
    words = _words(record)
    parent, root = _reply_refs(record)
    mine = author.id == me
    return Post(
        id=uri,
        root=root["uri"] if root else uri,
        author=author,
        # My own records carry only the clock of the device that wrote them, so parents decide.
        at=None if mine else moment(string(view, "indexedAt")),
        claimed_at=moment_or_none(text_or(record, "createdAt")),
        text=words.text,
        raw=words.raw,
        kind=kind,
        parent=parent["uri"] if parent else None,
        parent_author=author_of(parent["uri"]) if parent else None,
        url=web_url(uri),
        language=language_of(record),
        names=words.names,
        quotes=words.quotes,
        closed=closed,
        on=on,
        details=json.dumps({"cid": cid, "root": root or {"uri": uri, "cid": cid}}, sort_keys=True),
    )


def _words(record: Json) -> _Words:
    if record.get("$type") != POST or not isinstance(record.get("text"), str):
        raise Unreadable("its record is no post")
    raw: str = record["text"]
    features = [feature for facet in _facets(record) for feature in items(facet, "features")]
    named = [text_or(f, "did") for f in features if _is(f, "mention")]
    return _Words(plain(record), raw, tuple(dict.fromkeys(filter(None, named))), _quotes(record))


def _quotes(record: Json) -> tuple[str, ...]:
    embed = mapping_or(record, "embed")
    quoted = mapping_or(embed, "record")
    # A quote beside pictures lies one level deeper (app.bsky.embed.recordWithMedia).
    uri = text_or(quoted, "uri") or text_or(mapping_or(quoted, "record"), "uri")
    return (uri,) if uri else ()


def _reply_refs(record: Json) -> tuple[dict[str, str] | None, dict[str, str] | None]:
    """Return address and version of parent and root; None for both where it is no reply."""
    reply = record.get("reply")
    if reply is None:
        return None, None
    refs = []
    for name in ("parent", "root"):
        ref = mapping_or(reply, name)
        uri = string(ref, "uri")
        at_uri(uri)
        refs.append({"uri": uri, "cid": string(ref, "cid")})
    return refs[0], refs[1]


def _kind(record: Json, me: str) -> Kind:
    if record.get("reply") is not None:
        return Kind.REPLY
    words = _words(record)
    if words.quotes:
        return Kind.QUOTE
    return Kind.MENTION if me in words.names else Kind.COMMENT


def _subject(uri: str, texts: Mapping[str, str]) -> Subject:
    return Subject(text=texts.get(uri, ""), url=web_url(uri)) if uri else Subject()


def _blocked(actor: Json) -> str:
    viewer = mapping_or(actor, "viewer")
    if viewer.get("blockedBy") is True:
        return "they blocked you"
    return "you blocked them" if viewer.get("blocking") else ""


def _is_bot(actor: Json, did: str) -> bool:
    """Whether the account says of itself that it is a bot; others' labels do not count."""
    return any(
        text_or(label, "val") == "bot"
        and text_or(label, "src") == did
        and not (isinstance(label, dict) and label.get("neg"))
        for label in items(actor, "labels")
    )


def _is(feature: object, name: str) -> bool:
    return text_or(feature, "$type") == f"{_FACET}#{name}"


def _facets(record: Json) -> Iterable[Json]:
    return (facet for facet in items(record, "facets")[:_FACETS_MAX] if isinstance(facet, dict))


def _with_links(text: str, facets: list[object]) -> str:
    """Show where each link goes: in place of a shortened address, else behind the words."""
    data = text.encode("utf-8", "surrogatepass")
    shown, done = bytearray(), 0
    for start, end, uri in sorted(_links(facets[:_FACETS_MAX], len(data))):
        words = data[start:end].decode("utf-8", "replace")
        if start < done or "\ufffd" in words:
            continue  # overlaps another, or cuts a character in two: not made by an honest client
        shown += data[done:start] + _shown_link(words, uri).encode("utf-8", "surrogatepass")
        done = end
    return bytes(shown + data[done:]).decode("utf-8", "surrogatepass")


def _links(facets: list[object], length: int) -> Iterator[tuple[int, int, str]]:
    for facet in facets:
        index = mapping_or(facet, "index")
        start, end = index.get("byteStart"), index.get("byteEnd")
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length):
            continue
        for feature in items(facet, "features"):
            uri = text_or(feature, "uri")
            if _is(feature, "link") and uri.startswith(("https://", "http://")):
                yield start, end, one_line(uri)


def _shown_link(words: str, uri: str) -> str:
    bare = uri.partition("://")[2].removeprefix("www.")
    said = words.partition("://")[2] if "://" in words else words
    said = said.removeprefix("www.").removesuffix("…").removesuffix("...")
    return uri if _starts(bare, said) else f"{words} ({uri})"


def _starts(bare: str, said: str) -> bool:
    """Whether the words are the beginning of the address, whole host included."""
    host = bare.partition("/")[0]
    return bare.startswith(said) and len(said) >= len(host)
