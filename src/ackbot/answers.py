"""Pure: what answers what, within one thread (DESIGN, "What answers what").

A word of ours settles a set of their mentions. Parent links outrank clocks: a reply answers its
parent, and nobody is answered by a word they reply to. Where a reply names no parent (flat issues,
YouTube's one level), it answers whomever it names or quotes, else everyone who spoke before it.
The choices made where that leaves room are in `docs/triage.md`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import datetime
from itertools import takewhile

from ackbot.frozen import dataclass
from ackbot.model import Choice, Decision, Fact, How, Kind, Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One mention of theirs, whichever of the user's accounts it reached."""

    fact: Fact
    """All copies of the post in one (`merged`)."""
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
    """Ids of the mentions it settles; empty for a word of ours to something we do not list."""
    rule: str
    """Which rule applied, as a sentence for the evidence."""
    choice: Choice | None = None
    """Set for decisions."""
    promise: Promise | None = None
    """Set for a word of ours that promised something."""
    tie: tuple[int, str] = (0, "")
    """What comes first at the same instant: depth in the thread, then id."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word of ours, not a like or a decision."""
        return self.how in (How.HERE, How.ELSEWHERE)

    @property
    def order(self) -> tuple[datetime, bool, tuple[int, str], str]:
        """Sort key: by time; at one instant a decision comes after the words it knew."""
        return (self.at, self.choice is not None, self.tie, self.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeSent:
    """A like the user gave with ackbot: it answers the conversation it was given for."""

    conversation: str
    at: datetime
    known: int


def clamped(fact: Fact) -> datetime:
    """Return when a post was said: the server's time, never later than our first sight of it."""
    said = fact.post.at or fact.post.claimed_at or fact.seen_at
    return min(said, fact.seen_at)


def merged(copies: Iterable[Fact]) -> Fact:
    """Return the copies of one post, seen through several accounts, as one fact.

    The first account's text counts. It is gone or closed only if it is so for every account; what
    any of them knows (a clock, a parent, a like, that ackbot sent it) is known.
    """
    listed = sorted(copies, key=lambda fact: fact.account)
    first, posts = listed[0], [fact.post for fact in listed]
    if len(listed) == 1:
        return first
    sent = next((fact for fact in listed if fact.sent_for), first)
    ends = [post.reply_until for post in posts if not post.closed]
    post = replace(
        first.post,
        at=min((post.at for post in posts if post.at), default=None),
        parent=next((post.parent for post in posts if post.parent), None),
        parent_author=next((post.parent_author for post in posts if post.parent_author), None),
        names=tuple(sorted({name for post in posts for name in post.names})),
        quotes=tuple(sorted({quoted for post in posts for quoted in post.quotes})),
        automatic=any(post.automatic for post in posts),
        closed=first.post.closed if all(post.closed for post in posts) else "",
        reply_until=max((end for end in ends if end), default=None) if all(ends) else None,
    )
    return replace(
        first,
        post=post,
        seq=min(fact.seq for fact in listed),
        seen_at=min(fact.seen_at for fact in listed),
        incoming=any(fact.incoming for fact in listed),
        gone=all(fact.gone for fact in listed),
        liked_at=min((fact.liked_at for fact in listed if fact.liked_at), default=None),
        sent_for=sent.sent_for,
        sent_known=sent.sent_known,
    )


@dataclass(frozen=True, slots=True)
class Weave:
    """The parent links of a thread, and who in it is us."""

    root: str
    posts: Mapping[str, Fact]
    own: frozenset[str]
    lines: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    """Remembered answers of `line`, by the id of the post."""
    above: dict[str, frozenset[str]] = field(default_factory=dict)
    """Remembered ids of all that a mention replies to, by its own id."""

    @classmethod
    def of(cls, root: str, facts: Iterable[Fact], own: frozenset[str]) -> Weave:
        """Index the facts by post, copies merged."""
        copies: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            copies[fact.post.id].append(fact)
        return cls(root, {post: merged(same) for post, same in sorted(copies.items())}, own)

    def is_ours(self, fact: Fact) -> bool:
        """Whether one of the user's accounts wrote it."""
        return fact.post.author.id in self.own

    def ancestors(self, fact: Fact) -> Iterator[Fact]:
        """Yield the known posts above `fact`, nearest first."""
        seen = {fact.post.id}
        up = self.posts.get(fact.post.parent or "")
        while up is not None and up.post.id not in seen:
            yield up
            seen.add(up.post.id)
            up = self.posts.get(up.post.parent or "")

    def depth(self, fact: Fact) -> int:
        """Return how many known posts stand above `fact`."""
        return sum(1 for _ in self.ancestors(fact))

    def replies_to(self, fact: Fact, word: Fact) -> bool:
        """Whether `fact` stands somewhere under `word`, or quotes it."""
        above = self.above.get(fact.post.id)
        if above is None:
            higher = (up.post.parent for up in self.ancestors(fact))
            above = frozenset(filter(None, (fact.post.parent, *fact.post.quotes, *higher)))
            self.above[fact.post.id] = above
        return word.post.id in above

    def line(self, word: Fact) -> tuple[Fact, ...]:
        """Return `word` and the posts of ours that it continues, those that speak to somebody.

        Nearest first. A post of ours under a post of ours answers whomever that one answered.
        """
        todo, here = [], word
        for up in [*takewhile(self.is_ours, self.ancestors(word)), None]:
            if here.post.id in self.lines:
                break
            todo.append((here, up))
            here = up or here
        for post, above in reversed(todo):
            rest = self.lines[above.post.id] if above else ()
            self.lines[post.post.id] = (post, *rest) if self._speaks(post) else rest
        return self.lines[word.post.id]

    def _speaks(self, word: Fact) -> bool:
        parent = self.posts.get(word.post.parent or "")
        continues = parent is not None and self.is_ours(parent)
        return bool(not continues or word.post.names or word.post.quotes or word.sent_for)

    def may_hear(self, word: Fact) -> frozenset[str] | None:
        """Return all to whom `word` may speak; None for everybody. Spares judging each pair."""
        people: set[str] = set()
        for link in self.line(word):
            if link.sent_for or _is_flat(link):
                return None
            linked = (self.posts.get(up or "") for up in (link.post.parent, *link.post.quotes))
            people.update(up.post.author.id for up in linked if up)
            people.update(link.post.names, filter(None, [link.post.parent_author]))
        return frozenset(people)

    def theirs(self, word: Fact, person: str) -> list[Fact]:
        """Return the posts of `person` that a word of ours replies to or quotes.

        What ackbot sent speaks to its parent only: it was approved for that conversation.
        """
        links = (word.post.parent, *(() if word.sent_for else word.post.quotes))
        found = (self.posts.get(link) for link in links if link)
        return [fact for fact in found if fact and fact.post.author.id == person]


def said_by_person(weave: Weave, facts: Iterable[Fact]) -> dict[str, tuple[Said, ...]]:
    """Gather their mentions by person, one `Said` per canonical post, oldest first.

    Posts of other roots, there to explain a link, are other conversations.
    """
    accounts: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        here = fact.post.root == weave.root
        if here and fact.incoming and fact.post.author.id not in weave.own:
            accounts[fact.post.id].add(fact.account)
    people: dict[str, list[Said]] = defaultdict(list)
    for post, reached in accounts.items():
        fact = weave.posts[post]
        people[fact.post.author.id].append(
            Said(fact=fact, accounts=frozenset(reached), seq=fact.seq, at=clamped(fact))
        )
    return {person: in_order(said, weave) for person, said in people.items()}


def in_order(said: Iterable[Said], weave: Weave) -> tuple[Said, ...]:
    """Return mentions oldest first; at the same instant a reply comes after its parent."""
    return tuple(sorted(said, key=lambda one: (one.at, weave.depth(one.fact), one.id)))


def words_of_ours(weave: Weave) -> Iterator[Fact]:
    """Yield our own posts that can answer somebody: not deleted, not a machine's."""
    for fact in weave.posts.values():
        if weave.is_ours(fact) and not fact.gone and not fact.post.automatic:
            yield fact


def spoken(word: Fact, weave: Weave) -> datetime:
    """Return when a word of ours was said, for order and the promise clock.

    Without a server's time our own clock counts, never before what it replies to or quotes.
    """
    if word.post.at is not None:
        return clamped(word)
    quoted = (weave.posts.get(link) for link in word.post.quotes)
    above = [*weave.ancestors(word), *(fact for fact in quoted if fact)]
    return max([clamped(word), *(clamped(fact) for fact in above)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearer:
    """The person of one conversation: to whom our words may have been said."""

    person: str
    said: tuple[Said, ...]
    weave: Weave
    aliases: frozenset[str]
    """Ids of the conversation under every account that it reached."""

    def settled_by(self, word: Fact) -> Settlement | None:
        """Return what `word` settles here, or None where it does not speak to this person."""
        if word.sent_for:
            return self._sent_here(word) if word.sent_for in self.aliases else None
        line = self.weave.line(word)
        for link in line:
            rule = self._spoken_to(link)
            if rule:
                how = rule if link is word else f"continues {link.post.id}, which {rule}"
                covers = self._covers(word, line)
                return self._settlement(word, covers, f"your post {word.post.id} {how}")
        return None

    def _settlement(self, word: Fact, covers: frozenset[str], rule: str) -> Settlement:
        return Settlement(
            at=spoken(word, self.weave),
            how=How.HERE if word.sent_for else How.ELSEWHERE,
            covers=covers,
            rule=rule,
            promise=word.reading.promise,
            tie=(self.weave.depth(word), word.post.id),
        )

    def _sent_here(self, word: Fact) -> Settlement:
        parent = word.post.parent
        known = (one.id for one in self.said if one.seq <= word.sent_known or one.id == parent)
        rule = f"you answered this conversation with ackbot: {word.post.id}"
        return self._settlement(word, frozenset(known), rule)

    def _spoken_to(self, word: Fact) -> str:
        """Say by which rule one post of ours speaks to this person; empty if it does not."""
        post, weave = word.post, self.weave
        if word.sent_for and word.sent_for not in self.aliases:
            return ""
        if theirs := weave.theirs(word, self.person):
            parent = any(fact.post.id == post.parent for fact in theirs)
            verb = "answers its parent" if parent else "quotes them"
            return f"{verb}, and all that they had said until then"
        if post.parent and post.parent not in weave.posts and post.parent_author == self.person:
            return "answers a post of theirs that is not listed, and what they had said until then"
        if word.sent_for:
            return "was sent with ackbot for this conversation"
        if post.automatic or (_is_flat(word) and post.root != weave.root):
            return ""
        if self.person in post.names and self._before(word):
            return "names them"
        if _is_flat(word) and not _singles_out(word, weave) and self._before(word):
            return "came after and names nobody"
        return ""

    def _covers(self, word: Fact, line: Sequence[Fact]) -> frozenset[str]:
        """What a word of ours settles of a person to whom it speaks."""
        theirs = [fact for link in line for fact in self.weave.theirs(link, self.person)]
        if word.post.at is None and theirs:
            # The server keeps no time of ours, so the newest parent says up to when.
            upto = max(clamped(fact) for fact in theirs)
            earlier = frozenset(one.id for one in self._unrelated(word) if one.at <= upto)
        else:
            earlier = self._before(word)
        return earlier | ({fact.post.id for fact in theirs} & {one.id for one in self.said})

    def _before(self, word: Fact) -> frozenset[str]:
        upto = spoken(word, self.weave)
        return frozenset(one.id for one in self._unrelated(word) if one.at < upto)

    def _unrelated(self, word: Fact) -> Iterator[Said]:
        """Yield what they did not say in reply to this very word."""
        return (one for one in self.said if not self.weave.replies_to(one.fact, word))


def is_aside(mention: Fact, weave: Weave) -> bool:
    """Return whether it is talk between others: said to somebody who is neither us nor its author.

    What is said to a bot is said to us: nobody else will answer it.
    """
    post = mention.post
    if post.kind in (Kind.MENTION, Kind.QUOTE) or weave.own.intersection(post.names):
        return False
    parent = weave.posts.get(post.parent or "")
    spoken_to = parent.post.author.id if parent else post.parent_author
    if spoken_to is None or (parent is not None and parent.post.author.bot):
        return False
    return spoken_to not in weave.own and spoken_to != post.author.id


def _is_flat(word: Fact) -> bool:
    """Whether a word of ours stands in a thread without naming a parent."""
    return word.post.parent is None and word.post.id != word.post.root


def _singles_out(word: Fact, weave: Weave) -> bool:
    """Whether a word of ours names or quotes anybody but ourselves."""
    quoted = (weave.posts.get(link) for link in word.post.quotes)
    return not weave.own.issuperset(word.post.names) or any(
        fact is None or not weave.is_ours(fact) for fact in quoted
    )


def by_words(words: Iterable[Fact], hearer: Hearer) -> Iterator[Settlement]:
    """Yield what our words settle. One sent with ackbot settles its own conversation, no other."""
    for word in words:
        settled = hearer.settled_by(word)
        if settled is not None:
            yield settled


def by_likes(
    hearer: Hearer, sent: Iterable[LikeSent], *, count_likes: bool
) -> Iterator[Settlement]:
    """Yield what likes settle: those given with ackbot, and all others only if they count."""
    for like in sent:
        covers = frozenset(one.id for one in hearer.said if one.seq <= like.known)
        if like.conversation in hearer.aliases and covers:
            rule = "you liked it instead of answering"
            yield Settlement(at=like.at, how=How.LIKED, covers=covers, rule=rule)
    for liked in hearer.said if count_likes else ():
        if liked.fact.liked_at is not None:
            covers = frozenset(one.id for one in hearer.said if one.at <= liked.at)
            rule = f"you liked {liked.id}, and likes count as answers"
            at = max(liked.fact.liked_at, liked.at)
            yield Settlement(at=at, how=How.LIKED, covers=covers, rule=rule)


def by_decisions(said: Sequence[Said], decisions: Sequence[Decision]) -> Iterator[Settlement]:
    """Yield what "no reply needed" and "won't answer" settle, unless a reopening came later."""
    rules = {
        Choice.DISMISS: "you said that it needs no reply",
        Choice.WONT_ANSWER: "you said that you won't answer",
    }
    standing = takewhile(lambda made: made.choice is not Choice.REOPEN, reversed(decisions))
    for place, made in enumerate(standing):
        covers = frozenset(one.id for one in said if one.seq <= made.known)
        if made.choice in rules and covers:
            yield Settlement(
                at=made.at,
                how=How.DECIDED,
                covers=covers,
                rule=rules[made.choice],
                choice=made.choice,
                tie=(-place, ""),
            )
