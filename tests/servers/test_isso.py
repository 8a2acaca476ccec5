"""The morning run on real Isso servers: the real program, and the servers' word for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import Program

from .isso import Comment, IssoError, IssoSite

pytestmark = pytest.mark.servers

PAGE = "/bread/"
EMAIL = "ana@bakery.example"
QUESTION = "Is the dark one made with rye or with wheat?"
ANSWER = "Rye, Mira, and a spoon of *honey*."


@pytest.fixture
def isso_moderated(isso_sites: dict[str, IssoSite]) -> IssoSite:
    """A site without comments yet, where a moderator lets each one through."""
    isso_sites["moderated"].wipe()
    return isso_sites["moderated"]


@pytest.fixture
def isso_guarded(isso_sites: dict[str, IssoSite]) -> IssoSite:
    """A site without comments yet, with a guard and without a list of latest comments."""
    isso_sites["guarded"].wipe()
    return isso_sites["guarded"]


def program_of(site: IssoSite, home: Path, *more: str) -> Program:
    """A home folder with one account in its configuration, and no secret anywhere."""
    program = Program(home)
    lines = [
        "[inbox]",
        "undo_seconds = 0",
        "[accounts.blog]",
        'platform = "isso"',
        f'server = "{site.url}"',
        'author = "Ana"',
        *more,
    ]
    program.config.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return program


def waiting(program: Program) -> list[str]:
    """The texts of those who wait, longest first."""
    listed = program.run("inbox", "--list", "--json")
    assert listed.code == 0, listed.err
    return [item["text"] for item in listed.json["items"] if item["state"] != "no-reply-needed"]


def asked(site: IssoSite, text: str = QUESTION) -> Comment:
    return site.comment(PAGE, text, email="mira@x.example")


def approve(program: Program, text: str = ANSWER) -> str:
    """Write an answer to the first who waits and approve it at the terminal; return its id."""
    item = program.run("inbox", "--list", "--json").json["items"][0]
    stored = program.run("reply", item["id"], "--text", text)
    assert stored.code == 2, "without a terminal nothing may be sent"
    with program.at_terminal("inbox") as terminal:
        terminal.until(text, "a approve")
        terminal.press("a")
        terminal.end()
    return str(item["id"])


def state_of(program: Program, conversation: str) -> str:
    shown = program.run("show", conversation, "--json")
    return str(shown.json["item"]["state"])


def test_accounts_test_needs_no_secret(isso_open: IssoSite, tmp_path: Path) -> None:
    tested = program_of(isso_open, tmp_path, f'email = "{EMAIL}"').run("accounts", "test")
    assert tested.code == 0, tested.err
    assert "you are Ana" in tested.out
    assert "cannot see" in tested.out


def test_an_approved_reply_is_there_once_under_its_parent(
    isso_open: IssoSite, tmp_path: Path
) -> None:
    question = asked(isso_open)
    program = program_of(isso_open, tmp_path, f'email = "{EMAIL}"')
    assert waiting(program) == [QUESTION]

    conversation = approve(program)

    answers = isso_open.under(PAGE, question)
    assert [(each["author"], each["text"]) for each in answers] == [("Ana", ANSWER)]
    assert program.run("sync").code == 0
    assert waiting(program) == []
    assert state_of(program, conversation) == "answered"
    assert program.run("sync", "--full").code == 0
    assert len(isso_open.stored()) == 2, "another sync sends nothing"


def test_an_answer_to_a_reply_stands_under_the_top_level_comment(
    isso_open: IssoSite, tmp_path: Path
) -> None:
    question = asked(isso_open)
    mine = isso_open.comment(PAGE, "Rye.", by="Ana", email=EMAIL, under=question)
    isso_open.comment(PAGE, "All of it?", email="mira@x.example", under=mine)
    program = program_of(isso_open, tmp_path, f'email = "{EMAIL}"')
    assert waiting(program) == ["All of it?"]

    approve(program, "Half of it, Mira.")

    told = [each["text"] for each in isso_open.under(PAGE, question)]
    assert told == ["Rye.", "All of it?", "Half of it, Mira."]
    assert waiting(program) == []


@pytest.mark.parametrize("more", [[f'email = "{EMAIL}"'], []])
def test_an_answer_typed_on_the_page_clears_it(
    isso_open: IssoSite, tmp_path: Path, more: list[str]
) -> None:
    question = asked(isso_open)
    program = program_of(isso_open, tmp_path, *more)
    assert waiting(program) == [QUESTION]

    isso_open.comment(PAGE, "Rye.", by="Ana", email=EMAIL, under=question)

    assert waiting(program) == []


def test_somebody_who_types_my_name_answers_nobody_for_me(
    isso_open: IssoSite, tmp_path: Path
) -> None:
    question = asked(isso_open)
    isso_open.comment(PAGE, "Rye.", by="Ana", email=EMAIL, under=question)
    other = isso_open.comment("/rolls/", "Do you have rolls?", email="tom@x.example", by="Tom")
    isso_open.comment("/rolls/", "Never.", by="Ana", email="eve@x.example", under=other)
    program = program_of(isso_open, tmp_path, f'email = "{EMAIL}"')
    assert waiting(program) == ["Do you have rolls?", "Never."]


def test_edits_and_deletions_are_noticed(isso_open: IssoSite, tmp_path: Path) -> None:
    question = asked(isso_open)
    other = isso_open.comment(PAGE, "And do you ship to Spain?", by="Tom", email="tom@x.example")
    program = program_of(isso_open, tmp_path, f'email = "{EMAIL}"')
    assert waiting(program) == [QUESTION, other.text]

    isso_open.edit(question, "Is the light one made with spelt?")
    isso_open.delete(other)

    assert waiting(program) == ["Is the light one made with spelt?"]


def test_something_new_holds_the_send(isso_open: IssoSite, tmp_path: Path) -> None:
    question = asked(isso_open)
    program = program_of(isso_open, tmp_path, f'email = "{EMAIL}"')
    item = program.run("inbox", "--list", "--json").json["items"][0]
    program.run("reply", item["id"], "--text", "Rye, Mira, and honey.")
    isso_open.comment(PAGE, "Rye.", by="Ana", email=EMAIL, under=question)

    with program.at_terminal("inbox", "--no-sync") as terminal:
        terminal.until("Rye, Mira, and honey.", "a approve")
        terminal.press("a")
        terminal.end()

    assert [each["text"] for each in isso_open.under(PAGE, question)] == ["Rye."]


def test_a_reply_that_the_moderator_holds_is_sent_once(
    isso_moderated: IssoSite, tmp_path: Path
) -> None:
    question = asked(isso_moderated)
    program = program_of(isso_moderated, tmp_path, f'email = "{EMAIL}"')
    assert waiting(program) == [], "what waits for the moderator is shown to nobody"
    isso_moderated.approve_all()
    assert waiting(program) == [QUESTION]

    conversation = approve(program)

    held = ("Ana", ANSWER, question.id, 2)
    assert isso_moderated.stored()[1:] == [held]
    assert waiting(program) == []
    assert state_of(program, conversation) == "answered"
    assert program.run("sync", "--full").code == 0
    assert isso_moderated.stored()[1:] == [held], "another sync sends nothing"
    isso_moderated.approve_all()
    assert program.run("sync").code == 0
    assert waiting(program) == []
    assert [each["text"] for each in isso_moderated.under(PAGE, question)] == [ANSWER]


def test_a_site_without_a_list_of_latest_comments(isso_guarded: IssoSite, tmp_path: Path) -> None:
    asked(isso_guarded)
    program = program_of(isso_guarded, tmp_path, f'email = "{EMAIL}"')
    failed = program.run("sync")
    assert failed.code == 3
    assert "latest-enabled = true" in failed.out + failed.err

    program = program_of(isso_guarded, tmp_path, f'email = "{EMAIL}"', f'pages = ["{PAGE}"]')
    assert waiting(program) == [QUESTION]


def test_what_the_guard_refuses_is_told_and_kept(isso_guarded: IssoSite, tmp_path: Path) -> None:
    """Everybody here speaks from one network, whom the guard lets nobody answer at once."""
    question = asked(isso_guarded)
    with pytest.raises(IssoError, match="edit time frame"):
        isso_guarded.comment(PAGE, "Rye.", by="Ana", under=question)
    program = program_of(isso_guarded, tmp_path, f'pages = ["{PAGE}"]')

    approve(program)

    assert len(isso_guarded.stored()) == 1
    kept = program.run("outbox", "--json").json["items"]
    assert [(each["state"], each["text"]) for each in kept] == [("refused", ANSWER)]
    assert "edit time frame" in kept[0]["reason"]


def test_the_list_of_latest_comments_hides_new_ones_behind_replies(
    isso_open: IssoSite, tmp_path: Path
) -> None:
    """Why ackbot asks for more than it seems to need."""
    question = asked(isso_open)
    for n in range(3):
        isso_open.comment(PAGE, f"reply {n}", by="Tom", under=question)
    isso_open.comment("/rolls/", "Do you have rolls?", by="Eli")
    assert isso_open.latest(3) == ["reply 0", "reply 1", "reply 2"]
    assert "Do you have rolls?" in waiting(program_of(isso_open, tmp_path))
