"""Picking the words for what a comment is about: a noun phrase, cautiously, without a parser.

A run of content words is a candidate when something marks it as a thing: an article or possessive
before it, a preposition, backticks or quotation marks, a figure, a capital. What no mark vouches
for is not named: a draft that names nothing asks instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ackbot.reading import smallwords
from ackbot.reading.phrasebook import plain

_SAMPLE = 700
_TOKEN = re.compile(
    r"`[^`\n]{1,40}`|\d[\d.,:/]*\d|[^\W_]+(?:[-'’.][^\W_]+)*|[.!?;:…\n]+|[,()«»„“”\"–—]|\S"
)
_QUOTED = re.compile(
    r"`([^`\n]{2,40})`|“([^“”\n]{3,60})”|„([^“”„\n]{3,60})[“”]|«\s?([^«»\n]{3,60}?)\s?»"
    r"|\"([^\"\n]{3,60})\"|(?<!\w)['‘]([^'’‘\n]{3,60})['’](?!\w)|「([^「」\n]{2,40})」"
)
_LINKS = re.compile(r"https?://\S+|www\.\S+|[@#]\S+|\S+@\S+\.\S+")
_END = re.compile(r"[.!?;:…\n,()«»„“”\"–—]+")
_NUMBER = re.compile(r"\d")
_MAX_WORDS = 6
_MAX_CHARS = 48
_SURE = 2.0
_FAIRLY = 1.5


@dataclass(frozen=True, slots=True)
class Phrase:
    """A candidate: the words as written, where they start, and how much vouches for them."""

    text: str
    at: int
    points: float


def topics(text: str, language: str) -> list[str]:
    """Return phrases for what the text is about, surest first, at most four; [] when unsure."""
    sample = _LINKS.sub(" ", text[:_SAMPLE])
    quoted = _quoted(sample)
    if language in ("ja", "zh", "ko", "th"):
        found = quoted + _unspaced(sample, language)
    elif smallwords.listed(language):
        found = quoted + _chunks(sample, language)
    else:
        found = quoted + _marked(sample, language)
    ranked = sorted(found, key=lambda phrase: (-phrase.points, phrase.at))
    # Where nothing is sure, one that is fairly sure may be quoted.
    least = _SURE if ranked and ranked[0].points >= _SURE else _FAIRLY
    kept: list[str] = []
    for phrase in ranked:
        if phrase.points < least or len(kept) == (4 if least == _SURE else 1):
            break
        if not any(_overlap(phrase.text, other) for other in kept):
            kept.append(phrase.text)
    return kept


def _overlap(one: str, other: str) -> bool:
    return bool(set(plain(one).split()) & set(plain(other).split()) - smallwords.ALL)


def _quoted(sample: str) -> list[Phrase]:
    found = []
    for match in _QUOTED.finditer(sample):
        inner = next(group for group in match.groups() if group).strip()
        if 0 < len(inner.split()) <= _MAX_WORDS and re.search(r"\w", inner):
            code = match[0].startswith("`")
            found.append(Phrase(match[0] if code else inner, match.start(), 4.5 if code else 3.6))
    return found


def _chunks(sample: str, language: str) -> list[Phrase]:
    rules = smallwords.of(language)
    tokens = [(match[0], match.start()) for match in _TOKEN.finditer(sample)]
    found: list[Phrase] = []
    index, first = 0, True
    while index < len(tokens):
        word = tokens[index][0]
        if _END.fullmatch(word):
            first = first or word[0] in ".!?…\n"
            index += 1
            continue
        phrase, index = _chunk_at(tokens, index, rules, first)
        first = False
        if phrase:
            found.append(phrase)
    return found


def _chunk_at(
    tokens: list[tuple[str, int]], start: int, rules: smallwords.Rules, first: bool
) -> tuple[Phrase | None, int]:
    """Read one phrase from `start`; return it, if it is one, and where to go on."""
    opener = plain(tokens[start][0])
    determined = opener in rules.determiners
    preposed = start > 0 and plain(tokens[start - 1][0]) in rules.prepositions
    words, index = _run(tokens, start + determined, rules)
    index = max(index, start + 1)
    if rules.capital_nouns:
        while words and not (words[-1][0].isupper() or words[-1][0].isdigit()):
            words.pop()
    if not words:
        return None, index
    text = " ".join(([tokens[start][0]] if determined else []) + words)
    if len(text) > _MAX_CHARS:
        return None, index
    points = _points(words, opener, determined, preposed, first, rules)
    return Phrase(text, tokens[start][1], points), index


def _run(
    tokens: list[tuple[str, int]], index: int, rules: smallwords.Rules
) -> tuple[list[str], int]:
    """Read content words, once joined by a link ("buzz *on the* B string")."""
    words: list[str] = []
    linked = False
    while index < len(tokens) and len(words) < _MAX_WORDS:
        word = tokens[index][0]
        low = plain(word)
        if _is_content(word, low, rules, bool(words)):
            words.append(word)
            index += 1
            continue
        onward = _links_on(tokens, index + 1, rules) if low in rules.links else 0
        if not words or linked or not onward or len(words) + onward - index > _MAX_WORDS:
            break
        linked = True
        words += [token for token, _ in tokens[index:onward]]
        index = onward
    if 0 < index < len(tokens) and words and _half_said(words[-1], tokens[index][0]):
        words.append(tokens[index][0])
        index += 1
    return words, index


def _half_said(last: str, following: str) -> bool:
    """Whether the run was cut after a lone letter or figure that belongs to the next word."""
    return len(last) == 1 and last.isupper() and following.isalpha() and following.islower()


def _is_content(word: str, low: str, rules: smallwords.Rules, inside: bool) -> bool:
    if word.startswith("`"):
        return True
    if not (word[0].isalnum()):
        return False
    if low in rules.stops or low in rules.verbs:
        return False
    return not (inside and rules.ends_like_verb(low))


def _links_on(tokens: list[tuple[str, int]], index: int, rules: smallwords.Rules) -> int:
    """Return where the noun behind a link stands, past its articles; 0 where none does."""
    start = index
    while index < len(tokens) and plain(tokens[index][0]) in rules.determiners:
        index += 1
    if index >= len(tokens):
        return 0
    word = tokens[index][0]
    # Behind an article even "painting" is a thing.
    return index if _is_content(word, plain(word), rules, index == start) else 0


def _points(
    words: list[str],
    opener: str,
    determined: bool,
    preposed: bool,
    first: bool,
    rules: smallwords.Rules,
) -> float:
    content = [word for word in words if plain(word) not in rules.links]
    lows = [plain(word) for word in content]
    points = 0.0
    if determined:
        points += 1.6 if opener in rules.possessives else 1.4
    if preposed:
        points += 0.6
    if any(_NUMBER.search(word) for word in content):
        points += 1.0
    if any(word[0].isupper() for word in content[0 if not first or determined else 1 :]):
        points += 0.3 if rules.capital_nouns else 1.0
    points += min(1.2, 0.5 * (len(content) - 1))
    points += min(0.8, max(map(len, lows)) / 12)
    if all(low in rules.generic for low in lows):
        points -= 2.5
    elif lows[-1] in rules.generic:
        points -= 0.8
    if len(lows) == 1 and len(lows[0]) < 3:
        points -= 2
    if len(lows) == 1 and not determined and not preposed:
        points -= 0.6
    return points + (
        0.5 if not determined and rules.capital_nouns and content[-1][0].isupper() else 0
    )


_RUNS = {
    "ja": re.compile(
        r"[\u4e00-\u9fff々]+[\u30a0-\u30ff]*|[\u30a1-\u30ffー]{2,}|[A-Za-z][A-Za-z0-9.+-]+|\d+[\u4e00-\u9fff]*"
    ),
    "zh": re.compile(r"[\u4e00-\u9fff]+|[A-Za-z][A-Za-z0-9.+-]+"),
    "ko": re.compile(r"[\uac00-\ud7a3A-Za-z0-9]+"),
    "th": re.compile(r"[A-Za-z][A-Za-z0-9.+-]+"),
}
_ZH_CUT = re.compile(
    "[的了是我你您他她它们在有和与也都很太真非常就才被把给让会能可以应该请吗呢吧啊哦这那个里到不没还对从为因所如果但而且"
    "一二三四五]+|谢谢|感谢|喜欢|觉得|希望|建议|昨天|今天|明天|终于|刚刚|已经|什么|怎么|为什么|哪里|哪个|多少"
)
_KO_TAIL = re.compile(
    "(?:에서는|에서|에게|으로|까지|부터|처럼|인데|이라|이고|하고|은|는|이|가|을|를|의|에|도|로|와|과|만)$"
)
_KO_VERB = re.compile("(?:요|다|니다|까|죠|네|어서|해서|는데|지만|면|고|게|서|든)$")
_CJK_STOPS = frozenset(
    [
        "今日",
        "昨日",
        "明日",
        "本当",
        "自分",
        "何",
        "時",
        "人",
        "方",
        "事",
        "私",
        "僕",
        "前",
        "後",
        "今",
        "一番",
        "最高",
        "素敵",
        "大好",
        "好",
        "笑",
    ]
)


def _unspaced(sample: str, language: str) -> list[Phrase]:
    if language == "zh":
        return _chinese(sample)
    found = []
    for match in _RUNS[language].finditer(sample):
        word = match[0]
        if language == "ko":
            if _KO_VERB.search(word):
                continue
            word = _KO_TAIL.sub("", word) if len(word) > 2 else word
        if len(word) < 2 or word in _CJK_STOPS or word.isdigit():
            continue
        found.append(Phrase(word, match.start(), 2.0 + min(1.0, len(word) / 6)))
    return found


# Per language, what shows that the word beside it is a thing: postpositions, articles and so on.
_MARKED = {
    "hi": re.compile(r"(?<!\S)([^\s.,!?।]{2,20})(?= (?:ने|को|का|की|के|में|पर|से|भी)(?:\s|$))"),
    "ar": re.compile(
        r"(?<!\S)(?:[وفبكل]?(ال[^\s.,!?،؟]{3,20})|(?:على|عن|في|من|إلى) ([^\s.,!?،؟]{4,20}))"
    ),
    "ru": re.compile(r"(?<!\S)(?:[Зз]а|[Пп]ро|[Оо]б?|[Вв]|[Нн]а) ([а-яё-]{4,20})", re.IGNORECASE),
    "uk": re.compile(r"(?<!\S)(?:[Зз]а|[Пп]ро|[Вв]|[Нн]а) ([а-яіїєґ'-]{4,20})", re.IGNORECASE),
    "fa": re.compile(r"(?<!\S)([^\s.,!?،؟]{3,20})(?= (?:را|رو)(?:\s|$))"),
}
_PRONOUNS_HI = frozenset(
    [
        "मैं",
        "मैंने",
        "आप",
        "आपने",
        "यह",
        "वह",
        "इस",
        "उस",
        "हम",
        "मेरी",
        "मेरे",
        "मेरा",
        "आपका",
        "आपकी",
        "आपके",
        "उन",
        "इन",
        "किसी",
    ]
)


def _marked(sample: str, language: str) -> list[Phrase]:
    """Words that a mark of their language shows to be things."""
    pattern = _MARKED.get(language)
    if pattern is None:
        return []
    return [
        Phrase(word, match.start(), 2.0 + min(1.0, len(word) / 10))
        for match in pattern.finditer(sample)
        for word in [next(group for group in match.groups() if group)]
        if word not in _PRONOUNS_HI
    ]


def _chinese(sample: str) -> list[Phrase]:
    found = []
    for match in _RUNS["zh"].finditer(sample):
        at = match.start()
        for part in _ZH_CUT.split(match[0]):
            if part and 2 <= len(part) <= 8:
                found.append(Phrase(part, at, 2.0 + min(1.0, len(part) / 6)))
    return found
