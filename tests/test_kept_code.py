# SPDX-License-Identifier: MIT
import builtins
import dataclasses
import sys
from pathlib import Path

import pytest

from als_reader.kept_code import KeptCode, beside_bytecode

SOURCE = b"answer = 41 + 1\n"
NAME = "shibokensupport/example.py"


def run(kept: KeptCode, source: object = SOURCE) -> object:
    """Compile as PySide6 does while it is imported, and run the result."""
    names: dict[str, object] = {}
    with kept.for_pyside():
        exec(compile(source, NAME, "exec"), names)  # type: ignore[call-overload]
    return names["answer"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "code.kept"


def test_code_is_kept_for_the_next_start(file: Path) -> None:
    """The second start compiles nothing."""
    first = KeptCode(file)
    assert run(first) == 42
    first.end()
    kept = file.read_bytes()
    second = KeptCode(file)
    assert run(second) == 42
    second.end()
    assert file.read_bytes() == kept


def test_another_source_never_gets_kept_code(file: Path) -> None:
    """A new version of PySide6 must run its own code."""
    first = KeptCode(file)
    run(first)
    first.end()
    assert run(KeptCode(file), b"answer = 7\n") == 7


def test_damaged_code_is_never_run(file: Path) -> None:
    """Python trusts kept code: a wrong bit in it could end the program at every start."""
    first = KeptCode(file)
    run(first)
    first.end()
    whole = file.read_bytes()
    for place in range(0, len(whole), 7):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        again = KeptCode(file)
        assert run(again) == 42
    again.end()
    assert file.read_bytes() == whole


@pytest.mark.parametrize("damage", [b"", b"no marshal", b"i\x01\x00\x00\x00"])
def test_a_damaged_file_is_as_good_as_none(file: Path, damage: bytes) -> None:
    """The start is slower, nothing else."""
    file.write_bytes(damage)
    assert run(KeptCode(file)) == 42


def test_nothing_is_written_where_bytecode_may_not_be(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People who switch off bytecode mean it; a read-only install is no problem."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept = KeptCode(file)
    run(kept)
    kept.end()
    assert not file.exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file.write_bytes(b"")
    for target in (None, file / "below a file"):
        kept = KeptCode(target)
        run(kept)
        kept.end()


def test_dataclasses_made_from_kept_code_are_the_same(file: Path) -> None:
    """The methods come from kept code the second time, and do the same."""
    for _ in range(2):
        kept = KeptCode(file)
        kept.begin_for_dataclasses()
        made = dataclasses.make_dataclass("Point", [("x", int), ("y", int, 2)], frozen=True)
        kept.end()
        point = made(1)
        assert (point.x, point.y, repr(point)) == (1, 2, "Point(x=1, y=2)")
        assert point == made(1)
        with pytest.raises(dataclasses.FrozenInstanceError):
            point.x = 3
    assert file.exists()


def test_how_a_class_is_called_is_not_looked_up_during_a_start(file: Path) -> None:
    """Nobody reads it, and it takes 9 ms before a file can be shown for the first time."""
    kept = KeptCode(file)
    kept.begin_for_dataclasses()
    made = dataclasses.make_dataclass("Point", [("x", int)])
    kept.end()
    later = dataclasses.make_dataclass("Point", [("x", int)])
    assert made.__doc__ == "Point(…)"
    assert later.__doc__ == "Point(x: int)"
    assert made(1).x == later(1).x


def test_everything_is_given_back(file: Path) -> None:
    """Other code compiles as always."""
    original = builtins.compile
    kept = KeptCode(file)
    kept.begin_for_dataclasses()
    with kept.for_pyside():
        assert builtins.compile is not original
        assert eval(compile("1 + 1", "elsewhere.py", "eval")) == 2
    kept.end()
    kept.end()
    assert builtins.compile is original
    assert not hasattr(dataclasses, "exec")


def test_code_lies_beside_the_bytecode() -> None:
    """The same folder, so the same trust."""
    place = beside_bytecode()
    assert place is None or place.suffix == ".kept"
