# SPDX-License-Identifier: MIT
"""What is in the wheel: every module of the program, and the files of a list; nothing else."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

LIST = Path(__file__).with_name("shipped.txt")
OF_SOURCES = frozenset({".ts"})
"""What only translators need stays in the sources."""


def listed() -> frozenset[str]:
    """The files that ship beside the program, as paths below the folder of resources."""
    lines = LIST.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def shipped(resources: Path) -> frozenset[str]:
    """The files that would ship now."""
    return frozenset(
        path.relative_to(resources).as_posix()
        for path in resources.rglob("*")
        if path.is_file() and path.suffix not in OF_SOURCES
    )


def wrong_names(names: Iterable[str], modules: Iterable[str]) -> tuple[str, ...]:
    """What a wheel has too much or too little; `modules` are paths below `src`."""
    found = {name for name in names if ".dist-info/" not in name}
    expected = {*modules, "als_reader/py.typed"}
    expected |= {f"als_reader/resources/{name}" for name in listed()}
    return tuple(
        [f"not expected: {name}" for name in sorted(found - expected)]
        + [f"missing: {name}" for name in sorted(expected - found)]
    )


def check_wheel(wheel: Path, root: Path) -> tuple[str, ...]:
    """What is wrong with a built wheel."""
    source = root / "src"
    modules = [path.relative_to(source).as_posix() for path in source.rglob("*.py")]
    with zipfile.ZipFile(wheel) as archive:
        return wrong_names(archive.namelist(), modules)
