#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Let every validator that there is look at the files of the packages.

    python packaging/check_files.py             what is not installed is said, and left out
    python packaging/check_files.py --need-all  a validator that is not installed is a fault

A validator that says anything at all on its error stream has found a fault.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
LINUX = PACKAGING / "linux"
ID = "org.als_reader.ALSReader"
LONGEST = 1_000
"""Characters of what a validator says."""
TYPES = """
import sys
from PySide6.QtCore import QMimeDatabase
by_name = QMimeDatabase.MatchMode.MatchExtension
for name in sys.argv[1:]:
    print(name, QMimeDatabase().mimeTypeForFile(name, by_name).name())
"""
EXPECTED_TYPES = {
    "a.alsmd": "text/x-als-article",
    "a.als.md": "text/x-als-article",
    "a.md": "text/markdown",
    "a.txt": "text/plain",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One validator at work."""

    what: str
    command: tuple[str | Path, ...]
    says: str | None = None
    """What it must say; None if that does not matter."""
    environment: Mapping[str, str] = field(default_factory=dict)


def checks(work: Path) -> Iterator[Check]:
    """Everything that is looked at; `work` is an empty folder."""
    entry, metainfo = LINUX / f"{ID}.desktop", LINUX / f"{ID}.metainfo.xml"
    types, page = LINUX / f"{ID}-mime.xml", LINUX / "als-reader.1"
    yield Check(what="desktop entry", command=("desktop-file-validate", entry))
    appstream = ("appstreamcli", "validate", "--no-net", "--no-color", metainfo)
    yield Check(what="metainfo", command=appstream)
    drawings = (*(PACKAGING / "icons").glob("*.svg"), *LINUX.rglob("*.svg"))
    yield Check(what="XML", command=("xmllint", "--noout", metainfo, types, *drawings))

    packages = work / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(types, packages / f"{ID}.xml")
    system = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if system.is_file():
        shutil.copy(system, packages)
    here = {"XDG_DATA_HOME": str(work), "XDG_DATA_DIRS": str(work)}
    database = ("update-mime-database", work / "mime")
    yield Check(what="file types are taken", command=database, environment=here)
    yield Check(
        what="file types are found",
        command=(sys.executable, "-c", TYPES, *EXPECTED_TYPES),
        says="".join(f"{name} {kind}\n" for name, kind in EXPECTED_TYPES.items()),
        environment=here,
    )

    groff = ("groff", "-ww", "-z", "-man", "-Kutf8", "-Tutf8", page)
    yield Check(what="manual page by groff", command=groff)
    man = ("man", "--warnings", "-l", "-E", "UTF-8", "-Tutf8", "-Z", page)
    yield Check(what="manual page by man", command=man, environment={"LC_ALL": "C.UTF-8"})
    lint = ("mandoc", "-T", "lint", "-W", "warning", page)
    yield Check(what="manual page by mandoc", command=lint, says="")

    completions = LINUX / "completions"
    for shell, name in (
        ("bash", "als-reader.bash"),
        ("zsh", "_als-reader"),
        ("fish", "als-reader.fish"),
    ):
        yield Check(what=f"completion for {shell}", command=(shell, "-n", completions / name))
    for script in ("make_icons.py", "make_command_line.py"):
        yield Check(what=script, command=(sys.executable, PACKAGING / script, "--check"))

    manifest = PACKAGING / "flatpak" / f"{ID}.yaml"
    flatpak = ("flatpak-builder", "--show-manifest", manifest)
    yield Check(what="Flatpak manifest", command=flatpak)
    for script in ("archive/install.sh", "archive/uninstall.sh"):
        yield Check(what=script, command=("sh", "-n", PACKAGING / script))


def fault(check: Check, work: Path) -> str:
    """What a validator finds; empty if all is well."""
    done = subprocess.run(
        [str(word) for word in check.command],
        cwd=work,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **check.environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or done.stderr.strip():
        return (done.stderr or done.stdout).strip()[-LONGEST:] or f"status {done.returncode}"
    if check.says is not None and done.stdout != check.says:
        return f"says {done.stdout!r}"
    return ""


def main(words: list[str]) -> int:
    """Look at everything; the status says whether there is a fault."""
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for check in checks(work):
            if shutil.which(str(check.command[0])) is None:
                faults += words == ["--need-all"]
                sys.stdout.write(f"{check.what}: {check.command[0]} is not installed\n")
                continue
            found = fault(check, work)
            faults += bool(found)
            sys.stdout.write(f"{check.what}: {found or 'ok'}\n")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
