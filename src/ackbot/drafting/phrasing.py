"""Fitting their words and their name into a sentence of ours."""

from __future__ import annotations

import re

from ackbot.drafting.base import Brief
from ackbot.drafting.languages import Language
from ackbot.reading import smallwords
from ackbot.reading.phrasebook import plain, words_of

_FIRST_LETTER = re.compile(r"[^\W\d_]")
_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "your",
        "their",
        "his",
        "her",
        "its",
        "our",
        "my",
    ]
)
_MAX_QUOTED = 48
_EDGE = " \t\n.,;:!?…-–—"


def fit_topic(topic: str, tongue: Language) -> str:
    """Return a topic as it may stand in a sentence of ours: turned round in English, else quoted.

    English phrases that begin with an article or possessive stand free ("my dog" -> "your dog");
    everything else is quoted, because only quotation is right in every case and gender.
    """
    topic = " ".join(topic.split()).strip(_EDGE)
    if topic.startswith("`"):
        return topic
    first, _, rest = topic.partition(" ")
    if tongue.turn:
        low = first.lower()
        if rest and low in tongue.turn:
            return f"{tongue.turn[low]} {rest}"
        if tongue.code == "en" and rest and low in _ARTICLES and "'" not in first:
            return f"{low} {rest}"
    if not tongue.turn or first.lower() not in tongue.turn:
        topic = _without_article(topic, tongue.code)
    opening, closing = tongue.quotes
    for mark in '“”„«»"‘`「」':
        topic = topic.replace(mark, "")
    return f"{opening}{topic[:_MAX_QUOTED]}{closing}"


def _without_article(topic: str, code: str) -> str:
    """A quoted noun needs no article, which may be glued to a preposition ("beim", "du", "nel")."""
    first, _, rest = topic.partition(" ")
    if code == "en" or not rest or plain(first) not in smallwords.of(code).determiners:
        return topic
    return rest if plain(first) not in smallwords.NUMBERS else topic


def place_name(text: str, tongue: Language, name: str) -> str:
    """Put the name where the sentence has room for it, once; take the other places out."""
    if not name:
        return _capital(text.replace("{n}", "").strip(), tongue)
    if "{n}" in text:
        head, _, tail = text.partition("{n}")
        called = tongue.name.replace("{name}", name)
        if called.startswith(",") and tail[:1] == " ":
            called += ","
        whole = head + called + tail.replace("{n}", "")
    elif tongue.lead:
        whole = tongue.lead.replace("{name}", name) + text
    else:
        whole = text
    return _capital(whole.strip().replace(",,", ",").replace(",.", "."), tongue)


def _capital(text: str, tongue: Language) -> str:
    if not tongue.cased or not text:
        return text
    found = _FIRST_LETTER.search(text[:3])
    if not found or text[0] == "`":
        return text
    at = found.start()
    return text[:at] + text[at].upper() + text[at + 1 :]


def own_words(brief: Brief, name: str) -> frozenset[str]:
    """Return the words that are theirs, or the name: what does not tell two drafts apart."""
    return frozenset(words_of(f"{brief.text[:1500]} {name}")) | frozenset(plain(name).split())
