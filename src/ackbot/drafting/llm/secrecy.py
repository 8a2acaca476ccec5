"""Secrets taken out of what leaves: those we know by heart, and what has the shape of one.

The shapes are those that services publish for their own keys, so that leaks can be found: GitHub,
GitLab, Slack, AWS, Google, OpenAI, Anthropic, Stripe, npm, private keys, JSON web tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ackbot.text.later import Rare, part

LEFT_OUT = "[a secret was left out here]"

_SHAPES = Rare(
    part(
        "-----BEGIN",
        r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|\Z)",
    ),
    part(
        "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat-",
        r"\bgh[pousr]_[A-Za-z0-9]{30,255}|\bgithub_pat_[A-Za-z0-9_]{30,255}|\bglpat-[\w-]{18,64}",
    ),
    part(
        "xox AKIA ASIA AIza",
        r"\bxox[abprs]-[\w-]{10,255}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{33,40}",
    ),
    part(
        "sk- k_live_ k_test_ npm_ eyJ",
        r"\bsk-(?:ant-|proj-|or-)?[\w-]{18,255}|\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,255}"
        r"|\bnpm_[A-Za-z0-9]{30,64}|\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,2000}",
    ),
    flags=re.DOTALL,
)
#: Shorter ones would take ordinary words out.
_LEAST = 8


def scrubbed(text: str, secrets: Iterable[str]) -> str:
    """Return the text with our own secrets, and what looks like anybody's, left out."""
    for secret in secrets:
        if len(secret) >= _LEAST:
            text = text.replace(secret, LEFT_OUT)
    return _SHAPES.sub(LEFT_OUT, text)


def shaped_like_one(text: str) -> str:
    """Return what in a text has the shape of a secret; empty where nothing has."""
    found = _SHAPES.search(text)
    return found[0] if found else ""
