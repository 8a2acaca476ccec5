"""The closing summary: the one thing that a sitting leaves in the scrollback. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ackbot.cli.lines import LOOK, Line, Span, field, line
from ackbot.model import SendKind, SendState
from ackbot.review import Act, Ended, Summary
from ackbot.text import one_line, wrap
from ackbot.wording import moment, plural, wait


def summary(seen: Summary, columns: int) -> list[Line]:
    """Return what was done, what is in doubt, and who still waits."""
    if not seen.total:
        return [line(" Nobody was waiting.")]
    lines = [
        line(" ", Span(f"{seen.done} of {seen.total} done", "bold"), f", in {_span(seen.seconds)}.")
    ]
    replies = [one for one in seen.ended if one.act in (Act.APPROVE, Act.THERE)]
    direct = [one for one in replies if one.kind is not SendKind.HANDOVER]
    lines += _counted(len(direct), "approved", _states(direct), columns)
    pasted = [one for one in replies if one.kind is SendKind.HANDOVER]
    lines += _counted(
        len(pasted), "to paste", _names(pasted, lambda one: f", on {one.platform}"), columns
    )
    lines += _counted(_count(seen, Act.LIKE), "liked", "", columns)
    lines += _counted(_count(seen, Act.DISMISS), "no reply needed", "", columns)
    snoozed = [one for one in seen.ended if one.act is Act.SNOOZE]
    until = _names(
        snoozed, lambda one: f", until {moment(one.until, seen.at)}" if one.until else ""
    )
    lines += _counted(len(snoozed), "snoozed", until, columns)
    lines += _counted(_count(seen, Act.WONT), "won't answer", "", columns)
    for one in seen.ended:
        lines += _bad_news(one, columns)
    return [*lines, *_left(seen, columns), *_still(seen, columns)]


def _span(seconds: float) -> str:
    """Return `4 min 50 s`: shorter than a wait, so to the second."""
    minutes, rest = divmod(int(seconds), 60)
    if minutes >= 60:
        return wait(seconds)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _count(seen: Summary, act: Act) -> int:
    return sum(one.act is act for one in seen.ended)


def _counted(count: int, words: str, more: str, columns: int) -> list[Line]:
    if not count:
        return []
    head = f" {count:>3} {words:<18}"
    room = columns - 1 - len(head) - 2
    if not more or room < 10:
        return [line(head.rstrip())]
    return [line(head, field(more, room))]


def _states(replies: Sequence[Ended]) -> str:
    doubt = sum(one.state is SendState.UNKNOWN for one in replies)
    refused = sum(one.state is SendState.REFUSED for one in replies)
    held = sum(one.held for one in replies)
    told = {
        "sent": sum(one.state is SendState.SENT for one in replies),
        "on the way": sum(one.state is SendState.SENDING for one in replies),
        "not gone out yet": sum(
            one.state is SendState.APPROVED and not one.held for one in replies
        ),
    }
    words = [f"{count} {state}" for state, count in told.items() if count]
    bad = {"in doubt": doubt, "not sent": refused, "held": held}
    words += [f"{LOOK} {count} {state}" for state, count in bad.items() if count]
    return ", ".join(words)


def _names(some: Sequence[Ended], more: Callable[[Ended], str]) -> str:
    if not some:
        return ""
    first = f"{one_line(some[0].name)}{more(some[0])}"
    return first if len(some) == 1 else f"{first}, and {len(some) - 1} more"


def _bad_news(one: Ended, columns: int) -> list[Line]:
    who = f"{one_line(one.name)} ({one_line(one.account, 30)})"
    why = f": {one_line(one.reason).rstrip('.')}" if one.reason else ""
    if one.held:
        return _look(f"held, {who}{why}. The next ackbot inbox asks again.", columns)
    if one.state is SendState.UNKNOWN:
        return _look(
            f"The reply to {who} may or may not be posted. It is not sent again on its own; the "
            "next sync looks for it.",
            columns,
        )
    if one.state is SendState.REFUSED:
        return _look(f"not sent to {who}{why}. Your text is kept.", columns, "not-sent")
    if one.state is SendState.APPROVED and why:
        return _look(f"not gone out yet, {who}{why}.", columns)
    return []


def _left(seen: Summary, columns: int) -> list[Line]:
    if not seen.left:
        return []
    waits = plural(seen.left, "approved reply has", "approved replies have")
    return _look(f"{waits} not gone out. Send: ackbot outbox send", columns)


def _still(seen: Summary, columns: int) -> list[Line]:
    if not seen.still:
        return [line(" Nobody else is waiting.")]
    words = f"{plural(seen.still, 'still waits', 'still wait')}."
    if seen.longest:
        words += f" The longest: {one_line(seen.longest)}, {wait(seen.longest_wait)}."
    return [line(f" {part}") for part in wrap(words, max(10, min(columns, 92) - 2))]


def _look(words: str, columns: int, style: str = "look") -> list[Line]:
    first, *rest = wrap(words, max(10, min(columns, 92) - 4)) or [""]
    return [
        line(" ", Span(LOOK, style), f" {first}"),
        *(line(f"   {part}") for part in rest),
    ]
