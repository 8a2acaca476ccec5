"""How unlike each other the drafts of a sitting are, once names and their words are masked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from ackbot.reading.smallwords import ALL
from tools.evaluation.items import Item
from tools.evaluation.words import body, tokens, wide

#: With fewer drafts than these nothing can be said of their variety.
_ENOUGH = 10
_ALIKE = 0.6
#: Everyday words that stay visible though the comment has them too: they carry the frame.
_EVERYDAY = frozenset(
    tokens(
        "i you he she it we they me us them am is are was were be been have has had do does did not"
        " what who how why when where which if so but just more good now too very yes no well here"
        " could would should can will may made make get got like know think one time let thanks"
        " thank sorry please hello hi hey"
        " yo tu me te se lo que como si ya muy mas pero es son esta hay tiene gracias hola"
        " je tu il elle nous vous ne pas plus mais c'est est sont ai as merci bonjour salut comment"
        " ich du er wir ihr mir dir ist sind hat habe nicht auch noch aber so wie was danke hallo"
        " eu voce ele nos mas mais muito ja tem foi sao nao obrigado obrigada ola oi"
        " io lui noi voi ma piu molto gia ho hai sono non anche grazie ciao"
        " ik jij je wij we maar ook nog wel heb heeft niet zo wat hoe bedankt dank"
        " jag du vi men som inte har tack hej nie sie ale jest dzieki bir ama tesekkurler cam on"
    )
)
_KEPT = ALL | _EVERYDAY


@dataclass(frozen=True, slots=True)
class Variety:
    """Shares from 0 to 1, and the openings used most."""

    untwinned: float = 0.0
    own_frames: float = 0.0
    openings: float = 0.0
    commonest: tuple[tuple[str, int], ...] = ()

    @property
    def factor(self) -> float:
        """What the total is multiplied with, 0.5 to 1."""
        alike = 0.5 * self.untwinned + 0.5 * _ramp(self.own_frames, 0.1, 0.7)
        return 0.5 + 0.3 * alike + 0.2 * self.openings


def variety(pairs: list[tuple[Item, str]]) -> Variety:
    """Return how varied these drafts are; nothing at all where there are too few."""
    if len(pairs) < _ENOUGH:
        return Variety()
    frames = [frame(item, draft) for item, draft in pairs]
    opened = Counter(_opening(one) for one in frames)
    most = opened.most_common(1)[0][1] / len(pairs)
    spread = _ramp(len(opened) / len(pairs), 0.1, 0.6)
    return Variety(
        untwinned=1 - _twins(frames, [_bare(item, draft) for item, draft in pairs]) / len(pairs),
        own_frames=len(set(frames)) / len(pairs),
        openings=0.5 * spread + 0.5 * (1 - _ramp(most, 0.06, 0.35)),
        commonest=tuple(opened.most_common(3)),
    )


def frame(item: Item, draft: str) -> tuple[str, ...]:
    """Return a draft's words with names (`@`) and their own words (`*`) masked."""
    theirs, names = set(tokens(item.seen)), _names(item) | set(tokens(item.name))
    masked: list[str] = []
    for word in tokens(body(draft)):
        mask = "@" if word in names else "*" if word in theirs and word not in _KEPT else word
        if not (mask in ("@", "*") and masked[-1:] == [mask]):
            masked.append(mask)
    return tuple(masked)


def _names(item: Item) -> set[str]:
    return {word for form in item.call_ok for word in tokens(form)}


def _bare(item: Item, draft: str) -> str:
    names = _names(item)
    return " ".join(word for word in tokens(body(draft)) if word not in names)


def _opening(masked: tuple[str, ...]) -> str:
    first = masked[:4]
    return "".join(masked[:6]) if any(wide(word) for word in first) else " ".join(first)


def _twins(frames: list[tuple[str, ...]], bare: list[str]) -> int:
    """Return how many have one that is alike: the same words, or mostly the same pairs of words."""
    same, pairs = Counter(bare), [_pairs(one) for one in frames]
    return sum(same[bare[at]] > 1 or _has_like(pairs, at) for at in range(len(pairs)))


def _has_like(pairs: list[set[tuple[str, str]]], at: int) -> bool:
    own, others = pairs[at], pairs[:at] + pairs[at + 1 :]
    return any(len(own & one) / len(own | one) >= _ALIKE for one in others)


def _pairs(words: tuple[str, ...]) -> set[tuple[str, str]]:
    return set(pairwise(words)) or {("".join(words), "")}


def _ramp(value: float, low: float, high: float) -> float:
    return max(0.0, min(1.0, (value - low) / (high - low)))
