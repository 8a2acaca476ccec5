"""The shapes of what `--json` prints, a type each: docs/schemas is generated from these.

They are types alone: commands import them to be checked against, never at run time. The words under
a key are what the schema says of it.
"""

from __future__ import annotations

from ackbot.app.documents import accounts, people, talk, upkeep

__all__ = ["accounts", "people", "talk", "upkeep"]
