"""Pure: what answers what, within one thread (DESIGN, "What answers what").

A word of ours settles a set of their mentions. Parent links outrank clocks: a reply answers its
parent, and nobody is answered by a word they reply to. Where a reply names no parent (flat issues,
YouTube's one level), it answers whomever it names or quotes, else everyone who spoke before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ackbot.model import Choice, Decision, Fact, How, Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One mention of theirs, whichever of the user's accounts it reached."""

    fact: Fact
    """The copy of the account whose id sorts first."""
    accounts: frozenset[str]
    seq: int
    """When the ledger first learned of any copy: what a decision's `known` is compared with."""
    at: datetime
    """Server time, clamped to first sight where it lies in the future."""

    @property
    def id(self) -> str:
        """The post's canonical id."""
        return self.fact.post.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """Something that settled some of their mentions: a word or like of ours, or a decision."""

    at: datetime
    how: How
    covers: frozenset[str]
    """Ids of the mentions it settles."""
    rule: str
    """Which rule applied, as a sentence for the evidence."""
    choice: Choice | None = None
    """Set for decisions."""
    promise: Promise | None = None
    """Set for a word of ours that promised something."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word of ours, not a like or a decision."""
        return self.how in (How.HERE, How.ELSEWHERE)


def clamped(fact: Fact) -> datetime:
    """Return when a post was said: the server's time, never later than our first sight of it."""
    said = fact.post.at or fact.post.claimed_at or fact.seen_at
    return min(said, fact.seen_at)


def said_by_person(facts: Iterable[Fact], own: frozenset[str]) -> dict[str, tuple[Said, ...]]:
    """Gather their mentions by person, one `Said` per canonical post, oldest first."""
    copies: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.incoming and fact.post.author.id not in own:
            copies[fact.post.id].append(fact)
    people: dict[str, list[Said]] = defaultdict(list)
    for same in copies.values():
        said = _one_of(same)
        people[said.fact.post.author.id].append(said)
    return {
        person: tuple(sorted(all_said, key=lambda said: (said.at, said.id)))
        for person, all_said in people.items()
    }


def _one_of(copies: list[Fact]) -> Said:
    first = min(copies, key=lambda fact: fact.account)
    return Said(
        fact=first,
        accounts=frozenset(fact.account for fact in copies),
        seq=min(fact.seq for fact in copies),
        at=min(clamped(fact) for fact in copies),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeSent:
    """A like the user gave with ackbot: it answers the conversation it was given for."""

    conversation: str
    at: datetime
    known: int


@dataclass(frozen=True, slots=True)
class Weave:
    """The parent links of a thread, and who in it is us."""

    posts: Mapping[str, Fact]
    own: frozenset[str]

    @classmethod
    def of(cls, facts: Iterable[Fact], own: frozenset[str]) -> Weave:
        """Index the facts; of several copies of a post the first account's counts."""
        posts: dict[str, Fact] = {}
        for fact in sorted(facts, key=lambda fact: (fact.account, fact.seq)):
            posts.setdefault(fact.post.id, fact)
        return cls(posts, own)

    def is_ours(self, fact: Fact) -> bool:
        """Whether one of the user's accounts wrote it."""
        return fact.post.author.id in self.own

    def parent_author(self, fact: Fact) -> str | None:
        """Return the stable id of the parent's author, where anything tells it."""
        parent = self.posts.get(fact.post.parent or "")
        return parent.post.author.id if parent else fact.post.parent_author

    def descends(self, post: Fact, ancestor: str) -> bool:
        """Whether `post` stands somewhere under the post with id `ancestor`."""
        seen: set[str] = set()
        parent = post.post.parent
        while parent and parent not in seen:
            if parent == ancestor:
                return True
            seen.add(parent)
            up = self.posts.get(parent)
            parent = up.post.parent if up else None
        return False

    def targets(self, word: Fact) -> list[Fact]:
        """Return the posts of theirs that a word of ours replies to or quotes.

        Where its parent is ours, it continues that one and answers what that one answered.
        """
        found: list[Fact] = []
        todo, seen = [word], {word.post.id}
        while todo:
            here = todo.pop().post
            for link in filter(None, (here.parent, *here.quotes)):
                up = self.posts.get(link)
                if up is None or link in seen:
                    continue
                seen.add(link)
                (todo if self.is_ours(up) else found).append(up)
        return found


def words_of_ours(weave: Weave) -> Iterator[Fact]:
    """Yield our own posts that can answer somebody: not deleted, not a machine's."""
    for fact in weave.posts.values():
        if weave.is_ours(fact) and not fact.gone and not fact.post.automatic:
            yield fact


def spoken(word: Fact, weave: Weave) -> datetime:
    """Return when a word of ours was said, for order and the promise clock.

    Where the server keeps no time, the author's clock counts, but never before what the word
    answers and never after our first sight of it.
    """
    said = clamped(word)
    if word.post.at is None:
        said = max([said, *(clamped(target) for target in weave.targets(word))])
    return said


def answers(word: Fact, person: str, said: Iterable[Said], weave: Weave) -> Settlement | None:
    """Return what `word` settles of what `person` said under this root, or None."""
    covers, rule = _covered(word, person, tuple(said), weave)
    if not covers:
        return None
    return Settlement(
        at=spoken(word, weave),
        how=How.HERE if word.sent_for else How.ELSEWHERE,
        covers=covers,
        rule=rule,
        promise=word.reading.promise,
    )


def _covered(
    word: Fact, person: str, said: tuple[Said, ...], weave: Weave
) -> tuple[frozenset[str], str]:
    post, targets = word.post, weave.targets(word)
    theirs = [target for target in targets if target.post.author.id == person]
    named = [name for name in post.names if name not in weave.own]
    if theirs:
        verb = "quotes" if post.parent is None else "answers its parent"
        direct = {target.post.id for target in theirs} & {one.id for one in said}
        covers = _before(word, said, _reach(word, theirs, weave), weave) | direct
        return covers, f"your post {post.id} {verb} and all they had said until then"
    if person in named:
        covers = _before(word, said, _reach(word, targets, weave), weave)
        return covers, f"your post {post.id} names them"
    if post.at and post.parent_author == person and post.parent not in weave.posts:
        return _before(word, said, post.at, weave), f"your post {post.id} answers them"
    if _is_flat(word) and not named and not targets:
        covers = _before(word, said, spoken(word, weave), weave)
        return covers, f"your post {post.id} came after and names nobody"
    return frozenset(), ""


def _reach(word: Fact, targets: Iterable[Fact], weave: Weave) -> datetime:
    """Return up to when a word of ours answers: its own time, or else its newest parent's."""
    if word.post.at is not None:
        return word.post.at
    return max((clamped(target) for target in targets), default=spoken(word, weave))


def _is_flat(word: Fact) -> bool:
    """Whether a word of ours stands in a thread without naming a parent."""
    return word.post.parent is None and word.post.id != word.post.root


def _before(word: Fact, said: tuple[Said, ...], upto: datetime, weave: Weave) -> frozenset[str]:
    """What they said before `upto`, less what they said in answer to this very word.

    Without a server's time for our word, `upto` is a parent's, and that parent is included.
    """
    inclusive = word.post.at is None and not _is_flat(word)
    return frozenset(
        one.id
        for one in said
        if (one.at < upto or (inclusive and one.at == upto))
        and not weave.descends(one.fact, word.post.id)
    )


def by_words(
    words: Iterable[Fact],
    person: str,
    said: tuple[Said, ...],
    weave: Weave,
    aliases: frozenset[str],
) -> Iterator[Settlement]:
    """Yield what our words settle. One sent with ackbot settles its own conversation, no other."""
    for word in words:
        if word.sent_for:
            if word.sent_for in aliases:
                yield _sent_here(word, said, weave)
        elif settled := answers(word, person, said, weave):
            yield settled


def _sent_here(word: Fact, said: tuple[Said, ...], weave: Weave) -> Settlement:
    return Settlement(
        at=spoken(word, weave),
        how=How.HERE,
        covers=frozenset(
            one.id for one in said if one.seq <= word.sent_known or one.id == word.post.parent
        ),
        rule=f"you answered this conversation with ackbot: {word.post.id}",
        promise=word.reading.promise,
    )


def by_likes(
    said: tuple[Said, ...], sent: Iterable[LikeSent], aliases: frozenset[str], *, count_likes: bool
) -> Iterator[Settlement]:
    """Yield what likes settle: those given with ackbot, and all others only if they count."""
    for like in sent:
        if like.conversation in aliases:
            covers = frozenset(one.id for one in said if one.seq <= like.known)
            yield Settlement(
                at=like.at, how=How.LIKED, covers=covers, rule="you liked it instead of answering"
            )
    if not count_likes:
        return
    for liked in said:
        if liked.fact.liked_at is not None:
            covers = frozenset(one.id for one in said if one.at <= liked.at)
            rule = f"you liked {liked.id}, and likes count as answers"
            at = max(liked.fact.liked_at, liked.at)
            yield Settlement(at=at, how=How.LIKED, covers=covers, rule=rule)


def by_decisions(said: tuple[Said, ...], decisions: Sequence[Decision]) -> Iterator[Settlement]:
    """Yield what the user's "no reply needed" and "won't answer" settle, unless withdrawn."""
    reopenings = [made for made in decisions if made.choice is Choice.REOPEN]
    withdrawn_until = max((made.at for made in reopenings), default=None)
    for made in decisions:
        if made.choice not in (Choice.DISMISS, Choice.WONT_ANSWER):
            continue
        if withdrawn_until is not None and made.at <= withdrawn_until:
            continue
        yield Settlement(
            at=made.at,
            how=How.DECIDED,
            covers=frozenset(one.id for one in said if one.seq <= made.known),
            rule="you said that it needs no reply"
            if made.choice is Choice.DISMISS
            else "you said that you won't answer",
            choice=made.choice,
        )
