"""What the user's replies teach: beside each one sent, what had been proposed."""

from __future__ import annotations

from datetime import datetime

from ackbot.ledger.db import Database, Row
from ackbot.ledger.rows import PERSON_COLUMNS, moment, person_of
from ackbot.model import Lesson

#: The drafter's words behind a row of `drafts`; a line held back for the user alone is none.
PROPOSED = (
    "CASE drafts.by_user WHEN 1 THEN drafts.proposed"
    " ELSE CASE json_extract(drafts.draft, '$.action') WHEN 'reply'"
    " THEN json_extract(drafts.draft, '$.text') ELSE '' END END"
)
#: So many of the newest replies teach, on each account and way.
_NEWEST = 200

_LANGUAGE = "coalesce(json_extract(p.reading, '$.language'), 'und')"
#: What was pasted somewhere is what a sync found there, where it has found it.
_SENT_HERE = (
    f"SELECT o.account, {_LANGUAGE}, coalesce(p.text, ''), coalesce(own.text, o.text),"
    f" l.proposed, 1, o.approved_at, {PERSON_COLUMNS} FROM learned l"
    " JOIN outbox o ON o.id = l.id AND o.state = 'sent' AND o.kind <> 'like'"
    " JOIN accounts a ON a.id = o.account"
    " LEFT JOIN posts p ON p.account = o.account AND p.platform = a.platform AND p.id = o.target"
    " LEFT JOIN people w ON w.platform = a.platform AND w.id = p.author"
    " LEFT JOIN posts own ON o.kind = 'handover' AND own.account = o.account"
    " AND own.platform = a.platform AND own.id = o.remote_id"
    " WHERE ?1 IS NULL OR o.account = ?1 ORDER BY l.id DESC LIMIT ?2"
)
#: Replies that name the comment they answer, typed in the platform's own app.
_SENT_ELSEWHERE = (
    f"SELECT r.account, {_LANGUAGE}, p.text, r.text, '', 0, r.said_at, {PERSON_COLUMNS}"
    " FROM posts r"
    " JOIN posts p ON p.platform = r.platform AND p.id = r.parent AND p.account = r.account"
    " AND p.role = 'incoming'"
    " JOIN people w ON w.platform = p.platform AND w.id = p.author"
    " WHERE r.role = 'own' AND r.parent IS NOT NULL AND r.sent_for = '' AND r.automatic = 0"
    " AND r.gone = 0 AND (?1 IS NULL OR r.account = ?1)"
    " AND r.seq > coalesce((SELECT CAST(value AS INTEGER) FROM meta"
    " WHERE key = 'forgotten:' || r.account), 0)"
    " ORDER BY r.said_at DESC LIMIT ?2"
)


class Lessons:
    """What can be learned of how the user writes. Nothing of it is kept but what was proposed."""

    db: Database

    def learn(self, row: int) -> None:
        """Keep what was proposed for the reply in this row of the outbox, before it goes out."""
        with self.db.transaction():
            self.db.run(
                "INSERT INTO learned (id, proposed) SELECT o.id, coalesce("
                f"(SELECT {PROPOSED} FROM drafts WHERE drafts.conversation = o.conversation), '')"
                " FROM outbox o WHERE o.id = ? AND o.kind <> 'like'",
                (row,),
            )

    def lessons(self, account: str | None = None) -> tuple[Lesson, ...]:
        """Return the newest replies the user really sent, here or elsewhere, newest first.

        `account` is an account's id; None is all of them. What was forgotten teaches no more.
        """
        rows = [
            *self.db.rows(_SENT_HERE, (account, _NEWEST)),
            *self.db.rows(_SENT_ELSEWHERE, (account, _NEWEST)),
        ]
        return tuple(sorted(map(_lesson, rows), key=_newness, reverse=True))

    def forget_lessons(self, account: str | None = None) -> int:
        """Delete what was learned and the drafts that leaned on it; return how many replies taught.

        The replies themselves stay what they are, but those sent up to now teach nothing more.
        """
        with self.db.transaction():
            count = len(self.lessons(account))
            self.db.run(
                "DELETE FROM learned WHERE ?1 IS NULL"
                " OR id IN (SELECT id FROM outbox WHERE account = ?1)",
                (account,),
            )
            mine = (
                "(?1 IS NULL OR conversation IN (SELECT id FROM conversations WHERE account = ?1))"
            )
            self.db.run(f"DELETE FROM drafts WHERE by_user = 0 AND {mine}", (account,))
            self.db.run(f"UPDATE drafts SET proposed = '' WHERE {mine}", (account,))
            self.db.run(
                "INSERT OR REPLACE INTO meta (key, value) SELECT 'forgotten:' || id,"
                " (SELECT coalesce(max(seq), 0) FROM posts)"
                " FROM accounts WHERE ?1 IS NULL OR id = ?1",
                (account,),
            )
        return count


def _lesson(row: Row) -> Lesson:
    account, language, theirs, sent, proposed, here, at, *person = row
    return Lesson(
        account=account,
        to=person_of(tuple(part or "" for part in person)),
        language=language,
        theirs=theirs,
        sent=sent,
        proposed=proposed,
        here=bool(here),
        at=moment(at),
    )


def _newness(lesson: Lesson) -> datetime:
    return lesson.at
