"""Bluesky (AT Protocol): what the connector can do; the connector itself is in `.connector`.

Sources: https://docs.bsky.app/docs/category/http-reference, the lexicons of com.atproto.* and
app.bsky.* in https://github.com/bluesky-social/atproto, https://atproto.com/specs/tid.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

GRAPHEMES_MAX = 300
BYTES_MAX = 3000

FACTS = Facts(
    name="bluesky",
    title="Bluesky",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    once=Once.CLIENT_ID,
    limit=Limit(most=GRAPHEMES_MAX, unit="graphemes", most_bytes=BYTES_MAX),
    default_server="https://bsky.social",
    reads=("mentions, replies and quotes", "your own posts", "your own likes, if they count"),
    writes=("replies", "likes"),
    credential="an app password (Settings > Privacy and security > App passwords)",
    settings={"handle": "your handle (ana.bsky.social) or DID, to sign in with"},
    blind_spots=(
        "people you muted or blocked, and people who blocked you",
        "replies that a thread's rules or their author's settings hide",
        "posts dated back by their author, but for `sync --full`",
        "direct messages, which are another service",
    ),
    automation=AutomationRule(
        says="Programs may answer people who addressed them; unasked bulk replies are spam.",
        read_on="2026-08-15",
        source="https://docs.bsky.app/docs/starter-templates/bots",
    ),
)
