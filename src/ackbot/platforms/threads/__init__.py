"""Threads: what the connector can do; the connector itself is in `.connector`.

Sources: https://developers.facebook.com/documentation/threads (posts, retrieve and manage replies,
mentions, troubleshooting, reference), and Meta's own Postman collection in
https://github.com/fbsamples/threads_api, which names every call with its fields.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once
from ackbot.platforms.graph import THREADS_VERSION

CHARACTERS = 500
LINKS = 5
#: How old a post may be whose replies are read, in days.
POSTS_BACK = 90
SCOPES = (
    "threads_basic",
    "threads_read_replies",
    "threads_manage_replies",
    "threads_content_publish",
    "threads_manage_mentions",
)
PERMISSIONS = f"{', '.join(SCOPES[:-1])} and {SCOPES[-1]}"

FACTS = Facts(
    name="threads",
    title="Threads",
    threading=Threading.TREE,
    can_reply=True,
    can_like=False,
    # A reply is prepared first and published second: what was prepared is looked up and used again.
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS, unit="characters"),
    default_server=f"https://graph.threads.net/{THREADS_VERSION}",
    reads=(
        "replies to your posts, on all levels",
        "replies to your newest hundred replies elsewhere",
        "public mentions of you, as far as your app may see them",
        "your own posts and replies, wherever you typed them",
    ),
    writes=("replies",),
    scopes=SCOPES,
    credential=f"a Threads user token with {PERMISSIONS}",
    settings={"posts_back": f"how many days old a post may be to be read (default {POSTS_BACK})"},
    blind_spots=(
        "mentions by others than testers of your app, unless Meta reviewed it for them",
        "mentions by private profiles",
        "quotes of your posts that do not name you",
        "replies that wait for your approval, where a post asks for that",
        "replies from the fediverse",
        "who somebody is but for the user name, which may change hands",
        "new replies to posts older than a week for up to twelve hours",
        "likes, which the API does not give, and edits, which it does not mark",
    ),
    cost="48,000 calls a day or more for your app; 1,000 replies a day",
)
