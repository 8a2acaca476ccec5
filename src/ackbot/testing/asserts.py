"""Has pytest rewrite the contract's assertions, so that a failure shows both sides of a comparison.

Imported before any check: what is imported already cannot be rewritten.
"""

from __future__ import annotations

import pytest

_CHECKS = ("contract", "failing", "fields", "hazards", "reading", "sending")

for _part in (*_CHECKS, "driving", "served"):
    pytest.register_assert_rewrite(f"ackbot.testing.{_part}")
