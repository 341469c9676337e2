# SPDX-License-Identifier: MIT
import os
import subprocess
import sys

import pytest

MISTAKES = """
import builtins, linecache, sys
from contextlib import nullcontext
from als_reader import late_support
from als_reader.kept_code import KeptCode
with KeptCode(None).for_pyside() if sys.argv[1] == "late" else nullcontext():
    import PySide6.QtCore
from PySide6.QtCore import QObject, QPoint, QTimer
if sys.argv[1] == "late":
    late_support.import_as_always()
import json.tool
looked = [name for name in linecache.cache if name.endswith((".py", ".so"))]
print(builtins.__import__ is builtins.__feature_import__, len(looked), file=sys.stderr)
print(late_support.waiting(), file=sys.stderr)
for mistake in (
    lambda: QTimer().start("soon"),
    lambda: QTimer().setInterval("soon", 2),
    lambda: QTimer(until=3),
    lambda: QPoint("left", "right"),
    lambda: QObject().setProperty(4, 4),
):
    try:
        mistake()
    except Exception as error:
        print(type(error).__name__, error)
print(QTimer.start.__doc__)
from PySide6.support.signature.lib import pyi_generator
print(pyi_generator.TYPE_MAP["qint64"])
print(late_support.waiting(), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def said() -> dict[str, subprocess.CompletedProcess[str]]:
    """What PySide6 says of mistakes, as always and with its parts loaded late."""
    return {
        way: subprocess.run(
            [sys.executable, "-c", MISTAKES, way],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        for way in ("always", "late")
    }


def test_a_mistake_is_explained_in_the_same_words(
    said: dict[str, subprocess.CompletedProcess[str]],
) -> None:
    """What waits is there when it is wanted: a report of a crash must say what was wrong."""
    assert "Supported signatures" in said["always"].stdout
    assert said["late"].stdout == said["always"].stdout


def test_parts_wait_until_they_are_wanted(
    said: dict[str, subprocess.CompletedProcess[str]],
) -> None:
    """If PySide6 asked for them at every start, every start would be slower."""
    _, before, after = said["late"].stderr.splitlines()
    assert int(before) >= 5
    assert int(after) < int(before)


def test_no_source_is_read_while_modules_are_imported(
    said: dict[str, subprocess.CompletedProcess[str]],
) -> None:
    """PySide6 looks through each for its own name: time at every start, and memory ever after."""
    assert said["late"].stderr.splitlines()[0] == "False 0"
    assert said["always"].stderr.splitlines()[0].startswith("True")
