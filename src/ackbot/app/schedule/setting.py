"""From what the command line asked to what would be installed, and what stands there now."""

from __future__ import annotations

import os
import pwd
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.accounts import check_platforms, configured
from ackbot.app.schedule.base import Documents, Scheduler
from ackbot.app.schedule.choosing import choose
from ackbot.app.schedule.jobs import Job, plan
from ackbot.app.schedule.reach import concerns
from ackbot.frozen import dataclass

if TYPE_CHECKING:
    from ackbot.app.app import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be installed, by which scheduler."""

    by: Scheduler
    jobs: tuple[Job, ...]
    documents: Documents
    concerns: tuple[str, ...]
    """What will not work as things are, a sentence each."""


def propose(app: App, *, name: str | None, at: str, every: str, printing: bool) -> Proposal:
    """Work out the schedule for the configuration and ledger of this run. Installs nothing.

    Raises ConfigError where there is no usable configuration, UsageError for times that cannot be.
    """
    from ackbot.config import load

    settings = load(app.config_path)
    check_platforms(settings, app.config_path)
    by = choose(name, printing=printing)
    jobs = plan(
        at=at,
        every=every,
        config=app.config_path,
        ledger=app.ledger_path,
        settings=settings,
        environment=os.environ,
        usual_home=_usual_home(),
    )
    accounts = configured(settings)
    return Proposal(
        by=by,
        jobs=jobs,
        documents=by.wanted(jobs),
        concerns=concerns(accounts, settings.notify, by),
    )


def _usual_home() -> Path:
    """Return the home folder that the system has on record, which schedulers give."""
    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path()


def difference(now: Documents, wanted: Documents) -> tuple[str, ...]:
    """Return the lines that differ, as diff writes them; empty where nothing does."""
    names = dict.fromkeys([*now, *wanted])
    return tuple(line for name in names for line in _differs(name, now, wanted))


def _differs(name: str, now: Mapping[str, str], wanted: Mapping[str, str]) -> list[str]:
    before, after = (texts.get(name, "").splitlines() for texts in (now, wanted))
    return list(unified_diff(before, after, f"{name} (now)", f"{name} (new)", lineterm="", n=1))
