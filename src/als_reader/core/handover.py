# SPDX-License-Identifier: MIT
"""A second start gives its files to the window that is open already. Needs no Qt, so it is fast.

The two speak over a local socket (on Windows a named pipe) that only this user can reach: one
JSON list of absolute file names and a line end there, `ok` back.
"""

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

MOST_BYTES = 64 * 1024
MOST_FILES = 100
ANSWER = b"ok\n"
ANSWER_WITHIN = 3.0
"""Seconds. A window that lays out a very large article answers late."""
ASK_AGAIN_AFTER = 0.03


def message_for(files: Sequence[Path]) -> bytes:
    """What the second start says."""
    names = [os.path.abspath(file) for file in files]  # noqa: PTH100 — leaves links alone
    return json.dumps(names).encode("ascii") + b"\n"


def files_in(message: bytes) -> list[Path] | None:
    """The files that a message names; None if it is not one of ours."""
    try:
        names = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or len(names) > MOST_FILES:
        return None
    if not all(isinstance(name, str) and "\0" not in name for name in names):
        return None
    files = [Path(name) for name in names]
    return files if all(file.is_absolute() for file in files) else None


def hand_over(address: str, files: Sequence[Path]) -> bool:
    """Give files to the window at an address; whether it has taken them."""
    if not address or not (os.name == "nt" or os.path.exists(address)):  # noqa: PTH110
        return False  # the usual start: nothing more needs to be imported
    message = message_for(files[:MOST_FILES])
    if len(message) > MOST_BYTES:
        return False
    try:
        return (_ask_pipe if os.name == "nt" else _ask_socket)(address, message)
    except OSError:
        return False


def hand_over_patiently(
    address: str, files: Sequence[Path], is_owned: Callable[[], bool], patience: float
) -> bool:
    """The same for a window that is just starting: ask again while it owns the profile."""
    end = time.monotonic() + patience
    while time.monotonic() < end and is_owned():
        if hand_over(address, files):
            return True
        time.sleep(ASK_AGAIN_AFTER)
    return False


def _ask_socket(address: str, message: bytes) -> bool:
    # What `socket` is made of. A window that was killed leaves its address, and then each start
    # comes here: `socket` itself would add 5 ms, most of it for names of numbers.
    from _socket import AF_UNIX, SOCK_STREAM, socket

    connection = socket(AF_UNIX, SOCK_STREAM)
    try:
        connection.settimeout(ANSWER_WITHIN)
        connection.connect(address)
        connection.sendall(message)
        return connection.recv(len(ANSWER)) == ANSWER
    finally:
        connection.close()


def _ask_pipe(name: str, message: bytes) -> bool:
    """A pipe opened as a file has no time limit of its own, so another thread waits for it."""
    import threading

    answers: list[bytes] = []

    def ask() -> None:
        try:
            with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:  # noqa: PTH123 — no path
                pipe.write(message)
                answers.append(pipe.read(len(ANSWER)))
        except OSError:
            answers.append(b"")

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(ANSWER_WITHIN)
    return answers == [ANSWER]
