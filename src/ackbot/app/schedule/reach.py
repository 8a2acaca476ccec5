"""Which secrets a scheduler's programs cannot reach, and what to do about each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ackbot.app.schedule.base import Scheduler
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app.accounts import Configured


def concerns(accounts: Sequence[Configured], by: Scheduler) -> tuple[str, ...]:
    """Return a sentence for each account whose secret will be out of reach."""
    return tuple(says for account in accounts for says in _concern(account, by))


def _concern(account: Configured, by: Scheduler) -> Iterator[str]:
    settings, name = account.settings, one_line(account.name, 40)
    if settings.token_file or not account.facts.credential:
        return
    if settings.token_env:
        yield (
            f"{name} has its secret in the variable {one_line(settings.token_env, 40)}, which is "
            "not set for scheduled programs: use token_file or token_command."
        )
    elif settings.token_command:
        program = settings.token_command[0]
        if shutil.which(program) is None:
            yield f"{name} has its secret from {one_line(program, 40)}, which is not found here."
    else:
        yield (
            f"{name} has its secret in the system keyring, {by.keyring}. To keep it in a private "
            f"file: ackbot accounts add {name} --again --keep file"
        )
