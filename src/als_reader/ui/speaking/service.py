# SPDX-License-Identifier: MIT
"""Asks the speech service of a Linux desktop whether it is awake, before Qt waits for it."""

import os
import socket
from pathlib import Path
from typing import Final

ANSWERS_WITHIN: Final = 2.0
"""Seconds. It answers at once, or never."""


def is_stuck() -> bool:
    """Whether the service takes visitors but does not answer: Qt would wait for it for ever.

    Where there is none, or none yet, nothing is stuck: Qt then starts it.
    """
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
        visitor.settimeout(ANSWERS_WITHIN)
        try:
            visitor.connect(str(_address()))
            visitor.sendall(b"QUIT\r\n")
            visitor.recv(1)
        except TimeoutError:
            return True
        except OSError:
            return False
    return False


def _address() -> Path:
    """Where its clients look for it."""
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return Path(given.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"
