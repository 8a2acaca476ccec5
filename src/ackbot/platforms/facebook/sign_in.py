"""Signing in to Facebook: as one of the user's Pages."""

from __future__ import annotations

from ackbot.platforms.facebook import PERMISSIONS
from ackbot.platforms.graph.sign_in import ByPage, meta_token
from ackbot.platforms.signing import SignIn
from ackbot.platforms.signing.token import ByToken

SIGN_IN = SignIn(
    ways=(
        ByPage(permissions=PERMISSIONS),
        ByToken(
            title="with a Page token you have",
            steps=("Make a Page access token as docs/platforms/facebook.md says.",),
            asks="The Page's token (it is not shown)",
            read=meta_token,
        ),
    ),
    revoke="Facebook, Settings > Business integrations",
)
