#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Run the tests where there is no network but this computer itself: Linux only.

    scripts/without_network.py                    the whole suite, but for tests/a11y
    scripts/without_network.py tests/refreshing   what pytest takes
    scripts/without_network.py --nothing …        not even this computer: those tests skip

A new network namespace (`unshare -rn`) has one interface, `lo`, and that one is down. Needs
neither root nor a container, but a kernel that lets users make namespaces.
"""

import fcntl
import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
INSIDE = "--inside"
NOTHING = "--nothing"
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1  # linux/sockios.h, linux/if.h
USUAL = ["-n", "auto", "--dist", "loadfile", "--ignore", "tests/a11y"]


def bring_up_loopback() -> None:
    """Let programs in this namespace talk to each other."""
    name = struct.pack("16sH14s", b"lo", 0, b"")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        (flags,) = struct.unpack("16xH14x", fcntl.ioctl(handle, SIOCGIFFLAGS, name))
        up = struct.pack("16sH14s", b"lo", flags | IFF_UP, b"")
        fcntl.ioctl(handle, SIOCSIFFLAGS, up)


def run_tests(words: list[str]) -> int:
    """Run pytest here, after making sure that there is no other way out."""
    if NOTHING in words:
        words.remove(NOTHING)
    else:
        bring_up_loopback()
    interfaces = [name for _, name in socket.if_nameindex()]
    if interfaces != ["lo"]:
        print(f"There is a network here: {interfaces}", file=sys.stderr)
        return 1
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # tests that start the program would crawl
    command = [sys.executable, "-m", "pytest", "-q", *(words or USUAL)]
    return subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode


def main() -> int:
    """Go into a namespace of our own, and run the tests there."""
    words = sys.argv[1:]
    if words[:1] == [INSIDE]:
        return run_tests(words[1:])
    command = ["unshare", "--map-root-user", "--net", sys.executable, __file__, INSIDE, *words]
    try:
        return subprocess.run(command, check=False).returncode
    except FileNotFoundError:
        print("This needs `unshare`, which is part of util-linux.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
