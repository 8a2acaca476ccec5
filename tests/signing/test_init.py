"""`ackbot init`: unattended by its options, again over what is there, and stopped half-way."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.app.setting_up import codes, platform_name
from ackbot.config import Settings
from ackbot.config.parsing import parse
from ackbot.config.writing import template
from tests.fake_schedulers import FakeScheduler
from tests.platforms.fake_mastodon import FakeMastodon, running
from tests.program import Program, Terminal

from .door import Door

ANA = ("init", "--name", "Ana", "--language", "de", "--language", "English", "--sign-off", "A.")
MINE = '# mine\n[voice]\nformality = "formal"  # always\nname = "Ana" # me\n'


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot in an empty home, and no program besides a stand-in for crontab."""
    (tmp_path / "home").mkdir()
    return Program(tmp_path / "home", {"PATH": str(tmp_path / "bin")})


@pytest.fixture(autouse=True)
def crontab(tmp_path: Path) -> FakeScheduler:
    return FakeScheduler(tmp_path / "bin", "crontab")


@pytest.fixture
def mastodon(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "fake") as fake:
        fake.loopback.front = Door(token=fake.secret)
        fake.now = datetime.now(UTC) - timedelta(hours=30)
        fake.they_write("Is it rye?", under=fake.i_post("Bread is out"))
        yield fake


def signing_in(mastodon: FakeMastodon) -> tuple[str, ...]:
    return ("--account", "mastodon", "--server", mastodon.url, "--secret-from-stdin")


# -- unattended


def test_options_answer_everything(program: Program, mastodon: FakeMastodon) -> None:
    done = program.run(
        *ANA,
        *signing_in(mastodon),
        *("--account-name", "bread", "--keep", "file"),
        stdin=f"{mastodon.secret}\n",
    )
    assert done.code == 0, done.err
    assert "1 mention in 30 days, 1 waiting." in done.out
    assert done.out.endswith("next  ackbot inbox\n")
    written = tomllib.loads(program.config.read_text("utf-8"))
    assert written["voice"] == {"name": "Ana", "languages": ["de", "en"], "sign_off": "A."}
    assert list(written["accounts"]) == ["bread"]
    assert mastodon.secret not in program.config.read_text("utf-8")


def test_the_schedule_is_installed_where_that_was_asked_for(
    program: Program, mastodon: FakeMastodon, crontab: FakeScheduler
) -> None:
    done = program.run(
        *ANA, *signing_in(mastodon), "--keep", "file", "--schedule", stdin=mastodon.secret
    )
    assert done.code == 0, done.err
    assert "Installed in" in done.out
    assert "stale" in crontab.tab


def test_the_schedule_is_offered_once_and_asked_about(
    program: Program, mastodon: FakeMastodon, crontab: FakeScheduler
) -> None:
    done = program.run(*ANA, *signing_in(mastodon), "--keep", "file", stdin=mastodon.secret)
    assert (done.code, crontab.tab) == (0, "")
    again = (*ANA, "--no-account", "--no-inbox")
    with program.at_terminal(*again, rows=40) as terminal:
        answers(terminal, "Install that in the crontab? [y/N]", "y")
        assert terminal.end() == 0
    assert "stale" in crontab.tab
    with program.at_terminal(*again, rows=40) as terminal:
        assert terminal.end() == 0
        assert "ackbot schedule show" in terminal.text


def test_as_json_it_says_what_was_added(program: Program, mastodon: FakeMastodon) -> None:
    done = program.run(
        *ANA, *signing_in(mastodon), "--keep", "file", "--json", stdin=mastodon.secret
    )
    assert done.json == {"version": 1, "config": str(program.config), "added": ["mastodon"]}


def test_without_any_option_it_writes_what_one_begins_with(program: Program) -> None:
    done = program.run("init")
    assert done.code == 0, done.err
    assert "next  ackbot accounts add" in done.out
    assert program.run("config", "check").code == 0


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--demo",), "ackbot inbox --demo"),
        (("--schedule", "--json"), "ackbot schedule install --json"),
        (("--account", "isso", "--no-account"), "exclude each other"),
        (("--server", "https://x.example"), "are for one --account"),
        (("--account", "isso", "--account", "github", "--handle", "x"), "are for one --account"),
        (("--language", "Klingonish"), "write de or German"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    program: Program, args: tuple[str, ...], says: str
) -> None:
    done = program.run("init", *args)
    assert done.code == 2
    assert says in done.err
    assert not program.config.exists()


def test_a_sign_in_that_fails_unattended_ends_it(program: Program) -> None:
    done = program.run(*ANA, "--account", "mastodon", "--server", "http://127.0.0.1:9", "--yes")
    assert done.code == 75
    assert "[accounts" not in program.config.read_text("utf-8").replace("# [accounts", "")


# -- again


def test_again_with_the_same_answers_changes_nothing(program: Program) -> None:
    program.run(*ANA)
    before = program.config.read_bytes()
    done = program.run("init")
    assert (done.code, program.config.read_bytes()) == (0, before)
    assert "Nothing changed in" in done.out


def test_nothing_is_changed_unattended_before_it_was_agreed_to(program: Program) -> None:
    program.config.write_text(MINE, "utf-8")
    done = program.run("init", "--name", "Anna")
    assert done.code == 2
    assert '- name = "Ana" # me' in done.err
    assert '+ name = "Anna" # me' in done.err
    assert "--yes" in done.err
    assert program.config.read_text("utf-8") == MINE

    assert program.run("init", "--name", "Anna", "--language", "de", "--yes").code == 0
    changed = program.config.read_text("utf-8")
    assert changed.startswith(MINE.replace('"Ana"', '"Anna"'))
    assert 'languages = ["de"]' in changed


@pytest.mark.parametrize(("answer", "name"), [("", "Anna"), ("n", "Ana")])
def test_the_difference_is_shown_and_asked_about(program: Program, answer: str, name: str) -> None:
    program.run(*ANA)
    with program.at_terminal("init", "--no-account", "--no-inbox", rows=40) as terminal:
        answers(terminal, "Your name, as you would sign (may be left empty) [Ana]", "Anna")
        answers(terminal, "Languages you write in, the usual one first [de, en]", "")
        answers(terminal, "What ends your replies (may be left empty) [A.]", "")
        terminal.until('- name = "Ana"', '+ name = "Anna"')
        answers(terminal, "Change it? [Y/n]", answer)
        assert terminal.end() == 0
    assert tomllib.loads(program.config.read_text("utf-8"))["voice"]["name"] == name


def test_a_configuration_with_a_mistake_is_not_touched(program: Program) -> None:
    program.config.write_text("[voice]\nnmae = 'Ana'\n", "utf-8")
    done = program.run(*ANA, "--yes")
    assert done.code == 2
    assert "Did you mean name?" in done.err
    assert program.config.read_text("utf-8") == "[voice]\nnmae = 'Ana'\n"


# -- stopped half-way


def answers(terminal: Terminal, asked: str, answer: str) -> None:
    terminal.until(asked)
    terminal.press(f"{answer}\n")


def test_ctrl_c_among_the_first_questions_says_how_to_go_on(program: Program) -> None:
    with program.at_terminal("init", "--sign-off", "A.") as terminal:
        answers(terminal, "Your name", "Ana B")
        answers(terminal, "Languages", "nonsense!")
        answers(terminal, "That cannot be used", "fr en")
        terminal.until("Your accounts")
        terminal.press("\x03")
        terminal.until("Go on with: ackbot init")
        assert terminal.end() == 130
        assert "What you answered so far is kept." in terminal.text
    assert 'languages = ["fr", "en"]' in program.config.read_text("utf-8")


def test_ctrl_c_before_anything_was_written_keeps_the_answers_in_the_command(
    program: Program,
) -> None:
    with program.at_terminal("init", "--sign-off", "A.") as terminal:
        answers(terminal, "Your name", "Ana B")
        terminal.until("Languages")
        terminal.press("\x03")
        assert terminal.end() == 130
        assert "Nothing was changed." in terminal.text
        assert "ackbot init --sign-off A. --name 'Ana B'" in terminal.text
    assert not program.config.exists()


def test_ctrl_c_in_a_sign_in_leaves_no_half_account_and_it_can_be_taken_up(
    program: Program, mastodon: FakeMastodon
) -> None:
    with program.at_terminal(*ANA, rows=60) as terminal:
        answers(terminal, "Which one first", "Mastodon")
        answers(terminal, "Your handle, or", mastodon.url)
        terminal.until("Paste the code it shows")
        terminal.press("\x03")
        assert terminal.end() == 130
        assert "Nothing of this account was stored." in terminal.text
        again = f"ackbot init --account mastodon --server {mastodon.url}"
        assert again in terminal.text.replace("\n", "")
    assert not re.search(r"^\[accounts", program.config.read_text("utf-8"), re.MULTILINE)
    done = program.run(
        *again.split()[1:], "--secret-from-stdin", "--keep", "file", stdin=mastodon.secret
    )
    assert done.code == 0, done.err


def test_a_sign_in_that_fails_leaves_room_for_another_try(program: Program) -> None:
    with program.at_terminal(*ANA, "--no-inbox", rows=60) as terminal:
        answers(terminal, "Which one first", "mastodn")
        answers(terminal, "perhaps mastodon", "mastodon")
        answers(terminal, "Your handle, or", "http://127.0.0.1:9")
        for _ in range(2):  # an address that nobody answers at is asked for three times
            answers(terminal, "Check the network and `server`", "http://127.0.0.1:9")
        terminal.until(" ! ")
        answers(terminal, "Which one first", "")
        assert terminal.end() == 0


# -- what it is made of


def test_the_template_is_right_and_shows_the_defaults() -> None:
    assert parse(template(), "template") == Settings()
    opened = re.sub(r"(?m)^# ([a-z_]+ = )", r"\1", template())
    assert opened != template()
    assert parse(opened, "template") == Settings()


@pytest.mark.parametrize(
    ("typed", "found"),
    [("en", "en"), ("German, English", "de, en"), ("de en de", "de, en"), ("gsw;en", "gsw, en")],
)
def test_languages_go_by_code_or_name(typed: str, found: str) -> None:
    assert codes(typed) == found


@pytest.mark.parametrize("typed", ["und", "e", "12", "Klingonish"])
def test_what_is_no_language_is_said(typed: str) -> None:
    with pytest.raises(ValueError, match="language"):
        codes(typed)


def test_platforms_go_by_their_title() -> None:
    assert platform_name(" Hacker News ") == "hacker-news"
    with pytest.raises(ValueError, match="perhaps bluesky"):
        platform_name("blusky")
    with pytest.raises(ValueError, match="ackbot platforms lists all"):
        platform_name("demo\x1b[2J")
