# SPDX-License-Identifier: MIT
"""Colours and text: every choice shows at once, and one button takes all of them back."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.settings import (
    COLUMN_WIDTHS,
    LINE_SPACINGS,
    SYSTEM_THEME,
    TEXT_SCALES,
    Settings,
    next_scale,
)
from als_reader.core.theme import THEMES
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup, Stepper
from als_reader.ui.dialogs.tick_row import TickRow

FONTS = ("system", "atkinson", "opendyslexic")


class AppearanceDialog(ReaderDialog):
    """Shows the settings of the look and reports each change at once."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AppearanceDialog", "Colours and text"), parent)
        self.setAccessibleIdentifier("appearance-dialog")
        self._first = settings
        self._settings = settings
        self.add_text(self.tr("You see each change at once."), look="quiet")
        self.add_section(self.tr("Colours"))
        self._themes = self._group(self.tr("Colours"), self._theme_choices(), "theme")
        self.add_section(self.tr("Text size"))
        self._scale = Stepper(self.tr("Smaller text"), self.tr("Larger text"), "text-size")
        self._scale.stepped.connect(self._on_stepped)
        self.body.addWidget(self._scale)
        self.add_section(self.tr("Space between lines"))
        words = (self.tr("Close"), self.tr("Normal"), self.tr("Wide"), self.tr("Very wide"))
        spacings = [
            Choice(value, text, f"spacing-{value}")
            for value, text in zip(LINE_SPACINGS, words, strict=True)
        ]
        self._spacing = self._group(self.tr("Space between lines"), spacings, "line_spacing")
        self.add_section(self.tr("Length of lines"))
        words = (self.tr("Short"), self.tr("Medium"), self.tr("Normal"), self.tr("Long"))
        widths = [
            Choice(value, text, f"width-{value}")
            for value, text in zip(COLUMN_WIDTHS, words, strict=True)
        ]
        self._width = self._group(self.tr("Length of lines"), widths, "column_width")
        self.add_section(self.tr("Font"))
        names = (self.tr("As the rest of my screen"), "Atkinson Hyperlegible", "OpenDyslexic")
        fonts = [
            Choice(value, text, f"font-{value}") for value, text in zip(FONTS, names, strict=True)
        ]
        self._font = self._group(self.tr("Font"), fonts, "font")
        self.add_section(self.tr("Easier to read and to reach"))
        ticks = {
            "is_spacious": self.tr("More room between letters, words and paragraphs"),
            "has_ruler": self.tr("A reading ruler: a line above and below the line that you read"),
            "reduces_motion": self.tr("Nothing moves by itself"),
            "has_large_targets": self.tr("Few and very large buttons"),
            "shows_one_thing": self.tr("One thing at a time: one paragraph, three buttons"),
        }
        self._rows = {field: self._tick(field, words) for field, words in ticks.items()}
        self.add_section(self.tr("Keys"))
        self._letters = TickRow(
            self.tr(
                "Use plain letters as keys, such as N for the next note. Turn this off if a "
                "switch or a device types letters by itself."
            )
        )
        self._letters.setAccessibleIdentifier("letter-keys")
        self._letters.clicked.connect(self._on_letters)
        self.body.addWidget(self._letters)
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self.add_button(self.tr("Back to how it was"), "appearance-undo", self._on_undo)
        self._show()

    @property
    def settings(self) -> Settings:
        """The choices as they stand now."""
        return self._settings

    # --- private ---

    def _theme_choices(self) -> list[Choice]:
        system = Choice(SYSTEM_THEME, self.tr("As the rest of my screen"), "theme-system")
        return [
            system,
            *(
                Choice(
                    name,
                    QCoreApplication.translate("Theme", theme.title),
                    f"theme-{name}",
                    sample=theme,
                )
                for name, theme in THEMES.items()
            ),
        ]

    def _group(self, name: str, choices: list[Choice], field: str) -> ChoiceGroup:
        group = ChoiceGroup(name, choices)
        group.chosen.connect(lambda value: self._use(replace(self._settings, **{field: value})))
        self.body.addWidget(group)
        return group

    def _tick(self, field: str, words: str) -> TickRow:
        row = TickRow(words)
        row.setAccessibleIdentifier(field.replace("_", "-"))
        row.clicked.connect(lambda is_on: self._use(replace(self._settings, **{field: is_on})))
        self.body.addWidget(row)
        return row

    def _use(self, settings: Settings) -> None:
        self._settings = settings
        self._show()
        self.changed.emit(settings)

    def _show(self) -> None:
        now = self._settings
        self._themes.show_value(now.theme)
        self._spacing.show_value(min(LINE_SPACINGS, key=lambda v: abs(v - now.line_spacing)))
        self._width.show_value(min(COLUMN_WIDTHS, key=lambda v: abs(v - now.column_width)))
        self._font.show_value(now.font)
        for field, row in self._rows.items():
            row.setChecked(getattr(now, field))
        self._letters.setChecked(now.letter_keys)
        self._scale.show_value(
            self.tr("{percent} %").format(percent=now.text_scale),
            is_least=now.text_scale <= TEXT_SCALES[0],
            is_most=now.text_scale >= TEXT_SCALES[-1],
        )

    # --- slots ---

    def _on_stepped(self, step: int) -> None:
        scale = next_scale(self._settings.text_scale, step)
        self._use(replace(self._settings, text_scale=scale))
        announce(self._scale, self.tr("Text size {percent} %").format(percent=scale))

    def _on_letters(self, is_on: bool) -> None:
        self._use(replace(self._settings, letter_keys=is_on))

    def _on_undo(self) -> None:
        self._use(self._first)
        announce(self, self.tr("All is back to how it was."))
