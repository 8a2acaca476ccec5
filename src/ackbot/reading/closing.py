"""Closing words: a comment that ends a talk and wants no answer."""

from __future__ import annotations

from ackbot.reading.cues import book, scripts
from ackbot.reading.phrasebook import Phrasebook, words_of
from ackbot.text.later import later

#: How a question is marked; in Greek by a semicolon at the end.
QUESTION = later(r"[?？؟]|;\s*$")
#: So many words a closing word has at most, and so many of them are its own.
_SHORT = 9
_FEW_WORDS = 2
_HELD = 2
#: Thanks for a thing are no mere closing word.
_FOR_SOMETHING = later(
    r"\bfor (?:\w+ing|(?:the|your|this|that|these|all)\b"
    r"(?! (?:quick |fast |speedy |prompt )?(?:answer|reply|response|help|info|update|link)\b))"
)


def is_closing(text: str, tongue: str) -> bool:
    """Whether a text is a last word that ends a talk: "ok, got it, cheers"."""
    if tongue in scripts.LANGUAGES:
        return not QUESTION.search(text) and scripts.is_closing(text, tongue)
    words = words_of(text)
    if not words or len(words) > _SHORT or QUESTION.search(text):
        return False
    hits = book(tongue)
    unknown = sum(not _is_closing_word(word, hits) for word in words)
    return not unknown or (unknown <= _FEW_WORDS and _closes(words, hits))


def _closes(words: tuple[str, ...], hits: Phrasebook) -> bool:
    """Whether a few words begin like an acknowledgement and end the talk: "great, found it"."""
    if _FOR_SOMETHING.search(" ".join(words)):
        return False
    found = hits.find(words)
    acknowledged = any(hit.label == "_ack" and hit.start == 0 for hit in found)
    return acknowledged and any(hit.label == "_closed" for hit in found)


def _is_closing_word(word: str, hits: Phrasebook) -> bool:
    """Whether a word closes; also one whose last letter somebody held down: "thankss"."""
    held = len(word) > _HELD and word[-1] == word[-2]
    return hits.has(word, "closing_word") or (
        held and hits.has(word.rstrip(word[-1]) + word[-1], "closing_word")
    )
