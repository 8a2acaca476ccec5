"""Isso (self-hosted comments): what the connector can do; the connector itself is in `.connector`.

Sources: https://isso-comments.de/docs/reference/server-api/ and the server's own code, release
0.14 (https://github.com/isso-comments/isso: isso/views/comments.py, db/comments.py, db/spam.py).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

CHARACTERS_MAX = 65_535
CHARACTERS_MIN = 3

FACTS = Facts(
    name="isso",
    title="Isso",
    # A reply to a reply is stored under the top-level comment; whom it was for is not kept.
    threading=Threading.TOP_LEVEL,
    can_reply=True,
    can_like=False,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    subject="your page",
    reads=("comments on your pages", "your own comments, wherever you typed them"),
    writes=("replies",),
    settings={
        "author": "the name you comment under",
        "email": "the e-mail address you comment with, by which your comments are known",
        "website": "the website you comment with, if any",
        "site": "address of the site with the pages, if the server does not tell it",
        "pages": "the pages to read, where the server does not list its latest comments",
    },
    blind_spots=(
        "comments that wait for your moderation",
        "who really typed your name: only an e-mail address in the settings tells yours apart",
        "whom a reply to a reply was for: it stands under the top-level comment",
        "who a visitor without an e-mail address is: name and network decide",
        "your likes, which have no name",
        "where `pages` are read: edits for up to a day, and pages not listed",
    ),
)
