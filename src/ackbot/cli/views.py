"""The pages that only look: the whole conversation, the person, help, and the small questions.

Pure. Lines are without margin, as in `parts`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ackbot.cli import notes, parts
from ackbot.cli.lines import OURS, THEIRS, Line, Span, field, guard, hanging, line, name
from ackbot.cli.lines import cells as cells_of
from ackbot.model import Conversation, Fact, SendState
from ackbot.review import Act, Screen
from ackbot.text import address, one_line, wrap
from ackbot.wording import ago, moment, plural

#: The keys of review in groups, as `?` and docs/reference/keys.md show them.
HELP = (
    ("Answer", None),
    ("a", "approve what is shown, as shown"),
    ("e", "edit in your editor"),
    ("r", "another draft"),
    ("t", "other tone"),
    (";", "add one of your snippets"),
    ("=", "an earlier reply of yours"),
    ("l", "like instead, where possible"),
    ("Put aside", None),
    ("n", "next, leave it waiting"),
    ("s", "snooze, asks until when"),
    ("d", "no reply needed"),
    ("w", "won't answer"),
    ("u", "undo, takes back the last choice"),
    ("Look", None),
    ("v", "the whole thread"),
    ("p", "this person"),
    ("o", "open in the browser"),
    ("Go", None),
    ("q", "quit, nothing is lost"),
    ("?", "this page"),
)
_COLUMN_WIDTH = 40


def targets(screen: Screen, exchange: Sequence[Fact]) -> dict[str, Fact]:
    """Return the mentions of theirs that a reply may answer, by the digit that picks each."""
    person = screen.conversation.person.id
    theirs = [
        fact
        for fact in exchange
        if fact.post.author.id == person and not fact.gone and not fact.post.closed
    ]
    if len(theirs) < 2 or Act.EDIT not in screen.acts:
        return {}
    return {str(at): fact for at, fact in enumerate(theirs[-9:], 1)}


def thread(screen: Screen, exchange: Sequence[Fact], room: int) -> list[Line]:
    """Return the whole conversation, oldest first, and below it, as on the screen, all warnings."""
    shown = [*parts.place(screen, room), ()]
    for fact in exchange:
        shown += [*_said(screen, exchange, fact, room), ()]
    warned = notes.dangers(screen, room, most=None)
    return [*shown, *warned] if warned else shown[:-1]


def thread_opens(screen: Screen, exchange: Sequence[Fact], room: int, lines: int) -> int:
    """Return the line of so many that is to be seen first: where the message begins that is
    answered, but the end where warnings stand there that had no room on the review screen.
    """
    if notes.hides_dangers(screen):
        return lines
    ids = [fact.post.id for fact in exchange]
    answered = screen.target.post.id
    before = exchange[: ids.index(answered)] if answered in ids else exchange
    heights = [len(_said(screen, exchange, fact, room)) + 1 for fact in before]
    return len(parts.place(screen, room)) + 1 + sum(heights)


def _said(screen: Screen, exchange: Sequence[Fact], fact: Fact, room: int) -> list[Line]:
    digits = {one.post.id: digit for digit, one in targets(screen, exchange).items()}
    marked = fact.post.id == screen.target.post.id
    digit = digits.get(fact.post.id, "")
    return message(fact, screen.conversation, screen.now, room, digit, answers=marked)


def message(
    fact: Fact,
    conversation: Conversation,
    now: datetime,
    room: int,
    digit: str = "",
    *,
    answers: bool = False,
) -> list[Line]:
    """Return one message of an exchange: who and when, then the words behind their mark."""
    ours = parts.is_ours(fact, conversation)
    tail = f"{parts.said_at(fact, now)}{_after(fact, ours=ours, answers=answers)}"
    who = "you" if ours else fact.post.author.label
    fits = room - len(tail) - 2 - (len(digit) + 1 if digit else 0)
    lead = [Span(f"{digit} ", "bold")] if digit else []
    if fits >= 8:
        head = [line(*lead, Span(name(who, fits), "bold"), "  ", Span(tail, "dim"))]
    else:
        head = [line(*lead, Span(name(who, room - 2), "bold"))]
        head += [line(Span(part, "dim")) for part in wrap(tail, room)]
    mark, style = (OURS, "ours") if ours else (THEIRS, "theirs")
    words = "" if not fact.gone else "dim"
    return [*head, *hanging(fact.post.text, mark, style, room - 2, words)]


def _after(fact: Fact, *, ours: bool, answers: bool) -> str:
    told = []
    if ours and fact.sent_for:
        told.append("sent with ackbot")
    if fact.gone:
        told.append("deleted since")
    elif fact.post.edited_at:
        told.append("edited")
    if answers:
        told.append("your reply answers this")
    return "".join(f"  {words}" for words in told)


def thread_keys(screen: Screen, exchange: Sequence[Fact], room: int, *, scrolls: bool) -> Line:
    """Return the keys of the thread view."""
    digits = targets(screen, exchange)
    pairs = list(SCROLL) if scrolls else []
    pairs += [(f"1-{len(digits)}", "answer that one")] if digits else []
    pairs += [("o", "open")] if Act.OPEN in screen.acts else []
    return choices([*pairs, ("p", "person")], room, "any other key back to the draft")


#: The keys of a page that is longer than the screen.
SCROLL = (("space", "down"), ("b", "up"))


def looked(room: int, *, scrolls: bool) -> Line:
    """Return the keys of a page that any key closes."""
    if scrolls:
        return choices(SCROLL, room, "any other key back")
    return line(Span("any key goes back"[:room], "dim"))


def choices(pairs: Sequence[tuple[str, str]], room: int, rest: str = "", style: str = "") -> Line:
    """Return keys with their words; first the tail goes where it is too long, then the words.

    `style` is that of the first key.
    """
    full: list[Span] = []
    bare: list[Span] = []
    for at, (key, word) in enumerate(pairs):
        span = Span(key, style if style and at == 0 else "bold")
        full += [Span("  " if full else ""), span, Span(f" {word}")]
        bare += [Span(" " if bare else ""), span]
    tail = [Span(f"   {rest}", "dim")] if rest else []
    for row in ((*full, *tail), tuple(full), tuple(bare)):
        if cells_of(row) <= room:
            return row
    return tuple(bare[:3])


def person(conversation: Conversation, now: datetime, room: int) -> list[Line]:
    """Return who they are and how often they came."""
    who, history = conversation.person, conversation.history
    shown = [line(Span(name(who.label, room), "bold"))]
    if who.handle:
        shown.append(line(Span(field(f"@{one_line(who.handle)}", room), "dim")))
    shown += _wrapped(f"stable id: {one_line(who.id)}", room)
    page = address(who.url)
    shown += _wrapped(f"page: {page}", room) if page else []
    if who.bot:
        shown += _wrapped("Says of itself that it is a program.", room)
    shown += [(), *_wrapped(_came(conversation), room)]
    if history.last_text:
        when = f", {ago(history.last_at, now)}" if history.last_at else ""
        shown += [(), *_wrapped(f"What they said before{when}:", room)]
        shown += hanging(history.last_text, THEIRS, "theirs", room - 2)
    return shown


def _came(conversation: Conversation) -> str:
    history, open_now = conversation.history, conversation.verdict.unanswered
    came = plural(history.earlier, "earlier mention", "earlier mentions")
    if not history.earlier:
        return f"First time here; {plural(open_now, 'mention', 'mentions')} open."
    done = "never answered" if not history.answered else f"{history.answered:,} answered"
    return f"{came}, {done}; {plural(open_now, 'mention', 'mentions')} open."


def _wrapped(words: str, room: int) -> list[Line]:
    """Return a sentence that may quote outside words: only its first line is in column 2."""
    first, *rest = wrap(words, max(4, room - 2)) or [""]
    return [line(guard(first)), *(line("  ", guard(part)) for part in rest)]


def help_page(screen: Screen, room: int) -> list[Line]:
    """Return all keys, the marks, and the promise."""
    wide = room >= 2 * _COLUMN_WIDTH - 4
    shown = _columns(_help_blocks(), wide=wide)
    shown += [(), line(Span("Marks", "bold"))]
    shown += [
        *_mark(Span(THEIRS, "theirs"), "what others wrote", room),
        *_mark(Span(OURS, "ours"), "what goes out, or went out, in your name", room),
        *_mark(Span("!", "look"), "look twice: late, promise, limit, doubt", room),
        (),
    ]
    hold = (
        f"After a it waits {screen.hold:g} s, so that u can take it back. " if screen.hold else ""
    )
    promise = f"Nothing is posted that you have not seen and approved. {hold}"
    shown += [line(part) for part in wrap(f"{promise}Looking changes nothing.", room)]
    return [tuple(_cut_spans(one, room)) for one in shown]


def _mark(mark: Span, says: str, room: int) -> list[Line]:
    first, *rest = wrap(says, max(4, room - 5))
    return [line("  ", mark, f"  {first}"), *(line(f"     {part}") for part in rest)]


def _help_blocks() -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for key, words in HELP:
        if words is None:
            blocks.append([line(Span(key, "bold"))])
        else:
            blocks[-1].append(line("  ", Span(key, "bold"), f"  {words}"))
    return blocks


def _columns(blocks: list[list[Line]], *, wide: bool) -> list[Line]:
    if not wide:
        return [one for block in blocks for one in block]
    left, right = [*blocks[0], *blocks[2]], [*blocks[1], *blocks[3]]
    rows = max(len(left), len(right))
    left += [()] * (rows - len(left))
    right += [()] * (rows - len(right))
    return [
        (*one, Span(" " * (_COLUMN_WIDTH - cells_of(one))), *other)
        for one, other in zip(left, right, strict=True)
    ]


def _cut_spans(one: Line, room: int) -> list[Span]:
    kept, left = [], room
    for span in one:
        kept.append(Span(span.text[:left], span.style))
        left -= len(kept[-1].text)
    return kept


def confirm(screen: Screen, room: int) -> list[Line]:
    """Return what stands in place of the keys after `a` on a flagged draft."""
    asked = [line(part) for part in wrap(screen.question, room)]
    keys = choices([("y", "send"), ("e", "edit")], room, "any other key goes back", "post")
    return [*asked, keys]


def waiting(says: str, room: int) -> list[Line]:
    """Return what stands in place of the keys while something is awaited."""
    words = f"{one_line(says, 40)}   any key goes on without it"
    return [line(Span(part, "dim")) for part in wrap(words, room)]


#: The fewest cells in which the snooze menu has its words, on two rows.
_WORDED_SNOOZE = 32
SNOOZES = {"1": "tonight", "2": "tomorrow", "3": "Monday", "4": "in a week"}


def snooze(room: int, typed: str = "") -> list[Line]:
    """Return the snooze menu, or what has been typed into it so far."""
    if typed:
        return [line("until  ", typed[-max(1, room - 8) :], Span("_", "dim"))]
    pairs = list(SNOOZES.items())
    asked = "or type 3d, fri 9:00"
    menu = line("until  ", *choices(pairs, max(7, room - 7)))
    if len(menu) < 3 * len(pairs) and room >= _WORDED_SNOOZE:
        rows = [choices(pairs[:2], room - 7), choices(pairs[2:], room - 7)]
        return [line("until  ", *rows[0]), line("       ", *rows[1]), line(Span(asked, "dim"))]
    if cells_of(menu) + 3 + len(asked) <= room:
        return [(*menu, Span(f"   {asked}", "dim"))]
    if len(asked) > room:
        asked = "or 3d, fri 9:00"
    return [menu, line(Span(asked[:room], "dim"))]


def snippets(names: Mapping[str, str], room: int) -> list[Line]:
    """Return the snippets to choose from, numbered."""
    shown = [
        line(
            Span(f"{at} ", "bold"),
            field(each, min(16, room - 2)),
            Span(f"  {field(names[each], room - 20)}" if room > 24 else "", "dim"),
        )
        for at, each in enumerate(list(names)[:9], 1)
    ]
    return [*shown, line(Span("any other key goes back"[:room], "dim"))]


def leaving(waiting: int, room: int) -> list[Line]:
    """Return what is asked before the end while something can still be taken back."""
    told = f"{waiting} {'goes' if waiting == 1 else 'go'} out in a moment"
    back = "take it back" if waiting == 1 else "take the last back"
    row = choices([("u", back), ("q", "leave it for next time")], room - len(told) - 3)
    if room >= 40 and cells_of(row) + len(told) + 3 <= room:
        return [line(told, "   ", *row)]
    return [
        *(line(part) for part in wrap(told, room)),
        choices([("u", back), ("q", "leave")], room),
    ]


def outcome(state: SendState) -> str:
    """Return the word for what became of a reply."""
    return {
        SendState.SENT: "sent",
        SendState.REFUSED: "not sent",
        SendState.UNKNOWN: "may or may not be posted",
        SendState.APPROVED: "approved",
        SendState.SENDING: "on its way",
        SendState.CANCELLED: "taken back",
    }[state]


def when(at: datetime | None, now: datetime) -> str:
    """Return a moment, or nothing."""
    return moment(at, now) if at else ""
