"""The morning on the sample accounts, as a user meets it: real processes, a real pty."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from ackbot.ledger.store import Ledger
from tests.program import Program, Terminal

ESCAPE = "\x1b"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot in an empty home."""
    return Program(tmp_path)


# -- lists


def test_without_a_terminal_the_demo_prints_its_list(program: Program) -> None:
    done = program.run("inbox", "--demo")
    assert done.code == 0, done.err
    assert "people are waiting" in done.out
    assert ESCAPE not in done.out
    assert list(program.home.iterdir()) == [], "the demo leaves nothing behind"


def test_the_list_is_longest_first_with_reason_evidence_and_draft(program: Program) -> None:
    items = program.run("inbox", "--demo", "--json").json["items"]
    waiting = [item for item in items if item["state"] != "no-reply-needed"]
    ordinary = [item for item in waiting if "shown early" not in item["reason"]]
    waits = [item["waited_seconds"] for item in ordinary]
    assert waits == sorted(waits, reverse=True)
    assert len(items) > 15
    for item in waiting:
        assert item["reason"]
        assert item["evidence"]
        assert item["draft"]["action"] in ("reply", "human", "skip")
    assert any(item["draft"]["text"] for item in waiting)


def test_what_a_promise_came_to_is_left_to_the_user(program: Program) -> None:
    items = program.run("inbox", "--demo", "--json").json["items"]
    (promised,) = [item for item in items if item["state"] == "promised"]
    assert promised["draft"] == {"action": "human", "text": None, "intent": "promise"}


def test_the_json_has_the_documented_shape(program: Program) -> None:
    document = program.run("inbox", "--demo", "--json").json
    assert set(document) == {"version", "generated_at", "accounts", "items"}
    assert document["version"] == 1
    assert set(document["accounts"][0]) == {"name", "platform", "synced_at", "error"}
    assert set(document["items"][0]) == {
        *("id", "account", "platform", "kind", "state", "waiting_since", "waited_seconds"),
        *("stale", "reason", "evidence", "unanswered", "author", "text", "language", "url"),
        *("remote_id", "on", "can_reply", "draft"),
    }
    assert set(document["items"][0]["author"]) == {"name", "handle", "url", "earlier"}
    assert set(document["items"][0]["draft"]) == {"action", "text", "intent"}


def test_the_headline_says_how_the_list_is_sorted(program: Program) -> None:
    usual = program.run("inbox", "--demo", "--list").out.splitlines()[0]
    newest = program.run("inbox", "--demo", "--list", "--sort", "newest").out.splitlines()[0]
    assert usual.endswith("Longest first.")
    assert newest.endswith("Newest first.")


def test_times_in_json_are_written_one_way(program: Program) -> None:
    for command in (["inbox"], ["accounts", "list"]):
        for account in program.run(*command, "--demo", "--json").json["accounts"]:
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", account["synced_at"])
            assert account["error"] is None
    assert all(
        one["error"] is None for one in program.run("sync", "--demo", "--json").json["accounts"]
    )


def test_a_check_of_the_demo_claims_nothing_about_a_file(program: Program) -> None:
    done = program.run("config", "check", "--demo")
    assert done.out.startswith("The sample configuration is right; it names 4 accounts.")


def test_json_is_ascii_whatever_they_wrote(program: Program) -> None:
    done = program.run("inbox", "--demo", "--json")
    assert done.out.isascii()
    assert any(not item["text"].isascii() for item in json.loads(done.out)["items"])


def test_options_stand_before_or_after_the_command(program: Program) -> None:
    before = program.run("--demo", "inbox", "--list", "--limit", "3")
    after = program.run("inbox", "--list", "--limit", "3", "--demo")
    assert (before.code, after.code) == (0, 0)
    assert before.out.count("\n") == after.out.count("\n")


@pytest.mark.parametrize(
    "command",
    [
        *(["inbox", "--list"], ["sync"], ["stale", "--all"], ["outbox"], ["draft"]),
        *(["accounts", "list"], ["accounts", "test"], ["platforms"], []),
    ],
    ids=lambda command: " ".join(command) or "bare",
)
def test_the_demo_works_on_every_command(program: Program, command: list[str]) -> None:
    done = program.run(*command, "--demo")
    assert done.code in (0, 1, 5), done.err
    assert done.out.strip()
    assert "Traceback" not in done.err
    as_json = program.run(*command, "--demo", "--json")
    if command != ["inbox", "--list"]:
        assert as_json.json["version"] == 1


def test_stale_tells_once_per_wait(program: Program) -> None:
    told = program.run("stale", "--demo")
    assert told.code == 1
    assert "too long" in told.out
    assert all(len(line) <= 72 or "http" in line for line in told.out.splitlines())


# -- outputs that take nothing


@pytest.mark.parametrize("redirect", [">&-", ">&- 2>&-", ">&- 2>&- <&-"])
def test_a_closed_output_is_never_a_success(program: Program, redirect: str) -> None:
    done = program.shell(f'"$0" -m ackbot inbox --demo {redirect}')
    assert done.code == 70
    assert "Traceback" not in done.err
    assert done.err == "" or "could not be written" in done.err


def test_a_long_output_may_be_cut_short(program: Program) -> None:
    done = program.shell('{ "$0" -m ackbot draft --demo; echo "code $?" >&2; } | head -1')
    assert done.err.splitlines()[-1] == "code 0"


# -- review


def test_a_sitting_at_a_terminal(program: Program) -> None:
    with program.at_terminal("inbox", "--demo") as terminal:
        terminal.until("may or may not be posted", "y it is there")
        terminal.press("n")
        screen = terminal.until("a approve", "waiting")
        assert "│" in screen
        assert "▌" in screen
        assert all(len(line) <= 80 for line in terminal.lines)
        terminal.press("a")
        terminal.until("u take it back", "2 of")
        terminal.press("u")
        terminal.until("1 of", "taken back")
        terminal.press("d")
        terminal.until("2 of")
        terminal.press("q")
        assert terminal.end() in (0, 5)
    tail = terminal.raw.decode("utf-8", "replace").rpartition("\x1b[?1049l")[2]
    assert "1 no reply needed" in re.sub(r"\x1b\[[0-9;]*m", "", tail)


def test_what_is_sent_in_the_demo_counts_as_answered(program: Program) -> None:
    with program.at_terminal("inbox", "--demo", "--limit", "2") as terminal:
        terminal.until("y it is there")
        terminal.press("n")
        terminal.until("a approve", "1 of the first 2")
        terminal.press("a")
        terminal.until("2 of the first 2")
        terminal.press("n")
        terminal.until("goes out in a moment")
        assert terminal.end() in (0, 5)
    assert "1 sent" in terminal.raw.decode("utf-8", "replace")


def test_fifty_keys_at_once_approve_at_most_one(program: Program) -> None:
    with program.at_terminal("inbox", "--demo") as terminal:
        terminal.until("y it is there")
        terminal.press("n")
        terminal.until("a approve", "1 of")
        terminal.press("a" * 50)
        terminal.press_until("?", "nothing is lost")
        terminal.press_until("q", "a approve")
        terminal.press("q")
        terminal.end()
    assert approved(terminal) <= 1


def approved(terminal: Terminal) -> int:
    """How many the closing summary counts as approved."""
    closing = terminal.raw.decode("utf-8", "replace").rpartition("\x1b[?1049l")[2]
    counted = re.search(r"(\d+) approved", re.sub(r"\x1b\[[0-9;]*m", "", closing))
    return int(counted[1]) if counted else 0


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
def test_every_width_shows_who_what_and_the_keys(program: Program, columns: int) -> None:
    with program.at_terminal("inbox", "--demo", columns=columns) as terminal:
        terminal.until("?")
        terminal.press("n")
        terminal.until("│", "▌")
        assert max(map(len, terminal.lines)) <= columns
        terminal.press("q")
        terminal.end()


def test_plain_redraws_nothing(program: Program) -> None:
    with program.at_terminal("inbox", "--demo", "--plain") as terminal:
        terminal.until("? more:")
        terminal.press("q\n")
        terminal.end()
    assert ESCAPE.encode() not in terminal.raw


def test_accounts_on_a_narrow_terminal_take_two_lines_each(program: Program) -> None:
    with program.at_terminal("accounts", "list", "--demo", columns=40) as terminal:
        assert terminal.end() == 0
    rows = [row for row in terminal.lines if row]
    assert rows[0].startswith(" social  Demo, ")
    assert rows[1].startswith("   read ")
    assert not any("platform" in row for row in rows), "a table of five columns does not fit"


def test_no_colour_keeps_its_words(program: Program) -> None:
    with program.at_terminal("inbox", "--demo", NO_COLOR="1") as terminal:
        terminal.until("y it is there")
        terminal.press("q")
        terminal.end()
    assert not re.search(rb"\x1b\[(3|4|9|1;3)[0-7]m", terminal.raw)


# -- nobody is sent anything without a key


def test_reply_without_a_terminal_stores_a_draft_and_sends_nothing(program: Program) -> None:
    item = program.run("inbox", "--demo", "--json").json["items"][0]
    done = program.run("reply", item["id"], "--text", "Thank you, truly.", "--demo", stdin="a\ny\n")
    assert done.code == 2
    assert "kept as the draft; nothing was sent" in done.err
    assert f"ackbot reply {item['id'][:3]}" in done.err


def test_an_empty_text_is_refused(program: Program) -> None:
    item = program.run("inbox", "--demo", "--json").json["items"][0]
    done = program.run("reply", item["id"], "--text", " ", "--demo")
    assert done.code == 2
    assert "--text is empty" in done.err


def test_a_doubt_in_a_pipe_is_settled_by_options_only(program: Program) -> None:
    doubt = program.run("outbox", "--demo", "--json").json["items"][0]
    asked = program.run("outbox", "resolve", doubt["id"], "--demo", stdin="y\n")
    assert asked.code == 2
    assert "--there or --not-there" in asked.err
    told = program.run("outbox", "resolve", doubt["id"], "--there", "--demo", "--json")
    assert told.json["items"][0]["state"] == "sent"


def test_inbox_in_a_pipe_names_the_list(program: Program) -> None:
    program.config.write_text('[accounts.a]\nplatform = "bluesky"\nhandle = "a.test"', "utf-8")
    done = program.run("inbox", stdin="aaaa")
    assert done.code == 2
    assert "ackbot inbox --list" in done.err


# -- what can be wrong around it


def test_no_configuration_says_where_to_begin(program: Program) -> None:
    bare, inbox = program.run(), program.run("inbox", "--list")
    assert bare.code == 0
    assert "ackbot inbox --demo" in bare.out
    assert inbox.code == 2
    assert str(program.config) in inbox.err


def test_a_configuration_without_accounts_says_where_to_begin(program: Program) -> None:
    program.config.write_text("[inbox]\n", "utf-8")
    done = program.run()
    assert done.code == 0
    assert f"The configuration names no account yet: {program.config}" in done.out
    assert "Nobody is waiting" not in done.out


def test_an_unknown_command_suggests_the_nearest(program: Program) -> None:
    done = program.run("imbox")
    assert done.code == 2
    assert "Did you mean inbox?" in done.err


def test_an_unknown_id_is_one_sentence(program: Program) -> None:
    done = program.run("show", "zzzzzz", "--demo")
    assert done.code == 2
    assert done.err.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(program: Program) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ackbot", "inbox", "--list", "--demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=program.environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() in (0, 141)


def configured(program: Program) -> None:
    program.config.write_text(
        '[accounts.a]\nplatform = "bluesky"\nhandle = "a.test"\n'
        'server = "http://127.0.0.1:9"\ntoken_env = "A"',
        "utf-8",
    )


def test_an_unreachable_server_is_75_and_a_list_goes_on(program: Program) -> None:
    configured(program)
    synced = program.run("sync", A="xxxx-xxxx")
    listed = program.run("inbox", "--list", A="xxxx-xxxx")
    assert synced.code == 75
    assert listed.code == 75
    assert "Who is waiting is not known: a could not be read." in listed.out
    assert "xxxx-xxxx" not in synced.out + synced.err + listed.out + listed.err


def test_a_missing_secret_is_4(program: Program) -> None:
    configured(program)
    done = program.run("sync")
    assert done.code == 4
    assert "A is not set" in done.out


def test_a_damaged_ledger_is_6_and_is_not_touched(program: Program) -> None:
    configured(program)
    program.ledger.parent.mkdir()
    program.ledger.write_bytes(b"this is no database" * 100)
    done = program.run("inbox", "--list")
    assert done.code == 6
    assert str(program.ledger) in done.err
    assert program.ledger.read_bytes() == b"this is no database" * 100


def test_a_newer_ledger_is_6(program: Program) -> None:
    configured(program)
    Ledger.open(program.ledger).close()
    with sqlite3.connect(program.ledger) as raw:
        raw.execute("PRAGMA user_version = 999")
    done = program.run("stale", "--no-sync")
    assert done.code == 6
    assert "999" in done.err


def test_the_ledger_is_private(program: Program) -> None:
    configured(program)
    program.run("inbox", "--list", "--no-sync")
    assert program.ledger.stat().st_mode & 0o777 == 0o600
    assert program.ledger.parent.stat().st_mode & 0o777 == 0o700
