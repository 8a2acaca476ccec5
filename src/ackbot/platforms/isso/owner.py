"""Which comments are the user's own, on a server without accounts.

Isso gives with each comment a hash of its author's e-mail address, or of the network it came from
where there is none. The user's own hash is known in one of three ways, each of them proof: by
hashing the configured address as an Isso with default settings does, by the Gravatar address that a
server may add, or by the answer to a reply that ackbot posted. Until one of them has held, the
typed name (and website) is all there is.

Source: isso/utils/hash.py and isso.cfg, section [hash]; isso/views/comments.py.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from html import escape, unescape
from typing import Any

from ackbot.errors import SignInNeeded
from ackbot.model import Person
from ackbot.platforms.base import Setup
from ackbot.text import one_line

Json = dict[str, Any]

_SALT = b"Eech7co8Ohloopo9Ol6baimi"
_ROUNDS = 1000
_BYTES = 6


@dataclass(frozen=True, slots=True)
class Owner:
    """Who the user is on this server, and what is known to prove it."""

    id: str
    name: str
    website: str = ""
    email: str = ""
    proven: str = ""
    """The hash that is certainly theirs; empty until it was seen."""

    @property
    def person(self) -> Person:
        """The user as an author."""
        return Person(id=self.id, name=one_line(self.name), url=web_address(self.website))

    def proof(self, comment: Mapping[str, object]) -> str:
        """Return the hash of a comment that only the configured address can have, else nothing."""
        found = comment.get("hash")
        if not self.email or not isinstance(found, str):
            return ""
        known = found in (self.proven, default_hash(self.email))
        return found if known or self._has_gravatar(comment) else ""

    def wrote(self, comment: Mapping[str, object]) -> bool:
        """Whether a comment is the user's: by proof, or by name while there is none to be had."""
        if self.proof(comment):
            return True
        return not self.proven and self._is_named(comment)

    def _is_named(self, comment: Mapping[str, object]) -> bool:
        if typed(comment, "author") != self.name:
            return False
        return not self.website or _bare(typed(comment, "website")) == _bare(self.website)

    def _has_gravatar(self, comment: Mapping[str, object]) -> bool:
        address = comment.get("gravatar_image")
        return isinstance(address, str) and _md5(self.email) in address


def owner_of(setup: Setup, home: str) -> Owner:
    """Return who the settings say the user is, with the hash that was proven in an earlier run.

    The id rests on the name alone, so that an address or a website added later keeps the account.
    Raises SignInNeeded where they name nobody.
    """
    name, website, email = (text_setting(setup, key) for key in ("author", "website", "email"))
    if not name:
        raise SignInNeeded(
            f"{setup.web.who} is not read: the configuration does not say who you are there.",
            f"Set `author` in [accounts.{setup.account}] to the name you comment under.",
        )
    owner = Owner(f"{home}~{one_line(name).casefold()}", name, website, email)
    kept = setup.vault.load(setup.account) or {}
    proven = kept.get("hash")
    if email and isinstance(proven, str) and kept.get("of") == _mark(setup, email):
        return replace(owner, proven=proven)
    return owner


def keep(setup: Setup, owner: Owner, proven: str) -> Owner:
    """Keep a proven hash for later runs; return the owner who has it."""
    if not owner.email or not proven or proven == owner.proven:
        return owner
    setup.vault.store(setup.account, {"hash": proven, "of": _mark(setup, owner.email)})
    return replace(owner, proven=proven)


def text_setting(setup: Setup, key: str) -> str:
    """Return a text of the account's settings, empty where it is not set."""
    value = setup.settings.get(key)
    return value.strip() if isinstance(value, str) else ""


def typed(comment: Mapping[str, object], key: str) -> str:
    """Return author or website as they were typed; the server keeps them escaped for HTML."""
    value = comment.get(key)
    return unescape(value).strip() if isinstance(value, str) else ""


def web_address(text: str) -> str:
    """Return an address that a browser may open, else nothing."""
    address = one_line(text)
    return address if address.startswith(("https://", "http://")) else ""


@cache
def default_hash(email: str) -> str:
    """Hash an e-mail address as an Isso does whose [hash] section was left alone."""
    stored = escape(email, quote=False).encode("utf-8", "replace")
    return hashlib.pbkdf2_hmac("sha1", stored, _SALT, _ROUNDS, _BYTES).hex()


@cache
def _md5(email: str) -> str:
    stored = escape(email, quote=False).encode("utf-8", "replace")
    return hashlib.md5(stored, usedforsecurity=False).hexdigest()


def _mark(setup: Setup, email: str) -> str:
    """Return what tells whether a kept hash belongs to this server and address."""
    return hashlib.sha256(f"{setup.server}\0{email}".encode("utf-8", "replace")).hexdigest()


def _bare(website: str) -> str:
    return website.partition("://")[2].rstrip("/").casefold() or website.rstrip("/").casefold()
