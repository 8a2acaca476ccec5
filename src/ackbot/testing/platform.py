"""The words in which a fake platform is told what happens: neutral, the same for every platform."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from ackbot.platforms.base import Connector, Identity


class Fault(StrEnum):
    """What a server does instead of answering as documented."""

    SLOW_DOWN = "429, asking to wait a minute"
    FORBIDDEN = "403"
    NOT_FOUND = "404"
    GONE = "410"
    TROUBLE = "500, nothing applied"
    HANG_UP = "the connection ends, nothing applied"
    HTML = "200 with a web page, nothing applied"
    HALF_JSON = "200 that breaks off, nothing applied"
    WRONG_SHAPE = "200 with JSON of another shape, nothing applied"
    REDIRECT = "302 to another host"
    APPLIED_TROUBLE = "applied, then 500"
    APPLIED_HANG_UP = "applied, then the connection ends"
    APPLIED_HALF_JSON = "applied, then 200 that breaks off"

    @property
    def status(self) -> int:
        """What a server answers that names the fault by a status: 500 unless it is another."""
        return {Fault.FORBIDDEN: 403, Fault.NOT_FOUND: 404, Fault.GONE: 410}.get(self, 500)


class FakePlatform(ABC):
    """A platform that keeps state and does what it is told. All ids are those the connector gives.

    What the real platform does not have (edits, likes, closed threads) returns False and changes
    nothing: the contract then asserts that the connector says so, too.
    """

    over_http: ClassVar[bool] = True
    """False for a platform inside the process: it can have none of the faults of a network."""
    page_size: int = 100
    """How many mentions one page of its listing holds."""
    per_thread: int = 0
    """How many requests a thread costs because a listing leaves out what stands in it."""
    secret: str
    """The user's credential: must never appear in a message."""
    me: str
    """Stable id of the user's own account."""
    asks_once: bool = False
    """Whether who the account is, is asked of the first connector only, as the ledger keeps it."""
    known: Identity | None = None
    """What that connector said."""
    now: datetime
    """What its clock says (aware UTC)."""
    skew: timedelta = timedelta(0)
    """How far the connector's own clock is ahead of the platform's."""

    def here(self) -> datetime:
        """Return what the connector's own clock says: the `now` of its setup."""
        return self.now + self.skew

    @abstractmethod
    def connect(self) -> AbstractAsyncContextManager[Connector]:
        """Make a connector as a new process would, with what earlier ones stored still there."""

    @abstractmethod
    def i_post(self, text: str) -> str:
        """I post something that others speak about; return its id (or the page's, the issue's)."""

    @abstractmethod
    def they_write(
        self, text: str, *, under: str, by: str = "mira", ago: timedelta = timedelta(0)
    ) -> str:
        """Somebody comments on, or replies to, `under`; return the id."""

    @abstractmethod
    def they_edit(self, mention: str, text: str) -> bool:
        """They change what they wrote; False where the platform has no edits."""

    @abstractmethod
    def they_delete(self, mention: str) -> None:
        """They delete what they wrote."""

    @abstractmethod
    def they_write_unreadably(self, *, under: str) -> None:
        """A mention arrives whose data are broken."""

    @abstractmethod
    def closes(self, mention: str) -> bool:
        """The mention takes no more replies; False where the platform has no such thing."""

    @abstractmethod
    def i_answer_elsewhere(self, mention: str, text: str) -> str:
        """I answer in the platform's own app; return the id."""

    @abstractmethod
    def i_like_elsewhere(self, mention: str) -> bool:
        """I like it in the platform's own app; False where likes cannot be read."""

    @abstractmethod
    def posted_under(self, mention: str) -> list[str]:
        """Return the exact texts of my replies to a mention, as the server holds them."""

    @abstractmethod
    def liked_by_me(self) -> list[str]:
        """Return the ids of what I like, once per like that the server holds."""

    @abstractmethod
    def requests(self) -> int:
        """Return how many requests it got so far."""

    def fail_next(self, fault: Fault, times: int = 1) -> None:
        """Do this to the next requests that are not about signing in."""
        raise self._no_network(f"{fault} x {times}")

    def fail_next_write(self, fault: Fault) -> None:
        """Do this to the next request that posts or likes."""
        raise self._no_network(fault)

    def revoke(self) -> None:
        """Take neither the session nor the credential any more."""
        raise self._no_network("revoked")

    def expire_session(self) -> None:
        """Let the session run out; the credential, or its refresh, goes on working."""
        raise self._no_network("expired session")

    def go_away(self) -> None:
        """Stop listening: nothing can be reached."""
        raise self._no_network("nobody there")

    def empty_page_first(self) -> bool:
        """Let the next listing start with an empty page that has more behind it; False if never."""
        return False

    def leads_to(self, url: str) -> bool:
        """Let pages name their next one under this address (empty: as ever); False if none does."""
        return False

    def holds(self, mention: str) -> bool:
        """A moderator holds it back; False where that is never known of what is read."""
        return False

    def holds_my_replies(self) -> bool:
        """A moderator must let my replies through from now on; False where nothing says so."""
        return False

    def _no_network(self, what: str) -> NotImplementedError:
        return NotImplementedError(f"set over_http = False, or let this network do: {what}")
