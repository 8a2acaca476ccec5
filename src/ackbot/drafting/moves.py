"""Composing: which move a comment gets, and which of a language's sentences fit it.

A draft is one opening move and, mostly, one question or closing move. Each language lists
sentences per move; the composer takes the pair that is least like what was said lately, and among
equals the one that the person's id picks, so that the same morning gives the same drafts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import product
from zlib import crc32

from ackbot.drafting.subjects import speaks_of
from ackbot.frozen import dataclass
from ackbot.model import ReadingKind
from ackbot.text.later import later
from ackbot.text.letters import is_dense

#: The moves a language needs sentences for; a test lists what a language lacks.
MOVES = (
    "praise",
    "thanks",
    "question",
    "correction",
    "fault",
    "problem",
    "suggestion",
    "story",
    "joke",
    "congratulation",
    "share",
    "remark",
    "closing",
    "hold",
    "hold_grave",
)

MOVE_OF: Mapping[ReadingKind, str] = {
    ReadingKind.PRAISE: "praise",
    ReadingKind.THANKS: "thanks",
    ReadingKind.QUESTION: "question",
    ReadingKind.CORRECTION: "correction",
    ReadingKind.BUG: "fault",
    ReadingKind.COMPLAINT: "problem",
    ReadingKind.SUGGESTION: "suggestion",
    ReadingKind.STORY: "story",
    ReadingKind.JOKE: "joke",
    ReadingKind.CONGRATULATION: "congratulation",
    ReadingKind.SHARE: "share",
    ReadingKind.REMARK: "remark",
    ReadingKind.CLOSING: "closing",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """A question back. It is put only where it is one: not about what they have said already."""

    says: str
    needs: str = ""
    """What their words must speak of (`subjects`); empty for anything."""
    unless: str = ""
    """What they have told already, so that nobody asks for it."""
    named: bool = False
    """Whether it is asked only about a thing that is named."""

    def fits(self, text: str, *, named: bool) -> bool:
        """Whether this may be asked of somebody who wrote that (as `plain` has it)."""
        if self.named and not named:
            return False
        if self.needs and not speaks_of(text, self.needs):
            return False
        return not (self.unless and speaks_of(text, self.unless))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """A move's sentences: openings, and what may follow them.

    `{n}` is where a name may stand (with its comma), `{t}` the thing they spoke of, `{q}` a few
    words of theirs, which stand in quotation marks. `[informal|formal]` is said one way or the
    other by how they are addressed; a sentence without it suits both.
    """

    named: tuple[str, ...] = ()
    """Openings that name what they spoke of."""
    about: tuple[str, ...] = ()
    """The same for a thing that is there already, where that is said otherwise."""
    quoted: tuple[str, ...] = ()
    """Openings that quote them."""
    plain: tuple[str, ...] = ()
    """Openings for when nothing is sure enough to be named."""
    react: tuple[str, ...] = ()
    """One honest word of ours that may follow."""
    ask: tuple[Ask, ...] = ()
    """One real question that may follow."""
    recall: tuple[str, ...] = ()
    """For the second, third ... time that this person does the same; the last one for any more."""


_BEGINNING = 2
_WEIGHTY = later(r"[^\W\d_]{7,}")
#: A quote of so many words or letters, and so many times as long as our own words around it, is
#: most of a sentence.
_MANY_WORDS, _MANY_LETTERS, _MOSTLY = 4, 12, 1.3
_PLACES = later(r"\{[nq]\}")
_EITHER = later(r"\[([^|\]]*)\|([^\]]*)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a composition is made from, beside a move's sentences."""

    topic: str = ""
    """As it stands in a sentence of ours; empty when nothing is sure."""
    there: bool = False
    """Whether the topic is a thing that is there already ("the map"), not one wished for."""
    quote: str = ""
    """A few of their words; empty where none may be quoted."""
    text: str = ""
    """Their comment, as `plain` has it: what they said already is not asked."""
    last: str = ""
    """A sentence that ends every draft (their patience), instead of a word of ours."""
    recall: str = ""
    """What the ledger knows of them, as a sentence; said instead of a word of ours."""
    register: str = ""
    """"formal" or "informal"; empty where it is not known, and then nobody is addressed."""
    alone: bool = False
    """Whether the opening stands alone: a short word deserves a short one."""


def candidates(sentences: Sentences, material: Material, seed: str) -> list[str]:
    """Return compositions with `{n}` still in them, in the order that the seed picks."""
    pairs = _pairs(sentences, material)
    apart = [one for one in pairs if _are_apart(one[0][0], one[1])]
    # A stop as wide as a letter needs no blank behind it.
    blank = "" if pairs and pairs[0][0][1].endswith("。") else " "
    spread = [f"{opening}{blank}{after}".strip() for (_, opening), after in apart or pairs]
    begun = crc32(f"{seed}\0".encode("utf-8", "surrogatepass"))
    return sorted(spread, key=lambda one: crc32(one.encode("utf-8", "surrogatepass"), begun))


def _pairs(sentences: Sentences, material: Material) -> list[tuple[tuple[str, str], str]]:
    """Return openings, each with what may follow it.

    One that is little more than their own words is no answer: it never stands alone.
    """
    afters, openings = _afters(sentences, material), _openings(sentences, material)
    if not material.quote:
        return list(product(openings, afters))
    parrots = [one for one in openings if _is_parrot(one[0], material.quote)]
    pairs = list(product([one for one in openings if one not in parrots], afters))
    if parrots:
        more = [after for after in _afters(sentences, replace(material, alone=False)) if after]
        pairs += product(parrots, more)
    return pairs or list(product(_plain(sentences, material), afters))


def _is_parrot(said: str, quote: str) -> bool:
    """Whether a sentence with their words in it would be mostly that."""
    if "{q}" not in said:
        return False
    ours = _PLACES.sub("", said)
    if is_dense(quote):
        return len(quote) >= _MANY_LETTERS and len(quote) > _MOSTLY * len(ours)
    theirs = len(quote.split())
    return theirs >= _MANY_WORDS and theirs > _MOSTLY * len(ours.split())


def _plain(sentences: Sentences, material: Material) -> list[tuple[str, str]]:
    return [(said, said) for said in _addressed(sentences.plain, material.register)]


def _openings(sentences: Sentences, material: Material) -> list[tuple[str, str]]:
    """Return openings as their language has them, and filled with what was spoken of."""

    def fitting(listed: Sequence[str], mark: str, words: str) -> Iterator[tuple[str, str]]:
        for said in _addressed(listed, material.register):
            yield said, said.replace(mark, words)

    found: list[tuple[str, str]] = []
    if material.topic:
        named = sentences.about if material.there and sentences.about else sentences.named
        found += fitting(named, "{t}", material.topic)
    if material.quote:
        found += fitting(sentences.quoted, "{q}", material.quote)
    return found or _plain(sentences, material)


@cache
def _are_apart(said: str, after: str) -> bool:
    """Whether two sentences of ours neither begin alike nor share a long word."""
    begin = said.split()[:_BEGINNING] != after.split()[:_BEGINNING]
    return begin and _weighty(said).isdisjoint(_weighty(after))


@cache
def _weighty(said: str) -> frozenset[str]:
    """Return the words of a sentence of ours that nobody says twice in a row."""
    return frozenset(_WEIGHTY.findall(said.lower()))


def _afters(sentences: Sentences, material: Material) -> list[str]:
    if material.recall:
        return [material.recall]
    fitting = [
        ask.says for ask in sentences.ask if ask.fits(material.text, named=bool(material.topic))
    ]
    asks = list(_addressed(fitting, material.register))
    if material.last:
        return [f"{material.last} {asked}" for asked in asks] or [material.last]
    if material.alone:
        return [""]
    return [*asks, *_addressed(sentences.react, material.register)] or [""]


def addressed(said: str, register: str) -> str:
    """Say "[tú|usted]" one way; empty where it is not known which way they are addressed."""
    if "|" not in said:
        return said
    if not register:
        return ""
    return _EITHER.sub(lambda found: found[2 if register == "formal" else 1], said)


def _addressed(listed: Sequence[str], register: str) -> Iterator[str]:
    return filter(None, (addressed(said, register) for said in listed))
