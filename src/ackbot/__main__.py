"""Where the program begins, as `ackbot` and as `python -m ackbot`."""

from __future__ import annotations

import gc
import sys


def run() -> None:
    """Run the command line; Ctrl-C ends it in one line even while it still loads."""
    # Few objects of one run ever die in cycles: look for those less often than Python would.
    gc.set_threshold(20_000)
    try:
        from ackbot.cli.main import run as command_line
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. Nothing you decided is lost.\n")
        sys.exit(130)
    command_line()


if __name__ == "__main__":
    run()
