"""One event loop in a thread of its own: everything that waits for a network lives there.

The terminal stays in the main thread and is never blocked by a send or a sync.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

Result = TypeVar("Result")

#: How long closing waits for what it cancelled, in seconds: a post in flight may take two of them.
GRACE = 3.0


class Engine:
    """Runs coroutines in the background; started on first use, closed once."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._started: set[asyncio.Task[Any]] = set()

    @property
    def started(self) -> bool:
        """Whether anything was ever run."""
        return self._loop is not None

    def is_here(self) -> bool:
        """Whether the caller runs in the engine's thread."""
        return threading.current_thread() is self._thread

    def start(self, work: Coroutine[Any, Any, Result]) -> Future[Result]:
        """Begin `work` and return at once."""
        return asyncio.run_coroutine_threadsafe(self._noted(work), self._running_loop())

    async def _noted(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do `work` as one of the tasks that closing cancels."""
        task = asyncio.current_task()
        assert task is not None
        self._started.add(task)
        try:
            return await work
        finally:
            self._started.discard(task)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do `work` and wait for it. An interrupt cancels it and is raised on."""
        future = self.start(work)
        try:
            return future.result()
        except BaseException:
            # It ends in the background; `close` waits for that.
            future.cancel()
            raise

    def close(self, last: Callable[[], Coroutine[Any, Any, None]] | None = None) -> None:
        """Cancel what still runs, wait a moment for it, do `last`, and stop the loop.

        `last` lets go of what the others work with, and is left out where they do not end.
        """
        if self._loop is None or self._thread is None:
            return
        loop, self._loop = self._loop, None
        ending = asyncio.run_coroutine_threadsafe(self._end(last), loop)
        self._await_end(ending)
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join(GRACE)
        if not self._thread.is_alive():
            loop.close()

    async def _end(self, last: Callable[[], Coroutine[Any, Any, None]] | None) -> None:
        # Not what these have begun themselves: a post in flight is theirs to end.
        for task in self._started:
            task.cancel()
        if self._started and (await asyncio.wait(set(self._started), timeout=GRACE))[1]:
            return
        if last is not None:
            await last()

    @staticmethod
    def _await_end(future: Future[Any]) -> None:
        try:
            future.result(2 * GRACE)
        except (CancelledError, TimeoutError, asyncio.CancelledError):
            return

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._loop.run_forever, name="ackbot-engine", daemon=True
            )
            self._thread.start()
        return self._loop
