# SPDX-License-Identifier: MIT
"""The modules of a bundle in one file: imported as from files of their own."""

import py_compile
import subprocess
import sys
from pathlib import Path

import pytest

from bundled_start import GatheredModules
from gathering import NAME, gather_modules

ROOT = Path(__file__).resolve().parents[2]

SOURCES = {
    "early.py": "value = 1",
    "single.py": "import pack.deep.inner\nvalue = pack.deep.inner.value",
    "pack/__init__.py": "",
    "pack/deep/__init__.py": "from . import inner, beside",
    "pack/deep/inner.py": "value = 'inner'",
}
PROGRAM = """
import sys
sys.path[:0] = sys.argv[1:]
from bundled_start import GatheredModules
sys.path[:] = sys.argv[2:]
sys.meta_path.insert(0, GatheredModules(sys.argv[2]))
import early, single
print(single.value, early.value, single.__file__, single.__cached__)
print(sys.modules["pack"].__path__, sys.modules["pack.deep"].__file__)
import missing
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bundle's folder with modules, one of which is no file of bytecode."""
    bundle = tmp_path / "bundle"
    for name, text in SOURCES.items():
        source, target = tmp_path / "source" / name, bundle / f"{name}c"
        for path in (source, target):
            path.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text)
        py_compile.compile(str(source), str(target), doraise=True)
    (bundle / "pack" / "deep" / "beside.py").write_text("")
    gather_modules(bundle, {"early"})
    return bundle


def test_gathered_modules_are_imported_as_from_files(folder: Path) -> None:
    """With their names for places; what is not in the file is looked for in the folders."""
    command = [sys.executable, "-I", "-c", PROGRAM, str(ROOT / "packaging/bundle"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    file = folder / "single.pyc"
    assert done.stdout.splitlines() == [
        f"inner 1 {file} {file}",
        f"{[str(folder / 'pack')]} {folder / 'pack/deep/__init__.pyc'}",
    ], done.stderr
    assert "No module named 'missing'" in done.stderr


def test_each_module_is_there_once(folder: Path) -> None:
    """What Python begins with stays a file; nothing else is in the folder twice."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == {NAME, "early.pyc", "pack/deep/beside.py"}
    modules = GatheredModules(str(folder))
    assert modules.find_spec("early") is None
    for name in ("single", "pack", "pack.deep", "pack.deep.inner"):
        assert modules.find_spec(name) is not None
