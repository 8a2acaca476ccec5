"""Discourse (forums): what the connector can do; the connector itself is in `.connector`.

Sources: the forums' own description (https://docs.discourse.org, openapi.json of
https://github.com/discourse/discourse_api_docs), the server's code where that is silent
(https://github.com/discourse/discourse) and its Ruby client (discourse/discourse_api).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

#: The forum's setting max_post_length, unless it was changed.
CHARACTERS_MAX = 32_000

FACTS = Facts(
    name="discourse",
    title="Discourse",
    # A reply to the topic as a whole names no post; then whom it names or quotes is answered.
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    # The forum refuses the same words again, but for five minutes only and not from its staff.
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    subject="your topic",
    reads=(
        "replies to you, mentions of you and quotes of you",
        "what is said in topics that you began",
        "your own posts",
        "your own likes, if they count",
    ),
    writes=("replies", "likes"),
    scopes=("read", "write"),
    credential="a user API key of the forum, with read and write",
    settings={
        "api_user": "with an API key made by the forum's staff: the user name to act for",
    },
    blind_spots=(
        "private messages, which are left alone",
        "mentions of a group you are in, and chat",
        "people you muted or ignore: the forum tells you nothing of them",
        "replies to somebody else in your topic, unless they name you",
        "replies of yours that wait for the moderators",
        "edits and deletions of older mentions, until one of a few topics is read again",
    ),
    cost="a forum allows 20 requests a minute and 2,880 a day; a sync takes two, and one for each "
    "topic that has more to tell, at most a dozen",
)
