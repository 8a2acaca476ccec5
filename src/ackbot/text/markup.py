"""HTML as platforms send it (Mastodon, WordPress, YouTube, Isso ...) to plain text.

`html.parser` is quadratic on some broken markup (many unclosed tags), so a linear pass first turns
every `<` that opens no complete tag into text and takes out comments and declarations.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from html.parser import HTMLParser
from urllib.parse import unquote

from ackbot.text.cleaning import clean
from ackbot.text.later import later
from ackbot.text.urls import Link, link_of, links

_TAG = later(r"""</?[a-zA-Z](?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+>""")
_COMMENT = later(r"<!--.*?-->", re.DOTALL)
_DECLARATION = later(r"<[!?][^<>]*+>")
_DROPPED = frozenset(
    {"script", "style", "template", "head", "title", "iframe", "object", "svg", "math", "noscript"}
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"ul", "ol", "pre", "blockquote", "table", "figure", "dl"}
)
_LINES = frozenset({"li", "tr", "dt", "dd", "figcaption", "summary"})
_VOID = frozenset(
    {"br", "hr", "img", "input", "wbr", "meta", "link", "source", "area", "base", "col", "embed"}
    | {"track", "param"}
)
_HIDING_STYLE = later(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", re.IGNORECASE)
_BLANKS = later(r"[ \t\r\n\f]+")
_WEB = later(r"(https?):/*", re.IGNORECASE)
_IGNORED_IN_URLS = later(r"[\x00-\x1f]")
_HIDDEN_START = "[hidden:"
_DEPTH_MAX = 100
_QUOTES_MAX = 8
_REMEMBERED_MAX = 2_000


def html_to_text(html: str) -> str:
    """Return HTML as cleaned plain text: paragraphs apart, lists with `- `, quotes with `> `.

    A link shows its own text, and its host in brackets where the text does not show it. What the
    page hides shows as `[hidden: ...]`, except the parts Mastodon hides of a link's address, which
    are put back. Scripts and styles are dropped. Linear in its input; nesting past 100 is flat.
    """
    return _read(html) if len(html) > _REMEMBERED_MAX else _remembered(html)


@lru_cache(maxsize=512)
def _remembered(html: str) -> str:
    """Read what is short; the same post is asked for its words, its names and what it quotes."""
    return _read(html)


def _read(html: str) -> str:
    parser = _ToText()
    parser.feed(well_formed(html))
    parser.close()
    return clean(parser.text())


def well_formed(html: str) -> str:
    """Return HTML with whole tags only; every other `<` becomes text, so that parsing is linear."""
    if "<!" in html or "<?" in html:
        html = _DECLARATION.sub("", _without_comments(html))
    out: list[str] = []
    at = 0
    while (start := html.find("<", at)) >= 0:
        out.append(html[at:start])
        tag = _TAG.match(html, start)
        out.append(tag[0] if tag else "&lt;")
        at = tag.end() if tag else start + 1
    out.append(html[at:])
    return "".join(out)


def _without_comments(html: str) -> str:
    end = html.rfind("-->")
    # Past the last end no comment can close: looking for one there again and again is quadratic.
    return _COMMENT.sub("", html[: end + 3]) + html[end + 3 :] if end >= 0 else html


class _ToText(HTMLParser):
    """Collects text; every open element that matters is on one capped stack."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._stack: list[tuple[str, str]] = []  # (tag, role)
        self._breaks = 0  # newlines owed before the next text
        self._space = False
        self._quotes = 0
        self._quotes_before = 0  # how deep the last text stood
        self._open: Counter[str] = Counter()  # tags on the stack
        self._dropped = 0
        self._lists: list[int | None] = []  # next number, None for bullets
        self._link: list[str] | None = None
        self._href = ""
        self._marker = ""

    def text(self) -> str:
        while self._stack:
            self._pop()
        return "".join(self._out).strip("\n ")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        if tag == "br":
            self._breaks = min(self._breaks + 1, 2) if self._out else 0
            self._space = False
        elif tag == "img":
            self.handle_data(attributes.get("alt", ""))
        elif tag == "hr":
            self._break(2)
        if tag in _VOID or len(self._stack) >= _DEPTH_MAX:
            return
        self._push(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if not self._open[tag]:
            if tag == "p":
                self._break(2)
            return
        while self._pop() != tag:
            pass

    def _push(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in {"p", "li"} and self._stack and self._stack[-1][0] == tag:
            self._pop()  # HTML lets the end of these be left out
        role = self._role(tag, attributes)
        self._open_block(tag)
        if role == "dropped":
            self._dropped += 1
        elif role == "hidden":
            self.handle_data(_HIDDEN_START + " ")
        elif role == "link":
            self._link, self._href = [], attributes["href"]
        self._stack.append((tag, role))
        self._open[tag] += 1

    def _role(self, tag: str, attributes: dict[str, str]) -> str:
        if tag in _DROPPED:
            return "dropped"
        if self._hides(attributes) and not self._dropped:
            return "hidden"
        return "link" if tag == "a" and self._link is None and attributes.get("href") else ""

    def _hides(self, attributes: dict[str, str]) -> bool:
        in_link = self._link is not None
        hidden = "hidden" in attributes or bool(_HIDING_STYLE.search(attributes.get("style", "")))
        return hidden or ("invisible" in attributes.get("class", "").split() and not in_link)

    def _open_block(self, tag: str) -> None:
        if tag in _BLOCKS:
            # a list within a list stays close
            self._break(1 if tag in {"ul", "ol"} and self._lists else 2)
        elif tag in _LINES:
            self._break(1)
        if tag == "blockquote":
            self._quotes += 1
        elif tag in {"ul", "ol"}:
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._marker = self._bullet()
        elif tag in {"td", "th"}:
            self._space = True

    def _bullet(self) -> str:
        indent = "  " * (min(len(self._lists), _QUOTES_MAX) - 1)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _pop(self) -> str:
        tag, role = self._stack.pop()
        self._open[tag] -= 1
        if role == "dropped":
            self._dropped -= 1
        elif role == "hidden":
            self._breaks, self._space = 0, False
            self._emit("]")
        elif role == "link":
            self._end_link()
        if tag == "blockquote":
            self._break(2)
            self._quotes -= 1
        elif tag in {"ul", "ol"}:
            self._lists.pop()
            self._break(1 if self._lists else 2)
        elif tag in _BLOCKS:
            self._break(2)
        elif tag in _LINES:
            self._break(1)
        return tag

    def _end_link(self) -> None:
        shown, self._link = "".join(self._link or []).strip(), None
        target = _target(self._href)
        if target is None or not target.host or _names(shown, self._href):
            return
        if _host_shown(shown).removeprefix("www.") != target.host.removeprefix("www."):
            self._emit(f" [{_host_words(target.host, target.ascii_host)}]")

    def handle_data(self, data: str) -> None:
        if not data or self._dropped:
            return
        if self._open["pre"]:
            for number, line in enumerate(data.splitlines() or [""]):
                if number:
                    self._break(min(self._breaks + 1, 2))
                self._emit(line)
            return
        words = _BLANKS.sub(" ", data)
        self._space = self._space or words.startswith(" ")
        if words.strip(" "):
            self._emit(words.strip(" "))
            self._space = words.endswith(" ")

    def _break(self, lines: int) -> None:
        if self._out and self._out[-1] != _HIDDEN_START:
            self._breaks = max(self._breaks, lines)
            self._space = False

    def _emit(self, words: str) -> None:
        quotes = min(self._quotes, _QUOTES_MAX)
        if self._breaks or not self._out:
            between = ("> " * min(quotes, self._quotes_before)).rstrip()
            start = ("", "\n", f"\n{between}\n")[self._breaks]
            self._out.append(start + "> " * quotes)
        elif self._space:
            self._out.append(" ")
        if self._link is not None:
            self._link.append(" " + words if self._space else words)
        self._out.append(self._marker + words)
        self._quotes_before = quotes
        self._breaks, self._space, self._marker = 0, False, ""


def _target(href: str) -> Link | None:
    """Return where a browser would go, None for a place on the page's own server."""
    href = _IGNORED_IN_URLS.sub("", href).strip().replace("\\", "/")
    web = _WEB.match(href)
    if web:
        return link_of(f"{web[1]}://{href[web.end() :]}")
    return link_of(href) if "//" in href[:12] else None


def _names(shown: str, href: str) -> bool:
    """Whether the text is the handle or hashtag that the address ends in."""
    name = shown[1:].partition("@")[0].lower()
    is_name = shown.startswith(("@", "#", "＠", "＃")) and bool(name)
    return is_name and unquote(href).rstrip("/").lower().endswith(name)


def _host_shown(shown: str) -> str:
    """Return the host that a link's text claims, "" if it claims none."""
    found = links(shown)
    if found:
        return found[0].host
    first = shown.split()[0] if shown.split() else ""
    return link_of(first).host if "." in first.strip(".") else ""


def _host_words(host: str, ascii_host: str) -> str:
    return host if host == ascii_host else f"{host}, that is {ascii_host}"
