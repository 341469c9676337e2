# SPDX-License-Identifier: MIT
"""Lets those modules of the standard library wait that a start imports but does not use.

`dataclasses`, `pathlib` and PySide6 import some large ones for what they do rarely, such as putting
a mistake into words. Here such a module gets its place at once, and is run when something in it is
wanted. `importlib.util.LazyLoader` does the same, but not for two threads at once.
"""

import sys
from collections.abc import Iterable
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType

RARELY_USED = (
    "bz2",
    "inspect",
    "ipaddress",
    "lzma",
    "shutil",
    "tempfile",
    "textwrap",
    "traceback",
)
_LOCK = RLock()
_running: set[str] = set()


class WaitingModule(ModuleType):
    """A module that has not been run yet."""

    def __getattribute__(self, name: str) -> object:
        """Run the module first, unless only the import system looks around."""
        if not (name.startswith("__") and name.endswith("__")):
            _run(self)
        return ModuleType.__getattribute__(self, name)  # it may be of that class by now


def let_modules_wait(names: Iterable[str] = RARELY_USED) -> None:
    """Give modules their place without running them. Those already there stay as they are."""
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None and spec.loader is not None:
            module = module_from_spec(spec)
            module.__class__ = WaitingModule
            sys.modules[name] = module


def _run(module: ModuleType) -> None:
    """Run a module once. Another thread that wants something in it waits until all is there."""
    with _LOCK:
        if type(module) is not WaitingModule or module.__name__ in _running:
            return
        spec = module.__spec__
        assert spec is not None
        assert spec.loader is not None
        _running.add(module.__name__)
        try:
            spec.loader.exec_module(module)
            object.__setattr__(module, "__class__", ModuleType)
        finally:
            _running.discard(module.__name__)
