"""Whether a draft calls somebody by a name they would answer to."""

from __future__ import annotations

import re

from tools.evaluation.items import Item
from tools.evaluation.listed import GREETINGS
from tools.evaluation.words import EMOJI, body, plain, says, tokens

_TITLE = r"(?:the |dr\.? |prof\.? |mrs?\.? |ms\.? )?"
_PRONOUNS = re.compile(r"\((?:she|he|they|ella|elle|sie)\b")
_TITLED = re.compile(r"^(?:hi|hello|hey|dear|thanks)[ ,]+(?:dr|prof|mr|mrs|ms)\.?[ ,]")
#: How early an emoji must stand to be part of how they are called.
_OPENING = 40


def addressed(item: Item, draft: str) -> float:
    """Return 1 for a right form of address, 0.7 for a stiff one, 0.5 for none, 0 for a wrong one.

    None at all is right where no personal name is known.
    """
    said = body(draft)
    used = next((form for form in _longest_first(item.call_ok) if says(form, said)), "")
    if _misnamed(item, said, used):
        return 0.0
    if not used:
        return 0.5 if item.call_expected else 1.0
    return 0.7 if _stiff(item, said, used) else 1.0


def _longest_first(forms: tuple[str, ...]) -> list[str]:
    return sorted(forms, key=len, reverse=True)


def _misnamed(item: Item, said: str, used: str) -> bool:
    words = plain(said)
    accepted = plain(used)
    if _PRONOUNS.search(words) or (_TITLED.search(words) and not _has_title(accepted)):
        return True
    if any(char in said[:_OPENING] for char in EMOJI.findall(item.name)):
        return True
    return any(_calls(name, words) for name in _wrong(item) if not accepted.startswith(name))


def _has_title(accepted: str) -> bool:
    return re.match(r"(?:dr|prof|mr|mrs|ms)\b", accepted) is not None


def _wrong(item: Item) -> set[str]:
    """Return the names that nobody should be called by: bits of handles, raw handles."""
    bits = set(tokens(item.name))
    bits |= {part for part in re.split(r"[^\w]+|_", plain(item.handle)) if len(part) > 1}
    # Half a firm's name is no name.
    right = {bit for form in item.call_ok for bit in tokens(form)} if item.call_expected else set()
    raw = {plain(item.handle).lstrip("@")} | ({plain(item.name)} if not item.call_ok else set())
    return (bits - right) | {one for one in raw if one and one not in map(plain, item.call_ok)}


def _calls(name: str, words: str) -> bool:
    it = re.escape(name)
    return bool(
        re.search(rf"^(?:{GREETINGS})[ ,]+{_TITLE}{it}(?!\w)", words)
        or re.search(rf"^{it}\s*[,!:]", words)
        or re.search(rf"[,!] {it}\s*[.!?]*$", words)
    )


def _stiff(item: Item, said: str, used: str) -> bool:
    full = " ".join(tokens(item.name))
    one_word = len(tokens(used)) == 1 and " " in full
    return one_word and item.call_expected and f" {full} " in f" {' '.join(tokens(said))} "
