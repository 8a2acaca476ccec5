"""What drafts are made of, one file of data per language.

A full language has sentences for every move, its own way of quoting and of naming. Those in `short`
have short, safe ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cache
from importlib import import_module

from ackbot.drafting.moves import Sentences
from ackbot.frozen import dataclass

FULL = ("en", "es", "fr", "de", "pt", "it", "nl")
SHORT = (
    *("sv", "da", "no", "cs", "ro", "fi", "hu", "id", "pl", "tr", "ru", "uk"),
    *("ja", "zh", "ko", "ar", "fa", "he", "hi", "el", "th", "vi"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How one language speaks: quotation marks, the place of a name, sentences per move."""

    code: str
    quotes: tuple[str, str]
    moves: Mapping[str, Sentences]
    name: str = ", {name}"
    """What `{n}` becomes; it must bring its own comma and space."""
    lead: str = "{name}, "
    """What stands before a sentence that has no place for a name; "" where that is not done."""
    turn: Mapping[str, str] = field(default_factory=dict)
    """Possessives seen from the other side, whoever it is: "my" -> "your"."""
    turn_formal: Mapping[str, str] = field(default_factory=dict)
    """The same for somebody addressed formally; `turn` where a word is missing."""
    turn_informal: Mapping[str, str] = field(default_factory=dict)
    """The same for somebody addressed informally."""
    cased: bool = True
    """Whether a sentence begins with a capital."""
    patience: tuple[str, ...] = ()
    """Sentences that credit a long wait, once."""

    def turned(self, register: str) -> Mapping[str, str]:
        """Return the possessives as seen by somebody addressed so ("formal", "informal", "")."""
        own = {"formal": self.turn_formal, "informal": self.turn_informal}.get(register, {})
        return {**self.turn, **own}


@cache
def language(code: str) -> Language | None:
    """Return a language to draft in; None where none is on hand."""
    if code in FULL:
        found: Language = import_module(f"ackbot.drafting.languages.{code}").LANGUAGE
        return found
    if code not in SHORT:
        return None
    briefly: Language = import_module(f"ackbot.drafting.languages.short.{code}").LANGUAGE
    return briefly
