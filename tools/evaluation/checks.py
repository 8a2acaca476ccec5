"""The checks of one draft, each from 0 (fails) to 1 (passes)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ackbot.reading.language import detect
from tools.evaluation.address import addressed
from tools.evaluation.items import Item
from tools.evaluation.listed import ADDRESS, CHEER, DEBRIS, HAPPY, MEMORY, PROMISE, STOCK, WORN
from tools.evaluation.words import EMOJI, body, plain, says, seen_length, speaks_of, tokens, wide

#: How long a reply may be, in characters as people count them; elsewhere `_ROOM`.
LIMITS = {
    "bluesky": 300,
    "x": 280,
    "mastodon": 500,
    "app_review": 350,
    "linkedin": 1250,
    "github": 2000,
    "blog": 1500,
}
_ROOM = 1000
#: Beyond this many characters a reply to a comment grows heavy.
_COMFORT = 320

_HASHTAG = re.compile(r"(?<!\w)#[^\W\d]\w+")
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
_SENTENCE_END = re.compile(r"[.!?。!?]+(?:\s|$)")
_NO_WORDS = re.compile(r"https?://\S+|@\S+|`[^`]*`")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_SCRIPTS = {
    "ja": "[\u3040-\u30ff\u3400-\u9fff]",
    "zh": "[\u3400-\u9fff]",
    "ko": "[\uac00-\ud7af]",
    "ar": "[\u0600-\u06ff]",
    "he": "[\u0590-\u05ff]",
    "hi": "[\u0900-\u097f]",
    "el": "[\u0370-\u03ff]",
    "ru": "[\u0400-\u04ff]",
    "uk": "[\u0400-\u04ff]",
}
#: Latin languages that `detect` has words for; of another one only the script can be told.
_TOLD = frozenset(["en", "es", "fr", "de", "pt", "it", "nl", "sv", "pl", "tr", "vi"])


def mention(item: Item, draft: str) -> float:
    """Whether the draft speaks of something they spoke of."""
    stems = item.must_mention
    return float(not stems or any(speaks_of(stem, draft) for stem in stems))


def fresh(item: Item, draft: str) -> float:
    """Whether it is free of stock and sales phrases and does not shout."""
    words, shouts = plain(draft), len(re.findall("[!!]", draft))
    if STOCK.search(words) or shouts > 2:
        return 0.0
    loud = [one for one in _CAPITALS.findall(draft) if one.lower() not in plain(item.seen)]
    gaudy = len(EMOJI.findall(draft)) > 2 or _HASHTAG.search(draft)
    half = WORN.search(words) or shouts > 1 or gaudy or len(loud) > 1
    return 0.5 if half else 1.0


def language(item: Item, draft: str) -> float:
    """Whether it is in their language: 1; English instead 0.25; another one 0."""
    wanted, sample = item.language, _NO_WORDS.sub(" ", draft)
    if wanted == "und":
        return 1.0
    if wanted in _SCRIPTS:
        return _in_script(wanted, sample)
    found = detect(sample)[0]
    if found in (wanted, "und") or (wanted not in _TOLD and found not in _SCRIPTS | {"en": ""}):
        return 1.0
    return 0.25 if found == "en" else 0.0


def _in_script(wanted: str, sample: str) -> float:
    theirs, latin = len(re.findall(_SCRIPTS[wanted], sample)), len(_LATIN.findall(sample))
    if theirs * (2 if wide(sample) else 1) >= latin / 2 and theirs:
        # Kana tell Japanese from Chinese.
        return float(not (wanted == "zh" and re.search("[\u3040-\u30ff]", sample)))
    return 0.25 if latin and sample.isascii() else 0.0


def fitting(item: Item, draft: str) -> float:
    """Whether it says nothing that is wrong for this very comment."""
    return float(not any(says(phrase, draft) for phrase in item.must_not))


def whole(_: Item, draft: str) -> float:
    """Whether it is free of empty places and other debris."""
    return float(not DEBRIS.search(draft))


def honest(item: Item, draft: str) -> float:
    """Whether it invents no promise, claim or link."""
    words, known = plain(draft), plain(item.seen)
    bound = [one[0] for one in PROMISE.finditer(words)]
    named = [plain(one) for one in ADDRESS.findall(body(draft))]
    return float(all(one in known for one in (*bound, *named)))


def remembers(item: Item, draft: str) -> float:
    """Whether it speaks of no earlier meeting where there was none."""
    return float(item.earlier > 0 or not MEMORY.search(plain(draft)))


def sober(item: Item, draft: str) -> float:
    """Whether it does not cheer at bad news."""
    cheers = "!" in draft or CHEER.search(plain(draft)) or HAPPY.search(draft)
    return float(not (item.sober and cheers))


def own_words(item: Item, draft: str) -> float:
    """Whether it is more than a copied run of their words."""
    said, theirs = tokens(draft), tokens(item.text)
    longest = _longest_run(said, theirs)
    mostly = said and longest >= 4 and longest / len(said) > 0.6
    return float(longest < (14 if wide(draft) else 8) and not mostly)


def _longest_run(first: list[str], second: list[str]) -> int:
    best, above = 0, [0] * (len(second) + 1)
    for word in first:
        row = [0] * (len(second) + 1)
        for at, other in enumerate(second, 1):
            if word == other:
                row[at] = above[at - 1] + 1
        best, above = max(best, *row), row
    return best


def length(item: Item, draft: str) -> float:
    """Whether it fits the platform and is short, but not curt; 0 where it does not fit."""
    size = seen_length(draft)
    if size > LIMITS.get(item.platform, _ROOM):
        return 0.0
    if size < (8 if wide(draft) else 15):
        return 0.5
    fits = 1.0 if size <= _COMFORT else max(0.5, 1 - (size - _COMFORT) / (2 * _COMFORT))
    return min(fits, 0.7) if len(_SENTENCE_END.findall(draft)) > 6 else fits


Check = Callable[[Item, str], float]

#: Checks that earn points: name, check, points.
POINTS: tuple[tuple[str, Check, int], ...] = (
    ("mention", mention, 40),
    ("stock", fresh, 25),
    ("name", addressed, 20),
    ("language", language, 15),
)
#: Checks that multiply the points down: name, check, what is left where it fails.
FACTORS: tuple[tuple[str, Check, float], ...] = (
    ("must_not", fitting, 0.25),
    ("debris", whole, 0.30),
    ("promise", honest, 0.40),
    ("memory", remembers, 0.40),
    ("tone", sober, 0.50),
    ("echo", own_words, 0.60),
    ("length", length, 0.30),
)
_WRONG_LANGUAGE = 0.40
WHAT = {
    "mention": "speaks of what they spoke of",
    "stock": "no stock or sales phrase, no shouting",
    "name": "the right form of address",
    "language": "their language",
    "must_not": "nothing wrong for this comment",
    "debris": "no empty places, no leftovers",
    "promise": "no invented promise, claim or link",
    "memory": "no acquaintance made up",
    "tone": "no cheer at bad news",
    "echo": "not a copy of the comment",
    "length": "fits the platform; short, not curt",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of every check of one draft."""

    outcome: dict[str, float]

    @property
    def failed(self) -> list[str]:
        """Names of the checks not fully passed."""
        return [name for name, value in self.outcome.items() if value < 1]

    @property
    def clean(self) -> float:
        """What the factors leave, 0 to 1."""
        left = _kept(_WRONG_LANGUAGE, self.outcome["language"])
        for name, _, floor in FACTORS:
            value = self.outcome[name]
            # A draft that fits counts as its length says: only what does not fit has a floor.
            left *= (value or floor) if name == "length" else _kept(floor, value)
        return left

    @property
    def quality(self) -> float:
        """Points times factors, 0 to 1."""
        points = sum(worth * self.outcome[name] for name, _, worth in POINTS) / 100
        empty = self.outcome["mention"] == 0 and self.outcome["stock"] == 0
        return points * self.clean * (0.5 if empty else 1.0)


def _kept(floor: float, value: float) -> float:
    return floor + (1 - floor) * value


def judge(item: Item, draft: str) -> Checked:
    """Return the outcome of all checks."""
    return Checked({name: check(item, draft) for name, check, _ in (*POINTS, *FACTORS)})
