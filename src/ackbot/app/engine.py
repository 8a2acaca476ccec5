"""One event loop in a thread of its own: everything that waits for a network lives there.

The terminal stays in the main thread and is never blocked by a send or a sync.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

Result = TypeVar("Result")

#: How long closing waits for a request in flight, in seconds.
GRACE = 2.0


class Engine:
    """Runs coroutines in the background; started on first use, closed once."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def started(self) -> bool:
        """Whether anything was ever run."""
        return self._loop is not None

    def is_here(self) -> bool:
        """Whether the caller runs in the engine's thread."""
        return threading.current_thread() is self._thread

    def start(self, work: Coroutine[Any, Any, Result]) -> Future[Result]:
        """Begin `work` and return at once."""
        return asyncio.run_coroutine_threadsafe(work, self._running_loop())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do `work` and wait for it. An interrupt cancels it and is raised on."""
        future = self.start(work)
        try:
            return future.result()
        except BaseException:
            if not future.done():
                future.cancel()
                self._await_end(future)
            raise

    def close(self) -> None:
        """Cancel what still runs, wait a moment for it, and stop the loop."""
        if self._loop is None or self._thread is None:
            return
        loop, self._loop = self._loop, None
        ending = asyncio.run_coroutine_threadsafe(_cancel_all(), loop)
        self._await_end(ending)
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join(GRACE)
        if not self._thread.is_alive():
            loop.close()

    @staticmethod
    def _await_end(future: Future[Any]) -> None:
        try:
            future.result(GRACE)
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


async def _cancel_all() -> None:
    me = asyncio.current_task()
    others = [task for task in asyncio.all_tasks() if task is not me]
    for task in others:
        task.cancel()
    await asyncio.wait(others, timeout=GRACE) if others else None
