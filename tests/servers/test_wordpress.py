"""The morning run on a real WordPress: the real program, and the blog's word for it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from ackbot.errors import Refused
from ackbot.platforms.base import Connector, Parcel, Posted, Presence, Setup, Window
from ackbot.platforms.http import Web, Wire
from ackbot.platforms.wordpress.connector import WordPress as WordPressConnector
from ackbot.secrets import Secret, Vault
from tests.program import Program

from .wordpress import User, WordPress

pytestmark = pytest.mark.servers

DAY = timedelta(days=1)
QUESTION = "Is the dark one made with rye or with wheat?"
ANSWER = "Rye, Ben, & a spoon of honey: <3\n\nIt's all \\o/ rye :-) 🍞"


def program_of(blog: WordPress, home: Path, *, user: User | None = None, more: str = "") -> Program:
    """A home folder with one account in its configuration."""
    signed_in = user or blog.owner
    program = Program(home, env={"BLOG_PASSWORD": signed_in.password})
    program.config.write_text(
        f"""
[inbox]
undo_seconds = 0

[accounts.bakery]
platform = "wordpress"
server = "{blog.url}"
user = "{signed_in.login}"
token_env = "BLOG_PASSWORD"
{more}
""",
        encoding="utf-8",
    )
    return program


def items(program: Program) -> list[dict[str, Any]]:
    """Those who wait, longest first."""
    listed = program.run("inbox", "--list", "--json")
    assert listed.code == 0, listed.err
    return [item for item in listed.json["items"] if item["state"] != "no-reply-needed"]


def waiting(program: Program) -> list[str]:
    """The texts of those who wait, longest first."""
    return [item["text"] for item in items(program)]


def approve(program: Program, text: str) -> str:
    """Draft a reply to the only one who waits, and approve it at a terminal; return its id."""
    item: str = items(program)[0]["id"]
    stored = program.run("reply", item, "--text", text)
    assert stored.code == 2, "without a terminal nothing may be sent"
    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until(text.splitlines()[0][:40], "a approve")
        terminal.press("a")
        terminal.end()
    return item


def test_one_morning(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread & cake are out of the oven")
    ben = wordpress.wrote(page, QUESTION, name="Ben", ago=timedelta(hours=3))
    cleo = wordpress.visitor_comments(page, "Do you open on Sunday?", name="Cleo")
    program = program_of(wordpress, tmp_path)

    synced = program.run("sync")
    assert synced.code == 0, synced.err
    assert "2 new" in synced.out
    found = items(program)
    assert [item["text"] for item in found] == [QUESTION, "Do you open on Sunday?"]
    assert found[0]["author"]["name"] == "Ben"
    assert found[0]["on"]["text"] == page.title
    assert found[0]["url"].endswith(f"#comment-{ben.number}")

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Is the dark one")
        terminal.press("n")
        terminal.until("Do you open on Sunday?")
        terminal.press("q")
        assert terminal.end() == 0
    assert wordpress.replies_to(ben) == wordpress.replies_to(cleo) == []


def test_an_approved_reply_is_there_once_under_its_parent(
    wordpress: WordPress, tmp_path: Path
) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)

    item = approve(program, ANSWER)

    answers = wordpress.replies_to(ben)
    assert [answer.text for answer in answers] == [ANSWER]
    assert (answers[0].parent, answers[0].page) == (ben.number, page.number)
    assert (answers[0].author, answers[0].status) == (wordpress.owner.number, "approved")
    assert answers[0].shown.startswith("Rye, Ben, & a spoon of honey: <3")
    assert program.run("sync").code == 0
    assert waiting(program) == []
    assert program.run("show", item, "--json").json["item"]["state"] == "answered"
    assert program.run("sync", "--full").code == 0
    assert wordpress.replies_to(ben) == answers, "another sync sends nothing"


def test_a_reply_to_a_reply_goes_under_that_reply(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    answer = wordpress.owner_replies(ben, "Rye.")
    again = wordpress.visitor_replies(answer, "And the light one, is it wheat?", name="Cleo")
    program = program_of(wordpress, tmp_path)
    assert waiting(program) == [again.text]

    approve(program, "Wheat, Cleo.")

    assert [answer.text for answer in wordpress.replies_to(again)] == ["Wheat, Cleo."]
    assert [answer.text for answer in wordpress.replies_to(ben)] == ["Rye."]
    assert waiting(program) == []


def test_more_than_a_page_is_read_whole(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ages = (timedelta(hours=5 + n // 60) for n in range(130))  # sixty a second: pages end in one
    for n, age in enumerate(ages):
        wordpress.wrote(page, f"Question {n}?", name=f"P{n}", ago=age)
    program = program_of(wordpress, tmp_path)

    assert program.run("sync", "--json").json["accounts"][0]["new"] == 130
    listed = program.run("inbox", "--list", "--json", "--no-sync", "--limit", "0").json["items"]
    assert {item["text"] for item in listed} == {f"Question {n}?" for n in range(130)}
    assert program.run("sync", "--full", "--json").json["accounts"][0]["new"] == 0


def test_an_answer_typed_in_the_dashboard_clears_it(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.wrote(page, QUESTION, name="Ben", ago=timedelta(hours=3))
    wordpress.visitor_comments(page, "Do you open on Sunday?", name="Cleo")
    program = program_of(wordpress, tmp_path)
    assert waiting(program) == [QUESTION, "Do you open on Sunday?"]

    wordpress.owner_replies(ben, "Rye.")

    assert waiting(program) == ["Do you open on Sunday?"]


def test_a_flat_blog_needs_a_setting_and_no_parents(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    wordpress.wrote(page, QUESTION, name="Ben", ago=timedelta(hours=3))
    cleo = wordpress.wrote(page, "Do you open on Sunday?", name="Cleo", ago=timedelta(hours=2))
    program = program_of(wordpress, tmp_path, more="flat_comments = true")
    assert waiting(program) == [QUESTION, cleo.text]

    wordpress.owner_comments(page, "Ben, it is rye.")
    assert waiting(program) == [cleo.text]

    approve(program, "From eight, Cleo.")
    assert [one.text for one in wordpress.replies_to(cleo)] == ["From eight, Cleo."]
    assert waiting(program) == []


def test_what_waits_for_moderation_is_seen_and_not_answered_in_public(
    wordpress: WordPress, tmp_path: Path
) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    with wordpress.moderation():
        ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    assert wordpress.status_of(ben) == "hold"
    program = program_of(wordpress, tmp_path)
    held = items(program)
    assert "held for moderation" in held[0]["reason"]
    assert held[0]["url"].endswith(f"/wp-admin/comment.php?action=editcomment&c={ben.number}")

    program.run("reply", held[0]["id"], "--text", "Rye, Ben.")
    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Rye, Ben.", "a approve")
        terminal.press("a")
        terminal.until("the comment waits for")
        terminal.press("q")
        terminal.end()
    assert wordpress.replies_to(ben) == []

    wordpress.approve(ben)
    assert "held" not in items(program)[0]["reason"]
    approve(program, "Rye, Ben.")
    assert [answer.text for answer in wordpress.replies_to(ben)] == ["Rye, Ben."]


def test_a_held_comment_is_approved_with_the_reply_if_so_wished(
    wordpress: WordPress, tmp_path: Path
) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    wordpress.hold(ben)
    program = program_of(wordpress, tmp_path, more="approve_on_reply = true")

    approve(program, "Rye, Ben.")

    assert wordpress.status_of(ben) == "approved"
    assert wordpress.seen_by_readers(page) == [QUESTION, "Rye, Ben."]
    assert waiting(program) == []


def test_a_comment_approved_later_than_newer_ones_is_not_missed(
    wordpress: WordPress, tmp_path: Path
) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    old = wordpress.wrote(page, QUESTION, name="Ben", ago=timedelta(days=5))
    wordpress.spam(old)
    wordpress.visitor_comments(page, "Do you open on Sunday?", name="Cleo")
    program = program_of(wordpress, tmp_path)
    assert waiting(program) == ["Do you open on Sunday?"]

    wordpress.approve(old)

    assert waiting(program) == [QUESTION, "Do you open on Sunday?"]


@pytest.mark.parametrize("how", ["trash", "spam"])
def test_what_is_thrown_away_goes_and_comes_back(
    wordpress: WordPress, tmp_path: Path, how: str
) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)
    assert waiting(program) == [QUESTION]

    {"trash": wordpress.trash, "spam": wordpress.spam}[how](ben)
    assert waiting(program) == []

    wordpress.approve(ben)
    assert waiting(program) == [QUESTION]


def test_an_edit_holds_the_send(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)
    items(program)
    wordpress.edit(ben, "Is the light one made with rye?")

    assert program.run("reply", items_without_sync(program)[0], "--text", "Rye, Ben.").code == 2
    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Rye, Ben.", "a approve")
        terminal.press("a")
        terminal.end()

    assert wordpress.replies_to(ben) == []


def items_without_sync(program: Program) -> list[str]:
    """The ids of those who waited when the blog was last read."""
    listed = program.run("inbox", "--list", "--json", "--no-sync").json
    return [item["id"] for item in listed["items"]]


def test_something_new_holds_the_send(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)
    program.run("reply", items(program)[0]["id"], "--text", "Rye, Ben, and honey.")
    wordpress.owner_replies(ben, "Rye.")

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Rye, Ben, and honey.", "a approve")
        terminal.press("a")
        terminal.end()

    assert [answer.text for answer in wordpress.replies_to(ben)] == ["Rye."]


def test_comments_that_closed_since_take_no_reply(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)
    item = items(program)[0]["id"]

    wordpress.closes(page)
    assert waiting(program) == []

    assert program.run("show", item, "--json").json["item"]["state"] == "expired"
    assert wordpress.replies_to(ben) == []


def test_an_author_sees_what_is_said_under_their_own_posts(
    wordpress: WordPress, tmp_path: Path
) -> None:
    carla = wordpress.creates_author("carla")
    hers = wordpress.owner_posts("Cake is out of the oven", by=carla)
    others = wordpress.owner_posts("Bread is out of the oven")
    cinnamon = "Is there cinnamon in it?"
    on_hers = wordpress.wrote(hers, cinnamon, name="Ben", ago=timedelta(hours=3))
    wordpress.visitor_comments(others, QUESTION, name="Cleo")
    held = wordpress.visitor_comments(hers, "May I have the recipe?", name="Dan")
    wordpress.hold(held)
    program = program_of(wordpress, tmp_path, user=carla)
    assert waiting(program) == [cinnamon, "May I have the recipe?"]
    wordpress.trash(held)

    approve(program, "A little, Ben.")

    answers = wordpress.replies_to(on_hers)
    assert [(one.text, one.author) for one in answers] == [("A little, Ben.", carla.number)]
    assert waiting(program) == []
    (tmp_path / "all").mkdir()
    everywhere = program_of(wordpress, tmp_path / "all", user=carla, more="only_my_posts = false")
    assert QUESTION in waiting(everywhere)


def test_a_site_with_plain_permalinks_works_as_well(wordpress: WordPress, tmp_path: Path) -> None:
    page = wordpress.owner_posts("Bread is out of the oven")
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")
    program = program_of(wordpress, tmp_path)
    with wordpress.plain_permalinks():
        assert waiting(program) == [QUESTION]
        approve(program, "Rye, Ben.")
    assert [answer.text for answer in wordpress.replies_to(ben)] == ["Rye, Ben."]


def test_a_wrong_password_says_what_to_do(wordpress: WordPress, tmp_path: Path) -> None:
    wrong = User(1, "owner", "wrong-pass-word-here")
    program = program_of(wordpress, tmp_path, user=wrong)

    tested, synced = program.run("accounts", "test"), program.run("sync")

    assert (tested.code, synced.code) == (4, 4)
    assert "bakery (WordPress)" in synced.out
    assert "pplication" in synced.out
    assert "wrong-pass-word-here" not in synced.out + synced.err + tested.out + tested.err


def test_accounts_test_says_who_one_is(wordpress: WordPress, tmp_path: Path) -> None:
    tested = program_of(wordpress, tmp_path).run("accounts", "test")

    assert tested.code == 0, tested.err
    assert "you are @owner" in tested.out


@pytest.mark.parametrize("filtered", [False, True], ids=["administrator", "author"])
def test_the_same_reply_sent_again_is_one(
    wordpress: WordPress, tmp_path: Path, filtered: bool
) -> None:
    user = wordpress.creates_author("dora") if filtered else wordpress.owner
    page = wordpress.owner_posts("Bread is out of the oven", by=user)
    ben = wordpress.visitor_comments(page, QUESTION, name="Ben")

    async def main() -> list[Posted]:
        async with Wire() as wire:
            web = Web(account="a", title="WordPress", server=wordpress.url, wire=wire, now=now)
            blog = connector_of(wordpress, user, web, tmp_path)
            me = await blog.who_am_i()
            pages = [each async for each in blog.pull(me, {}, Window(floor=now() - DAY))]
            target = next(post for each in pages for post in each.incoming)
            payload, key = blog.compose(me, target, ANSWER, now=now(), people={})
            parcel = Parcel(target=target, text=ANSWER, payload=payload, client_id=key)
            assert (await blog.find(me, parcel)).presence is Presence.NOT_SEEN
            first = await blog.post(me, parcel)
            with pytest.raises(Refused, match="already"):
                await blog.post(me, parcel)
            again = await blog.post(me, replace(parcel, attempted_at=now()))
            found = await blog.find(me, parcel)
            assert found.posted is not None
            return [first, again, found.posted]

    posted = asyncio.run(main())

    assert [answer.text for answer in wordpress.replies_to(ben)] == [ANSWER]
    assert len({one.id for one in posted}) == 1


def connector_of(blog: WordPress, user: User, web: Web, folder: Path) -> Connector:
    """The connector as a program sets it up."""
    return WordPressConnector(
        Setup(
            account="a",
            server=blog.url,
            credential=lambda: Secret(user.password),
            web=web,
            vault=Vault(folder),
            now=now,
            settings={"user": user.login},
        )
    )


def now() -> datetime:
    return datetime.now(UTC)


def test_the_blog_listens_on_one_loopback_address_alone(wordpress: WordPress) -> None:
    assert httpx.get(wordpress.url, trust_env=False).status_code == 200
    with pytest.raises(httpx.ConnectError):  # whoever listens everywhere answers here, too
        httpx.get(wordpress.url.replace("127.0.0.1", "127.0.0.2"), trust_env=False)
