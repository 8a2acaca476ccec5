"""The page of review's keys: what `?` says in review."""

from __future__ import annotations

from ackbot.cli.views import HELP

_HEAD = """# Keys of the review

What `?` shows in `ackbot inbox` and `ackbot reply`; [the morning](../morning.md) tells how they are
used. Written by `make reference`. The line at the bottom of a screen has the keys that fit there.

| key | does |
|---|---|"""


def page() -> str:
    """Return the page as it should stand."""
    rows = (f"| **{key}** | |" if says is None else f"| `{key}` | {says} |" for key, says in HELP)
    return "\n".join([_HEAD, *rows]) + "\n"
