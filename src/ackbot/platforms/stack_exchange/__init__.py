"""Stack Exchange (Stack Overflow and its sister sites): what the connector can do.

The connector itself is in `.connector`. Sources: https://api.stackexchange.com/docs (version 2.3:
the methods it calls, /docs/wrapper, /docs/throttle, /docs/error-handling and /docs/write).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Once

#: So many of the user's posts, the most recently active first, are asked for comments.
POSTS = 300

FACTS = Facts(
    name="stack-exchange",
    title="Stack Exchange",
    # Comments stand in one list under a question or answer; @name says whom one is for.
    threading=Threading.FLAT,
    can_reply=False,
    can_like=False,
    once=Once.NOTHING,
    limit=None,
    handover=True,
    default_server="https://api.stackexchange.com",
    reads=(
        "comments on your questions and answers",
        "comments that name you elsewhere",
        "answers to your questions",
        "your own comments",
        "which answers you accepted, if likes count",
    ),
    settings={
        "site": "the site, as in its address or as the API calls it: “stackoverflow”",
        "user": "your number on that site: it stands in the address of your profile",
        "key": "an app key of stackapps.com, which is no secret: 10,000 requests a day, not 300",
        "posts": f"how many of your posts are asked for comments ({POSTS})",
    },
    blind_spots=(
        "new comments on your posts beyond those `posts` asks for: a comment is no activity",
        "comments that were moved to chat, and chat itself",
        "your upvotes",
        "when something was edited",
        "whether a post is locked and takes no more comments",
    ),
    cost="300 requests a day from one address, 10,000 with a key; a sync takes five or more",
    automation=AutomationRule(
        says="“Auto-commenting” by rules of thumb is punished, and so is pestering a user.",
        read_on="2026-11-25",
        source="https://api.stackexchange.com/docs/write",
    ),
)
