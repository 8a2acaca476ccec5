"""Meta's Graph API, the one home of what Facebook, Instagram and Threads share.

Sources: https://developers.facebook.com/docs/graph-api/ (guides: error handling, rate limiting,
batch requests, paginated results, secure requests) and https://developers.facebook.com/documentation/threads.
The version of the API is part of an account's `server`; one without a version gets the one here.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

#: Of Facebook and Instagram; supported until 29 July 2028.
VERSION = "v25.0"
#: Of Threads, which has only this one.
THREADS_VERSION = "v1.0"

_VERSIONED = re.compile(r"/v[0-9]+(?:\.[0-9]+)?$")


def version_path(server: str, version: str) -> str:
    """Return what goes between a server's address and a path: nothing where it has a version."""
    return "" if _VERSIONED.search(urlsplit(server).path) else f"/{version}"
