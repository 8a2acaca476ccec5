"""The row of keys under a draft: which keys a screen offers, and how they fit its width."""

from __future__ import annotations

from ackbot.cli.keys import ERASE, ESCAPE
from ackbot.cli.lines import Line, Span, cells
from ackbot.frozen import dataclass
from ackbot.model import Action
from ackbot.review import Act, Group, Screen

#: Every key of review; the screen says which of them work now.
LETTERS = {
    "a": Act.APPROVE,
    "e": Act.EDIT,
    "r": Act.ANOTHER,
    "t": Act.TONE,
    ";": Act.SNIPPET,
    "=": Act.EARLIER,
    "n": Act.NEXT,
    "s": Act.SNOOZE,
    "d": Act.DISMISS,
    "w": Act.WONT,
    "l": Act.LIKE,
    "o": Act.OPEN,
    "v": Act.THREAD,
    "p": Act.PERSON,
    "u": Act.UNDO,
    "?": Act.HELP,
    "q": Act.QUIT,
    "y": Act.THERE,
    "x": Act.NOT_THERE,
}
_LETTER = {act: letter for letter, act in LETTERS.items()}

#: Keys that post or settle something for good: taken only when pressed by themselves.
WEIGHTY = frozenset({Act.APPROVE, Act.LIKE, Act.THERE, Act.NOT_THERE})

_NAMES = {" ": "space", ESCAPE: "escape", ERASE: "backspace"}
_WORDS = {
    Act.APPROVE: "approve",
    Act.EDIT: "edit",
    Act.ANOTHER: "another",
    Act.TONE: "tone",
    Act.SNIPPET: "snippet",
    Act.EARLIER: "earlier reply",
    Act.NEXT: "next",
    Act.SNOOZE: "snooze",
    Act.DISMISS: "no reply",
    Act.WONT: "won't answer",
    Act.LIKE: "like",
    Act.OPEN: "open",
    Act.THREAD: "thread",
    Act.PERSON: "person",
    Act.UNDO: "undo",
    Act.HELP: "more",
    Act.QUIT: "quit",
    Act.THERE: "it is there",
    Act.NOT_THERE: "it is not there",
}
_NEVER_GO = frozenset({"a", "e", "n", "y", "x", "?", "space"})

#: What a screen offers at 80 columns, in groups; `_WIDER` joins where there is room.
_ANSWER = (
    (Act.APPROVE, Act.EDIT, Act.ANOTHER, Act.TONE),
    (Act.NEXT, Act.SNOOZE, Act.DISMISS, Act.WONT),
    (Act.THREAD, Act.OPEN, Act.QUIT, Act.HELP),
)
_WIDER = frozenset({Act.TONE, Act.WONT, Act.OPEN, Act.QUIT})
_YOURS = ((Act.EDIT,), (Act.NEXT, Act.SNOOZE, Act.DISMISS, Act.WONT), (Act.HELP,))
_NO_REPLY = ((Act.DISMISS, Act.EDIT, Act.LIKE), (Act.NEXT, Act.SNOOZE), (Act.THREAD, Act.HELP))
_CLOSED = ((Act.OPEN,), (Act.NEXT, Act.SNOOZE, Act.DISMISS, Act.WONT), (Act.THREAD, Act.HELP))
_DOUBT = ((Act.OPEN, Act.THERE, Act.NOT_THERE, Act.NEXT, Act.HELP),)


@dataclass(frozen=True, slots=True)
class Key:
    """One key as it is offered. `first` opens a group."""

    letter: str
    word: str
    style: str = "bold"
    first: bool = False

    @property
    def stays(self) -> bool:
        """Whether it may not be moved into `? more`."""
        return self.letter in _NEVER_GO


def keys_of(screen: Screen, *, wide: bool, seen: bool) -> list[Key]:
    """Return the keys to show. `seen` says that the end of the draft was on screen."""
    groups, wider = _groups(screen)
    keys = []
    for group in groups:
        offered = [
            act for act in group if act in screen.acts and (wide or not wider or act not in _WIDER)
        ]
        if not seen and Act.APPROVE in offered:
            offered.remove(Act.APPROVE)
            keys.append(Key("space", "more of it", first=True))
        keys += [_key(screen, act, first=at == 0) for at, act in enumerate(offered)]
    return keys


def _groups(screen: Screen) -> tuple[tuple[tuple[Act, ...], ...], bool]:
    if screen.group is Group.DOUBT:
        return _DOUBT, False
    if not screen.place.can_reply:
        return _CLOSED, False
    if screen.text:
        return _ANSWER, True
    return (_NO_REPLY if screen.draft.action is Action.SKIP else _YOURS), False


def _key(screen: Screen, act: Act, *, first: bool) -> Key:
    return Key(_LETTER[act], word_of(screen, act), _style(screen, act), first=first)


def word_of(screen: Screen, act: Act) -> str:
    """Return what a key is called on this screen."""
    if screen.group is Group.DOUBT:
        special = {Act.OPEN: "open the page", Act.NEXT: "look again later"}
    elif act is Act.APPROVE:
        verb = "copy + open" if screen.place.handover else "approve"
        special = {Act.APPROVE: f"{verb}…" if screen.warnings else verb}
    elif screen.text or not screen.place.can_reply:
        special = {}
    elif screen.draft.action is Action.SKIP:
        special = {Act.DISMISS: "no reply needed", Act.EDIT: "write"}
    else:
        special = {Act.EDIT: "write it myself"}
    return special.get(act, _WORDS[act])


def _style(screen: Screen, act: Act) -> str:
    if act is Act.APPROVE:
        return "look" if screen.warnings else "post"
    suggested = screen.draft.action is Action.SKIP and not screen.text
    return "post" if act is Act.DISMISS and suggested else "bold"


def key_row(screen: Screen, columns: int, room: int, *, seen: bool) -> Line:
    """Return the row of keys in at most `room` cells of a terminal `columns` wide."""
    keys = keys_of(screen, wide=False, seen=seen)
    if columns < 30:
        return _letters(keys, room)
    if columns >= 60:
        wide = keys_of(screen, wide=columns >= 100, seen=seen)
        for some in (wide, keys):
            for apart in (3, 2):
                row = _worded(some, apart)
                if cells(row) <= room:
                    return row
        return _dropped(keys, room)
    return _mixed(keys, room)


def _worded(keys: list[Key], apart: int) -> Line:
    row: list[Span] = []
    for key in keys:
        gap = apart if key.first else 2
        row += [Span(" " * gap if row else ""), Span(key.letter, key.style), Span(f" {key.word}")]
    return tuple(row)


def _dropped(keys: list[Key], room: int) -> Line:
    kept = list(keys)
    while cells(_worded(kept, 2)) > room:
        going = [key for key in kept if not key.stays]
        if not going:
            return _mixed(keys, room)
        kept.remove(going[-1])
    return _worded(kept, 2)


def _mixed(keys: list[Key], room: int) -> Line:
    """Keep words only for `a`, `?` and the space bar."""
    row: list[Span] = []
    for key in keys:
        worded = key.letter in ("a", "?", "space")
        gap = "  " if worded or (row and row[-1].text.startswith(" ")) else " "
        row += [Span(gap if row else ""), Span(key.letter, key.style)]
        row += [Span(f" {key.word}")] if worded else []
    return tuple(row) if cells(tuple(row)) <= room else _letters(keys, room)


def _letters(keys: list[Key], room: int) -> Line:
    kept = list(keys)
    while sum(len(key.letter) + 1 for key in kept) - 1 > room:
        going = [key for key in kept if not key.stays]
        if not going:
            break
        kept.remove(going[-1])
    row: list[Span] = []
    for key in kept:
        row += [Span(" " if row else ""), Span(key.letter, key.style)]
    return tuple(row)


def act_of(key: str, screen: Screen) -> Act | None:
    """Return what a key does on a screen, None where it does nothing."""
    act = LETTERS.get(key)
    settling = act in (Act.THERE, Act.NOT_THERE)
    if settling and screen.group is not Group.DOUBT:
        return None
    return act if act in screen.acts else None


def counts(act: Act, *, alone: bool, seen: bool) -> bool:
    """Whether a key press is taken: what is weighty only by itself, approval only of what was seen.

    `seen` says that the end of the draft was on screen.
    """
    return (alone or act not in WEIGHTY) and (seen or act is not Act.APPROVE)


def in_vain(key: str, screen: Screen, *, alone: bool, seen: bool) -> str:
    """Say why a key does nothing now; empty where it does something."""
    name = _NAMES.get(key, key)
    act = act_of(key, screen)
    if act is not None and counts(act, alone=alone, seen=seen):
        return ""
    if act is Act.APPROVE and not seen:
        return "read it to its end first: space"
    if act is not None:
        return f"{name} counts only when pressed by itself: once more"
    if key == "a" and screen.blocked:
        return "a does nothing: this cannot go out as it is, e changes it"
    if key == "a" and Act.EDIT in screen.acts:
        return "a does nothing: there is no draft yet, e writes one"
    return f"{name} does nothing here, ? shows the keys"
