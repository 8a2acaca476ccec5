"""The phrases by which a comment shows what it is: one file of data per language.

Each language is a mapping from a label to phrases, one per line or divided by `|`; `word*` stands
for all words that begin so. Labels are kinds (`praise`, `bug` ...), reasons why only the user can
answer (`money`, `grief` ...), and marks (`harmless`, `closing_word`, `family`, `asks` for questions
that need no question mark). Groups, whose names begin with `_`, mean something only close together:
a file's `COMBINED` says which ones show what.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ackbot.reading.cues import scripts
from ackbot.reading.phrasebook import Phrasebook

#: Languages with a phrase file of their own; scripts written without spaces are in `scripts`.
LANGUAGES = (
    *("en", "es", "fr", "de", "pt", "it", "nl", "sv", "pl", "tr", "ru", "uk"),
    *("da", "no", "cs", "ro", "fi", "hu", "id", "vi", "el"),
)


#: Languages all of whose phrases are looked for then; in the others small words mean too much
#: else ("dog" is "died" in Swedish).
_WIDE = ("es", "fr", "de", "pt", "it", "nl")
#: What must not be missed though the language is not known.
_ALWAYS = ("spam", "abuse", "instruction", "threat", "crisis", "closing_word")


@cache
def book(language: str) -> Phrasebook:
    """Return the phrases of a language with the English ones (people mix); all when unknown."""
    phrases = dict(_phrases("en"))
    if language == "und":
        for other in LANGUAGES[1:]:
            own = _phrases(other)
            for label in own if other in _WIDE else _ALWAYS:
                phrases[label] = f"{phrases.get(label, '')}|{own.get(label, '')}"
    elif language != "en" and language in LANGUAGES:
        own = _phrases(language)
        # Plain English words mean other things elsewhere ("die", "mist"): only English spam,
        # abuse and orders to a machine are looked for in every language.
        phrases = {label: phrases[label] for label in ("spam", "abuse", "instruction")}
        for label, listed in own.items():
            phrases[label] = f"{phrases.get(label, '')}|{listed}"
    return Phrasebook(phrases)


@cache
def combined(language: str) -> tuple[tuple[str, str, str], ...]:
    """Return what groups show together: the label first, then the two groups it takes."""
    return _combined("en") if language in ("en", "und") else _combined(language)


def _combined(language: str) -> tuple[tuple[str, str, str], ...]:
    if language not in (*LANGUAGES, *scripts.LANGUAGES):
        return ()
    module = import_module(f"ackbot.reading.cues.{language}")
    found: tuple[tuple[str, str, str], ...] = getattr(module, "COMBINED", ())
    return found


def _phrases(language: str) -> dict[str, str]:
    module = import_module(f"ackbot.reading.cues.{language}")
    found: dict[str, str] = module.PHRASES
    return found
