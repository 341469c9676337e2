# SPDX-License-Identifier: MIT
"""Choosing a file by buttons."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.dialogs.browse import ON_A_PAGE, BrowseDialog
from tests.ui.dialogs.conftest import Find


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a Documents folder of ten articles and a folder."""
    home = tmp_path / "home"
    documents = home / "Documents"
    (documents / "Old").mkdir(parents=True)
    for number in range(10):
        (documents / f"article {number}.md").write_text("x", "utf-8")
    (documents / "photo.png").write_text("x", "utf-8")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home


@pytest.fixture
def dialog(host: QWidget, home: Path, styled: None) -> BrowseDialog:
    """The dialog at Documents."""
    dialog = BrowseDialog(home / "Documents", host)
    dialog.open()
    return dialog


def entries(dialog: BrowseDialog) -> list[str]:
    """The names on the page."""
    return [
        button.accessibleName()
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleIdentifier().startswith("browse-entry")
    ]


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_folder_comes_page_by_page(dialog: BrowseDialog, find: Find, qtbot: QtBot) -> None:
    """Few large buttons at a time, folders first, and only what can be opened."""
    assert entries(dialog) == ["Folder: Old", *(f"article {n}.md" for n in range(ON_A_PAGE - 1))]
    press(qtbot, find(dialog, "browse-next"))
    assert entries(dialog) == [f"article {n}.md" for n in range(ON_A_PAGE - 1, 10)]
    first = find(dialog, "browse-entry-1")
    assert dialog.focusWidget() is first
    press(qtbot, find(dialog, "browse-previous"))
    assert entries(dialog)[0] == "Folder: Old"


def test_file_is_reported_and_the_dialog_closes(
    dialog: BrowseDialog, find: Find, qtbot: QtBot, home: Path
) -> None:
    """One press opens it."""
    with qtbot.waitSignal(dialog.file_chosen) as chosen:
        press(qtbot, find(dialog, "browse-entry-3"))
    assert chosen.args == [home / "Documents" / "article 1.md"]
    assert not dialog.isVisible()


def test_ways_lead_down_up_and_to_places(
    dialog: BrowseDialog, find: Find, qtbot: QtBot, home: Path
) -> None:
    """Every file can be reached, also those of another folder."""
    press(qtbot, find(dialog, "browse-entry-1"))
    assert dialog.folder == home / "Documents" / "Old"
    none = find(dialog, "browse-none")
    assert isinstance(none, QLabel)
    assert none.text() == "There is no article in this folder."
    up = find(dialog, "browse-up")
    assert up.accessibleName() == "Up to: Documents"
    press(qtbot, up)
    press(qtbot, find(dialog, "browse-up"))
    assert dialog.folder == home
    assert entries(dialog) == ["Folder: Documents"]
    press(qtbot, find(dialog, "browse-place-2"))
    assert dialog.folder == home / "Documents"


def test_folder_that_is_gone_says_so(host: QWidget, home: Path, find: Find) -> None:
    """And there is still a way to go on."""
    dialog = BrowseDialog(home / "gone", host)
    dialog.open()
    none = find(dialog, "browse-none")
    assert isinstance(none, QLabel)
    assert none.text() == "This folder cannot be opened. Please choose another."
    assert find(dialog, "browse-place-1").isEnabled()


@pytest.mark.requirement("A1")
def test_every_button_is_large(dialog: BrowseDialog, qtbot: QtBot) -> None:
    """At least 44 pixels each way."""
    qtbot.waitUntil(lambda: dialog.width() > 100)
    buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
    assert all(b.width() >= 44 and b.height() >= 44 for b in buttons)
