"""LinkedIn, for Pages of organizations: what the connector can do; it is itself in `.connector`.

Sources: https://learn.microsoft.com/en-us/linkedin/marketing/community-management (Comments API,
Posts API, Social Metadata API, organization access control, integration requirements), views of
2026, and the Profile API for names. There is no machine-readable description and no test server.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

#: What tools agree on; no page of LinkedIn's names a number.
CHARACTERS = 1_250
#: How old a post may be whose comments are read, in days.
POSTS_BACK = 30
#: The version of the API that is asked for; each lives for about a year.
VERSION = "202609"

FACTS = Facts(
    name="linkedin",
    title="LinkedIn",
    # A reply stands under a top-level comment; to which reply there it answers is not kept.
    threading=Threading.TOP_LEVEL,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS, unit="characters"),
    default_server="https://api.linkedin.com",
    reads=("comments on your Page's posts, and replies to them", "your Page's own comments"),
    writes=("replies as the Page", "likes as the Page"),
    scopes=(
        "r_organization_social",
        "r_organization_social_feed",
        "w_organization_social_feed",
        "rw_organization_admin",
    ),
    credential=(
        "an access token of an app that LinkedIn has approved for its Community Management API, "
        "made by an administrator of the Page"
    ),
    settings={
        "page": "the number of your Page, if you administer several",
        "posts_back": f"how many days old a post may be to be read (default {POSTS_BACK})",
        "version": f"the version of the API, as in “{VERSION}”: each lives for about a year",
        "auth_server": "where signing in happens, if not at LinkedIn's own addresses",
    },
    blind_spots=(
        "experimental: written after LinkedIn's pages, and never tried against LinkedIn",
        "personal profiles: LinkedIn's API shows nobody what is said to them",
        "posts by others that tag your Page, and comments elsewhere that name it",
        "the names of people, as far as LinkedIn keeps them from your app",
        "comments on posts older than `posts_back`, and on ads that were never posts",
        "for up to a day: a comment that came as another one was deleted, and edits",
        "messages to your Page, and likes given on the site",
    ),
    cost="some hundred calls a day, which LinkedIn counts for your app and for you and shows in "
    "its developer portal alone; a sync takes two, and one for each post where something is new",
    automation=AutomationRule(
        says="Bots, and programs that LinkedIn has not approved, may not comment or like.",
        read_on="2026-11-25",
        source="https://www.linkedin.com/legal/user-agreement, 8.2",
    ),
)
