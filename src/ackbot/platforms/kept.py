"""What is kept beside the ledger for an account: one entry of the vault, several things in it."""

from __future__ import annotations

from ackbot.platforms.base import Setup
from ackbot.platforms.shapes import Json, mapping_or


def kept(setup: Setup, key: str) -> Json:
    """Return one thing that is kept, empty where there is none. Raises SignInNeeded."""
    return mapping_or(setup.vault.load(setup.account), key)


def change(setup: Setup, key: str, value: Json) -> None:
    """Keep one thing anew and leave the others; with the vault's lock held.

    Raises SignInNeeded where it cannot be stored.
    """
    setup.vault.store(setup.account, {**(setup.vault.load(setup.account) or {}), key: value})
