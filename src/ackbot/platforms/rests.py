"""One account's view of which servers are left alone, and of how far their clocks are from ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from ackbot.errors import RateLimited
from ackbot.net.origins import origin_of
from ackbot.net.pacing import Pacing
from ackbot.net.waits import wait_until
from ackbot.net.wire import Answer, Ending, Unusable, outcome
from ackbot.platforms.clocks import ahead


class Rests:
    """What an account's requests teach about its servers, and what follows for the next one."""

    def __init__(
        self, pacing: Pacing | None, *, account: str, who: str, now: Callable[[], datetime]
    ) -> None:
        """Without `pacing` nobody is ever left alone. `who` names the account in messages."""
        self._pacing = pacing
        self._account = account
        self._who = who
        self._now = now
        self.clock: timedelta | None = None
        """By how much the server's clock was ahead of ours at its last answer; None before it."""

    def leave_alone(self, address: str, verb: str) -> None:
        """Raise RateLimited where the server asked for a rest, or failed again and again."""
        if self._pacing is None:
            return
        rest = self._pacing.rest(origin_of(address).host, self._account, self._now())
        if rest is None:
            return
        why = f"failed {rest.failures} times in a row" if rest.failures else "asked for a rest"
        raise RateLimited(
            f"{self._who} {verb}: its server {why} and is left alone until"
            f" {rest.until.astimezone():%H:%M}.",
            "Nothing is lost; run it again then.",
            until=rest.until,
        )

    def answered(self, address: str, answer: Answer) -> None:
        """Keep what an answer says of the server's clock, and of whether it wants a rest."""
        now = self._now()
        if "date" in answer.headers:
            self.clock = ahead(answer.headers, now)
        if self._pacing is None:
            return
        host = origin_of(address).host
        if answer.status == 429:
            self._pacing.told(host, self._account, wait_until(answer.headers, now), now)
        elif answer.status >= 500 or answer.status == 408:
            self._pacing.failed(host, now)
        else:
            self._pacing.worked(host)

    def troubled(self, address: str, trouble: Exception) -> None:
        """Count a request that reached the server and got no answer; our own network is not its."""
        reached = outcome(trouble) is not Ending.NOT_SENT and not isinstance(trouble, Unusable)
        if self._pacing is not None and reached:
            self._pacing.failed(origin_of(address).host, self._now())
