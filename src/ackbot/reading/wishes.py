"""What an English wish is for where no article says so: "subtitles please", "a way to mute it"."""

from __future__ import annotations

from ackbot.reading import smallwords
from ackbot.text.later import later

#: Heads that mean nothing without what follows: the wish is quoted from here.
_WAY = later(
    r"\b((?:a|an|any|some|the) (?:easy |simple |quick |proper )?"
    r"(?:way|option|ability|possibility|chance|means) (?:to|of|for) (?:[\w'’-]+ ){0,3}[\w'’-]+)"
)
#: A thing at the beginning, without an article, that is asked for.
_BARE = later(
    r"^\W*(?:(?:[Mm]ore|[Ss]ome|[Mm]aybe|[Pp]erhaps) )?([A-Za-z][\w-]+(?: [a-z][\w-]+)?)"
    r"(?:,? please\b|,? pls\b| would (?:be|help|make|save|do)\b| (?:is|are) (?:missing|needed)\b)"
)
_LONGEST = 40


def way(text: str) -> str:
    """Return the words of a wish for a way to do something, verbatim; "" where there are none."""
    found = _WAY.search(text)
    if not found or len(found[1]) > _LONGEST:
        return ""
    *_, last = found[1].split()
    return "" if last.lower() in smallwords.of("en").stops else found[1]  # "a way to see all the"


def bare(text: str) -> str:
    """Return the thing that a wish begins with, as it stands within a sentence; "" where none."""
    found = _BARE.search(text)
    if not found:
        return ""
    words = found[1].split()
    rules = smallwords.of("en")
    several = len(words) > 1 or words[0].endswith("s")  # "recipe" alone would want an article
    if not several or not (rules.stops | rules.verbs).isdisjoint(map(str.lower, words)):
        return ""
    return " ".join([words[0].lower() if words[0].istitle() else words[0], *words[1:]])
