"""What `--json` prints: values for other programs, in the shape that DESIGN promises.

Texts pass the cleaning boundary once more in `safe_json`; times are ISO 8601, UTC, to the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ackbot.text import address
from ackbot.wording import stamp

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.overview import Overview
    from ackbot.model import Account, Conversation, Outgoing
    from ackbot.review import Place

VERSION: Final = 1


def inbox(
    items: Iterable[tuple[Conversation, Place]],
    accounts: Iterable[tuple[Account, str]],
    now: datetime,
) -> documents.talk.Inbox:
    """Return the document of `inbox --json` and `stale --json`; accounts with their trouble.

    Its items are an iterator: what has no end in sight is printed one by one.
    """
    return {
        "version": VERSION,
        "generated_at": stamp(now),
        "accounts": [_account(account, error) for account, error in accounts],
        "items": (item(one, place, now) for one, place in items),
    }


def _account(account: Account, error: str) -> documents.talk.ReadAccount:
    return {
        "name": account.name,
        "platform": account.platform,
        "synced_at": stamp(account.synced_at),
        "error": error or None,
    }


def item(conversation: Conversation, place: Place, now: datetime) -> documents.talk.Item:
    """Return one conversation."""
    verdict, post = conversation.verdict, conversation.newest.post
    since = verdict.since
    return {
        "id": conversation.id,
        "account": conversation.account.name,
        "platform": conversation.account.platform,
        "kind": post.kind,
        "state": verdict.state,
        "waiting_since": stamp(since),
        "waited_seconds": max(0, int((now - since).total_seconds())) if since else 0,
        "stale": place.late,
        "reason": verdict.reason,
        "evidence": list(verdict.evidence),
        "unanswered": verdict.unanswered,
        "author": _author(conversation),
        "text": post.text,
        "language": conversation.newest.reading.language,
        "url": place.page or address(post.url),
        "remote_id": post.id,
        "on": {"text": post.on.text, "url": post.on.url},
        "can_reply": place.can_reply,
        "draft": _draft(conversation),
    }


def _author(conversation: Conversation) -> documents.talk.Author:
    person = conversation.person
    return {
        "name": person.name,
        "handle": person.handle,
        "url": person.url,
        "earlier": conversation.history.earlier,
    }


def _draft(conversation: Conversation) -> documents.talk.ItemDraft | None:
    draft = conversation.draft
    if draft is None:
        return None
    return {"action": draft.action, "text": draft.text or None, "intent": draft.intent}


def outbox(rows: Iterable[Outgoing], names: Mapping[str, str]) -> documents.talk.Outbox:
    """Return the document of `outbox --json`; `names` are account ids with their names."""
    return {"version": VERSION, "items": [_outgoing(row, names) for row in rows]}


def _outgoing(row: Outgoing, names: Mapping[str, str]) -> documents.talk.OutboxItem:
    return {
        "id": row.conversation,
        "account": names.get(row.account, row.account),
        "state": row.state,
        "text": row.text,
        "to": row.to,
        "approved_at": stamp(row.approved_at),
        "attempts": row.attempts,
        "remote_id": row.remote_id or None,
        "reason": row.reason or None,
    }


def nothing_set_up(config: str, now: datetime) -> documents.accounts.Overview:
    """Return the document of bare `ackbot --json` where no account is configured."""
    return {
        "version": VERSION,
        "generated_at": stamp(now),
        "config": config,
        "people": 0,
        "conversations": 0,
        "too_long": 0,
        "may_need_no_reply": 0,
        "in_doubt": [],
        "accounts": [],
    }


def overview(seen: Overview, config: str, now: datetime) -> documents.accounts.Overview:
    """Return the document of bare `ackbot --json`."""
    return {
        "version": VERSION,
        "generated_at": stamp(now),
        "config": config,
        "people": seen.people,
        "conversations": seen.conversations,
        "too_long": seen.too_long,
        "may_need_no_reply": seen.maybe,
        "in_doubt": [one.row.conversation for one in seen.doubts],
        "accounts": [
            {
                "name": one.name,
                "platform": one.title,
                "waiting": one.waiting,
                "too_long": one.too_long,
                "waiting_since": stamp(one.oldest),
                "synced_at": stamp(one.read_at),
                "error": one.error or None,
            }
            for one in seen.accounts
        ],
    }
