# SPDX-License-Identifier: MIT
import enum
import subprocess
import sys
from typing import Any

import pytest

from als_reader.quick_enums import begin_quick_enums

# Prints everything that can be seen of every enumeration of the Qt modules that we use.
PROGRAM = """
import enum, pickle, sys
if sys.argv[1] == "quick":
    from als_reader.quick_enums import begin_quick_enums
    begin_quick_enums()
from PySide6 import QtCore, QtGui, QtWidgets

def tell(name, kind):
    members = kind.__members__
    print(name, kind.__module__, kind.__qualname__, kind.__doc__, kind.__mro__[1:], len(kind))
    for alias, member in members.items():
        print(alias, member.name, member.value, repr(member), str(member), kind(member.value))
    print(list(kind), kind._member_names_, list(kind._value2member_map_), sorted(vars(kind)))
    if members:
        print(sorted(vars(member).items() - {("__objclass__", kind)}), hash(member) == hash(member))
        print(getattr(kind, alias) is member, pickle.loads(pickle.dumps(member)) is member)
    if issubclass(kind, enum.Flag) and members:
        print(kind._flag_mask_, kind._singles_mask_, kind._all_bits_, kind._boundary_)
        some = list(kind)[:4]
        print([repr(a | b) for a in some for b in some], [repr(~a) for a in some], repr(kind(0)))

def visit(owner, path):
    for name in dir(owner):
        value = getattr(owner, name, None)
        if isinstance(value, enum.EnumType):
            tell(path + name, value)
        elif isinstance(value, type) and path.count(".") == 1:
            visit(value, path + name + ".")

for module in (QtCore, QtGui, QtWidgets):
    visit(module, module.__name__.rpartition(".")[2] + ".")
"""


def told(way: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, way], capture_output=True, text=True, check=True
    ).stdout


def test_every_enumeration_is_the_same_both_ways() -> None:
    """The quick way must not change what Qt's names mean."""
    usual = told("usual")
    assert usual.count("\n") > 4_000
    assert told("quick") == usual


def test_other_enumerations_are_built_as_always() -> None:
    """Names alone and texts are not for the quick way."""
    make: Any = enum.Enum
    end = begin_quick_enums()
    assert [member.value for member in make("Names", "a b")] == [1, 2]
    assert make("Texts", [("a", "x")])("x").name == "a"
    with pytest.raises(ValueError, match="_sunder_"):
        make("Reserved", [("_sunder_", 1)])
    end()


def test_names_that_every_enumeration_has_keep_their_meaning() -> None:
    """A member called `value` must not hide what the others are worth."""
    make: Any = enum.Enum
    end = begin_quick_enums()
    kind = make("Clash", [("value", 1), ("name", 2), ("other", 3)])
    end()
    assert kind["value"].value == 1
    assert (kind.other.value, kind.other.name) == (3, "other")


def test_without_the_quick_way_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another Python may not have it."""
    kind: Any = enum.EnumType
    original = kind._create_
    monkeypatch.delattr(enum, "_simple_enum")
    begin_quick_enums()()
    assert kind._create_ == original


def test_a_python_that_was_not_tried_builds_them_as_always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slower is better than wrong."""
    kind: Any = enum.EnumType
    original = kind._create_
    monkeypatch.setattr("als_reader.quick_enums.LAST_TRIED", (3, 10))
    end = begin_quick_enums()
    assert kind._create_ == original
    end()
