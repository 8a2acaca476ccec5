"""X (Twitter): what the connector can do; the connector itself is in `.connector`.

Sources: https://docs.x.com, whose pages and machine-readable description (openapi.json, version
2.167) are in https://github.com/xdevplatform/docs, as of August 2026: timelines, posts lookup,
manage posts ("post creation restrictions"), pricing, fields, edit posts, response codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

CHARACTERS = 280
#: What accounts that pay X for it may write.
CHARACTERS_LONG = 25_000
#: How often open mentions are read again: each time costs money.
REREAD_DAYS = 7
#: The setting that lets ackbot send; its name says what X takes.
SENDS = "send_where_mentioned_or_quoted"

RULE = AutomationRule(
    says=(
        "Programs may reply only where the author of that post mentioned or quoted you, once for "
        "each; replies written by AI need X's approval first."
    ),
    read_on="2026-11-25",
    source="https://docs.x.com/x-api/posts/manage-tweets/integrate and "
    "https://docs.x.com/developer-guidelines",
)

FACTS = Facts(
    name="x",
    title="X",
    threading=Threading.TREE,
    can_reply=False,
    can_like=False,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS, unit="characters"),
    handover=True,
    default_server="https://api.x.com",
    reads=(
        "posts that mention you, among them replies to you and quotes that name you",
        "your own posts and replies, wherever you typed them",
    ),
    scopes=("tweet.read", "users.read", "offline.access"),
    credential="a sign-in with X, through an app of your own that has credits",
    settings={
        SENDS: "true: ackbot sends your replies, which X takes from programs only where the "
        "author mentioned or quoted you",
        "long_posts": "true: your account may write 25,000 characters (X Premium)",
        "reread_days": f"how often open mentions are read again ({REREAD_DAYS}; 0: never)",
        "auth_server": "where signing in happens, if not at X's own addresses",
    },
    blind_spots=(
        "quotes of your posts that do not name you",
        "replies whose author took your name out",
        "mentions beyond the newest 800, and your own posts beyond the newest 3,200",
        "edits and deletions, until an open mention is read again or answered",
        "which accounts are automated",
        "likes of yours, which X no longer lets programs give either",
        "direct messages",
    ),
    cost="money: X takes $0.001 to $0.005 for each post that is read, up to $0.010 for its author, "
    "$0.010 to $0.015 for a reply and $0.200 for one with a link; each sync says what it cost",
    automation=RULE,
)

_SENDING = replace(
    FACTS,
    can_reply=True,
    handover=False,
    writes=("replies to posts that mention or quote you",),
    scopes=(*FACTS.scopes, "tweet.write"),
)


def facts_of(settings: Mapping[str, object]) -> Facts:
    """Return what an account with these settings can do."""
    facts = _SENDING if settings.get(SENDS) is True else FACTS
    if settings.get("long_posts") is True:
        facts = replace(facts, limit=Limit(most=CHARACTERS_LONG, unit="characters"))
    return facts
