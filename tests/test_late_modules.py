# SPDX-License-Identifier: MIT
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from als_reader.late_modules import WaitingModule, let_modules_wait

NAME = "rarely_used_module"
TEXT = """
import {name} as itself
early = 1
import time; time.sleep(0.05)
late = 2
def both(): return early + late
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module of our own; the standard library's are in use."""
    file = tmp_path / f"{NAME}.py"
    file.write_text(TEXT.format(name=NAME), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield file
    sys.modules.pop(NAME, None)


@pytest.mark.usefixtures("module")
def test_a_module_runs_when_it_is_wanted() -> None:
    """Only then does it cost time."""
    let_modules_wait([NAME])
    waiting: Any = __import__(NAME)
    assert type(waiting).__name__ == WaitingModule.__name__
    assert waiting.both() == 3
    assert type(waiting) is type(sys)
    assert __import__(NAME) is waiting


@pytest.mark.usefixtures("module")
def test_threads_never_see_half_a_module() -> None:
    """Files are read beside the window: what they need must be there whole."""
    let_modules_wait([NAME])
    waiting = __import__(NAME)
    with ThreadPoolExecutor(4) as threads:
        sums = [threads.submit(getattr, waiting, "both") for _ in range(4)]
        assert [each.result()() for each in sums] == [3] * 4


def test_a_module_with_a_mistake_says_so_each_time(module: Path) -> None:
    """It must not look as if it were there."""
    module.write_text("1 / 0", encoding="utf-8")
    let_modules_wait([NAME])
    waiting = __import__(NAME)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            _ = waiting.both


def test_what_is_there_or_cannot_be_found_is_left_alone() -> None:
    """Other Pythons may have other modules."""
    let_modules_wait(["time", "no_such_module_anywhere"])
    assert sys.modules["time"] is time
    assert "no_such_module_anywhere" not in sys.modules
