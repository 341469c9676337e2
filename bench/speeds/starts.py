# SPDX-License-Identifier: MIT
"""Times starts until the words of a text are on the screen: ours, a bare window's, and others'."""

import contextlib
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from screen import Box, Screen
from speeds.idle import wake_ups
from speeds.texts import Texts
from start import ALS_READER, GIVE_UP_AFTER, PUNCTUATION, peak_memory, stop

BARE = Path(__file__).with_name("bare_markdown.py")
OTHERS = {
    "okular": "okular",
    "calibre viewer": "ebook-viewer",
    "foliate": "foliate",
    "retext": "retext",
    "ghostwriter": "ghostwriter",
}
ONLY_BOOKS = {"calibre viewer", "foliate"}
IDLE_AFTER = 10.0
IDLE_FOR = 10.0


@dataclass
class Start:
    """A program that shows a file, and what was measured of it."""

    name: str
    command: Callable[[], Sequence[str | Path]]
    home: Path | None = None
    """Its own home folder: what others have set up must not count."""
    share: float = 0.5
    """How much of the screen, from its left, shows the text: notes beside it quote it too."""
    target: Box | None = None
    pixels: bytes = b""
    seconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def begin(self, screen: Screen) -> subprocess.Popen[bytes]:
        """Start it on the private screen."""
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        command = [str(part) for part in self.command()]
        if self.home is not None:
            environment |= {
                "HOME": str(self.home),
                "GDK_BACKEND": "x11",
                "LIBGL_ALWAYS_SOFTWARE": "1",
                # Whoever is root, as in a container, may not have their sandboxes.
                "QTWEBENGINE_DISABLE_SANDBOX": "1",
                "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
            }
            command = (
                ["dbus-run-session", "--", *command]
                if shutil.which("dbus-run-session")
                else command
            )
        return subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def median(self) -> float:
        """The median time."""
        return statistics.median(self.seconds)

    @property
    def median_memory(self) -> float:
        """The median of the peaks, in MB."""
        return statistics.median(self.memory)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program and all that it has started; its window is gone then."""
    family = [process.pid, *_children(process.pid)]
    for each in family:
        with contextlib.suppress(ProcessLookupError):
            os.kill(each, signal.SIGTERM)
    stop(process)
    for each in family[1:]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)


def _children(process: int) -> list[int]:
    """All processes that a process has started, and those that these have started."""
    parents: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            after_name = status.read_text(errors="replace").rpartition(")")[2].split()
            parents.setdefault(int(after_name[1]), []).append(int(status.parent.name))
    found = list(parents.get(process, ()))
    for child in found:
        found += parents.get(child, ())
    return found


def learn(start: Start, screen: Screen, vocabulary: set[str], patience: float = 12.0) -> bool:
    """Find the last word of the text on its settled screen; False if none of it is there.

    What a program shows only the first time is over then.
    """
    process = start.begin(screen)
    time.sleep(1)
    screen.settle(quiet=2.5, limit=patience)
    end(process)
    process = start.begin(screen)
    try:
        time.sleep(1)
        screen.settle(quiet=2.5, limit=patience)
        words = [
            (text, box)
            for text, box in screen.words()
            if len(text) > 4
            and text.strip(PUNCTUATION) in vocabulary
            and box.left + box.width < screen.width * start.share
        ]
        if len(words) < 5:
            return False
        start.target = max(words, key=lambda word: word[1].top)[1]
        start.pixels = screen.region(start.target)
        return True
    finally:
        end(process)


def measure(start: Start, screen: Screen) -> None:
    """Start it once: when are its words there, and how much memory did it take at most."""
    assert start.target is not None
    screen.settle(quiet=0.1, limit=5)
    screen.wait_until_gone(start.target, start.pixels)
    began = time.perf_counter()
    process = start.begin(screen)
    try:
        while screen.region(start.target) != start.pixels:
            if time.perf_counter() - began > GIVE_UP_AFTER:
                break
            time.sleep(0.001)
        start.seconds.append(time.perf_counter() - began)
        if start.home is None:  # others may never rest
            screen.settle(quiet=0.6)
            start.memory.append(peak_memory(process))
    finally:
        end(process)
    time.sleep(0.2)


def reader(name: str, file: Path, folder: Path, *, used_before: bool) -> Start:
    """Our own program, with a profile that knows the file, or with a new one."""
    used = folder / f"used-{file.name}"
    used.mkdir(exist_ok=True)

    def command() -> Sequence[str | Path]:
        profile = used if used_before else Path(tempfile.mkdtemp(dir=folder))
        return [*ALS_READER, "--profile", profile, file]

    return Start(name, command)


def others(texts: Texts, size: str, folder: Path) -> list[Start]:
    """The programs of Debian that show such a text, as far as they are here."""
    found = []
    for name, command in OTHERS.items():
        if shutil.which(command):
            home = folder / f"home-{command}"
            home.mkdir(exist_ok=True)
            file = texts.book(size) if name in ONLY_BOOKS else texts.plain(size)
            found.append(
                Start(name, lambda c=command, f=file: [c, f], home=home, share=1)  # type: ignore[misc]
            )
    return found


def bare(file: Path, words: Path | None = None) -> Start:
    """A bare window: with Markdown, or with plain words for a short text."""
    if words is not None:
        script = Path(__file__).parents[1] / "bare.py"
        return Start("bare QTextEdit", lambda: [sys.executable, script, words])
    return Start("bare setMarkdown", lambda: [sys.executable, BARE, file])


def wake_ups_a_second(file: Path, folder: Path, screen: Screen) -> float:
    """How often a window that nobody touches wakes up, after ten seconds."""
    process = reader("idle", file, folder, used_before=True).begin(screen)
    try:
        time.sleep(IDLE_AFTER)
        return wake_ups(process.pid, IDLE_FOR) / IDLE_FOR
    finally:
        end(process)
