"""Start real Isso comment servers on 127.0.0.1, and stop them.

Three, which differ in how their owner set them up; each is release 0.14 from PyPI with a database
of its own in a folder that is removed at the end. `install.sh` installs it into `.cache`.

By hand: `.venv/bin/python tests/servers/isso_server.py` prints the addresses and serves until
Ctrl-C. From a test: `with running() as sites`.
"""

from __future__ import annotations

import contextlib
import sys
import urllib.request
from collections.abc import Iterator
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":  # run as a file, and not as a part of the tests
    sys.path.insert(0, str(HERE.parents[1]))

from tests.servers.processes import ServerFailed, Servers, free_port, held, serve  # noqa: E402

PROGRAM = HERE.parents[1] / ".cache" / "servers" / "isso" / "bin" / "isso"
PASSWORD = "let-me-moderate"

CONFIG = """
[general]
dbpath = %(database)s
host = https://bakery.example/
latest-enabled = %(latest)s
[server]
listen = http://127.0.0.1:%(port)d/
[moderation]
enabled = %(moderated)s
[guard]
enabled = %(guarded)s
ratelimit = 1000
direct-reply = 1000
[admin]
enabled = true
password = %(password)s
[hash]
salt = %(salt)s
"""

#: Open as an Isso comes, but for its list of latest comments; with a moderator; or with the guard
#: that forbids answering one's own network too soon, no such list, and a salt of its own.
KINDS = {
    "open": {"latest": "true", "moderated": "false", "guarded": "false", "salt": ""},
    "moderated": {"latest": "true", "moderated": "true", "guarded": "false", "salt": ""},
    "guarded": {"latest": "false", "moderated": "false", "guarded": "true", "salt": "pepper"},
}
DEFAULT_SALT = "Eech7co8Ohloopo9Ol6baimi"


@contextlib.contextmanager
def running() -> Iterator[dict[str, dict[str, str]]]:
    """Run the three in a process of their own; yield `url` and `database` by kind."""
    with held(__file__, "Isso") as told:
        yield told


def start(servers: Servers) -> object:
    """Start all of them and return once they answer."""
    if not PROGRAM.exists():
        raise ServerFailed("Isso is not installed; run `make servers`.")
    sites = {kind: _start(servers, kind, free_port()) for kind in KINDS}
    for kind, site in sites.items():
        servers.wait_until(kind, partial(_answers, site["url"]))
    return sites


def _start(servers: Servers, kind: str, port: int) -> dict[str, str]:
    database, settings = servers.folder / f"{kind}.db", servers.folder / f"{kind}.cfg"
    chosen = {**KINDS[kind], "salt": KINDS[kind]["salt"] or DEFAULT_SALT}
    values = {**chosen, "database": database, "port": port, "password": PASSWORD}
    settings.write_text(CONFIG % values)
    servers.start(kind, [str(PROGRAM), "-c", str(settings), "run"])
    return {"url": f"http://127.0.0.1:{port}", "database": str(database)}


def _answers(url: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/info", timeout=10):
        return True
    return False


if __name__ == "__main__":
    serve("ackbot-isso-", start)
