"""The page of `results --html`: one file that loads nothing and runs nothing."""

from __future__ import annotations

from html import escape

from ackbot.cli.results import in_words, share, title, told
from ackbot.results import Results, Week
from ackbot.text import inert, one_line
from ackbot.wording import stamp

#: Nothing may be loaded, nothing may run; the styles are those of the page itself.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
dt { opacity: .7; margin-top: .6rem; } dd { margin: 0; font-size: 1.15rem; }
table { border-collapse: collapse; width: 100%; margin-top: 2rem; }
th { text-align: left; font-weight: normal; opacity: .7; }
td, th { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8884; }
meter { width: 8rem; vertical-align: middle; margin-right: .5rem; }
footer { margin-top: 2rem; opacity: .7; font-size: .85rem; }
"""


def page(seen: Results) -> str:
    """Return the whole page; every outside word in it is cleaned and escaped."""
    facts = "".join(
        f"<dt>{_safe(what)}</dt><dd>{_safe(words)}</dd>\n" for what, words in told(seen)
    )
    rows = "".join(_row(week, seen) for week in seen.weeks)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Results: {_safe(title(seen))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{_safe(title(seen))}</h1>\n<dl>\n{facts}</dl>\n"
        "<table>\n<thead><tr><th>week of</th><th>answered</th><th>median wait</th>"
        f"<th>slowest wait</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
        f"<footer>As of {stamp(seen.now)}. What was put aside counts neither for nor against."
        "</footer>\n</body>\n</html>\n"
    )


def _row(week: Week, seen: Results) -> str:
    begins, _, middle, slowest = in_words(week, seen.now)
    part, whole = len(week.tally.answered), week.tally.wanted
    cell = "-"
    if whole:
        cell = f'<meter min="0" max="{whole}" value="{part}"></meter>{_safe(share(part, whole))}'
    return (
        f"<tr><td>{_safe(begins)}</td><td>{cell}</td><td>{_safe(middle)}</td>"
        f"<td>{_safe(slowest)}</td></tr>\n"
    )


def _safe(text: str) -> str:
    return escape(inert(one_line(text)))
