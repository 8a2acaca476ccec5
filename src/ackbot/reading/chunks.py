"""Noun phrases of languages written in Latin letters, found by the small words around them.

A phrase is an article, possessive or demonstrative with the noun behind it; without one only a
proper name, code or a numbered thing ("step 3") counts. In English the run of words up to the next
small word or verb is the noun; where adjectives follow their noun, only the first word is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ackbot.reading import articles, nounwords, smallwords
from ackbot.reading.phrasebook import plain
from ackbot.reading.vouching import points, says_nothing
from ackbot.text.later import later

_TOKEN = later(
    r"(?<!`)`[^`\n]{1,40}`(?!`)|\d[\d.,:/]*\d|[^\W_]+(?:[-'’.][^\W_]+)*|[.!?;:…\n]+|[,()«»„“”\"–—]|\S"
)
_ELIDED = later(r"(?:l|dell|nell|all|dall|sull)['’](?=\w)", re.IGNORECASE)
_CLITIC = later(r"(?:[jmtscnd]|qu|un|c|v)['’]\w|\w+['’](?:ve|re|ll|d|m|t)$", re.IGNORECASE)
#: How verbs end that take an object: "the API key invalidate(s the tokens)".
_ACTS = ("s", "ed", "ate", "ise", "ize", "ify")
_IS = later(r"\w['’]s$")
_PLURAL = later(r"[a-z]{2}[^siu']s$")
#: What code has that can be named; "`!!`" says nothing in a sentence.
_NAMING = later(r"\w\w")
_MAX_WORDS = 5
_MAX_CHARS = 44
_LONG = 6
#: What the first words of a sentence have over others, and each phrase over the next.
_FIRST, _LATER = 0.3, 0.1


class Phrase(NamedTuple):
    """A candidate: the words as written, where they start, and how much vouches for them."""

    text: str
    at: int
    points: float


def chunks(sample: str, language: str) -> list[Phrase]:
    """Return the phrases of a text in a language that `smallwords` lists, in order."""
    reader = _Reader(sample, language)
    found: list[Phrase] = []
    while reader.more():
        phrase = reader.next()
        if phrase:
            found.append(phrase)
    return found


class _Reader:
    def __init__(self, sample: str, language: str) -> None:
        self.language = language
        self.rules = smallwords.of(language)
        self.tokens = [(match[0], match.start()) for match in _TOKEN.finditer(sample)]
        # An ASCII text is as long in lower case, and most are.
        low = sample.lower() if sample.isascii() else ""
        self.lows = [low[at : at + len(word)] if low else plain(word) for word, at in self.tokens]
        self.kept = nounwords.kept(language)
        self.dropped = nounwords.dropped(language)
        self.indefinite = nounwords.indefinite(language)
        #: Whether a noun goes on up to the next small word, or is one word with its name.
        self._runs_on = language == "en" or self.rules.capital_nouns
        self.at = self.order = 0
        self.first = True
        self.asking = False  # a verb stands behind the first noun of who asks

    def more(self) -> bool:
        return self.at < len(self.tokens)

    def next(self) -> Phrase | None:
        """Read on by one phrase or one word; return the phrase, if it is one."""
        word = self.tokens[self.at][0]
        if not word[0].isalnum() and word[0] != "`":
            self.first = self.first or word[0] in ".!?…¡¿\n"
            self.at += 1
            return None
        start, first, self.first = self.at, self.first, False
        opener = self.lows[start]
        if first:
            self.asking = opener in nounwords.AUXILIARIES
        if opener in self.rules.idle:
            self.at = start + 1
            return None
        if self.language in ("fr", "it") and _ELIDED.match(word):
            return None if self._is_pronoun(start) else self._elided(start, first)
        determined = opener in self.rules.determiners and self._opens(start)
        if not determined and not self._may_name(start):
            self.at = start + 1
            return None
        words, end = self._noun(start + determined, determined)
        self.at = max(end, start + 1)
        if self.language == "en" and self.lows[end : end + 1] in (["one"], ["ones"]):
            return None  # "the dark one"
        if not words or opener in nounwords.VAGUE or opener in smallwords.NUMBERS:
            return None
        if not determined and not self._stands_alone(start, words, first):
            return None
        before = self.lows[start - 1] if start else ""
        if before in nounwords.LIKE or articles.in_other_case(word, before, self.language):
            return None
        return self._phrase(start, [word] if determined else [], words, first)

    def _opens(self, start: int) -> bool:
        """Whether a word that looks like an article stands before a noun."""
        if self.language in articles.SURE:
            return not self._relates(start)
        before = self.tokens[start - 1][0] if start else ""
        following = self.tokens[start + 1][0] if start + 1 < len(self.tokens) else ""
        noun = self.lows[start - 1] if start and self._is_content(start - 1, False) else ""
        return not (
            articles.is_none(self.tokens[start][0], following, before, self.language)
            or articles.belongs(self.lows[start], noun, self.language)
        )

    def _relates(self, start: int) -> bool:
        """Whether "that" belongs to what is before it: "the council that cut", "the 38 that"."""
        if self.language != "en" or self.lows[start] != "that" or not start:
            return False
        return self.lows[start - 1].isdigit() or self._is_content(start - 1, inside=False)

    def _may_name(self, start: int) -> bool:
        """Whether a phrase without an article may start here: by a capital, code or a figure."""
        word, low = self.tokens[start][0], self.lows[start]
        if low in self.rules.stops:
            return False
        if word[0].isupper() or word[0] == "`" or self._is_bare(start):
            return True
        return start + 1 < len(self.tokens) and self.tokens[start + 1][0][0].isdigit()

    def _is_bare(self, start: int) -> bool:
        """Whether a noun needs no article here: "(one on) half-blind dovetails", "any parking"."""
        if self.language != "en" or not start or not self._is_content(start, inside=False):
            return False
        low = self.lows[start]
        action = low.endswith("ing") and low not in nounwords.THINGS
        return self.lows[start - 1] in nounwords.BARE and not action

    def _is_pronoun(self, start: int) -> bool:
        """ "On l'apprend": the apostrophe stands before a verb. Read on behind it."""
        before_a_verb = start and self.lows[start - 1] in nounwords.BEFORE_A_VERB
        if not before_a_verb and articles.is_elided(self.tokens[start][0]):
            return False
        self.at = start + 1
        return True

    def _elided(self, start: int, first: bool) -> Phrase | None:
        """ "L'appli", "dell'acqua": the article is part of the word."""
        self.at = start + 1
        word = self.tokens[start][0]
        found = self._phrase(start, [], [word, *self._joined(start + 1)], first)
        if found and not word.lower().startswith(("l'", "l’")):  # "all'ombra": where, not what
            return found._replace(points=found.points - 0.4)
        return found

    def _noun(self, index: int, determined: bool) -> tuple[list[str], int]:
        lead: list[str] = []
        while determined and index < len(self.tokens):
            low = self.lows[index]
            if low in self.kept:
                lead.append(self.tokens[index][0])
            elif low not in self.dropped:
                break
            index += 1
        words, end = self._run(index)
        if not words:
            return [], index
        return lead + words, end

    def _run(self, index: int) -> tuple[list[str], int]:
        start = index
        limit = start + self._width(index)
        while index < min(limit, len(self.tokens)) and self._is_content(index, index > start):
            index += 1
        if self._cut_short(start, index):
            return [], index
        index = self._before_subject(start, self._trimmed(start, self._before_verb(start, index)))
        if self._plural_then_more(start, index):
            return [], index
        if index > start and self.tokens[index - 1][0][0].isupper() and not self._runs_on:
            index = self._past_name(index)
        words = [word for word, _ in self.tokens[start:index]]
        if self.rules.capital_nouns and words and not words[-1][0].isupper():
            return [], index
        if not words:
            return [], index
        tail = self._number(index) or self._joined(index)
        end = index + len(tail)
        if tail and not tail[-1][0].isdigit():
            tail += self._number(end) or self._named_on(end, tail[-1])
        return words + tail, index + len(tail)

    def _named_on(self, index: int, last: str) -> list[str]:
        """A proper name that goes on behind a link: "(la Rua) das Flores"."""
        if not last[0].isupper() or self.rules.capital_nouns or index + 1 >= len(self.tokens):
            return []
        links, name = self.lows[index] in self.rules.links, self.tokens[index + 1][0]
        return [self.tokens[index][0], name] if links and name[0].isupper() else []

    def _width(self, index: int) -> int:
        """How many words a noun may take here."""
        if self.language == "en":
            return _MAX_WORDS
        width = 1
        while index + width < len(self.tokens) and width < 3:
            word = self.tokens[index + width - 1][0]
            german = self.language == "de"
            adjective = not word[0].isupper() if german else nounwords.is_dutch_adjective(word)
            if self.language not in ("de", "nl") or not adjective:
                break
            if not self._is_content(index + width, True):
                break
            width += 1
        return width

    def _cut_short(self, start: int, index: int) -> bool:
        """Whether an "-ing" word ended it, which may be its head: "your web hosting"."""
        if self.language != "en" or not start < index < len(self.lows):
            return False
        low = self.lows[index]
        if not low.endswith("ing") or self._is_going(index):
            return False
        return low not in self.rules.stops and low not in self.rules.verbs

    def _is_going(self, index: int) -> bool:
        """Whether an "-ing" word says what the noun before it does: "the smoke drifting past"."""
        return index + 1 < len(self.lows) and self.lows[index + 1] in nounwords.WHERETO

    def _before_verb(self, start: int, index: int) -> int:
        """Cut before a word in the middle that ends like a verb: "the script (assumes bash)"."""
        if self.language == "en":
            if index > start and self.lows[start].rpartition("-")[2] in nounwords.KIN:
                return start + 1  # "my great-aunt wove sails"
            for middle in range(start + 1, index - 1):
                if _PLURAL.search(self.lows[middle]):
                    return middle
        return index

    def _plural_then_more(self, start: int, index: int) -> bool:
        """Whether the last word may be the verb of a plural: "the bellows creak"."""
        return (
            self.language == "en"
            and index - start > 1
            and bool(_PLURAL.search(self.lows[index - 2]))
        )

    def _trimmed(self, start: int, index: int) -> int:
        """Take verbs and adverbs off the end: "the church tower gives (it away)"."""
        if self.language != "en":
            return index
        while index > start:
            low = self.lows[index - 1]
            following = self.lows[index] if index < len(self.lows) else ""
            takes = following in nounwords.OBJECTS or following in self.rules.determiners
            acts = self.asking or low.endswith(_ACTS) or low in nounwords.BOTH
            is_verb = index - 1 > start and ((takes and acts) or self._does(low, following))
            if not (is_verb or nounwords.is_adjective(low) or low.endswith("ly")):
                break
            index -= 1
        return index

    def _before_subject(self, start: int, index: int) -> int:
        """Take a verb off whose subject follows: "de wieken hoor (je)"."""
        turned = self.language == "nl" and index - start > 1 and index < len(self.lows)
        return index - 1 if turned and self.lows[index] in nounwords.DUTCH_SUBJECTS else index

    def _does(self, low: str, following: str) -> bool:
        """Whether a word in "-s" is a verb: "the download stops at", "the car park shuts at"."""
        base = low.removesuffix("s")
        acts = low != base and (base in nounwords.BOTH or base in self.rules.verbs)
        return acts and following in self.rules.prepositions

    def _number(self, index: int) -> list[str]:
        """ "Step 3", "page 12": a figure that belongs to the noun before it."""
        if index >= len(self.tokens) or not self.tokens[index][0][0].isdigit():
            return []
        unit = index + 1 < len(self.lows) and self.lows[index + 1] in nounwords.UNITS
        return [] if unit else [self.tokens[index][0]]

    def _joined(self, index: int) -> list[str]:
        """Return the link and the noun behind it: "(the border) on this quilt"."""
        if self.lows[index : index + 2] == ["in", "law"]:
            return ["in", "law"]
        after = self._past_articles(index)
        if not after or self._is_for_doing(index, after):
            return []
        while after < len(self.tokens) and self.lows[after] in self.kept:
            after += 1
        start, limit = after, after + self._width(after)
        while after < min(limit, len(self.tokens)) and self._is_content(after, after > start):
            after += 1
        after = self._before_subject(start, self._trimmed(start, after))
        if not self._runs_on:
            after = self._past_name(after)
        if after == start or after - index > _MAX_WORDS or self.lows[after - 1] in nounwords.HOLLOW:
            return []
        if self.rules.capital_nouns and not self.tokens[after - 1][0][0].isupper():
            return []
        return [word for word, _ in self.tokens[index:after]]

    def _is_for_doing(self, index: int, after: int) -> bool:
        behind = self.tokens[after][0] if after == index + 1 < len(self.tokens) else ""
        return articles.is_for_doing(self.lows[index], behind, self.language)

    def _past_name(self, index: int) -> int:
        """Return where a proper name ends that goes on: "(da Vila) Nova", "(signora) Pina"."""
        while index < len(self.tokens) and self.tokens[index][0][0].isupper():
            index += 1
        return index

    def _past_articles(self, index: int) -> int:
        """Return where the noun behind a link may start; 0 where no link stands here."""
        if index >= len(self.tokens) or self.lows[index] not in self.rules.links:
            return 0
        if self.language == "fr" and self.tokens[index][0] == "a":  # "a" is no "à"
            return 0
        after = index + 1
        while after < len(self.tokens) and self.lows[after] in self.rules.determiners:
            low = self.lows[after]
            if low in nounwords.VAGUE | self.indefinite or low in self.rules.possessives:
                return 0
            after += 1
        bare = after == index + 1 and self.lows[index] not in self.rules.determiners
        return 0 if bare and self.language == "en" and self.lows[index] != "of" else after

    def _is_content(self, index: int, inside: bool) -> bool:
        word, low = self.tokens[index][0], self.lows[index]
        if word.startswith("`"):
            return bool(_NAMING.search(word))
        if not word[0].isalpha():
            return False
        if low == "son" and index and self.lows[index - 1] in ("le", "du", "au", "un"):
            return True  # "le son": sound, not "his"
        if low in self.rules.stops or _CLITIC.match(word):
            return False
        if low in self.rules.verbs and not self._is_thing_here(index, low):
            return False
        ends = inside and low not in nounwords.THINGS and self.rules.ends_like_verb(low)
        return not ends

    def _is_thing_here(self, index: int, low: str) -> bool:
        """Whether a word that may be a verb is a noun: behind an article, or last of its phrase."""
        if self.language != "en" or low not in nounwords.BOTH or not index:
            return False
        before = self.lows[index - 1]
        if before in self.rules.determiners or before in self.kept or before in self.dropped:
            return True
        following = self.lows[index + 1] if index + 1 < len(self.lows) else "."
        ends = not following[:1].isalnum() or following in nounwords.AFTER_A_THING
        if ends and index > 1 and self.lows[index - 2] in self.rules.determiners:
            return True  # "the brass tap and", "your night light is"
        return low in nounwords.COMPOUND and (ends or following in self.rules.links)

    def _stands_alone(self, start: int, words: list[str], first: bool) -> bool:
        """Whether words without an article name something: a proper name, code, "step 3"."""
        if any(word.startswith("`") for word in words):
            return True
        if words[-1][0].isdigit():
            return 1 < len(words) < 4 and nounwords.is_counted(words[0], self.language)
        if self.rules.capital_nouns:
            return False
        if not first and all(word[0].isupper() for word in words) and len(words[0]) > 2:
            return True
        lows = [plain(word) for word in words]
        bare = self._is_bare(start)
        return bare and (self._is_telling(lows) or self._is_subject(start, lows))

    def _is_subject(self, start: int, lows: list[str]) -> bool:
        """Whether words follow "one on", "a video about": then any noun is what it is about."""
        before = self.lows[start - 2] if start > 1 else ""
        return before in nounwords.MEDIA and self.lows[start - 1] in ("on", "about") and bool(lows)

    def _is_telling(self, lows: list[str]) -> bool:
        """Whether words without an article are a thing by their build: plural, compound or long."""
        plural = bool(_PLURAL.search(lows[-1]))
        return plural or len(lows) > 1 or "-" in lows[0] or len(lows[0]) > _LONG

    def _phrase(
        self, start: int, opener: list[str], words: list[str], first: bool
    ) -> Phrase | None:
        if self.language == "en" and _IS.search(words[-1]):
            words = [*words[:-1], words[-1][:-2]]  # "the meter's (set)": the meter is
        text = " ".join(opener + words)
        content = [
            low
            for word in words
            for low in (plain(word),)
            if low not in self.rules.links and low not in self.rules.determiners
        ]
        if not content or len(text) > _MAX_CHARS or says_nothing(content, self.language):
            return None
        self.order += 1
        before = self.lows[start - 1] if start else ""
        worth = points(before, plain(opener[0]) if opener else "", words, content, self.language)
        worth += _FIRST if first and opener else 0.0
        return Phrase(text, self.tokens[start][1], worth - _LATER * self.order)
