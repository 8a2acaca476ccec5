"""How something is said, and what of it a reply must get right. Pure and linear."""

from __future__ import annotations

import re

from ackbot.text.later import Rare, later, part

_SAMPLE = 1000
_MOST = 8
#: Code, versions, prices, times, dates and other figures, handles' names left out.
_FIGURES = later(
    r"`[^`\n]{2,40}`|v?\d+(?:[.,:/]\d+)+|[$€£¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:%|€|\$|£|kg|km|cm|mm|ml|g|h|s)?"
    r"|--[a-z][\w-]+|\b\w+\.(?:py|md|toml|json|js|css|html|pdf|csv|txt|png|jpe?g|svg)\b"
)
#: What all of these hold one of.
_FIGURE = later(r"[`\d$€£¥]|--|\w\.\w")
#: A capital inside a sentence: a name, in languages that do not write every noun with one.
_NAMES = later(
    r"(?<=[\w,;] )[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯІЇЄҐΑ-Ω][\w'’-]+(?: [A-ZÀ-ÖØ-ÞĀ-ŽА-ЯІЇЄҐΑ-Ω][\w'’-]+){0,3}"
)
_NO_NAMES = frozenset(("I", "I'm", "I've", "I'd", "I'll", "OK", "Ok"))
_SHOUT = later(r"\b[A-ZÀ-Ý]{4,}\b")
_CROSS = Rare(part("😠 😡 🤬 😤 👎 🖕 !!! ?!", r"[😠😡🤬😤👎🖕]|!!!|\?!"))
_SAD = Rare(part("😢 😭 😞 😔 💔 😿 :( :'( :’(", r"[😢😭😞😔💔😿]|:['’]?\("))
_LAUGH = Rare(
    part(
        "😂 🤣 😅 😄 😆 😜 😉 haha hehe lol lmao rofl jaja mdr kkkk rsrs xd ww ｗ ㅋㅋ ;) ;-)",
        r"[😂🤣😅😄😆😜😉]|\b(?:a?haha\w*|hehe\w*|lol|lmao|rofl|jaja\w*|mdr|kkkk+|rsrs|xd)\b"
        r"|[wｗ]{3,}|ㅋㅋ|;-?\)",
    ),
    flags=re.IGNORECASE,
)


def keep(text: str, language: str) -> tuple[str, ...]:
    """Return the names, figures and code of a text, at most eight, in their order."""
    sample = text[:_SAMPLE]
    found: list[tuple[int, str]] = []
    if _FIGURE.search(sample):
        found += [(match.start(), match[0].strip()) for match in _FIGURES.finditer(sample)]
    if language != "de":
        found += [
            (match.start(), match[0])
            for match in _NAMES.finditer(sample)
            if match[0] not in _NO_NAMES
        ]
    return tuple(dict.fromkeys(words for _, words in sorted(found)))[:_MOST]


def tone(text: str, labels: set[str]) -> str:
    """Return how a text sounds: "cross", "sad", "light", "warm", or "" for an even tone.

    `labels` are those of its phrases (`ackbot.reading.cues`).
    """
    sample = text[:_SAMPLE]
    if labels & {"grief", "illness", "crisis", "hardship"} or _SAD.search(sample):
        return "sad"
    unhappy = bool(labels & {"complaint", "bug", "money", "threat", "abuse"})
    if _CROSS.search(sample) and (unhappy or not labels & {"praise", "thanks", "congratulation"}):
        return "cross"
    if unhappy and (labels & {"threat", "abuse"} or len(_SHOUT.findall(sample)) > 1):
        return "cross"
    if "joke" in labels or _LAUGH.search(sample):
        return "light"
    return "warm" if labels & {"praise", "thanks", "congratulation", "family"} else ""
