"""The terminal reviewer on a real pty: one key for one draft, and every mode given back."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .pty_session import ROOT, SHOWN, Session

LEFT = "\x1b[?1049l"

Start = Callable[..., Session]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    sessions: list[Session] = []

    def begin(*args: str, columns: int = 80, rows: int = 24, **environ: str) -> Session:
        result = tmp_path / "result.json"
        sessions.append(Session(result, args, columns=columns, rows=rows, environ=environ))
        return sessions[-1]

    yield begin
    for session in sessions:
        session.close()
        session.process.kill()
        session.process.wait()


def test_each_key_acts_on_the_draft_that_is_shown(start: Start) -> None:
    session = start("--people", "3")
    session.shows("1 of 3")
    session.press("a")
    session.shows("2 of 3")
    session.press("a")
    session.shows("3 of 3")
    session.press("q")
    session.shows("leave it")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == ["Draft 0 for Person 0.", "Draft 0 for Person 1."]
    assert session.outcome["kept"]["summary"] == "2 of 3"


def test_an_earlier_reply_is_picked_by_its_number_and_still_wants_a_key(start: Start) -> None:
    session = start("--people", "1", "--earlier", "3")
    session.shows("1 of 1")
    session.press("=")
    session.sees("comments like this one", "2 Jonas Weber", "▌ Reply 0", "1-3 take that reply")
    session.press("2")
    session.shows("▌ Reply 1, as before.", "a approve")
    session.press("a")
    session.shows("leave it")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == ["Reply 1, as before."]


def test_earlier_replies_line_by_line(start: Start) -> None:
    session = start("--people", "1", "--earlier", "2", "--plain")
    session.writes("? more: ")
    session.press("=\n")
    session.writes("+ Reply 1, as before.")
    session.writes("which number; empty: back: ")
    session.press("2\n")
    session.writes("+ Reply 1, as before.")
    session.writes("? more: ")
    session.press("q\n")

    assert session.ends() == 0
    assert list(session.outcome["kept"].values()) == ["Reply 1, as before.", "0 of 1"]


def test_typed_ahead_keys_approve_at_most_one(start: Start) -> None:
    session = start("--people", "10")
    session.press("a" * 50)
    session.shows("1 of 10")
    session.press("a" * 50)
    session.press_until("v", "any other key back")
    session.process.terminate()

    assert session.ends() == 143
    assert len(session.outcome["posted"]) <= 1


def test_typed_ahead_lines_approve_at_most_one(start: Start) -> None:
    session = start("--people", "10", "--plain")
    session.press("a\n" * 50)
    session.writes("? more: ")
    session.press("a\n" * 50)
    session.writes("2 of 10")
    session.writes("? more: ")
    session.press("q\n")
    session.writes("u take back")
    session.press("q\n")

    assert session.ends() == 0
    assert len(session.outcome["posted"]) == 1


def test_line_by_line_a_key_that_does_nothing_says_why(start: Start) -> None:
    session = start("--people", "2", "--plain")
    session.writes("? more: ")
    session.press("x\n")
    session.writes("x does nothing here, ? shows the keys.")
    session.writes("? more: ")
    session.press("q\n")

    assert session.ends() == 0
    assert session.outcome["posted"] == []


def test_a_key_that_does_nothing_says_so_until_the_next(start: Start) -> None:
    session = start("--people", "2")
    session.shows("1 of 2")
    session.press("x")
    session.sees("x does nothing here, ? shows the keys")
    session.press("t")
    session.shows("tone: warmer")
    assert not any("does nothing" in row for row in session.screen())
    session.press("q")

    assert session.ends() == 0


def test_a_bracketed_paste_is_no_key(start: Start) -> None:
    session = start("--people", "2")
    session.shows("1 of 2")
    session.press("\x1b[200~a\x1b[201~")
    session.press("\x1b[1;1R")  # a cursor report, as a hostile text might provoke
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == []


def test_arrow_keys_and_other_scripts_do_nothing(start: Start) -> None:
    session = start("--people", "2")
    session.shows("1 of 2")
    for keys in ("\x1b[A", "\x1bOa", "é", "佐", "A", "\r"):
        session.press(keys)
    session.press_until("?", "Looking changes nothing")
    session.press("a")
    session.shows("a approve")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == []


def test_a_flagged_draft_needs_a_then_y(start: Start) -> None:
    session = start("--people", "2", "--warn")
    session.shows("1 of 2")
    session.press("y")
    session.press_until("a", "any other key goes back")
    session.shows("any other key goes back")
    session.press("a")
    session.shows("? more", "a approve…")
    session.press("a")
    session.shows("any other key goes back")
    session.press("y")
    session.shows("2 of 2")
    session.press("q")
    session.shows("leave it")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == ["Draft 0 for Person 0."]


def test_undo_brings_the_item_back(start: Start) -> None:
    session = start("--people", "2")
    session.shows("1 of 2")
    session.press("a")
    session.shows("u", "take it back")
    session.press("u")
    session.shows("1 of 2")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["posted"] == []


def test_snooze_by_digit_and_by_words(start: Start) -> None:
    session = start("--people", "3")
    session.shows("1 of 3")
    session.press("s")
    session.sees("in a week")
    session.press("2")
    session.shows("2 of 3")
    session.press("s")
    session.sees("in a week")
    session.press("fri 9:00")
    session.sees("fri 9:00")
    session.press("\x7f0\r")
    session.shows("3 of 3")
    session.press("s")
    session.sees("in a week")
    session.press("\x1b")
    session.shows("3 of 3")
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["said"] == ["snooze", "snooze"]


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
@pytest.mark.parametrize("plain", [False, True])
def test_signals_give_the_terminal_back_and_keep_approvals(
    start: Start, number: signal.Signals, code: int, plain: bool
) -> None:
    session = start("--people", "3", *(["--plain"] if plain else []))
    if plain:
        session.writes("? more: ")
        session.press("a\n")
        session.writes("2 of 3")
        session.writes("? more: ")
    else:
        session.shows("1 of 3")
        session.press("a")
        session.shows("2 of 3")
    session.process.send_signal(number)

    assert session.ends() == code
    assert session.modes_now == session.modes_before
    assert session.outcome["posted"] == ["Draft 0 for Person 0."]
    assert session.raw.endswith(LEFT) or plain


def test_a_terminal_that_goes_away_ends_the_sitting(start: Start) -> None:
    session = start("--people", "3")
    session.shows("1 of 3")
    session.press("a")
    session.shows("2 of 3")

    assert session.hang_up() == 129
    assert session.outcome["posted"] == ["Draft 0 for Person 0."]


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
def test_hostile_words_stay_behind_their_mark(start: Start, columns: int) -> None:
    session = start("--people", "1", "--hostile", columns=columns)
    session.shows("1 of 1")
    rows = session.screen()
    wide = session.screen(columns=400)
    session.press("v")
    session.sees("reply answers")
    session.press("n")
    session.shows("1 of 1")
    session.press("q")

    assert session.ends() == 0
    assert rows == wide  # nothing was cut, wrapped or moved by the terminal
    edge = "" if columns < 30 else " "
    assert any(row.startswith(f"{edge}│ Hello") for row in rows)
    for row in rows:
        assert "fake" not in row or row.startswith(f"{edge}│ ")
        assert "y send" not in row or row.startswith(f"{edge}│ ")
    ours = re.sub(r"\x1b\[(?:\??[0-9;]*[hlmHJK])", "", session.raw)
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", ours)


def test_a_resize_draws_the_same_conversation_anew(start: Start) -> None:
    session = start("--people", "1")
    session.shows("1 of 1")
    session.resize(40, 24)
    session.sees("e r n s d v")

    session.press("q")
    assert session.ends() == 0


def test_plain_writes_no_escape(start: Start) -> None:
    session = start("--plain", "--people", "2", "--hostile")
    session.writes("? more: ")
    for key in ("v", "p", "?", "n"):
        session.press(f"{key}\n")
        session.writes("? more: ")
    session.press("q\n")

    assert session.ends() == 0
    assert "\x1b" not in session.raw
    assert "They wrote:" in session.raw


def test_no_color_keeps_bold_and_dim_only(start: Start) -> None:
    session = start("--no-color", "--people", "1")
    session.shows("1 of 1")
    session.press("q")

    assert session.ends() == 0
    assert "\x1b[1m" in session.raw
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", session.raw)


@pytest.mark.parametrize("size", [(0, 0), (12, 10)])
def test_odd_sizes_work(start: Start, size: tuple[int, int]) -> None:
    session = start("--people", "1", columns=size[0], rows=size[1])
    session.writes("? more: " if size[0] else SHOWN)
    session.press("q\n" if size[0] else "q")

    assert session.ends() == 0


# -- the editor


def an_editor(folder: Path, script: str) -> str:
    path = folder / "editor.py"
    path.write_text(f"import os, pathlib, stat, sys\npath = pathlib.Path(sys.argv[1])\n{script}")
    return f"{sys.executable} {path}"


def edited(start: Start, tmp_path: Path, script: str) -> Session:
    session = start("--people", "1", "--hostile", EDITOR=an_editor(tmp_path, script), VISUAL="")
    session.shows("1 of 1")
    session.press("e")
    session.shows("1 of 1")
    return session


def test_the_editor_gets_a_private_file_that_is_gone_afterwards(
    start: Start, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    session = edited(
        start,
        tmp_path,
        f"""
mode = stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)
pathlib.Path({str(told)!r}).write_text(f"{{path}}\\n{{mode}}\\n{{path.read_text()}}")
path.write_text("My own words.\\n" + path.read_text().split("\\n", 1)[1])
""",
    )
    session.press("a")
    session.shows("leave it")
    session.press("q")

    assert session.ends() == 0
    path, mode, *text = told.read_text().split("\n")
    assert not Path(path).parent.exists()
    assert mode == str((0o600, 0o700))
    assert session.outcome["posted"] == ["My own words."]
    assert "\x1b" not in "".join(text)


@pytest.mark.parametrize(
    "script",
    [
        "pass",
        "path.write_text('')",
        "path.unlink()",
        "sys.exit(1)",
        "path.write_text('\\n'.join(path.read_text().split('\\n')[1:]))",
    ],
)
def test_an_empty_or_unchanged_file_goes_back(start: Start, tmp_path: Path, script: str) -> None:
    session = edited(start, tmp_path, script)
    session.press("q")

    assert session.ends() == 0
    assert session.outcome["kept"] == {"summary": "0 of 1"}


def test_an_editor_that_cannot_start_is_named(start: Start) -> None:
    session = start("--people", "1", EDITOR="/nowhere/editor", VISUAL="")
    session.shows("1 of 1")
    session.press("e")
    session.shows("could not be started")
    session.press("q")

    assert session.ends() == 0


# -- without a terminal


@pytest.mark.parametrize("where", ["stdin", "stdout"])
def test_without_a_terminal_nothing_is_shown_or_approved(tmp_path: Path, where: str) -> None:
    result = tmp_path / "result.json"
    command = [sys.executable, "-m", "tests.cli.driver", str(result)]
    main, other = os.openpty()
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            input=b"a\n" * 50 if where == "stdin" else None,
            stdin=None if where == "stdin" else other,
            capture_output=True,
            check=False,
            timeout=60,
        )
    finally:
        os.close(main)
        os.close(other)

    assert done.returncode != 0
    assert b"ackbot inbox --list" in done.stderr
    assert done.stdout == b""
    assert not result.exists()
