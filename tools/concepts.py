"""Writes docs/concepts.md from the texts of `ackbot help TOPIC`. Run by `make concepts`."""

from __future__ import annotations

from pathlib import Path

from ackbot.cli.help import TOPICS, text

PAGE = Path(__file__).parent.parent / "docs" / "concepts.md"
_HEAD = """# Concepts

What `ackbot help TOPIC` says of each, in one place. Written by `make concepts`.
"""


def written() -> str:
    """Return the page as it should stand."""
    return "\n".join([_HEAD, *(f"#{text(topic)}" for topic in TOPICS)])


if __name__ == "__main__":
    PAGE.write_text(written(), "utf-8")
