"""The meter of quota units: how many of today's the user's Google Cloud project has used.

Google tells nobody what is left, so it is counted here, for all accounts and processes that share
the project, and kept beside the sessions. What other programs of the project use is not in it.

Source: https://developers.google.com/youtube/v3/determine_quota_cost.
"""

from __future__ import annotations

import contextlib

from ackbot.errors import PlatformError
from ackbot.platforms.base import Setup
from ackbot.platforms.google import pacific, quota_day, quota_day_ends
from ackbot.platforms.youtube import UNITS_A_DAY, WRITE_UNITS

#: So many units are counted in memory before the file is written again.
_AT_ONCE = 10
_LOCK_SECONDS = 1.0


class Meter:
    """What one project has used today, as far as ackbot knows."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._zone = pacific()
        self._key = ""
        self._pending = 0
        told = setup.settings.get("daily_units")
        self.most = told if type(told) is int and told > 0 else UNITS_A_DAY

    def belongs_to(self, project: str) -> None:
        """Say whose meter it is; without a number it is this account's alone."""
        self._key = f"youtube quota {project or self._setup.account}"

    def spend(self, units: int) -> None:
        """Count units; several pages are written together, a write at once."""
        self._pending += units
        if self._pending >= _AT_ONCE:
            self.keep()

    def used_up(self) -> None:
        """Take note that Google said so, whatever was counted here."""
        self._pending += max(0, self.most - self.used())
        self.keep()

    def used(self) -> int:
        """Return how many units of today are used."""
        return self._kept() + self._pending

    def left(self) -> int:
        """Return how many units of today are left."""
        return max(0, self.most - self.used())

    def notes(self) -> tuple[str, ...]:
        """Say what is left, for whoever synced; writes down what is not written yet."""
        if not self._key:
            return ()
        self.keep()
        ends = quota_day_ends(self._setup.now(), self._zone).astimezone()
        used, left = self.most - self.left(), self.left()
        says = f"About {used:,} of today's {self.most:,} quota units are used; {left:,} are left"
        return (f"{says} until {ends:%H:%M} (a reply takes {WRITE_UNITS}).",)

    def _kept(self) -> int:
        """Return what is written of today; nothing where the file is of another day."""
        found = None
        with contextlib.suppress(PlatformError, OSError):
            found = self._setup.vault.load(self._key)
        units = found.get("units") if found and found.get("day") == self._day() else 0
        return units if type(units) is int else 0

    def keep(self) -> None:
        """Write down what is not written yet. A meter that cannot be written must stop nothing."""
        if not (self._pending and self._key):
            return
        vault = self._setup.vault
        with (
            contextlib.suppress(PlatformError, OSError),
            vault.lock(self._key, timeout=_LOCK_SECONDS),
        ):
            vault.store(self._key, {"day": self._day(), "units": self._kept() + self._pending})
            self._pending = 0

    def _day(self) -> str:
        return quota_day(self._setup.now(), self._zone)
