"""Reading one's own posts off a page: h-entry with what they answer (microformats2).

Source: https://microformats.org/wiki/microformats2-parsing, of which this reads what an answer is
known by: u-in-reply-to (also as h-cite, also rel="in-reply-to"), u-url, dt-published, e-content,
p-summary and p-name of entries that stand in no other entry. What others said, shown below a
post, stands in that post's entry and is left out.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from urllib.parse import urljoin

from ackbot.platforms.shapes import moment_or_none
from ackbot.text import html_to_text
from ackbot.text.markup import well_formed

_DEPTH_MAX = 100
_VOID = frozenset(
    {"br", "hr", "img", "input", "wbr", "meta", "link", "source", "area", "base", "col", "embed"}
    | {"track", "param"}
)
_ROOT = re.compile(r"h-[a-z]+(?:-[a-z]+)*")
_PROPERTY = re.compile(r"(?:u|p|dt|e)-([a-z]+(?:-[a-z]+)*)")
_READ = frozenset({"url", "uid", "in-reply-to", "published", "content", "summary", "name"})
#: Where a value stands that is not the text of the element.
_VALUES = {"a": "href", "area": "href", "link": "href", "time": "datetime", "data": "value"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A post; addresses are absolute, `url` is empty where it names none."""

    url: str
    replies_to: tuple[str, ...]
    text: str
    published: datetime | None


@dataclass(slots=True)
class _Item:
    """A microformat that is open: what it said so far, by property."""

    kinds: frozenset[str]
    said: dict[str, list[str]] = field(default_factory=dict)

    def first(self, *properties: str) -> str:
        return next((value for name in properties for value in self.said.get(name, [])), "")


@dataclass(slots=True)
class _Element:
    tag: str
    properties: tuple[str, ...] = ()
    item: _Item | None = None
    value: str = ""
    begins: int = 0
    """Where its content begins in what was read."""


def entries(page: str, address: str) -> list[Entry]:
    """Return the entries of a page in their order. Linear in its input."""
    parser = _Reader(address)
    parser.feed(well_formed(page))
    parser.close()
    parser.end()
    return parser.entries


class _Reader(HTMLParser):
    """Keeps what is open on one capped stack; a value is read off when its element ends."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.entries: list[Entry] = []
        self._address = address
        self._stack: list[_Element] = []
        self._read: list[str] = []

    def end(self) -> None:
        """Close what the page left open."""
        while self._stack:
            self._close(self._stack.pop())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "base" and found.get("href"):
            self._address = self._absolute(found["href"])
        self._read.append(self.get_starttag_text() or "")
        if len(self._stack) < _DEPTH_MAX or tag in _VOID:
            element = self._element(tag, found)
            self._stack.append(element)
            if tag in _VOID:
                self._close(self._stack.pop())

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self._stack):
            while (element := self._stack.pop()).tag != tag:
                self._close(element)
            self._close(element)
        self._read.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._read.append(html.escape(data, quote=False))

    def _element(self, tag: str, attributes: dict[str, str]) -> _Element:
        classes = attributes.get("class", "").split()
        properties = [one[1] for name in classes if (one := _PROPERTY.fullmatch(name))]
        if "in-reply-to" in attributes.get("rel", "").lower().split():
            properties.append("in-reply-to")
        kinds = frozenset(name for name in classes if _ROOT.fullmatch(name))
        return _Element(
            tag=tag,
            properties=tuple(properties),
            item=_Item(kinds) if kinds else None,
            value=attributes.get(_VALUES.get(tag, ""), ""),
            begins=len(self._read),
        )

    def _close(self, element: _Element) -> None:
        """Give what an element said to the microformat that it stands in."""
        outer = next((one.item for one in reversed(self._stack) if one.item), None)
        item = element.item
        if outer is not None:
            for name in _READ.intersection(element.properties):
                value = (item.first("url", "uid") if item else "") or element.value
                outer.said.setdefault(name, []).append(value or self._content(element))
        if item is not None and "h-entry" in item.kinds and not self._in_an_entry():
            self.entries.append(self._entry(item))

    def _content(self, element: _Element) -> str:
        return "".join(self._read[element.begins :])

    def _in_an_entry(self) -> bool:
        return any(one.item and "h-entry" in one.item.kinds for one in self._stack)

    def _entry(self, item: _Item) -> Entry:
        url = item.first("url", "uid").strip()
        replies = [value.strip() for value in item.said.get("in-reply-to", [])]
        published = html_to_text(item.first("published")).strip()
        return Entry(
            url=self._absolute(url) if url else "",
            replies_to=tuple(dict.fromkeys(self._absolute(one) for one in replies if one)),
            text=html_to_text(item.first("content", "summary", "name")),
            published=moment_or_none(published) if published else None,
        )

    def _absolute(self, address: str) -> str:
        try:
            return urljoin(self._address, address)
        except ValueError:
            return address
