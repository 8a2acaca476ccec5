from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from ackbot.changes import plan
from ackbot.errors import (
    EXIT_BUG,
    EXIT_LEDGER,
    EXIT_SIGN_IN,
    EXIT_UNREACHABLE,
    EXIT_USAGE,
    LedgerBusy,
    RateLimited,
    SignInNeeded,
    Unreachable,
)
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Choice,
    Decision,
    Fact,
    How,
    Key,
    Person,
    Post,
    Shown,
    State,
    Subject,
    Verdict,
)
from ackbot.platforms.base import Identity, Page, Skipped, Window
from ackbot.sync import Progress, Synced, SyncSettings, retriage_due, sync_account, sync_all
from ackbot.triage import Policy
from ackbot.verdicts import retriage
from tests.fake_platform import START, Clock, FakeConnector, Platform

from .examples import examples

SETTINGS = SyncSettings(floor=START - timedelta(days=30))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "home" / "ledger.db") as opened:
        yield opened


@pytest.fixture
def world() -> Platform:
    return Platform()


def sync(
    world: Platform,
    ledger: Ledger,
    how: SyncSettings = SETTINGS,
    connector: FakeConnector | None = None,
    name: str = "work",
    configured: tuple[str, ...] = ("work",),
) -> Synced:
    return asyncio.run(
        sync_account(
            connector or world.connector(),
            name,
            ledger,
            how,
            now=world.clock,
            configured=configured,
        )
    )


def verdicts(ledger: Ledger) -> dict[tuple[str, str], Verdict]:
    """Everything that the ledger says of every conversation, by (root, person)."""
    roots = {
        (fact.post.root, account.platform)
        for account in ledger.accounts()
        for fact in ledger.known(account.id, [f"p{n}" for n in range(1, 60)]).values()
    }
    found = {}
    for root, platform in roots:
        for fact in ledger.thread(platform, root).facts:
            key = Key(account=f"{platform}:ana", root=root, person=fact.post.author.id)
            if conversation := ledger.conversation(key.id):
                found[(root, key.person)] = conversation.verdict
    return found


def state(ledger: Ledger, root: str, person: str = "mira") -> State:
    return verdicts(ledger)[(root, person)].state


# -- what a sync brings


def test_a_mention_is_waiting_and_an_answer_from_the_phone_settles_it(
    world: Platform, ledger: Ledger
) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    first = sync(world, ledger)
    assert (first.new, first.answered, first.error) == (1, 0, "")
    assert state(ledger, asked.root) is State.WAITING
    world.i_answer(asked, "It does.")
    second = sync(world, ledger)
    assert (second.new, second.answered) == (0, 1)
    found = verdicts(ledger)[(asked.root, "mira")]
    assert (found.state, found.how) == (State.ANSWERED, How.ELSEWHERE)


def test_syncing_again_changes_nothing_and_asks_least(world: Platform, ledger: Ledger) -> None:
    for n in range(7):
        world.says("mira", f"Question {n}?")
    sync(world, ledger)
    before = verdicts(ledger)
    world.calls.clear()
    again = sync(world, ledger)
    assert (again.new, again.answered) == (0, 0)
    assert verdicts(ledger) == before
    assert world.calls == {"pull": 1, "look_up": 1}


def test_who_am_i_is_asked_only_when_the_credential_changed(
    world: Platform, ledger: Ledger
) -> None:
    connector = world.connector()
    sync(world, ledger, connector=connector)
    sync(world, ledger, connector=connector)
    assert world.calls["who_am_i"] == 1
    connector.token = "canary-7f3a"
    sync(world, ledger, connector=connector)
    assert world.calls["who_am_i"] == 2
    assert b"canary-7f3a" not in ledger.path.read_bytes()


def test_a_renamed_table_keeps_its_conversations(world: Platform, ledger: Ledger) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    sync(world, ledger)
    sync(world, ledger, name="play", configured=("play",))
    assert [account.name for account in ledger.accounts()] == ["play"]
    assert state(ledger, asked.root) is State.WAITING


def test_two_tables_of_one_account_are_a_configuration_error(
    world: Platform, ledger: Ledger
) -> None:
    connectors = {"work": world.connector(), "again": world.connector(other="table")}
    one, two = asyncio.run(sync_all(connectors, ledger, SETTINGS, now=world.clock))
    assert one.error == ""
    assert two.code == EXIT_USAGE
    assert "[accounts.again]" in two.error
    assert "same account" in two.error


def test_two_tables_that_swap_their_names_orphan_nothing(ledger: Ledger) -> None:
    ana, shop = Platform(), Platform(me=Person(id="shop", name="Shop", handle="shop"))
    asked = ana.says("mira", "Does it run on FreeBSD?")
    before = {"one": ana.connector(token="a"), "two": shop.connector(token="b")}
    asyncio.run(sync_all(before, ledger, SETTINGS, now=ana.clock))
    after = {"one": shop.connector(token="b"), "two": ana.connector(token="a")}
    ended = asyncio.run(sync_all(after, ledger, SETTINGS, now=ana.clock))
    assert [one.error for one in ended] == ["", ""]
    assert {account.name: account.id for account in ledger.accounts()} == {
        "one": "fake:shop",
        "two": "fake:ana",
    }
    assert state(ledger, asked.root) is State.WAITING


def test_a_ledger_that_can_only_be_read_fails_each_account_and_asks_nobody(
    world: Platform, ledger: Ledger
) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    sync(world, ledger)
    key = Key(account="fake:ana", root=asked.root, person="mira")
    until = world.clock() + timedelta(hours=1)
    snooze = Decision(
        conversation=key.id, choice=Choice.SNOOZE, at=world.clock(), known=1, until=until
    )
    ledger.decide(snooze)
    retriage(ledger, "fake", [asked.root], Policy(), world.clock())
    world.clock.passes(hours=2)
    world.calls.clear()
    with Ledger.open(ledger.path, read_only=True) as reading:
        connectors = {"work": world.connector()}
        (ended,) = asyncio.run(sync_all(connectors, reading, SETTINGS, now=world.clock))
    assert ended.code == EXIT_LEDGER
    assert "can only be read" in ended.error
    assert not world.calls


def test_edits_closures_and_deletions_of_open_mentions_are_noticed(
    world: Platform, ledger: Ledger
) -> None:
    edited, closed, deleted = (world.says("mira", f"Question {n}?") for n in range(3))
    sync(world, ledger)
    world.changes(edited, text="Question 0, and one more?", raw="x", edited_at=world.clock.at)
    world.changes(closed, closed="the thread was locked")
    world.deletes(deleted, told=False)
    sync(world, ledger)
    fact = ledger.post("fake:ana", edited.id)
    assert fact is not None
    assert fact.post.text == "Question 0, and one more?"
    assert state(ledger, closed.root) is State.EXPIRED
    assert state(ledger, deleted.root) is State.GONE


def test_an_unknown_parent_is_asked_once_and_decides_whom_we_answered(
    world: Platform, ledger: Ledger
) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    first = world.i_answer(asked, "I think so.")
    world.events = [event for event in world.events if event[1] != first.id]
    world.i_answer(first, "Yes: tried it just now.")
    sync(world, ledger)
    assert state(ledger, asked.root) is State.ANSWERED
    world.calls.clear()
    sync(world, ledger)
    assert world.calls["look_up"] == 0


def test_a_parent_nobody_finds_is_asked_for_only_once(world: Platform, ledger: Ledger) -> None:
    world.says("mira", "Thanks!", parent="nowhere")
    world.has_batch = True
    sync(world, ledger)
    assert ledger.unknown_parents("fake:ana") == ()


def test_what_cannot_be_read_is_skipped_and_the_rest_goes_on(
    world: Platform, ledger: Ledger
) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    known = plan(
        Page(listing="l", cursor="1", incoming=(asked,), skipped=(Skipped(id="x", why="odd"),)),
        {},
        frozenset({"ana"}),
        START,
    )
    assert known.new == 1
    assert known.skipped == (Skipped(id="x", why="odd"),)


def test_a_listing_that_leaves_out_what_another_told_changes_nothing() -> None:
    told = Post(
        id="p1",
        root="p1",
        author=Person(id="mira"),
        at=START,
        text="Which film?",
        url="https://example.test/p1",
        on=Subject(text="my picture", url="https://example.test/mine"),
    )
    known = {"p1": Fact(post=told, account="fake:ana", seq=1, seen_at=START, incoming=True)}

    def planned(post: Post) -> int:
        page = Page(listing="l", cursor="1", incoming=(post,))
        return len(plan(page, known, frozenset({"ana"}), START).posts)

    assert planned(replace(told, on=Subject(), url="", at=None)) == 0
    assert planned(replace(told, on=Subject(), text="Which film, please?")) == 1


def test_what_we_wrote_is_never_addressed_to_us(world: Platform) -> None:
    mine = world.says("ana", "@ana look at this")
    made = plan(Page(listing="l", cursor="1", incoming=(mine,)), {}, frozenset({"ana"}), START)
    assert [role for _, role, _ in made.posts] == ["own"]
    assert made.new == 0


def test_a_like_counts_even_when_it_came_before_its_post(world: Platform, ledger: Ledger) -> None:
    counting = SyncSettings(floor=SETTINGS.floor, policy=Policy(count_likes=True), count_likes=True)
    world.page_size = 1
    asked = world.says("mira", "Does it run on FreeBSD?")
    world.i_like(asked)
    world.events.reverse()
    sync(world, ledger, counting)
    assert state(ledger, asked.root) is State.ANSWERED


# -- failures


def test_one_accounts_failure_never_stops_the_others(ledger: Ledger) -> None:
    clock = Clock()
    good = Platform(clock)
    good.says("mira", "Does it run on FreeBSD?")
    bad = Platform(clock, me=Person(id="shop", name="Shop"))
    bad.fails("pull", SignInNeeded("shop was not read: the sign-in has run out.", "Sign in."))
    worse = Platform(clock, me=Person(id="film", name="Film"))
    worse.fails("pull", ZeroDivisionError())
    told: list[Progress] = []
    connectors = {"shop": bad.connector(), "film": worse.connector(), "work": good.connector()}
    shop, film, work = asyncio.run(
        sync_all(connectors, ledger, SETTINGS, now=clock, tell=told.append)
    )
    assert (shop.code, film.code, work.code) == (EXIT_SIGN_IN, EXIT_BUG, 0)
    assert work.new == 1
    assert isinstance(film.failure, ZeroDivisionError)
    account = ledger.account("shop")
    assert account is not None
    assert account.error == "shop was not read: the sign-in has run out. Sign in."
    assert {one.account for one in told if one.done} == {"shop", "film", "work"}
    sync(bad, ledger, connector=bad.connector(), name="shop")
    account = ledger.account("shop")
    assert account is not None
    assert account.error == ""


@pytest.mark.parametrize("page", [1, 2, 3])
def test_an_interrupted_sync_keeps_its_pages_and_loses_nothing(
    world: Platform, ledger: Ledger, page: int
) -> None:
    for n in range(9):
        world.says("mira", f"Question {n}?")
    world.troubles.clear()
    for _ in range(page - 1):
        world.fails("look", Unreachable("unused"))
    connector = StopsAfter(world, page)
    failed = sync(world, ledger, connector=connector)
    assert failed.code == EXIT_UNREACHABLE
    assert failed.new == 3 * (page - 1)
    sync(world, ledger)
    assert len(verdicts(ledger)) == 9


class StopsAfter(FakeConnector):
    """A connection that breaks while the n-th page is asked for."""

    def __init__(self, platform: Platform, page: int) -> None:
        super().__init__(platform)
        self.page = page

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        count = 0
        async for page in super().pull(me, cursors, window):
            count += 1
            if count == self.page:
                raise Unreachable("work was not read: no connection.")
            yield page


def test_cancelling_keeps_the_committed_pages(world: Platform, ledger: Ledger) -> None:
    for n in range(9):
        world.says("mira", f"Question {n}?")

    async def interrupted() -> None:
        task: asyncio.Task[Synced]

        def stop(progress: Progress) -> None:
            if progress.pages == 2:
                task.cancel()

        task = asyncio.ensure_future(
            sync_account(world.connector(), "work", ledger, SETTINGS, now=world.clock, tell=stop)
        )
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(interrupted())
    assert len(verdicts(ledger)) == 6
    sync(world, ledger)
    assert len(verdicts(ledger)) == 9


def test_two_syncs_at_once_bring_everything_once(world: Platform, ledger: Ledger) -> None:
    for n in range(9):
        world.says("mira", f"Question {n}?")

    async def both() -> list[Synced]:
        connector = world.connector()
        with ledger.twin() as one, ledger.twin() as two:
            return await asyncio.gather(
                *(
                    sync_account(connector, "work", twin, SETTINGS, world.clock)
                    for twin in (one, two)
                )
            )

    ended = asyncio.run(both())
    assert [one.error for one in ended] == ["", ""]
    assert sum(one.new for one in ended) == 9
    assert len(verdicts(ledger)) == 9


def test_a_busy_ledger_fails_that_account_with_75(world: Platform, tmp_path: Path) -> None:
    world.says("mira", "Does it run on FreeBSD?")
    with (
        Ledger.open(tmp_path / "l.db", wait=0.01) as ledger,
        Ledger.open(tmp_path / "l.db", wait=0.01) as other,
        other.transaction(),
    ):
        ended = sync(world, ledger)
    assert ended.code == EXIT_UNREACHABLE
    assert isinstance(ended.failure, LedgerBusy)


def test_the_same_page_for_ever_ends_in_an_error(world: Platform, ledger: Ledger) -> None:
    world.says("mira", "Does it run on FreeBSD?")

    class Stuck(FakeConnector):
        async def pull(
            self, me: Identity, cursors: Mapping[str, str], window: Window
        ) -> AsyncIterator[Page]:
            while True:
                yield self.platform.page(0)

    ended = sync(world, ledger, connector=Stuck(world))
    assert "same page" in ended.error
    assert ended.new == 1


# -- a platform that falls silent


def test_sudden_silence_is_a_warning_not_an_answer(world: Platform, ledger: Ledger) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    sync(world, ledger)
    world.events.clear()
    full = SyncSettings(floor=SETTINGS.floor, full=True)
    ended = sync(world, ledger, full)
    assert any("returned no mentions" in warning for warning in ended.warnings)
    assert state(ledger, asked.root) is State.WAITING


def test_all_gone_at_once_is_doubted_until_a_full_sync(world: Platform, ledger: Ledger) -> None:
    asked = [world.says("mira", f"Question {n}?") for n in range(6)]
    sync(world, ledger)
    for post in asked:
        world.deletes(post, told=False)
    ended = sync(world, ledger)
    assert any("all 6 open mentions are gone" in warning for warning in ended.warnings)
    assert state(ledger, asked[0].root) is State.WAITING
    sync(world, ledger, SyncSettings(floor=SETTINGS.floor, full=True))
    assert state(ledger, asked[0].root) is State.GONE


def test_a_rate_limit_on_the_way_is_told_with_its_sentence(world: Platform, ledger: Ledger) -> None:
    world.says("mira", "Does it run on FreeBSD?")
    sync(world, ledger)
    world.fails("look_up", RateLimited("work was not read: its server asks to wait."))
    ended = sync(world, ledger)
    assert ended.error == "work was not read: its server asks to wait."


# -- time


def test_a_snooze_that_ended_is_judged_again(world: Platform, ledger: Ledger) -> None:
    asked = world.says("mira", "Does it run on FreeBSD?")
    sync(world, ledger)
    key = verdicts(ledger)[(asked.root, "mira")].id
    until = world.clock() + timedelta(hours=1)
    ledger.decide(
        Decision(conversation=key, choice=Choice.SNOOZE, at=world.clock(), known=10**6, until=until)
    )

    retriage(ledger, "fake", [asked.root], Policy(), world.clock())
    assert state(ledger, asked.root) is State.SNOOZED
    assert retriage_due(ledger, Policy(), world.clock()) == ()
    world.clock.passes(hours=2)
    changed = retriage_due(ledger, Policy(), world.clock())
    assert [verdict.shown for verdict in changed] == [Shown.WAITING]
    assert retriage_due(ledger, Policy(), world.clock()) == ()


# -- order, repetition, interruption


def _history(seed: int) -> Platform:
    """A few people, threads, answers, deletions and edits, made up from a seed."""
    chance, world = random.Random(seed), Platform()
    theirs = [world.says("mira", "Does it run on FreeBSD?")]
    for _ in range(chance.randint(3, 12)):
        what, some = chance.random(), chance.choice(theirs)
        who = chance.choice(["mira", "jonas", "ines"])
        if what < 0.4:
            theirs.append(world.says(who, chance.choice(["Why?", "Thanks!", "It broke."])))
        elif what < 0.6:
            theirs.append(world.says(who, "And this?", to=chance.choice([*world.posts.values()])))
        elif what < 0.85:
            world.i_answer(some, chance.choice(["It does.", "I'll look into it."]))
        elif what < 0.95:
            world.edits(some, some.text + " (edited)")
        else:
            world.deletes(some)
    return world


class InOrder(FakeConnector):
    """Sends the same pages in any order, some of them twice."""

    def __init__(self, platform: Platform, pages: list[Page]) -> None:
        super().__init__(platform)
        self.pages = pages

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncIterator[Page]:
        for page in self.pages:
            yield page


@examples(40, suppressed=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6), order=st.randoms(use_true_random=False), data=st.data())
def test_pages_in_any_order_repeated_or_interrupted_give_the_same_verdicts(
    tmp_path_factory: pytest.TempPathFactory, seed: int, order: random.Random, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("order")
    world = _history(seed)
    world.page_size = 2
    pages = [world.page(start) for start in range(0, len(world.events), 2)]
    told_gone = {post for page in pages for post in page.gone}
    straight, shuffled = folder / "a.db", folder / "b.db"
    with Ledger.open(straight) as ledger:
        sync(world, ledger)
        expected = verdicts(ledger)
    mixed = [*pages, *data.draw(st.lists(st.sampled_from(pages), max_size=3))]
    order.shuffle(mixed)
    cut = data.draw(st.integers(0, len(mixed)))
    with Ledger.open(shuffled) as ledger:
        for part in (mixed[:cut], mixed):
            distinct = [
                Page(
                    listing="events",
                    cursor=f"{n}",
                    incoming=page.incoming,
                    own=page.own,
                    gone=page.gone,
                )
                for n, page in enumerate(part)
            ]
            sync(world, ledger, connector=InOrder(world, distinct))
        found = verdicts(ledger)
    # A deletion told before its post ever came leaves no trace, and needs none.
    live = {key for key, made in expected.items() if made.mentions}
    assert {key for key, made in found.items() if made.mentions} == live
    for key in live:
        assert found[key].state == expected[key].state, (key, told_gone)
        assert found[key].since == expected[key].since
        assert found[key].open == expected[key].open


# -- what a connector has to tell


class Metered(FakeConnector):
    """A connector that counts what its platform lets it use."""

    def notes(self) -> tuple[str, ...]:
        return (f"{self.platform.calls['pull']} of 10 pulls used.",)


def test_what_the_connector_has_to_tell_comes_with_the_outcome(
    world: Platform, ledger: Ledger
) -> None:
    assert sync(world, ledger, connector=Metered(world)).notes == ("1 of 10 pulls used.",)
    world.fails("pull", RateLimited("Over.", until=START))
    failed = sync(world, ledger, connector=Metered(world))
    assert failed.error
    assert failed.notes == ("2 of 10 pulls used.",)
    assert sync(world, ledger).notes == ()
