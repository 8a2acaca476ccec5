"""What a sitting leaves behind in the scrollback: from its summary to lines. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from ackbot.cli.lines import LOOK, Line, field, line
from ackbot.cli.lists import WIDEST, paragraph
from ackbot.model import SendKind, SendState
from ackbot.review import Act, Ended, Summary
from ackbot.text import one_line
from ackbot.wording import moment, plural, wait


def summary(done: Summary, columns: int) -> Iterator[Line]:
    """Return the one thing a sitting leaves in the scrollback."""
    edge = min(columns, WIDEST)
    yield line(f" {done.done} of {done.total} done, in {_span(done.seconds)}.")
    for count, words, detail in _counted(done):
        yield line(f" {count:>3} {words:<17}{detail}".rstrip())
    for one in done.doubtful:
        words = (
            f"The reply to {field(one.name, 40)} ({field(one.account, 20)}) may or may not be "
            "posted. It is not sent again on its own; the next sync looks for it."
        )
        yield from paragraph(words, edge, LOOK)
    for one in done.ended:
        if one.state is SendState.REFUSED or one.held:
            how = "held" if one.held else "not sent"
            reason = f": {one_line(one.reason)}" if one.reason else ""
            yield from paragraph(f"{how}, {field(one.name, 40)}{reason}", edge, LOOK)
    if done.left:
        left = plural(done.left, "approved reply has", "approved replies have")
        yield from paragraph(f"{left} not gone out: the next ackbot inbox asks.", edge)
    yield from paragraph(_still(done), edge)


def _span(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _counted(done: Summary) -> Iterator[tuple[int, str, str]]:
    sends = [one for one in done.ended if one.act in (Act.APPROVE, Act.LIKE)]
    pasted = [one for one in sends if one.kind is SendKind.HANDOVER]
    sent = [one for one in sends if one.kind is not SendKind.HANDOVER]
    if sent:
        yield len(sent), "approved", _fates(sent)
    if pasted:
        yield len(pasted), "to paste", _named(pasted)
    for act, words in _CHOSEN:
        chosen = [one for one in done.ended if one.act is act]
        if chosen:
            detail = _until(chosen, done.at) if act is Act.SNOOZE else ""
            yield len(chosen), words, detail


_CHOSEN = (
    (Act.DISMISS, "no reply needed"),
    (Act.SNOOZE, "snoozed"),
    (Act.WONT, "won't answer"),
    (Act.THERE, "found posted"),
    (Act.NOT_THERE, "not posted"),
)


def _fates(sent: Sequence[Ended]) -> str:
    fates = Counter(_fate(one) for one in sent)
    return ", ".join(f"{count} {fate}" for fate, count in fates.items())


def _fate(one: Ended) -> str:
    if one.held:
        return "held"
    words = {
        SendState.SENT: "sent",
        SendState.UNKNOWN: "! in doubt",
        SendState.REFUSED: "! not sent",
    }
    return words.get(one.state, "not sent yet") if one.state else "not sent yet"


def _named(ended: Sequence[Ended]) -> str:
    first = f"{field(ended[0].name, 24)}, on {ended[0].platform}"
    return first if len(ended) == 1 else f"{first}, and {len(ended) - 1} more"


def _until(ended: Sequence[Ended], now: datetime) -> str:
    one = ended[0]
    until = f", until {moment(one.until, now)}" if one.until else ""
    return f"{field(one.name, 24)}{until}" if len(ended) == 1 else ""


def _still(done: Summary) -> str:
    if not done.still:
        return "Nobody is waiting any more."
    verb = "still waits" if done.still == 1 else "still wait"
    if not done.longest:
        return f"{done.still:,} {verb}."
    return (
        f"{done.still:,} {verb}. The longest: {field(done.longest, 40)}, {wait(done.longest_wait)}."
    )
