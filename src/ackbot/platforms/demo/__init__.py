"""The demo: sample accounts of one invented owner on an invented server, all in this process.

Everybody and every text in `worlds/` is invented. `SAMPLE_ACCOUNTS` is the demo's configuration,
`seeds` what its user did before it began; apart from these two it is an ordinary platform.
"""

from __future__ import annotations

from ackbot.platforms.demo.abilities import WORLDS, facts_of
from ackbot.platforms.demo.connector import DemoConnector
from ackbot.platforms.demo.seeds import Decided, InDoubt, Seed, Sent, seed
from ackbot.platforms.demo.server import Server
from ackbot.platforms.demo.world import World

#: Name of the account in the demo's configuration -> its settings.
SAMPLE_ACCOUNTS = {name: {"platform": "demo", "world": name} for name in WORLDS}

__all__ = [
    "SAMPLE_ACCOUNTS",
    "Decided",
    "DemoConnector",
    "InDoubt",
    "Seed",
    "Sent",
    "Server",
    "World",
    "facts_of",
    "seed",
]
