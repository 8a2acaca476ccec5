"""Facebook Pages: what the connector can do; the connector itself is in `.connector`.

Sources: https://developers.facebook.com/docs/graph-api/reference/object/comments, /comment and
/page/feed there, https://developers.facebook.com/docs/pages-api/comments-mentions, and the fields
of Meta's own SDK (PyPI `facebook-business`, `adobjects/comment.py`, `pagepost.py`, `page.py`).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once
from ackbot.platforms.graph import VERSION

#: What the website takes; the API's reference names no number.
CHARACTERS = 8_000
#: How old a post may be whose comments are read, in days.
POSTS_BACK = 365
SCOPES = (
    "pages_show_list",
    "pages_read_engagement",
    "pages_read_user_content",
    "pages_manage_engagement",
)
PERMISSIONS = f"{', '.join(SCOPES[:-1])} and {SCOPES[-1]}"

FACTS = Facts(
    name="facebook",
    title="Facebook",
    # A reply names the top-level comment; whom a reply to a reply was for is not promised.
    threading=Threading.TOP_LEVEL,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS, unit="characters"),
    default_server=f"https://graph.facebook.com/{VERSION}",
    subject="your Page's post",
    reads=(
        "comments on your Page's posts and their replies",
        "posts of visitors on your Page, and public posts that tag it",
        "your Page's own comments, wherever they were typed",
        "your Page's likes, if they count",
    ),
    writes=("replies, as the Page", "likes, as the Page"),
    scopes=SCOPES,
    credential=f"a Page access token with {PERMISSIONS}",
    settings={"posts_back": f"how many days old a post may be to be read (default {POSTS_BACK})"},
    blind_spots=(
        "mentions of your Page in comments elsewhere: only Meta's webhooks tell of them",
        "comments on ads that are no posts of the Page, on single photos of an album, on stories",
        "comments that Facebook itself holds back as spam",
        "whom a reply to a reply was for, unless it names them",
        "names of people who keep apps out: each such comment is somebody else's",
        "posts beyond about six hundred a year, which the API does not list",
        "personal profiles and groups: they have no API",
    ),
    cost="an allowance of calls for your app, 4,800 a day for each person engaged with the Page",
)
