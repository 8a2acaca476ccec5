"""The corpus of hostile and benign texts on every surface that shows outside text.

Some of it at each width here; `make fuzz` takes all of it to all widths.
"""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ackbot.app.app import App
from ackbot.app.notices import notices
from ackbot.cli import views
from ackbot.cli.editor import reply_in, template
from ackbot.cli.layout import frame, inner
from ackbot.cli.lines import text_of
from ackbot.cli.plain_text import screen as plain_screen
from ackbot.review import tidy
from ackbot.testing.loopback import Loopback, Reply, Request
from ackbot.text import clean, html_to_text, lookalike, safe_json
from tests.cli.screens import screen
from tests.corpus import samples
from tests.corpus.running import at_pty, in_pipe
from tests.corpus.seeing import assert_harmless, lines, rows
from tests.corpus.world import MARK, bundled, fill, marked, moment, options_of
from tests.program import Program
from tests.review.people import MIRA, waiting

SAMPLES = samples()
BENIGN = [one for one in SAMPLES if one.benign]
WIDTHS = (20, 40, 80, 200)

#: Commands that show what others wrote, in words.
SURFACES = (
    ("inbox", "--list", "--no-sync", "--limit", "0"),
    ("stale", "--all", "--no-sync"),
    ("people", "--limit", "0"),
    ("results", "--since", "all"),
    ("outbox",),
    (),
    ("accounts", "list"),
    ("doctor", "--offline"),
    ("sync",),
    ("inbox", "--no-sync"),
    ("show", "\x1b[2J\u202eno such id"),
    ("people", "\x1b[2J\u202enobody of that name"),
)
DOCUMENTS = (
    ("inbox", "--json", "--no-sync", "--limit", "0"),
    ("stale", "--json", "--no-sync"),
    ("people", "--json", "--limit", "0"),
    ("results", "--json"),
    ("outbox", "--json"),
    ("accounts", "list", "--json"),
    ("doctor", "--offline", "--json"),
    ("export",),
)


# -- the texts themselves


def test_the_corpus_is_large_and_each_text_has_a_name_of_its_own() -> None:
    assert len(SAMPLES) >= 300
    assert len({one.name for one in SAMPLES}) == len(SAMPLES)
    assert len(BENIGN) >= 60


def test_what_must_be_seen_of_each_text_is_seen_and_nothing_else() -> None:
    for one in SAMPLES:
        shown = one.cleaned
        assert clean(shown) == shown, one.name
        assert_harmless(shown.split("\n"))
        assert [part for part in one.shows if part not in shown] == [], one.name
        assert [part for part in one.hides if part in shown] == [], one.name


def test_benign_texts_come_out_as_they_went_in() -> None:
    for one in BENIGN:
        assert clean(one.text) == one.text, one.name
        assert json.loads(safe_json(one.text)) == one.text, one.name
        html = one.text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
        assert html_to_text(f"<p>{html}</p>").split() == one.text.split(), one.name


def test_names_that_pose_are_known() -> None:
    assert [one.name for one in SAMPLES if one.poses and not lookalike(one.text)] == []


# -- every surface


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which every text is somebody's words, and somebody's name, handle or title."""
    folder = tmp_path_factory.mktemp("outside") / "home"
    fill(folder, bundled([one.stored for one in SAMPLES]), moment())
    return folder


def ids(home: Path) -> list[str]:
    return [one["id"] for one in json.loads(in_pipe(home, "export").out)["conversations"]]


@pytest.mark.parametrize("command", SURFACES, ids=" ".join)
def test_no_command_lets_anything_through(home: Path, command: tuple[str, ...]) -> None:
    in_a_pipe = in_pipe(home, *command)
    assert "\x1b" not in in_a_pipe.out
    assert_harmless(lines(in_a_pipe.out))
    for columns in WIDTHS:
        assert_harmless(lines(left_on_the_screen(at_pty(home, columns, *command).out)), columns)


def left_on_the_screen(out: str) -> str:
    """Take out how a sync showed its progress, which it has taken away itself."""
    return out.rpartition("\x1b[2K")[2]


def test_one_conversation_lets_nothing_through_at_any_width(home: Path) -> None:
    for number, one in enumerate(ids(home)[::3]):
        columns = WIDTHS[number % len(WIDTHS)]
        assert_harmless(lines(at_pty(home, columns, "show", one).out), columns)


def test_drafts_let_nothing_through(home: Path) -> None:
    found = ids(home)
    assert_harmless(lines(in_pipe(home, "draft", *found[::3]).out))
    assert_harmless(lines(at_pty(home, 20, "draft", *found[1::6]).out), 20)


@pytest.mark.parametrize("command", DOCUMENTS, ids=" ".join)
def test_documents_for_programs_are_ascii_and_clean(home: Path, command: tuple[str, ...]) -> None:
    done = in_pipe(home, *command)
    assert re.fullmatch(r"[\x20-\x7e]*\n", done.out)
    assert_harmless(list(_strings(json.loads(done.out))))


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [part.replace(MARK, "") for part in value.split("\n")]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in inside for text in _strings(part)]


def test_benign_texts_stay_whole_in_documents_and_lists(tmp_path: Path) -> None:
    fill(tmp_path, bundled([one.text for one in BENIGN]), moment())
    told = {
        said["text"]
        for one in json.loads(in_pipe(tmp_path, "export").out)["conversations"]
        for said in one["said"]
    }
    shown = re.sub(r"[│\s\u2068\u2069]", "", "".join(_all_shown(tmp_path)))
    for one in BENIGN:
        assert any(marked(one.text) in text for text in told), one.name
        words = re.sub(r"[│\s]", "", marked(one.text))
        assert words in shown, one.name


def _all_shown(home: Path) -> list[str]:
    return [in_pipe(home, "show", one).out for one in ids(home)]


def test_no_cell_of_a_table_is_a_formula_or_holds_a_control(home: Path) -> None:
    out = in_pipe(home, "export", "--csv").out
    assert_harmless([line.replace(MARK, "") for line in out.split("\n")])
    for row in csv.reader(io.StringIO(out)):
        assert not any(cell.lstrip()[:1] in tuple("=+-@＝＋－＠") for cell in row), row


def test_a_terminal_that_knows_no_unicode_gets_escapes(home: Path) -> None:
    done = Program(home).run(
        "inbox", "--list", "--no-sync", "--limit", "0", LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert done.code == 5  # replies are in doubt there
    assert re.fullmatch(r"[\x0a\x20-\x7e]*", done.out)


def test_notifications_are_one_calm_line_a_person(home: Path) -> None:
    with App(options_of(home)) as app:
        app.prepare()
        late = [(one, "Mastodon") for one in app.ledger.waiting(limit=1000)]
        told = list(notices(late, app.now()))
    assert sum(len(one.body.split("\n")) for one in told) == len(late)
    for one in told:
        assert_harmless(one.body.split("\n"))
        assert not set(one.body) & set("@<>[]`*~|#\\")


def test_what_the_shell_completes_is_clean(home: Path) -> None:
    done = Program(home).run(
        COMP_WORDS="ackbot show ", COMP_CWORD="2", _ACKBOT_COMPLETE="zsh_complete"
    )
    assert len(done.out.splitlines()) > 100
    assert_harmless(done.out.split("\n"))


def test_who_poses_as_another_is_flagged_on_the_screen_and_by_show(home: Path) -> None:
    for one in SAMPLES:
        if not one.poses:
            continue
        by_handle = one.text.startswith("@")
        person = replace(MIRA, handle=one.text) if by_handle else replace(MIRA, name=one.text)
        drawn = frame(screen(waiting(person)), 120, 60).rows
        assert [row for row in drawn if re.match(r" ! the (name|handle) ", text_of(row))], one.name


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("https://bank.example@evil.example/ ok", "a link goes to evil.example, whatever stands"),
        ("https://аррӏе.example/x", "the link to аррӏе.example goes to xn--"),
        (f"https://bank.example:{'a' * 70}.{'b' * 60}@evil.example", "goes to evil.example,"),
    ],
)
def test_a_link_that_lies_is_shown_by_its_real_host(words: str, says: str) -> None:
    drawn = [text_of(row) for row in frame(screen(waiting(text=words)), 120, 60).rows]
    assert [row for row in drawn if row.startswith(" ! ") and says in row]
    assert any(says in row for row in plain_screen(screen(waiting(text=words)), 120))


def test_an_honest_link_is_not_flagged() -> None:
    for words in ("https://müller.example/", "https://a.example/@b", "mailto:a@b.example"):
        drawn = [text_of(row) for row in frame(screen(waiting(text=words)), 120, 60).rows]
        assert not [row for row in drawn if row.startswith(" ! ")]


# -- a model's prompt


def test_a_model_is_told_nothing_that_a_reader_would_not_see(tmp_path: Path) -> None:
    fill(tmp_path, bundled([one.stored for one in SAMPLES[::4] if len(one.text) < 5000]), moment())
    with (tmp_path / "config.toml").open("a", encoding="utf-8") as config:
        config.write(
            '\n[drafting]\ndrafter = "llm"\n[drafting.llm]\n'
            'base_url = "http://127.0.0.1:9/v1"\nmodel = "m"\n'
        )
    done = in_pipe(tmp_path, "draft", "--show-prompt", "--json", *ids(tmp_path))
    asked = [one for one in json.loads(done.out)["requests"] if "body" in one]
    assert len(asked) > 5
    for one in asked:
        assert_harmless(list(_strings(json.loads(one["body"]))))


# -- what a server says


def test_what_a_server_says_of_an_error_is_one_clean_line(tmp_path: Path) -> None:
    said = [one.text for one in SAMPLES if one.group in ("csi", "osc", "c1", "c0", "bidi", "spoof")]
    told = iter(said)

    def answer(request: Request) -> Reply:
        words = next(told, "")
        body = json.dumps({"error": words, "error_description": words}).encode()
        headers = {"Content-Type": "application/json", "Retry-After": "\x9b1"}
        return Reply(status=422, body=body, headers=headers)

    with Loopback(answer) as server:
        (tmp_path / "token").touch(0o600)
        (tmp_path / "token").write_text("t" * 40, "utf-8")
        (tmp_path / "config.toml").write_text(
            f'[accounts.social]\nplatform = "mastodon"\nserver = "{server.url}"\n'
            f'token_file = "{tmp_path}/token"\n',
            "utf-8",
        )
        for _ in said:
            done = in_pipe(tmp_path, "accounts", "test")
            assert done.code != 0
            assert len(done.out.strip().split("\n")) <= 2, done.out
            assert_harmless(lines(done.out))
    assert len(server.requests) >= len(said)


# -- review


@pytest.mark.parametrize("columns", WIDTHS)
def test_review_lets_nothing_through(tmp_path: Path, columns: int) -> None:
    some = [one.stored for one in SAMPLES[WIDTHS.index(columns) :: 4 * len(WIDTHS)]]
    fill(tmp_path, bundled(some), moment())
    with Program(tmp_path).at_terminal("inbox", "--no-sync", columns=columns, rows=60) as terminal:
        terminal.until(" of ")
        for _ in some:
            terminal.press("n")
            if not terminal.draws():
                break
    drawn = rows(terminal.raw.decode("utf-8"))
    assert sum(MARK in row for row in drawn) > 5
    assert_harmless(drawn, columns)


def test_review_line_by_line_lets_nothing_through(tmp_path: Path) -> None:
    fill(tmp_path, bundled([one.stored for one in SAMPLES[::7]]), moment())
    with Program(tmp_path).at_terminal("inbox", "--no-sync", "--plain", columns=40) as terminal:
        terminal.until("more:")
        terminal.press_until("q\n", "still wait")
        assert terminal.end() == 0
    assert b"\x1b" not in terminal.raw
    assert_harmless(lines(terminal.raw.decode("utf-8")), 40)


@pytest.mark.parametrize("columns", WIDTHS)
def test_pages_of_the_review_let_nothing_through(columns: int) -> None:
    for said in bundled([one.stored for one in SAMPLES[WIDTHS.index(columns) :: len(WIDTHS)]]):
        shown = screen(waiting(text=said.words))
        drawn = [
            *frame(shown, columns, 200).rows,
            *views.thread(shown, shown.exchange, inner(columns)),
            *views.person(shown.conversation, shown.now, inner(columns)),
        ]
        assert_harmless([text_of(row) for row in drawn], columns)
        assert_harmless(plain_screen(shown, columns), columns)


def test_what_stands_around_the_reply_in_an_editor_never_becomes_the_reply() -> None:
    draft = "Thanks for telling me, I will look."
    for one in SAMPLES:
        shown = screen(waiting(replace(MIRA, name=one.stored), text=one.stored))
        shown = replace(shown, text=draft)
        offered, fence = template(shown, "0a1b2c3d")
        assert_harmless(offered.split("\n"))
        assert reply_in(offered, offered, fence) == draft, one.name
        without = "\n".join(line for line in offered.split("\n") if line != fence)
        assert reply_in(without, offered, fence) == draft, one.name
        assert reply_in(f"{one.text}\n{fence}\nmore", offered, fence) == tidy(one.text), one.name
