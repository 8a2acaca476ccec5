from __future__ import annotations

import gc
import os
import signal
from collections.abc import Generator

import pytest

from . import examples

examples.load()


def pytest_configure() -> None:
    # What runs in the background ignores Ctrl-C, what nohup started ignores a hang-up; both would
    # be handed down to each ackbot.
    for number, usual in (
        (signal.SIGINT, signal.default_int_handler),
        (signal.SIGHUP, signal.SIG_DFL),
    ):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: tests wait a third of their time, mostly for screens."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    # Ten thousand tests are no garbage till the end: looking through them again and again is dear.
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
