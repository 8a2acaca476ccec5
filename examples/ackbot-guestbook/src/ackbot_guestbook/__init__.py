"""Guestbooks for ackbot. README.md describes the service."""

from __future__ import annotations

from ackbot_guestbook.connector import Guestbook

__all__ = ["Guestbook"]
