"""Habits in plain words: for `ackbot voice`, and for whoever drafts from them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from ackbot.drafting.habits import ENOUGH, NAME, Habits
from ackbot.wording import plural

#: How many openings and phrases are told of.
_TOLD = 3


def described(habits: Habits) -> tuple[str, ...]:
    """Return what is known, a phrase each, to the user and without a stop; empty where nothing is.

    With few replies only phrases are: those count from the second time.
    """
    return (*(_described(habits) if habits.known else ()), *_struck(habits))


def _described(habits: Habits) -> Iterator[str]:
    yield f"about {plural(habits.words, 'word', 'words')} ({habits.length:,} characters)"
    yield from _openings(habits)
    yield from _names(habits)
    yield _marks("exclamation marks", habits.with_exclamation, habits, never=habits.no_exclamation)
    yield _marks("emoji", habits.with_emoji, habits, never=habits.no_emoji)
    yield from _edits(habits)


def _openings(habits: Habits) -> Iterator[str]:
    often = [(words, times) for words, times in habits.openings if times > 1][:_TOLD]
    if often:
        listed = ", ".join(f"{_opening(words)} ({times})" for words, times in often)
        yield f"you open with {listed}"


def _opening(words: str) -> str:
    return "the name" if words == NAME else f"“{words.replace(NAME, '…')}”"


def _names(habits: Habits) -> Iterator[str]:
    if habits.nameable < ENOUGH:
        return
    if not habits.named:
        yield "you never call people by name"
        return
    first = _share(habits.named_first, habits.nameable)
    told = f"you call people by name in {_share(habits.named, habits.nameable)}"
    yield f"{told}, at the beginning in {first}" if habits.named_first else told


def _share(some: int, of: int) -> str:
    return f"{round(100 * some / of)} %"


def _marks(what: str, used: int, habits: Habits, *, never: bool) -> str:
    if used:
        return f"you use {what} in {_share(used, habits.replies)}"
    return f"you never use {what}" if never else f"no {what} so far"


def _edits(habits: Habits) -> Iterator[str]:
    if not habits.drafts:
        return
    told = f"you sent {habits.unchanged:,} of {plural(habits.drafts, 'draft', 'drafts')} unchanged"
    yield f"{told} and wrote {habits.rewritten:,} anew" if habits.rewritten else told
    if habits.cut_short:
        longer = plural(habits.two_sentences, "longer draft", "longer drafts")
        cut = f"you cut {habits.cut_short:,} of {longer} to the first sentence"
        yield f"{cut}: drafts now have one" if habits.one_sentence else cut


def _struck(habits: Habits) -> Iterator[str]:
    for phrase, times in habits.struck:
        yield f"you struck “{phrase}” {times:,} times"
    for phrase, times in habits.added[:_TOLD]:
        yield f"you added “{phrase}” {times:,} times"
