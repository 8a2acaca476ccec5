"""What review prints line by line: labels in words, `> ` before theirs, `+ ` before ours. Pure.

Every line is broken to the terminal's width by us, so that no outside word begins a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ackbot.cli import earlier, notes, parts, views
from ackbot.cli.keyline import keys_of
from ackbot.cli.lines import body, guard, name, text_of
from ackbot.cli.lines import field as _field
from ackbot.model import Fact, Kind
from ackbot.review import Earlier, Foot, Group, Screen
from ackbot.text import one_line, wrap

THEIRS, OURS = "> ", "+ "


def screen(shown: Screen, columns: int) -> list[str]:
    """Return a conversation as lines of at most `columns` cells (20 or more)."""
    post = shown.conversation.newest.post
    lines = [
        "",
        *_words(_head(shown), columns),
        *_words(_why(shown), columns),
        *_words(text_of(parts.place(shown, 400)[0]), columns),
        *_before(shown, columns),
        "They wrote:" if post.kind is not Kind.REVIEW else "Their review:",
        *_fenced(post.text, THEIRS, columns),
    ]
    for note in notes.notes(shown, 400):
        lines += _words(text_of(note).strip(), columns)
    for made in parts.made_by(shown, 400):
        lines += _words(text_of(made).strip(), columns)
    if shown.text:
        lines += [*_words(_destination(shown), columns), *_fenced(shown.text, OURS, columns)]
    return lines


def _before(shown: Screen, columns: int) -> list[str]:
    """Return what they said earlier and nothing has answered, oldest first."""
    lines: list[str] = []
    for fact in parts.still_open(shown):
        lines.append(f"They wrote {parts.said_at(fact, shown.now)}:")
        lines += _fenced(fact.post.text, THEIRS, columns)
    return lines


def _head(shown: Screen) -> str:
    who = name(shown.conversation.person.label, 60)
    if shown.doubt is not None:
        return f"{who}: your reply may or may not be posted"
    state, span = parts.waited(shown.conversation, shown.now)
    late = ", too long" if shown.place.late else ""
    return f"{who}, {state} {span}{late}"


def _why(shown: Screen) -> str:
    return " ".join(text_of(one).strip() for one in parts.reason(shown, 400))


def _destination(shown: Screen) -> str:
    lead = "You approved" if shown.doubt is not None else "Your reply"
    person, me = shown.conversation.person, shown.conversation.account.person
    to = f"@{one_line(person.handle)}" if person.handle else one_line(person.label)
    as_whom = f"@{one_line(me.handle)}" if me.handle else one_line(me.label)
    limit = shown.place.limit
    count = f", {shown.count} of {limit}" if limit is not None else ""
    tail = f"{parts.id_tail(person)} as {_field(as_whom, 60)}"
    return f"{lead} to {_field(to, 60)}{tail}{parts.how_visible(shown)}{count}:"


def foot(shown: Screen, now: Foot) -> list[str]:
    """Return what just happened and where one is; nothing twice."""
    first = "the first " if shown.beyond and shown.group is Group.WAITING else ""
    at = f"{shown.position} of {first}{shown.total}"
    words = {
        Group.DOUBT: f"In doubt {at}.",
        Group.LEFT: f"Approved earlier {at}.",
        Group.MAYBE: f"{at} that may need no reply.",
    }.get(shown.group, f"{at}.")
    told = parts.foot_words(now)
    undo = f"; u: {now.undo}" if now.undo else ""
    come = [f"{one_line(now.drafted, 60)}."] if now.drafted else []
    return ["", *([f"{told}{undo}."] if told else []), *come, words]


def keys(shown: Screen) -> str:
    """Return the prompt that names the keys; a no-break space holds a key to its word."""
    offered = keys_of(shown, wide=False, seen=True)
    return ", ".join(f"{key.letter}\u00a0{key.word}" for key in offered) + ": "


def thread(shown: Screen, exchange: Sequence[Fact], columns: int) -> list[str]:
    """Return all warnings and the whole conversation, oldest first."""
    lines = ["", *(text_of(one) for one in notes.dangers(shown, columns, most=None))]
    for fact in exchange:
        ours = parts.is_ours(fact, shown.conversation)
        who = "you" if ours else name(fact.post.author.label, 60)
        lines += _words(f"{who}, {parts.said_at(fact, shown.now)}:", columns)
        lines += _fenced(fact.post.text, OURS if ours else THEIRS, columns)
    return lines


def earlier_page(shown: Screen, found: Earlier, columns: int) -> list[str]:
    """Return the earlier replies to choose from."""
    return ["", *_plain(earlier.page(found, shown.now, columns))]


def person(shown: Screen, columns: int) -> list[str]:
    """Return who they are."""
    found = views.person(shown.conversation, shown.now, columns)
    return ["", *_plain(found)]


def help_page(shown: Screen, columns: int) -> list[str]:
    """Return all keys, one a line."""
    return ["", *_plain(views.help_page(shown, min(columns, 60)))]


def _plain(lines: Iterable[tuple[object, ...]]) -> list[str]:
    """Return lines with ASCII marks in place of ours."""
    marks = str.maketrans({"│": ">", "▌": "+"})
    plain = []
    for one in lines:
        text = "".join(str(getattr(span, "text", "")) for span in one)
        plain.append(text[:4].translate(marks) + text[4:])
    return plain


def _words(words: str, columns: int) -> list[str]:
    first, *rest = wrap(one_line(words), max(4, columns - 3)) or [""]
    return [guard(first), *(f"  {guard(part)}" for part in rest)] if words else []


def _fenced(text: str, mark: str, columns: int) -> list[str]:
    return [f"{mark}{part}" for part in body(text, columns - 3)]
