"""Invented people and what they said, for tests of review and its screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ackbot.model import (
    Account,
    Answered,
    Conversation,
    Fact,
    History,
    Key,
    Outgoing,
    Person,
    Post,
    SendKind,
    SendState,
    Shown,
    State,
    Subject,
    Verdict,
)
from ackbot.review import Echo

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)

ANA = Person(id="110001", name="Ana", handle="ana@social.example")
FOSSTODON = Account(id="mastodon:110001", platform="mastodon", name="fosstodon", person=ANA)

MIRA = Person(id="109834471", name="Mira Okonkwo", handle="mira@photos.example")
JONAS = Person(id="200300400", name="Jonas Weber", handle="jonas@bahn.example")
TOMAS = Person(id="200300555", name="Tomás Herrera", handle="tomas@blog.example")
LEILA = Person(id="200300777", name="ليلى حداد", handle="leila@blog.example")

WATCHED_FOLDERS = (
    "Congratulations on 0.9! 🎉 One thing: since the update, watched folders no longer pick up "
    "new subfolders, only files. Is that on purpose, or shall I open an issue? Happy to test a "
    "fix on FreeBSD."
)
LUMEN = Subject(text="Lumen 0.9 is out: faster import, half the memory", url="https://s.example/1")


def said(
    person: Person, text: str, *, post: str = "", hours: float = 1.0, seq: int = 1, root: str = ""
) -> Fact:
    """A mention of theirs, `hours` ago."""
    at = NOW - timedelta(hours=hours)
    name = post or f"post-{person.id}"
    words = Post(id=name, root=root or name, author=person, at=at, text=text, on=LUMEN)
    return Fact(post=words, account=FOSSTODON.id, seq=seq, seen_at=at, incoming=True)


def waiting(
    person: Person = MIRA,
    text: str = WATCHED_FOLDERS,
    *,
    hours: float = 148.0,
    shown: Shown = Shown.WAITING,
    reason: str = "third comment, never answered; asks a question",
) -> Conversation:
    """A conversation in which they have waited for `hours`."""
    newest = said(person, text, hours=hours)
    key = Key(account=FOSSTODON.id, root=newest.post.root, person=person.id)
    verdict = Verdict(
        key=key,
        state=State.WAITING if shown is Shown.WAITING else State.NO_REPLY_NEEDED,
        since=newest.post.at if shown is Shown.WAITING else None,
        shown=shown,
        target=newest.post.id,
        open=(newest.post.id,),
        mentions=1,
        reason=reason,
    )
    return Conversation(
        verdict=verdict,
        account=FOSSTODON,
        person=person,
        newest=newest,
        history=History(earlier=2),
        short=key.id[:3],
    )


def approved(
    conversation: Conversation,
    text: str = "Thanks.",
    *,
    row: int = 1,
    state: SendState = SendState.APPROVED,
    kind: SendKind = SendKind.REPLY,
    target: str = "",
    at: datetime = NOW,
    reason: str = "",
    held: bool = False,
) -> Outgoing:
    """An outbox row of a conversation."""
    return Outgoing(
        row=row,
        conversation=conversation.id,
        account=conversation.account.id,
        kind=kind,
        target=target or conversation.newest.post.id,
        to=f"@{conversation.person.handle}",
        text=text,
        payload=text.encode(),
        client_id=f"key-{row}",
        state=state,
        approved_at=at,
        not_before=at + timedelta(seconds=10),
        target_text=conversation.newest.post.text,
        known=1,
        reason=reason,
        held=held,
    )


def in_doubt(conversation: Conversation, text: str = "Thanks.", *, row: int = 90) -> Conversation:
    """The same conversation with a reply that may or may not be posted."""
    out = approved(
        conversation,
        text,
        row=row,
        state=SendState.UNKNOWN,
        at=NOW - timedelta(minutes=19),
        reason="Mastodon stopped answering after it had left.",
    )
    out = replace(
        out, looked_at=(NOW - timedelta(minutes=18), NOW - timedelta(minutes=8)), attempts=1
    )
    return replace(conversation, outgoing=out)


def left_over(
    conversation: Conversation, text: str = "Thanks.", *, held: str = "", row: int = 80
) -> Conversation:
    """The same conversation with a reply that was approved in an earlier sitting."""
    out = approved(
        conversation, text, row=row, at=NOW - timedelta(hours=10), held=bool(held), reason=held
    )
    return replace(conversation, outgoing=out)


def echo(reply: str, text: str = "", *, who: Person = JONAS, names: tuple[str, ...] = ()) -> Echo:
    """A reply of the user's to Jonas, a week ago, that would be the same to anybody."""
    answered = Answered(
        account=FOSSTODON.id,
        person=who,
        text=text or "Is it on purpose that subfolders are not watched?",
        said_at=NOW - timedelta(days=7),
        reply=reply,
        replied_at=NOW - timedelta(days=6),
    )
    return Echo(answered=answered, account=FOSSTODON.name, text=reply, names=names)
