"""Full-text search over the comments that the user answered: what was said, and what they replied.

Only answered comments are in it: few, next to all that were ever said, so that a search costs the
same in a large ledger. Triggers note which comments to look at again (voice.sql); `catch_up` does
so before each commit, so that what is deleted from `posts` is gone from here in the same breath.
Where SQLite lacks FTS5 (https://sqlite.org/fts5.html) the notes wait until one has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ackbot.ledger.db import Database, Row, slices
from ackbot.ledger.rows import PERSON_COLUMNS, moment, person_of
from ackbot.model import Answered

#: The words of a comment are stemmed by the rules for English, which also serve plurals elsewhere,
#: and stripped of accents.
_CREATE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS searched USING"
    " fts5(words, tokenize = 'porter unicode61 remove_diacritics 2')"
)
_IS_ANSWERED = (
    "p.role = 'incoming' AND p.gone = 0 AND ("
    "EXISTS (SELECT 1 FROM posts r"
    " WHERE r.platform = p.platform AND r.parent = p.id AND r.role = 'own')"
    " OR EXISTS (SELECT 1 FROM outbox o WHERE o.account = p.account AND o.target = p.id"
    " AND o.state = 'sent' AND o.kind <> 'like'))"
)
#: So many of the best matches, or of the newest replies, are looked at for those that fit.
_LOOKED_AT = 300

_COMMENT = (
    f"SELECT p.seq, p.account, p.platform, p.id, p.text, p.said_at, {PERSON_COLUMNS} FROM posts p"
    " JOIN people w ON w.platform = p.platform AND w.id = p.author"
)
_FITS = (
    " WHERE p.role = 'incoming' AND p.gone = 0"
    " AND coalesce(json_extract(p.reading, '$.language'), 'und') = ?"
    " AND (p.root, p.author) IS NOT (SELECT root, person FROM conversations WHERE id = ?)"
)


def catch_up(db: Database) -> None:
    """Bring the search up to what `posts` says, as part of the transaction that is open."""
    if not db.rows("SELECT 1 FROM searched_anew LIMIT 1") or not db.searches:
        return
    db.run(_CREATE)
    noted = [row[0] for row in db.rows("SELECT seq FROM searched_anew")]
    gone = sum(_look_again(db, part, marks) for part, marks in slices(noted))
    db.run("DELETE FROM searched_anew")
    if gone:
        # FTS5 only marks words as deleted; merging its segments is what takes them out of the file.
        db.run("INSERT INTO searched (searched) VALUES ('optimize')")


def _look_again(db: Database, seqs: Sequence[int], marks: str) -> int:
    """Put into the search what is answered, take out what is not; return how much was taken."""
    there: dict[int, str] = dict(
        db.rows(f"SELECT rowid, words FROM searched WHERE rowid IN ({marks})", seqs)
    )
    answered: dict[int, str] = dict(
        db.rows(
            f"SELECT p.seq, p.text FROM posts p WHERE p.seq IN ({marks}) AND {_IS_ANSWERED}", seqs
        )
    )
    stale = [(seq,) for seq, words in there.items() if answered.get(seq) != words]
    fresh = [(seq, words) for seq, words in answered.items() if there.get(seq) != words]
    db.run_many("DELETE FROM searched WHERE rowid = ?", stale)
    db.run_many("INSERT INTO searched (rowid, words) VALUES (?, ?)", fresh)
    return len(stale)


class Searching:
    """Earlier comments like one, and what the user replied."""

    db: Database

    @property
    def searches(self) -> bool:
        """Whether comments can be searched by their words here."""
        return self.db.searches

    def similar(
        self, words: Sequence[str], *, language: str, conversation: str, limit: int = 5
    ) -> tuple[Answered, ...]:
        """Return answered comments in a language that share words with one, the likest first.

        Whatever their platform; without those of `conversation` itself, and no reply twice. Empty
        where there are no words, nothing is like them, or this SQLite has no full-text search.
        """
        asked = " OR ".join(f'"{word}"' for word in words if '"' not in word)
        there = self.db.row("SELECT 1 FROM sqlite_schema WHERE name = 'searched'")
        if not asked or there is None or not self.searches:
            return ()
        rows = self.db.rows(
            f"{_COMMENT} JOIN (SELECT rowid AS seq, rank FROM searched WHERE searched MATCH ?"
            f" ORDER BY rank LIMIT {_LOOKED_AT}) found ON found.seq = p.seq"
            f"{_FITS} ORDER BY found.rank, p.seq DESC",
            (asked, language, conversation),
        )
        return tuple(islice(self._replied(rows), limit))

    def latest(self, *, language: str, conversation: str, limit: int = 5) -> tuple[Answered, ...]:
        """Return the newest replies to comments in a language, without those of `conversation`."""
        newest = dict.fromkeys(seq for _, seq in sorted(self._answers(), reverse=True))
        marks = ",".join("?" * len(newest))
        rows = self.db.rows(
            f"{_COMMENT}{_FITS} AND p.seq IN ({marks})", (language, conversation, *newest)
        )
        place = {seq: at for at, seq in enumerate(newest)}
        rows.sort(key=lambda row: place[row[0]])
        return tuple(islice(self._replied(rows), limit))

    def _answers(self) -> list[Row]:
        """Return (when, the comment's row) of the newest replies, typed anywhere or sent here."""
        anywhere = self.db.rows(
            "SELECT r.said_at, c.seq FROM posts r JOIN posts c ON c.platform = r.platform"
            " AND c.id = r.parent AND c.role = 'incoming' WHERE r.role = 'own'"
            " AND r.parent IS NOT NULL ORDER BY r.said_at DESC LIMIT ?",
            (_LOOKED_AT,),
        )
        here = self.db.rows(
            "SELECT o.approved_at, c.seq FROM outbox o JOIN accounts a ON a.id = o.account"
            " JOIN posts c ON c.account = a.id AND c.platform = a.platform AND c.id = o.target"
            " WHERE o.state = 'sent' AND o.kind <> 'like' ORDER BY o.id DESC LIMIT ?",
            (_LOOKED_AT,),
        )
        return anywhere + here

    def _replied(self, rows: Sequence[Row]) -> Iterator[Answered]:
        """Yield each comment with the reply to it; where two got the same words, the first."""
        comments: set[tuple[str, str]] = set()
        replies: set[str] = set()
        for _, account, platform, comment, text, at, *person in rows:
            found = self._reply(account, platform, comment)
            words = " ".join(found[0].split()) if found else ""
            if not words or words in replies or (platform, comment) in comments:
                continue
            replies.add(words)
            comments.add((platform, comment))
            yield Answered(
                account=account,
                person=person_of(tuple(person)),
                text=text,
                said_at=moment(at),
                reply=found[0],
                replied_at=moment(found[1]),
            )

    def _reply(self, account: str, platform: str, comment: str) -> tuple[str, int]:
        """Return the user's first reply to a comment and when it was, or ("", 0)."""
        row = self.db.row(
            "SELECT text, said_at FROM posts WHERE platform = ? AND parent = ? AND role = 'own'"
            " AND gone = 0 AND automatic = 0 ORDER BY said_at, seq LIMIT 1",
            (platform, comment),
        ) or self.db.row(
            "SELECT text, approved_at FROM outbox WHERE account = ? AND target = ?"
            " AND state = 'sent' AND kind <> 'like' ORDER BY id LIMIT 1",
            (account, comment),
        )
        return (row[0], row[1]) if row else ("", 0)
