"""What kind of server it is, what it counts and what it can do: asked, not assumed. Pure.

Sources: https://docs.joinmastodon.org/entities/Instance/ (v2) and /entities/V1_Instance/,
https://nodeinfo.diaspora.software/protocol.html. Names in `version` are made up by some servers
("4.0.0 (not true; really snac/2.52)"), so NodeInfo's `software.name` counts first.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from ackbot.net.origins import taken_apart
from ackbot.platforms.base import Facts, Limit, Once
from ackbot.platforms.mastodon import CHARACTERS, FACTS, KEY_LASTS, ROOM_FOR_NAME, URL_WEIGHT
from ackbot.platforms.shapes import Json, items, mapping_or, moment_or_none, text_or

#: Known to answer a repeat of an Idempotency-Key with the first result. Pleroma forgets its keys
#: when it restarts, GoToSocial and snac never look at them.
_KEEP_KEYS = frozenset({"mastodon", "hometown"})
_ASKED_AGAIN_AFTER = timedelta(days=1)
_OTHER_NAME = re.compile(r"(?:compatible;|really)\s*([A-Za-z][A-Za-z-]*)")
_LONGEST = 1_000_000
_DOMAIN = re.compile(r"[\w.-]{1,253}(?::\d{1,5})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server, as it described itself at `asked_at`."""

    address: str
    asked_at: str = ""
    kind: str = ""
    """NodeInfo's name of the software in lower case: "mastodon", "gotosocial"; "" if unknown."""
    version: str = ""
    domain: str = ""
    """What stands behind the @ of its own people; the address may have another host."""
    characters: int = CHARACTERS
    url_weight: int = URL_WEIGHT
    batch: bool | None = None
    """Whether many posts can be read at once; None until it was tried."""

    @property
    def keeps_keys(self) -> bool:
        """Whether an Idempotency-Key is known to be honoured."""
        return self.kind in _KEEP_KEYS

    @property
    def facts(self) -> Facts:
        """What an account on this server can do."""
        limit = Limit(most=max(1, self.characters - ROOM_FOR_NAME), unit="characters")
        if not self.keeps_keys:
            return replace(FACTS, limit=limit)
        return replace(FACTS, limit=limit, once=Once.KEY, once_for=KEY_LASTS)

    def is_fresh(self, address: str, now: datetime) -> bool:
        """Whether this still describes the server at `address`."""
        at = moment_or_none(self.asked_at)
        return self.address == address and at is not None and abs(now - at) < _ASKED_AGAIN_AFTER

    def stored(self) -> Json:
        """Return it as JSON can hold it."""
        return asdict(self)

    @classmethod
    def read(cls, found: Json | None) -> Server | None:
        """Read back what `stored` gave; None where it cannot be understood."""
        try:
            return cls(**found) if found else None
        except TypeError:
            return None


def described(address: str, instance: Json, software: Json, now: datetime) -> Server:
    """Read a server from its instance document (v2 or v1) and NodeInfo's `software`."""
    version = text_or(instance, "version")
    counts = mapping_or(mapping_or(instance, "configuration"), "statuses")
    kind = text_or(software, "name").lower() or _kind_by_version(instance, version)
    return Server(
        address=address,
        asked_at=now.astimezone(UTC).isoformat(),
        kind=kind,
        version=text_or(software, "version") or version,
        domain=_domain(instance) or (urlsplit(address).netloc or address).lower(),
        characters=_number(counts, "max_characters")
        or _number(instance, "max_toot_chars")
        or CHARACTERS,
        url_weight=_number(counts, "characters_reserved_per_url") or URL_WEIGHT,
    )


def nodeinfo_path(links: Json) -> str:
    """Return the path of the NodeInfo document that /.well-known/nodeinfo names; "" if none."""
    for link in items(links, "links"):
        if "nodeinfo" in text_or(link, "rel"):
            return taken_apart(text_or(link, "href")).path
    return ""


def _kind_by_version(instance: Json, version: str) -> str:
    if "gotosocial" in text_or(instance, "source_url").lower():
        return "gotosocial"
    named = _OTHER_NAME.search(version)
    return named[1].lower() if named else ""


def _domain(instance: Json) -> str:
    """Return the domain of people's names: v2's, or v1's `uri`, which may be a whole address.

    GoToSocial says `account_domain` where that is another one than the server's.
    """
    names = (text_or(instance, key) for key in ("account_domain", "domain", "uri"))
    named = next(filter(None, names), "")
    bare = named.partition("://")[2].partition("/")[0] if "://" in named else named
    return bare.lower() if _DOMAIN.fullmatch(bare) else ""


def _number(of: Json, key: str) -> int:
    value = of.get(key)
    whole = isinstance(value, int) and not isinstance(value, bool)
    return min(value, _LONGEST) if whole and value and value > 0 else 0
