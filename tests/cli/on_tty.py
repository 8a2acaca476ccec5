"""Makes its standard input the controlling terminal, as a login would, and runs the driver."""

from __future__ import annotations

import fcntl
import termios

from .driver import main

if __name__ == "__main__":
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    main()
