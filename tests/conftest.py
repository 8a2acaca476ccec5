from __future__ import annotations

import gc
import signal
from collections.abc import Generator

import pytest

from . import examples

examples.load()


def pytest_configure() -> None:
    # What runs in the background ignores Ctrl-C, and would hand that down to each ackbot.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    # Ten thousand tests are no garbage till the end: looking through them again and again is dear.
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
