"""A system keyring for a process of the tests: what `keyring` offers, in the file KEYRING_FILE."""

from __future__ import annotations

import json
import os
from pathlib import Path


def _file() -> Path:
    return Path(os.environ["KEYRING_FILE"])


def _entries() -> dict[str, str]:
    found: dict[str, str] = json.loads(_file().read_text()) if _file().exists() else {}
    return found


def get_password(service_name: str, username: str) -> str | None:
    return _entries().get(f"{service_name}/{username}")


def set_password(service_name: str, username: str, password: str) -> None:
    if os.environ.get("KEYRING_LOCKED"):
        raise RuntimeError("locked")
    _file().write_text(json.dumps({**_entries(), f"{service_name}/{username}": password}))


def delete_password(service_name: str, username: str) -> None:
    left = _entries()
    del left[f"{service_name}/{username}"]
    _file().write_text(json.dumps(left))
