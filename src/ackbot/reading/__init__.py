"""What a comment is: language, kind, topic, what it asks, whether it wants a reply. Pure, linear.

`read` reads what others wrote to us, `read_own` what we wrote ourselves. Both are made for the
moment a sync stores a post: no I/O, no clock, no heavy imports.
"""

from __future__ import annotations

from ackbot.reading.kinds import read
from ackbot.reading.language import detect
from ackbot.reading.promise import read_own
from ackbot.reading.quotable import quotable
from ackbot.reading.topic import topics

__all__ = ["detect", "quotable", "read", "read_own", "topics"]
