"""From what a server sends to our words: statuses and accounts become `Post`s and `Person`s.

Sources: https://docs.joinmastodon.org/entities/Status/, /Account/, /Notification/, /FilterResult/,
/Quote/. Ids are canonical, the same through every server: a post's is its `uri`, a person's the
full handle (mentions carry no other). Local ids, which the API takes, are kept in a post's details.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ackbot.model import Kind, Person, Post, Subject, Visibility
from ackbot.platforms.mastodon.threads import Threads, id_of, parent_id
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
from ackbot.text import clean, html_to_text, one_line

#: Types of notifications in which somebody speaks.
TYPES = ("mention", "quote")

_ACCT = re.compile(r"[\w.+-]{1,100}(?:@[\w.:-]{1,253})?")
_HANDLE = re.compile(r"(?<![\w/@])@([\w.+-]*\w)(?:@([\w.:-]*\w))?")
_FIRST_HANDLE = re.compile(r"@([\w.+-]*\w)(?:@([\w.:-]*\w))?(?: \[[^\]\n]{1,300}\])?[\s,:]*")
# Servers put the address of a quoted post into the words for those who cannot show quotes.
_QUOTE_INLINE = re.compile(
    r"""<(p|span)[^<>]{0,200}class="quote-inline"[^<>]{0,200}>.{0,2000}?</\1>""", re.DOTALL
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)", re.IGNORECASE)
_VISIBILITY = {
    "public": Visibility.PUBLIC,
    "unlisted": Visibility.UNLISTED,
    "local": Visibility.UNLISTED,  # Pleroma: this server only
    "private": Visibility.FOLLOWERS,
    "mutuals_only": Visibility.FOLLOWERS,  # GoToSocial
    "direct": Visibility.DIRECT,
}
_OTHERS_MAX = 50
_PICTURES_MAX = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where posts are read: what turns a server's own names into canonical ones."""

    address: str
    domain: str
    me: str
    """My stable id."""
    local: str
    """My id on this server."""


def person(account: Json, domain: str) -> Person:
    """Read an author. Raises Unreadable where there is no usable handle."""
    handle = full_handle(account, domain)
    if not handle:
        raise Unreadable("its author has no usable handle")
    return Person(
        id=handle.lower(),
        name=one_line(text_or(account, "display_name")) or one_line(text_or(account, "username")),
        handle=handle,
        url=_web(text_or(account, "url")),
        bot=account.get("bot") is True or account.get("group") is True,
    )


def full_handle(account: Json, domain: str) -> str:
    """Return user@domain, also for the server's own people; empty where it is none."""
    acct = text_or(account, "acct")
    if not _ACCT.fullmatch(acct):
        return ""
    return acct if "@" in acct else f"{acct}@{domain}"


def post(status: Json, place: Place, threads: Threads, *, kind: Kind | None = None) -> Post:
    """Read a status. Raises Unreadable."""
    uri, local = string(status, "uri"), string(status, "id")
    author = mapping(status, "account")
    parent, root = threads.parent(status), threads.top(status)
    writer = person(author, place.domain)
    words = _words(status)
    return Post(
        id=uri,
        root=string(root, "uri"),
        author=writer,
        at=moment(string(status, "created_at")),
        edited_at=moment_or_none(text_or(status, "edited_at")),
        text=words,
        raw=text_or(status, "content"),
        kind=kind or _kind(status),
        parent=_parent(status, parent, place),
        parent_author=_parent_author(status, parent, place),
        url=_web(text_or(status, "url")) or _web(uri),
        language=_language(status),
        names=_names(status, parent, place),
        quotes=tuple(filter(None, [text_or(_quoted(status), "uri")])),
        visibility=_VISIBILITY.get(text_or(status, "visibility"), Visibility.DIRECT),
        closed=_closed(status, place),
        on=_subject(status, parent, place),
        details=_details(status, local, root, place),
    )


def again(before: Post, status: Json, place: Place, threads: Threads, *, closed: str = "") -> Post:
    """Read a status that is known already: what stands above it is not asked for again."""
    now = post(status, place, threads, kind=before.kind)
    then, here = json.loads(before.details), json.loads(now.details)
    details = json.dumps({**here, "root": then.get("root", here["root"])}, sort_keys=True)
    return replace(
        now,
        root=before.root,
        parent=before.parent,
        parent_author=before.parent_author,
        on=before.on,
        names=before.names if now.raw == before.raw else now.names,
        closed=now.closed or closed,
        details=details,
    )


def rooted(status: Json, root: str, root_id: str, place: Place, threads: Threads) -> Post:
    """Read a status under a known root, also where the way up is not known. Raises Unreadable."""
    found = post(status, place, threads)
    details = json.dumps({**json.loads(found.details), "root": root_id}, sort_keys=True)
    return replace(found, root=root, details=details)


def told(notification: Json, place: Place) -> tuple[Json, Kind] | None:
    """Return the status of a notification in which somebody else speaks, else None.

    Raises Unreadable where it is one and has no status.
    """
    kind = text_or(notification, "type")
    if kind not in TYPES:
        return None
    status = mapping(notification, "status")
    if is_mine(status, place):
        return None
    return status, Kind.QUOTE if kind == "quote" else _kind(status)


def is_mine(status: Json, place: Place) -> bool:
    """Whether I wrote it."""
    return id_of(mapping_or(status, "account")) == place.local


def plain(status: Json) -> str:
    """Return a status' words without the list of names they begin with, cleaned."""
    return _split(status)[1]


def _words(status: Json) -> str:
    """Return all there is to read: content warning, words, what pictures are said to show."""
    if not isinstance(status.get("content"), str):
        raise Unreadable("its words are no text")
    warning = one_line(text_or(status, "spoiler_text"))
    pictures = [
        f"[picture: {said}]" if (said := one_line(text_or(media, "description"))) else "[picture]"
        for media in items(status, "media_attachments")[:_PICTURES_MAX]
    ]
    parts = [f"CW: {warning}" if warning else "", plain(status), "\n".join(pictures)]
    return "\n\n".join(filter(None, parts))


def _split(status: Json) -> tuple[list[tuple[str, str]], str]:
    """Return the handles that a status begins with, as (name, domain), and its words after them.

    Only people whom it mentions count, and in a post that answers nothing only a lone first one.
    """
    content = text_or(status, "content")
    if status.get("quote") is not None:
        content = _QUOTE_INLINE.sub("", content)
    whole = words = html_to_text(content)
    names = {text_or(each, "username").lower() for each in items(status, "mentions")}
    first: list[tuple[str, str]] = []
    while (found := _FIRST_HANDLE.match(words)) and found[1].lower() in names:
        first.append((found[1].lower(), (found[2] or "").lower()))
        words = words[found.end() :]
    if not parent_id(status) and len(first) > 1:
        return first, whole
    return first, clean(words).strip()


def _names(status: Json, parent: Json | None, place: Place) -> tuple[str, ...]:
    """Return whom the words name. The list that apps put in front of an answer names nobody.

    That list are the parent's author and whom the parent mentions; a name beyond it was typed.
    """
    first, words = _split(status)
    typed = [(found[1].lower(), (found[2] or "").lower()) for found in _HANDLE.finditer(words)]
    named = dict.fromkeys(each for name in typed for each in _matching(status, name, place))
    put_there = _put_there(parent, place) if parent else set()
    if parent is not None or not parent_id(status):
        for name in first:
            named.update(
                dict.fromkeys(e for e in _matching(status, name, place) if e not in put_there)
            )
    return tuple(named)


def _matching(status: Json, name: tuple[str, str], place: Place) -> Iterator[str]:
    """Yield the ids of mentioned people whom a handle in the words can mean."""
    for mention in items(status, "mentions"):
        handle = full_handle(mention if isinstance(mention, dict) else {}, place.domain).lower()
        user, _, domain = handle.partition("@")
        if handle and name[0] == user and name[1] in ("", domain):
            yield handle


def _put_there(parent: Json, place: Place) -> set[str]:
    people = [mapping_or(parent, "account"), *items(parent, "mentions")]
    return {full_handle(p, place.domain).lower() for p in people if isinstance(p, dict)}


def _kind(status: Json) -> Kind:
    return Kind.REPLY if parent_id(status) else Kind.MENTION


def _parent(status: Json, parent: Json | None, place: Place) -> str | None:
    """Return the parent's id; an address nobody looks up where the parent cannot be seen."""
    if not parent_id(status):
        return None
    return text_or(parent, "uri") or f"{place.address}/api/v1/statuses/{parent_id(status)}"


def _parent_author(status: Json, parent: Json | None, place: Place) -> str | None:
    if parent is not None:
        return full_handle(mapping_or(parent, "account"), place.domain).lower() or None
    # Not the parent's author where people answer themselves, so it is taken for me only.
    mine = text_or(status, "in_reply_to_account_id") == place.local
    return place.me if mine and not is_mine(status, place) else None


def _subject(status: Json, parent: Json | None, place: Place) -> Subject:
    quoted = _quoted(status)
    about = parent if parent and is_mine(parent, place) else quoted
    if not about or not is_mine(about, place):
        return Subject()
    return Subject(text=plain(about), url=_web(text_or(about, "url")))


def _quoted(status: Json) -> Json:
    """Return the quoted status (Mastodon 4.5 wraps it in a Quote; others give it as it is)."""
    quote = mapping_or(status, "quote")
    return mapping_or(quote, "quoted_status") or (quote if "uri" in quote else {})


def _closed(status: Json, place: Place) -> str:
    """Say why this takes no reply, or why the user does not want to see it."""
    if status.get("muted") is True:
        return "you muted this conversation"
    for result in items(status, "filtered"):
        rule = mapping_or(result, "filter")
        if text_or(rule, "filter_action") == "hide":
            return f"your filter “{one_line(text_or(rule, 'title'), 60)}” hides it"
    if text_or(status, "visibility") not in _VISIBILITY:
        return "who can see it is not known"
    return _policy(status, place)


def _policy(status: Json, place: Place) -> str:
    """Read GoToSocial's interaction policy: who may reply, at once or with approval."""
    rule = mapping_or(mapping_or(status, "interaction_policy"), "can_reply")
    may = {*map(str, items(rule, "always")), *map(str, items(rule, "with_approval"))}
    mentioned = any(id_of(each) == place.local for each in items(status, "mentions"))
    if not rule or may - {"author", "mentioned"} or ("mentioned" in may and mentioned):
        return ""
    return "its author takes no replies"


def _language(status: Json) -> str | None:
    found = _LANGUAGE.match(text_or(status, "language"))
    return found[0].lower() if found else None


def _details(status: Json, local: str, root: Json, place: Place) -> str:
    author = mapping_or(status, "account")
    others = [
        [id_of(each), text_or(each, "acct")]
        for each in items(status, "mentions")[:_OTHERS_MAX]
        if id_of(each) not in (place.local, id_of(author), "")
        and _ACCT.fullmatch(text_or(each, "acct"))
    ]
    known = {
        "server": place.address,
        "id": local,
        "root": id_of(root),
        "author": id_of(author),
        "acct": text_or(author, "acct"),
        "others": others,
        "visibility": text_or(status, "visibility"),
        "warning": html.unescape(text_or(status, "spoiler_text")),
        "sensitive": status.get("sensitive") is True,
    }
    return json.dumps(known, sort_keys=True)


def _web(url: str) -> str:
    return url if url.startswith(("https://", "http://")) else ""
