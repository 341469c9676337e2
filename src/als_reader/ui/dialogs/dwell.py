# SPDX-License-Identifier: MIT
"""Press by looking: on or off, how long, and a place to try it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.dwelling import DWELL_RANGE
from als_reader.core.settings import Settings
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.choices import Stepper
from als_reader.ui.dialogs.tick_row import TickRow

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

STEP = 0.2
LARGE = 96


class DwellDialog(ReaderDialog):
    """Every change is on at once; one button takes all of them back."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DwellDialog", "Press by looking")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("dwell-dialog")
        self._first = self._settings = settings
        self._tries = 0
        self.add_text(
            self.tr(
                "Look at a button, or point at it, and stay there. A ring shrinks. Then it acts."
            )
        )
        self.add_text(
            self.tr(
                "Let either your device or this app click, not both. If your device clicks by "
                "itself, leave this off."
            ),
            is_bold=True,
        )
        self._is_on = TickRow(self.tr("Press what I look at"))
        self._is_on.setAccessibleIdentifier("dwell-on")
        self._is_on.clicked.connect(lambda is_on: self._use(has_dwell=is_on))
        self.body.addWidget(self._is_on)
        self.add_section(self.tr("How long to look"))
        self._dwell = self._stepper("dwell_seconds", "dwell-time")
        self.add_section(self.tr("How long to look at what takes something away"))
        self._careful = self._stepper("dwell_careful", "dwell-careful")
        self.add_section(self.tr("Try it"))
        self._try = big_button(self.tr("Look here"), "dwell-try", self._on_tried)
        self._try.setMinimumSize(LARGE, LARGE)
        self.body.addWidget(self._try)
        self.body.addStretch(1)
        self.add_close(self.tr("Keep it"))
        self.add_button(self.tr("Back to how it was"), "dwell-undo", self._on_undo)
        self._show()

    @property
    def settings(self) -> Settings:
        """The choices as they stand now."""
        return self._settings

    # --- private ---

    def _stepper(self, field: str, identifier: str) -> Stepper:
        stepper = Stepper(self.tr("− Shorter"), self.tr("+ Longer"), identifier)
        stepper.stepped.connect(lambda step: self._on_stepped(field, step))
        self.body.addWidget(stepper)
        return stepper

    def _use(self, **changes: object) -> None:
        settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        times = settings.dwell_times
        self._settings = replace(settings, dwell_seconds=times.dwell, dwell_careful=times.careful)
        self._show()
        self.changed.emit(self._settings)

    def _show(self) -> None:
        now = self._settings
        self._is_on.setChecked(now.has_dwell)
        for stepper, seconds, least in (
            (self._dwell, now.dwell_seconds, DWELL_RANGE[0]),
            (self._careful, now.dwell_careful, now.dwell_seconds),
        ):
            stepper.show_value(
                self.tr("{seconds} seconds").format(seconds=f"{seconds:.1f}"),
                is_least=seconds <= least,
                is_most=seconds >= DWELL_RANGE[1],
            )

    def _on_stepped(self, field: str, step: int) -> None:
        self._use(**{field: round(getattr(self._settings, field) + step * STEP, 1)})
        seconds = f"{getattr(self._settings, field):.1f}"
        announce(self, self.tr("{seconds} seconds").format(seconds=seconds))

    def _on_tried(self) -> None:
        self._tries += 1
        words = self.tr("It works. Pressed: {count}").format(count=self._tries)
        self._try.set_words(words)
        announce(self._try, words)

    def _on_undo(self) -> None:
        self._settings = self._first
        self._show()
        self.changed.emit(self._first)
        announce(self, self.tr("All is back to how it was."))


def choose_dwell(window: MainWindow) -> None:
    """Open the choices; each is on at once."""
    dialog = DwellDialog(window.remembered.settings, window)
    dialog.changed.connect(window.change_settings)
    dialog.open()
