"""Reddit: what the connector can do; the connector itself is in `.connector`.

Sources: https://www.reddit.com/dev/api, https://github.com/reddit-archive/reddit/wiki/OAuth2, the
open-sourced server (https://github.com/reddit-archive/reddit: r2/lib/errors.py, api.py), and PRAW
(https://github.com/praw-dev/praw), whose recordings show what the server sends.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

#: VMarkdownLength of the server's code.
CHARACTERS = 10_000

FACTS = Facts(
    name="reddit",
    title="Reddit",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS, unit="characters"),
    default_server="https://oauth.reddit.com",
    reads=(
        "replies to your posts and comments, as they come to your inbox",
        "comments that name you (u/you)",
        "your own comments",
        "your own upvotes of these, if they count",
    ),
    writes=("replies", "upvotes"),
    scopes=("identity", "read", "history", "privatemessages", "submit", "vote"),
    credential="a sign-in with Reddit, through an app (client) of your own that Reddit approved",
    settings={
        "bots": "user names of people who are machines, in a list",
        "auth_server": "where signing in happens, if not at Reddit's own addresses",
    },
    blind_spots=(
        "private messages and chat, which are left alone",
        "replies to posts whose inbox replies you switched off",
        "posts that name you; only comments that do reach the inbox",
        "your newest comments beyond a thousand, and inbox items beyond a thousand",
        "that a post is locked or archived, until a mention is read again or answered",
        "which accounts are bots, but for a few plain names",
        "whether moderators or filters hide a reply of yours: you go on seeing it",
    ),
    cost="nothing; Reddit takes about a hundred calls a minute from an app, and a sync takes two "
    "and a few to find out where new words stand",
    automation=AutomationRule(
        says="A new app needs Reddit's approval before it may use the API; votes must be cast by a "
        "person.",
        read_on="2026-11-25",
        source="Responsible Builder Policy, "
        "https://support.reddithelp.com/hc/en-us/articles/42728983564564",
    ),
)
