# SPDX-License-Identifier: MIT
"""A row of command buttons that never gets cut off: what has no room stays behind More."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from als_reader.ui.bar_heights import BAR_MARGIN, TARGET, bar_height

SPACING = 8


class ActionButton(QPushButton):
    """A button for a command: same words, same state."""

    def __init__(self, action: QAction, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._name = name
        self.setAccessibleIdentifier(f"button-{action.objectName()}")
        self.setCheckable(action.isCheckable())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)
        self._follow()

    def _on_clicked(self) -> None:
        self._action.trigger()
        self.setChecked(self._action.isChecked())

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._name or self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleDescription(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())

    def sizeHint(self) -> QSize:
        """At least the least target."""
        return super().sizeHint().expandedTo(QSize(TARGET, TARGET))


@dataclass(frozen=True, slots=True)
class RowItem:
    """Commands whose buttons stand or go together."""

    commands: tuple[str, ...]
    rank: int
    """The item with the highest rank goes first when there is too little room."""
    at_end: bool = False


class ButtonRow(QWidget):
    """Buttons of some commands, and perhaps a More button that leads to all others."""

    def __init__(
        self,
        items: Sequence[RowItem],
        actions: Mapping[str, QAction],
        names: Mapping[str, str],
        show_more: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._items = items
        self._buttons: dict[str, ActionButton] = {}
        self._left_out: frozenset[str] = frozenset()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, BAR_MARGIN, 16, BAR_MARGIN)
        self._row.setSpacing(SPACING)
        for item in items:
            if item.at_end:
                continue
            self._add(item, actions, names)
        self._row.addStretch(1)
        for item in items:
            if item.at_end:
                self._add(item, actions, names)
        self.more: QPushButton | None = None
        if show_more is not None:
            self.more = QPushButton(self.tr("More"))
            self.more.setAccessibleIdentifier("button-more")
            self.more.setToolTip(self.tr("See every command."))
            self.more.setAccessibleDescription(self.more.toolTip())

            def press() -> None:  # without the state that `clicked` tells
                show_more()

            self.more.clicked.connect(press)
            self._row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _add(self, item: RowItem, actions: Mapping[str, QAction], names: Mapping[str, str]) -> None:
        together = QHBoxLayout()
        together.setSpacing(0)
        last = len(item.commands) - 1
        for index, command in enumerate(item.commands):
            button = ActionButton(actions[command], names.get(command, ""))
            if last:
                at = last - index if self.isRightToLeft() else index
                place = "first" if at == 0 else "last" if at == last else "middle"
                button.setProperty("segment", place)
            self._buttons[command] = button
            together.addWidget(button)
        self._row.addLayout(together)

    def button(self, command: str) -> ActionButton:
        """The button of a command; it may be hidden for want of room."""
        return self._buttons[command]

    def shown_button(self, command: str) -> ActionButton | None:
        """The button of a command if it is here and can be seen."""
        button = self._buttons.get(command)
        return button if button is not None and button.isVisible() else None

    def leave_out(self, commands: frozenset[str]) -> None:
        """Do not show these, as they would do nothing now."""
        self._left_out = commands
        self.fit()

    def fit(self) -> None:
        """Show as many items as have room, the least needed go first."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if self.more is not None:
            room -= self.more.sizeHint().width() + SPACING
        for item in sorted(self._items, key=lambda item: item.rank):
            hints = [self._buttons[command].sizeHint().width() for command in item.commands]
            need = sum(hints) + SPACING
            fits = need <= room and self._left_out.isdisjoint(item.commands)
            if fits:
                room -= need
            for command in item.commands:
                self._buttons[command].setVisible(fits)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As high as the room that was kept for it before it was made."""
        return super().sizeHint().expandedTo(QSize(0, bar_height(self.font())))

    def minimumSizeHint(self) -> QSize:
        """Never the reason why a window cannot be narrow."""
        return QSize(TARGET, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons to the new width."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The style is known now, and with it the widths."""
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when a button has got other words or a larger font."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
