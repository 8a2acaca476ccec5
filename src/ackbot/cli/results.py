"""`ackbot results`: looking back. Who was answered, how soon, who came back, promises kept."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from ackbot.app.app import App
from ackbot.app.looking_back import look_back_on
from ackbot.cli.completing import account_option
from ackbot.cli.export import into
from ackbot.cli.lines import Line, Span, line, name
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, note, terminal_width
from ackbot.errors import UsageError
from ackbot.results import Owed, Results, Tally, Wait, Week
from ackbot.text import for_ascii, one_line, safe_cell, wrap
from ackbot.wording import day, parse_span, stamp, wait

if TYPE_CHECKING:
    from ackbot.app import documents

#: How many of those who came back are named.
_NAMED = 3
#: From how many on a share is told in percent: of fewer, each is a person.
_MANY = 10

#: The columns of the table, in order: one row a week.
COLUMNS = (
    "week_begins", "wanted", "answered", "waiting", "missed", "put_aside",
    "median_wait_seconds", "slowest_wait_seconds", "slowest_person", "slowest_conversation",
)  # fmt: skip


@click.command(name="results")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--since", default="12w", show_default=True, metavar="SPAN", help="30d, 1y or all.")
@account_option
@click.option("--html", "as_html", is_flag=True, help="A page of its own, for a browser.")
@click.option("--csv", "as_csv", is_flag=True, help="A table, one row a week.")
@common_options
@click.pass_obj
def results_command(
    options: Options,
    file: Path | None,
    since: str,
    names: tuple[str, ...],
    as_html: bool,
    as_csv: bool,
) -> None:
    """Look back: who was answered and how soon, who came back, promises kept; by week.

    Counts what began in the last twelve weeks (--since) and asks no platform. What you put aside
    counts neither for nor against. With --html or --csv it goes to FILE, yours alone to read, or is
    printed.

    \b
    Example: ackbot results --since 30d
             ackbot results results.html --html
    """
    if as_html + as_csv + options.json > 1:
        raise UsageError("It is a page, a table or JSON, not two of them.", "Leave one out.")
    if file is not None and not (as_html or as_csv):
        raise UsageError("Is the file to be a page or a table?", "Add --html or --csv.")
    with App(options) as app:
        begins = _begins(since, app.now())
        chosen = {one.name for one in app.chosen(names)}
        app.prepare()
        ids = [one.id for one in app.ledger.accounts() if one.name in chosen] if names else None
        seen = look_back_on(app, begins, ids)
        if options.json:
            emit_json(document(seen))
        elif as_html or as_csv:
            _hand_over(seen, file, as_html=as_html)
        else:
            emit(shown(seen, terminal_width()), options)


def _begins(since: str, now: datetime) -> datetime | None:
    if since.strip().lower() == "all":
        return None
    try:
        return now - parse_span(since)
    except OverflowError:
        return None  # before there was a calendar


def _hand_over(seen: Results, file: Path | None, *, as_html: bool) -> None:
    def write(out: TextIO) -> None:
        if as_html:
            from ackbot.cli.results_page import page

            out.write(for_ascii(page(seen), out.encoding))
        else:
            write_table(seen, out)

    if file is None:
        write(sys.stdout)
    else:
        into(file, write)
        note(f"It is in {one_line(str(file), 400)}, which only you can read.")


# -- in words


def share(part: int, whole: int) -> str:
    """Return a part of a whole: `all`, `none`, `2 of 3`, `94 %`; never 0 or 100 % for some."""
    if part in (0, whole):
        return "all" if part else "none"
    if whole < _MANY:
        return f"{part} of {whole}"
    return f"{min(99, max(1, round(100 * part / whole)))} %"


def told(seen: Results) -> list[tuple[str, str]]:
    """Return what there is to say, as (what, words); names in it are outside words, cleaned."""
    said = [("Answered", _answered(seen.tally))]
    if seen.tally.slowest is not None:
        said.append(("Waited", _waited(seen.tally, seen.tally.slowest)))
    if seen.people:
        said.append(("Came back", _back(seen)))
    if promises := _promises(seen):
        said.append(("Promises", promises))
    return said


def _answered(tally: Tally) -> str:
    part, whole = len(tally.answered), tally.wanted
    words = f"{share(part, whole)} of those who wanted a word from you"
    more = []
    if tally.waiting:
        more.append(f"{tally.waiting:,} still {'waits' if tally.waiting == 1 else 'wait'}")
    if tally.missed:
        more.append(f"{tally.missed:,} can take no reply any more")
    if tally.aside:
        more.append(f"{tally.aside:,} put aside")
    return "; ".join([words, *more])


def _waited(tally: Tally, slowest: Wait) -> str:
    middle = wait(tally.middle.total_seconds()) if tally.middle is not None else ""
    longest = wait(slowest.length.total_seconds())
    who = name(slowest.person.label, 30)
    return f"{_span(middle)} (median); at most {_span(longest)}, {who}"


def _span(words: str) -> str:
    return "less than a minute" if words == "now" else words


def _back(seen: Results) -> str:
    back = seen.came_back
    words = f"{share(len(back), seen.people)} of those you answered"
    if not back:
        return words
    named = [name(person.label, 30) for person in back[:_NAMED]]
    rest = len(back) - len(named)
    return f"{words}: {', '.join(named)}{f' and {rest:,} more' if rest else ''}"


def _promises(seen: Results) -> str:
    kept, late = seen.promises[Owed.KEPT], seen.promises[Owed.OVERDUE]
    open_still = seen.promises[Owed.NOT_YET_DUE]
    words = [f"{share(kept, kept + late)} kept"] if kept + late else []
    if late:
        words.append(f"{late:,} overdue")
    if open_still:
        words.append(f"{open_still:,} not yet due")
    return "; ".join(words)


def title(seen: Results) -> str:
    """Return over what time it looks."""
    if seen.since is None:
        return "All that is in the ledger"
    return f"Since {day(seen.since.astimezone().date(), seen.now.astimezone().date())}"


def shown(seen: Results, columns: int) -> list[Line]:
    """Return the results for a terminal or a pipe."""
    lines = [line(Span(f" {title(seen)}", "bold")), ()]
    if not seen.tally.wanted + seen.tally.aside:
        return [*lines, line(" Nobody wanted a word from you in that time.")]
    for what, words in told(seen):
        first, *rest = wrap(words, max(10, min(columns, 92) - 15)) or [""]
        lines.append(line(Span(f" {what:<11}", "dim"), first))
        lines += [line(" " * 12, part) for part in rest]
    lines += [(), *_table(seen, columns)]
    if seen.tally.waiting:
        lines += [(), line(" next  ", Span("ackbot inbox", "bold"))]
    return lines


def _table(seen: Results, columns: int) -> list[Line]:
    narrow = columns < 50
    heads = ("week of", "answered", *(() if narrow else ("median", "slowest")))
    lines = [line(Span(" " + _cells(heads), "dim"))]
    for week in seen.weeks:
        cells = in_words(week, seen.now)
        lines.append(line(" " + _cells(cells[:2] if narrow else cells)))
    return lines


def _cells(cells: Sequence[str]) -> str:
    return "  ".join(f"{cell:<11}" for cell in cells).rstrip()


def in_words(week: Week, now: datetime) -> tuple[str, str, str, str]:
    """Return a week's row: when it began, the share answered, median and slowest wait."""
    tally = week.tally
    begins = day(week.begins, now.astimezone().date())
    if not tally.wanted:
        return (begins, "-", "", "")
    middle, slowest = tally.middle, tally.slowest
    return (
        begins,
        share(len(tally.answered), tally.wanted),
        wait(middle.total_seconds()) if middle is not None else "",
        wait(slowest.length.total_seconds()) if slowest is not None else "",
    )


# -- for programs


def write_table(seen: Results, out: TextIO) -> None:
    """Write the weeks as CSV; no cell is taken for a formula."""
    import csv

    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for week in seen.weeks:
        cells = _row(week)
        writer.writerow([for_ascii(safe_cell(cell), out.encoding) for cell in cells])


def _row(week: Week) -> tuple[str, ...]:
    tally, slowest = week.tally, week.tally.slowest
    return (
        week.begins.isoformat(),
        str(tally.wanted),
        str(len(tally.answered)),
        str(tally.waiting),
        str(tally.missed),
        str(tally.aside),
        str(int(tally.middle.total_seconds())) if tally.middle is not None else "",
        str(int(slowest.length.total_seconds())) if slowest else "",
        one_line(slowest.person.label) if slowest else "",
        slowest.key.id if slowest else "",
    )


def document(seen: Results) -> documents.people.Results:
    """Return the document of `results --json`."""
    return {
        "version": 1,
        "generated_at": stamp(seen.now),
        "since": stamp(seen.since),
        "all": _counted(seen.tally),
        "answered_people": seen.people,
        "came_back": [
            {"id": one.id, "name": one.name, "handle": one.handle} for one in seen.came_back
        ],
        "promises": {
            "kept": seen.promises[Owed.KEPT],
            "overdue": seen.promises[Owed.OVERDUE],
            "not_yet_due": seen.promises[Owed.NOT_YET_DUE],
            "left": seen.promises[Owed.LEFT],
        },
        "weeks": [
            {"begins": week.begins.isoformat(), **_counted(week.tally)} for week in seen.weeks
        ],
    }


def _counted(tally: Tally) -> documents.people.Tally:
    middle, slowest, wanted = tally.middle, tally.slowest, tally.wanted
    return {
        "wanted": wanted,
        "answered": len(tally.answered),
        "ratio": round(len(tally.answered) / wanted, 4) if wanted else None,
        "waiting": tally.waiting,
        "missed": tally.missed,
        "put_aside": tally.aside,
        "median_wait_seconds": int(middle.total_seconds()) if middle is not None else None,
        "slowest": {"id": slowest.key.id, "wait_seconds": int(slowest.length.total_seconds())}
        if slowest
        else None,
    }
