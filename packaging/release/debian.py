# SPDX-License-Identifier: MIT
"""Builds the Debian package from a built bundle, with dpkg-deb alone."""

import gzip
import hashlib
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from about import ARCHITECTURE, MAINTAINER, NAME, source_date_epoch, version
from building import build_environment, settle
from desktop_files import lay_desktop_files
from system_libraries import HELPFUL, NEEDED

RECOMMENDED = ("desktop-file-utils", "shared-mime-info", "speech-dispatcher", "xdg-utils")
"""Beside the libraries: they register the file type, speak, and open web pages."""


def build_deb(root: Path, bundle: Path, target: Path) -> Path:
    """The package; it has no script of its own, as other packages look for what changed."""
    tree = target / "deb"
    shutil.copytree(bundle, tree / "usr" / "lib" / NAME, symlinks=True)
    link = tree / "usr" / "bin" / NAME
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "usr" / "share"
    lay_desktop_files(root, share, zsh="vendor-completions")
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    own = root / "packaging" / "deb"
    shutil.copyfile(own / "copyright", documents / "copyright")
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog(root), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(own / "lintian-overrides", overrides)
    _write_control(root, tree)
    moment = source_date_epoch(root)
    settle(tree, moment)
    (tree / "usr" / "lib" / NAME / NAME).chmod(0o755)
    file = target / f"{NAME}_{version(root)}_{ARCHITECTURE}.deb"
    words = ["--root-owner-group", "-Zxz", "-z3", "--threads-max=1", "--build"]
    subprocess.run(
        ["dpkg-deb", *words, tree, file],
        check=True,
        env=build_environment(root),
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(tree)
    return file


def _write_control(root: Path, tree: Path) -> None:
    files = sorted(f for f in tree.rglob("*") if f.is_file() and not f.is_symlink())
    sums = [f"{_md5(file)}  {file.relative_to(tree)}\n" for file in files]
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    template = (root / "packaging" / "deb" / "control").read_text("utf-8")
    (folder / "control").write_text(
        template.format(
            version=version(root),
            architecture=ARCHITECTURE,
            maintainer=MAINTAINER,
            installed_size=size,
            depends=", ".join(sorted(set(NEEDED.values()))),
            recommends=", ".join(sorted({*HELPFUL.values(), *RECOMMENDED})),
        ),
        encoding="utf-8",
    )


def changelog(root: Path) -> bytes:
    """The newest part of CHANGELOG.md in the form that Debian reads."""
    text = (root / "CHANGELOG.md").read_text("utf-8")
    newest = re.split(r"^## ", text, flags=re.MULTILINE)[1]
    points = re.split(r"^- ", newest, flags=re.MULTILINE)[1:]
    plain = [" ".join(point.split("\n\n")[0].replace("`", "").split()) for point in points]
    moment = datetime.fromtimestamp(source_date_epoch(root), UTC)
    lines = [f"{NAME} ({version(root)}) unstable; urgency=medium", ""]
    for point in plain:
        lines += _wrapped(point)
    lines += ["", f" -- {MAINTAINER}  {format_datetime(moment)}", ""]
    return "\n".join(lines).encode("utf-8")


def _wrapped(point: str) -> list[str]:
    import textwrap

    return textwrap.wrap(point, 76, initial_indent="  * ", subsequent_indent="    ")


def _md5(file: Path) -> str:
    """What dpkg compares to find damage; nobody's safety rests on it."""
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
