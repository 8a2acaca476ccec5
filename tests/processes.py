"""Processes for tests of what happens when several work at once, or one is killed.

Each is a fork of one that has loaded ackbot and these tests already: it shares nothing with the
test that starts it and is another process to every lock, yet need not begin with loading.
"""

from __future__ import annotations

import multiprocessing

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    ["tests.test_outbox", "tests.app.test_two_at_once", "tests.platforms.test_oauth"]
)
