"""The one boundary for outside text: what people, servers and models wrote passes here first.

Everything is pure and linear in its input. The order at every sink is: plain text from HTML, then
`clean` (or `one_line`), last of all before a terminal, a file, a log or a model sees it.
"""

from __future__ import annotations

from ackbot.text.cells import cut, graphemes, one_line, split_graphemes, utf8_bytes, width
from ackbot.text.cleaning import clean
from ackbot.text.output import for_ascii, inert, isolate, safe_cell, safe_json
from ackbot.text.urls import Link, address, handles, hosts, links, lookalike
from ackbot.text.wrapping import wrap

__all__ = [
    "Link",
    "address",
    "clean",
    "cut",
    "for_ascii",
    "graphemes",
    "handles",
    "hosts",
    "html_to_text",
    "inert",
    "isolate",
    "links",
    "lookalike",
    "one_line",
    "safe_cell",
    "safe_json",
    "split_graphemes",
    "utf8_bytes",
    "width",
    "wrap",
]


def html_to_text(html: str) -> str:
    """Return HTML as cleaned plain text; see `ackbot.text.markup` (loaded on first use)."""
    from ackbot.text import markup

    return markup.html_to_text(html)
