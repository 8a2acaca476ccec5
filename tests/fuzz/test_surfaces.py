"""The whole corpus, and made-up texts, on every surface at every width, in real terminals."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

import pexpect
import pytest

from ackbot.cli.layout import frame, inner
from ackbot.cli.lines import text_of
from ackbot.cli.plain_text import screen as plain_screen
from ackbot.cli.views import person, thread
from ackbot.model import Person
from tests.cli.screens import screen
from tests.corpus import samples
from tests.corpus.running import at_pty, in_pipe
from tests.corpus.seeing import assert_harmless, lines, rows
from tests.corpus.world import MARK, bundled, fill, marked, moment, rotated
from tests.program import Program
from tests.review.people import waiting
from tests.test_outside_text import DOCUMENTS, SURFACES, WIDTHS, ids, left_on_the_screen

from . import EVERY, SEED, dice
from .test_parsers import words

pytestmark = [pytest.mark.fuzz, pytest.mark.timeout(600)]

#: All where there is time, else some, and others with another SEED.
TEXTS = [one.stored for one in samples()][SEED % EVERY :: EVERY]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which each text plays every part."""
    folder = tmp_path_factory.mktemp("outside") / "home"
    fill(folder, rotated(TEXTS), moment())
    return folder


@pytest.mark.parametrize("columns", WIDTHS)
def test_each_text_in_each_part_at_each_width(home: Path, columns: int) -> None:
    for command in SURFACES:
        assert_harmless(lines(in_pipe(home, *command).out))
        out = at_pty(home, columns, *command).out
        assert_harmless(lines(left_on_the_screen(out)), columns)
    for one in ids(home):
        assert_harmless(lines(at_pty(home, columns, "show", one).out), columns)


def test_each_text_in_each_document(home: Path) -> None:
    for command in DOCUMENTS:
        assert in_pipe(home, *command).out.isascii()


@pytest.mark.parametrize("columns", WIDTHS)
def test_each_text_in_review_with_all_its_pages(tmp_path: Path, columns: int) -> None:
    fill(tmp_path, bundled(TEXTS), moment())
    with Program(tmp_path).at_terminal("inbox", "--no-sync", columns=columns, rows=60) as terminal:
        terminal.until(" of ")
        with suppress(pexpect.EOF):  # which comes behind the last
            for _ in TEXTS:
                for page in ("v", "p"):
                    # The keys of a page, of one longer than the screen, of one on a narrow screen.
                    terminal.press_until_one(page, "any other key", "any key", "space", "p person")
                    # A name of many flags pushes "1 of 9" off pyte's screen, which draws each flag
                    # twice as wide as terminals do.
                    terminal.press_until_one("x", " of ", "? more")
                terminal.press("n")
                terminal.until()
    drawn = rows(terminal.raw.decode("utf-8"))
    assert sum(MARK in row for row in drawn) > len(TEXTS) // 2
    assert_harmless(drawn, columns)


@pytest.mark.parametrize("columns", WIDTHS)
def test_made_up_texts_on_every_page_of_the_review(columns: int) -> None:
    for which, random in dice(f"page-{columns}"):
        who = Person(id="1", name=words(random), handle=words(random), url=words(random))
        shown = screen(waiting(who, marked(words(random)[:4000]), reason=words(random)[:300]))
        room = inner(columns)
        try:
            drawn = [
                *frame(shown, columns, random.choice((24, 60, 400))).rows,
                *thread(shown, shown.exchange, room),
                *person(shown.conversation, shown.now, room),
            ]
            assert_harmless([text_of(row) for row in drawn], columns)
            assert_harmless(plain_screen(shown, columns), columns)
        except Exception as error:
            raise AssertionError(which) from error


def test_made_up_texts_by_every_command(tmp_path: Path) -> None:
    for at, (which, random) in enumerate(dice("commands", least=2)):
        home = tmp_path / str(at)
        fill(home, rotated([_text(random) for _ in range(60)]), moment())
        columns = random.choice(WIDTHS)
        try:
            for command in SURFACES:
                out = at_pty(home, columns, *command).out
                assert_harmless(lines(left_on_the_screen(out)), columns)
            for one in ids(home)[:20]:
                assert_harmless(lines(at_pty(home, columns, "show", one).out), columns)
        except Exception as error:
            raise AssertionError(which) from error


def _text(random: Random) -> str:
    return words(random)[:3000]
