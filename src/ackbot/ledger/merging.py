"""What becomes of a stored post when the platform shows it again. Pure.

The result does not depend on the order in which the copies arrive: the strongest role wins, an
older version never replaces a newer one (an unedited copy is older than any edited one), and what
one listing leaves out does not erase what another one said.
"""

from __future__ import annotations

from dataclasses import replace

from ackbot.ledger.db import sound
from ackbot.ledger.rows import PostRow
from ackbot.model import Person, Post, Subject

_STRENGTH = {"context": 0, "incoming": 1, "own": 2}


def merged(old: PostRow, new: PostRow) -> PostRow:
    """Return `old` brought up to date with `new`; equal to `old` where nothing changed.

    `seq`, `seen_at`, `at` and what we did about the post are kept, and it is no longer gone.
    """
    if (new.edited_at or 0) < (old.edited_at or 0):
        new = _with_words(new, old)
    if _STRENGTH[new.role] < _STRENGTH[old.role]:
        return _glimpsed(old, new)
    return new._replace(
        seq=old.seq,
        seen_at=old.seen_at,
        liked_at=old.liked_at,
        sent_for=old.sent_for,
        sent_known=old.sent_known,
        at=new.at if old.at is None else old.at,
        claimed_at=new.claimed_at if old.claimed_at is None else old.claimed_at,
        parent=new.parent or old.parent,
        parent_author=new.parent_author or old.parent_author,
        language=new.language or old.language,
        url=new.url or old.url,
        on_text=new.on_text or old.on_text,
        on_url=new.on_url or old.on_url,
    )


def _with_words(row: PostRow, source: PostRow) -> PostRow:
    return row._replace(
        raw=source.raw, text=source.text, reading=source.reading, edited_at=source.edited_at
    )


def _glimpsed(old: PostRow, new: PostRow) -> PostRow:
    """Take from a passing glimpse only an edit and what was missing."""
    kept = old._replace(
        gone=0,
        at=new.at if old.at is None else old.at,
        parent=old.parent or new.parent,
        parent_author=old.parent_author or new.parent_author,
    )
    if new.text == old.text and new.edited_at == old.edited_at:
        return kept
    return _with_words(kept, new)


def repaired(post: Post) -> Post:
    """Return the post without lone surrogates; the same object where there are none."""
    who, on = post.author, post.on
    together = "".join(
        (
            *(post.id, post.root, post.text, post.raw, post.url, post.closed, post.details),
            *(who.id, who.name, who.handle, who.url, on.text, on.url),
            *(post.parent or "", post.parent_author or "", post.language or ""),
            *post.names,
            *post.quotes,
        )
    )
    if sound(together) is together:
        return post
    return _repair(post)


def _repair(post: Post) -> Post:
    who = post.author
    return replace(
        post,
        id=sound(post.id),
        root=sound(post.root),
        author=Person(
            id=sound(who.id),
            name=sound(who.name),
            handle=sound(who.handle),
            url=sound(who.url),
            bot=who.bot,
        ),
        text=sound(post.text),
        raw=sound(post.raw),
        url=sound(post.url),
        closed=sound(post.closed),
        details=sound(post.details),
        on=Subject(text=sound(post.on.text), url=sound(post.on.url)),
        parent=post.parent and sound(post.parent),
        parent_author=post.parent_author and sound(post.parent_author),
        language=post.language and sound(post.language),
        names=tuple(map(sound, post.names)),
        quotes=tuple(map(sound, post.quotes)),
    )
