"""How the user writes, as far as drafts of a run lean on it: learned once, asked for each draft."""

from __future__ import annotations

from ackbot.drafting.habits import ENOUGH, NONE, Habits
from ackbot.ledger.store import Ledger
from ackbot.model import Lesson


class Manner:
    """The user's habits by language and account, as they sent up to this run."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lessons: tuple[Lesson, ...] | None = None
        self._learned: dict[tuple[str, str], Habits] = {}

    def habits(self, language: str, account: str = "") -> Habits:
        """Return how the user writes in a language on an account.

        Where the account (by id) has taught too little, all of them speak.
        """
        if self._lessons is None:
            self._lessons = self._ledger.lessons()
        if not self._lessons:
            return NONE
        if (account, language) not in self._learned:
            from ackbot.drafting.learning import habits_of

            own = [lesson for lesson in self._lessons if lesson.account == account]
            taught = own if len(own) >= ENOUGH else self._lessons
            self._learned[account, language] = habits_of(taught, language)
        return self._learned[account, language]
