"""What holds of every thread, whoever said what when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from ackbot.model import Choice, Decision, Fact, How, Key, Kind, Person, Post, Shown, State, Verdict
from ackbot.triage import LikeSent, Policy, Thread, is_stale, judge, order_key

from ..examples import examples
from .history import OURS, ROOT, START, read

PEOPLE = ("Mia", "Bob", "welcomebot")
NOW = START + timedelta(days=6)
TEXTS = ("Does it work?", "Thanks!", "🎉", "It broke", "I'll look into it")
HOURS = st.integers(0, 140)


NAMES = "abcdefg"


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


def key(person: str, account: str) -> str:
    return Key(account=account, root=ROOT, person=person).id


# Making a strategy and drawing a value take far longer than judging what comes of them: so they are
# made once, and what belongs together is drawn at once. What is repeated is drawn more often.
SPEAKERS = (*PEOPLE, *OURS)
SPOKEN = st.sampled_from(tuple(product(SPEAKERS, TEXTS, (Kind.COMMENT, Kind.REPLY, Kind.MENTION))))
TRAITS = st.sampled_from(
    tuple(product((True, False), (False,) * 5 + (True,), ("", "", "", "locked")))
)
ENDS = st.sampled_from(
    (*[None] * 140, *(at(hour) for hour in range(141)), *[NOW + timedelta(hours=9)] * 140)
)
NAMED = st.sampled_from(((),) * 5 + tuple((name,) for name in SPEAKERS))
REACHED = st.sampled_from((("me",), ("shop",), ("me", "shop")))
SEEN = st.sampled_from(
    tuple(
        product(
            (0, -2, -1, 1, 2),  # hours late
            (True,) * 5 + (False,),  # incoming
            (False,) * 6 + (True,),  # gone
            (False,) * 5 + (True,),  # liked
        )
    )
)
LINKS = [
    st.sampled_from((*[None] * (count + 2), ROOT, "unseen", *NAMES[:count])) for count in range(8)
]
QUOTED = [
    st.sampled_from(((),) * count + tuple((name,) for name in NAMES[:count]))
    for count in range(1, 8)
]


@st.composite
def facts_of(draw: st.DrawFn, number: int, count: int) -> list[Fact]:
    """One post of so many, in one copy or, if it reached both our accounts, in two."""
    who, text, kind = draw(SPOKEN)
    ours = who in OURS
    said = at(draw(HOURS))
    clock, automatic, closed = draw(TRAITS)
    post = Post(
        id=NAMES[number],
        root=ROOT,
        author=Person(id=who, name=who, bot=who.endswith("bot")),
        at=said if clock or not ours else None,
        claimed_at=said,
        text=text,
        kind=kind,
        parent=draw(LINKS[count]),
        names=draw(NAMED),
        quotes=draw(QUOTED[count - 1]),
        automatic=ours and automatic,
        closed=closed,
        reply_until=None if ours else draw(ENDS),
    )
    accounts = (who,) if ours else draw(REACHED)
    return [copy_of(post, account, *draw(SEEN)) for account in accounts]


def copy_of(post: Post, account: str, late: int, incoming: bool, gone: bool, liked: bool) -> Fact:
    assert post.claimed_at is not None
    ours = post.author.id in OURS
    return Fact(
        post=post,
        account=account,
        seq=0,
        seen_at=post.claimed_at + timedelta(hours=late),
        incoming=incoming and not ours,
        reading=read(post.text, ours=ours),
        gone=gone,
        liked_at=post.claimed_at if liked and not ours else None,
    )


COUNTS = st.integers(1, len(NAMES))
POSTS = [[facts_of(number, count) for number in range(count)] for count in range(len(NAMES) + 1)]


@st.composite
def undecided(draw: st.DrawFn) -> Thread:
    """A thread of facts alone."""
    facts = [fact for copies in POSTS[draw(COUNTS)] for fact in draw(copies)]
    numbered = tuple(replace(fact, seq=seq) for seq, fact in enumerate(facts, start=1))
    return Thread(platform="p", root=ROOT, facts=numbered, own=frozenset(OURS))


UNDECIDED = undecided()
IDS = [key(person, account) for person in PEOPLE for account in OURS]
KNOWN = [st.integers(0, most) for most in range(2 * len(NAMES) + 1)]
DECIDED = st.sampled_from(tuple(product(list(Choice), IDS)))
WHENS = st.lists(HOURS, max_size=4).map(sorted)
SNOOZED = st.integers(1, 100)
SENT = st.sampled_from((*[None] * 3 * len(IDS), *IDS))
LIKES = [
    st.lists(
        st.builds(LikeSent, conversation=st.sampled_from(IDS), at=HOURS.map(at), known=known),
        max_size=1,
    )
    for known in KNOWN
]


@st.composite
def threads(draw: st.DrawFn) -> Thread:
    """A thread with decisions, likes and replies sent with ackbot."""
    thread = draw(UNDECIDED)
    known = KNOWN[len(thread.facts)]
    made: dict[str, tuple[Decision, ...]] = {}
    for hour in draw(WHENS):
        choice, of = draw(DECIDED)
        until = at(hour + draw(SNOOZED)) if choice is Choice.SNOOZE else None
        decision = Decision(
            conversation=of, choice=choice, at=at(hour), known=draw(known), until=until
        )
        made[of] = (*made.get(of, ()), decision)
    likes = draw(LIKES[len(thread.facts)])
    sent = (
        replace(fact, sent_for=answered, sent_known=draw(known))
        if fact.post.author.id in OURS and (answered := draw(SENT))
        else fact
        for fact in thread.facts
    )
    return replace(thread, facts=tuple(sent), decisions=made, likes=tuple(likes))


policies = st.builds(Policy, count_likes=st.booleans())
moments = st.integers(0, 200).map(at)


def inbox(verdicts: Iterable[Verdict]) -> list[Verdict]:
    return sorted((one for one in verdicts if one.shown is not Shown.NOT), key=order_key)


@examples(300)
@given(threads(), policies, moments, st.randoms(use_true_random=False))
def test_the_order_of_facts_changes_nothing(
    thread: Thread, policy: Policy, now: datetime, random: Random
) -> None:
    shuffled = list(thread.facts)
    random.shuffle(shuffled)
    backwards = dict(reversed(list(thread.decisions.items())))
    again = judge(replace(thread, facts=tuple(shuffled), decisions=backwards), policy, now)
    assert again == judge(thread, policy, now) == judge(thread, policy, now)


@examples(200)
@given(undecided(), policies, moments, st.data())
def test_the_order_of_arrival_changes_nothing_undecided(
    thread: Thread, policy: Policy, now: datetime, data: st.DataObject
) -> None:
    seqs = data.draw(st.permutations([fact.seq for fact in thread.facts]))
    facts = tuple(replace(fact, seq=seq) for fact, seq in zip(thread.facts, seqs, strict=True))
    assert judge(replace(thread, facts=facts), policy, now) == judge(thread, policy, now)


@examples(300)
@given(threads(), policies, moments)
def test_every_verdict_can_be_shown(thread: Thread, policy: Policy, now: datetime) -> None:
    verdicts = judge(thread, policy, now)
    for verdict in verdicts:
        assert verdict.reason
        assert verdict.evidence
        assert (verdict.shown is Shown.NOT) == (verdict.rank_at is None)
        assert verdict.next_moment is None or verdict.next_moment > now
        if verdict.shown is Shown.WAITING:
            assert verdict.since is not None
            assert verdict.rank_at is not None
            assert verdict.rank_at <= verdict.since
        else:
            assert not is_stale(verdict, policy, now)
    keys = [order_key(verdict) for verdict in inbox(verdicts)]
    assert len(set(keys)) == len(keys)


@examples(400)
@given(threads(), policies, moments, st.floats(0, 1))
def test_nothing_changes_before_the_next_moment(
    thread: Thread, policy: Policy, now: datetime, part: float
) -> None:
    for verdict in judge(thread, policy, now):
        end = verdict.next_moment or now + timedelta(days=900)
        for later in (now + (end - now) * part, end - timedelta(microseconds=1)):
            if now <= later < end:
                assert verdict in judge(thread, policy, later)


@examples(200)
@given(threads(), policies, moments)
def test_who_waited_longer_comes_first(thread: Thread, policy: Policy, now: datetime) -> None:
    calm = tuple(replace(fact, post=replace(fact.post, reply_until=None)) for fact in thread.facts)
    shown = inbox(judge(replace(thread, facts=calm), policy, now))
    waits = [verdict.since for verdict in shown if verdict.shown is Shown.WAITING]
    assert waits == sorted(since for since in waits if since)


@examples(400)
@given(threads(), policies, st.sampled_from(TEXTS[:4]), st.booleans(), st.data())
def test_a_nudge_moves_nobody_down(
    thread: Thread, policy: Policy, text: str, nested: bool, data: st.DataObject
) -> None:
    before = {verdict.id: verdict for verdict in judge(thread, policy, NOW)}
    lasts = {fact.post.author.id: fact for fact in thread.facts if fact.incoming}
    assume(lasts)
    last = data.draw(st.sampled_from(list(lasts.values())))
    nudge = replace(
        last,
        post=replace(
            last.post,
            id="nudge",
            at=NOW,
            claimed_at=NOW,
            text=text,
            parent=last.post.id if nested else None,
            quotes=(),
            closed="",
            reply_until=None,
        ),
        seq=99,
        seen_at=NOW,
        gone=False,
        liked_at=None,
        reading=read(text, ours=False),
    )
    after = judge(replace(thread, facts=(*thread.facts, nudge)), policy, NOW)
    for verdict in after:
        was = before.get(verdict.id)
        if was is None or was.shown is not Shown.WAITING:
            continue
        assert verdict.shown is Shown.WAITING
        assert verdict.since is not None
        assert was.since is not None
        assert verdict.since <= was.since


@examples(400)
@given(threads(), policies, st.data())
def test_own_words_make_nobody_wait(thread: Thread, policy: Policy, data: st.DataObject) -> None:
    links = [None, ROOT, *(fact.post.id for fact in thread.facts)]
    word = Fact(
        post=Post(
            id="word",
            root=ROOT,
            author=Person(id="me"),
            at=NOW,
            text="It does.",
            parent=data.draw(st.sampled_from(links)),
            names=tuple(data.draw(st.lists(st.sampled_from(PEOPLE), max_size=2))),
        ),
        account="me",
        seq=99,
        seen_at=NOW,
        reading=read("It does.", ours=True),
    )
    waiting = {one.id for one in judge(thread, policy, NOW) if one.shown is Shown.WAITING}
    after = judge(replace(thread, facts=(*thread.facts, word)), policy, NOW)
    assert {one.id for one in after if one.shown is Shown.WAITING} <= waiting
    assert {one.key.person for one in after}.isdisjoint(OURS)


@examples(300)
@given(threads(), policies, st.sampled_from((Choice.DISMISS, Choice.WONT_ANSWER)), moments)
def test_what_is_settled_waits_no_more(
    thread: Thread, policy: Policy, choice: Choice, later: datetime
) -> None:
    decisions = dict(thread.decisions)
    for verdict in judge(thread, policy, NOW):
        made = Decision(conversation=verdict.id, choice=choice, at=NOW, known=98)
        decisions[verdict.id] = (*decisions.get(verdict.id, ()), made)
    for verdict in judge(replace(thread, decisions=decisions), policy, max(later, NOW)):
        assert verdict.shown is Shown.NOT
        assert verdict.state is not State.WAITING
        assert verdict.how is not How.GUESSED
