"""The loop that shows one conversation at a time and takes the user's choice.

`review` asks a `Reviewer` (the terminal, or a test's prepared answers) and acts through a `Desk`
(the app). Each choice is committed before the next conversation is shown.
"""

from __future__ import annotations

from ackbot.review.earlier import Earlier, Echo
from ackbot.review.loop import review
from ackbot.review.roles import Desk, Reviewer
from ackbot.review.values import (
    TONES,
    Act,
    Ended,
    Foot,
    Group,
    Place,
    Press,
    Screen,
    Settle,
    Summary,
    Tone,
    tidy,
)

__all__ = [
    "TONES",
    "Act",
    "Desk",
    "Earlier",
    "Echo",
    "Ended",
    "Foot",
    "Group",
    "Place",
    "Press",
    "Reviewer",
    "Screen",
    "Settle",
    "Summary",
    "Tone",
    "review",
    "tidy",
]
