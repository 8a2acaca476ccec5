"""What each sample account can do: the four differ, so that every screen has something to show."""

from __future__ import annotations

from dataclasses import replace

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

#: Of the demo as a platform, and of its microblog account.
FACTS = Facts(
    name="demo",
    title="Demo",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    once=Once.CLIENT_ID,
    limit=Limit(most=500, unit="graphemes"),
    default_server="https://halfsheet.example",
    reads=("mentions", "own replies", "deletions", "likes"),
    writes=("replies", "likes"),
    settings={"world": "which sample account: social, film, shop or blog"},
)

_FACTS = {
    "social": FACTS,
    "film": replace(
        FACTS,
        title="Demo video",
        subject="your video",
        threading=Threading.TOP_LEVEL,
        once=Once.NOTHING,
        limit=Limit(most=300, unit="graphemes"),
    ),
    "shop": replace(
        FACTS,
        title="Demo market",
        subject="your stall",
        threading=Threading.TOP_LEVEL,
        once=Once.NOTHING,
        limit=None,
        can_reply=False,
        can_like=False,
        handover=True,
        writes=(),
    ),
    "blog": replace(
        FACTS,
        title="Demo blog",
        subject="your article",
        threading=Threading.FLAT,
        once=Once.DUPLICATE_GUARD,
        limit=None,
        can_like=False,
        writes=("replies",),
    ),
}

#: The sample accounts, in the order in which the demo lists them.
WORLDS = tuple(_FACTS)


def facts_of(world: str) -> Facts:
    """Return what the sample account of this name can do. Raises KeyError where there is none."""
    return _FACTS[world]
