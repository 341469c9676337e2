#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Put a folder with the program for Windows into an installer. Needs makensis.

python packaging/windows/make_installer.py PAYLOAD ALS-Reader-VERSION.exe
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePath

HERE = Path(__file__).resolve().parent
PROGRAM = "als-reader-window.exe"
EPOCH = "315532800"
"""1980 in seconds: two installers of the same files are the same, unless a release names a day."""


def removal(payload: Path) -> Iterator[str]:
    """Give the lines that remove exactly what is in the payload, then the folders left empty."""
    every = sorted(payload.rglob("*"))
    for file in every:
        if not file.is_dir():
            yield f'Delete "$INSTDIR\\{_inside(file.relative_to(payload))}"'
    folders = [place for place in every if place.is_dir()]
    for folder in sorted(folders, key=lambda place: len(place.parts), reverse=True):
        yield f'RMDir "$INSTDIR\\{_inside(folder.relative_to(payload))}"'


def _inside(place: PurePath) -> str:
    """A name as a script of NSIS has it."""
    return "\\".join(place.parts).replace("$", "$$").replace('"', "")


def make_installer(payload: Path, out: Path, version: str) -> None:
    """Compile the installer. Raises CalledProcessError, with any warning as an error."""
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder) / "files.nsh"
        files.write_text("\n".join(removal(payload)) + "\n", "utf-8")
        values = {"VERSION": version, "PAYLOAD": payload, "FILES": files, "OUT": out}
        command = ["makensis", "-V2", "-WX", *(f"-D{name}={its}" for name, its in values.items())]
        given = {"SOURCE_DATE_EPOCH": EPOCH, **os.environ}
        subprocess.run([*command, "als-reader.nsi"], cwd=HERE, env=given, check=True)


def main(words: list[str]) -> int:
    """Make it of a folder; the status says whether it could be made."""
    from als_reader import __version__

    payload, out = (Path(word).absolute() for word in words)
    if not (payload / PROGRAM).is_file():
        sys.stderr.write(f"{payload} has no {PROGRAM}.\n")
        return 1
    make_installer(payload, out, __version__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
