"""Pure: why a verdict is what it is, in words: the reason line and the evidence.

Belongs to `triage`, which decides; this only tells.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime

from ackbot.answers import Said, Settlement, Weave, is_aside

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


def ordinal(count: int) -> str:
    """Return "first" to "ninth", then "10th" and so on."""
    if count <= len(ORDINALS):
        return ORDINALS[count - 1]
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(count % 10 if count % 100 not in (11, 12, 13) else 0)
    return f"{count}{suffix or 'th'}"


def waiting(
    live: Sequence[Said], wanting: Sequence[Said], *, had_word: bool, promised: bool, forced: bool
) -> str:
    """Return why somebody waits: short phrases, strongest last."""
    asks = next((one.fact.reading.why for one in wanting if one.fact.reading.asks), "")
    why = asks or wanting[-1].fact.reading.why or "never acknowledged"
    phrases = (
        "held for moderation" if any(one.fact.post.held for one in wanting) else "",
        _standing(live, had_word=had_word),
        "you had promised to come back to it" if promised else "",
        "you reopened it" if forced else why,
    )
    return "; ".join(phrase for phrase in phrases if phrase)


def _standing(live: Sequence[Said], *, had_word: bool) -> str:
    """How often they spoke and whether they were ever answered."""
    if had_word:
        return "came back after your answer"
    if len(live) == 1:
        return ""
    return f"{ordinal(len(live))} {live[-1].fact.post.kind.value}, never answered"


def unwanted(one: Said, weave: Weave) -> str:
    """Return why a mention was taken to want no reply."""
    if one.fact.post.author.bot:
        return "written by a bot"
    if one.fact.reading.why:
        return one.fact.reading.why
    return "said to somebody else" if is_aside(one.fact, weave) else "a closing word"


def evidence(
    settlements: Iterable[Settlement],
    said: Iterable[Said],
    unsettled: Iterable[Said],
    wanting: Collection[str],
    weave: Weave,
) -> Iterator[str]:
    """Yield one sentence for each settlement, each deletion and each mention still open.

    `wanting` holds the ids of those that want a reply.
    """
    for settled in settlements:
        yield f"{settled.rule} ({_stamp(settled.at)})"
    for one in said:
        if one.fact.gone:
            yield f"their {one.fact.post.kind} {one.id} ({_stamp(one.at)}) was deleted"
    for one in unsettled:
        wants = "wants a reply" if one.id in wanting else "wants none"
        why = one.fact.reading.why if one.id in wanting else unwanted(one, weave)
        says = f"{wants}: {why}" if why else wants
        yield f"their {one.fact.post.kind} {one.id} ({_stamp(one.at)}) {says}"


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")
