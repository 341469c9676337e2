# SPDX-License-Identifier: MIT
"""What `scripts/outside.py` takes for a touch: a proof that sees nothing proves nothing."""

from pathlib import Path

import pytest

from outside import touched

FOLDER = Path("/tmp/of/corpus")
OPEN = 'openat(AT_FDCWD, "{}", O_RDONLY) = -1 ENOENT'


@pytest.mark.parametrize(
    "call",
    [
        OPEN.format("/als-canary/x.png"),
        OPEN.format("/home/x/als-canary.png"),
        OPEN.format(f"{FOLDER}/png_8k_0.png"),
        OPEN.format(f"{FOLDER}/name@2x.png"),
        OPEN.format("/dev/zero"),
        OPEN.format("/dev/tty"),
        'sendto(9, "\\0\\3als-canary\\7example", 30, 0, NULL, 0) = 30',
        'connect(9, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
        "connect(9, {sa_family=AF_INET6, sin6_port=htons(80)}, 28) = -1 ENETUNREACH",
        "socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 9",
        'execve("/usr/bin/xdg-open", ["xdg-open", "x"], 0x7 /* 9 vars */) = 0',
    ],
)
def test_what_a_document_may_not_make_us_do_is_seen(call: str) -> None:
    """Each would leak or run something."""
    assert list(touched(f"123 {call}", FOLDER, {"a.md"}))


@pytest.mark.parametrize(
    "call",
    [
        OPEN.format(f"{FOLDER}/a.md"),
        OPEN.format("/etc/ld.so.cache"),
        OPEN.format("/dev/null"),
        'connect(9, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0',
        'execve("/opt/bin/xdg-open", ["xdg-open"], 0x7 /* 9 vars */) = -1 ENOENT',
    ],
)
def test_what_every_start_does_is_nothing(call: str) -> None:
    """Or nobody would look at the list."""
    assert not list(touched(f"123 {call}", FOLDER, {"a.md"}))
