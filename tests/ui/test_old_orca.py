# SPDX-License-Identifier: MIT
"""Messages for an Orca that does not hear announcements."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui import old_orca
from als_reader.ui.announce import announce
from als_reader.ui.old_orca import SpokenMessage, is_old


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def folder(tmp_path: Path, version: str) -> Path:
    place = tmp_path / version
    place.mkdir()
    (place / "orca_platform.py").write_text(f'__id__ = "$"\nversion     = "{version}"\n')
    return place


@pytest.mark.requirement("C6")
@pytest.mark.parametrize(
    ("version", "expected"), [("3.44.1", True), ("43.1", True), ("48.1", False), ("x", False)]
)
def test_version_decides(tmp_path: Path, version: str, expected: bool) -> None:
    """A newer one hears the announcement and would say the same words twice."""
    assert is_old((folder(tmp_path, version),)) is expected
    assert not is_old((tmp_path / "nothing",))


@pytest.mark.requirement("C6")
@pytest.mark.usefixtures("screen_reader")
def test_old_orca_gets_a_message_that_comes_into_sight(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One message for each window; its name is what was said last."""
    monkeypatch.setattr(old_orca, "is_old", lambda _folders: True)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    announce(window, "Saved as a.pdf.")
    announce(window, "Text size 125 %")
    announce(window, "Text size 125 %")
    messages = window.findChildren(SpokenMessage)
    assert [message.accessibleName() for message in messages] == ["Text size 125 %"]
    assert messages[0].isVisible()
    assert messages[0].size().isEmpty()
