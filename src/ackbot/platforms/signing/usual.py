"""Signing in to a platform that says no more of it than its facts do."""

from __future__ import annotations

from ackbot.platforms.base import Facts
from ackbot.platforms.signing import SignIn
from ackbot.platforms.signing.reading import server_question
from ackbot.platforms.signing.token import ByToken, Without


def usual(facts: Facts) -> SignIn:
    """Return a secret to paste, or none where there is none, and where the platform is."""
    server = None
    if not facts.default_server:
        server = server_question(f"Address of the {facts.title} site", path=True)
    if not facts.credential:
        return SignIn(ways=(Without(),), server=server)
    made = f"Get {facts.credential}".replace("{", "{{").replace("}", "}}")
    return SignIn(ways=(ByToken(steps=(made,)),), server=server)
