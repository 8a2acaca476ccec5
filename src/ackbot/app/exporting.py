"""Everything the ledger knows of the user's conversations, as plain values for a file of theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from ackbot.ledger.people import PersonKey
from ackbot.model import Conversation, Fact, SendState
from ackbot.wording import stamp

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.app import App

#: The columns of the table, in order: one row for each thing said.
COLUMNS = (
    "conversation", "account", "platform", "state", "waiting_since", "person", "handle",
    "person_id", "said_by", "said_at", "text", "url", "deleted",
)  # fmt: skip


def document(app: App) -> documents.talk.Export:
    """Return the whole export; `conversations` is an iterator, for a ledger of any size."""
    ours = _ours(app)
    return {
        "version": 1,
        "generated_at": stamp(app.now()),
        "accounts": [
            {
                "name": one.name,
                "platform": one.platform,
                "id": one.id,
                "handle": one.person.handle,
                "synced_at": stamp(one.synced_at),
            }
            for one in app.ledger.accounts()
        ],
        "do_not_reply": [
            {"platform": platform, "id": key} for platform, key in sorted(app.ledger.quiet())
        ],
        "conversations": (_conversation(app, one, ours) for one in app.ledger.conversations()),
    }


def rows(app: App) -> Iterator[tuple[str, ...]]:
    """Yield the export as rows of a table, without a heading."""
    ours = _ours(app)
    for one in app.ledger.conversations():
        verdict, person = one.verdict, one.person
        for fact in app.ledger.exchange(one.id):
            yield (
                one.id,
                one.account.name,
                one.account.platform,
                verdict.state,
                stamp(verdict.since) or "",
                person.name,
                person.handle,
                person.id,
                _by(fact, one, ours),
                stamp(_said_at(fact)),
                fact.post.text,
                fact.post.url,
                "yes" if fact.gone else "",
            )


def _conversation(
    app: App, one: Conversation, ours: Collection[PersonKey]
) -> documents.talk.Exported:
    verdict, person, post = one.verdict, one.person, one.newest.post
    return {
        "id": one.id,
        "account": one.account.name,
        "platform": one.account.platform,
        "root": verdict.key.root,
        "on": {"text": post.on.text, "url": post.on.url},
        "person": {
            "id": person.id,
            "name": person.name,
            "handle": person.handle,
            "url": person.url,
            "bot": person.bot,
        },
        "state": verdict.state,
        "how": verdict.how,
        "reason": verdict.reason,
        "waiting_since": stamp(verdict.since),
        "due": stamp(verdict.due),
        "said": _said_in(app, one, ours),
        "decisions": [
            {
                "choice": made.choice,
                "at": stamp(made.at),
                "until": stamp(made.until),
                "who": made.who,
            }
            for made in app.ledger.decisions(one.id)
        ],
        "outbox": [
            {
                "kind": row.kind,
                "state": row.state,
                "text": row.text,
                "approved_at": stamp(row.approved_at),
                "remote_id": row.remote_id or None,
            }
            for row in app.ledger.outbox(states=tuple(SendState), conversation=one.id)
        ],
    }


def said(app: App, one: Conversation) -> list[documents.talk.Said]:
    """Return all that was said in a conversation, oldest first."""
    return _said_in(app, one, _ours(app))


def _said_in(app: App, one: Conversation, ours: Collection[PersonKey]) -> list[documents.talk.Said]:
    return [_fact(fact, one, ours) for fact in app.ledger.exchange(one.id)]


def _fact(fact: Fact, one: Conversation, ours: Collection[PersonKey]) -> documents.talk.Said:
    post = fact.post
    return {
        "id": post.id,
        "by": _by(fact, one, ours),
        "author": {"id": post.author.id, "name": post.author.name, "handle": post.author.handle},
        "kind": post.kind,
        "at": stamp(_said_at(fact)),
        "edited_at": stamp(post.edited_at),
        "parent": post.parent,
        "text": post.text,
        "language": post.language,
        "url": post.url,
        "visibility": post.visibility,
        "deleted": fact.gone,
        "liked_at": stamp(fact.liked_at),
    }


def _by(fact: Fact, one: Conversation, ours: Collection[PersonKey]) -> str:
    """Say who spoke: "them", "you", or "others" whose post explains the talk."""
    author = fact.post.author.id
    if author == one.person.id:
        return "them"
    return "you" if (one.account.platform, author) in ours else "others"


def _ours(app: App) -> frozenset[PersonKey]:
    return frozenset((one.platform, one.person.id) for one in app.ledger.accounts())


def _said_at(fact: Fact) -> datetime:
    return fact.post.at or fact.post.claimed_at or fact.seen_at
