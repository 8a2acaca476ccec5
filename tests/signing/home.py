"""A machine to add accounts on: its configuration, its ledger, and what a failed sign-in leaves."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ackbot.app.app import App
from ackbot.app.signing_in import Added, Adding, Wants
from ackbot.errors import AckbotError
from tests.app.sample import Asked

from .person import Person

PASSWORD = "abcd-efgh-ijkl-mnop"


@dataclass
class Home:
    """A machine with a configuration, or none yet; without a system keyring."""

    folder: Path

    def app(self) -> App:
        """Return what a run of its own would work with."""
        return App(Asked(config=self.config, ledger=self.ledger, demo=False))

    @property
    def config(self) -> Path:
        return self.folder / "config" / "config.toml"

    @property
    def ledger(self) -> Path:
        return self.folder / "data" / "ledger.db"

    @property
    def accounts(self) -> dict[str, Any]:
        text = self.config.read_text() if self.config.exists() else ""
        return dict(tomllib.loads(text).get("accounts", {}))

    def add(self, person: Person, what: str, **wants: Any) -> Added:
        """Add an account as a run of its own would."""
        with self.app() as app:
            person.app = app
            return Adding(app, person, Wants(what=what, **{"keep": "file", **wants})).run()

    def secret(self, name: str) -> str:
        return (self.folder / "config" / "secrets" / f"{name}.token").read_text().strip()

    @property
    def traces(self) -> list[str]:
        """What is left of sign-ins, but for the ledger."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        kept = {path.name for path in found if path.suffix != ".lock" and "ledger" not in path.name}
        return sorted(kept)


def stopped(home: Home, person: Person, what: str, **wants: Any) -> AckbotError:
    """Return why nothing was added; nothing is left of it, and no secret stands in the words."""
    before = home.traces
    with pytest.raises(AckbotError) as error:
        home.add(person, what, **wants)
    assert home.traces == before
    assert "canary" not in f"{error.value} {person.heard}"
    assert PASSWORD not in f"{error.value} {person.heard}"
    return error.value
