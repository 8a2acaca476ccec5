"""Judges what the offline drafter writes for comments with answer sheets. Run by `make eval`.

Of the frozen set only totals and tables are printed, so that it stays unseen
(tests/drafting/eval/README.md says why).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.evaluation.items import Drafted, Item, baseline, by_offline_drafter, load
from tools.evaluation.report import report
from tools.evaluation.scoring import score

SETS = Path("tests", "drafting", "eval")
FROZEN = "frozen.jsonl"
BASELINES = ("ideal", "generic", "skip", "human")


def main() -> None:
    """Print the tables of every set asked for; of the project's own where none is."""
    parser = argparse.ArgumentParser(prog="python -m tools.evaluate", description=__doc__)
    own = [SETS / "open.jsonl", SETS / FROZEN]
    parser.add_argument("sets", nargs="*", type=Path, help="more sets to judge besides our own")
    parser.add_argument("--worst", type=int, default=20, help="how many poor drafts to show")
    parser.add_argument("--baseline", choices=BASELINES, help="judge this instead of the drafter")
    asked = parser.parse_args()
    for path in (*own, *asked.sets):
        items = load(path)
        outcome = score(items, _made(items, asked.baseline))
        worst = 0 if path.name == FROZEN else asked.worst
        print("\n".join(report(path.stem, outcome, worst=worst)))


def _made(items: list[Item], which: str | None) -> list[Drafted]:
    return by_offline_drafter(items) if which is None else baseline(items, which)


if __name__ == "__main__":
    main()
