# SPDX-License-Identifier: MIT
"""Switches: how many, which, and how fast the light moves. Each change works at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.language import listed
from als_reader.core.scanning import DELAY_RANGE, STEP_RANGE, Switches
from als_reader.core.settings import Settings
from als_reader.ui.access.scan_switch import DEFAULT_CHOOSE, DEFAULT_MOVE, shown_name
from als_reader.ui.access.switch_catcher import SwitchCatcher
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup, Stepper
from als_reader.ui.dialogs.tick_row import TickRow
from als_reader.ui.panes.wrapped_text import TextLabel

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

STEP_BY = 0.1
BIG_STEP_BY = 0.5
BIG_STEP_FROM = 2.0
"""Seconds: from here the steps are larger, or the way to the end is too long."""
OFF, ONE, TWO = "off", "one", "two"


class SwitchesDialog(ReaderDialog):
    """Shows the settings of scanning and reports each change at once."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SwitchesDialog", "Switches"), parent)
        self.setAccessibleIdentifier("switches-dialog")
        self._first = settings
        self._settings = settings
        self._presses = 0
        self.add_text(
            self.tr(
                "A light goes from choice to choice. Press your switch to choose what is lit. "
                "Each change here works at once."
            ),
            look="quiet",
        )
        self._ways = ChoiceGroup(
            self.tr("How many switches"),
            [
                Choice(OFF, self.tr("No switch"), "scanning-off"),
                Choice(ONE, self.tr("One switch"), "scanning-one"),
                Choice(TWO, self.tr("Two switches: one moves, one chooses"), "scanning-two"),
            ],
        )
        self._ways.chosen.connect(self._on_way)
        self.body.addWidget(self._ways)
        self._build_trying()
        self._steppers = {
            "scan_step": self._stepper(
                self.tr("How long each choice is lit"), self.tr("lit"), "scan_step", STEP_RANGE
            ),
            "scan_first_item": self._stepper(
                self.tr("How much longer the first choice is lit"),
                self.tr("first choice"),
                "scan_first_item",
                DELAY_RANGE,
            ),
            "scan_acceptance": self._stepper(
                self.tr("How long you must hold the switch"),
                self.tr("hold"),
                "scan_acceptance",
                DELAY_RANGE,
            ),
            "scan_release": self._stepper(
                self.tr("How long a new press does not count"),
                self.tr("wait"),
                "scan_release",
                DELAY_RANGE,
            ),
        }
        self._build_switches()
        self._speaks = TickRow(self.tr("Say aloud what is lit."))
        self._speaks.setAccessibleIdentifier("scan-speaks")
        self._speaks.clicked.connect(lambda on: self._use(scan_speaks=on))
        self.body.addWidget(self._speaks)
        self.body.addStretch(1)
        self.add_close(self.tr("Keep it"))
        self.add_button(self.tr("Back to how it was"), "switches-undo", self._on_undo)
        self._show()

    @property
    def settings(self) -> Settings:
        """The choices as they stand now."""
        return self._settings

    # --- building ---

    def _build_trying(self) -> None:
        self.add_section(self.tr("Try it"))
        self._tried = self.add_text(self.tr("Choose “Try me” with your switch."))
        self._tried.setAccessibleIdentifier("try-words")
        self.body.addWidget(big_button(self.tr("Try me"), "try-me", self._on_try))

    def _stepper(self, title: str, short: str, field: str, allowed: tuple[float, float]) -> Stepper:
        self.add_section(title)
        less = self.tr("− Shorter: {what}").format(what=short)
        more = self.tr("+ Longer: {what}").format(what=short)
        stepper = Stepper(less, more, field.replace("_", "-"))
        stepper.stepped.connect(partial(self._on_stepped, field, allowed))
        self.body.addWidget(stepper)
        return stepper

    def _build_switches(self) -> None:
        self.add_section(self.tr("Which switch"))
        waiting = self.tr("Press the switch you want to use. Esc stops.")
        self._chooses, self._choose_catcher = self._catcher(
            self.tr("Set the switch that chooses"), waiting, "scan_choose"
        )
        self._moves, self._move_catcher = self._catcher(
            self.tr("Set the switch that moves"), waiting, "scan_move"
        )
        usual = self.tr("Use the usual keys")
        self.body.addWidget(big_button(usual, "switches-usual", self._on_usual))

    def _catcher(self, words: str, waiting: str, field: str) -> tuple[TextLabel, SwitchCatcher]:
        label = self.add_text("")
        label.setAccessibleIdentifier(f"{field.replace('_', '-')}-words")
        catcher = SwitchCatcher(words, waiting, field.replace("_", "-"))
        catcher.caught.connect(partial(self._on_caught, field))
        self.body.addWidget(catcher)
        return label, catcher

    # --- showing ---

    def _use(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._show()
        self.changed.emit(self._settings)

    def _show(self) -> None:
        now = self._settings
        self._ways.show_value(now.scanning)
        for field, stepper in self._steppers.items():
            value = getattr(now, field)
            allowed = STEP_RANGE if field == "scan_step" else DELAY_RANGE
            stepper.show_value(
                seconds_words(value), is_least=value <= allowed[0], is_most=value >= allowed[1]
            )
        way = Switches.TWO if now.scanning == TWO else Switches.ONE
        names = listed(map(shown_name, now.scan_choose or DEFAULT_CHOOSE[way]))
        self._chooses.set_words(self.tr("This chooses: {switch}").format(switch=names))
        names = listed(map(shown_name, now.scan_move or DEFAULT_MOVE[way]))
        self._moves.set_words(self.tr("This moves the light: {switch}").format(switch=names))
        for part in (self._moves, self._move_catcher):
            part.setVisible(way is Switches.TWO)
        self._speaks.setChecked(now.scan_speaks)

    # --- slots ---

    def _on_way(self, value: object) -> None:
        self._use(scanning=str(value))

    def _on_try(self) -> None:
        self._presses += 1
        words = self.tr("It works. You chose it once.")
        if self._presses > 1:
            words = self.tr("It works. You chose it {count} times.").format(count=self._presses)
        self._tried.set_words(words)
        announce(self._tried, words)

    def _on_stepped(self, field: str, allowed: tuple[float, float], step: int) -> None:
        self._use(**{field: next_seconds(getattr(self._settings, field), step, allowed)})
        announce(self, seconds_words(getattr(self._settings, field)))

    def _on_caught(self, field: str, name: str) -> None:
        """One switch cannot do two things: the other one gets its usual key."""
        other = "scan_move" if field == "scan_choose" else "scan_choose"
        changes: dict[str, tuple[str, ...]] = {field: (name,)}
        way = Switches.TWO if self._settings.scanning == TWO else Switches.ONE
        usual = DEFAULT_MOVE[way] if other == "scan_move" else DEFAULT_CHOOSE[way]
        if name in (getattr(self._settings, other) or usual):
            changes[other] = self._free_key(name)
        self._use(**changes)

    def _free_key(self, taken: str) -> tuple[str, ...]:
        return tuple(key for key in ("Space", "Return") if key != taken)[:1]

    def _on_usual(self) -> None:
        self._use(scan_choose=(), scan_move=())

    def _on_undo(self) -> None:
        self._settings = self._first
        self._show()
        self.changed.emit(self._first)
        announce(self, self.tr("All is back to how it was."))


def next_seconds(value: float, step: int, allowed: tuple[float, float]) -> float:
    """The next longer (1) or shorter (-1) time; stays at the ends."""
    is_big = value > BIG_STEP_FROM or (step > 0 and value >= BIG_STEP_FROM)
    by = BIG_STEP_BY if is_big else STEP_BY
    return round(min(max(value + step * by, allowed[0]), allowed[1]), 1)


def seconds_words(value: float) -> str:
    """A time in words: "1 second", "0.5 seconds", "no time"."""
    if not value:
        return QCoreApplication.translate("SwitchesDialog", "No extra time")
    if value == 1:
        return QCoreApplication.translate("SwitchesDialog", "1 second")
    words = QCoreApplication.translate("SwitchesDialog", "{seconds} seconds")
    return words.format(seconds=f"{value:g}")


def choose_switches(window: MainWindow) -> None:
    """Open the dialog; each change works at once and is kept."""
    dialog = SwitchesDialog(window.remembered.settings, window)
    dialog.changed.connect(_changer(window))
    dialog.open()


def _changer(window: MainWindow) -> Callable[[Settings], None]:
    def change(settings: Settings) -> None:
        window.change_settings(settings)

    return change


def switch_scanning(window: MainWindow) -> None:
    """Switch scanning off, or on with one switch; say which it is now."""
    settings = window.remembered.settings
    is_on = settings.scanning != OFF
    window.change_settings(replace(settings, scanning=OFF if is_on else ONE))
    words = QCoreApplication.translate("SwitchesDialog", "Switch scanning is off.")
    if not is_on:
        words = QCoreApplication.translate(
            "SwitchesDialog", "Switch scanning is on. Press {switch} to choose what is lit."
        )
        keys = settings.scan_choose or DEFAULT_CHOOSE[Switches.ONE]
        words = words.format(switch=shown_name(keys[0]))
    window.navigation.said.emit(words)
