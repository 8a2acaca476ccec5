"""What every kept session needs: the vault's lock, whose it is, and calls that only sign in."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncGenerator, Collection, Coroutine, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from ackbot.errors import Ambiguous, BadAnswer, Refused, ServerTrouble, Unreachable
from ackbot.platforms.base import Setup
from ackbot.platforms.http import Answer, Web
from ackbot.secrets import LOCK_SECONDS

T = TypeVar("T")

_POLL_SECONDS = 0.05
_NOT_SIGNED_IN = "could not be signed in"


@contextlib.asynccontextmanager
async def locked(setup: Setup) -> AsyncGenerator[None, None]:
    """Hold the lock of the account's session; other accounts of this event loop go on meanwhile.

    Raises Unreachable where another ackbot has held it for `LOCK_SECONDS`.
    """
    clock = asyncio.get_running_loop().time
    deadline = clock() + LOCK_SECONDS
    with contextlib.ExitStack() as held:
        while True:
            try:
                held.enter_context(setup.vault.lock(setup.account, timeout=0))
                break
            except Unreachable:
                if clock() > deadline:
                    raise
            await asyncio.sleep(_POLL_SECONDS)
        yield


async def to_the_end(work: Coroutine[Any, Any, T]) -> T:
    """Spend a token and keep the new one, whoever gives up waiting for it meanwhile.

    The server forgets the old one as it answers: to be cut off between the two is to be signed out.
    """
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        if not task.done():
            await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # seen, so that asyncio does not complain of it
        raise


async def fingerprint(salt: str, *made_with: str) -> str:
    """Return what tells whether a session was made with these, and does not give them away."""
    return await asyncio.to_thread(_digest, "\0".join(made_with).encode(), salt.encode())


@lru_cache(maxsize=64)
def _digest(material: bytes, salt: bytes) -> str:
    """Slow on purpose (10 ms), so each is worked out once in a process: pull, look and send ask."""
    return hashlib.scrypt(material, salt=salt, n=2**12, r=8, p=1, dklen=32).hex()


async def sign_in_call(
    web: Web, url: str, *, body: bytes, headers: Mapping[str, str], passes: Collection[int]
) -> Answer:
    """POST something that changes nothing anybody sees but a session. Never tried again.

    Raises Unreachable, RateLimited, ServerTrouble, BadAnswer, or SignInNeeded for a 401 that is
    not among `passes`.
    """
    try:
        return await web.write(
            "POST", url, body=body, headers=headers, passes=passes, verb=_NOT_SIGNED_IN
        )
    except Ambiguous as error:
        raise ServerTrouble(
            f"{web.who} {_NOT_SIGNED_IN}: its server gave no usable answer.",
            "The next sync tries again.",
            status=error.status,
        ) from None
    except Refused as error:
        raise BadAnswer(error.message, error.hint, status=error.status) from None


def bearer(token: str) -> dict[str, str]:
    """Return the header that carries an access token (RFC 6750)."""
    return {"Authorization": f"Bearer {token}"}


def usable_token(token: str) -> bool:
    """Whether a header can carry it, and nothing else with it."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
