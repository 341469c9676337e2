# SPDX-License-Identifier: MIT
"""Lets those parts of PySide6 wait that only put its functions into words: a sixth of a start.

PySide6 runs them at every start, and they build large patterns. It asks them for something only
when a mistake in a call is to be explained. Until then a stand-in has their place.

It also puts its own `import` in place of Python's: that reads the source of each module imported
from then on, to see whether it uses PySide6 and may want other names for it (`__feature__`).
Nothing here does, so it need not look: 25 ms of a start, and the text of all modules in memory.
"""

import builtins
from types import CodeType

_PLACE = "shibokensupport/signature/"
LATE = frozenset(
    f"{_PLACE}{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "parser",
    )
)
"""The files of the parts, as PySide6 names them when it compiles them."""
STAND_IN = """
def __getattr__(name):
    if name.startswith("__"):  # the import system looks around
        raise AttributeError(name)
    from als_reader.late_support import run_late
    run_late(globals())
    return globals()[name]
"""
FEATURES = "shibokensupport/feature.py"
NO_LOOK = b"""
def _mod_uses_pyside(module):
    return False
"""
"""What PySide6 itself answers for a module without source, as in a bundle."""
_sources: dict[str, bytes] = {}


def let_wait(name: str, source: bytes) -> None:
    """Keep the source of a part for later."""
    _sources[name] = source


def without_look(name: str, source: bytes) -> bytes:
    """The source of a part such that it looks into no other module's source."""
    return source + NO_LOOK if name == FEATURES else source


def import_as_always() -> None:
    """Take away the `import` that looks for features. Call it when PySide6 has been imported."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


def waiting() -> int:
    """How many parts have not been wanted yet."""
    return len(_sources)


def run_late(part: dict[str, object]) -> None:
    """Run a part now, in the place of its stand-in."""
    del part["__getattr__"]
    name = str(part["__file__"])
    exec(_code(name), part)


def _code(name: str) -> CodeType:
    return compile(_sources.pop(name), name, "exec", dont_inherit=True)
