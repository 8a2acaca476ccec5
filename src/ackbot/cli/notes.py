"""What stands between the comment and the draft: dangers, or why there is no draft.

Pure. Lines are without margin, as in `parts`.
"""

from __future__ import annotations

from datetime import datetime

from ackbot.cli.lines import LOOK, Line, Span, field, guard, line, paragraph
from ackbot.cli.parts import said_at
from ackbot.cli.posing import posing
from ackbot.model import Action, Outgoing, Warn
from ackbot.review import Group, Screen
from ackbot.text import one_line, width, wrap
from ackbot.wording import moment

#: Dangers in the order in which they are shown; what is not named here comes last.
_DANGERS = (
    "visibility", "wider", "account", "changed", "secret", "lookalike", "name", "promise", "refund",
    "date", "admission", "human", "claim", "figure", "language", "same", "link", "handle", "mail",
    "phone", "wallet", "command", "stock", "machine", "avoid",
)  # fmt: skip
_MOST_WARNINGS = 3
_LEAST_LEAD = 8


def notes(screen: Screen, room: int) -> list[Line]:
    """Return what stands between the comment and the draft: dangers, or why there is no draft."""
    if screen.doubt is not None:
        return [line(part) for part in wrap(_doubtful(screen.doubt, screen.now), room)]
    return _told(screen, room) + dangers(screen, room)


def _doubtful(out: Outgoing, now: datetime) -> str:
    lookups = [moment(at, now).rpartition(", ")[2] for at in out.looked_at[-3:]]
    looked = f"Looked at {' and '.join(lookups)}: not in the list, which proves nothing yet. "
    return (looked if lookups else "") + "It will not be sent again unless you say it is not there."


def _told(screen: Screen, room: int) -> list[Line]:
    why = one_line(screen.draft.reason)
    if not screen.place.can_reply:
        why = f": {screen.place.cannot}" if screen.place.cannot else ""
        return _at_length(f"cannot be answered from here{one_line(why)}", room)
    if screen.place.handover and screen.text:
        title = screen.place.title
        said = f"{title} takes no replies from programs: you paste it, the next sync notices."
        return _at_length(said, room) + _why_yours(screen, room)
    out = screen.conversation.outgoing
    if screen.group is Group.LEFT and out is not None and not out.held:
        said = f"You approved this {moment(out.approved_at, screen.now)}; it has not gone out yet."
        return paragraph(said, room)
    if screen.draft.action is Action.SKIP and not screen.text:
        said = f"{why[:1].upper()}{why[1:]}"
        return paragraph(f"Suggested: no reply needed. {said}", room)
    if screen.draft.action is Action.HUMAN and not screen.text:
        return paragraph(f"No draft: {why.rstrip('.')}." if why else "No draft.", room)
    return _why_yours(screen, room)


def _why_yours(screen: Screen, room: int) -> list[Line]:
    """Return why a draft that is there is best replaced by the user's own words."""
    why = one_line(screen.draft.reason)
    if screen.draft.action is not Action.HUMAN or not why:
        return []
    return paragraph(f"Best answered by you: {why}", room)


def _at_length(words: str, room: int) -> list[Line]:
    """Return a `!` line that may take more than one row."""
    first, *rest = wrap(one_line(words), max(4, room - 2)) or [""]
    lead = line(Span(LOOK, "look"), " ", guard(first))
    return [lead, *(line("  ", guard(part)) for part in rest)]


def dangers(screen: Screen, room: int, most: int | None = _MOST_WARNINGS) -> list[Line]:
    """Return one `!` line for each warning, the gravest first; `most` None shows all."""
    found = [_worded(warn) for warn in sorted(screen.warnings, key=_gravity)]
    if screen.over and not any(warn.about == "length" for warn in screen.warnings):
        found.insert(0, f"too long: {screen.count} of {screen.place.limit}")
    found[:0] = posing(screen.conversation)
    if screen.target != screen.conversation.newest:
        found.insert(0, f"answers what they said {said_at(screen.target, screen.now)}, not since")
    shown = [one for words in found[:most] for one in _danger(words, room)]
    if most is not None and len(found) > most:
        shown += _danger(f"and {len(found) - most} more, v shows them", room)
    return shown


def _gravity(warn: Warn) -> tuple[bool, int]:
    known = _DANGERS.index(warn.about) if warn.about in _DANGERS else len(_DANGERS)
    return not warn.blocks, known


def _worded(warn: Warn) -> str:
    """Say of a warning that takes `a` away that it does."""
    stops = warn.blocks and warn.about not in ("length", "empty")
    return f"cannot go out like this: {warn.says}" if stops else warn.says


def hides_dangers(screen: Screen) -> bool:
    """Whether the review screen leaves dangers to the whole view."""
    return len(dangers(screen, 80, most=None)) > _MOST_WARNINGS


def _danger(words: str, room: int) -> list[Line]:
    return [line(Span(LOOK, "look"), " ", _cut_before_quote(words, room - 2))]


def _cut_before_quote(words: str, room: int) -> str:
    """Cut a warning; what it is about, behind its colon, is the last to go."""
    whole = one_line(words)
    lead, colon, quoted = whole.partition(": ")
    left = room - width(quoted) - 2
    if width(whole) <= room or not colon or left < _LEAST_LEAD:
        return field(whole, room)
    return f"{field(lead, left)}: {guard(quoted)}"
