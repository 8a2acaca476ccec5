"""Signing in to Instagram: the app's dashboard makes the token."""

from __future__ import annotations

from ackbot.platforms.graph.sign_in import meta_token
from ackbot.platforms.instagram import PERMISSIONS
from ackbot.platforms.signing import SignIn
from ackbot.platforms.signing.token import ByToken

SIGN_IN = SignIn(
    ways=(
        ByToken(
            title="with a token that your app's dashboard makes",
            steps=(
                (
                    "On https://developers.facebook.com/apps make an app with the use case “Manage "
                    "messaging & content on Instagram”."
                ),
                (
                    "Open Instagram > API setup with Instagram login, add your professional "
                    f"account, and allow {PERMISSIONS}."
                ),
                "Press Generate token beside the account, and copy it.",
                "Switch the app to Live before you answer anybody.",
            ),
            page="https://developers.facebook.com/apps",
            read=meta_token,
        ),
    ),
    revoke="Instagram, Settings > Website permissions > Apps and websites",
)
