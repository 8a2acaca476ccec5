"""Which platforms have a public side that can be read, loaded only when used."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from ackbot.platforms.base import Connector, Facts
from ackbot.platforms.hacker_news import FACTS as HACKER_NEWS
from ackbot.platforms.public.base import public_facts

_READERS = {
    "bluesky": "ackbot.platforms.public.bluesky:PublicBluesky",
    "mastodon": "ackbot.platforms.public.mastodon:PublicMastodon",
    "github": "ackbot.platforms.public.github:PublicGitHub",
    # All of it is public: nobody signs in there.
    "hacker-news": "ackbot.platforms.hacker_news.connector:HackerNews",
}


def reader(platform: str) -> type[Connector]:
    """Return the class that reads a public identity of a platform."""
    module, _, name = _READERS[platform].partition(":")
    return cast("type[Connector]", getattr(import_module(module), name))


def facts(platform: str) -> Facts:
    """Return what can be seen of a platform without signing in."""
    if platform == "hacker-news":
        return public_facts(HACKER_NEWS, *HACKER_NEWS.blind_spots)
    return reader(platform).facts
