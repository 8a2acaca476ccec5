"""From a comment's words to its kind, and to who may answer it.

The order is that of harm: orders to a machine, spam and abuse first, then what only the user can
answer, then everything a draft may answer. Where several kinds are named, the one that a reader
would answer wins: somebody who praises and reports a mistake wants the mistake seen.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from ackbot.model import Reading, ReadingKind
from ackbot.reading.about import about
from ackbot.reading.believing import UNHAPPY, YOURS, kind_of, weighed_up
from ackbot.reading.closing import QUESTION, is_closing
from ackbot.reading.cues import book
from ackbot.reading.details import keep, tone
from ackbot.reading.labels import labels_of, sentences_of
from ackbot.reading.language import beside, detect
from ackbot.reading.patterns import is_asking, is_no_question
from ackbot.reading.phrasebook import plain, words_of
from ackbot.reading.quoted import said
from ackbot.reading.reasons import HARD, ONLY_YOU, ONLY_YOU_WHY, WHY
from ackbot.reading.weighing import Weighed, weigh
from ackbot.text.later import Rare, later, part

_SAMPLE = 2500
_LINK = later(r"https?://\S+|www\.\S+")
_HANDLE = later(r"(?<![\w@])@[\w.-]+(?:@[\w.-]+)?")
_HASHTAG = later(r"(?<!\w)#\w+")
_SHARED = later(
    r"\s*(?:RT\b|via (?:@|https?:|\S+ ?\S*$)|🔁|Shared:|Reposted|\^|cc:? @|(?:one |this is )?for @"
    r"|(?:so )?this[.!^ ]*$)",
    re.IGNORECASE,
)
_ASIDE = Rare(
    part(
        "reply respond répon respuesta antwort resposta risposta antwoord svar~till odpow ответ",
        r"\s*[(\[]?\s*(?:in reply to|replying to|reply to|en respuesta a|respondiendo a"
        r"|en réponse à|als antwort auf|antwort an|em resposta a|respondendo a|in risposta a"
        r"|als antwoord op|in antwoord op|svar till|w odpowiedzi do|в ответ)"
        r"\s+@?([^)\]:\n]{1,60})[)\]:]",
    ),
    flags=re.IGNORECASE,
)
_LEADING = later(r"\s*((?:@[\w.-]+(?:@[\w.-]+)?[\s,:]+)+)")
_MACHINE = Rare(
    part(
        "<!-- sys assistant user instruction im_start endoftext inst [",
        r"<!--|(?:^|\n)\s*(?:\[?(?:system|assistant|sys|user)\]?\s*(?:prompt|message|override)?\s*[:>]|###\s*(?:system|instruction))"
        r"|<\|?(?:system|im_start|endoftext)|\[/?INST\]|\[\s*(?:system|assistant|ai|bot|user)\b[^\]]*\]",
    ),
    flags=re.IGNORECASE,
)
#: Orders in brackets, and where a sentence that begins with one may turn to something else.
_BRACKETED = later(r"\[+\s*(?:system|assistant|inst|user)\b[^\]]*\]+", re.IGNORECASE)
_PIECES = later(r"[:;]-?[)(DP]|:\s|;\s|\s[-–—]+\s|\)\s")
_WH = later(r"[^\W\d_]")
#: Thanks that go on for longer than this, about somebody of theirs, are a story.
_TALE = 120
#: Up to so many words that only speak of sharing want no answer.
_BARE_SHARE = 3
#: The same where they say whom they share it with.
_LONG_SHARE = 14
_WITH_A_SHARE = frozenset(("share", "passes_on", "family", "story"))
_MONEY_ASK = later(
    r"(?:[$€£₹]\s?\d{3,}|\b0x[0-9a-fA-F]{20,}|\b(?:bc1|[13])[a-km-zA-HJ-NP-Z1-9]{25,})"
)

#: What must not be missed, though a comment's language is only guessed.
_GRAVE = YOURS | {"spam", "abuse", "instruction"}
#: Up to here a comment is no more than what it asks to be paid.
_BRIEF = 20


def read(
    text: str,
    *,
    language: str | None = None,
    under: str = "",
    at: datetime | None = None,
    own: Collection[str] | None = None,
) -> Reading:
    """Return what a comment by somebody else is.

    `text` is plain and clean; `language` is the platform's word for it; `under` are words of what
    it was left under, whose language it is likely to be in; `own` are our handles (without @), so
    that a comment that opens with other people's handles is known to be theirs (None: unknown, and
    then handles say nothing). Never fails, whatever the text.
    """
    del at  # what a comment is does not hang on when it was said; `read_own` needs the time
    sample = said(text)[:_SAMPLE].strip()
    bare = _bare(sample)
    tongue, sure = detect(bare, language)
    guessed = tongue == "und" and bool(under)
    if guessed:
        tongue, sure = beside(bare, under)
    if not _WH.search(bare) and not any(char.isalnum() for char in bare):
        return _wordless(sample, bare, tongue)
    if _ASIDE.match(sample) or _to_others(sample, own):
        return _skip(ReadingKind.ASIDE, tongue, sure)
    if _SHARED.match(bare) or _SHARED.match(sample) or _is_bare_share(sample, bare):
        return _skip(ReadingKind.SHARE, tongue, sure)
    grave = labels_of(bare, "und") & _GRAVE if guessed else frozenset[str]()
    return _by_words(bare, sample, tongue, sure, grave)


def _bare(sample: str) -> str:
    """Return a text without links, handles and hashtags; most hold none, and are not searched."""
    if "://" in sample or "www." in sample:
        sample = _LINK.sub(" ", sample)
    if "@" in sample:
        sample = _HANDLE.sub(" ", sample)
    return (_HASHTAG.sub(" ", sample) if "#" in sample else sample).strip()


def _wordless(sample: str, bare: str, tongue: str) -> Reading:
    if bare:
        marks = "only a question mark" if set(bare) <= set("?？ ") else "only an emoji"
        if marks != "only an emoji":
            return Reading(
                language=tongue, kind=ReadingKind.QUESTION, why="asks something", sure=0.3
            )
        return Reading(
            language=tongue,
            kind=ReadingKind.CLOSING,
            wants_reply=False,
            closing=True,
            why=marks,
            sure=0.9,
        )
    why = "only a link" if _LINK.search(sample) else ("only names" if sample else "no words")
    return Reading(language=tongue, kind=ReadingKind.SHARE, wants_reply=False, why=why, sure=0.9)


def _skip(kind: ReadingKind, tongue: str, sure: float, *, negative: bool = False) -> Reading:
    return Reading(
        language=tongue,
        kind=kind,
        wants_reply=False,
        why=WHY[kind],
        negative=negative,
        sure=max(sure, 0.7),
    )


def _to_others(sample: str, own: Collection[str] | None) -> bool:
    if own is None or "@" not in sample or not _LEADING.match(sample):
        return False
    ours = {handle.lstrip("@").casefold() for handle in own}
    everywhere = [handle.lstrip("@").casefold() for handle in _HANDLE.findall(sample)]
    return not any(handle in ours or handle.partition("@")[0] in ours for handle in everywhere)


def _is_bare_share(sample: str, bare: str) -> bool:
    """A link and at most its title's first words, with nothing said about it."""
    return bool(_LINK.search(sample)) and len(words_of(bare)) <= 2 and not QUESTION.search(bare)


def _is_passed_on(labels: set[str], text: str) -> bool:
    """Whether a comment only says that it is shared, or with whom, and nothing of the thing."""
    if not labels & {"share", "passes_on"} or labels - _WITH_A_SHARE or QUESTION.search(text):
        return False
    return len(words_of(text)) <= (_LONG_SHARE if "passes_on" in labels else _BARE_SHARE)


def _by_words(bare: str, sample: str, tongue: str, sure: float, grave: Collection[str]) -> Reading:
    """Read a comment of words; `grave` are labels that it has if it is in another language."""
    labels, rest = labels_of(bare, tongue) | set(grave), bare
    if "instruction" in labels or _MACHINE.search(sample):
        rest = _without_orders(bare, tongue)
        labels = labels_of(rest, tongue) if rest else set()
        if not rest or not _says_something(rest, labels):
            return _skip(ReadingKind.INSTRUCTION, tongue, sure)
        tongue = detect(rest, None)[0] if tongue == "und" else tongue
    if "threat" not in labels and "crisis" not in labels:
        if _is_spam(labels, rest, sample):
            return _skip(ReadingKind.SPAM, tongue, sure)
        if "abuse" in labels:
            return _skip(ReadingKind.ABUSE, tongue, sure, negative=True)
    if not labels & YOURS and is_closing(rest, tongue):
        return Reading(
            language=tongue,
            kind=ReadingKind.CLOSING,
            closing=True,
            why=WHY[ReadingKind.CLOSING],
            sure=0.85,
        )
    if _is_passed_on(labels, rest):
        return _skip(ReadingKind.SHARE, tongue, sure)
    return _worth_answering(rest, labels, tongue, sure)


def _worth_answering(text: str, labels: set[str], tongue: str, sure: float) -> Reading:
    asks = _question_in(text, labels, tongue)
    weighed = weigh(text, tongue, labels)
    if weighed:
        labels = weighed_up(labels, weighed, tongue)
    only_you = next((one for one in ONLY_YOU if one[0] in labels), None)
    sounds = tone(text, labels)
    kind = _kind_for_you(only_you[0]) if only_you else kind_of(labels, asks, weighed, tongue)
    if kind is ReadingKind.REMARK and sounds == "light" and not _wants_something(weighed):
        kind = ReadingKind.JOKE
    if kind is ReadingKind.THANKS and {"family", "story"} <= labels and len(text) > _TALE:
        kind = ReadingKind.STORY
    unhappy = bool(labels & {"complaint", "bug"})
    spoken = about(text, kind, asks, tongue)
    found = Reading(
        language=tongue,
        kind=kind,
        topic=spoken.topics[0] if spoken.topics else "",
        also=spoken.topics[1:],
        quote=spoken.quote,
        keep=keep(text, tongue),
        tone=sounds,
        asks=asks,
        why=WHY.get(kind, ""),
        negative=kind in UNHAPPY or (unhappy and kind is ReadingKind.CORRECTION),
        sure=sure if labels or asks else min(sure, 0.4),
    )
    if only_you is None:
        return found
    label, reason = only_you
    return replace(
        found,
        why=ONLY_YOU_WHY.get(label) or WHY[kind],
        only_you=reason,
        negative=unhappy or label in HARD,
        sure=sure,
    )


def _wants_something(weighed: Weighed | None) -> bool:
    """Whether a comment, however lightly put, reads like one that a laugh would not answer."""
    return weighed is not None and weighed.like in ("bug", "complaint", "correction", "suggestion")


def _kind_for_you(label: str) -> ReadingKind:
    return _OWN_KIND.get(label, ReadingKind.SENSITIVE)


_OWN_KIND = {"offer": ReadingKind.OFFER, "invitation": ReadingKind.INVITATION}


def _without_orders(text: str, tongue: str) -> str:
    """Return what is left of a text without its orders to a machine."""
    parts = (
        part for one in sentences_of(_BRACKETED.sub(" ", text)) for part in _parts(one, tongue)
    )
    return " ".join(parts).strip()


def _parts(sentence: str, tongue: str) -> Iterator[str]:
    """Yield a sentence that gives no order; of one that does, the pieces that do not and ask."""
    if not _orders(sentence, tongue):
        yield sentence
        return
    for piece in _PIECES.split(sentence):
        if QUESTION.search(piece) and not _orders(piece, tongue):
            yield piece.strip()


def _orders(text: str, tongue: str) -> bool:
    return "instruction" in labels_of(text, tongue) or bool(_MACHINE.search(text))


def _says_something(rest: str, labels: set[str]) -> bool:
    """Whether what is left beside the orders is a comment in its own right."""
    return len(words_of(rest)) >= 3 and (
        bool(QUESTION.search(rest)) or bool(labels - {"question", "spam", "abuse", "instruction"})
    )


def _is_spam(labels: set[str], text: str, sample: str) -> bool:
    return "spam" in labels or bool(
        len(text) < _BRIEF and "question" not in labels and _MONEY_ASK.search(sample)
    )


def _question_in(text: str, labels: set[str], tongue: str) -> str:
    sentences = sentences_of(text)
    marked = [sentence for sentence in sentences if QUESTION.search(sentence)]
    worded = [sentence for sentence in marked if len(sentence) > 3]
    if worded:
        return worded[-1] if len(plain(worded[-1]).split()) > 2 else worded[0]
    if "asks" in labels:
        return next((one for one in sentences if "asks" in labels_of(one, tongue)), "")
    if not sentences or tongue not in ("en", "und"):
        return ""
    asked = next((one for one in sentences if is_asking(one)), "")
    if asked or "question" not in labels:
        return asked
    opening = {
        hit.start for hit in book("en").find(words_of(sentences[0])) if hit.label == "question"
    }
    return sentences[0] if 0 in opening and not is_no_question(sentences[0]) else ""
