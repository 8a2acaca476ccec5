"""`ackbot doctor`: looks at everything ackbot stands on, and says what to do where it is not well.

It sends and decides nothing, asks each account's server once (not at all when told to stay
offline), and goes on where a part of what it looks at cannot be used: that is what it is for.
"""

from ackbot.app.doctor.round import examine
from ackbot.app.doctor.values import Finding, Grade

__all__ = ["Finding", "Grade", "examine"]
