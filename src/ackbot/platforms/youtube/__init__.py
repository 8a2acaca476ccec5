"""YouTube: what the connector can do; the connector itself is in `.connector`.

Sources: https://developers.google.com/youtube/v3/docs/commentThreads/list, .../comments/list,
.../comments/insert, .../comments/setModerationStatus, .../channels/list, .../videos/list, and
https://developers.google.com/youtube/v3/determine_quota_cost; Google's machine-readable description
of the API (revision 20261104) judges every request in the tests.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

#: What the page takes; for the API Google only says "too long".
CHARACTERS_MAX = 10_000
#: Units of one Google Cloud project a day, unless Google was asked for more.
UNITS_A_DAY = 10_000
#: Units of a page of any list, and of a write.
PAGE_UNITS, WRITE_UNITS = 1, 50

FACTS = Facts(
    name="youtube",
    title="YouTube",
    # A reply to a reply is stored under the top-level comment; whom it was for is not kept.
    threading=Threading.TOP_LEVEL,
    can_reply=True,
    can_like=False,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    default_server="https://youtube.googleapis.com",
    subject="your video",
    reads=(
        "comments on all your videos, and replies to them",
        "comments that YouTube holds for your review",
        "your own comments, wherever you typed them",
    ),
    writes=("replies",),
    scopes=("https://www.googleapis.com/auth/youtube.force-ssl",),
    credential="a sign-in with Google, through a Google Cloud project of your own",
    settings={
        "held": "false: leave out what YouTube holds for your review",
        "likely_spam": "true: also read what YouTube takes for spam",
        "approve_on_reply": "true: a reply to a held comment approves that comment first",
        "daily_units": "your project's daily quota, if Google gave you another than 10,000",
        "auth_server": "where signing in happens, if not at Google's own addresses",
    },
    blind_spots=(
        "mentions of you under videos of others, in their descriptions, and in live chats",
        "comments on your community posts",
        "for up to three hours: new words where nobody waits, below the newest hundred threads",
        "for up to a week: new words in threads begun before your lookback",
        "new words in threads begun more than a year ago",
        "hearts and likes of yours: they can be neither read nor given",
        "whom a reply was for, unless it begins with their @handle",
        "whether YouTube hides your reply after it took it",
    ),
    automation=AutomationRule(
        says="Programs may change nothing in your name without your consent.",
        read_on="2026-11-25",
        source="https://developers.google.com/youtube/terms/developer-policies",
    ),
    cost="nothing; Google counts 1 unit a page and 50 a reply, and gives a project 10,000 a day",
)
