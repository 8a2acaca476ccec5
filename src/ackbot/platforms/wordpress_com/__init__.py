"""WordPress.com, and sites connected to it by Jetpack: what the connector can do.

The connector itself is in `.connector`; most of it is that of self-hosted WordPress. Sources:
https://developer.wordpress.com/docs/api/ (namespaces, the route index of wp/v2, v1.1 for sites and
likes), https://public-api.wordpress.com/.well-known/oauth-authorization-server (signing in).
"""

from __future__ import annotations

from dataclasses import replace

from ackbot.platforms.oauth import SETTINGS
from ackbot.platforms.wordpress import FACTS as SELF_HOSTED

_OWN_ALONE = ("user",)

FACTS = replace(
    SELF_HOSTED,
    name="wordpress-com",
    title="WordPress.com",
    can_like=True,
    default_server="https://public-api.wordpress.com",
    reads=(*SELF_HOSTED.reads, "your likes of the newest hundred comments, if they count"),
    writes=("replies", "likes"),
    scopes=("comments", "posts", "sites", "users"),
    credential="an access token; `accounts add` gets one through the browser",
    settings={
        "site": "your site's address or number: ana.wordpress.com",
        **{key: says for key, says in SELF_HOSTED.settings.items() if key not in _OWN_ALONE},
        **SETTINGS,
    },
    blind_spots=(
        *SELF_HOSTED.blind_spots,
        "your likes of comments older than the newest hundred",
    ),
)
