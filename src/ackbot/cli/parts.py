"""The parts of a review screen, top to bottom: who, how long, what they said, to whom it goes.

Pure. Lines are built without the left margin; `layout` puts them together.
"""

from __future__ import annotations

from datetime import datetime

from ackbot.cli.lines import (
    LOOK,
    OURS,
    THEIRS,
    Line,
    Span,
    field,
    guard,
    hanging,
    line,
    name,
    paragraph,
)
from ackbot.cli.lines import cells as cells_of
from ackbot.model import (
    Conversation,
    Fact,
    Kind,
    Person,
    State,
    Visibility,
)
from ackbot.review import Foot, Group, Screen, Tone, tidy
from ackbot.text import clean, cut, one_line, width, wrap
from ackbot.wording import language_name, moment, wait

NARROW = 30
"""Below this many columns marks stand in column 1."""

_VISIBLE = {
    Visibility.PUBLIC: "public",
    Visibility.UNLISTED: "unlisted",
    Visibility.FOLLOWERS: "followers only",
    Visibility.DIRECT: "to them only",
}


def waited(conversation: Conversation, now: datetime) -> tuple[str, str]:
    """Return (state in words, how long): ("waiting again", "2 d 1 h")."""
    verdict = conversation.verdict
    since = verdict.since
    if since is None:
        at = conversation.newest.post.at or conversation.newest.seen_at
        return "wrote", f"{wait((now - at).total_seconds())} ago"
    span = wait((now - since).total_seconds())
    words = {State.WAITING_AGAIN: "waiting again", State.PROMISED: "promised"}
    return words.get(verdict.state, "waiting"), span


def head(screen: Screen, room: int, columns: int) -> list[Line]:
    """Return the person's name and how long they have waited."""
    who = screen.conversation.person.label
    if screen.doubt is not None:
        told = "may or may not be posted" if columns < 60 else "your reply may or may not be posted"
        told = "in doubt" if columns < NARROW else told
        tail = line(Span(f"{LOOK} {told}", "look"))
    else:
        state, span = waited(screen.conversation, screen.now)
        tail = line(f"{state} ", Span(span, "look" if screen.place.late else "bold"))
    if columns < 60 and cells_of(tail) + 16 > room:
        return [line(Span(name(who, room), "bold")), tail]
    return [line(Span(name(who, room - cells_of(tail) - 2), "bold"), "  ", *tail)]


def reason(screen: Screen, room: int) -> list[Line]:
    """Return why they are here, dim."""
    out = screen.doubt
    if out is not None:
        words = f"you approved it {moment(out.approved_at, screen.now)}"
        words += f"; {one_line(out.reason).rstrip('.')}" if out.reason else ""
        return paragraph(words, room, style="dim")[:2]
    words = screen.conversation.verdict.reason
    return [line(Span(field(words, room), "dim"))] if words else []


def place(screen: Screen, room: int) -> list[Line]:
    """Return where they said it: “Mastodon, under your post “...””."""
    post, where = screen.conversation.newest.post, screen.place
    lead = {
        Kind.MENTION: "mentions you, under",
        Kind.QUOTE: "",
        Kind.REVIEW: "a review of",
    }.get(post.kind, "under")
    title = one_line(post.on.text)
    if not title:
        lead = "mentions you" if post.kind is Kind.MENTION else f"{lead} {where.noun}".strip()
        return [line(Span(field(f"{where.title}, {lead}", room), "dim"))]
    words = cut(" ".join(f"{where.title}, {lead} {where.noun}".split()) + " ", room)
    left = room - width(words) - 2
    shown = f"“{field(title, left)}”" if left > 3 else ""
    return [line(Span(words + shown, "dim"))]


def is_ours(fact: Fact, conversation: Conversation) -> bool:
    """Whether a message is the user's own."""
    return fact.post.author.id == conversation.account.person.id


def said_at(fact: Fact, now: datetime) -> str:
    """Return when something was said."""
    return moment(fact.post.at or fact.post.claimed_at or fact.seen_at, now)


def speaker(fact: Fact, screen: Screen, room: int) -> Line:
    """Return the dim line above a message of the exchange."""
    when = said_at(fact, screen.now)
    who = "you" if is_ours(fact, screen.conversation) else fact.post.author.label
    return line(Span(f"{name(who, max(4, room - len(when) - 2))}, {when}", "dim"))


def earlier(screen: Screen, room: int) -> list[Line]:
    """Return up to two earlier messages of the exchange, dim, each cut to four lines."""
    shown: list[Line] = []
    unsettled = {fact.post.id for fact in still_open(screen)}
    for fact in [one for one in screen.exchange if one.post.id not in unsettled][-2:]:
        ours = is_ours(fact, screen.conversation)
        mark, style = (OURS, "ours") if ours else (THEIRS, "theirs")
        lines = hanging(fact.post.text, mark, style, room - 2, "dim")
        shown += [speaker(fact, screen, room), *lines[:4], ()]
    first = (*still_open(screen), screen.conversation.newest)[0]
    return [*shown, speaker(first, screen, room)] if shown else []


def still_open(screen: Screen) -> list[Fact]:
    """Return their earlier mentions that nothing has answered, oldest first."""
    unsettled = screen.conversation.verdict.open
    return [fact for fact in screen.exchange if fact.post.id in unsettled]


def comment(screen: Screen, room: int) -> list[Line]:
    """Return what they said and still wait for an answer to, whole, the newest last."""
    shown: list[Line] = []
    newest = screen.conversation.newest
    before = still_open(screen)
    for fact in [*before, newest]:
        if shown:
            shown.append(line(Span(f"  {said_at(fact, screen.now)}", "dim")))
        shown += hanging(fact.post.text, THEIRS, "theirs", room - 2)
    return shown


def draft(screen: Screen, room: int) -> list[Line]:
    """Return the text that would go out, whole, with the words in question underlined."""
    if not screen.text:
        return []
    words = [warn.words for warn in screen.warnings if warn.words]
    text = clean(screen.text)  # as it is, unless somebody changed the ledger's file
    shown, at = [], 0
    for part in wrap(text, room - 2):
        at = max(at, text.find(part, at))
        marked = _marked(part, at, text, words)
        shown.append(line(Span(OURS, "ours"), " ", *marked))
        at += len(part)
    return shown


def _marked(part: str, start: int, text: str, words: list[str]) -> list[Span]:
    """Split a line of the draft at the words in question, which may run over its ends."""
    hit = [False] * len(part)
    for word in words:
        found = text.find(word)
        while found >= 0:
            for at in range(max(found, start), min(found + len(word), start + len(part))):
                hit[at - start] = True
            found = text.find(word, found + len(word))
    if guard(part) != part:
        return [Span(guard(part), "mark" if any(hit) else "")]
    spans, at = [], 0
    while at < len(part):
        end = at
        while end < len(part) and hit[end] == hit[at]:
            end += 1
        spans.append(Span(part[at:end], "mark" if hit[at] else ""))
        at = end
    return spans


def made_by(screen: Screen, room: int) -> list[Line]:
    """Return how the draft came to be, dim, as long as nobody has changed it."""
    note = one_line(screen.draft.note)
    if not note or screen.doubt is not None or screen.text != tidy(screen.draft.text):
        return []
    return paragraph(note, room, style="dim")


def destination(screen: Screen, room: int, columns: int) -> list[Line]:
    """Return what `a` will do: to whom, as whom, how visible, in which language, how long."""
    if not screen.text:
        return []
    short = columns < 60
    verb = "approved to" if screen.doubt is not None and columns >= NARROW else "to"
    person, account = screen.conversation.person, screen.conversation.account
    tail = id_tail(person)
    to = _label(person.handle, person.label, short=short and bool(tail))
    me = _label(account.person.handle, account.person.label, short=short)
    rest = how_visible(screen)
    count = _count(screen, bare=columns < NARROW)
    fixed = len(verb) + len(tail) + width(rest) + cells_of(count) + 8
    spare = room - fixed
    told = bool(tail) or width(to) + width(me) <= spare
    if not short and spare >= 24 and told:
        half = max(spare // 2, spare - width(me))
        to = field(to, half)
        me = field(me, spare - width(to))
        left = f"{verb} {to}{tail}  as {me}{rest}"
        return [_with_count(left, count, room)]
    first = f"{verb} {field(to, room - len(verb) - len(tail) - cells_of(count) - 3)}{tail}"
    second = f"as {field(me, max(4, room - width(rest) - 3))}{rest}"
    return [_with_count(first, count, room), line(Span(cut(second, room), "dim"))]


def how_visible(screen: Screen) -> str:
    """Return who will see the reply, and its language where it is none the user writes in."""
    return f", {_VISIBLE[screen.target.post.visibility]}{_language(screen)}"


def _with_count(left: str, count: Line, room: int) -> Line:
    gap = max(1, room - width(left) - cells_of(count))
    return line(Span(left, "dim"), " " * gap if count else "", *count)


def id_tail(person: Person) -> str:
    """Return the last four signs of a stable id (" #4471"), to tell a look-alike from the real one.

    Empty where the handle is the id: it is shown whole, and its end is that of a whole server.
    """
    if person.id.casefold() == one_line(person.handle).casefold():
        return ""
    return " #" + "".join(char for char in person.id if char.isascii() and char.isalnum())[-4:]


def _label(handle: str, label: str, *, short: bool) -> str:
    clean_handle = one_line(handle)
    if not clean_handle:
        return one_line(label) or "somebody"
    return "@" + (clean_handle.partition("@")[0] if short else clean_handle)


def _language(screen: Screen) -> str:
    code = screen.draft.language
    if code in ("und", "", *(screen.place.languages or ("en",))):
        return ""
    return f", in {language_name(code)}"


def _count(screen: Screen, *, bare: bool) -> Line:
    limit = screen.place.limit
    if limit is None or (limit > 2000 and screen.count * 2 < limit):
        return ()
    words = f"{screen.count}" if bare else f"{screen.count}/{limit}"
    return line(Span(f"{LOOK} {words}", "look") if screen.over else Span(words, "dim"))


def foot(screen: Screen, now: Foot, room: int, columns: int) -> list[Line]:
    """Return the last line (or lines, for bad news): what just happened, and where you are."""
    right = _where(screen, now, columns)
    spare = room - cells_of(right) - 2
    undo = _undo_words(now, columns)
    told = event(now, spare - cells_of(undo))
    if columns < NARROW and undo:
        told, undo = (), line(Span("u", "bold"), " undo")
    bad = now.tone in (Tone.LOOK, Tone.NOT_SENT)
    if bad and width(foot_words(now)) > spare - cells_of(undo):
        undo = undo[1:] if undo else undo
        return [*_told_at_length(now, room), _spread(undo, right, room)]
    return [_spread((*told, *undo), right, room)]


def _spread(left: Line, right: Line, room: int) -> Line:
    return (*left, Span(" " * max(1, room - cells_of(left) - cells_of(right))), *right)


def _where(screen: Screen, now: Foot, columns: int) -> Line:
    at = f"{screen.position} of {screen.total}"
    wide = columns >= 60
    if screen.beyond and screen.group is Group.WAITING and wide:
        at = f"{screen.position} of the first {screen.total}"
    if screen.group is Group.DOUBT and wide:
        at = f"in doubt {at}" + (f", then {screen.waiting} waiting" if screen.waiting else "")
    elif screen.group is Group.MAYBE and wide:
        at = f"{at} that may need no reply"
    elif screen.group is Group.LEFT and wide:
        at = f"approved earlier {at}"
    new = f"{now.new} new, further down   " if now.new and wide else ""
    come = f"{cut(one_line(now.drafted), 36)}   " if now.drafted and wide else ""
    return line(Span(come + new + at, "dim"))


def _undo_words(now: Foot, columns: int) -> Line:
    if not now.undo:
        return ()
    word = now.undo if columns >= 60 else "undo"
    return line("   " if now.said else "", Span("u", "bold"), f" {word}")


_TONES = {Tone.NEWS: "", Tone.PAST: "dim", Tone.LOOK: "look", Tone.NOT_SENT: "not-sent"}


def foot_words(now: Foot) -> str:
    """Return what just happened as one line of any length."""
    words = " ".join(part for part in (one_line(now.said), one_line(now.name)) if part)
    gap = " " if now.more.startswith(" ") else ""
    return f"{words}{gap}{one_line(now.more)}"


def event(now: Foot, room: int) -> Line:
    """Return what just happened, in one line."""
    said = cut(one_line(now.said), max(0, room))
    spare = room - width(said) - 1
    who = field(now.name, spare) if now.name and spare > 3 else ""
    left = spare - width(who)
    more = field(now.more, left) if who or not now.name else ""
    style = _TONES[now.tone]
    gap = " " if now.more.startswith(" ") and more else ""
    return line(Span(f"{said}{' ' if who else ''}{who}{gap}{more}" if said else "", style))


def _told_at_length(now: Foot, room: int) -> list[Line]:
    style = _TONES[now.tone]
    first, *rest = wrap(foot_words(now), max(4, room - 2)) or [""]
    return [line(Span(guard(first), style)), *(line("  ", guard(part)) for part in rest[:2])]
