"""Platforms whose API cannot post: the user pastes the reply, and the next sync sees it there."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from datetime import datetime
from typing import NoReturn

from ackbot.errors import CannotDo
from ackbot.model import Post
from ackbot.platforms.base import Connector, Found, Identity, Parcel, Posted, Presence


class HandoverConnector(Connector, ABC):
    """A connector that reads alone. Nothing it is asked to write ever leaves the machine."""

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Raise CannotDo: there is nothing to send."""
        self._refuse(target)

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Raise CannotDo."""
        self._refuse(parcel.target)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look for the same words of mine under the target, as a fresh look shows it."""
        for post in (await self.look(me, parcel.target)).posts:
            mine = post.author.id == me.person.id and post.text.split() == parcel.text.split()
            if mine:
                posted = Posted(id=post.id, url=post.url, at=post.at)
                return Found(presence=Presence.THERE, posted=posted)
        return Found(presence=Presence.NOT_SEEN)

    def _refuse(self, target: Post) -> NoReturn:
        raise CannotDo(
            f"{self.setup.web.who} takes no replies from programs.",
            f"Paste it yourself: {self.page_url(target)}",
        )
