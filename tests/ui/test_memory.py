# SPDX-License-Identifier: MIT
"""What is put away is destroyed in the window's thread, and its memory is given back."""

import gc
import os
import platform
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.collection import COLLECT_BELOW, no_collection
from als_reader.ui.beside import work_beside
from als_reader.ui.memory import Memory, trim_free_memory

pytestmark = pytest.mark.gui


class Tab(QWidget):
    """Holds itself, as a list holds cards that call it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def threads() -> Iterator[list[int]]:
    """The threads in which something was collected."""
    seen: list[int] = []

    def note(phase: str, facts: dict[str, int]) -> None:
        if phase == "stop" and facts["collected"]:
            seen.append(threading.get_ident())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.mark.usefixtures("own_collector")
def test_only_the_window_collects(qtbot: QtBot, threads: list[int]) -> None:
    """Qt ends the program when a widget that is shown is destroyed in another thread."""
    owner = QObject()
    Memory(owner)
    read = threading.Event()

    def read_a_file() -> None:
        for _ in range(50_000):
            made: list[object] = []
            made.append(made)
        read.set()

    for _ in range(50):
        Tab()
    work_beside(read_a_file)
    qtbot.waitUntil(read.is_set)
    qtbot.waitUntil(lambda: not any(type(each) is Tab for each in gc.get_objects()))
    assert set(threads) == {threading.get_ident()}


def test_memory_is_given_back_once_the_reader_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not between two articles that follow each other: the second needs it again."""
    asked: list[str] = []
    monkeypatch.setattr("als_reader.ui.memory.REST", 20)
    owner = QObject()
    memory = Memory(owner, trim=lambda: asked.append("trim"))
    Tab()
    memory.article_changed()
    memory.article_changed()
    rests: list[None] = []
    memory.findChildren(QTimer)[0].timeout.connect(lambda: rests.append(None))
    with no_collection(COLLECT_BELOW):  # a large file is read
        qtbot.waitUntil(lambda: len(rests) > 1)
        assert not asked
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["trim"]
    assert not any(type(each) is Tab for each in gc.get_objects())


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has the call")
def test_free_memory_goes_back_to_the_system() -> None:
    """The C library has what is called, and it gives back what is free between what is used."""
    blocks = [bytearray(b"x" * 60_000) for _ in range(1_000)]
    del blocks[:-1]  # the last one keeps the others from going back by themselves
    before = _resident()
    trim_free_memory()
    assert _resident() < before - 40_000_000


def _resident() -> int:
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
