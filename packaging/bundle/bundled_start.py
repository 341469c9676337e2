# SPDX-License-Identifier: MIT
"""Where the bundled program begins: what Python does by itself elsewhere is done here."""

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourcelessFileLoader
from types import CodeType, ModuleType

KEPT_CODE = "kept_code.pyc"
"""In whose place `als_reader.kept_code` looks for what was compiled when the bundle was built."""
MODULES = "modules.bin"
"""All modules but the first ones; packaging/release/gathering.py makes it."""
LENGTH = 4
"""Bytes with which it begins: how long its list of modules is."""


class _Loader(SourcelessFileLoader):
    """Gives the code of one module, as if it came from a file of its own."""

    def __init__(self, name: str, origin: str, file: int, place: tuple[int, int]) -> None:
        super().__init__(name, origin)
        self._file, self._place = file, place

    def get_code(self, _name: str) -> CodeType | None:
        """Read it from its place in the one file."""
        start, length = self._place
        code = marshal.loads(os.pread(self._file, length, start))
        return code if isinstance(code, CodeType) else None


class GatheredModules:
    """Finds modules in one file: to look for each of them in folders takes twice as long.

    Raises OSError if there is no such file. It stays open.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._file = os.open(os.path.join(folder, MODULES), os.O_RDONLY)  # noqa: PTH118
        length = int.from_bytes(os.read(self._file, LENGTH))
        self._first = LENGTH + length
        self._places: dict[str, tuple[bool, int, int]] = marshal.loads(os.read(self._file, length))

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """What Python must know to import a module; None if it is not in the file."""
        found = self._places.get(name)
        if found is None:
            return None
        is_package, start, length = found
        stem = os.path.join(self._folder, *name.split("."))  # noqa: PTH118
        origin = os.path.join(stem, "__init__.pyc") if is_package else f"{stem}.pyc"  # noqa: PTH118
        loader = _Loader(name, origin, self._file, (self._first + start, length))
        spec = ModuleSpec(name, loader, origin=origin, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [stem]  # compiled ones lie there
        return spec


def start() -> int:
    """Give back what the bundle changed for itself, and start ALS Reader."""
    _let_other_programs_use_their_own_libraries()
    _use_gathered_modules()
    from als_reader import kept_code
    from als_reader.__main__ import main

    folder = os.path.dirname(kept_code.__file__)  # noqa: PTH120 -- pathlib is not needed yet
    vars(kept_code)["__cached__"] = os.path.join(folder, KEPT_CODE)  # noqa: PTH118
    return main()


def _use_gathered_modules() -> None:
    """Ask for them before any folder, and after what Python has in itself.

    Only the bundle for Linux has them in one file.
    """
    folder: str = sys._MEIPASS  # type: ignore[attr-defined]  # PyInstaller's name for it
    if sys.platform == "linux":
        sys.meta_path.insert(sys.meta_path.index(PathFinder), GatheredModules(folder))


def _let_other_programs_use_their_own_libraries() -> None:
    """A browser or a voice that is started from here must not load the libraries of the bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(start())
