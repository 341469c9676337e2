# SPDX-License-Identifier: MIT
"""A desk of its own for one run: screen, window manager, message bus, and the real reader."""

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

PYTHON_OF_SYSTEM = "/usr/bin/python3"
SIZE = "1280x900x24"
APPLICATION = "als-reader"
PATIENCE = 45
"""Seconds for a server to begin."""

NEEDED = {
    "/usr/bin/dbus-daemon": "dbus",
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/openbox": "openbox",
    "/usr/bin/xdotool": "xdotool",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
}
NEEDED_TO_SPEAK = {
    "/usr/bin/orca": "orca",
    "/usr/bin/pulseaudio": "pulseaudio",
    "/usr/bin/speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
}
LOOK_FOR_GI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing_packages(*, speaks: bool = False) -> str:
    """Debian packages that these tests need and that are not here; empty if all are."""
    needed = NEEDED | (NEEDED_TO_SPEAK if speaks else {})
    packages = [package for file, package in needed.items() if not Path(file).exists()]
    try:
        subprocess.run([PYTHON_OF_SYSTEM, "-c", LOOK_FOR_GI], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        packages += ["python3-gi", "gir1.2-atspi-2.0"]
    return " ".join(packages)


class Desk:
    """Programs that see only each other; closing it ends those that it started."""

    def __init__(self) -> None:
        self._programs: list[subprocess.Popen[str]] = []
        self.folder = Path(tempfile.mkdtemp(prefix="als-desk-"))
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE], keep=[write])
        os.close(write)
        self.environment["DISPLAY"] = ":" + _first_line(read)
        read, write = os.pipe()
        self.start(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"], keep=[write]
        )
        os.close(write)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(read)
        self.start(["openbox", "--sm-disable"])

    def start(
        self,
        words: Sequence[str],
        *,
        keep: Sequence[int] = (),
        talks: bool = False,
        more: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[str]:
        """Start a program on this desk; one that `talks` answers lines with lines."""
        with (self.folder / f"{Path(words[0]).name}.txt").open("a") as complaints:
            program = subprocess.Popen(
                words,
                env=self.environment | dict(more or {}),
                stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
                stdout=subprocess.PIPE if talks else subprocess.DEVNULL,
                stderr=complaints,
                pass_fds=keep,
                start_new_session=True,
                text=True,
            )
        self._programs.append(program)
        return program

    def start_reader(self, *words: str, profile: str = "profile") -> subprocess.Popen[str]:
        """Start the reader as a person would."""
        command = [sys.executable, "-m", "als_reader", "--profile", str(self.folder / profile)]
        return self.start([*command, *words])

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    def type(self, words: str) -> None:
        """Type letters."""
        subprocess.run(["xdotool", "type", words], env=self.environment, check=True)

    def end(self, program: subprocess.Popen[str]) -> None:
        """End a program and what it started."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(program.pid, sign)
            except ProcessLookupError:
                break
            try:
                program.wait(3)
                break
            except subprocess.TimeoutExpired:
                continue
        for pipe in (program.stdin, program.stdout, program.stderr):
            if pipe is not None:
                pipe.close()

    def close(self) -> None:
        """End everything, the last first, and leave nothing behind."""
        while self._programs:
            self.end(self._programs.pop())
        shutil.rmtree(self.folder, ignore_errors=True)


def _first_line(pipe: int) -> str:
    with os.fdopen(pipe) as stream:
        if not select.select([stream], [], [], PATIENCE)[0]:
            raise TimeoutError("a server does not begin")
        return stream.readline().strip()
