"""Instagram (professional accounts): what the connector can do; it is itself in `.connector`.

Sources: https://developers.facebook.com/docs/instagram-platform (comment moderation; the reference
of IG Media, IG Comment and its replies, IG User mentions), and the fields of Meta's own SDK (PyPI
`facebook-business`, `adobjects/igcomment.py`, `igmedia.py`, `iguser.py`).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once
from ackbot.platforms.graph import VERSION

#: What the app takes of a comment; the API's reference names no number.
CHARACTERS = 2_200
#: Kept free for the @name that a reply to a reply begins with (a name has thirty at most).
ROOM_FOR_NAME = 32
#: How old a post may be whose comments are read, in days.
POSTS_BACK = 365
SCOPES = (
    "instagram_business_basic",
    "instagram_business_manage_comments",
)
PERMISSIONS = f"{', '.join(SCOPES[:-1])} and {SCOPES[-1]}"

FACTS = Facts(
    name="instagram",
    title="Instagram",
    # A reply to a reply is stored under the top-level comment; whom it was for is not kept.
    threading=Threading.TOP_LEVEL,
    can_reply=True,
    can_like=False,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS - ROOM_FOR_NAME, unit="characters"),
    default_server=f"https://graph.instagram.com/{VERSION}",
    reads=(
        "comments on your posts and reels, and the replies to them",
        "your own comments there, wherever you typed them",
    ),
    writes=("replies",),
    scopes=SCOPES,
    credential=f"an Instagram user token with {PERMISSIONS}",
    settings={
        "login": "“facebook” where the token is that of the Facebook Page the account is linked to "
        "(default: as the server's address says)",
        "posts_back": f"how many days old a post may be to be read (default {POSTS_BACK})",
    },
    blind_spots=(
        "who mentions you in captions, comments and stories of others: only Meta's webhooks tell",
        "posts that tag you, which programs cannot answer",
        "comments on ads and boosted copies of your posts: they are other objects",
        "stories and live videos, which have no comments that can be read later",
        "comments on posts with an age limit, and comments while your app is in development",
        "replies under comments older than ninety days and your lookback",
        "on the first sync: new replies to old comments on posts older than your newest 25",
        "edits, which the API does not mark",
        "personal accounts: they have no API",
    ),
    cost="an allowance of calls for your app, 4,800 a day for each time the account is shown",
)
