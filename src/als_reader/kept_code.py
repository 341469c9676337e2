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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import cast

SUM_LENGTH = 32
"""Bytes of a SHA-256, with which the file begins."""
SUPPORT = "shibokensupport/"
"""How the names of the modules begin that PySide6 compiles."""


class KeptCode:
    """Code by the SHA-256 of its source, so that it is never the code of another one."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept = _read(file)
        self._used: dict[bytes, CodeType] = {}

    def compiled(self, source: bytes | str, name: str) -> CodeType:
        """The code of a source, kept or compiled now."""
        text = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        key = sha256(name.encode() + b"\n" + text).digest()
        code = self._kept.get(key)
        if not isinstance(code, CodeType):
            code = compile(source, name, "exec", dont_inherit=True)
        self._used[key] = code
        return code

    @contextmanager
    def for_pyside(self) -> Iterator[None]:
        """While PySide6 is imported, give it kept code for its own modules."""
        original = builtins.compile

        def compile_kept(source: object, name: object, *more: object, **options: object) -> object:
            is_support = isinstance(name, str) and name.startswith(SUPPORT)
            if is_support and isinstance(source, bytes) and more == ("exec",):
                builtins.compile = original
                try:
                    return self.compiled(source, str(name))
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

    def end(self) -> None:
        """Leave `dataclasses` alone again, and keep what was used this time for the next."""
        import dataclasses

        with contextlib.suppress(AttributeError):
            del dataclasses.exec  # type: ignore[attr-defined]
        if self._file is None or sys.dont_write_bytecode or self._used.keys() <= self._kept.keys():
            return
        from als_reader.core.errors import SaveError
        from als_reader.core.files import atomic_write

        with contextlib.suppress(SaveError):
            kept = marshal.dumps(self._used)
            atomic_write(self._file, sha256(kept).digest() + kept)


def beside_bytecode() -> Path | None:
    """Where to keep code: beside the bytecode of this module, if it has any."""
    bytecode = globals().get("__cached__")
    return Path(bytecode).with_suffix(".kept") if isinstance(bytecode, str) else None


def _read(file: Path | None) -> Mapping[object, object]:
    if file is None:
        return {}
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    kept = memoryview(data)[SUM_LENGTH:]
    if sha256(kept).digest() != data[:SUM_LENGTH]:
        return {}  # damaged code could end the whole program, at every start anew
    return cast("Mapping[object, object]", marshal.loads(kept))
