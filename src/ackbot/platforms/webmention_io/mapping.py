"""From webmention.io's JF2 and from one's own posts to our words. Pure.

Everything about a webmention is what its sender's page says, except the address of that page, which
the service has fetched. So a post is known by that address, without scheme and closing slash; a
person by their own address where it is on the page's host, else by both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject, Visibility
from ackbot.net.origins import taken_apart
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.platforms.webmention_io.microformats import Entry
from ackbot.text import clean, html_to_text, one_line

#: What is said, among all that is sent: the names that the service gives to ways of mentioning.
SAID = ("in-reply-to", "mention-of", "rsvp")
#: So many addresses are remembered between pulls, the newest.
REMEMBERED = 2_000
#: A mention may be a whole article: so much of it is shown.
_LENGTH_MAX = 3_000
_DEPTH_MAX = 100
#: Bridgy brings what was said on social networks; its pages speak for their people.
_BRIDGY = ("brid.gy", "www.brid.gy", "brid-gy.appspot.com")


@dataclass(slots=True)
class Known:
    """How things hang together: addresses are keys, see `key`."""

    me: Person
    alias: dict[str, str] = field(default_factory=dict)
    """Address that a mention gives itself -> its id, where they differ."""
    above: dict[str, str] = field(default_factory=dict)
    """Mention -> the reply of mine that it is about."""
    own: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Reply of mine -> what it answers."""
    words: dict[str, str] = field(default_factory=dict)
    """Reply of mine -> its words, as far as this run read them."""

    def learn_own(self, entries: Iterable[Entry]) -> None:
        """Remember replies of mine."""
        for entry in entries:
            number = own_id(entry)
            self.own[number] = tuple(filter(None, map(key_or_none, entry.replies_to)))
            self.words[number] = entry.text

    def learn(self, rows: Iterable[object]) -> None:
        """Remember mentions."""
        for row in rows:
            number = key_or_none(text_or(row, "wm-source"))
            if not number:
                continue
            for url in (text_or(row, "url"), text_or(mapping_or(row, "rels"), "canonical")):
                if (named := key_or_none(url)) and named != number:
                    self.alias[named] = number
            if (target := key_or_none(text_or(row, "wm-target"))) in self.own:
                self.above[number] = target

    def answered(self, own: str) -> list[str]:
        """Return the ids of what a reply of mine answers."""
        return [self.alias.get(one, one) for one in self.own.get(own, ())]

    def root(self, number: str) -> str:
        """Return where the exchange began that a mention is part of."""
        for _ in range(_DEPTH_MAX):
            mine = self.above.get(number)
            told = self.answered(mine) if mine else []
            if not told:
                return mine or number
            number = told[0]
        return number


def key(url: str) -> str:
    """Return an address as it is compared: without scheme and closing slash. Raises Unreadable."""
    url = one_line(url, 2000)
    parts = taken_apart(url)
    host = parts.netloc.lower()
    if not host or parts.scheme not in ("https", "http") or " " in url:
        raise Unreadable("its address cannot be used")
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{host}{parts.path.rstrip('/')}{query}{fragment}"


def key_or_none(url: str) -> str:
    """Return an address as it is compared, nothing where it cannot be used."""
    try:
        return key(url)
    except Unreadable:
        return ""


def host_of(url: str) -> str:
    """Return the host of an address, in lower case; nothing where it has none."""
    return taken_apart(url).hostname or ""


def is_on(host: str, domain: str) -> bool:
    """Whether a host is a domain, or below it."""
    return host == domain or host.endswith(f".{domain}")


def is_said(row: object) -> bool:
    """Whether an entry of the list is something that was said, and no pingback."""
    if not isinstance(row, dict):
        return True
    way = text_or(row, "wm-property", "mention-of")
    wordless = way == "rsvp" and not (_plain(row) or text_or(mapping_or(row, "content"), "html"))
    return way in SAID and not wordless and text_or(row, "wm-protocol") != "pingback"


def received(row: object) -> datetime | None:
    """Return the time a webmention is listed by, None where it has none."""
    return moment_or_none(text_or(row, "wm-received"))


def name_of(row: object) -> str:
    """Return what to call a webmention that cannot be read."""
    number = row.get("wm-id") if isinstance(row, dict) else None
    return f"webmention {number}" if isinstance(number, int) else "a webmention"


def own_id(entry: Entry) -> str:
    """Return the id of a post of mine; what it answers stands in for an address that it lacks."""
    return key_or_none(entry.url) or f"reply-to:{key_or_none(entry.replies_to[0])}"


def mention(row: object, known: Known) -> Post:
    """Map a webmention that was learnt. Raises Unreadable."""
    if not isinstance(row, dict):
        raise Unreadable("it is no object")
    source, target = string(row, "wm-source"), string(row, "wm-target")
    number = key(source)
    url = text_or(row, "url") if key_or_none(text_or(row, "url")) else source
    mine = known.above.get(number)
    reply = row.get("wm-property") != "mention-of"
    published = text_or(row, "published")
    return Post(
        id=number,
        root=known.root(number),
        author=_author(row, source, url, known.me),
        at=moment(string(row, "wm-received")),
        claimed_at=moment_or_none(published) if published else None,
        text=_words(row, url),
        raw=text_or(mapping_or(row, "content"), "html") or _plain(row),
        kind=Kind.REPLY if mine else Kind.COMMENT if reply else Kind.MENTION,
        parent=mine,
        parent_author=known.me.id if mine else None,
        url=url,
        visibility=Visibility.DIRECT if row.get("wm-private") is True else Visibility.PUBLIC,
        on=Subject(text=one_line(known.words.get(mine or "", "")), url=target),
        details=json.dumps({"target": target, "source": source}),
    )


def own(entry: Entry, known: Known) -> Post:
    """Map a reply of mine. Its time is what the page claims; parents decide."""
    number = own_id(entry)
    told = known.answered(number)
    return Post(
        id=number,
        root=known.root(told[0]),
        author=known.me,
        at=None,
        claimed_at=entry.published,
        text=entry.text,
        raw=entry.text,
        kind=Kind.REPLY,
        parent=told[0],
        quotes=tuple(told[1:]),
        url=entry.url,
        on=Subject(url=entry.replies_to[0]),
    )


def _author(row: Json, source: str, url: str, me: Person) -> Person:
    author = mapping_or(row, "author")
    home = text_or(author, "url")
    named, host = key_or_none(home), host_of(source)
    speaks = host in _BRIDGY or (named and is_on(host, host_of(home)))
    person = named if speaks and named else f"{host} {named}".strip()
    if person == me.id:
        person = f"{host} {person}"  # says that it is me, on a page that is not mine
    return Person(
        id=person,
        name=one_line(text_or(author, "name")) or host_of(home) or host_of(url),
        url=home if named else "",
    )


def _words(row: Json, url: str) -> str:
    """Return what was said: an article's title and beginning, or the address of a bare link."""
    said = text_or(mapping_or(row, "content"), "html")
    text = html_to_text(said) if said else clean(_plain(row))
    name = one_line(text_or(row, "name"))
    title = name if name and not " ".join(text.split()).startswith(name) else ""
    whole = "\n\n".join(filter(None, (title, text))) or one_line(url)
    if len(whole) <= _LENGTH_MAX:
        return whole
    return f"{whole[:_LENGTH_MAX].rsplit(maxsplit=1)[0]} …"


def _plain(row: Json) -> str:
    content, summary = mapping_or(row, "content"), mapping_or(row, "summary")
    return text_or(content, "text") or text_or(content, "value") or text_or(summary, "value")
