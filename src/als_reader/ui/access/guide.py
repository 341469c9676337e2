# SPDX-License-Identifier: MIT
"""The first-use guide: how one presses, sees and hears. Each way is tried before it is kept.

It works by keys, by one or two switches and by looking: whatever is chosen on its first page is on
from its second page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from als_reader.core.scanning import Switches
from als_reader.core.settings import Settings, next_scale
from als_reader.core.theme import THEMES
from als_reader.ui.access.guide_page import Answer, GuidePage, large_button
from als_reader.ui.access.scan_switch import DEFAULT_CHOOSE, DEFAULT_MOVE, key_name, mouse_name
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import WINDOW_FRAME, ReaderDialog
from als_reader.ui.dialogs.key_catcher import native_key
from als_reader.ui.panes.wrapped_text import WrapButton
from als_reader.ui.system_look import theme_named

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

KEY = Qt.Key
TO_MOVE_ABOUT = {"", "Tab", "Backtab", "Esc", "Up", "Down", "Left", "Right", "PgUp", "PgDown",
                 "Home", "End", "Shift", "Control", "Alt", "Meta", "Mouse1"}  # fmt: skip
"""Keys that people press twice without meaning it as a switch."""
SLOWER, FASTER = 1.25, 0.8
ROOM_FOR_LIGHT = 104
"""Pixels that the bar of scanning takes at the foot."""


class GuideDialog(ReaderDialog):
    """Asks one thing at a time and reports every change at once."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Guide", "Set up how you read")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("guide-dialog")
        self._kept = settings
        self._settings = settings
        self._presses: tuple[str, int] = ("", 0)
        self._found = ""
        self._hears_presses = False
        self._tries = 0
        self._page = GuidePage("", (), ())
        self.body.addWidget(self._page)
        self.body.addStretch(1)
        self.show_ways()

    def add_button(self, text: str, identifier: str, pressed: Callable[[], object]) -> WrapButton:
        """Add a button to the foot that is as large as all others here."""
        button = large_button(text, identifier, pressed)
        self._buttons.addWidget(button)
        return button

    # --- the pages ---

    def show_ways(self) -> None:
        """Ask on the first page how the reader presses."""
        one, two = Settings(scanning="one"), Settings(scanning="two")
        self._turn_to(
            self.tr("How do you press?"),
            (
                self.tr("Choose what fits you. You can try it before you keep it."),
                self.tr("Or press your key or switch two times now."),
            ),
            Answer(self.tr("Keyboard or mouse"), "guide-keyboard", self._use_keyboard),
            Answer(self.tr("One switch"), "guide-one-switch", lambda: self._try(one)),
            Answer(self.tr("Two switches"), "guide-two-switches", lambda: self._try(two)),
            Answer(
                self.tr("Looking or pointing"),
                "guide-dwell",
                lambda: self._try(Settings(has_dwell=True)),
            ),
            Answer(self.tr("Let me try a switch"), "guide-try", self._show_trying),
            Answer(self.tr("Not now"), "guide-not-now", self.reject),
        )
        self._hears_presses = True

    def _show_trying(self) -> None:
        """Nothing here but the switch."""
        self._turn_to(
            self.tr("Press your switch two times."),
            (self.tr("Any key or button of a mouse will do. Take all the time you need."),),
            Answer(self.tr("Back"), "guide-back", self.show_ways),
        )
        self._hears_presses = True

    def _show_found(self, switch: str) -> None:
        name = switch_words(switch)
        chosen = Settings(scanning="one", scan_choose=(switch,))
        self._turn_to(
            self.tr("You pressed {switch}. Use it as your switch?").format(switch=name),
            (self.tr("Press it once more to say yes. You can try it before you keep it."),),
            Answer(self.tr("Yes, use it"), "guide-use-switch", lambda: self._try(chosen)),
            Answer(self.tr("No"), "guide-back", self.show_ways),
        )
        self._hears_presses, self._found = True, switch

    def _show_trial(self) -> None:
        """The way chosen is on now; keep it or not."""
        self._tries = 0
        self._turn_to(
            self.tr("Try it now. It is on."),
            _how_to(self._settings),
            Answer(self.tr("Try me"), "guide-try-me", self._count_try),
            Answer(self.tr("Keep it"), "guide-keep", self._keep_way),
            Answer(self.tr("Slower"), "guide-slower", lambda: self._change_pace(SLOWER)),
            Answer(self.tr("Faster"), "guide-faster", lambda: self._change_pace(FASTER)),
            Answer(self.tr("Back to how it was"), "guide-undo", self._undo_way),
        )

    def _show_look(self) -> None:
        """Text size, colours and size of buttons; what is behind this changes too."""
        self._turn_to(
            self.tr("How should text look?"),
            (self.tr("You see each change at once, here and in the article."),),
            Answer(self.tr("Larger text"), "guide-larger", lambda: self._change_scale(1)),
            Answer(self.tr("Smaller text"), "guide-smaller", lambda: self._change_scale(-1)),
            Answer("", "guide-colours", self._change_colours),
            Answer("", "guide-targets", self._change_targets),
            Answer(self.tr("Back to how it was"), "guide-undo", self._undo_look),
            Answer(self.tr("Go on"), "guide-next", self._keep_look),
        )
        self._say_look()

    def _show_speech(self) -> None:
        """What is read aloud, once the reader presses Read aloud."""
        self._turn_to(
            self.tr("How should notes be read aloud?"),
            (
                self.tr("Reading aloud starts only when you press it. Stop is always there."),
                self.tr("Notes can be read at their place in the article."),
            ),
            Answer(self.tr("Short notes"), "guide-notes-short", lambda: self._hear("short")),
            Answer(self.tr("Whole notes"), "guide-notes-full", lambda: self._hear("full")),
            Answer(self.tr("No notes"), "guide-notes-off", lambda: self._hear("off")),
            Answer(self.tr("Back"), "guide-back", self._show_look),
        )

    def _show_end(self) -> None:
        self._turn_to(
            self.tr("All is set."),
            (
                self.tr("You can change it at any time: press More, then Set up how you read."),
                self.tr("Help lists all that makes reading easier."),
            ),
            Answer(self.tr("Start reading"), "guide-done", self.accept),
            Answer(self.tr("Back"), "guide-back", self._show_speech),
        )
        self._keep(replace(self._settings, guide="done"))

    # --- ways to press ---

    def _use_keyboard(self) -> None:
        self._keep(replace(self._settings, scanning="off", has_dwell=False))
        self._show_look()

    def _try(self, way: Settings) -> None:
        """Switch a way on, for now."""
        self._use(
            replace(
                self._settings,
                scanning=way.scanning,
                scan_choose=way.scan_choose,
                has_dwell=way.has_dwell,
            )
        )
        self._show_trial()

    def _keep_way(self) -> None:
        self._keep(self._settings)
        self._show_look()

    def _undo_way(self) -> None:
        self._use(self._kept)
        self.show_ways()

    def _count_try(self) -> None:
        self._tries += 1
        words = self.tr("It works. Pressed: {count}").format(count=self._tries)
        self._page.say_on("guide-try-me", words)
        announce(self._page, words)

    def _change_pace(self, factor: float) -> None:
        now = self._settings
        if now.has_dwell:
            slower = replace(now, dwell_seconds=round(now.dwell_seconds * factor, 2))
            slower = replace(slower, dwell_seconds=slower.dwell_times.dwell)
            words = _seconds(slower.dwell_seconds)
        else:
            slower = replace(now, scan_step=round(now.scan_step * factor, 2))
            slower = replace(slower, scan_step=slower.scan_times.step)
            words = _seconds(slower.scan_step)
        self._use(slower)
        announce(self._page, words)

    # --- look and speech ---

    def _change_scale(self, step: int) -> None:
        scale = next_scale(self._settings.text_scale, step)
        self._use(replace(self._settings, text_scale=scale))
        announce(self._page, self.tr("Text size {percent} %").format(percent=scale))

    def _change_colours(self) -> None:
        names = list(THEMES)
        now = names.index(theme_named(self._settings.theme).name)
        self._use(replace(self._settings, theme=names[(now + 1) % len(names)]))
        self._say_look()

    def _change_targets(self) -> None:
        large = not self._settings.has_large_targets
        self._use(replace(self._settings, has_large_targets=large))
        self._say_look()

    def _say_look(self) -> None:
        theme = theme_named(self._settings.theme)
        title = QCoreApplication.translate("Theme", theme.title)
        colours = self.tr("Colours: {name}. Press for others.").format(name=title)
        self._page.say_on("guide-colours", colours)
        is_large = self._settings.has_large_targets
        large = self.tr("Large buttons are on") if is_large else self.tr("Large buttons are off")
        self._page.say_on("guide-targets", large)

    def _undo_look(self) -> None:
        self._use(self._kept)
        self._say_look()
        announce(self._page, self.tr("All is back to how it was."))

    def _keep_look(self) -> None:
        self._keep(self._settings)
        self._show_speech()

    def _hear(self, notes: str) -> None:
        self._keep(replace(self._settings, spoken_notes=notes))
        self._show_end()

    # --- private ---

    def _use(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _keep(self, settings: Settings) -> None:
        self._kept = settings
        self._use(settings)

    def _turn_to(self, title: str, texts: tuple[str, ...], *answers: Answer) -> None:
        page = GuidePage(title, texts, answers)
        self._hears_presses, self._presses, self._found = False, ("", 0), ""
        self.body.replaceWidget(self._page, page)
        self._page.hide()
        self._page.deleteLater()
        self._page = page
        page.show()
        self.order_tabs()
        self.scroll_to_top()
        if self.isVisible():
            self.resize(self._wished_size())
        page.panel.setFocus()

    def _count_press(self, switch: str) -> bool:
        """Count presses of the same key; the second one is recognised. No time limit."""
        if not self._hears_presses or switch in TO_MOVE_ABOUT:
            return False
        if self._found:
            if switch == self._found:
                self._try(Settings(scanning="one", scan_choose=(switch,)))
            return True
        before, count = self._presses
        self._presses = (switch, count + 1 if switch == before else 1)
        if self._presses[1] == 2:
            self._show_found(switch)
        return True

    def _wished_size(self) -> QSize:
        """Keep room for the words of scanning, so that no page has to scroll when it is on."""
        size = super()._wished_size()
        most = self.screen().availableSize().height() - WINDOW_FRAME
        return QSize(size.width(), min(size.height() + ROOM_FOR_LIGHT, most))

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        """The words have the focus: no press does anything by mistake."""
        super().showEvent(event)
        self._page.panel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no button has taken come here."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (KEY.Key_Return, KEY.Key_Enter)
        is_for_button = is_enter and isinstance(self.focusWidget(), QAbstractButton)
        if event.isAutoRepeat() and self._hears_presses:
            return
        if is_plain and not is_for_button and self._count_press(key_name(event)):
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A switch may be the right button of a mouse."""
        if not self._count_press(mouse_name(event.button())):
            super().mousePressEvent(event)

    def done(self, result: int) -> None:
        """What was not kept is taken back."""
        kept = self._kept
        if kept.guide != "done":
            kept = replace(kept, guide="later")
        if kept != self._settings:
            self._keep(kept)
        super().done(result)


def _how_to(settings: Settings) -> tuple[str, ...]:
    def say(text: str) -> str:
        return QCoreApplication.translate("Guide", text)

    if settings.has_dwell:
        return (
            say("Look at a button, or point at it, and stay there. A ring closes. Then it acts."),
            say("Let your device click, or this app, but not both."),
        )
    choose = settings.scan_choose or DEFAULT_CHOOSE[Switches(settings.scanning)]
    move = settings.scan_move or DEFAULT_MOVE[Switches(settings.scanning)]
    keep = say("To keep it, choose Keep it.")
    if move:
        words = say("Press {move} to go on. Press {choose} to choose what is in the frame.")
        return words.format(move=switch_words(move[0]), choose=switch_words(choose[0])), keep
    words = say("A frame goes from button to button. Press {choose} to choose what is in it.")
    return words.format(choose=switch_words(choose[0])), keep


def _seconds(seconds: float) -> str:
    words = QCoreApplication.translate("Guide", "Now {seconds} seconds")
    return words.format(seconds=f"{seconds:.1f}")


def switch_words(switch: str) -> str:
    """A key or mouse button in words."""
    mouse = {
        "Mouse1": QCoreApplication.translate("Guide", "the left mouse button"),
        "Mouse2": QCoreApplication.translate("Guide", "the right mouse button"),
        "Mouse3": QCoreApplication.translate("Guide", "the middle mouse button"),
        "Mouse4": QCoreApplication.translate("Guide", "the back button of the mouse"),
        "Mouse5": QCoreApplication.translate("Guide", "the forward button of the mouse"),
    }
    return mouse.get(switch) or native_key(switch)


def open_guide(window: MainWindow) -> None:
    """Open the guide; each change shows in the window at once."""
    settings = replace(window.remembered.settings, text_scale=window.text_scale)
    dialog = GuideDialog(settings, window)
    dialog.changed.connect(_user(window))
    dialog.open()


def _user(window: MainWindow) -> Callable[[Settings], None]:
    def use(settings: Settings) -> None:
        window.change_settings(settings)
        if settings.text_scale != window.text_scale:
            window.change_text_scale(settings.text_scale)

    return use
