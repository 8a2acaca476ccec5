"""Disqus: what the connector can do; the connector itself is in `.connector`.

Sources: https://disqus.com/api/docs/ (requests, authentication, cursors, errors, and the pages of
users/details, posts/list, posts/details, posts/create, posts/approve and posts/vote).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Once

FACTS = Facts(
    name="disqus",
    title="Disqus",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=None,
    default_server="https://disqus.com",
    subject="your page",
    reads=(
        "all comments on your sites, yours included, wherever you typed them",
        "comments that wait for moderation",
    ),
    writes=("replies", "upvotes"),
    credential="the secret key and the access token of an application you register",
    settings={
        "forum": "the shortname of your site, or a list of several",
        "approve_on_reply": "true: a reply to a held comment approves that comment first",
    },
    blind_spots=(
        "comments taken out of the spam folder after two days, but for `sync --full`",
        "your upvotes",
        "when a comment was edited",
        "who a guest is but for the name they typed, where Disqus shows no e-mail address",
        "whom a comment of yours was for that is a reply to nobody and names nobody as @name",
    ),
    cost="nothing; an application has 1,000 requests an hour, a sync takes two or three",
)
