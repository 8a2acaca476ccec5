"""The offline drafter: from a brief to a proposal, with no model, no network and no clock.

The same brief gives the same draft. It says who is meant (once, or not at all), the thing they
spoke of in their own words, and one reaction or one question; it knows nothing that is not in the
brief and commits the user to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from zlib import crc32

from ackbot.drafting.answers import answer
from ackbot.drafting.base import Brief
from ackbot.drafting.checks import blocking, check
from ackbot.drafting.emoji import mirror_emoji, without_emoji
from ackbot.drafting.languages import FULL, Language, language
from ackbot.drafting.leaning import lean
from ackbot.drafting.likeness import by_likeness, content
from ackbot.drafting.moves import (
    MOVE_OF,
    Material,
    Sentences,
    addressed,
    candidates,
)
from ackbot.drafting.names import short_name
from ackbot.drafting.phrasing import fit_topic, is_there, place_name
from ackbot.drafting.register import register
from ackbot.model import Action, Draft, Reading, ReadingKind, Warn
from ackbot.reading.phrasebook import plain
from ackbot.text.later import later
from ackbot.text.letters import is_east_asian

_SAMPLE = 1500
#: So many compositions are weighed against what was said lately.
_CONSIDERED = 12
#: Below so many characters praise, thanks and jokes get one sentence, not two.
_SHORT_COMMENT = 60
#: A question of one or two words is not worth quoting; scripts without spaces have long words.
_FEW_WORDS = 2
#: Moves that name the thing where they can; the others may quote as well.
_TO_THE_POINT = ("question", "correction", "fault", "problem", "suggestion")
_LIGHT = ("story", "praise", "thanks", "joke", "congratulation", "share", "remark")
#: Where a long wait is worth a word: they wanted something of us.
_PATIENT = ("question", "fault", "problem", "suggestion", "correction")
#: How sure a reading must be for its topic to be named.
_TOO_UNSURE = 0.3
_LONG_WAIT = 4 * 86400
#: Where even a careful line would be the wrong thing to say.
_NO_HOLDING = ("danger", "threat", "emergency", "spam")
_HOW = later(
    r"\b(?:how (?:do|can|could|would|should|to)|(?:can|could|should|may) i|do i|is there a way"
    r"|any way to|is it possible|cómo|puedo|se puede|hay que|tengo que|comment|peut-on|puis-je"
    r"|faut-il|wie (?:kann|mache|geht)|kann (?:ich|man)|muss (?:ich|man)|como (?:faço|posso)"
    r"|posso|dá para|preciso|come (?:si|posso|faccio)|si può|devo|hoe (?:kan|moet|doe)"
    r"|kan (?:ik|dit|het)|moet ik)\b",
    re.IGNORECASE,
)
#: What stands before the thing that thanks are for, or at the start of a clause.
_THANKS_FOR = (
    *("for ", "your ", "por ", "pour ", "für ", "per ", "voor ", "pelo ", "pela ", "gracias a "),
    *(", ", ". ", "! ", "\n"),
)
_SPACE = later(r" {2,}")
#: Where a name may stand in a draft that is not finished.
_PLACE = "{n}"
#: What of a comment may turn up in a draft, in characters.
_THEIRS = 1500
#: At most one of these stands in a draft.
_EXCLAIMING = "!！"


class OfflineDrafter:
    """Proposes replies from sentences and the commenter's own words; see the module."""

    name = "offline"

    def draft(self, brief: Brief) -> Draft:
        """Return a proposal, already checked; never raises over what the comment holds."""
        reading = brief.reading
        if _needs_none(brief):
            return _without(brief, Action.SKIP, reading.why or "needs no reply")
        tongue = language(reading.language)
        if reading.only_you:
            return self._for_the_user(brief, tongue, reading.only_you)
        if tongue is None:
            return _without(brief, Action.HUMAN, _no_language(reading))
        return _compose(brief, tongue, _move(reading)) or _without(
            brief, Action.HUMAN, "nothing safe to say fits here"
        )

    def _for_the_user(self, brief: Brief, tongue: Language | None, reason: str) -> Draft:
        """Leave it to the user; a holding line is offered where it cannot hurt."""
        move = "hold_grave" if brief.reading.negative else "hold"
        urgent = any(word in reason for word in _NO_HOLDING)
        if tongue is None or move not in tongue.moves or urgent:
            return _without(brief, Action.HUMAN, reason)
        bare = _without(brief, Action.HUMAN, reason)
        said = _compose(brief, tongue, move)
        return replace(bare, text=said.text, warnings=said.warnings) if said else bare


def _needs_none(brief: Brief) -> bool:
    reading = brief.reading
    spoken = any(line.ours for line in brief.exchange) or brief.history.answered > 0
    return not reading.wants_reply or (reading.closing and spoken)


def _move(reading: Reading) -> str:
    return MOVE_OF.get(reading.kind, "remark")


def _no_language(reading: Reading) -> str:
    if reading.language == "und":
        return "ackbot is not sure of the language"
    return f"ackbot has no words for this language ({reading.language})"


def _without(brief: Brief, action: Action, reason: str) -> Draft:
    reading = brief.reading
    return Draft(action=action, intent=reading.kind.value, language=reading.language, reason=reason)


def _with(brief: Brief, text: str, warnings: tuple[Warn, ...]) -> Draft:
    reading = brief.reading
    return Draft(
        action=Action.REPLY,
        text=text,
        intent=reading.kind.value,
        language=reading.language,
        warnings=warnings,
    )


def _compose(brief: Brief, tongue: Language, move: str) -> Draft | None:
    """Return the draft that is least like what was said lately; None where none may go out."""
    fact = answer(brief, tongue) if move == "question" else ""
    options = [fact] if fact else _options(brief, tongue, _sentences(tongue, move), move)
    called = short_name(brief.person.name, brief.person.handle)
    name = "" if brief.habits.unnamed else called
    ending = " ".join(filter(None, (_smile(brief), brief.voice.sign_off)))
    theirs = content(f"{brief.text[:_THEIRS]} {name} {_PLACE}")
    ranked = by_likeness(options, brief.recent, theirs)
    finished = (_finish(brief, tongue, option, name, ending) for option in ranked)
    return _soundest(brief, _turned(brief, filter(None, finished), name))


def _turned(brief: Brief, finished: Iterable[str], name: str) -> Iterable[str]:
    """Return the drafts as this user would rather have them; with none of that, as they come."""
    if not brief.variant and not brief.habits.teach:
        return finished  # most of them are never looked at, and need not be finished
    leaned = lean(list(finished), brief.habits, name)
    turned = brief.variant % len(leaned) if leaned else 0
    return [*leaned[turned:], *leaned[:turned]]


def _soundest(brief: Brief, ranked: Iterable[str]) -> Draft | None:
    """Return the first draft with nothing to look at twice, else the first that may go out."""
    kept: Draft | None = None
    for text in ranked:
        warnings = check(brief, text, typed=False)
        if warnings and (kept is not None or blocking(warnings)):
            continue
        found = _with(brief, text, warnings)
        if not warnings:
            return found
        kept = found
    return kept


def _sentences(tongue: Language, move: str) -> Sentences:
    return tongue.moves.get(move) or tongue.moves["remark"]


def _register(brief: Brief) -> str:
    """How they are addressed: as the user set it, else as they do it; "" where nobody knows."""
    return register(brief.text, brief.reading.language, brief.voice.formality)


def _options(brief: Brief, tongue: Language, sentences: Sentences, move: str) -> list[str]:
    seed = "\0".join((brief.person.id or brief.person.handle, brief.text[:80], brief.tone))
    options = candidates(sentences, _material(brief, tongue, sentences, move), seed)
    if brief.tone == "shorter":
        options = sorted(options, key=len)[: max(3, len(options) // 4)]
    return options[:_CONSIDERED]


def _material(brief: Brief, tongue: Language, sentences: Sentences, move: str) -> Material:
    """Gather what there is to say: their thing or their words, what is known of them, the wait."""
    plainer = brief.tone == "plainer" and bool(sentences.plain)
    waited = brief.waited >= _LONG_WAIT and move in _PATIENT and bool(tongue.patience)
    topic = "" if plainer else _topic(brief, tongue, move)
    return Material(
        topic=topic,
        there=_is_there(brief, topic, tongue, move),
        quote="" if plainer or (topic and move in _TO_THE_POINT) else _quote(brief, move),
        text=plain(brief.text[:_SAMPLE]),
        last=_patience(brief, tongue) if waited else "",
        recall=_recall(sentences, brief),
        register=_register(brief),
        alone=plainer or brief.tone == "shorter" or _stands_alone(brief, tongue, move),
    )


def _stands_alone(brief: Brief, tongue: Language, move: str) -> bool:
    """Whether one sentence is enough: holding lines, short words, questions of when and where."""
    if move.startswith("hold") or move == "closing":
        return True
    if brief.habits.one_sentence and brief.tone != "warmer":
        return True
    if move == "question":
        return tongue.code in FULL and not _wants_more(brief.reading.asks)
    return move in _LIGHT and len(brief.text) < _SHORT_COMMENT and brief.tone != "warmer"


def _quote(brief: Brief, move: str) -> str:
    """Return a few words of theirs to quote; empty where quoting would be wrong or hard."""
    reading = brief.reading
    if move.startswith("hold") or reading.sure <= _TOO_UNSURE:
        return ""
    if move == "question" and _is_hardly_said(reading.quote):
        return ""  # "is it?" says nothing of what is asked
    return reading.quote


def _is_hardly_said(quote: str) -> bool:
    words = quote.split()
    return 0 < len(words) <= _FEW_WORDS and not is_east_asian(quote)


def _recall(sentences: Sentences, brief: Brief) -> str:
    """What the ledger knows of how often they did the same, and no more."""
    said, times = sentences.recall, brief.history.same
    return said[min(times, len(said)) - 1] if said and times else ""


def _patience(brief: Brief, tongue: Language) -> str:
    """Credit their patience, once: the person picks the words, so that a sitting varies them."""
    said = [one for one in (addressed(one, _register(brief)) for one in tongue.patience) if one]
    key = (brief.person.id or brief.person.handle or brief.text[:40]).encode(
        "utf-8", "surrogatepass"
    )
    return said[crc32(key) % len(said)]


def _topic(brief: Brief, tongue: Language, move: str) -> str:
    """Return what to name, as it stands in a sentence; empty where nothing is sure enough."""
    reading = brief.reading
    if reading.sure <= _TOO_UNSURE:
        return ""
    found = [topic for topic in (reading.topic, *reading.also) if topic]
    if move == "thanks":
        found = [topic for topic in found if _thanked_for(topic, brief)]
    if move == "story":  # a story is about them: "my grandfather" rather than "the old drawers"
        found.sort(key=lambda topic: topic.partition(" ")[0].lower() not in tongue.turn)
    fitted = (fit_topic(topic, tongue, move, _register(brief)) for topic in found)
    return next((topic for topic in fitted if topic), "")


def _is_there(brief: Brief, topic: str, tongue: Language, move: str) -> bool:
    """Whether a move's words about what is there already fit: for a story no person of theirs."""
    if move == "thanks":
        return _is_thanked_for(topic, brief)
    return is_there(topic, tongue) and not (move == "story" and topic.startswith("your "))


def _is_thanked_for(topic: str, brief: Brief) -> bool:
    """Whether the thanks name it ("thanks for the map"), rather than what came of it."""
    last = topic.rpartition(" ")[2]
    return bool(topic) and bool(re.search(rf"\bfor (?:\w+ ){{0,4}}{re.escape(last)}", brief.text))


def _thanked_for(topic: str, brief: Brief) -> bool:
    """Whether thanks are given for this, or it is what a clause is about."""
    low, thing = brief.text.lower(), topic.lower()
    if low.startswith(thing) or (not low.isascii() and brief.reading.language not in FULL):
        return True
    return any(f"{mark}{thing}" in low for mark in _THANKS_FOR)


def _wants_more(asks: str) -> bool:
    """Whether a question is one of those where asking back helps: how to do a thing, not when."""
    return bool(_HOW.search(asks))


def _finish(brief: Brief, tongue: Language, text: str, name: str, ending: str) -> str:
    whole = place_name(text, tongue, name)
    if sum(map(whole.count, _EXCLAIMING)) > 1:  # theirs, where their words are named or quoted
        return ""
    if brief.voice.emoji == "no":
        whole = without_emoji(whole)  # theirs, where their words are quoted
    whole = " ".join(filter(None, (whole, ending)))
    whole = (_SPACE.sub(" ", whole) if "  " in whole else whole).strip()
    if brief.limit is not None and brief.count(whole) > brief.limit:
        return ""
    return whole


def _smile(brief: Brief) -> str:
    """Return the emoji a draft carries, if any: as the user set it, else as both sides do."""
    setting, reading = brief.voice.emoji, brief.reading
    unlike = setting == "mirror" and brief.habits.no_emoji
    if unlike or reading.only_you or reading.asks:
        return ""
    return mirror_emoji(brief.text, reading.kind, setting, negative=reading.negative)


def kinds_answered() -> frozenset[ReadingKind]:
    """Return the kinds that the drafter has a move for."""
    return frozenset(MOVE_OF)
