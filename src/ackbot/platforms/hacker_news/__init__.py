"""Hacker News: what the connector can do; the connector itself is in `.connector`.

Sources: the API page of the search behind hn.algolia.com (https://hn.algolia.com/api, whose own
code is https://github.com/algolia/hn-search), and https://news.ycombinator.com/newsfaq.html and
/newsguidelines.html. The other public API (https://github.com/HackerNews/API) gives one item a
request and is not used.
"""

from __future__ import annotations

from datetime import timedelta

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Once

#: "Threads are closed to new comments after two weeks" (newsfaq.html).
OPEN_FOR = timedelta(days=14)

FACTS = Facts(
    name="hacker-news",
    title="Hacker News",
    threading=Threading.TREE,
    can_reply=False,
    can_like=False,
    once=Once.NOTHING,
    limit=None,
    handover=True,
    default_server="https://hn.algolia.com",
    reads=("comments on your stories", "replies to your comments", "your own comments"),
    settings={"user": "your user name, in upper and lower case as you chose it"},
    blind_spots=(
        "what the search has not read yet, mostly some minutes",
        "comments that were flagged, killed or deleted: the search drops them",
        "mentions of your name where nobody replied to you: there is no such thing there",
        "your votes, which are private",
        "whether a comment was edited: it can be for two hours, and nothing says so",
    ),
    cost="nothing; the search allows 10,000 requests an hour, a sync takes two or three",
    automation=AutomationRule(
        says="Do not post generated or AI-edited comments; it is for people talking to people.",
        read_on="2026-11-25",
        source="https://news.ycombinator.com/newsguidelines.html",
    ),
)
