"""What is known of how the user writes: a frozen value in every brief (see `learning`)."""

from __future__ import annotations

from ackbot.frozen import dataclass

#: Fewer replies than this teach nothing.
ENOUGH = 5
#: Before "never" is said: so many replies without a single one.
_NEVER_AFTER = 8
_CUT_THRICE = 3

#: Stands for the name in an opening.
NAME = "{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How somebody writes, in counts of their newest replies."""

    replies: int = 0
    length: int = 0
    """Median length, in graphemes."""
    words: int = 0
    """Median number of words."""
    openings: tuple[tuple[str, int], ...] = ()
    """First words, plain, with {name} for the person's, and how often; most frequent first."""
    nameable: int = 0
    """To how many a name could have been said."""
    named: int = 0
    """How many of those were called by it."""
    named_first: int = 0
    """How many of those right at the beginning."""
    with_emoji: int = 0
    with_exclamation: int = 0
    drafts: int = 0
    """How many of the replies began as a draft."""
    unchanged: int = 0
    rewritten: int = 0
    two_sentences: int = 0
    """How many drafts had more than one sentence."""
    cut_short: int = 0
    """From how many of those all but the first was struck."""
    struck: tuple[tuple[str, int], ...] = ()
    """Phrases struck twice or more, and how often; most frequent first."""
    added: tuple[tuple[str, int], ...] = ()
    """Phrases added to drafts twice or more."""

    @property
    def known(self) -> bool:
        """Whether there is enough to lean on."""
        return self.replies >= ENOUGH

    @property
    def teach(self) -> bool:
        """Whether drafts change by what is known."""
        return self.known or bool(self.struck)

    @property
    def unnamed(self) -> bool:
        """Whether they leave names out."""
        return self.nameable >= ENOUGH and self.named <= self.nameable * 0.2

    @property
    def one_sentence(self) -> bool:
        """Whether they keep cutting drafts down to one sentence."""
        return self.cut_short >= _CUT_THRICE and self.cut_short * 2 >= self.two_sentences

    @property
    def no_emoji(self) -> bool:
        """Whether they never use one."""
        return self.replies >= _NEVER_AFTER and not self.with_emoji

    @property
    def no_exclamation(self) -> bool:
        """Whether they never use exclamation marks."""
        return self.replies >= _NEVER_AFTER and not self.with_exclamation


#: Nothing was learned.
NONE = Habits()
