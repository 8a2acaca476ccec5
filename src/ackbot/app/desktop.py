"""The browser and the clipboard, where there are such things."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from urllib.parse import urlsplit

#: Programs that fill the clipboard from standard input, and what must be there for each.
_CLIPBOARDS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)

#: How long a desktop program may take, in seconds.
PATIENCE = 5.0


def has_browser() -> bool:
    """Whether a browser could be started that does not take over the terminal, as text ones do."""
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )


def browse(url: str) -> bool:
    """Open a web page; False where the address is none or no browser could be started."""
    if urlsplit(url).scheme not in ("http", "https") or not has_browser():
        return False
    import webbrowser

    try:
        return webbrowser.open(url, new=2)
    except (webbrowser.Error, OSError):
        return False


def copy(text: str) -> bool:
    """Fill the clipboard; False where there is none."""
    if sys.platform == "darwin":
        return _piped(("pbcopy",), text)
    return any(
        _piped(command, text)
        for variable, command in _CLIPBOARDS
        if os.environ.get(variable) and shutil.which(command[0])
    )


def _piped(command: tuple[str, ...], text: str) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 (a fixed list of programs, the text on stdin)
            command,
            input=text.encode("utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
