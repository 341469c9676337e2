# SPDX-License-Identifier: MIT
"""Asks the speech service of a Linux desktop whether it is awake, before Qt waits for it."""

import os
import shutil
import socket
from pathlib import Path
from typing import Final

ANSWERS_WITHIN: Final = 2.0
"""Seconds. It answers at once, or never."""
STARTS_WITHIN: Final = 10.0
"""Seconds; on a slow computer it took 6."""


def is_stuck() -> bool:
    """Whether the service does not answer, or does not get to its feet: Qt would wait for ever.

    Where there is none, nothing is stuck: Qt then says so.
    """
    if not hasattr(socket, "AF_UNIX"):
        return False
    answers = _answers()
    if answers is None:
        return not _starts_in_time() or _answers() is False
    return not answers


def _answers() -> bool | None:
    """Whether it answers a visitor; None if it takes none."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
        visitor.settimeout(ANSWERS_WITHIN)
        try:
            visitor.connect(str(_address()))
            visitor.sendall(b"QUIT\r\n")
            visitor.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return None
    return True


def _starts_in_time() -> bool:
    """Start it as its clients do, and wait only so long."""
    import subprocess

    if os.environ.get("SPEECHD_ADDRESS", "").startswith("inet_socket:"):
        return True  # it is on another computer
    command = os.environ.get("SPEECHD_CMD") or shutil.which("speech-dispatcher")
    if not command:
        return True
    nothing = subprocess.DEVNULL
    try:
        subprocess.run(
            [command, "--spawn"],
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            timeout=STARTS_WITHIN,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    except OSError:
        pass
    return True


def _address() -> Path:
    """Where its clients look for it."""
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return Path(given.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"
