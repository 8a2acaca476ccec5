"""Start a real Bluesky network on 127.0.0.1, and stop it.

The network is node's (`bluesky_network.cjs`) and keeps its data in a PostgreSQL and a Redis of its
own, on free ports, in a folder that is removed at the end. `install.sh` installs all of it.

By hand: `.venv/bin/python tests/servers/bluesky_server.py` prints the addresses and serves until
Ctrl-C. From a test: `with running() as addresses`. Either way a process of its own holds the
servers and stops them when its stdin is closed, so that a killed test leaves nothing running.
"""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":  # started as a program, it is in no package
    sys.path.insert(0, str(HERE.parents[1]))

from tests.servers.processes import ServerFailed, Servers, free_port, held, listens, serve  # noqa: E402

DEV_ENV = HERE.parents[1] / ".cache" / "servers" / "bluesky"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the parts of one network listen: base URLs without a trailing slash."""

    pds: str
    appview: str
    plc: str


@contextlib.contextmanager
def running() -> Iterator[Addresses]:
    """Run a network in a process of its own for as long as the context lasts."""
    with held(__file__, "The Bluesky network") as told:
        yield Addresses(**told)


def start(servers: Servers) -> dict[str, str]:
    """Start PostgreSQL and Redis side by side, and on top of them the network."""
    if not (DEV_ENV / "node_modules").is_dir():
        raise ServerFailed("The Bluesky network is not installed; run `make servers`.")
    postgres_port, redis_port = free_port(), free_port()
    _start_redis(servers, redis_port)
    _start_postgres(servers, postgres_port)
    servers.wait_until("postgres", partial(listens, postgres_port))
    servers.wait_until("redis", partial(listens, redis_port))
    return asdict(_start_network(servers, postgres_port, redis_port))


def _start_postgres(servers: Servers, port: int) -> None:
    user = _postgres_user()
    data = servers.folder / "postgres"
    data.mkdir(mode=0o700)
    if user:
        shutil.chown(data, user)
    init = ["-D", str(data), "-U", "ackbot", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
    servers.run("initdb", [_postgres_program("initdb"), *init, "--no-sync"], user=user)
    unsafe_but_quick = ["-c", "fsync=off", "-c", "full_page_writes=off"]
    listen = ["-h", "127.0.0.1", "-p", str(port), "-k", str(data)]
    program = [_postgres_program("postgres"), "-D", str(data)]
    servers.start("postgres", [*program, *listen, *unsafe_but_quick], user=user)


def _start_redis(servers: Servers, port: int) -> None:
    program = ["redis-server", "--bind", "127.0.0.1", "--port", str(port)]
    storage = ["--save", "", "--appendonly", "no", "--dir", str(servers.folder)]
    servers.start("redis", [*program, *storage])


def _start_network(servers: Servers, postgres_port: int, redis_port: int) -> Addresses:
    servers.start(
        "network",
        ["node", str(HERE / "bluesky_network.cjs")],
        environment={
            "DB_POSTGRES_URL": f"postgresql://ackbot@127.0.0.1:{postgres_port}/postgres",
            "REDIS_HOST": f"127.0.0.1:{redis_port}",
            "DEV_ENV": str(DEV_ENV),
            "NODE_ENV": "test",
            "LOG_ENABLED": "false",
            "TMPDIR": str(servers.folder),
        },
        hold=True,
    )
    servers.wait_until("network", lambda: bool(_told(servers)))
    return Addresses(**json.loads(_told(servers)))


def _told(servers: Servers) -> str:
    """Return the line in which the network tells its addresses; empty before it does."""
    lines = (one for one in servers.said("network") if one.startswith("{") and one.endswith("}"))
    return next(lines, "")


def _postgres_user() -> str | None:
    """Whom PostgreSQL is to run as: it refuses root, for whom the package made a user."""
    if os.getuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise ServerFailed("There is no user postgres to run PostgreSQL as; install it.") from None


def _postgres_program(name: str) -> str:
    """Find a program of PostgreSQL's; Debian keeps them out of PATH, by version."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    if found is None:
        raise ServerFailed(f"PostgreSQL's {name} is not installed; run `make servers`.")
    return found


if __name__ == "__main__":
    serve("ackbot-bluesky-", start)
