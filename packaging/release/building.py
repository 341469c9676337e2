# SPDX-License-Identifier: MIT
"""Builds the sdist, the wheel and the bundle; the same bytes wherever the sources lie."""

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from about import NAME, ROOT, source_date_epoch
from keeping_code import kept_code
from licences import write_licences

BUILT_WITH = "packaging/release/requirements"


def build_sdist(target: Path) -> Path:
    """The sources as they are published, from this checkout."""
    python = make_environment(target.parent / "sdist-environment", "build.txt", root=ROOT)
    run([python, "-m", "hatchling", "build", "-t", "sdist", "-d", target], root=ROOT)
    return next(target.glob("*.tar.gz"))


def unpack(sdist: Path, folder: Path) -> Path:
    """Lay published sources somewhere, to build from nothing else."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    return next(folder.iterdir())


def build_wheel(root: Path, python: Path, target: Path) -> Path:
    """The wheel of some sources."""
    run([python, "-m", "hatchling", "build", "-t", "wheel", "-d", target], root=root)
    return next(target.glob("*.whl"))


def build_again(root: Path, python: Path, target: Path) -> Path:
    """The sdist of an unpacked sdist: it must be the same."""
    run([python, "-m", "hatchling", "build", "-t", "sdist", "-d", target], root=root)
    return next(target.glob("*.tar.gz"))


def build_bundle(root: Path, python: Path, target: Path) -> Path:
    """The folder that holds all of ALS Reader, Python and Qt; `python` has the wheel."""
    work = target / "work"
    spec = root / "packaging" / "bundle" / "als-reader.spec"
    folders: list[str | Path] = ["--distpath", target, "--workpath", work]
    words = ["--noconfirm", "--log-level", "WARN", *folders, spec]
    run([python, "-m", "PyInstaller", *words], root=root)
    shutil.rmtree(work)
    bundle = target / NAME
    kept = bundle / "_internal" / "als_reader" / "kept_code.kept"
    kept.write_bytes(kept_code(python))
    write_licences(root, python, bundle / "licenses")
    settle(bundle, source_date_epoch(root))
    return bundle


def make_environment(folder: Path, *lists: str, root: Path) -> Path:
    """A virtual environment with exactly the pinned packages; gives its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    python = folder / "bin" / "python"
    for name in lists:
        words = ["--require-hashes", "--only-binary", ":all:", "-r", f"{BUILT_WITH}/{name}"]
        run([python, "-m", "pip", "install", "-q", *words], root=root)
    return python


def install(python: Path, wheel: Path, root: Path) -> None:
    """Put a built wheel into an environment, and nothing else with it."""
    run([python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel], root=root)


def run(command: Sequence[str | Path], *, root: Path) -> None:
    """Run a step with everything fixed that could make two builds differ."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=root, env=build_environment(root), check=False)
    if done.returncode != 0:
        raise SystemExit(f"This step failed: {' '.join(words)}")


def build_environment(root: Path) -> dict[str, str]:
    """The caller's environment without its Python, with the clock and the order of sets fixed."""
    fixed = {
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date_epoch(root)),
        "TZ": "UTC",
    }
    given = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return given | fixed


def settle(folder: Path, moment: int) -> None:
    """Give every file of a folder the same time and plain rights."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            is_program = path.stat().st_mode & 0o111 and ".so" not in path.name
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (moment, moment))
