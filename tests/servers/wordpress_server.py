"""Start a real WordPress on 127.0.0.1, and stop it.

WordPress is Debian's, copied into a folder that is removed at the end; it runs in PHP's own web
server with a MariaDB of its own, on free ports. `install.sh` installs all of it.

By hand: `.venv/bin/python tests/servers/wordpress_server.py` prints address, user and application
password and serves until Ctrl-C. From a test: `with running() as blog`.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":  # run as a file, and not as a part of the tests
    sys.path.insert(0, str(HERE.parents[1]))

from tests.servers.processes import (  # noqa: E402
    ServerFailed,
    Servers,
    free_port,
    held,
    listens,
    serve,
)

PROGRAM = Path("/usr/share/wordpress")
CONTENT = Path("/var/lib/wordpress/wp-content")
WORKERS = "4"
#: With which the owner logs in to the dashboard; no program gets it.
OWNER_PASSWORD = "for the owner alone"
#: Debian keeps it where only root's PATH leads.
MARIADB = shutil.which("mariadbd") or shutil.which("mariadbd", path="/usr/sbin")

CONFIG = """<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', '127.0.0.1:%(database)d');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '%(url)s'); define('WP_SITEURL', '%(url)s');
define('WP_ENVIRONMENT_TYPE', 'local');  // application passwords without https
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c');
define('NONCE_KEY', 'd'); define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f');
define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""


@dataclass(frozen=True, slots=True)
class Blog:
    """Where a blog is, and how its owner signs in."""

    url: str
    user: str
    password: str
    """An application password."""
    folder: str
    """Where WordPress lies, for `wordpress_site.php`."""


@contextlib.contextmanager
def running() -> Iterator[Blog]:
    """Run a blog in a process of its own for as long as the context lasts."""
    with held(__file__, "WordPress") as told:
        yield Blog(**told)


def start(servers: Servers) -> object:
    """Start database and web server and install the blog in them."""
    if not (PROGRAM.is_dir() and shutil.which("php") and MARIADB):
        raise ServerFailed("WordPress, PHP or MariaDB is not installed; run `make servers`.")
    database, port = free_port(), free_port()
    _start_database(servers, database)
    url = f"http://127.0.0.1:{port}"
    site = servers.folder / "www"
    shutil.copytree(PROGRAM, site, ignore=shutil.ignore_patterns("wp-content"))
    shutil.copytree(CONTENT, site / "wp-content", dirs_exist_ok=True)
    (site / "wp-config.php").unlink(missing_ok=True)
    (site / "wp-config.php").write_text(CONFIG % {"database": database, "url": url})
    password = servers.run(
        "install", site_command(str(site), "install", url, OWNER_PASSWORD)
    ).strip()
    servers.start(
        "php",
        ["php", *_QUIET, "-S", f"127.0.0.1:{port}", "-t", str(site), str(HERE / "wordpress.php")],
        environment={"PHP_CLI_SERVER_WORKERS": WORKERS},
    )
    servers.wait_until("php", lambda: _answers(url))
    return asdict(Blog(url=url, user="owner", password=password, folder=str(site)))


def site_command(folder: str, *args: str) -> list[str]:
    """Return the command that changes what WordPress's API cannot; see `wordpress_site.php`."""
    return ["php", *_QUIET, str(HERE / "wordpress_site.php"), folder, *args]


_QUIET = ["-d", "sendmail_path=/bin/true", "-d", "display_errors=stderr"]


def _start_database(servers: Servers, port: int) -> None:
    user = _database_user()
    data = servers.folder / "database"
    data.mkdir(mode=0o700)
    if user:
        shutil.chown(data, user, user)
    make = ["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db"]
    servers.run("database-install", [*make, "--auth-root-authentication-method=normal"], user=user)
    servers.start(
        "database",
        [
            *(str(MARIADB), "--no-defaults", f"--datadir={data}", f"--socket={data}/socket"),
            *("--bind-address=127.0.0.1", f"--port={port}", f"--pid-file={data}/pid"),
            *("--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0"),
        ],
        user=user,
    )
    servers.wait_until("database", lambda: listens(port))
    client = ["mariadb", "--no-defaults", "-uroot", "-h127.0.0.1", f"-P{port}", "--protocol=tcp"]
    servers.run("database-create", [*client, "-e", "CREATE DATABASE blog"])


def _database_user() -> str | None:
    """Whom MariaDB is to run as: it refuses root, for whom the package made a user."""
    if os.getuid() != 0:
        return None
    try:
        return pwd.getpwnam("mysql").pw_name
    except KeyError:
        raise ServerFailed("There is no user mysql to run MariaDB as; install it.") from None


def _answers(url: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(f"{url}/wp-json/", timeout=10):
        return True
    return False


if __name__ == "__main__":
    serve("ackbot-wordpress-", start)
