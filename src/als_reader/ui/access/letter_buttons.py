# SPDX-License-Identifier: MIT
"""Puts a Letters button beside every field, also beside those that are made later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QLineEdit, QWidget
from shiboken6 import isValid

from als_reader.ui.access.letter_board import letters_button
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import WrapButton

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

DONE = "has_letters"


class LetterButtons(QObject):
    """Watches for fields while it is on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._buttons: list[tuple[QLineEdit, WrapButton]] = []
        for widget in QApplication.allWidgets():
            if isinstance(widget, QLineEdit) and widget.isVisible():
                self._add(widget)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def stop(self) -> None:
        """Take all buttons away."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        for field, button in self._buttons:
            if isValid(field):
                field.setProperty(DONE, False)
            if isValid(button):
                button.hide()
                button.deleteLater()

    def _add(self, field: QLineEdit) -> None:
        parent = field.parentWidget()
        layout = _layout_of(field, parent.layout()) if parent is not None else None
        if layout is None or field.isReadOnly() or field.property(DONE):
            return
        field.setProperty(DONE, True)
        button = letters_button(field, self._window)
        give_font(button, field.font())
        _insert_after(field, button, layout)
        QWidget.setTabOrder(field, button)
        self._buttons.append((field, button))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice every field that comes to be seen."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QLineEdit):
            self._add(watched)
        return False


def _layout_of(field: QWidget, layout: QLayout | None) -> QLayout | None:
    """The layout in which a field stands itself."""
    if layout is None:
        return None
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if item.widget() is field:
            return layout
        found = _layout_of(field, item.layout())
        if found is not None:
            return found
    return None


def _insert_after(field: QWidget, button: QWidget, layout: QLayout) -> None:
    if isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.indexOf(field) + 1, button)
    elif isinstance(layout, FlowLayout):
        layout.insert_after(field, button)
    else:
        layout.addWidget(button)
    button.show()
