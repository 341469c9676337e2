# SPDX-License-Identifier: MIT
"""Installs the Debian package on a bare Debian 12, opens an article there, and purges it again.

    sudo PYTHONPATH=bench:src:packaging/release .venv/bin/python \\
        packaging/deb/try_on_bare_debian.py DEB FOLDER

FOLDER is made with debootstrap if it is not there (bookworm, minbase). Needs root, the network,
debootstrap, xvfb, openbox and tesseract-ocr. The screen is outside, so that it can be read; all
else runs inside, as a user without rights.
"""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from about import ID, NAME
from als_reader.resources import BUNDLED_ARTICLE, resource_root
from screen import Box, Screen, private_screen
from trying import FEWEST_WORDS, article_words

TYPE = "text/x-als-article"
READER = "reader"
PACKAGE = "/srv/als-reader.deb"
"""Where the package lies inside."""
RUNS = 5
LONGEST = 60.0
MOST_SECONDS = 2.0
CHANGES_BY_ITSELF = ("proc", "sys", "dev", "tmp", "run", "var/log", "var/lib/dpkg", "var/cache")
MOUNTS = ("proc", "sys", "dev", "tmp/.X11-unix")


class BareDebian:
    """A Debian system in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Fetch it, unless it is there."""
        if not (self.folder / "etc" / "debian_version").exists():
            words = ["debootstrap", "--variant=minbase", "bookworm", str(self.folder)]
            subprocess.run(words, check=True, stdout=subprocess.DEVNULL)

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """With the parts of the outside that programs and windows need."""
        for name in MOUNTS:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--bind", f"/{name}", self.folder / name], check=True)
        try:
            yield
        finally:
            for name in reversed(MOUNTS):
                subprocess.run(["umount", "--lazy", self.folder / name], check=False)

    def run(self, *words: str, user: str = "root", **more: str) -> str:
        """What a command prints inside; stops if it fails."""
        done = subprocess.run(
            self.command(*words, user=user, **more), capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def command(self, *words: str, user: str = "root", **more: str) -> list[str]:
        """The words that run a command inside."""
        home = "/root" if user == "root" else f"/home/{user}"
        values = {
            "HOME": home,
            "LANG": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            **more,
        }
        environment = ["env", "-i", *(f"{name}={value}" for name, value in values.items())]
        return ["chroot", f"--userspec={user}", str(self.folder), *environment, *words]

    def files(self) -> set[str]:
        """Every file inside, but what changes by itself."""
        found = set()
        for base, folders, names in os.walk(self.folder):
            place = Path(base).relative_to(self.folder).as_posix()
            if place.startswith(CHANGES_BY_ITSELF):
                folders.clear()
                continue
            found |= {f"{place}/{name}" for name in names}
        return found


def main() -> None:
    """Install, look, open, purge, look."""
    parser = argparse.ArgumentParser(description="Try the package on a bare Debian 12.")
    parser.add_argument("deb", type=Path)
    parser.add_argument("folder", type=Path)
    choices = parser.parse_args()
    debian = BareDebian(choices.folder.absolute())
    debian.make()
    with private_screen() as screen, debian.mounted():
        _install_needed(debian, choices.deb)
        before = debian.files()
        print(debian.run("dpkg", "--install", PACKAGE).splitlines()[-1])
        try:
            _look(debian)
            box, pixels = _find_article(debian, screen)
            seconds = [_seconds(debian, screen, box, pixels) for _ in range(RUNS)]
        finally:
            debian.run("dpkg", "--purge", NAME)
        print("seconds from xdg-open to the article:", *(f"{each:.2f}" for each in seconds))
        left = {name for name in debian.files() - before if not name.startswith(f"home/{READER}")}
        left -= {"usr/share/applications/mimeinfo.cache"}  # of another package, for all programs
        gone = before - debian.files()
        print(f"after the purge: {len(left)} files left, {len(gone)} files of others gone")
        for name in sorted(left | gone)[:20]:
            print(" ", name)
    if left or gone:
        sys.exit(1)
    slow = sorted(seconds)[RUNS // 2] > MOST_SECONDS
    print("opened within 2 s" if not slow else "NOT within 2 s; was the machine busy?")


def _install_needed(debian: BareDebian, deb: Path) -> None:
    """What the package depends on and recommends, as `apt-get install` would do it."""
    inside = debian.folder / PACKAGE.lstrip("/")
    inside.write_bytes(deb.read_bytes())
    debian.run("apt-get", "update", "-q")
    debian.run("apt-get", "install", "-q", "-y", PACKAGE)
    debian.run("dpkg", "--purge", NAME)
    if READER not in (debian.folder / "etc" / "passwd").read_text("utf-8"):
        debian.run("useradd", "--create-home", READER)
    article = debian.folder / "home" / READER / "an article.alsmd"
    article.write_bytes((resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes())
    article.chmod(0o644)


def _look(debian: BareDebian) -> None:
    """That the program works, and that the desktop knows what opens an article."""
    print(debian.run(NAME, "--selftest", user=READER).splitlines()[-1])
    path = f"/home/{READER}/an article.alsmd"
    found = debian.run("xdg-mime", "query", "filetype", path, user=READER).strip()
    entry = debian.run("xdg-mime", "query", "default", TYPE, user=READER).strip()
    other = debian.run("xdg-mime", "query", "default", "text/markdown", user=READER).strip()
    print(f"file type {found}, opened by {entry}; Markdown is opened by {other or 'nothing'}")
    if (found, entry) != (TYPE, f"{ID}.desktop") or ID in other:
        sys.exit("The file type is not as it should be.")


@contextmanager
def _double_click(debian: BareDebian, screen: Screen) -> Iterator[None]:
    """What a file manager does at a double click; at the end everything it started is stopped."""
    words = ("xdg-open", f"/home/{READER}/an article.alsmd")
    command = debian.command(*words, user=READER, DISPLAY=screen.display)
    process = subprocess.Popen(
        command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        screen.settle(quiet=1.0)


def _find_article(debian: BareDebian, screen: Screen) -> tuple[Box, bytes]:
    """A word of the article on the settled screen, and its pixels."""
    until = time.monotonic() + LONGEST
    with _double_click(debian, screen):
        while time.monotonic() < until:
            screen.settle(quiet=1.5)
            found = [box for _, box in article_words(screen) if box.left < screen.width / 2]
            if len(found) >= FEWEST_WORDS:
                return found[-1], screen.region(found[-1])
    sys.exit("The article did not come onto the screen.")


def _seconds(debian: BareDebian, screen: Screen, box: Box, pixels: bytes) -> float:
    """From the double click until the word is there."""
    began = time.perf_counter()
    with _double_click(debian, screen):
        while screen.region(box) != pixels:
            if time.perf_counter() - began > LONGEST:
                sys.exit("The article did not come onto the screen.")
            time.sleep(0.001)
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
