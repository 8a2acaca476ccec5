"""Which of two witnesses to believe: the phrases of a comment, or its weight as a whole."""

from __future__ import annotations

from ackbot.model import ReadingKind
from ackbot.reading.reasons import ONLY_YOU
from ackbot.reading.weighing import Weighed

_SIX = ("es", "fr", "de", "it", "pt", "nl")
#: From here on a comment that no phrase marks is left to the user, as grave or as one that may want
#: no reply; from here on the whole outweighs what phrases say of its kind; and from here on it is
#: believed where they say nothing. Below that a comment is a remark, and gets a word that is right
#: whatever was meant. Languages with few labelled comments must be surer. `make weights` prints
#: what other places would do.
ENOUGH = dict.fromkeys(("en", *_SIX), 0.6)
SURE = {"en": 0.6, **dict.fromkeys(_SIX, 0.75)}
LIKELY = {"en": 0.65, **dict.fromkeys(_SIX, 0.75)}
#: Below this, a kind that phrases show is not believed: of a hundred such comments, few are of it.
DOUBTED = {
    **dict.fromkeys((ReadingKind.CORRECTION, ReadingKind.STORY, ReadingKind.SUGGESTION), 0.25),
    **dict.fromkeys((ReadingKind.COMPLAINT, ReadingKind.BUG), 0.15),
}
#: Below this, phrases of business alone leave no comment to the user. What may be grave is never
#: talked away.
LIGHT = 0.06
BUSINESS = frozenset(("money", "legal", "press", "offer", "invitation"))
#: In the other languages what phrases show is not outweighed.
OTHERS_ENOUGH, OTHERS_LIKELY, NEVER = 0.8, 0.8, 1.1

UNHAPPY = (ReadingKind.BUG, ReadingKind.COMPLAINT)
_PLEASED = frozenset(
    (
        ReadingKind.PRAISE,
        ReadingKind.THANKS,
        ReadingKind.JOKE,
        ReadingKind.CONGRATULATION,
        ReadingKind.STORY,
    )
)
YOURS = frozenset(label for label, _ in ONLY_YOU)


def weighed_up(labels: set[str], weighed: Weighed, tongue: str) -> set[str]:
    """Return a comment's labels without those it only seems to have, and with those by weight."""
    return (labels - _weighs_nothing(weighed, labels, tongue)) | _weights_in(weighed, tongue)


def _weighs_nothing(weighed: Weighed, labels: set[str], tongue: str) -> set[str]:
    """Return the labels of business that a comment only seems to have: "I'd sue you for a bun"."""
    if weighed.yours >= LIGHT or tongue not in ENOUGH:
        return set()
    grave = labels & YOURS
    return grave if grave <= BUSINESS else set()


def _weights_in(weighed: Weighed, tongue: str) -> set[str]:
    """Return the labels that a comment has by its weight alone."""
    if weighed.yours >= ENOUGH.get(tongue, OTHERS_ENOUGH):
        return {"weighty"}
    return {"doubtful"} if weighed.unwanted >= ENOUGH.get(tongue, NEVER) else set()


def kind_of(labels: set[str], asks: str, weighed: Weighed | None, tongue: str) -> ReadingKind:
    """Return the kind that the phrases show, or the one that the whole reads like, if surer."""
    shown = _kind(labels, asks)
    if weighed is None:
        return shown
    if tongue in SURE and weighed.supports(shown.value) < DOUBTED.get(shown, 0.0):
        shown = ReadingKind.QUESTION if asks else ReadingKind.REMARK
    unmarked = shown is ReadingKind.REMARK
    enough = LIKELY.get(tongue, OTHERS_LIKELY) if unmarked else SURE.get(tongue, NEVER)
    if (weighed.alike if unmarked else weighed.sure) < enough:
        return shown
    likely = ReadingKind(weighed.like if unmarked else weighed.kind)
    if likely is ReadingKind.REMARK or (likely is ReadingKind.QUESTION and not asks):
        return shown
    if shown in (ReadingKind.PRAISE, ReadingKind.THANKS) and likely in UNHAPPY:
        return ReadingKind.REMARK  # of a hundred such comments, half are the one and half the other
    if ReadingKind.CONGRATULATION in (shown, likely) and {shown, likely} <= _PLEASED:
        return shown  # of these two the words tell, not the whole
    return shown if likely in _PLEASED and _rather_not(shown, labels) else likely


def _rather_not(shown: ReadingKind, labels: set[str]) -> bool:
    """Whether cheer would be worse than a wrong guess the other way.

    So it is for a complaint in which no phrase is pleased, and for who praises and then asks.
    """
    only_unhappy = labels & {"complaint", "bug"} and not labels & {"praise", "thanks"}
    return bool(only_unhappy) or shown is ReadingKind.QUESTION


def _tells(labels: set[str]) -> bool:
    return "story" in labels and not labels & {"praise", "thanks"}


def _kind(labels: set[str], asks: str) -> ReadingKind:
    pleased = bool(labels & {"praise", "thanks"})
    order = (
        (ReadingKind.CONGRATULATION, "congratulation" in labels),
        (ReadingKind.BUG, "bug" in labels),
        (ReadingKind.SUGGESTION, "suggestion" in labels),
        (ReadingKind.CORRECTION, "correction" in labels),
        (
            ReadingKind.COMPLAINT,
            "complaint" in labels and not ("thanks" in labels and "praise" in labels),
        ),
        (ReadingKind.JOKE, "joke" in labels and not asks),
        (ReadingKind.QUESTION, bool(asks)),
        (
            ReadingKind.STORY,
            "thanks" not in labels
            and (("family" in labels and ("story" in labels or not pleased)) or _tells(labels)),
        ),
        (ReadingKind.THANKS, "thanks" in labels),
        (ReadingKind.PRAISE, "praise" in labels),
        (ReadingKind.STORY, "story" in labels),
        (ReadingKind.SHARE, "share" in labels),
    )
    return next((kind for kind, holds in order if holds), ReadingKind.REMARK)
