"""The tables of an outcome, as lines of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from tools.evaluation.checks import FACTORS, POINTS, WHAT
from tools.evaluation.scoring import ACTIONS, Outcome, Scored, mean

#: The languages that the drafter has words for in full; of the others it knows a little.
SUPPORTED = ("en", "es", "fr", "de", "pt", "it", "nl")


def report(title: str, outcome: Outcome, *, worst: int) -> Iterator[str]:
    """Yield all tables of a set; with `worst` 0, nothing that was said in it."""
    yield f"== {title}: {len(outcome.rows)} comments, {len(outcome.judged)} replies judged"
    yield from _checks(outcome)
    yield from _parts(outcome)
    yield from _confusion(outcome)
    yield from _groups(outcome)
    yield f"TOTAL {outcome.total:.1f} of 100"
    for row in sorted(outcome.rows, key=lambda row: row.score)[:worst]:
        yield from _bad(row)
    yield ""


def _checks(outcome: Outcome) -> Iterator[str]:
    weights = [(name, f"{worth} points") for name, _, worth in POINTS]
    weights += [(name, f"x {floor:.2f}") for name, _, floor in FACTORS]
    for name, weight in weights:
        passed = 100 * mean(checked.outcome[name] for checked in outcome.judged)
        yield f"  {name:<9} {weight:>9} {passed:6.1f}  {WHAT[name]}"


def _parts(outcome: Outcome) -> Iterator[str]:
    found, hits = outcome.variety, outcome.hits
    told = "  ".join(f"{action} {100 * hit:.0f}%" for action, hit in hits.items())
    yield f"A quality  60% {100 * outcome.quality:6.1f}"
    yield f"B triage   25% {100 * outcome.triage:6.1f}  {told}"
    yield f"C care     15% {100 * outcome.care:6.1f}"
    shares = f"no twin {100 * found.untwinned:.0f}%  own frame {100 * found.own_frames:.0f}%"
    yield f"D variety    x {found.factor:6.2f}  {shares}  openings {100 * found.openings:.0f}%"


def _confusion(outcome: Outcome) -> Iterator[str]:
    given = (*ACTIONS, "missing")
    yield "  wanted/given " + "".join(f"{action:>9}" for action in given)
    for wanted in ACTIONS:
        counts = (outcome.confusion[wanted, action] for action in given)
        yield f"  {wanted:<12} " + "".join(f"{count:>9}" for count in counts)


def _groups(outcome: Outcome) -> Iterator[str]:
    yield "by kind (comments, mean score, right action):"
    yield from _table(outcome, lambda row: row.item.kind)
    yield "by language (supported in full; the others together):"
    yield from _table(outcome, _tongue)


def _tongue(row: Scored) -> str:
    return row.item.language if row.item.language in SUPPORTED else "others"


def _table(outcome: Outcome, key: Callable[[Scored], str]) -> Iterator[str]:
    groups: dict[str, list[Scored]] = defaultdict(list)
    for row in outcome.rows:
        groups[key(row)].append(row)
    for name, rows in sorted(groups.items()):
        score, right = mean(row.score for row in rows), mean(row.right for row in rows)
        yield f"  {name:<13} {len(rows):>4} {100 * score:6.1f} {100 * right:5.0f}%"


def _bad(row: Scored) -> Iterator[str]:
    item, made = row.item, row.made
    wrong = [] if row.right else [f"wanted {item.action}, given {made.action}"]
    wrong += row.checked.failed if row.checked else []
    head = f"{item.id} {item.language} {item.kind}"
    yield f"- {100 * row.score:5.1f} {head} ({item.name}): {', '.join(wrong)}"
    yield f"    they:  {_short(item.text)}"
    yield f"    draft: {_short(made.draft) or '(none)'}"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 150 else flat[:149] + "…"
