"""Leaving a server alone: while it asks for that, and after it has failed again and again.

All ackbots of a user share what they know, in a small file beside the ledger: cron does not ask
what a terminal was just told not to ask. A wait that a server asked for holds for the account that
was told; a circuit opens for its whole host (Nygard, Release It!, "Circuit Breaker"), lets one
request through when its time is over, and closes at the first answer.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ackbot.frozen import dataclass
from ackbot.net.waits import LONGEST

#: So many requests in a row that a server failed to answer open its circuit.
FAILURES = 8
#: How long it stays open at first; it doubles each time, up to the second.
OPEN, OPEN_MOST = timedelta(minutes=1), timedelta(minutes=15)
#: Failures that lie further apart are no row.
ROW = timedelta(hours=1)
#: How long an account rests where its server asks to wait and does not say how long.
REST = timedelta(minutes=1)

_LOCK_SECONDS = 2.0

Known = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Rest:
    """Why a server is left alone, and until when (aware UTC)."""

    until: datetime
    failures: int
    """How often it failed in a row; 0 where it asked to be left alone."""


class Pacing:
    """What is known of servers that want or need a rest; shared through a file, if one is named.

    A file that cannot be read or written is no trouble: what this process knows still counts.
    """

    def __init__(
        self, file: Path | None = None, *, chance: Callable[[], float] = random.random
    ) -> None:
        """`chance` (0 to 1) spreads the ends of open circuits, so that clients do not come back at
        once.
        """
        self._file = file
        self._chance = chance
        self._known: Known = {}
        self._stamp: tuple[int, int] | None = None

    def rest(self, host: str, account: str, now: datetime) -> Rest | None:
        """Return why this account must not ask this host now; None where it may."""
        self._read()
        found = [
            Rest(until, failures)
            for key in (host, _wait_key(host, account))
            if (until := self._until(key, now)) is not None
            for failures in [int(self._known[key].get("failures", 0))]
        ]
        return max(found, key=lambda one: one.until, default=None)

    def told(self, host: str, account: str, until: datetime | None, now: datetime) -> datetime:
        """Note that the host asked this account to wait; return until when it will."""
        end = min(until or now + REST, now + LONGEST)
        with self._change() as known:
            known[_wait_key(host, account)] = {"until": end.isoformat()}
        return end

    def failed(self, host: str, now: datetime) -> None:
        """Note that the host failed to answer (5xx, or it hung up); may open its circuit."""
        with self._change() as known:
            before = known.get(host, {})
            last = _moment(before.get("at"))
            in_a_row = last is not None and timedelta(0) <= now - last < ROW
            failures = int(before.get("failures", 0)) + 1 if in_a_row else 1
            opened = int(before.get("opened", 0)) if in_a_row else 0
            known[host] = {"failures": failures, "at": now.isoformat(), "opened": opened}
            if failures >= FAILURES:
                length: timedelta = min(OPEN * 2**opened, OPEN_MOST)
                end = now + length * (0.5 + self._chance() / 2)
                known[host] |= {"until": end.isoformat(), "opened": min(opened + 1, 8)}

    def worked(self, host: str) -> None:
        """Note that the host answered, which closes its circuit."""
        if host in self._known:
            with self._change() as known:
                known.pop(host, None)

    # -- the file

    def _until(self, key: str, now: datetime) -> datetime | None:
        until = _moment(self._known.get(key, {}).get("until"))
        # Further ahead than any wait can be: the clock was set back meanwhile.
        return until if until is not None and now < until <= now + LONGEST else None

    def _read(self) -> None:
        if self._file is None:
            return
        with suppress(OSError, ValueError):
            found = self._file.stat()
            stamp = (found.st_mtime_ns, found.st_size)
            if stamp != self._stamp:
                self._known = _checked(json.loads(self._file.read_text("utf-8")))
                self._stamp = stamp

    @contextmanager
    def _change(self) -> Iterator[Known]:
        """Change what is known, for all processes where that can be."""
        if self._file is None:
            yield self._known
            return
        from filelock import FileLock, Timeout

        held = FileLock(self._file.with_name(f"{self._file.name}.lock"), mode=0o600)
        try:
            held.acquire(timeout=_LOCK_SECONDS)
        except (OSError, Timeout):
            yield self._known
            return
        try:
            self._read()
            yield self._known
            with suppress(OSError):
                self._write()
        finally:
            held.release()

    def _write(self) -> None:
        import os

        assert self._file is not None
        fresh = self._file.with_name(f"{self._file.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(fresh, flags, 0o600), "w", encoding="utf-8") as out:
            json.dump(self._known, out)
        fresh.replace(self._file)
        found = self._file.stat()
        self._stamp = (found.st_mtime_ns, found.st_size)


def _wait_key(host: str, account: str) -> str:
    return f"{host} {account}"


def _moment(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else None


def _checked(found: object) -> Known:
    """Return what a file of ours may hold, whatever it holds."""
    if not isinstance(found, dict):
        return {}
    return {
        str(key): {name: part for name, part in value.items() if isinstance(part, (str, int))}
        for key, value in found.items()
        if isinstance(value, dict)
        and all(isinstance(value.get(name, 0), int) for name in ("failures", "opened"))
    }
