"""Which platforms there are: ours and those that other packages add, loaded only when used.

A third party adds a platform with an entry point in the group `ackbot.platforms`, whose name is
the platform's and whose object is a `Connector` class::

    [project.entry-points."ackbot.platforms"]
    forum = "my_package.forum:ForumConnector"
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from ackbot.errors import ConfigError
from ackbot.platforms.base import Connector, Facts
from ackbot.text import one_line

GROUP = "ackbot.platforms"


class _BuiltIn(NamedTuple):
    """Where a connector of ours is, and its facts, which load without what the connector needs."""

    connector: str
    facts: str
    alike: bool = True
    """Whether all its accounts have these facts, so that no connector need be asked."""


_BUILT_IN = {
    "bluesky": _BuiltIn(
        "ackbot.platforms.bluesky.connector:Bluesky", "ackbot.platforms.bluesky:FACTS"
    ),
    "demo": _BuiltIn(
        "ackbot.platforms.demo:DemoConnector",
        "ackbot.platforms.demo:DemoConnector.facts",
        alike=False,
    ),
    "facebook": _BuiltIn(
        "ackbot.platforms.facebook.connector:Facebook", "ackbot.platforms.facebook:FACTS"
    ),
    "discourse": _BuiltIn(
        "ackbot.platforms.discourse.connector:Discourse", "ackbot.platforms.discourse:FACTS"
    ),
    "github": _BuiltIn("ackbot.platforms.github.connector:GitHub", "ackbot.platforms.github:FACTS"),
    "disqus": _BuiltIn("ackbot.platforms.disqus.connector:Disqus", "ackbot.platforms.disqus:FACTS"),
    "ghost": _BuiltIn(
        "ackbot.platforms.ghost.connector:Ghost", "ackbot.platforms.ghost:FACTS", alike=False
    ),
    "gitlab": _BuiltIn("ackbot.platforms.gitlab.connector:GitLab", "ackbot.platforms.gitlab:FACTS"),
    "google-business": _BuiltIn(
        "ackbot.platforms.google_business.connector:GoogleBusiness",
        "ackbot.platforms.google_business:FACTS",
    ),
    "hacker-news": _BuiltIn(
        "ackbot.platforms.hacker_news.connector:HackerNews", "ackbot.platforms.hacker_news:FACTS"
    ),
    "instagram": _BuiltIn(
        "ackbot.platforms.instagram.connector:Instagram", "ackbot.platforms.instagram:FACTS"
    ),
    "isso": _BuiltIn("ackbot.platforms.isso.connector:Isso", "ackbot.platforms.isso:FACTS"),
    "lemmy": _BuiltIn("ackbot.platforms.lemmy.connector:Lemmy", "ackbot.platforms.lemmy:FACTS"),
    "linkedin": _BuiltIn(
        "ackbot.platforms.linkedin.connector:LinkedIn", "ackbot.platforms.linkedin:FACTS"
    ),
    "mastodon": _BuiltIn(
        "ackbot.platforms.mastodon.connector:Mastodon", "ackbot.platforms.mastodon:FACTS"
    ),
    "threads": _BuiltIn(
        "ackbot.platforms.threads.connector:Threads", "ackbot.platforms.threads:FACTS"
    ),
    "reddit": _BuiltIn("ackbot.platforms.reddit.connector:Reddit", "ackbot.platforms.reddit:FACTS"),
    "stack-exchange": _BuiltIn(
        "ackbot.platforms.stack_exchange.connector:StackExchange",
        "ackbot.platforms.stack_exchange:FACTS",
    ),
    "webmention-io": _BuiltIn(
        "ackbot.platforms.webmention_io.connector:WebmentionIo",
        "ackbot.platforms.webmention_io:FACTS",
    ),
    "wordpress": _BuiltIn(
        "ackbot.platforms.wordpress.connector:WordPress", "ackbot.platforms.wordpress:FACTS"
    ),
    "wordpress-com": _BuiltIn(
        "ackbot.platforms.wordpress_com.connector:WordPressCom",
        "ackbot.platforms.wordpress_com:FACTS",
    ),
    "x": _BuiltIn("ackbot.platforms.x.connector:X", "ackbot.platforms.x:FACTS", alike=False),
    "youtube": _BuiltIn(
        "ackbot.platforms.youtube.connector:YouTube", "ackbot.platforms.youtube:FACTS"
    ),
}


class EntryPoint(Protocol):
    """What is used of `importlib.metadata.EntryPoint`."""

    @property
    def name(self) -> str:
        """The platform's name."""

    def load(self) -> object:
        """Import the connector class."""


def names(*, others: Iterable[EntryPoint] | None = None) -> list[str]:
    """Return the names of all platforms, in order. Imports no connector."""
    return sorted({*_BUILT_IN, *_others(others)})


def connector(name: str, *, others: Iterable[EntryPoint] | None = None) -> type[Connector]:
    """Return the connector class of a platform.

    Raises ConfigError where there is no such platform (naming the nearest one), or where the
    package that adds it cannot be used.
    """
    if name in _BUILT_IN:
        found = _load(_BUILT_IN[name].connector)
        assert isinstance(found, type)
        assert issubclass(found, Connector)
        return found
    entry_points = _others(others)
    if name not in entry_points:
        raise _unknown(name, names(others=entry_points.values()))
    return _foreign(entry_points[name])


def facts(name: str, *, others: Iterable[EntryPoint] | None = None) -> Facts:
    """Return what a platform can do and cannot see. Raises ConfigError as `connector` does."""
    if name not in _BUILT_IN:
        return connector(name, others=others).facts
    found = _load(_BUILT_IN[name].facts)
    assert isinstance(found, Facts)
    return found


def facts_for(
    name: str, settings: Mapping[str, object], *, others: Iterable[EntryPoint] | None = None
) -> Facts:
    """Return what an account with these platform settings can do. Raises as `connector` does."""
    if name in _BUILT_IN and _BUILT_IN[name].alike:
        return facts(name)
    return connector(name, others=others).facts_for(settings)


def all_facts(*, others: Iterable[EntryPoint] | None = None) -> Iterator[Facts | ConfigError]:
    """Yield the facts of every platform in order of name, or why one cannot be used."""
    entry_points = list(_others(others).values())
    for name in names(others=entry_points):
        try:
            yield facts(name, others=entry_points)
        except ConfigError as error:
            yield error


def _others(given: Iterable[EntryPoint] | None) -> dict[str, EntryPoint]:
    """Return the platforms of other packages by name; none replaces one of ours."""
    # Costs as much as a whole list; who uses only platforms of ours never pays it.
    from importlib import metadata

    found = metadata.entry_points(group=GROUP) if given is None else given
    return {entry.name: entry for entry in found if entry.name not in _BUILT_IN}


def _load(address: str) -> object:
    module, _, path = address.partition(":")
    found: object = importlib.import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    return found


def _foreign(entry: EntryPoint) -> type[Connector]:
    shown = one_line(entry.name)
    try:
        found = entry.load()
    except Exception as trouble:
        # Somebody else's package may fail in any way; the other platforms must go on.
        why = one_line(f"{type(trouble).__name__}: {trouble}", 160)
        raise ConfigError(
            f"The platform {shown} cannot be loaded: {why}.", "Reinstall the package that adds it."
        ) from trouble
    if not (isinstance(found, type) and issubclass(found, Connector)):
        raise ConfigError(
            f"The platform {shown} cannot be used: its entry point names no connector.",
            "Update the package that adds it.",
        )
    if not isinstance(getattr(found, "facts", None), Facts):
        raise ConfigError(
            f"The platform {shown} cannot be used: it declares no facts.",
            "Update the package that adds it.",
        )
    return found


def _unknown(name: str, known: list[str]) -> ConfigError:
    from difflib import get_close_matches

    nearest = get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    hint = f"Did you mean {nearest[0]}?" if nearest else f"There are: {', '.join(known)}."
    return ConfigError(f"There is no platform “{one_line(name, 40)}”.", hint)
