# SPDX-License-Identifier: MIT
"""Builds the enumerations of PySide6 in a tenth of the time: a start needs 2,900 members of them.

The standard library has a quicker way to build an enumeration whose members are known to be good,
and uses it for its own. Here PySide6's are begun that way, and get their members all at once, until
the first picture is on the screen. Where that way does not exist, or was not tried, all stays as it
is.
"""

import enum
import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

CREATE = "_create_"
QUICK = "_simple_enum"
LAST_TRIED = (3, 13)
"""The last Python for which all enumerations made both ways were compared."""
Pairs = Sequence[tuple[str, int]]


def begin_quick_enums() -> Callable[[], None]:
    """Build enumerations of plain numbers the quick way until the given-back function is called."""
    original = getattr(enum.EnumType, CREATE, None)
    if original is None or not hasattr(enum, QUICK) or sys.version_info[:2] > LAST_TRIED:
        return lambda: None

    # With the same names as the original: from Python 3.12 on it is called with them.
    def create(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
        if options.get("type") is not None or not _is_plain(names, cls):
            return original(cls, class_name, names, **options)
        made = _without_members(cls, class_name, options.get("boundary"))
        made.__module__ = options.get("module") or __name__
        if options.get("qualname"):
            made.__qualname__ = options["qualname"]
        _add_members(made, names)
        return made

    setattr(enum.EnumType, CREATE, create)
    return lambda: setattr(enum.EnumType, CREATE, original)


def _is_plain(members: object, base: type) -> bool:
    """Whether these are pairs of a name and a whole number, as PySide6 gives them.

    And none has a name that means something in every enumeration.
    """
    if not isinstance(members, (list, tuple)):
        return False
    try:
        by_name = dict(members)
    except (TypeError, ValueError):
        return False
    return (
        len(by_name) == len(members)
        and {*map(type, by_name)} <= {str}
        and {*map(type, by_name.values())} <= {int}
        and not any(name[:1] == "_" for name in by_name)
        and _known_names(base).isdisjoint(by_name)
    )


@cache
def _known_names(base: type) -> frozenset[str]:
    return frozenset(name for kind in base.__mro__ for name in vars(kind))


@cache
def _pattern(base: Any, boundary: Any) -> dict[str, Any]:
    """What every enumeration of a kind begins with, as the standard library makes it."""
    quick: Any = getattr(enum, QUICK)
    made = quick(base, boundary=boundary)(type("Pattern", (), {"__module__": __name__}))
    made.__doc__ = None
    return {**vars(made)}


def _without_members(base: Any, name: str, boundary: Any) -> Any:
    names = {
        key: type(value)() if type(value) in (dict, list) else value
        for key, value in _pattern(base, boundary).items()
    }
    return type.__new__(enum.EnumType, name, (base,), names)


def _add_members(kind: Any, members: Pairs) -> None:
    """Give an enumeration all its members, as Python 3.13 does for its own."""
    is_number, is_flag = issubclass(kind, int), issubclass(kind, enum.Flag)
    names, by_name, by_value = kind._member_names_, kind._member_map_, kind._value2member_map_
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(kind, value) if is_number else object.__new__(kind)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = kind
            member._sort_order_ = len(names)
            by_value[value] = member
            if not is_flag or (value > 0 and not value & (value - 1)):
                names.append(name)
        by_name[name] = member
    # Not in the loop above: after each of these, Python looks everything up anew.
    # And not `setattr`: that of enumerations looks whether each name is taken.
    for name, member in by_name.items():
        type.__setattr__(kind, name, member)
    if is_flag:
        _add_masks(kind)


def _add_masks(kind: Any) -> None:
    """Work out what a set of flags knows of all its bits."""
    singles = [kind._member_map_[name]._value_ for name in kind._member_names_]
    mask = 0
    for value in kind._value2member_map_:
        mask |= value
    kind._flag_mask_ = mask
    kind._singles_mask_ = sum(singles)
    kind._all_bits_ = 2 ** mask.bit_length() - 1
    if singles != sorted(singles):
        kind._iter_member_ = kind._iter_member_by_def_
