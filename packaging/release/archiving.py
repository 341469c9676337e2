# SPDX-License-Identifier: MIT
"""Builds the archive for Linux systems without Debian packages, the same bytes each time."""

import lzma
import shutil
import tarfile
from pathlib import Path

from about import NAME, source_date_epoch, version
from building import settle
from desktop_files import lay_desktop_files


def archive_name(root: Path) -> str:
    """The folder that the archive unpacks to."""
    return f"{NAME}-{version(root)}-linux-x86_64"


def build_archive(root: Path, bundle: Path, target: Path) -> Path:
    """Bundle, desktop files and the two scripts, in one folder, in one file."""
    tree = target / archive_name(root)
    shutil.copytree(bundle, tree / NAME, symlinks=True)
    lay_desktop_files(root, tree / "share")
    own = root / "packaging" / "archive"
    for name in ("install.sh", "uninstall.sh", "README.txt"):
        shutil.copyfile(own / name, tree / name)
    moment = source_date_epoch(root)
    settle(tree, moment)
    for program in (tree / NAME / NAME, tree / "install.sh", tree / "uninstall.sh"):
        program.chmod(0o755)
    file = target / f"{tree.name}.tar.xz"
    with (
        lzma.open(file, "wb", preset=3) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in (tree, *sorted(tree.rglob("*"))):
            archive.add(path, str(path.relative_to(target)), recursive=False, filter=_of_nobody)
    shutil.rmtree(tree)
    return file


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Who built it is no part of it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
