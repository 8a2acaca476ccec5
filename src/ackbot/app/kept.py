"""The settings as they were last found right, so that they need not be validated at each start."""

from __future__ import annotations

from pathlib import Path

from ackbot.app.accounts import check_platforms
from ackbot.app.model import check_model
from ackbot.config import Settings, load
from ackbot.ledger.store import Ledger


class _Pending:
    """The ledger's notes as a `config.Cache` that writes only once everything was found right."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.notes: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self._ledger.get(key)

    def set(self, key: str, value: str) -> None:
        self.notes[key] = value

    def keep(self) -> None:
        for key, value in self.notes.items():
            self._ledger.set(key, value)


def settings_of(path: Path, ledger: Ledger) -> Settings:
    """Return the configuration at `path`, from the ledger's notes where it has not changed.

    Raises ConfigError for what is wrong with it, also in the keys that only a platform knows.
    """
    pending = _Pending(ledger)
    settings = load(path, None if ledger.read_only else pending)
    if ledger.read_only or pending.notes:
        check_platforms(settings, path)
        check_model(settings, path)
        pending.keep()
    return settings
