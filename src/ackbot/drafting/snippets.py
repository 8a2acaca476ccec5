"""Snippets: the user's ready-made sentences, with the person's name where they leave room. Pure."""

from __future__ import annotations

from ackbot.text.later import later

#: What a snippet may leave open.
PLACE = "{name}"

_LEADING = later(r"(^|[.!?…\n]\s*)\{name\}[,:]?[ ]*(\w?)")
_ELSEWHERE = later(r",?[ \u00a0]*\{name\}")


def filled(text: str, name: str) -> str:
    """Return a snippet with `{name}` as `name`; left out, with its comma, where there is none.

    A sentence that began with the name then begins with a capital.
    """
    if PLACE not in text:
        return text
    if name:
        return text.replace(PLACE, name)
    begun = _LEADING.sub(lambda found: found[1] + found[2].upper(), text)
    return _ELSEWHERE.sub("", begun).strip()
