from __future__ import annotations

import signal

from . import examples

examples.load()


def pytest_configure() -> None:
    # What runs in the background ignores Ctrl-C, and would hand that down to each ackbot.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
