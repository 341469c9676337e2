# SPDX-License-Identifier: MIT
"""Keeps what two libraries compile anew at every start: a quarter of the work of a start.

PySide6 carries some of its own modules as text, and `dataclasses` writes methods as text. What
they compile is kept beside this module's own bytecode: the same folder, the same trust, and
nothing is written where Python may not write bytecode. Without it all works, only slower.
"""

import builtins
import contextlib
import marshal
import sys
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType
from typing import cast

from als_reader.late_support import LATE, STAND_IN, let_wait, without_look

SUM_LENGTH = 4
"""Bytes of the sum with which the file begins."""
MOST_KEPT = 1_500
"""Pieces; a start needs some 400."""
SUPPORT = "shibokensupport/"
"""How the names of the modules begin that PySide6 compiles."""
Source = tuple[str, bytes | str]
"""Name and text of a piece of code."""


class KeptCode:
    """Code by its whole source, so that it is never the code of another one."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept = _read(file)
        self._new: dict[Source, bytes] = {}
        self._inspect: ModuleType

    def compiled(self, source: bytes | str, name: str) -> CodeType:
        """The code of a source, kept or compiled now."""
        key = (name, source)
        packed = self._kept.get(key)
        if packed is not None:
            kept = marshal.loads(packed)
            assert isinstance(kept, CodeType)
            return kept
        code = compile(source, name, "exec", dont_inherit=True)
        self._new[key] = marshal.dumps(code)
        return code

    @contextmanager
    def for_pyside(self) -> Iterator[None]:
        """While PySide6 is imported, give it kept code for its own modules, or a stand-in."""
        original = builtins.compile

        def compile_kept(source: object, name: object, *more: object, **options: object) -> object:
            is_support = isinstance(name, str) and name.startswith(SUPPORT)
            if is_support and isinstance(source, bytes) and more == ("exec",):
                builtins.compile = original
                try:
                    if name in LATE:
                        let_wait(str(name), source)
                        return self.compiled(STAND_IN, str(name))
                    return self.compiled(without_look(str(name), source), str(name))
                finally:
                    builtins.compile = compile_kept  # type: ignore[assignment]
            return original(source, name, *more, **options)  # type: ignore[call-overload]

        builtins.compile = compile_kept  # type: ignore[assignment]
        try:
            yield
        finally:
            builtins.compile = original

    def begin_for_dataclasses(self) -> None:
        """From now on give `dataclasses` kept code for the methods it writes."""
        import dataclasses

        def exec_kept(
            source: str,
            names: dict[str, object] | None = None,
            result: Mapping[str, object] | None = None,
        ) -> None:
            exec(self.compiled(source, "<string>"), names, result)

        # A name of the module goes before the built-in one.
        dataclasses.exec = exec_kept  # type: ignore[attr-defined]
        self._inspect = dataclasses.inspect  # type: ignore[attr-defined]
        dataclasses.inspect = _NoSignatures(self._inspect)  # type: ignore[attr-defined]

    def end(self) -> None:
        """Leave `dataclasses` alone again, and keep what was compiled for the next time."""
        import dataclasses

        with contextlib.suppress(AttributeError):
            del dataclasses.exec  # type: ignore[attr-defined]
            dataclasses.inspect = self._inspect  # type: ignore[attr-defined]
        old, self._kept = self._kept, {}  # a megabyte that nobody will ask for again
        new, self._new = self._new, {}
        if self._file is None or sys.dont_write_bytecode or not new:
            return
        from als_reader.core.errors import SaveError
        from als_reader.core.files import atomic_write

        # Other versions of the libraries leave what nobody will ask for again.
        kept = marshal.dumps({**(old if len(old) < MOST_KEPT else {}), **new})
        with contextlib.suppress(SaveError):
            atomic_write(self._file, _sum(kept) + kept)


class _NoSignatures:
    """The module `inspect`, but it leaves out how a class is called.

    `dataclasses` asks for that to describe each class that nobody has described, and nobody reads
    it. It would load 9 ms of modules when a file is opened for the first time.
    """

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        return getattr(self._module, name)

    @staticmethod
    def signature(_: type) -> str:
        """What stands after the name of a class."""
        return "(…)"


def beside_bytecode() -> Path | None:
    """Where to keep code: beside the bytecode of this module, if it has any."""
    bytecode = globals().get("__cached__")
    return Path(bytecode).with_suffix(".kept") if isinstance(bytecode, str) else None


def _read(file: Path | None) -> Mapping[Source, bytes]:
    if file is None:
        return {}
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    kept = memoryview(data)[SUM_LENGTH:]
    if _sum(kept) != data[:SUM_LENGTH]:
        return {}  # damaged code could end the whole program, at every start anew
    return cast("Mapping[Source, bytes]", marshal.loads(kept))


def _sum(kept: bytes | memoryview) -> bytes:
    """Finds damage, nothing else: who may write here may also write the bytecode."""
    return zlib.crc32(kept).to_bytes(SUM_LENGTH)
