"""The demo: sample accounts of one invented owner on an invented server, all in this process.

Everybody and every text in `worlds/` is invented. `seed` tells what the demo's user did before it
began; apart from that it is an ordinary platform.
"""

from __future__ import annotations

from ackbot.platforms.demo.abilities import WORLDS, facts_of
from ackbot.platforms.demo.connector import PAGE, DemoConnector
from ackbot.platforms.demo.seeds import Decided, InDoubt, Seed, Sent, seed
from ackbot.platforms.demo.server import Server, played
from ackbot.platforms.demo.world import Saying, World

#: The accounts of the demo's configuration: name -> settings.
SAMPLE_ACCOUNTS = {name: {"platform": "demo", "world": name} for name in WORLDS}

__all__ = [
    "PAGE",
    "SAMPLE_ACCOUNTS",
    "WORLDS",
    "Decided",
    "DemoConnector",
    "InDoubt",
    "Saying",
    "Seed",
    "Sent",
    "Server",
    "World",
    "facts_of",
    "played",
    "seed",
]
