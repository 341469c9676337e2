#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make everything ready to run ALS Reader: system libraries, virtual environment, install.

    python3 scripts/prepare.py          what `make run` needs
    python3 scripts/prepare.py --test   what `make test` needs too

Needs only Python's standard library. A second call finds all in place and changes nothing.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

OLDEST_PYTHON = (3, 11)
PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"

# What PySide6's wheel takes from the system, and the Debian and Ubuntu package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    # for reading aloud
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"


def stop(message: str) -> NoReturn:
    """Say what is wrong and what to do, and stop."""
    sys.exit(f"\n{message}\n")


def missing_packages() -> list[str]:
    """Debian packages whose library, font or Python part is not on this machine."""
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    if not any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders):
        missing.append(FONT_PACKAGE)
    if not (ENVIRONMENT / "bin" / "python").exists() and not has_venv():
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        missing.append(f"python{version}-venv")
    return missing


def has_venv() -> bool:
    """Whether this Python can make a virtual environment with pip in it (Debian splits it off)."""
    probe = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def install_from_system(packages: list[str]) -> None:
    """Install packages with apt where we may, else print the one command that does it."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = "sudo apt-get update && sudo " + " ".join(command)
    if not shutil.which("apt-get"):
        stop(
            "ALS Reader needs these from your system (Debian's names): "
            + " ".join(packages)
            + "\nPlease install them with your package manager, then try again."
        )
    prefix = become_root()
    if prefix is None:
        stop(
            "ALS Reader needs some parts of your system. "
            f"Please type this, then try again:\n\n  {by_hand}"
        )
    print("Installing from your system's packages:", " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-q"], command):
        if subprocess.run([*prefix, *step], env=quiet, check=False).returncode != 0:
            stop(f"That did not work. Please type this, then try again:\n\n  {by_hand}")


def become_root() -> list[str] | None:
    """The words before a command that runs as root: none, sudo, or None if we may not."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo"]
    return None


def install_project(*, with_tests: bool) -> None:
    """Make the virtual environment and install the project, unless both are as they should be."""
    python = ENVIRONMENT / "bin" / "python"
    wish = hashlib.sha256((PROJECT / "pyproject.toml").read_bytes()).hexdigest()
    stamp = ENVIRONMENT / ("installed-with-tests" if with_tests else "installed")
    with_tests_stamp = ENVIRONMENT / "installed-with-tests"
    if (
        any(s.exists() and s.read_text() == wish for s in (stamp, with_tests_stamp))
        and python.exists()
    ):
        return
    if not python.exists():
        print("Making a place for ALS Reader: .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
    what = f"{PROJECT}[test,fuzz,docs]" if with_tests else str(PROJECT)
    print("Installing ALS Reader and what it uses. This is needed only once.", flush=True)
    result = subprocess.run(
        [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", what],
        check=False,
    )
    if result.returncode != 0:
        stop(
            "The install did not finish. Is this machine online? Please try again; nothing is lost."
        )
    subprocess.run([python, "-m", "compileall", "-q", PROJECT / "src"], check=False)
    stamp.write_text(wish)


def main() -> None:
    """Prepare for running, or with `--test` for testing too."""
    if sys.version_info < OLDEST_PYTHON:
        stop(
            "ALS Reader needs Python 3.11 or newer. "
            "If you have one, name it: make run PYTHON=python3.12"
        )
    if sys.platform == "linux" and (packages := missing_packages()):
        install_from_system(packages)
    install_project(with_tests="--test" in sys.argv[1:])


if __name__ == "__main__":
    main()
