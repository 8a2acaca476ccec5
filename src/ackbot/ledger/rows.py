"""Rows become frozen values at the border, and frozen values rows. Pure."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any, NamedTuple

from ackbot.ledger.db import Row
from ackbot.model import (
    Action,
    Choice,
    Decision,
    Draft,
    Fact,
    How,
    Key,
    Kind,
    Outgoing,
    Person,
    Post,
    Promise,
    Reading,
    ReadingKind,
    SendKind,
    SendState,
    Shown,
    State,
    Subject,
    Verdict,
    Visibility,
    Warn,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

_KINDS = {kind.value: kind for kind in Kind}
_VISIBILITIES = {visibility.value: visibility for visibility in Visibility}
_READING_LISTS = frozenset({"also", "keep"})
_READING_NAMES = tuple(field.name for field in fields(Reading) if field.name != "promise")
_READING_VALUES = attrgetter(*_READING_NAMES)
_NO_READING = Reading()
_READING_DEFAULTS: tuple[Any, ...] = _READING_VALUES(_NO_READING)
_NO_SUBJECT = Subject()


def stamp(moment: datetime) -> int:
    """Return an aware datetime as microseconds since the epoch."""
    return (moment - EPOCH) // MICROSECOND


def stamp_or_none(moment: datetime | None) -> int | None:
    """Return `stamp(moment)`, or None for None."""
    return None if moment is None else (moment - EPOCH) // MICROSECOND


def moment(microseconds: int) -> datetime:
    """Return microseconds since the epoch as an aware UTC datetime."""
    return EPOCH + timedelta(microseconds=microseconds)


def moment_or_none(microseconds: int | None) -> datetime | None:
    """Return `moment(microseconds)`, or None for None."""
    return None if microseconds is None else EPOCH + timedelta(microseconds=microseconds)


def _list(texts: tuple[str, ...]) -> str:
    return json.dumps(texts) if texts else "[]"


def _tuple(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def reading_text(reading: Reading) -> str:
    """Return a reading as JSON of what differs from the default (ASCII, so surrogates survive)."""
    values = zip(_READING_NAMES, _READING_VALUES(reading), _READING_DEFAULTS, strict=True)
    found = {name: value for name, value, default in values if value != default}
    if reading.promise is not None:
        found["promise"] = [reading.promise.words, stamp_or_none(reading.promise.due)]
    return json.dumps(found) if found else "{}"


def reading_of(text: str) -> Reading:
    """Return the reading that `reading_text` made; fields it does not know are left out."""
    if text == "{}":
        return _NO_READING
    found = json.loads(text)
    known = {name: found[name] for name in _READING_NAMES if name in found}
    if "kind" in known:
        known["kind"] = ReadingKind(known["kind"])
    for listed in _READING_LISTS & known.keys():
        known[listed] = tuple(known[listed])
    if "promise" in found:
        words, due = found["promise"]
        known["promise"] = Promise(words=words, due=moment_or_none(due))
    return Reading(**known)


class PostRow(NamedTuple):
    """A row of `posts`, in the order in which the columns are read and written."""

    account: str
    platform: str
    id: str
    root: str
    author: str
    role: str
    kind: str
    parent: str | None
    parent_author: str | None
    at: int | None
    claimed_at: int | None
    edited_at: int | None
    seen_at: int
    raw: str
    text: str
    url: str
    language: str | None
    names: str
    quotes: str
    visibility: str
    held: int
    automatic: int
    closed: str
    reply_until: int | None
    on_text: str
    on_url: str
    details: str
    reading: str
    gone: int
    liked_at: int | None
    sent_for: str
    sent_known: int
    seq: int | None


POST_COLUMNS = ", ".join(PostRow._fields)
FACT_COLUMNS = ", ".join(f"p.{name}" for name in PostRow._fields)
FACT_WIDTH = len(PostRow._fields)
PERSON_COLUMNS = "w.id, w.name, w.handle, w.url, w.bot"
PERSON_WIDTH = 5
#: Facts with their authors; a WHERE clause follows.
FACTS = (
    f"SELECT {FACT_COLUMNS}, {PERSON_COLUMNS} FROM posts p"
    " JOIN people w ON w.platform = p.platform AND w.id = p.author"
)


def post_row(
    account: str, platform: str, post: Post, role: str, reading: Reading, seen_at: int
) -> PostRow:
    """Return a post as a row that the ledger has not seen yet."""
    return PostRow(
        account,
        platform,
        post.id,
        post.root,
        post.author.id,
        role,
        post.kind.value,
        post.parent,
        post.parent_author,
        stamp_or_none(post.at),
        stamp_or_none(post.claimed_at),
        stamp_or_none(post.edited_at),
        seen_at,
        post.raw,
        post.text,
        post.url,
        post.language,
        _list(post.names),
        _list(post.quotes),
        post.visibility.value,
        int(post.held),
        int(post.automatic),
        post.closed,
        stamp_or_none(post.reply_until),
        post.on.text,
        post.on.url,
        post.details,
        reading_text(reading),
        0,
        None,
        "",
        0,
        None,
    )


def person_of(row: Row) -> Person:
    """Return (id, name, handle, url, bot) as a person."""
    return Person(id=row[0], name=row[1], handle=row[2], url=row[3], bot=bool(row[4]))


def fact_of(row: Row) -> Fact:
    """Return a row of `FACTS` as a fact."""
    return fact(PostRow._make(row[:FACT_WIDTH]), person_of(row[FACT_WIDTH:]))


def fact(row: PostRow, author: Person) -> Fact:
    """Return a row of `posts` as a fact."""
    post = Post(
        id=row.id,
        root=row.root,
        author=author,
        at=moment_or_none(row.at),
        text=row.text,
        raw=row.raw,
        kind=_KINDS[row.kind],
        parent=row.parent,
        parent_author=row.parent_author,
        claimed_at=moment_or_none(row.claimed_at),
        edited_at=moment_or_none(row.edited_at),
        url=row.url,
        language=row.language,
        names=_tuple(row.names),
        quotes=_tuple(row.quotes),
        visibility=_VISIBILITIES[row.visibility],
        held=bool(row.held),
        automatic=bool(row.automatic),
        closed=row.closed,
        reply_until=moment_or_none(row.reply_until),
        on=Subject(text=row.on_text, url=row.on_url) if row.on_text or row.on_url else _NO_SUBJECT,
        details=row.details,
    )
    return Fact(
        post=post,
        account=row.account,
        seq=row.seq or 0,
        seen_at=moment(row.seen_at),
        incoming=row.role == "incoming",
        reading=reading_of(row.reading),
        gone=bool(row.gone),
        liked_at=moment_or_none(row.liked_at),
        sent_for=row.sent_for,
        sent_known=row.sent_known,
    )


class VerdictRow(NamedTuple):
    """A row of `conversations`."""

    id: str
    account: str
    platform: str
    root: str
    person: str
    state: str
    how: str | None
    since: int | None
    due: int | None
    shown: str
    rank_at: int | None
    next_moment: int | None
    target: str
    open: str
    mentions: int
    reason: str
    evidence: str


VERDICT_WIDTH = len(VerdictRow._fields)
VERDICT_COLUMNS = ", ".join(f"c.{name}" for name in VerdictRow._fields)


def verdict_row(platform: str, verdict: Verdict) -> VerdictRow:
    """Return a verdict as a row."""
    return VerdictRow(
        verdict.id,
        verdict.key.account,
        platform,
        verdict.key.root,
        verdict.key.person,
        verdict.state.value,
        verdict.how.value if verdict.how else None,
        stamp_or_none(verdict.since),
        stamp_or_none(verdict.due),
        verdict.shown.value,
        stamp_or_none(verdict.rank_at),
        stamp_or_none(verdict.next_moment),
        verdict.target,
        _list(verdict.open),
        verdict.mentions,
        verdict.reason,
        _list(verdict.evidence),
    )


def verdict_of(row: VerdictRow) -> Verdict:
    """Return a row of `conversations` as a verdict."""
    return Verdict(
        key=Key(account=row.account, root=row.root, person=row.person),
        state=State(row.state),
        how=How(row.how) if row.how else None,
        since=moment_or_none(row.since),
        due=moment_or_none(row.due),
        shown=Shown(row.shown),
        rank_at=moment_or_none(row.rank_at),
        next_moment=moment_or_none(row.next_moment),
        target=row.target,
        open=_tuple(row.open),
        mentions=row.mentions,
        reason=row.reason,
        evidence=_tuple(row.evidence),
    )


def decision_of(row: Row) -> Decision:
    """Return (conversation, choice, at, known, until, who) as a decision."""
    return Decision(
        conversation=row[0],
        choice=Choice(row[1]),
        at=moment(row[2]),
        known=row[3],
        until=moment_or_none(row[4]),
        who=row[5],
    )


def draft_text(draft: Draft) -> str:
    """Return a draft as JSON."""
    return json.dumps(
        {
            "action": draft.action.value,
            "text": draft.text,
            "intent": draft.intent,
            "language": draft.language,
            "reason": draft.reason,
            "drafter": draft.drafter,
            "note": draft.note,
            "warnings": [[w.about, w.says, w.words, w.blocks] for w in draft.warnings],
        }
    )


def draft_of(text: str) -> Draft:
    """Return the draft that `draft_text` made."""
    found = json.loads(text)
    return Draft(
        action=Action(found["action"]),
        text=found["text"],
        intent=found["intent"],
        language=found["language"],
        reason=found["reason"],
        drafter=found["drafter"],
        note=found.get("note", ""),
        warnings=tuple(
            Warn(about=about, says=says, words=words, blocks=blocks)
            for about, says, words, blocks in found["warnings"]
        ),
    )


OUTGOING_COLUMNS = (
    "id, conversation, account, kind, target, addressee, text, payload, client_id, state,"
    " approved_at, not_before, target_text, known, attempts, attempted_at, remote_id, url, reason,"
    " held, looked_at"
)


def digest(payload: bytes) -> bytes:
    """Return the hash that ties an attempt to the bytes that were approved."""
    import hashlib

    return hashlib.sha256(payload).digest()


def outgoing_of(row: Row) -> Outgoing:
    """Return a row of `OUTGOING_COLUMNS` as an outbox entry."""
    return Outgoing(
        row=row[0],
        conversation=row[1],
        account=row[2],
        kind=SendKind(row[3]),
        target=row[4],
        to=row[5],
        text=row[6],
        payload=row[7],
        client_id=row[8],
        state=SendState(row[9]),
        approved_at=moment(row[10]),
        not_before=moment(row[11]),
        target_text=row[12],
        known=row[13],
        attempts=row[14],
        attempted_at=moment_or_none(row[15]),
        remote_id=row[16],
        url=row[17],
        reason=row[18],
        held=bool(row[19]),
        looked_at=tuple(moment(at) for at in json.loads(row[20])),
    )
