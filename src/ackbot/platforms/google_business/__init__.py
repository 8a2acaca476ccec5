"""Google Business Profile: what the connector can do; the connector itself is in `.connector`.

Sources: https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews
(list, get, updateReply), .../reference/accountmanagement/rest/v1/accounts/list,
.../reference/businessinformation/rest/v1/accounts.locations/list, and
https://developers.google.com/my-business/content/prereqs (approval of projects).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

BYTES_MAX = 4_096
SERVER = "https://mybusiness.googleapis.com"

FACTS = Facts(
    name="google-business",
    title="Google Business Profile",
    threading=Threading.TREE,
    can_reply=True,
    can_like=False,
    # A review has one reply, under the review's own name: putting it there again changes nothing.
    once=Once.CLIENT_ID,
    limit=Limit(most=BYTES_MAX, unit="bytes"),
    default_server=SERVER,
    subject="your business",
    reads=(
        "reviews of your locations, with their stars",
        "your business's own replies, wherever they were typed",
        "whether Google rejected one of them",
    ),
    writes=("replies, one to a review; another one takes its place",),
    scopes=("https://www.googleapis.com/auth/business.manage",),
    credential="a sign-in with Google, through a Google Cloud project that Google approved",
    settings={
        "locations": "the locations to read, by number, if not all that you manage",
        "without_words": "false: leave out reviews that are stars alone",
        "auth_server": "where signing in happens, if not at Google's own addresses",
    },
    blind_spots=(
        "who a reviewer is but for the name: one name on two reviews of a location is one person",
        "what a customer says to your reply: they can only change their review",
        "for up to three hours: what became of a reply below the newest fifty reviews",
        "what became of a reply to a review that was last changed more than a year ago",
        "locations that are not verified, and for up to a day new ones",
        "questions and answers: Google closed that part in November 2025",
    ),
    automation=AutomationRule(
        says="Programs may manage profiles that you own or were asked to manage, and nothing else.",
        read_on="2026-11-25",
        source="https://developers.google.com/my-business/content/policies",
    ),
    cost="nothing; Google lets a project ask 300 times a minute",
)
