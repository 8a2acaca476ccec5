"""The WordPress.com connector: self-hosted WordPress's, by another door, and with likes."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing

from ackbot.model import Post
from ackbot.platforms.base import Identity, Page, Posted, Setup, Window
from ackbot.platforms.signing import SignIn
from ackbot.platforms.wordpress.connector import WordPress
from ackbot.platforms.wordpress.rest import Rest
from ackbot.platforms.wordpress.site import Site
from ackbot.platforms.wordpress_com import FACTS
from ackbot.platforms.wordpress_com.rest import OfSite


class WordPressCom(WordPress):
    """One user of one site."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        self._door = OfSite(setup)
        super().__init__(setup)

    @classmethod
    def sign_in(cls) -> SignIn:
        """See `.sign_in`."""
        from ackbot.platforms.wordpress_com.sign_in import SIGN_IN

        return SIGN_IN

    def rest(self) -> Rest:
        """Return the calls under an access token."""
        return self._door

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield what the site itself shows, and what I like, if that counts."""
        async with aclosing(super().pull(me, cursors, window)) as pages:
            async for page in pages:
                yield page
        if window.likes:
            liked = await self._door.liked(me.others["api"])
            site = Site(me.others["site"])
            yield Page(listing="likes", cursor="newest", liked=tuple(map(site.comment, liked)))

    async def like(self, me: Identity, target: Post) -> Posted:
        """Like a comment; a second time changes nothing."""
        number = json.loads(target.details)["number"]
        if not await self._door.like(me.others["api"], number):
            raise self.setup.web.ambiguous("its server does not say that it is liked", status=200)
        return Posted(id=target.id, url=target.url)
