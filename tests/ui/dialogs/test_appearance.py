# SPDX-License-Identifier: MIT
"""Colours and text, by keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.core.theme import THEMES
from als_reader.ui.dialogs.appearance import AppearanceDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
FIRST = Settings(text_scale=350, line_spacing=1.6, column_width=65)


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget) -> AppearanceDialog:
    """Open with large text and a spacing between two choices."""
    shown = AppearanceDialog(FIRST, host)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


def checked(find: Find, dialog: QWidget, identifier: str) -> bool:
    """Whether a choice is on."""
    button = find(dialog, identifier)
    assert isinstance(button, QAbstractButton)
    return button.isChecked()


@pytest.mark.parametrize(
    ("button", "field", "value"),
    [
        ("theme-dark", "theme", "dark"),
        ("theme-contrast-light", "theme", "contrast-light"),
        ("spacing-2.2", "line_spacing", 2.2),
        ("width-45", "column_width", 45),
        ("text-size-more", "text_scale", 400),
        ("text-size-less", "text_scale", 300),
        ("letter-keys", "letter_keys", False),
    ],
)
def test_each_choice_is_reported_at_once(
    qtbot: QtBot, dialog: AppearanceDialog, find: Find, button: str, field: str, value: object
) -> None:
    """The reader sees what a choice does before the dialog is closed."""
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(find(dialog, button), LEFT)
    assert changed.args is not None
    assert getattr(changed.args[0], field) == value


@pytest.mark.requirement("H3")
def test_one_button_takes_all_changes_back(
    qtbot: QtBot, dialog: AppearanceDialog, find: Find
) -> None:
    """Trying something is safe."""
    for button in ("theme-sepia", "letter-keys", "spacing-1.3"):
        qtbot.mouseClick(find(dialog, button), LEFT)
    assert dialog.settings != FIRST
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(find(dialog, "appearance-undo"), LEFT)
    assert changed.args == [FIRST]
    assert checked(find, dialog, "theme-system")
    assert checked(find, dialog, "letter-keys")


def test_nearest_choice_stands_for_a_value_in_between(dialog: AppearanceDialog, find: Find) -> None:
    """A hand-written setting is shown as what it is closest to, and kept."""
    assert checked(find, dialog, "spacing-1.5")
    assert dialog.settings.line_spacing == 1.6


def test_at_the_largest_size_the_focus_is_not_lost(
    qtbot: QtBot, dialog: AppearanceDialog, find: Find
) -> None:
    """A button that turns off hands the focus to its neighbour."""
    more, less = find(dialog, "text-size-more"), find(dialog, "text-size-less")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert not more.isEnabled()
    assert dialog.focusWidget() is less
    for _ in range(12):
        qtbot.keyClick(less, Qt.Key.Key_Space)
    assert dialog.settings.text_scale == 100
    assert dialog.focusWidget() is more


def test_every_theme_shows_its_own_colours(dialog: AppearanceDialog, find: Find) -> None:
    """A choice of colours is seen, not only named."""
    for name, theme in THEMES.items():
        picture = find(dialog, f"theme-{name}").grab().toImage()
        shown = {
            picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())
        }
        assert QColor(theme.page).name() in shown
