"""Mastodon and what speaks its API: what the connector can do; it is itself in `.connector`.

Sources: https://docs.joinmastodon.org/methods/ and /entities/, https://docs.gotosocial.org/en/latest/api/,
https://docs-develop.pleroma.social/backend/development/API/differences_in_mastoapi_responses/.
What a server of its own kind can do is asked of it (`.server`); these are the facts before that.
"""

from __future__ import annotations

from datetime import timedelta

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

#: Of a server that names no other (https://docs.joinmastodon.org/user/posting/).
CHARACTERS = 500
URL_WEIGHT = 23
#: Kept free of each reply for the @name it begins with: a user name has thirty characters at most.
ROOM_FOR_NAME = 32
#: Mastodon remembers a key for an hour; clocks and slow answers are allowed ten minutes of it.
KEY_LASTS = timedelta(minutes=50)

#: The least that reads mentions and sends replies and likes; read:follows tells whom you blocked.
SCOPES = (
    "read:accounts",
    "read:statuses",
    "read:notifications",
    "read:follows",
    "write:statuses",
    "write:favourites",
)

FACTS = Facts(
    name="mastodon",
    title="Mastodon",
    threading=Threading.TREE,
    can_reply=True,
    can_like=True,
    # True of all that speak this API; an account on a server that keeps keys says so itself.
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS - ROOM_FOR_NAME, unit="characters"),
    reads=("mentions, replies and quotes", "your own posts", "your own likes, if they count"),
    writes=("replies", "likes"),
    scopes=SCOPES,
    credential=(
        f"an access token (Preferences > Development > New application; scopes {', '.join(SCOPES)})"
    ),
    settings={
        "mention_others": "true: replies also name the others whom the comment names",
        "include_filtered": "true: also what your notification settings filter (Mastodon 4.3)",
        "visibility": "“unlisted”: answer public comments unlisted (default: as the comment)",
    },
    blind_spots=(
        "replies that do not name you: the server tells nobody of them",
        "people you muted or blocked, and whom your notification settings filter",
        "without batches (GoToSocial, snac): edits, deletions and likes of older mentions",
        "on snac: replies of yours to what is not public, unless sent with ackbot",
        "votes in polls, and what is in pictures but for their descriptions",
    ),
    automation=AutomationRule(
        says="Each server has rules of its own; most ask that automated accounts mark themselves.",
        read_on="2026-08-15",
        source="https://docs.joinmastodon.org/user/profile/#bot",
    ),
)
