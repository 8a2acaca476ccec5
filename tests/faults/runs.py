"""Real ackbot processes, each cut at one system call; and what is true afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pexpect

from ackbot.ledger.store import Ledger
from tests.program import Program, Terminal
from tests.typed import Typed
from tests.warm import Fork, warm

from .tracing import Count, Cut, ran, traced
from .world import PATIENCE, How, World, running

ANSWERS = (
    "Half rye, half wheat, and a spoon of honey.",
    "That one is wheat, with a little malt in it.",
    "It rests overnight, so the crust gets dark.",
)
ROOT = Path(__file__).parents[2]

#: These show where a bug arose.
SEND = ("--debug", "outbox", "send")
SYNC = ("--debug", "sync")
INBOX = ("--debug", "inbox", "--no-sync")
#: How a screen begins to say that the ledger did not take an approval.
REFUSED = ("! The ledger", "! The disk")


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """What was true once everything had been tried again."""

    code: int
    """How the process that was cut ended: its exit code, or minus a signal."""
    replies: tuple[int, ...]
    """How many replies each platform holds."""
    states: tuple[str, ...]
    """The state of each approval."""
    expected: int
    """How many approvals there must be: those that the screen confirmed."""
    false: int
    """Approvals that count as sent though no platform holds them."""
    in_doubt: int
    """Approvals in doubt or on their way right after the cut."""
    damage: tuple[str, ...]
    missed: int = 0
    """Mentions on the platforms that the ledger does not hold, or holds twice."""
    said: str = ""
    """What a process that no signal ended wrote to stderr: the log of the runs keeps it."""

    @property
    def cut(self) -> bool:
        """Whether the cut came at all; else the process makes fewer such calls."""
        return self.code == -signal.SIGKILL

    @property
    def doubled(self) -> int:
        """Replies beyond the one that was approved."""
        return sum(max(0, number - 1) for number in self.replies)

    @property
    def lost(self) -> int:
        """Approvals with no known end that are not kept either, and mentions that were missed."""
        strange = sum(one not in ("sent", "refused", "unknown", "approved") for one in self.states)
        return strange + self.false + max(0, self.expected - len(self.states)) + self.missed

    @property
    def unknown(self) -> int:
        """Approvals that nobody but the user can settle."""
        return self.states.count("unknown")


@dataclass
class Sitting:
    """Somebody who approves three drafts, one after the other, as they are."""

    terminal: Terminal
    beside: Callable[[int], None] | None = None
    """Told before each press how many approvals the screen has confirmed."""
    confirmed: int = 0
    """How many approvals the screen has confirmed."""

    def approves_all(self, *, to_the_end: bool) -> None:
        """Press `a` three times, or until one was refused; a cut sitting ends by itself."""
        for number in (1, 2, 3):
            if self.beside is not None:
                self.beside(self.confirmed)
            self.terminal.press("a")
            last = "3 of 3 done" if to_the_end else "q leave it"
            told = self.terminal.until_one(f"{number + 1} of 3" if number < 3 else last, *REFUSED)
            if any(words in told for words in REFUSED):
                return
            # Whoever sees what comes next was told that this one is approved.
            self.confirmed = number


@dataclass
class Bench:
    """A home with one account on each of the three platforms, and copies of it to begin from."""

    folder: Path
    world: World
    program: Program = field(init=False)
    raw: bytes = field(default=b"", init=False)
    """What the last sitting at a terminal has put on it."""

    def __post_init__(self) -> None:
        home = self.folder / "home"
        home.mkdir(parents=True)
        self.program = Program(home, env=self.world.tokens)
        self._configure(undo=600)
        self.keep("empty")
        synced = self.program.run("sync")
        assert synced.code == 0, synced.out + synced.err
        self._write_drafts()
        self.keep("asked with undo")
        assert self.approve() == (0, 3)
        self._configure(undo=0)
        with closing(sqlite3.connect(self.program.ledger)) as ledger:
            ledger.execute("UPDATE outbox SET not_before = approved_at")
            ledger.commit()
        # Reads the new configuration, so that no later run has to store it.
        assert self.program.run("outbox").code == 0
        assert self.states() == ("approved",) * 3
        self.keep("approved")
        self.begin("asked with undo")
        self._configure(undo=0)
        assert self.program.run("outbox").code == 0
        self.keep("asked")

    def _configure(self, *, undo: int) -> None:
        text = f"[inbox]\nundo_seconds = {undo}\n{self.world.config}"
        self.program.config.write_text(text, "utf-8")

    def _write_drafts(self) -> None:
        """Put words up as everybody's draft; nothing is approved by that."""
        items = self.program.run("inbox", "--json", "--no-sync").json["items"]
        for item, answer in zip(items, ANSWERS, strict=True):
            self.program.run("reply", item["id"], "--text", answer)

    # -- from where a run begins

    def keep(self, name: str) -> None:
        """Keep the home as it is, to begin from."""
        shutil.copytree(self.program.home, self.folder / name)

    def begin(self, name: str, how: How = How.WELL) -> None:
        """Go back to a kept home, on platforms that nobody has replied on."""
        shutil.rmtree(self.program.home)
        shutil.copytree(self.folder / name, self.program.home)
        self.world.again(how)

    # -- what is cut

    def start(self, words: Sequence[str], streams: Sequence[int], *, held: bool = False) -> Fork:
        """Start ackbot in this home; see `tests.warm`."""
        around, home = self.program.environment(), self.program.home
        return warm().start(words, around, home, streams, held=held)

    def run_cut(
        self, cut: Cut | Count | None = None, words: Sequence[str] = SEND
    ) -> tuple[int, str]:
        """Run a command to its end or its death; return (exit code, what it wrote to stderr).

        Where a platform is silent, the user presses Ctrl-C after a moment, and again.
        """

        def patience_ends(fork: Fork) -> None:
            if self.world.hangs:
                interrupt(fork)

        return ran(self.program, words, cut, meanwhile=patience_ends)

    def run_careless(self, cut: Cut | Count | None, name: str) -> int:
        """Run a careless sender to its end or its death; return its exit code."""
        words = [sys.executable, "-m", "tests.faults.careless", name]
        around = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            [*(cut.front if cut else []), *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**self.program.environment(), **around},
            cwd=self.program.home,
        ).returncode

    @property
    def tail(self) -> str:
        """The end of what the last sitting has put on its terminal."""
        return self.raw[-4000:].decode("utf-8", "replace")

    def approve(
        self, cut: Cut | Count | None = None, *, beside: Callable[[int], None] | None = None
    ) -> tuple[int, int]:
        """Approve every draft at a terminal; return (exit code, how many the screen confirmed).

        `beside` is told before each press how many those are; the sitting goes on to its end then.
        """
        with ExitStack() as stack:

            def start(streams: Sequence[int]) -> Fork:
                fork = self.start(INBOX, streams, held=cut is not None)
                if cut is not None:
                    stack.enter_context(traced(fork.pid, cut))
                return fork

            typed = Typed(start, 80, 24, PATIENCE)
            terminal = stack.enter_context(Terminal(typed, 80, 24))
            sitting = Sitting(terminal, beside)
            with suppress(pexpect.EOF):
                terminal.until("1 of 3", "a approve")
                sitting.approves_all(to_the_end=bool(cut or beside))
                terminal.press("q")
            code = terminal.end()
            self.raw = terminal.raw
            return code, sitting.confirmed

    # -- afterwards

    def recover(self, code: int, *, expected: int = 3, said: str = "") -> After:
        """Do what the user and cron do next, and say what is true then."""
        states = self.states()
        self.world.recovers()
        self._again("outbox", "send")
        self._again("sync")
        if self.world.stands[0].how is How.LAGS:
            self.world.catches_up()
            self._again("sync")
        if "approved" in self.states():
            self._again("outbox", "send")
        return After(
            code=code,
            replies=tuple(len(stand.replies) for stand in self.world.stands),
            states=self.states(),
            expected=expected,
            false=self._false(),
            in_doubt=states.count("sending") + states.count("unknown"),
            damage=self.damage(),
            said=said,
        )

    def recover_synced(self, code: int, said: str) -> After:
        """Sync again, and once more after somebody has said more, and say what is missing then."""
        self._again("sync")
        self.world.they_say("And is there any left?")
        self._again("sync")
        return After(
            code=code,
            replies=(),
            states=(),
            expected=0,
            false=0,
            in_doubt=0,
            damage=self.damage(),
            missed=self._missed(),
            said=said,
        )

    def _missed(self) -> int:
        """How many mentions are not in the ledger exactly once."""
        with closing(sqlite3.connect(self.program.ledger)) as ledger:
            sql = "SELECT substr(account, 1, instr(account, ':') - 1), text FROM posts"
            held = ledger.execute(sql).fetchall()
        return sum(
            sum(name == stand.platform and text.endswith(said) for name, text in held) != 1
            for stand in self.world.stands
            for said in stand.said
        )

    def recover_careless(self, code: int, name: str) -> After:
        """Let a careless sender try again, and count what the platforms hold then."""
        self.world.recovers()
        self.run_careless(None, name)
        return After(
            code=code,
            replies=tuple(len(stand.replies) for stand in self.world.stands),
            states=(),
            expected=0,
            false=0,
            in_doubt=0,
            damage=(),
        )

    def _again(self, *command: str) -> None:
        self.program.run(*command)

    def _rows(self) -> list[tuple[str, str]]:
        """The approvals: (platform, state)."""
        with closing(sqlite3.connect(self.program.ledger)) as ledger:
            sql = (
                "SELECT substr(account, 1, instr(account, ':') - 1), state FROM outbox ORDER BY id"
            )
            return ledger.execute(sql).fetchall()

    def states(self) -> tuple[str, ...]:
        """The approvals' states, as the file holds them."""
        return tuple(state for _, state in self._rows())

    def _false(self) -> int:
        held = {stand.platform: len(stand.replies) for stand in self.world.stands}
        return sum(state == "sent" and not held[name] for name, state in self._rows())

    def damage(self) -> tuple[str, ...]:
        """What is wrong with the file: `integrity_check` and the foreign keys."""
        with Ledger.open(self.program.ledger) as ledger:
            return ledger.check()


def interrupt(fork: Fork) -> None:
    """Press Ctrl-C twice: the second time ends the wait for what is under way."""
    for _ in range(2):
        with suppress(ProcessLookupError):
            os.kill(fork.pid, signal.SIGINT)
        if fork.ends_within(0.3):
            return


@contextmanager
def bench(folder: Path) -> Iterator[Bench]:
    """Start three platforms and set ackbot up for them."""
    with running(folder) as world:
        yield Bench(folder, world)
