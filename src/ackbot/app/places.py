"""What is known of where a reply would go: abilities, limits, and how long they have waited."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ackbot.model import Conversation, Kind
from ackbot.review import Place
from ackbot.text import address
from ackbot.triage import is_stale

if TYPE_CHECKING:
    from ackbot.app.app import App


def place_of(app: App, conversation: Conversation) -> Place:
    """Return what review must know of where a reply to `conversation` would go."""
    account = app.configured(conversation.account)
    post = conversation.newest.post
    late = is_stale(conversation.verdict, app.policy(), app.now())
    if account is None:
        return Place(
            title=conversation.account.platform,
            can_reply=False,
            cannot=f"{conversation.account.name} is no longer in the configuration",
            page=address(post.url),
            late=late,
        )
    facts = account.facts
    quiet = app.ledger.do_not_reply((conversation.account.platform, conversation.person.id))
    cannot = post.closed or ("" if facts.can_reply or facts.handover else "read only")
    if quiet:
        cannot = "they asked for no replies"
    return Place(
        title=facts.title,
        noun=_noun(post.kind, facts.subject),
        can_reply=not cannot,
        cannot=cannot,
        can_like=facts.can_like,
        handover=facts.handover,
        limit=facts.limit.most if facts.limit else None,
        page=app.page(conversation),
        late=late,
        languages=app.settings.voice_of(account.name).languages or (usual_language(),),
    )


def _noun(kind: Kind, subject: str) -> str:
    """Return what a mention of this kind stands under, or answers."""
    if kind is Kind.MENTION:
        return "a post of theirs"
    return f"quoting {subject}" if kind is Kind.QUOTE else subject


def usual_language() -> str:
    """Return the user's usual language, from the environment; "en" where it says nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value[:2].isalpha() and value[2:3] in ("_", ".", "", "-") and len(value) >= 2:
            return value[:2].lower()
    return "en"
