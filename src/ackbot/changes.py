"""What was fetched -> changes in the ledger: `plan` decides (pure), `record` carries it out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from ackbot import reading
from ackbot.frozen import dataclass
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Fact, Post, Reading, Subject, Verdict
from ackbot.platforms.base import LookedUp, Page, Skipped
from ackbot.triage import Policy
from ackbot.verdicts import retriage


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one page changes in the ledger."""

    posts: tuple[tuple[Post, str, Reading], ...] = ()
    """What to insert or update, with its role ("incoming", "own" or "context") and reading."""
    gone: tuple[str, ...] = ()
    liked: tuple[str, ...] = ()
    likes_of_unknown: tuple[str, ...] = ()
    """Likes of posts that no page has brought yet."""
    skipped: tuple[Skipped, ...] = ()
    new: int = 0
    """How many mentions the ledger had never seen."""


def plan(page: Page, known: Mapping[str, Fact], own: frozenset[str], now: datetime) -> Changes:
    """Compare a page with what the ledger knows of its posts; `own` are the ids of "us".

    Never says that somebody was answered: that follows from the facts, and an empty page changes
    nothing.
    """
    roles = _roles(page, own)
    posts = tuple(
        (post, role, _read(post, role, now))
        for post, role in roles.values()
        if _differs(post, role, known.get(post.id))
    )
    here = known.keys() | roles.keys()
    gone = (post for post in dict.fromkeys(page.gone) if post in known and post not in roles)
    liked = dict.fromkeys(page.liked)
    return Changes(
        posts=posts,
        gone=tuple(post for post in gone if not known[post].gone),
        liked=tuple(p for p in liked if p in here and not (p in known and known[p].liked_at)),
        likes_of_unknown=tuple(post for post in liked if post not in here),
        skipped=page.skipped,
        new=sum(role == "incoming" and post.id not in known for post, role, _ in posts),
    )


def _roles(page: Page, own: frozenset[str]) -> dict[str, tuple[Post, str]]:
    """Give every post of a page its strongest role. What we wrote is never addressed to us."""
    roles = {post.id: (post, "context") for post in page.context}
    roles |= {post.id: (post, "incoming") for post in page.incoming}
    roles |= {post.id: (post, "own") for post in page.own}
    return {
        post.id: (post, "own" if post.author.id in own else role) for post, role in roles.values()
    }


def _differs(post: Post, role: str, fact: Fact | None) -> bool:
    if fact is None or fact.gone or (role == "incoming" and not fact.incoming):
        return True
    return fact.post != post and fact.post != _completed(post, fact.post)


def _completed(post: Post, known: Post) -> Post:
    """Return the post with what this listing leaves out and another one told.

    The ledger would keep that anyway (`ledger.merging`): a look at open mentions, which brings no
    words of mine, must not have each of them read and written again at every sync.
    """
    return replace(
        post,
        at=known.at or post.at,
        claimed_at=known.claimed_at or post.claimed_at,
        parent=post.parent or known.parent,
        parent_author=post.parent_author or known.parent_author,
        language=post.language or known.language,
        url=post.url or known.url,
        on=Subject(text=post.on.text or known.on.text, url=post.on.url or known.on.url),
    )


def _read(post: Post, role: str, now: datetime) -> Reading:
    at = post.at or post.claimed_at or now
    if role == "own":
        return reading.read_own(post.text, at)
    if role == "incoming":
        return reading.read(post.text, language=post.language, under=post.on.text, at=at)
    return Reading()


def page_of(found: LookedUp, known: Mapping[str, Fact]) -> Page:
    """Turn what a look-up found into a page: mentions stay mentions, the rest explains."""
    mentions = {post for post, fact in known.items() if fact.incoming}
    return Page(
        listing="",
        cursor="",
        incoming=tuple(post for post in found.posts if post.id in mentions),
        context=tuple(post for post in found.posts if post.id not in mentions),
        gone=tuple(sorted(found.gone)),
        liked=tuple(sorted(found.liked)),
    )


def ids(page: Page) -> Iterable[str]:
    """Yield the ids of all posts that a page speaks of."""
    for posts in (page.incoming, page.own, page.context):
        yield from (post.id for post in posts)
    yield from page.gone
    yield from page.liked


def _without(page: Page, forgotten: Collection[str]) -> Page:
    """Return a page without the posts that were purged: they must not come back."""
    if not forgotten:
        return page

    def left(posts: Iterable[Post]) -> tuple[Post, ...]:
        return tuple(post for post in posts if post.id not in forgotten)

    return replace(
        page,
        incoming=left(page.incoming),
        own=left(page.own),
        context=left(page.context),
        gone=tuple(post for post in page.gone if post not in forgotten),
        liked=tuple(post for post in page.liked if post not in forgotten),
        skipped=tuple(one for one in page.skipped if one.id not in forgotten),
    )


def us(ledger: Ledger, platform: str) -> frozenset[str]:
    """Return the stable ids of all the user's accounts on a platform."""
    return frozenset(one.person.id for one in ledger.accounts() if one.platform == platform)


def record(
    ledger: Ledger, account: Account, page: Page, policy: Policy, now: datetime
) -> tuple[Changes, tuple[Verdict, ...]]:
    """Store what a page changes and the verdicts that follow, in one transaction.

    Returns the changes and the verdicts whose state changed.
    """
    with ledger.transaction():
        page = _without(page, ledger.forgotten(account.platform, ids(page)))
        known = ledger.known(account.id, tuple(ids(page)))
        changes = plan(page, known, us(ledger, account.platform), now)
        roots = set(ledger.add(account, changes.posts, seen_at=now))
        roots |= ledger.mark_gone(account.id, changes.gone)
        roots |= ledger.mark_liked(account.id, changes.liked, now)
        for skipped in changes.skipped:
            ledger.skip(account.id, skipped.id, skipped.why, now)
        return changes, retriage(ledger, account.platform, roots, policy, now)
