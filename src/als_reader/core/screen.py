# SPDX-License-Identifier: MIT
"""Whether there is a screen to draw on: Qt ends the whole program if there is none."""

import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

DRAWS_NOWHERE = ("offscreen", "minimal")


def has_screen(
    environment: Mapping[str, str] | None = None,
    *,
    system: str = sys.platform,
    must_answer: bool = False,
) -> bool:
    """Whether a window can be opened. Windows and macOS always have a desktop.

    `must_answer`: ask the screen, and do not count drawing nowhere as one.
    """
    variables = os.environ if environment is None else environment
    platform = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in DRAWS_NOWHERE:
        return not must_answer
    if platform and not platform.startswith(("xcb", "wayland")):
        return True
    if system in ("win32", "cygwin", "darwin"):
        return True
    if not must_answer:
        return bool(variables.get("WAYLAND_DISPLAY") or variables.get("DISPLAY"))
    return _has_wayland(variables) or _has_x(variables.get("DISPLAY", ""))


def _has_wayland(variables: Mapping[str, str]) -> bool:
    name = variables.get("WAYLAND_DISPLAY", "")
    folder = variables.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder, name)))


def _has_x(display: str) -> bool:
    host, colon, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host not in ("", "unix"):
        return True  # another machine's screen, as with `ssh -X`: only Qt can tell
    path = f"/tmp/.X11-unix/X{number}"
    return _answers(path) or (sys.platform == "linux" and _answers("\0" + path))


def _answers(address: str) -> bool:
    import socket

    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(2)
        connection.connect(address)
        return True
    return False
