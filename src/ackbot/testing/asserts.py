"""Has pytest rewrite the contract's assertions, so that a failure shows both sides of a comparison.

Imported before any check: what is imported already cannot be rewritten.
"""

from __future__ import annotations

import pytest

for _part in ("contract", "driving", "failing", "hazards", "reading", "sending", "served"):
    pytest.register_assert_rewrite(f"ackbot.testing.{_part}")
