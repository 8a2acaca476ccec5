"""Where things live: configuration, ledger, sessions; by the system's customs, or as asked."""

from __future__ import annotations

import os
from pathlib import Path

from ackbot.errors import UsageError


def config_path(asked: Path | None) -> Path:
    """Return the configuration's path: as asked, by ACKBOT_CONFIG, or the usual one."""
    return asked or _from_environment("ACKBOT_CONFIG") or _folder("config") / "config.toml"


def ledger_path(asked: Path | None) -> Path:
    """Return the ledger's path: as asked, by ACKBOT_LEDGER, or the usual one."""
    return asked or _from_environment("ACKBOT_LEDGER") or _folder("data") / "ledger.db"


def sessions_path(ledger: Path) -> Path:
    """Return the folder that keeps sessions: beside the ledger, so that the two move together."""
    return ledger.parent / "sessions"


def hosts_path(ledger: Path) -> Path:
    """Return the file that says which servers are left alone: all ackbots of a ledger share it."""
    return ledger.with_name(f"{ledger.name}.hosts")


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value) if value else None


def _folder(what: str) -> Path:
    import platformdirs

    try:
        Path.home()
    except RuntimeError:
        raise UsageError(
            "There is no home folder to find the configuration in (HOME is not set).",
            "Name the files: --config FILE --ledger FILE",
        ) from None
    dirs = platformdirs.PlatformDirs("ackbot", appauthor=False)
    return Path(dirs.user_config_dir if what == "config" else dirs.user_data_dir)
