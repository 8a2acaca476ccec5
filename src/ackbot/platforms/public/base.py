"""What the readers of public identities share: they ask without a credential and write nothing."""

from __future__ import annotations

from abc import ABC
from collections.abc import Sequence
from dataclasses import replace

from ackbot.errors import PlatformError
from ackbot.model import Post
from ackbot.platforms.base import Facts, Identity, Look, LookedUp
from ackbot.platforms.handover import HandoverConnector
from ackbot.platforms.http import Web
from ackbot.text import one_line

#: Threads that are read of one identity, the newest first: a glance, and little to ask of a server.
THREADS = 30
#: Pages of somebody's own posts.
PAGES = 3


class NotPublic(PlatformError):
    """There is nobody of that name, or nothing of theirs that is shown without signing in."""


class PublicConnector(HandoverConnector, ABC):
    """Reads one identity's public side."""

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: what a glance does not show stays unknown."""
        return LookedUp()

    async def look(self, me: Identity, target: Post) -> Look:
        """Return the post as it was read: nothing is ever sent after it."""
        return Look(target=target)


def public_facts(facts: Facts, *blind_spots: str) -> Facts:
    """Return a platform's facts as they are for somebody who has not signed in."""
    return replace(
        facts,
        can_reply=False,
        can_like=False,
        handover=False,
        credential="",
        scopes=(),
        writes=(),
        blind_spots=blind_spots,
    )


def nobody(web: Web) -> NotPublic:
    """Make the error for a handle that is nobody's."""
    return NotPublic(
        f"{web.who} was not read: there is nobody of that name.",
        "Check how it is written.",
        status=404,
    )


def hidden(web: Web, why: str) -> NotPublic:
    """Make the error for what is only shown to people who are signed in."""
    return NotPublic(
        f"{web.who} was not read: {one_line(why)}.",
        "Signed in, you can: ackbot accounts add",
    )
