"""How the user writes, as learned from what they sent. Pure: lessons in, habits out.

A habit needs several replies to count, and the newest replies alone speak. What they keep striking
from drafts is kept as phrases of two to four words, without names and without what the comment
said: those change from one reply to the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ackbot.drafting.emoji import emoji_in
from ackbot.drafting.habits import ENOUGH, NAME, NONE, Habits
from ackbot.drafting.names import short_name
from ackbot.frozen import dataclass
from ackbot.model import Lesson
from ackbot.reading import smallwords
from ackbot.reading.phrasebook import words_of
from ackbot.text import graphemes
from ackbot.text.later import later

#: So many of the newest replies are looked at.
NEWEST = 100
#: How often a phrase must be struck or added to count.
_TWICE = 2
_LONGEST_PHRASE = 4
_LISTED = 5
#: Below this share of common words a draft was not edited but written anew.
_REWRITTEN = 0.35

_SENTENCE_END = later(r"(?<=[.!?…])\s+|(?<=[。！？])|\n+")


@dataclass(frozen=True, slots=True)
class _Edit:
    """What became of one draft; `before` and `after` are its words, and those sent."""

    before: str
    after: str
    struck: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    rewritten: bool = False
    cut_short: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """One lesson, taken apart."""

    lesson: Lesson
    name: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, lesson: Lesson) -> _Seen:
        name = short_name(lesson.to.name, lesson.to.handle)
        return cls(lesson, name, words_of(lesson.sent))

    @property
    def named_at(self) -> int:
        """At which word they are called by name; -1 where they are not."""
        called = words_of(self.name)
        for at in range(len(self.words) - len(called) + 1):
            if called and self.words[at : at + len(called)] == called:
                return at
        return -1

    @property
    def opening(self) -> str:
        """The first words, with {name} for the name."""
        at = self.named_at
        return " ".join((*self.words[:at], NAME) if 0 <= at <= 2 else self.words[:2])


def habits_of(lessons: Iterable[Lesson], language: str = "") -> Habits:
    """Return the habits that the newest lessons show.

    With a `language`, what depends on it (lengths, openings, phrases) comes from lessons in it,
    where there are enough of them, and phrases never from others.
    """
    newest = sorted(lessons, key=lambda lesson: lesson.at, reverse=True)
    own = [lesson for lesson in newest if not language or lesson.language == language][:NEWEST]
    chosen = own if len(own) >= ENOUGH else newest[:NEWEST]
    found = _habits([_Seen.of(lesson) for lesson in chosen])
    return found if chosen is own else _without_words(found, own)


def by_language(lessons: Sequence[Lesson]) -> dict[str, Habits]:
    """Return the habits for each language there is a lesson in, the most used first."""
    used = Counter(lesson.language for lesson in lessons)
    return {
        code: _habits([_Seen.of(one) for one in _newest_in(lessons, code)])
        for code, _ in used.most_common()
    }


def _newest_in(lessons: Sequence[Lesson], language: str) -> list[Lesson]:
    own = [lesson for lesson in lessons if lesson.language == language]
    return sorted(own, key=lambda lesson: lesson.at, reverse=True)[:NEWEST]


def _without_words(found: Habits, own: Sequence[Lesson]) -> Habits:
    """Take words from the few lessons in that language, all else from every language."""
    words = _habits([_Seen.of(lesson) for lesson in own])
    return replace(found, openings=words.openings, struck=words.struck, added=words.added)


def _habits(seen: Sequence[_Seen]) -> Habits:
    if not seen:
        return NONE
    nameable = [one for one in seen if one.name]
    drafted = [one for one in seen if one.lesson.proposed]
    edits = [_edit(one) for one in drafted]
    sent = [one.lesson.sent for one in seen]
    openings = Counter(one.opening for one in seen if one.opening)
    return Habits(
        replies=len(seen),
        length=_median(graphemes(text) for text in sent),
        words=_median(len(one.words) for one in seen),
        openings=tuple(openings.most_common(_LISTED)),
        nameable=len(nameable),
        named=sum(one.named_at >= 0 for one in nameable),
        named_first=sum(0 <= one.named_at <= 2 for one in nameable),
        with_emoji=sum(bool(emoji_in(text)) for text in sent),
        with_exclamation=sum("!" in text or "！" in text for text in sent),
        drafts=len(drafted),
        unchanged=sum(same(one.lesson.proposed, one.lesson.sent) for one in drafted),
        rewritten=sum(edit.rewritten for edit in edits),
        two_sentences=sum(len(sentences(one.lesson.proposed)) > 1 for one in drafted),
        cut_short=sum(edit.cut_short for edit in edits),
        struck=_phrases(edits, [edit.struck for edit in edits]),
        added=_phrases(edits, [edit.added for edit in edits]),
    )


def _median(numbers: Iterable[int]) -> int:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else sum(ordered[middle - 1 : middle + 1]) // 2


def same(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but spaces."""
    return one.split() == other.split()


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with what ends it."""
    return [part for part in _SENTENCE_END.split(text.strip()) if words_of(part)]


def _edit(one: _Seen) -> _Edit:
    proposed, sent = one.lesson.proposed, one.lesson.sent
    before, after = words_of(proposed), list(one.words)
    edit = _Edit(before=f" {' '.join(before)} ", after=f" {' '.join(after)} ")
    if same(proposed, sent):
        return edit
    theirs = {*words_of(one.lesson.theirs[:1500])} - smallwords.ALL | {*words_of(one.name)}
    from difflib import SequenceMatcher  # rarely needed, and slow to load

    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _REWRITTEN:
        return replace(edit, rewritten=True, struck=_grams(before[:_LONGEST_PHRASE], theirs))
    changed = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    struck = {phrase for i, j, _, _ in changed for phrase in _grams(before[i:j], theirs)}
    added = {phrase for _, _, m, n in changed for phrase in _grams(after[m:n], theirs)}
    return replace(
        edit,
        struck=frozenset(phrase for phrase in struck if f" {phrase} " not in edit.after),
        added=frozenset(phrase for phrase in added if f" {phrase} " not in edit.before),
        cut_short=_cut_short(proposed, sent),
    )


def _cut_short(proposed: str, sent: str) -> bool:
    """Whether the first sentence stayed, more or less, and what followed went."""
    first, *rest = sentences(proposed) or [""]
    if not rest or len(sentences(sent)) > 1:
        return False
    from difflib import SequenceMatcher

    kept = SequenceMatcher(None, words_of(first), words_of(sent), autojunk=False).ratio()
    return kept > 0.6


def _grams(words: Sequence[str], without: set[str]) -> frozenset[str]:
    """Return the runs of two to four words, without those that hold one of `without`.

    Two small words say nothing of anybody's taste. A lone word is a run where nothing stands
    beside it: the one word somebody strikes.
    """
    runs: list[list[str]] = [[]]
    for word in words:
        if word in without:
            runs.append([])
        else:
            runs[-1].append(word)
    found = {run[0] for run in runs if len(run) == 1 and len(run[0]) > 3}
    for run in runs:
        for size in range(2, _LONGEST_PHRASE + 1):
            parts = (run[at : at + size] for at in range(len(run) - size + 1))
            found |= {" ".join(part) for part in parts if size > 2 or max(map(len, part)) > 4}
    return frozenset(found)


def _phrases(
    edits: Sequence[_Edit], changed: Sequence[frozenset[str]]
) -> tuple[tuple[str, int], ...]:
    """Return the phrases changed twice or more, and more often than kept; the longest of a kind."""
    times = Counter(phrase for one in changed for phrase in one)
    often = {phrase: n for phrase, n in times.items() if n >= _TWICE and n > _kept(phrase, edits)}
    whole = {phrase: n for phrase, n in often.items() if not _within_longer(phrase, n, often)}
    ranked = sorted(whole.items(), key=lambda pair: (-pair[1], -len(pair[0]), pair[0]))
    return tuple(ranked[:_LISTED])


def _kept(phrase: str, edits: Sequence[_Edit]) -> int:
    whole = f" {phrase} "
    return sum(whole in edit.before and whole in edit.after for edit in edits)


def _within_longer(phrase: str, times: int, often: Mapping[str, int]) -> bool:
    return any(
        other != phrase and n >= times and f" {phrase} " in f" {other} "
        for other, n in often.items()
    )
