"""The sweep: every place where a process can be cut, under every behaviour of the platforms."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .report import Report, stride
from .runs import SYNC, After, Bench, bench
from .seen import Log, Place, Scene, Seen
from .tracing import CALLS, Count, Cut
from .world import How

Found = TypeVar("Found")


def _act(bench: Bench, scene: Scene, how: How, cut: Cut | Count | None) -> After:
    """Run a scene, cut it, recover, and say what is true."""
    if scene is Scene.APPROVE:
        bench.begin("asked", how)
        code, confirmed = bench.approve(cut)
        return bench.recover(code, expected=confirmed, said=bench.tail)
    if scene is Scene.SYNC:
        bench.begin("empty", how)
        bench.world.they_say("Is that with seeds?", "When do you open?", "And on Sundays?")
        return bench.recover_synced(*bench.run_cut(cut, SYNC))
    bench.begin("approved", how)
    if scene.careless:
        name = scene.name.lower()
        return bench.recover_careless(bench.run_careless(cut, name), name)
    code, said = bench.run_cut(cut)
    return bench.recover(code, said=said)


def count(bench: Bench, scene: Scene, how: How) -> dict[str, int]:
    """Run a scene uncut and return how many places there are to cut it, by call."""
    counting = Count(bench.folder / "calls.log")
    after = _act(bench, scene, how, counting)
    assert not after.cut
    return counting.calls()


def every(stride: int) -> Callable[[str, int], Iterable[int]]:
    """Pick every n-th place, beginning elsewhere for each call."""
    return lambda call, many: range(1 + len(call) % stride, many + 1, stride)


def few(most: int) -> Callable[[str, int], Iterable[int]]:
    """Pick at most so many places, evenly spread and never the same for two calls."""

    def picked(call: str, many: int) -> Iterable[int]:
        share = min(most if call == "pwrite64" else max(1, most // 2), many)
        return sorted({1 + (number * many + len(call)) // share % many for number in range(share)})

    return picked


class Sweep:
    """Works through places, on some benches for each processor. A context."""

    def __init__(self, folder: Path, report: Report, log: Log | None = None) -> None:
        self._folder = folder
        self._report = report
        self._log = log
        # A run computes for a quarter of its time: it waits between two writes to one host.
        # Setting up a bench takes as long as ten runs, which a short sweep does not make up for.
        self._workers = min((6 if stride() else 3) * (os.cpu_count() or 1), 24)
        self._benches: queue.SimpleQueue[Bench] = queue.SimpleQueue()
        self._stack = ExitStack()

    def __enter__(self) -> Sweep:
        with ThreadPoolExecutor(self._workers) as pool:
            benches = [bench(self._folder / str(number)) for number in range(self._workers)]
            for made in pool.map(self._stack.enter_context, benches):
                self._benches.put(made)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def places(
        self,
        scenes: Iterable[tuple[Scene, How]],
        pick: Callable[[Scene], Callable[[str, int], Iterable[int]]],
    ) -> list[Place]:
        """Return the places to cut: `pick` chooses for each scene among 1 to n of each call."""

        def chosen(at: tuple[Scene, How]) -> list[Place]:
            scene, how = at
            counted = self._on_a_bench(lambda bench: count(bench, scene, how))
            some = pick(scene)
            cuts = [Cut(call, when) for call in CALLS for when in some(call, counted[call])]
            return [Place(scene, how, cut) for cut in cuts]

        with ThreadPoolExecutor(self._workers) as pool:
            return [place for found in pool.map(chosen, scenes) for place in found]

    def run(self, wanted: Iterable[Place]) -> list[Seen]:
        """Run all, or as many as there is time for; return what was seen, in their order."""
        with ThreadPoolExecutor(self._workers) as pool:
            return [seen for seen in pool.map(self._see, wanted) if seen is not None]

    def _see(self, place: Place) -> Seen | None:
        if not self._report.in_time:
            return None
        after = self._on_a_bench(lambda bench: _act(bench, place.scene, place.how, place.cut))
        seen = Seen(place, after)
        if self._log is not None:
            self._log.note(seen)
        return seen

    def _on_a_bench(self, work: Callable[[Bench], Found]) -> Found:
        bench = self._benches.get()
        try:
            return work(bench)
        finally:
            self._benches.put(bench)


@dataclass(frozen=True, slots=True)
class Figures:
    """A line of the table."""

    what: str
    runs: int
    killed: int
    doubled: int
    lost: int
    damaged: int
    unknown: int
    approvals: int

    @classmethod
    def of(cls, what: str, seen: Sequence[Seen]) -> Figures:
        """Add runs up."""
        return cls(
            what=what,
            runs=len(seen),
            killed=sum(one.after.cut for one in seen),
            doubled=sum(one.after.doubled for one in seen),
            lost=sum(one.after.lost for one in seen),
            damaged=sum(bool(one.after.damage) for one in seen),
            unknown=sum(one.after.unknown for one in seen),
            approvals=sum(len(one.after.states) for one in seen),
        )

    def __str__(self) -> str:
        rate = 100 * self.unknown / self.approvals if self.approvals else 0.0
        return (
            f"| {self.what:<44} | {self.runs:>5} | {self.killed:>6} | {self.doubled:>7} |"
            f" {self.lost:>4} | {self.damaged:>7} | {self.unknown:>4} of {self.approvals:<5}"
            f" ({rate:.1f} %) |"
        )


HEAD = (
    f"| {'who is killed, and how the platforms behave':<44} |  runs | killed | doubled | lost |"
    " damaged | left unknown |\n|---|---|---|---|---|---|---|"
)


def table(seen: Sequence[Seen]) -> list[str]:
    """Return the figures, a line for each scene and behaviour, and all honest ones together."""
    groups: dict[tuple[Scene, How], list[Seen]] = {}
    for one in seen:
        groups.setdefault((one.place.scene, one.place.how), []).append(one)
    lines = [str(Figures.of(f"{scene}; {how}", group)) for (scene, how), group in groups.items()]
    honest = [one for one in seen if not one.place.scene.careless]
    total = [str(Figures.of("together", honest))] if honest else []
    return [*HEAD.splitlines(), *lines, *total]
