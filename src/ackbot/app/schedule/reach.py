"""Which secrets a scheduler's programs cannot reach, and what to do about each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ackbot.app.schedule.base import Scheduler
from ackbot.text import one_line

if TYPE_CHECKING:
    from ackbot.app.accounts import Configured
    from ackbot.config import NotifySettings


def concerns(
    accounts: Sequence[Configured], channels: Mapping[str, NotifySettings], by: Scheduler
) -> tuple[str, ...]:
    """Return a sentence for each account or channel whose secret will be out of reach."""
    of_accounts = [says for account in accounts for says in _concern(account, by)]
    of_channels = [says for each in channels.items() for says in _unheard(*each)]
    return (*of_accounts, *of_channels)


def _unheard(name: str, settings: NotifySettings) -> Iterator[str]:
    shown = f"[notify.{one_line(name, 40)}]"
    if settings.address_env:
        yield (
            f"{shown} has its address in the variable {one_line(settings.address_env, 40)}, which "
            "is not set for scheduled programs: use address_file or address_command."
        )
    elif settings.address_command and shutil.which(settings.address_command[0]) is None:
        program = one_line(settings.address_command[0], 40)
        yield f"{shown} has its address from {program}, which is not found here."


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
