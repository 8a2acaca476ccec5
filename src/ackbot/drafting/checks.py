"""What to look at twice before a draft goes out, whoever wrote it, and again after each edit.

Each finding is a `Warn` that says what and why in the user's words; `blocks` means that the text
may not go out as it is. A proposed draft is held to more than what the user typed: an address that
they put in themselves only warns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from unicodedata import category

from ackbot.drafting.addresses import unknown
from ackbot.drafting.addressing import addressed
from ackbot.drafting.base import Brief, nobody
from ackbot.drafting.likeness import like
from ackbot.drafting.llm.secrecy import shaped_like_one
from ackbot.drafting.marks import disguised, machine_marks, new_hashtags
from ackbot.drafting.phrases import (
    BINDING,
    DEBRIS,
    FIGURE,
    FUTURE,
    HUMAN_CLAIM,
    STOCK,
    TECHNICAL,
)
from ackbot.model import Warn
from ackbot.reading.language import detect
from ackbot.reading.phrasebook import plain, words_of
from ackbot.reading.promise import day_named
from ackbot.text import clean, one_line
from ackbot.text.later import later

_CODE_SPAN = later(r"```.*?```|`[^`\n]+`", re.DOTALL)
_WORDS = later(r"[^\W\d_]+")
_DIGIT = later(r"\d")
_TERM = later(
    r"\b(?:by|until|before|no later than|antes del?|para(?: el)?|hasta(?: el)?|d'ici|avant|jusqu'a|"
    r"bis(?: zum)?|spatestens|vor|ate|prima di|entro|voor|tegen|uiterlijk) (?:the |next |el |le )?$"
)
_ALIKE = 0.6
_SAME_DAY_BLOCK = 3
_LANGUAGE_WORDS = 5
_LANGUAGE_SURE = 0.6
_LANGUAGE_CERTAIN = 0.95
#: Languages that share so many words, or so much of a script, that a short text tells nothing.
_RELATED = {
    code: frozenset(kin)
    for listed in ("es pt ca gl it", "uk ru bg sr be mk", "nb no da sv", "de nl", "ar fa ur")
    for kin in (listed.split(),)
    for code in kin
}
_QUOTE = 60


def check(brief: Brief, text: str, *, typed: bool) -> tuple[Warn, ...]:
    """Return what is to be said about a text before it may go out, gravest first.

    `typed` says that the user wrote or changed it: then addresses that they put in only warn.
    """
    known, folded = _Known(brief), _Plain(text)
    found = [*_shape(brief, text, typed=typed), *_addresses(known, text, typed=typed)]
    found += [
        *_wrong_name(brief, text),
        *_letters(known, text, typed=typed),
        *_claims(known, folded),
    ]
    found += [*_style(known, folded), *_language(brief, text), *_sameness(brief, text)]
    return tuple(sorted(found, key=lambda warn: not warn.blocks))


def _wrong_name(brief: Brief, text: str) -> Iterator[Warn]:
    """Warn where the text speaks to somebody else: an old reply, or a slip."""
    voice, person = brief.voice, brief.person
    spoken_to = addressed(text) if brief.known_names is not nobody else ()
    if not spoken_to:
        return
    theirs = {*words_of(f"{person.label} {person.handle} {voice.name} {voice.sign_off}")}
    theirs |= {*words_of(brief.text)}  # whom they named may be named
    called = [word for word in spoken_to if not theirs.issuperset(words_of(word))]
    others = brief.known_names(called) if called else ()
    for word in called:
        if word in others:
            says = f"speaks to {word}, and this is {one_line(person.label, 40)}"
            yield Warn(about="name", says=says, words=word)


class _Known:
    """What was said before: by them, and by the user, whose words alone may bind the user."""

    def __init__(self, brief: Brief) -> None:
        voice, their = brief.voice, brief.person.label
        ours = [line.text for line in brief.exchange if line.ours]
        theirs = [line.text for line in brief.exchange if not line.ours and line.who == their]
        self.brief = brief
        self.user = [*voice.facts, *voice.snippets.values(), voice.sign_off, brief.my_post, *ours]
        self.all = [brief.text, *theirs, *self.user]

    @cached_property
    def stated(self) -> str:
        """The user's own words, plain."""
        return plain("\n".join(self.user))

    @cached_property
    def said(self) -> str:
        """All that was said."""
        return "\n".join(self.all)


_plain_letter = lru_cache(maxsize=4096)(plain)


class _Plain:
    """A text as phrases are looked up in, which knows where in the text each letter stood."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.low = text.lower() if text.isascii() else "".join(map(_plain_letter, text))

    @cached_property
    def _at(self) -> Sequence[int]:
        if self.text.isascii():
            return range(len(self.text))
        return [at for at, char in enumerate(self.text) for _ in _plain_letter(char)]

    def verbatim(self, start: int, end: int) -> str:
        """Return the words of the text that stand there, as written."""
        if start >= end:
            return ""
        return self.text[self._at[start] : self._at[end - 1] + 1].strip()


def _shape(brief: Brief, text: str, *, typed: bool) -> Iterator[Warn]:
    if not text.strip():
        yield Warn(about="empty", says="is empty", blocks=True)
    if clean(text) != text or _has_controls(text.replace("\n", " ")):
        yield Warn(about="control", says="holds control or hidden characters", blocks=True)
    if brief.limit is not None:
        length = brief.count(text)
        if length > brief.limit:
            says = f"is too long: {length} of {brief.limit} on {brief.platform}"
            yield Warn(about="length", says=says, blocks=True)
    if secret := shaped_like_one(text):
        says = "holds what looks like a key or a password"
        yield Warn(about="secret", says=says, words=secret, blocks=not typed)
    yield from _debris(brief, text, typed=typed)


def _has_controls(line: str) -> bool:
    return not line.isprintable() and any(category(char) in ("Cc", "Co") for char in line)


def _debris(brief: Brief, text: str, *, typed: bool) -> Iterator[Warn]:
    """Find what is left over of a template or a machine; a user may mean the technical kind."""
    prose = _CODE_SPAN.sub("", text) if typed else text
    for found, blocks in ((DEBRIS.search(prose), True), (TECHNICAL.search(text), not typed)):
        if found and found[0] not in brief.text:
            words = found[0].strip()
            says = f"looks unfinished: “{words[:_QUOTE]}”"
            yield Warn(about="debris", says=says, words=words, blocks=blocks)
            return


def _addresses(known: _Known, text: str, *, typed: bool) -> Iterator[Warn]:
    for one in unknown(text, known.all, [known.brief.person.handle]):
        says = f"holds {one.what} that is neither in the comment nor in your facts: {one.words}"
        yield Warn(about=one.about, says=says, words=one.words, blocks=not typed)


def _letters(known: _Known, text: str, *, typed: bool) -> Iterator[Warn]:
    word, why = disguised(text, known.said) if not text.isascii() else ("", "")
    if word:
        says = f"holds a word that poses as another, “{word}”: it {why}"
        yield Warn(about="lookalike", says=says, words=word, blocks=not typed)


def _claims(known: _Known, folded: _Plain) -> Iterator[Warn]:
    for about, says, span in _bound(folded):
        words = folded.verbatim(*span)
        if words and plain(words) not in known.stated:
            yield Warn(about=about, says=f"{says}: “{words}”", words=words)
    if claim := HUMAN_CLAIM.search(folded.low):
        words = folded.verbatim(*claim.span())
        yield Warn(about="human", says=f"says that a person wrote it: “{words}”", words=words)
    yield from _unproved(known, folded)


def _bound(folded: _Plain) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield what binds the user, once each: what about, what to say, where it stands."""
    promised = False
    for about, says, pattern in BINDING:
        if found := pattern.search(folded.low):
            promised = promised or about == "promise"
            yield about, says, found.span()
    future = None if promised else FUTURE.search(folded.text.casefold())
    if future and (start := folded.low.find(plain(future[0]))) >= 0:
        yield "promise", "promises something", (start, start + len(plain(future[0])))


def _unproved(known: _Known, folded: _Plain) -> Iterator[Warn]:
    """Yield what is said of days and figures that nobody named before."""
    day = _day(folded.low)
    if day and (words := folded.verbatim(*day)).casefold() not in known.said.casefold():
        yield Warn(about="date", says=f"names a day: “{words}”", words=words)
    if not _DIGIT.search(folded.text):
        return
    said = known.said.casefold()
    for found in FIGURE.finditer(folded.text):
        if found[0].casefold() not in said:
            says = f"names a figure that ackbot cannot check: {found[0]}"
            yield Warn(about="figure", says=says, words=found[0])
            return


def _day(low: str) -> tuple[int, int] | None:
    """Return where a text names a day, with what makes it a term: "by Friday", not "Friday"."""
    day = day_named(low)
    if day is None:
        return None
    term = _TERM.search(low[: day[0]])
    return (term.start() if term else day[0], day[1])


def _style(known: _Known, folded: _Plain) -> Iterator[Warn]:
    text, brief = folded.text, known.brief
    if stock := STOCK.search(folded.low):
        words = folded.verbatim(*stock.span())
        yield Warn(about="stock", says=f"is a stock phrase: “{words}”", words=words)
    for says, low in machine_marks(text, folded.low, brief.platform):
        start = folded.low.find(plain(low)) if low else -1
        words = folded.verbatim(start, start + len(plain(low))) if start >= 0 else ""
        yield Warn(about="machine", says=f"{says}, as machines do", words=words)
    for tag in new_hashtags(text, known.said)[:1] if "#" in text else ():
        yield Warn(about="stock", says=f"adds a hashtag: {tag}", words=tag)
    avoided = next((word for word in brief.voice.avoid if plain(word) in folded.low), "")
    if avoided:
        yield Warn(about="avoid", says=f"uses a word you avoid: “{avoided}”", words=avoided)


def _language(brief: Brief, text: str) -> Iterator[Warn]:
    wanted = brief.reading.language
    if wanted == "und":
        return
    got, sure = detect(text)
    if {wanted, got} <= _RELATED.get(wanted, frozenset()):
        got, sure = detect(text, wanted)  # a few words do not tell these two apart
    if got in ("und", wanted) or sure < _LANGUAGE_SURE:
        return
    if sure >= _LANGUAGE_CERTAIN or len(_WORDS.findall(text)) >= _LANGUAGE_WORDS:
        says = f"is in another language than the comment ({got}, not {wanted})"
        yield Warn(about="language", says=says)


def _sameness(brief: Brief, text: str) -> Iterator[Warn]:
    """Warn at the second reply of a kind within a day, block at the fourth."""
    alike = like(text, brief.sent, _ALIKE)
    if not alike:
        return
    blocks = len(alike) >= _SAME_DAY_BLOCK
    says = f"is much like an earlier reply: “{alike[-1][:_QUOTE]}”"
    if blocks:
        says = f"would be reply {len(alike) + 1} of this kind today: “{alike[-1][:_QUOTE]}”"
    yield Warn(about="same", says=says, blocks=blocks)


def blocking(warnings: Iterable[Warn]) -> bool:
    """Whether any finding keeps the text from going out."""
    return any(warn.blocks for warn in warnings)
