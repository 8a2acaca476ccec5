"""Measures ackbot against the goals of docs/performance.md: ratios within one run, no verdicts.

    python bench/run.py            every goal on small data: under a minute
    python bench/run.py --full     up to 1,000,000 stored mentions and 6 x 20,000 synced: 15 minutes

P is `python -c pass` of the same interpreter, RTT the delay of the loopback server.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import made
import measure
from ackbot import reading
from ackbot.drafting.batch import draft_lines
from ackbot.drafting.offline import OfflineDrafter
from ackbot.ledger.store import Ledger
from ackbot.model import Post
from ackbot.text import clean
from ackbot.triage import Policy
from ackbot.verdicts import retriage
from measure import ACKBOT, Cost

RTT = 0.15
SERVER = str(Path(__file__).with_name("server.py"))
#: Comments that are all unlike, in many languages, and of all kinds.
ROOT = Path(__file__).resolve().parent.parent
COMMENTS = (ROOT / "docs/drafting-comments.jsonl", ROOT / "tests/drafting/eval/open.jsonl")
NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)


class Table:
    """Prints a row as soon as it is known."""

    def __init__(self) -> None:
        print(f"{'goal':<5} {'what':<52} {'wall':>9} {'cpu':>9} {'memory':>8}")

    def begin(self) -> None:
        """Measure P again: what else the machine does changes it from minute to minute."""
        self.unit = measure.interpreter()
        print(f"      P is {self.unit * 1e3:.1f} ms, RTT {RTT * 1e3:.0f} ms", flush=True)

    def row(self, goal: str, what: str, cost: Cost, note: str = "") -> None:
        wall, cpu = (f"{spent / self.unit:.1f} P" for spent in (cost.wall, cost.cpu))
        print(f"{goal:<5} {what:<52} {wall:>9} {cpu:>9} {cost.memory:>5.0f} MB  {note}", flush=True)
        if cost.code not in (0, 1):
            print(f"      it ended with {cost.code}", flush=True)

    def words(self, goal: str, what: str, says: str) -> None:
        print(f"{goal:<5} {what:<52} {says}", flush=True)


def starts(table: Table) -> None:
    """P1: a word about itself."""
    table.begin()
    for option in ("--version", "--help"):
        table.row("P1", option, measure.median([ACKBOT, option]))


def stored(table: Table, folder: Path, sizes: list[tuple[int, int]]) -> None:
    """P2, P3, P4, P10: what only reads the ledger; sizes are (mentions, open)."""
    for many, waiting in sizes:
        home = made.home(folder / str(many), many, waiting)
        table.begin()
        what = f"of {many:,}, {waiting:,} open"

        def row(goal: str, args: str, home: made.Home = home, what: str = what) -> None:
            cost = measure.median([ACKBOT, *args.split()], home.env, times=5)
            table.row(goal, f"{args} {what}", cost)

        row("P2", "stale --no-sync")
        row("P2", "stale --no-sync --all")
        row("P3", "inbox --list --no-sync")
        row("P4", "inbox --json --no-sync")
        if waiting <= 20_000:
            row("P4", "inbox --json --no-sync --limit 0")


@contextmanager
def served(mentions: int, accounts: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Start a loopback server an account; each is a process of its own."""
    with ExitStack() as stack:
        yield [
            stack.enter_context(_server(mentions, f"{mentions}x{number}"))
            for number in range(accounts)
        ]


@contextmanager
def _server(mentions: int, name: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, SERVER, str(mentions), str(RTT), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _asked(servers: list[subprocess.Popen[str]]) -> int:
    """Return how many requests came since the last call."""
    total = 0
    for server in servers:
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write("\n")
        server.stdin.flush()
        total += int(server.stdout.readline())
    return total


def synced(table: Table, folder: Path, mentions: int, accounts: int) -> None:
    """P5, P6, P7, P10, P14: a first sync and one with nothing new."""
    table.begin()
    home = made.Home(folder / f"sync{mentions}x{accounts}")
    with served(mentions, accounts) as servers:
        home.configure([_address(server) for server in servers])
        first = measure.run([ACKBOT, "sync", "--quiet"], home.env)
        asked = _asked(servers)
        floor = asked / accounts * RTT
        over = f"{first.wall / floor:.2f} x {asked // accounts} requests x RTT"
        goal = "P5" if accounts == 1 else "P6"
        table.row(goal, f"first sync, {accounts} x {mentions:,} mentions", first, over)
        again = measure.run([ACKBOT, "sync", "--quiet"], home.env)
        asked = _asked(servers)
        over = f"RTT + {(again.wall - RTT) / table.unit:.1f} P, {asked // accounts} requests each"
        table.row("P7", f"the same again, nothing new, {accounts} x {mentions:,}", again, over)


def _address(server: subprocess.Popen[str]) -> str:
    assert server.stdout is not None
    return server.stdout.readline().strip()


def worked(table: Table, folder: Path, many: int) -> None:
    """P11: what one mention costs, step by step."""
    from server import TEXTS

    posts = [_said(number, TEXTS[number % len(TEXTS)]) for number in range(many)]
    steps: dict[str, float] = {}
    start = time.perf_counter()
    for post in posts:
        clean(post.text)
    steps["plain text"] = time.perf_counter() - start
    start = time.perf_counter()
    read = [reading.read(post.text, language="en", at=NOW) for post in posts]
    steps["reading"] = time.perf_counter() - start
    with Ledger.open(folder / "worked.db") as ledger:
        ledger.put_account(made.ME, identity="{}", credential="")
        items = [(post, "incoming", one) for post, one in zip(posts, read, strict=True)]
        with ledger.transaction():
            start = time.perf_counter()
            for at in range(0, many, 80):
                ledger.add(made.ME, items[at : at + 80], seen_at=NOW)
            steps["storing"] = time.perf_counter() - start
            start = time.perf_counter()
            retriage(ledger, "bluesky", [post.root for post in posts], Policy(), NOW)
            steps["verdict, stored"] = time.perf_counter() - start
    steps["together"] = sum(steps.values())
    for name, spent in steps.items():
        table.words("P11", f"a mention: {name}", f"{spent / many * 1e6:.0f} us")


def _said(number: int, text: str) -> Post:
    post = made.post(number, NOW)
    words = f"{text} ({number})"
    return Post(id=post.id, root=post.root, author=post.author, at=NOW, text=words, raw=words)


def drafted(table: Table, rounds: int) -> None:
    """P12: offline drafts for comments that are all unlike, each unlike the drafts before it.

    In processor time, the best round: what the first one loads and compiles is not of the rate.
    """
    lines = [line for path in COMMENTS for line in path.read_text("utf-8").splitlines()]
    drafter = OfflineDrafter()
    spent = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in draft_lines(lines, drafter):
            pass
        spent.append(time.process_time() - start)
    what = f"offline drafts for {len(lines)} unlike comments, reading included"
    table.words("P12", what, f"{len(lines) / min(spent):,.0f} a second")


def first_draft(table: Table, folder: Path) -> None:
    """From start to the first draft of a file, with nothing set up and with it."""
    comment = folder / "comment.jsonl"
    comment.write_text(COMMENTS[0].read_text("utf-8").partition("\n")[0] + "\n", "utf-8")
    home = made.Home(folder / "first")
    command = [ACKBOT, "draft", "--from", str(comment)]
    bare = measure.median(command, home.env, times=15)
    table.words("-", "draft --from, one comment, nothing set up", f"{bare.cpu * 1e3:.0f} ms")
    home.configure(["http://127.0.0.1:9"])
    whole = measure.median(command, home.env, times=15)
    table.words("-", "draft --from, one comment, set up", f"{whole.cpu * 1e3:.0f} ms")


def main() -> None:
    full = "--full" in sys.argv[1:]
    table = Table()
    with tempfile.TemporaryDirectory(prefix="ackbot-bench-") as name:
        folder = Path(name)
        starts(table)
        worked(table, folder, 20_000 if full else 4_000)
        drafted(table, 20 if full else 5)
        first_draft(table, folder)
        syncs = [(2_000, 1), (2_000, 6), (20_000, 1), (20_000, 6)] if full else [(800, 1), (800, 6)]
        for mentions, accounts in syncs:
            synced(table, folder, mentions, accounts)
        stored(table, folder, [(10_000, 2_000), (100_000, 20_000)] if full else [(10_000, 2_000)])
        if full:
            stored(table, folder, [(1_000_000, 200_000)])
    print("\nOne run on one machine: compare ratios, not milliseconds.")


if __name__ == "__main__":
    main()
