"""How fast the ledger is: writing 100,000 mentions, and reading the top of a small and a huge one.

Prints ratios within one run (absolute times drift by a third on shared machines) and, for the
writing, microseconds a mention. Run: `python bench/ledger.py [MENTIONS]`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from ackbot.ledger.store import Ledger
from ackbot.model import Account, Key, Person, Post, Reading, ReadingKind, Shown, State, Verdict

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
PAGE = 80
ME = Account(
    id="demo:me", platform="demo", name="demo", person=Person(id="me", name="Ana", handle="ana")
)
READING = Reading(language="en", kind=ReadingKind.QUESTION, why="asks a question", sure=0.9)


def mentions(many: int) -> Iterator[tuple[Post, str, Reading]]:
    """Yield mentions of many people, four by each on average, each under a root of its own."""
    for number in range(many):
        who = number * 7919 % max(1, many // 4)
        yield (
            Post(
                id=f"post-{number:08}",
                root=f"post-{number:08}",
                author=Person(id=f"person-{who}", name=f"Person {who}", handle=f"person{who}"),
                at=NOW - timedelta(seconds=60 + number),
                text=f"Could you tell me how number {number} of your pictures was made?",
                raw=f"<p>Could you tell me how number {number} of your pictures was made?</p>",
                url=f"https://photos.example/@person{who}/{number}",
            ),
            "incoming",
            READING,
        )


def verdicts(many: int) -> Iterator[Verdict]:
    """Yield a waiting verdict for each of `mentions`."""
    for post, _, _ in mentions(many):
        yield Verdict(
            key=Key(account=ME.id, root=post.root, person=post.author.id),
            state=State.WAITING,
            since=post.at,
            shown=Shown.WAITING,
            rank_at=post.at,
            target=post.id,
            open=(post.id,),
            mentions=1,
            reason="asks a question",
            evidence=("their comment wants a reply: asks a question",),
        )


def pages(many: int) -> Iterator[list[tuple[Post, str, Reading]]]:
    """Yield the mentions in pages, as a sync brings them."""
    stream = mentions(many)
    while page := list(islice(stream, PAGE)):
        yield page


def filled(path: Path, many: int) -> tuple[Ledger, float, float]:
    """Return a ledger with this many waiting, and the seconds that facts and verdicts took."""
    ledger = Ledger.open(path)
    ledger.put_account(ME, identity="{}", credential="")
    spent = 0.0
    with ledger.transaction():
        for page in pages(many):
            start = time.perf_counter()
            ledger.add(ME, page, seen_at=NOW)
            spent += time.perf_counter() - start
    start = time.perf_counter()
    with ledger.transaction():
        for verdict in verdicts(many):
            ledger.put_verdicts("demo", verdict.key.root, [verdict])
    return ledger, spent, time.perf_counter() - start


def best(action: Callable[[], object], times: int = 20) -> float:
    """Return the least seconds of several runs: what the work costs without its neighbours."""
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        spent.append(time.perf_counter() - start)
    return min(spent)


def reads(ledger: Ledger) -> dict[str, Callable[[], object]]:
    """Name what a command reads first."""
    stale = NOW - timedelta(minutes=10)
    return {
        "top of the inbox, 50": lambda: list(ledger.waiting(limit=50)),
        "newest first, 50": lambda: list(ledger.waiting(limit=50, sort="newest")),
        "one account, 50": lambda: list(ledger.waiting(limit=50, accounts=[ME.id])),
        "stale, 50": lambda: list(
            ledger.waiting(groups=[Shown.WAITING], before=stale, limit=50, with_outgoing=True)
        ),
        "due roots": lambda: ledger.due_roots(NOW),
        "thread": lambda: ledger.thread("demo", "post-00000500"),
        "counts": lambda: ledger.counts(),
    }


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        small, *_ = filled(Path(folder) / "small.db", 1_000)
        large, facts, judged = filled(Path(folder) / "large.db", many * 2)
        print(f"adding {many * 2:,} mentions: {facts / many / 2 * 1e6:.1f} us each")
        print(f"storing their verdicts: {judged / many / 2 * 1e6:.1f} us each")
        start = time.perf_counter()
        for page in pages(many):
            large.add(ME, page, seen_at=NOW)
        print(f"adding them again: {(time.perf_counter() - start) / many * 1e6:.1f} us each")
        there = reads(large)
        for name, action in reads(small).items():
            one, other = best(action), best(there[name], 5)
            print(f"{name}: {other / one:.2f} x ({one * 1e3:.2f} ms with 1,000 waiting)")
        start = time.perf_counter()
        count = sum(1 for _ in large.waiting())
        print(f"streaming all {count:,}: {(time.perf_counter() - start) / count * 1e6:.1f} us each")
        small.close()
        large.close()


if __name__ == "__main__":
    main()
