# SPDX-License-Identifier: MIT
"""Tries what was built as a reader would: start, the bundled article, a picture, the end.

Needs Debian's xvfb, openbox and tesseract-ocr, and `bench` and `src` of the checkout.
"""

import os
import shutil
import signal
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screen import Box, Screen

TOOLS = ("Xvfb", "openbox", "tesseract")
LONGEST = 120.0
WORDS = frozenset({"breathing", "disease", "frostbite", "muscles", "nerve", "placebo", "trials"})
"""Some of what stands on the first screen, in its left half too."""
FEWEST_WORDS = 3
SMALLEST_PICTURE = 40_000
"""Bytes of a picture that has words on it."""
OUTSIDE = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH")


def missing_tools() -> tuple[str, ...]:
    """The programs that are not on this machine."""
    return tuple(tool for tool in TOOLS if not shutil.which(tool))


def try_program(program: Path, version: str, home: Path) -> list[str]:
    """Start a program in a home of its own; gives what was seen, or stops with what is wrong."""
    home.mkdir(parents=True, exist_ok=True)
    environment = reader_environment(home)
    told = run(program, "--version", environment=environment)
    if told.strip() != f"ALS Reader {version}":
        raise SystemExit(f"{program} calls itself {told.strip()!r}.")
    began = time.monotonic()
    selftest = run(program, "--selftest", environment=environment)
    seconds = time.monotonic() - began
    if selftest.splitlines()[-1:] != ["ok"]:
        raise SystemExit(f"{program}: {selftest}")
    picture = home / "picture.png"
    run(program, "--screenshot", str(picture), environment=environment)
    if picture.stat().st_size < SMALLEST_PICTURE:
        raise SystemExit(f"{program}: the picture is empty.")
    found = words_in_window(program, environment)
    return [
        f"version {version}",
        f"selftest in order in {seconds:.1f} s",
        f"picture of {picture.stat().st_size:,} bytes",
        f"window shows {', '.join(found)}",
    ]


def words_in_window(program: Path, environment: Mapping[str, str]) -> list[str]:
    """The words of the article that can be read on a real screen, then the end of the program."""
    from screen import private_screen

    with private_screen() as screen:
        process = subprocess.Popen(
            [program],
            env={**environment, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until = time.monotonic() + LONGEST
            while time.monotonic() < until and process.poll() is None:
                screen.settle(quiet=1.0)
                seen = {text for text, _ in article_words(screen)}
                if len(seen) >= FEWEST_WORDS:
                    return sorted(seen)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
    raise SystemExit(f"{program}: the article did not come onto the screen.")


def article_words(screen: "Screen") -> Iterator[tuple[str, "Box"]]:
    """Those words of the article's first screen that can be read now, with their places."""
    for text, box in screen.words():
        word = text.strip('.,;:“”"()').lower()
        if word in WORDS:
            yield word, box


def try_deb(deb: Path, version: str) -> list[str]:
    """Unpack a package and try its program; packaging/deb/try_on_bare_debian.py installs it."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["dpkg-deb", "-x", deb, tree], check=True)
        return try_program(tree / "usr" / "bin" / "als-reader", version, Path(folder) / "home")


def try_archive(file: Path, version: str) -> list[str]:
    """Install the archive for one user, try it, and take it away again: nothing may be left."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "a home with spaces"
        home.mkdir()
        with tarfile.open(file) as archive:
            archive.extractall(folder, filter="tar")
        unpacked = Path(folder) / file.name.removesuffix(".tar.xz")
        environment = reader_environment(home)
        before = _files(home)
        run(unpacked / "install.sh", environment=environment)
        program = home / ".local" / "bin" / "als-reader"
        seen = try_program(program, version, home)
        run(unpacked / "install.sh", environment=environment)  # again: takes its own place
        library = home / ".local" / "lib" / "als-reader"
        run(library / "uninstall.sh", "--purge", environment=environment)
        (home / "picture.png").unlink()
        left = sorted(_files(home) - before)
        if left:
            raise SystemExit(f"These files are left: {', '.join(map(str, left[:5]))}")
        return [*seen, "nothing is left after uninstall.sh --purge"]


def reader_environment(home: Path) -> dict[str, str]:
    """What a reader's session has, with everything of this checkout taken out."""
    kept = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
    kept = {name: value for name, value in kept.items() if not name.startswith("XDG_")}
    return kept | {"HOME": str(home)}


def run(program: Path, *words: str, environment: Mapping[str, str]) -> str:
    """What a program prints; stops if it fails."""
    done = subprocess.run(
        [program, *words],
        env=dict(environment),
        cwd="/",
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{program} {' '.join(words)}: {done.stdout}{done.stderr}")
    return done.stdout


def _files(folder: Path) -> set[Path]:
    """Every file below a folder, but what the desktop's own tools keep for all programs."""
    shared = {"mimeinfo.cache", "icon-theme.cache"}
    found = (path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    return {p for p in found if p.name not in shared and "/share/mime/" not in str(p)}
