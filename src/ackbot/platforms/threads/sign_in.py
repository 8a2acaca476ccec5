"""Signing in to Threads: the app's dashboard makes the token."""

from __future__ import annotations

from ackbot.platforms.graph.sign_in import meta_token
from ackbot.platforms.signing import SignIn
from ackbot.platforms.signing.token import ByToken
from ackbot.platforms.threads import PERMISSIONS

SIGN_IN = SignIn(
    ways=(
        ByToken(
            title="with a token that your app's dashboard makes",
            steps=(
                (
                    "On https://developers.facebook.com/apps make an app with the use case "
                    "“Access the Threads API”."
                ),
                f"Add the permissions {PERMISSIONS}.",
                (
                    "Under App roles add your profile as a Threads tester, and accept in Threads "
                    "(Settings > Account > Website permissions > Invites)."
                ),
                "In the use case's settings, let the User Token Generator make a token; copy it.",
            ),
            page="https://developers.facebook.com/apps",
            read=meta_token,
        ),
    ),
    revoke="Threads, Settings > Account > Website permissions",
)
