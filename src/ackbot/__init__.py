"""ackbot sees to it that nobody who speaks to you in public goes unacknowledged."""

__version__ = "0.1.0"
