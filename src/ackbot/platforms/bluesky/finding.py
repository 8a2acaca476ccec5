"""Finding the server that keeps somebody's account, by their handle.

Sources: https://atproto.com/specs/handle and /specs/did; com.atproto.identity.resolveHandle needs
no sign-in; did:plc documents are at https://plc.directory, did:web ones on their own host.
"""

from __future__ import annotations

import re

from ackbot.errors import BadAnswer, PlatformError
from ackbot.net.origins import origin_of
from ackbot.platforms.bluesky.session import pds_of
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import Begun

_PLC = "https://plc.directory"
_PLC_DID = re.compile(r"did:plc:[a-z2-7]{24}")
_WEB_DID = re.compile(r"did:web:([a-z0-9-]+(?:\.[a-z0-9-]+)+)")
#: Bluesky's own servers, which the usual address stands for.
_BLUESKY = ".host.bsky.network"


async def find(begun: Begun) -> str:
    """Return the server to sign in at: the usual one, or that of somebody who is elsewhere.

    Raises BadAnswer where nobody has that handle. Where it cannot be found out, it is the usual.
    """
    handle = str(begun.settings.get("handle", ""))
    if handle.endswith(".bsky.social"):
        return begun.server
    did = handle if handle.startswith("did:") else await _did(begun, handle)
    try:
        server = await _server(begun, did)
        return begun.server if _is_blueskys(server) else begun.web.allow(server)
    except PlatformError:
        return begun.server


async def _did(begun: Begun, handle: str) -> str:
    answer = await begun.web.get(
        "/xrpc/com.atproto.identity.resolveHandle", params=[("handle", handle)], passes=(400,)
    )
    did = text_or(begun.web.data(answer), "did")
    if not did.startswith("did:"):
        raise BadAnswer(
            f"Nobody on Bluesky has the handle {begun.web.quote(handle)}.",
            "Check how it is written; on a server that others cannot see, name it with --server.",
        )
    return did


async def _server(begun: Begun, did: str) -> str:
    """Return the server that a DID's document names, empty where it names none."""
    web = begun.web
    if _PLC_DID.fullmatch(did):
        # A test network on this machine has a directory of its own.
        directory = begun.server if origin_of(begun.server).loopback else _PLC
        address = f"{web.allow(directory)}/{did}"
    elif host := _WEB_DID.fullmatch(did):
        address = f"{web.allow(f'https://{host[1]}')}/.well-known/did.json"
    else:
        return ""
    return pds_of({"didDoc": web.data(await web.get(address))})


def _is_blueskys(server: str) -> bool:
    try:
        return not server or origin_of(server).host.endswith(_BLUESKY)
    except ValueError:
        return True
