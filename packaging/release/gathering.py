# SPDX-License-Identifier: MIT
"""Puts the modules of a bundle into one file, from which `bundled_start` imports them.

The file begins with the length of its list, in four bytes. The list is a dictionary of `marshal`:
for each module whether it is a package, where behind the list its code begins, and its length.
"""

import marshal
from collections.abc import Collection, Mapping
from pathlib import Path

NAME = "modules.bin"
LENGTH = 4
HEADER = 16
"""Bytes of a `.pyc` before its code (PEP 552)."""
EARLY = frozenset({"importlib", "struct"})
"""What `bundled_start` and PyInstaller import before it, besides what Python begins with."""


def gather_modules(folder: Path, first: Collection[str]) -> None:
    """Put all `.pyc` of a folder into one file there.

    `first` names modules and packages that stay as they are: they are imported before the file
    can be asked.
    """
    codes: dict[str, tuple[bool, bytes]] = {}
    for path in sorted(folder.rglob("*.pyc")):
        parts = path.relative_to(folder).with_suffix("").parts
        if parts[0] in first or parts[0] in EARLY:
            continue
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        codes[name] = is_package, path.read_bytes()[HEADER:]
        path.unlink()
        _remove_empty(path.parent, folder)
    (folder / NAME).write_bytes(_packed(codes))


def _packed(codes: Mapping[str, tuple[bool, bytes]]) -> bytes:
    places, start = {}, 0
    for name, (is_package, code) in codes.items():
        places[name] = is_package, start, len(code)
        start += len(code)
    listed = marshal.dumps(places)
    return b"".join((len(listed).to_bytes(LENGTH), listed, *(code for _, code in codes.values())))


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
