# SPDX-License-Identifier: MIT
import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from als_reader.core.theme import THEMES, Theme
from als_reader.ui.style import palette, style_sheet

EACH_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@EACH_THEME
def test_text_sizes_never_stand_in_the_style_sheet(theme: Theme) -> None:
    """Text grows with the reader's size; a fixed size would not."""
    assert "font" not in style_sheet(theme)


@EACH_THEME
def test_all_colours_come_from_the_theme(theme: Theme) -> None:
    """No control keeps a colour of another theme."""
    known = {getattr(theme, name) for name in Theme.__slots__}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", style_sheet(theme))) <= known


@EACH_THEME
@pytest.mark.requirement("G2")
def test_the_palette_is_full(theme: Theme) -> None:
    """Nothing that Qt draws by itself falls back to another theme's colours."""
    roles = QPalette.ColorRole
    result = palette(theme)
    assert result.color(roles.Base) == QColor(theme.page)
    assert result.color(roles.Link) == QColor(theme.link)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for role in roles:
            if role not in (roles.NoRole, roles.NColorRoles):
                assert result.isBrushSet(group, role), (group, role)


@pytest.mark.parametrize(
    "kind", [QPushButton, QLineEdit, QComboBox, QCheckBox, QRadioButton, QSpinBox, QSlider]
)
@pytest.mark.requirement("A1")
def test_every_control_is_high_enough_to_hit(qtbot: QtBot, kind: type[QWidget]) -> None:
    """An unsteady hand or gaze can hit it (A1)."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    control = kind()
    column.addWidget(control)
    holder.show()
    assert control.height() >= 44


@EACH_THEME
@pytest.mark.requirement("B5")
def test_focus_is_seen_on_a_button(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    """A reader who tabs sees where they are, in every theme (B5)."""
    qapp.setStyleSheet(style_sheet(theme))
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QPushButton("Find", holder)
    button.resize(120, 44)
    holder.show()
    before = button.grab().toImage()
    with qtbot.waitActive(holder):
        holder.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    after = button.grab().toImage()
    rows = [y for y in range(8) if after.pixelColor(60, y) == QColor(theme.focus)]
    assert len(rows) >= 3
    assert before != after


@pytest.mark.requirement("B5")
def test_focus_is_seen_on_a_chosen_button(qtbot: QtBot, theme: Theme) -> None:
    """Also where the ground has the colour of the focus."""
    button = QPushButton("Both")
    button.setCheckable(True)
    button.setChecked(True)
    qtbot.addWidget(button)
    button.show()
    before = button.grab().toImage()
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn))
    with qtbot.waitActive(button):
        button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    after = button.grab().toImage()
    middle = button.width() // 2
    ring = [
        y
        for y in range(button.height() // 2)
        if after.pixelColor(middle, y) == QColor(theme.on_link)
        and before.pixelColor(middle, y) == QColor(theme.link)
    ]
    assert len(ring) >= 3
