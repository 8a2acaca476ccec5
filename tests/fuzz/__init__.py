"""Made-up input for everything that reads bytes from outside, for a bounded time (`make fuzz`).

FUZZ is how many seconds each subject gets, SEED what its dice begin with: the same, the same input.
A finding names its subject and number, so that it can be played again and become an ordinary test.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from random import Random

SECONDS = float(os.environ.get("FUZZ") or "1")
SEED = int(os.environ.get("SEED") or "0")
#: However slow the machine, so many are tried.
LEAST = 20
#: Which part of what is long is taken: every one where there is time.
EVERY = 1 if SECONDS >= 10 else 8


def dice(subject: str, least: int = LEAST) -> Iterator[tuple[str, Random]]:
    """Yield (name, dice) pairs until the subject's time is over, `least` of them in any case."""
    end = time.monotonic() + SECONDS
    number = 0
    while number < least or time.monotonic() < end:
        name = f"{subject}-{SEED}-{number}"
        yield name, Random(name)
        number += 1
