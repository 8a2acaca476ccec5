"""Signing in to Bluesky: handle and app password."""

from __future__ import annotations

import re

from ackbot.platforms.bluesky.finding import find
from ackbot.platforms.signing import Question, SignIn
from ackbot.platforms.signing.token import ByToken

_HANDLE = re.compile(r"(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*|did:[a-z]+:[A-Za-z0-9._:%-]+")
_APP_PASSWORD = re.compile(r"[a-z0-9]{4}(?:-[a-z0-9]{4}){3}")


def handle(typed: str) -> str:
    """Return a handle or DID as servers take it. Raises ValueError."""
    found = typed.strip().removeprefix("@")
    found = found if found.startswith("did:") else found.lower()
    if not _HANDLE.fullmatch(found):
        raise ValueError("a handle looks like ana.bsky.social")
    return found


def app_password(pasted: str) -> str:
    """Return an app password; the account's own password is turned away. Raises ValueError."""
    found = pasted.strip()
    if not _APP_PASSWORD.fullmatch(found):
        raise ValueError(
            "an app password is four groups of four, like abcd-efgh-ijkl-mnop; your own password "
            "is for no program"
        )
    return found


SIGN_IN = SignIn(
    find=find,
    asks=(Question(key="handle", asks="Your handle", read=handle),),
    ways=(
        ByToken(
            title="with an app password",
            steps=(
                "On https://bsky.app/settings/app-passwords press Add App Password.",
                "Leave “Allow access to your direct messages” unticked, and copy the password.",
            ),
            page="https://bsky.app/settings/app-passwords",
            asks="The app password (it is not shown)",
            read=app_password,
        ),
    ),
    revoke="https://bsky.app/settings/app-passwords",
)
