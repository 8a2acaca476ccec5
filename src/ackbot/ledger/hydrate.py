"""Turns conversation ids into the read model: four queries a page, however long the page's list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ackbot.ledger.accounts import _ACCOUNTS, account_of
from ackbot.ledger.db import Database, Row, slices
from ackbot.ledger.rows import (
    FACT_COLUMNS,
    FACT_WIDTH,
    OUTGOING_COLUMNS,
    PERSON_COLUMNS,
    PERSON_WIDTH,
    VERDICT_COLUMNS,
    VERDICT_WIDTH,
    PostRow,
    VerdictRow,
    draft_of,
    fact,
    moment_or_none,
    outgoing_of,
    person_of,
    verdict_of,
)
from ackbot.model import Account, Conversation, Draft, History, Outgoing

#: What the person said anywhere on the platform before the oldest open mention here.
_EARLIER = (
    "h.platform = c.platform AND h.author = c.person AND h.role = 'incoming' AND h.gone = 0"
    " AND h.said_at < coalesce(f.said_at, p.said_at)"
)


def _seq(post: str) -> str:
    """Return the SQL of a post's number: as the conversation's account sees it, else any other."""
    there = f"FROM posts x WHERE x.platform = c.platform AND x.id = {post}"
    return (
        f"coalesce((SELECT x.seq {there} AND x.account = c.account), (SELECT min(x.seq) {there}))"
    )


_CONVERSATIONS = f"""
SELECT {VERDICT_COLUMNS}, {FACT_COLUMNS}, {PERSON_COLUMNS},
  (SELECT count(DISTINCT h.id) FROM posts h WHERE {_EARLIER}),
  (SELECT count(DISTINCT h.id) FROM posts h WHERE {_EARLIER}
    AND h.reading ->> '$.kind' = p.reading ->> '$.kind'),
  (SELECT count(*) FROM conversations k WHERE k.platform = c.platform AND k.person = c.person
    AND (k.state = 'answered' OR k.how IN ('here', 'elsewhere', 'liked'))),
  l.text, l.said_at,
  (SELECT max(id) FROM conversations WHERE id < c.id),
  (SELECT min(id) FROM conversations WHERE id > c.id)
FROM conversations c
JOIN people w ON w.platform = c.platform AND w.id = c.person
JOIN posts p ON p.seq = {_seq("c.target")}
LEFT JOIN posts f ON f.seq = {_seq("json_extract(c.open, '$[0]')")}
LEFT JOIN posts l ON l.seq = (
  SELECT h.seq FROM posts h WHERE {_EARLIER} ORDER BY h.said_at DESC, h.id DESC LIMIT 1)
WHERE c.id IN
"""


def shortest(whole: str, before: str | None, after: str | None) -> str:
    """Return the shortest beginning of an id that neither neighbour has, three or more long."""
    length = 3
    while length < len(whole) and any(
        other is not None and other.startswith(whole[:length]) for other in (before, after)
    ):
        length += 1
    return whole[:length]


def hydrate(db: Database, ids: Sequence[str]) -> Iterator[Conversation]:
    """Yield the conversations in the order of `ids`; those that are not there are left out."""
    found: dict[str, Conversation] = {}
    with db.snapshot():
        accounts = {row[0]: account_of(row) for row in db.rows(_ACCOUNTS)}
        for part, marks in slices(ids):
            drafts = _drafts(db, part, marks)
            sending = _outgoing(db, part, marks)
            for row in db.rows(f"{_CONVERSATIONS} ({marks})", part):
                found[row[0]] = _conversation(
                    row, accounts[row[1]], drafts.get(row[0]), sending.get(row[0])
                )
    return iter([found[key] for key in ids if key in found])


def _drafts(db: Database, ids: Sequence[str], marks: str) -> dict[str, Draft]:
    sql = f"SELECT conversation, draft FROM drafts WHERE conversation IN ({marks})"
    return {row[0]: draft_of(row[1]) for row in db.rows(sql, ids)}


def _outgoing(db: Database, ids: Sequence[str], marks: str) -> dict[str, Outgoing]:
    sql = (
        f"SELECT {OUTGOING_COLUMNS} FROM outbox"
        f" WHERE conversation IN ({marks}) AND state IN ('approved', 'sending', 'unknown')"
    )
    return {row[1]: outgoing_of(row) for row in db.rows(sql, ids)}


def _conversation(
    row: Row, account: Account, draft: Draft | None, outgoing: Outgoing | None
) -> Conversation:
    post_end = VERDICT_WIDTH + FACT_WIDTH
    person_end = post_end + PERSON_WIDTH
    person = person_of(row[post_end:person_end])
    earlier, same, answered, last_text, last_at, before, after = row[person_end:]
    return Conversation(
        verdict=verdict_of(VerdictRow._make(row[:VERDICT_WIDTH])),
        account=account,
        person=person,
        newest=fact(PostRow._make(row[VERDICT_WIDTH:post_end]), person),
        history=History(
            earlier=earlier,
            answered=answered,
            same=same,
            last_text=last_text or "",
            last_at=moment_or_none(last_at),
        ),
        draft=draft,
        outgoing=outgoing,
        short=shortest(row[0], before, after),
    )
