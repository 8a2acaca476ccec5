"""From what somebody types to a platform, a server and a name there. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from ackbot.errors import UsageError
from ackbot.text import one_line

FORMS = (
    "Write @ana@fosstodon.org (Mastodon), ana.bsky.social (Bluesky), hn:ana (Hacker News), "
    "github:ana (GitHub), or the address of the profile."
)

_HOST = r"[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?"
_MASTODON = re.compile(rf"@?([\w.+-]{{1,100}})@({_HOST})")
_BLUESKY = re.compile(
    r"@?((?:[a-zA-Z0-9-]{1,63}\.)+[a-zA-Z][a-zA-Z0-9-]{0,62}|did:[a-z]+:[\w.:%-]+)"
)
_GITHUB = re.compile(r"@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))")
_HACKER_NEWS = re.compile(r"@?([A-Za-z0-9_-]{1,64})")
_SHORT = {
    "hn": "hacker-news",
    "hacker-news": "hacker-news",
    "github": "github",
    "gh": "github",
    "bluesky": "bluesky",
    "bsky": "bluesky",
    "mastodon": "mastodon",
}
_USER = re.compile(r"(?:^|&)id=([\w-]+)(?:&|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """A public identity: its platform's name in the registry, and who it is there."""

    platform: str
    user: str
    """Without a leading @: "ana@fosstodon.org", "ana.bsky.social", "ana"."""
    server: str
    """API address without a trailing slash."""

    @property
    def shown(self) -> str:
        """The handle as people write it."""
        return f"@{self.user}" if self.platform in ("mastodon", "bluesky") else self.user


def handle_of(typed: str, server: str = "") -> Handle:
    """Understand a handle or the address of a profile; `server` is the API to ask instead.

    Raises UsageError, which names the forms understood.
    """
    text = typed.strip()
    found = _of_address(text) if text.startswith(("https://", "http://")) else _of_words(text)
    if found is None:
        raise UsageError(f"“{one_line(typed, 60)}” is no handle that can be read.", FORMS)
    platform, user = found
    return Handle(platform=platform, user=user, server=server.rstrip("/") or _home(platform, user))


def _of_words(text: str) -> tuple[str, str] | None:
    short, colon, name = text.partition(":")
    platform = _SHORT.get(short.lower()) if colon else None
    if platform is not None:
        return _named(platform, name)
    if found := _MASTODON.fullmatch(text):
        return "mastodon", f"{found[1]}@{found[2].lower()}"
    return _named("bluesky", text)


def _named(platform: str, name: str) -> tuple[str, str] | None:
    if platform == "mastodon":
        found = _MASTODON.fullmatch(name)
        return (platform, f"{found[1]}@{found[2].lower()}") if found else None
    form = {"bluesky": _BLUESKY, "github": _GITHUB, "hacker-news": _HACKER_NEWS}[platform]
    found = form.fullmatch(name)
    return (platform, found[1]) if found else None


def _of_address(text: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").removeprefix("www.")
        netloc = parts.netloc.lower()
    except ValueError:
        return None
    path = parts.path.strip("/").split("/")
    if host == "news.ycombinator.com":
        user = _USER.search(parts.query)
        return _named("hacker-news", user[1]) if user else None
    if host == "github.com":
        return _named("github", path[0])
    if host == "bsky.app":
        return _named("bluesky", path[1]) if path[0] == "profile" and len(path) > 1 else None
    name = path[1] if path[0] == "users" and len(path) > 1 else path[0]
    if path[0] != "users" and not name.startswith("@"):
        return None
    return _named("mastodon", f"{name.removeprefix('@').partition('@')[0]}@{netloc}")


def _home(platform: str, user: str) -> str:
    """Return where the public side of somebody is read, if no other server is named."""
    if platform == "mastodon":
        return f"https://{user.partition('@')[2]}"
    return {
        # https://docs.bsky.app/docs/advanced-guides/api-directory: cached, without signing in
        "bluesky": "https://public.api.bsky.app",
        "github": "https://api.github.com",
        "hacker-news": "https://hn.algolia.com",
    }[platform]
