"""Earlier replies of the user's, offered for one conversation: frozen values, as in `values`."""

from __future__ import annotations

from ackbot.frozen import dataclass
from ackbot.model import Answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """One earlier reply, and what it would be here."""

    answered: Answered
    account: str
    """Name of the account it was sent from."""
    text: str
    """The reply as it would be said to this person: the draft, if it is chosen."""
    names: tuple[str, ...] = ()
    """Other people it still names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What can be offered, the likest first."""

    echoes: tuple[Echo, ...] = ()
    says: str = ""
    """What these are, or why there are none: a sentence of ours."""
