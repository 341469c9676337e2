#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Install, open a file, install again and remove, with a stub for the program, under Wine.

Needs makensis and wine (64 bit). What is not Wine but Windows remains to be tried by people.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from make_installer import HERE, PROGRAM, make_installer

CLASSES = r"HKCU\Software\Classes"
MACHINE = r"HKLM\Software\Classes"
CLASS = "org.als_reader.ALSReader.article"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.als_reader.ALSReader"
PATIENCE = 60.0


class Windows:
    """A Wine of its own, with nothing of this machine in it."""

    def __init__(self, folder: Path) -> None:
        self.wine = shutil.which("wine64") or shutil.which("wine") or "wine"
        self.drive = folder / "prefix" / "drive_c"
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "HOME": str(folder),
        }
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "-u")
        subprocess.run(["wineserver", "-p"], env=self._environment, check=False)

    def run(self, *words: str) -> int:
        """Run a program of Windows and wait for it; gives its status."""
        command = [self.wine, *words]
        silent = subprocess.DEVNULL
        done = subprocess.run(
            command, env=self._environment, stdout=silent, stderr=silent, check=False
        )
        return done.returncode

    def begin(self, program: Path, **environment: str) -> subprocess.Popen[bytes]:
        """Begin a program and go on."""
        silent = subprocess.DEVNULL
        given = self._environment | environment
        return subprocess.Popen([self.wine, str(program)], env=given, stdout=silent, stderr=silent)

    def end(self) -> None:
        """End what runs in this Wine."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)
        subprocess.run(["wineserver", "-w"], env=self._environment, check=False)

    def value(self, key: str, name: str = "") -> str:
        """What the registry has; empty if nothing."""
        what = ["/v", name] if name else ["/ve"]
        done = subprocess.run(
            [self.wine, "reg", "query", key, *what],
            env=self._environment,
            capture_output=True,
            check=False,
        )
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        found = [line for line in lines if "    REG_" in line]
        return found[0].split("    ", 3)[3].strip() if found and done.returncode == 0 else ""

    def has(self, key: str) -> bool:
        """Whether the registry has a key."""
        command = [self.wine, "reg", "query", key]
        silent = subprocess.DEVNULL
        done = subprocess.run(
            command, env=self._environment, stdout=silent, stderr=silent, check=False
        )
        return done.returncode == 0


class Trial:
    """Says each thing that is tried, and counts what is not as it should be."""

    def __init__(self) -> None:
        self.faults = 0

    def expect(self, what: str, *, holds: bool) -> None:
        """Say whether something holds."""
        self.faults += not holds
        sys.stdout.write(f"{'ok' if holds else 'WRONG'}: {what}\n")


def payload_in(folder: Path) -> Path:
    """A folder that stands for the program, with names that are hard to remove."""
    payload = folder / "payload"
    (payload / "_internal" / "with space").mkdir(parents=True)
    (payload / "_internal" / "with space" / "ünï $x.txt").write_text("words", "utf-8")
    (payload / "_internal" / "old.txt").write_text("words", "utf-8")
    command = ["makensis", "-V2", "-WX", f"-DOUT={payload / PROGRAM}", "stub.nsi"]
    subprocess.run(command, cwd=HERE, check=True)
    return payload


def installed(windows: Windows, trial: Trial, home: Path, article: str) -> None:
    """Look at what an installation left."""
    program = home / PROGRAM
    trial.expect("the program is there", holds=program.is_file())
    trial.expect(
        "every file is there",
        holds=(home / "_internal" / "with space" / "ünï $x.txt").is_file(),
    )
    trial.expect("files of .alsmd are ours", holds=windows.value(rf"{CLASSES}\.alsmd") == CLASS)
    name = windows.value(UNINSTALL, "DisplayName")
    trial.expect(f"the list of programs names it: {name}", holds=name == "ALS Reader")
    started = home / "started.txt"
    started.unlink(missing_ok=True)
    # Windows puts the classes of a user over those of the machine; Wine 8 knows only the latter.
    for name in (".alsmd", CLASS):
        windows.run("reg", "copy", rf"{CLASSES}\{name}", rf"{MACHINE}\{name}", "/s", "/f")
    windows.run("start", "/wait", article)
    for name in (".alsmd", CLASS):
        windows.run("reg", "delete", rf"{MACHINE}\{name}", "/f")
    _wait_until(started.is_file)
    words = started.read_bytes().decode("utf-16-le") if started.is_file() else ""
    trial.expect(f"a double click starts it: {words}", holds=article in words)
    started.unlink(missing_ok=True)


def _wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(0.2)


def main() -> int:
    """Try it all; the status says whether something was not as it should be."""
    trial = Trial()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        payload = payload_in(folder)
        windows = Windows(folder)
        try:
            _try(windows, trial, folder, payload)
        finally:
            windows.end()
    return int(trial.faults > 0)


def _try(windows: Windows, trial: Trial, folder: Path, payload: Path) -> None:
    setup = folder / "ALS-Reader-1.0.0.exe"
    make_installer(payload, setup, "1.0.0")
    (windows.drive / "an article.alsmd").write_text("# Words\n", "utf-8")
    article = r"C:\an article.alsmd"

    status = windows.run(str(setup), "/S")
    trial.expect(f"the installer ends with status {status}", holds=status == 0)
    homes = list(windows.drive.glob("users/*/AppData/Local/Programs/ALS Reader"))
    trial.expect("it installs for this user", holds=bool(homes))
    if not homes:
        return
    home = homes[0]
    installed(windows, trial, home, article)

    (home / "own.txt").write_text("somebody's own", "utf-8")
    (payload / "_internal" / "old.txt").unlink()
    (payload / "_internal" / "new.txt").write_text("words", "utf-8")
    newer = folder / "ALS-Reader-1.0.1.exe"
    make_installer(payload, newer, "1.0.1")
    running = windows.begin(home / PROGRAM, STUB_STAYS=str(600_000))
    _wait_until((home / "started.txt").is_file)
    status = windows.run(str(newer), "/S")
    version = windows.value(UNINSTALL, "DisplayVersion")
    trial.expect(
        f"while the program runs it ends with status {status}, and {version} stays",
        holds=status == 2 and version == "1.0.0" and (home / PROGRAM).is_file(),
    )
    running.kill()
    windows.end()
    trial.expect("it installs again", holds=windows.run(str(newer), "/S") == 0)
    installed(windows, trial, home, article)
    version = windows.value(UNINSTALL, "DisplayVersion")
    trial.expect(f"the newer version is named: {version}", holds=version == "1.0.1")
    trial.expect("new files are there", holds=(home / "_internal" / "new.txt").exists())
    trial.expect("old files are gone", holds=not (home / "_internal" / "old.txt").exists())

    windows.run(str(home / "uninstall.exe"), "/S")  # goes on by itself, from a copy
    _wait_until(lambda: not (home / "uninstall.exe").exists() and not windows.has(UNINSTALL))
    left = sorted(str(file.relative_to(home)) for file in home.rglob("*"))
    trial.expect(f"only what is somebody's own is left: {left}", holds=left == ["own.txt"])
    for key in (rf"{CLASSES}\.alsmd", rf"{CLASSES}\{CLASS}", UNINSTALL):
        trial.expect(f"{key} is gone", holds=not windows.has(key))
    links = list(windows.drive.rglob("ALS Reader.lnk"))
    trial.expect(f"no shortcut is left: {links}", holds=not links)


if __name__ == "__main__":
    sys.exit(main())
