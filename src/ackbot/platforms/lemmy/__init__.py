"""Lemmy: what the connector can do; the connector itself is in `.connector`.

Sources: the types of npm `lemmy-js-client` (0.19.13-beta.1 for API v3, 1.0.0-beta.2 for API v4) and
the server's code (https://github.com/LemmyNet/lemmy, branches release/v0.19 and main of August
2026). Servers of the 0.19 line speak v3. Those of the 1.0 line speak v4; the v3 that they keep for
old clients has no replies and mentions.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

#: BODY_MAX_LENGTH in crates/utils/src/utils/validation.rs.
CHARACTERS_MAX = 10_000
#: MAX_COMMENT_DEPTH_LIMIT in crates/utils/src/lib.rs.
DEPTH_MAX = 50

FACTS = Facts(
    name="lemmy",
    title="Lemmy",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    reads=(
        "comments on your posts",
        "replies to your comments",
        "mentions of you",
        "your own comments",
        "your own upvotes, if they count",
    ),
    writes=("replies", "upvotes"),
    credential="the token (jwt) that your server hands out when you log in",
    blind_spots=(
        "people and servers that you blocked, and bots if your settings hide them",
        "private messages, which are left alone",
        "whether a reply reached the community's own server, if that is another one",
        "that a comment which reaches accounts of yours on two servers is the same one",
        "before 1.0: that you moderate a community, where locked posts still take your replies",
    ),
)
