"""What is known of the user's voice: as configured, and as learned from what they sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

from ackbot.drafting.learning import by_language
from ackbot.frozen import dataclass
from ackbot.ledger.db import newest_backup

if TYPE_CHECKING:
    from ackbot.app.app import App
    from ackbot.config import VoiceChanges, VoiceSettings
    from ackbot.drafting.habits import Habits


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who speaks, and how they write."""

    voice: VoiceSettings
    otherwise: Mapping[str, tuple[str, ...]]
    """Account name -> the keys that its own table sets; empty where one account was asked for."""
    replies: int
    """From how many replies was learned."""
    here: int
    """How many of them were approved in ackbot; the rest was typed elsewhere."""
    languages: Mapping[str, Habits]
    """By language, the most used first."""


def known(app: App, account: str | None) -> Known:
    """Return what is known of the user's voice, on one account (by name) or all."""
    found = app.ledger.account(account) if account else None
    lessons = () if account and not found else app.ledger.lessons(found.id if found else None)
    settings = app.settings
    return Known(
        voice=settings.voice_of(account) if account else settings.voice,
        otherwise={}
        if account
        else {
            name: changed for name, one in settings.accounts.items() if (changed := _set(one.voice))
        },
        replies=len(lessons),
        here=sum(lesson.here for lesson in lessons),
        languages=by_language(lessons),
    )


def _set(changes: VoiceChanges) -> tuple[str, ...]:
    found = ((part.name, getattr(changes, part.name)) for part in fields(changes))
    return tuple(name for name, value in found if value is not None and value not in ((), {}))


def forget(app: App, account: str | None) -> tuple[int, bool]:
    """Delete what was learned; return (from how many replies, whether backups still hold it)."""
    found = app.ledger.account(account) if account else None
    if account and found is None:
        return 0, False
    count = app.ledger.forget_lessons(found.id if found else None)
    return count, newest_backup(app.ledger_path) is not None
