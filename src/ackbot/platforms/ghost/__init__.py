"""Ghost's own comments: what the connector can do; the connector itself is in `.connector`.

Sources: Ghost's own code, release 6.65 (https://github.com/TryGhost/Ghost, ghost/core/core/server:
web/api/endpoints/admin/middleware.js and routes.js, api/endpoints/comments.js,
services/comments/comments-service.js, services/auth/api-key/admin.js), and
https://docs.ghost.org/admin-api/ for keys and tokens. The documentation does not mention comments.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Once

#: The key of the settings by which replies go through the API.
SENDS = "send_replies"

FACTS = Facts(
    name="ghost",
    title="Ghost",
    threading=Threading.TREE,
    can_reply=False,
    can_like=False,
    once=Once.NOTHING,
    limit=None,
    handover=True,
    reads=(
        "all comments on your site, and replies to them",
        "your own comments, wherever you typed them",
    ),
    credential="a staff access token (your profile), or the Admin API key of an integration",
    settings={
        "member": "the e-mail address of the member you comment as on your site",
        SENDS: "true: ackbot sends your replies; Ghost then tells nobody of them by e-mail",
    },
    blind_spots=(
        "your likes",
        "comments that a moderator hid; they count as gone",
        "replies on the social web (Ghost's network), which is another service",
        "on a site with several authors, whose post it is: the whole site is read",
    ),
)
_SENDING = replace(
    FACTS,
    can_reply=True,
    handover=False,
    writes=("replies, of which Ghost tells nobody by e-mail",),
)


def facts_of(settings: Mapping[str, object]) -> Facts:
    """Return what an account with these settings can do."""
    return _SENDING if settings.get(SENDS) is True else FACTS
