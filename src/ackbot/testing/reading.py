"""The contract's checks on reading: identity, pulls, cursors, look-ups, fresh looks."""

from __future__ import annotations

import json
from datetime import UTC, timedelta

import pytest

from ackbot.model import Post, Threading
from ackbot.platforms.base import Connector, Identity, Look, LookedUp
from ackbot.testing.driving import Pulled, drive, facts, mention_of, over_weeks, requests_of
from ackbot.testing.platform import FakePlatform


def look_up(platform: FakePlatform, *ids: str) -> LookedUp:
    """Look posts up with a fresh connector."""

    async def work(connector: Connector, me: Identity) -> LookedUp:
        return await connector.look_up(me, ids)

    return drive(platform, work)


def reread(platform: FakePlatform, *posts: Post) -> LookedUp:
    """Read known posts again with a fresh connector, as a sync does with open mentions."""

    async def work(connector: Connector, me: Identity) -> LookedUp:
        return await connector.reread(me, posts)

    return drive(platform, work)


def look(platform: FakePlatform, target: Post) -> Look:
    """Take a fresh look with a fresh connector."""

    async def work(connector: Connector, me: Identity) -> Look:
        return await connector.look(me, target)

    return drive(platform, work)


class ReadingContract:
    """What every connector must do when it reads."""

    def test_who_am_i_gives_the_stable_id(self, platform: FakePlatform) -> None:
        """The credential's owner, the same each time."""

        async def work(connector: Connector, me: Identity) -> Identity:
            assert (await connector.who_am_i()) == me
            return me

        assert drive(platform, work).person.id == platform.me

    def test_facts_are_complete(self, platform: FakePlatform) -> None:
        """What `platforms` prints is there."""
        declared = facts(platform)
        assert declared.name == declared.name.lower().strip()
        assert declared.title
        assert declared.limit is None or declared.limit.most > 0
        assert declared.handover or declared.can_reply or not declared.writes

    def test_a_mention_arrives_with_words_author_and_address(self, platform: FakePlatform) -> None:
        """All that a review shows of it is read."""
        mention = platform.they_write("Is it rye? ¿Sí? 日本", under=platform.i_post("Bread"))
        post = mention_of(platform, mention)
        assert post.text == "Is it rye? ¿Sí? 日本"
        assert post.author.id
        assert post.author.id != platform.me
        assert post.root
        assert isinstance(json.loads(post.details), dict)

    def test_ids_are_stable(self, platform: FakePlatform) -> None:
        """The same things have the same ids, roots and authors in a pull from scratch."""
        base = platform.i_post("Bread")
        for n in range(3):
            platform.they_write(f"comment {n}", under=base, by=f"person{n}")
        first, second = Pulled(platform).pull(), Pulled(platform).pull()
        assert first.incoming == second.incoming
        assert len(first.incoming) == 3

    def test_two_people_are_two_authors_and_one_is_one(self, platform: FakePlatform) -> None:
        """A person is known by a stable id, not by the post."""
        base = platform.i_post("Bread")
        for by in ("mira", "mira", "tomas"):
            platform.they_write("hello", under=base, by=by)
        authors = [post.author.id for post in Pulled(platform).pull().incoming.values()]
        assert len(authors) == 3
        assert len(set(authors)) == 2

    def test_times_are_aware_and_utc(self, platform: FakePlatform) -> None:
        """No naive time reaches the ledger, and a mention has the server's time."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        platform.i_answer_elsewhere(mention, "hi")
        pulled = Pulled(platform).pull()
        assert all(post.at is not None for post in pulled.incoming.values())
        for post in (*pulled.incoming.values(), *pulled.own.values()):
            assert post.at or post.claimed_at
            times = (post.at, post.claimed_at, post.edited_at, post.reply_until)
            assert all(time.utcoffset() == timedelta(0) for time in times if time)
            assert all(time.tzinfo is UTC for time in times if time)

    def test_paging_is_complete_and_without_repeats(self, platform: FakePlatform) -> None:
        """Two and a half pages: everybody once."""
        written = over_weeks(platform, platform.page_size * 5 // 2)
        pulled = Pulled(platform).pull()
        assert set(pulled.incoming) == written
        assert len(pulled.order) == len(written)

    def test_reading_costs_pages_and_nothing_per_mention(self, platform: FakePlatform) -> None:
        """Two pages of mentions cost one request more than one page."""
        base = platform.i_post("Bread")
        for n in range(platform.page_size // 2):
            platform.they_write(f"n {n}", under=base)
        Pulled(platform).pull()
        one = requests_of(platform, Pulled(platform).pull)
        for n in range(platform.page_size):
            platform.they_write(f"m {n}", under=base)
        two = requests_of(platform, Pulled(platform).pull)
        assert two - one <= 1

    def test_my_answers_cost_pages_and_nothing_per_mention(self, platform: FakePlatform) -> None:
        """Who was answered elsewhere is seen without asking for each."""
        base = platform.i_post("Bread")

        def cost() -> int:
            for n in range(20):
                platform.i_answer_elsewhere(platform.they_write(f"n {n}", under=base), f"a {n}")
            return requests_of(platform, Pulled(platform).pull)

        first, second = cost(), cost()
        assert second - first <= 40 // platform.page_size + 1 + 20 * platform.per_thread

    def test_an_idle_pull_costs_no_more_than_the_first(self, platform: FakePlatform) -> None:
        """With nothing new one page of each listing is all that is asked for."""
        over_weeks(platform, platform.page_size * 3)
        pulled = Pulled(platform).pull(likes=True)
        listings = len(pulled.cursors)
        who = requests_of(platform, lambda: drive(platform, _nothing))
        idle = requests_of(platform, lambda: pulled.pull(likes=True))
        assert idle - who <= listings

    def test_what_comes_later_is_found_by_the_next_pull(self, platform: FakePlatform) -> None:
        """A cursor hides nothing that is new."""
        base = platform.i_post("Bread")
        first = platform.they_write("one", under=base)
        pulled = Pulled(platform).pull()
        second = platform.they_write("two", under=base)
        third = platform.they_write("three", under=base, by="tomas")
        assert set(pulled.pull().incoming) == {first, second, third}

    def test_what_is_older_than_the_window_is_left_out(self, platform: FakePlatform) -> None:
        """The first sync goes back no further than asked."""
        base = platform.i_post("Bread")
        platform.they_write("ages ago", under=base, ago=timedelta(days=400))
        recent = platform.they_write("today", under=base)
        assert set(Pulled(platform).pull().incoming) == {recent}

    def test_every_cursor_is_a_text_and_every_page_names_its_listing(
        self, platform: FakePlatform
    ) -> None:
        """The ledger can store what it is given."""
        platform.they_write("one", under=platform.i_post("Bread"))
        pages = Pulled(platform).pull().pages
        assert pages
        assert all(page.listing and page.cursor for page in pages)

    @pytest.mark.parametrize("cut", [1, 2, 3, 4])
    def test_an_interrupted_pull_goes_on_and_loses_nothing(
        self, platform: FakePlatform, cut: int
    ) -> None:
        """Cut off after any page, with new mentions since: all are found in the end."""
        base = platform.i_post("News")
        written = over_weeks(platform, platform.page_size * 3)
        pulled = Pulled(platform).pull(pages=cut)
        written |= {platform.they_write(f"new {n}", under=base) for n in range(3)}
        pulled.pull(pages=cut)
        written.add(platform.they_write("newest", under=base))
        assert set(pulled.pull().incoming) == written

    def test_an_empty_page_with_more_behind_it_ends_nothing(self, platform: FakePlatform) -> None:
        """Filters may leave a page empty."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        platform.empty_page_first()
        assert set(Pulled(platform).pull().incoming) == {mention}

    def test_full_reads_everything_again(self, platform: FakePlatform) -> None:
        """`sync --full` ignores what was read."""
        mention = platform.they_write("hello", under=platform.i_post("Bread"))
        pulled = Pulled(platform).pull()
        pulled.incoming.clear()
        assert set(pulled.pull(full=True).incoming) == {mention}

    def test_my_answer_is_mine_and_names_its_parent(self, platform: FakePlatform) -> None:
        """What I typed in the platform's app answers the mention, as far as the platform says."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        answer = platform.i_answer_elsewhere(mention, "It is.")
        pulled = Pulled(platform).pull()
        assert answer in pulled.own
        post = pulled.own[answer]
        assert post.author.id == platform.me
        assert post.text.endswith("It is.")
        assert post.root == pulled.incoming[mention].root
        if facts(platform).threading is Threading.TREE:
            assert post.parent == mention

    def test_what_i_wrote_is_never_a_mention_of_me(self, platform: FakePlatform) -> None:
        """And what others wrote is never mine."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        platform.i_answer_elsewhere(mention, "It is.")
        pulled = Pulled(platform).pull()
        assert {post.author.id for post in pulled.own.values()} == {platform.me}
        assert platform.me not in {post.author.id for post in pulled.incoming.values()}

    def test_somebody_elses_answer_is_not_mine(self, platform: FakePlatform) -> None:
        """Another person's reply to the mention answers nothing."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        other = platform.they_write("I think so", under=mention, by="tomas")
        assert other not in Pulled(platform).pull().own

    def test_their_answer_to_my_answer_arrives_in_the_same_conversation(
        self, platform: FakePlatform
    ) -> None:
        """Waiting again is seen, under the same root."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        answer = platform.i_answer_elsewhere(mention, "It is.")
        again = platform.they_write("Half of it?", under=answer)
        incoming = Pulled(platform).pull().incoming
        assert incoming[again].root == incoming[mention].root

    def test_a_deleted_mention_is_reported_gone(self, platform: FakePlatform) -> None:
        """By the pull, by a look-up, or at the latest by a fresh look."""
        base = platform.i_post("Bread")
        mention = platform.they_write("oops", under=base)
        kept = platform.they_write("fine", under=base)
        pulled = Pulled(platform).pull()
        target = pulled.incoming[mention]
        platform.they_delete(mention)
        pulled.pull()
        gone = pulled.gone | look_up(platform, mention, kept).gone
        assert mention in gone or look(platform, target).target is None
        assert kept not in gone
        assert look(platform, target).target is None

    def test_a_look_up_gives_the_same_posts_as_the_pull(self, platform: FakePlatform) -> None:
        """Same id, root, author and words; and nobody living is called gone."""
        base = platform.i_post("Bread")
        written = [platform.they_write(f"n {n}", under=base) for n in range(60)]
        pulled = Pulled(platform).pull().incoming
        found = look_up(platform, *written)
        assert not found.gone
        assert len(found.posts) in (0, len(written))
        for post in found.posts:
            same = pulled[post.id]
            assert (post.root, post.author.id, post.text) == (same.root, same.author.id, same.text)

    def test_reading_again_changes_nothing_that_did_not_change(
        self, platform: FakePlatform
    ) -> None:
        """Same id, root, parent, author and words, wherever in a thread; and nobody is gone."""
        base = platform.i_post("Bread")
        first = platform.they_write("Is it rye?", under=base)
        answer = platform.i_answer_elsewhere(first, "It is.")
        written = {first, platform.they_write("Half of it?", under=answer)}
        pulled = Pulled(platform).pull().incoming
        found = reread(platform, *pulled.values())
        assert not found.gone
        theirs = [post for post in found.posts if post.author.id != platform.me]
        assert {post.id for post in theirs} in (set(), written)
        for post in theirs:
            same = pulled[post.id]
            assert (post.root, post.parent, post.text) == (same.root, same.parent, same.text)
            assert (post.author.id, post.at, post.kind) == (same.author.id, same.at, same.kind)

    def test_reading_again_shows_what_was_deleted_or_nothing(self, platform: FakePlatform) -> None:
        """Where it tells anything, it tells the truth."""
        base = platform.i_post("Bread")
        lost, kept = (platform.they_write(text, under=base) for text in ("oops", "fine"))
        pulled = Pulled(platform).pull().incoming
        platform.they_delete(lost)
        found = reread(platform, *pulled.values())
        assert kept not in found.gone
        assert lost not in {post.id for post in found.posts}
        assert not found.posts or lost in found.gone

    def test_looking_nothing_up_asks_nothing(self, platform: FakePlatform) -> None:
        """An empty batch is no request."""
        drive(platform, _nothing)
        who = requests_of(platform, lambda: drive(platform, _nothing))
        assert requests_of(platform, lambda: look_up(platform)) == who

    def test_a_fresh_look_shows_the_target_and_what_came_since(
        self, platform: FakePlatform
    ) -> None:
        """My answer from elsewhere and their next word are seen before a send."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        target = mention_of(platform, mention)
        before = look(platform, target)
        assert before.target is not None
        assert (before.target.id, before.target.text) == (target.id, target.text)
        answer = platform.i_answer_elsewhere(mention, "It is.")
        after = {post.id: post for post in look(platform, target).posts}
        assert answer in after
        assert after[answer].author.id == platform.me
        assert answer not in {post.id for post in before.posts}

    def test_a_fresh_look_shows_an_edit_where_there_are_edits(self, platform: FakePlatform) -> None:
        """An edit after approval can be noticed."""
        mention = platform.they_write("Is it rye?", under=platform.i_post("Bread"))
        target = mention_of(platform, mention)
        edited = platform.they_edit(mention, "Is it spelt?")
        found = look(platform, target).target
        assert found is not None
        assert found.text == ("Is it spelt?" if edited else "Is it rye?")

    def test_an_unreadable_mention_is_skipped_and_the_rest_arrives(
        self, platform: FakePlatform
    ) -> None:
        """One broken thing never blocks a page, and the user can see that it was there."""
        base = platform.i_post("Bread")
        before = platform.they_write("before", under=base)
        platform.they_write_unreadably(under=base)
        after = platform.they_write("after", under=base)
        pulled = Pulled(platform).pull()
        assert set(pulled.incoming) == {before, after}
        assert pulled.skipped
        assert all(why.strip() for why in pulled.skipped)

    def test_hostile_words_are_cleaned(self, platform: FakePlatform) -> None:
        """No control byte, escape sequence or bidi override gets past the connector."""
        hostile = "a\x1b[2J\x1b]52;c;eA==\x07b\u202ec\x9b31md"
        mention = platform.they_write(hostile, under=platform.i_post("Bread"))
        text = mention_of(platform, mention).text
        assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e"}
        assert text.startswith("a")

    def test_likes_of_mine_are_read_only_when_wanted(self, platform: FakePlatform) -> None:
        """They cost requests, so they are read only if they count."""
        mention = platform.they_write("Lovely", under=platform.i_post("Bread"))
        readable = platform.i_like_elsewhere(mention)
        assert not Pulled(platform).pull(likes=False).liked
        assert Pulled(platform).pull(likes=True).liked == ({mention} if readable else set())


async def _nothing(connector: Connector, me: Identity) -> None:
    """Sign in and do nothing else."""
