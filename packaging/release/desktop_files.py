# SPDX-License-Identifier: MIT
"""Lays what a Linux desktop wants to know into a `share` folder, for the .deb and the archive."""

import gzip
import shutil
from pathlib import Path

from about import ID, NAME

PLACES = {
    f"{ID}.desktop": f"applications/{ID}.desktop",
    f"{ID}.metainfo.xml": f"metainfo/{ID}.metainfo.xml",
    f"{ID}-mime.xml": f"mime/packages/{ID}.xml",
    "completions/als-reader.bash": f"bash-completion/completions/{NAME}",
    "completions/_als-reader": f"zsh/{{zsh}}/_{NAME}",
    "completions/als-reader.fish": f"fish/vendor_completions.d/{NAME}.fish",
}
"""Where each file of packaging/linux goes."""


def lay_desktop_files(root: Path, share: Path, *, zsh: str = "site-functions") -> None:
    """Copy everything; `zsh` is the folder in which this system looks for completions."""
    linux = root / "packaging" / "linux"
    for source, place in PLACES.items():
        _copy(linux / source, share / place.format(zsh=zsh))
    for icon in sorted((linux / "icons").rglob("*.*")):
        if icon.suffix in (".png", ".svg"):
            _copy(icon, share / "icons" / icon.relative_to(linux / "icons"))
    page = (linux / f"{NAME}.1").read_bytes()
    target = share / "man" / "man1" / f"{NAME}.1.gz"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(page, 9, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
