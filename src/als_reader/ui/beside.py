# SPDX-License-Identifier: MIT
"""Work beside the window, on values only."""

import sys
import threading
from collections.abc import Callable

TURN = 0.0005
"""Seconds until Python lets another thread go on, once such work has begun. With its usual 5 ms
a picture waits a hundred times for its turn: a file of 200 KB stopped the window for 140 ms."""


def work_beside(work: Callable[[], None]) -> None:
    """Let some work run in a thread of its own. It does not keep the program from ending."""
    # Not a pool of Qt's: that would keep the program alive until the last file is read.
    sys.setswitchinterval(TURN)
    threading.Thread(target=work, daemon=True).start()
