# SPDX-License-Identifier: MIT
"""The look of every control, from the tokens of a theme. Sizes of text never stand here."""

from string import Template

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from als_reader.core.theme import Theme
from als_reader.resources import resource_root

BASE_STYLE = "Fusion"
"""Drawn by Qt itself, so it looks the same everywhere and follows the palette."""


def palette(theme: Theme) -> QPalette:
    """Every colour that Qt may use by itself, from a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.page,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.Button: theme.page,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.link,
        role.HighlightedText: theme.on_link,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Accent: theme.link,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Light: theme.page,
        role.Midlight: theme.soft_border,
        role.Mid: theme.control_border,
        role.Dark: theme.control_border,
        role.Shadow: theme.control_border,
    }
    result = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for which, colour in colours.items():
            result.setColor(group, which, QColor(colour))
    dimmed = {role.WindowText, role.Text, role.ButtonText, role.PlaceholderText}
    for which, colour in colours.items():
        shown = theme.quiet if which in dimmed else colour
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(shown))
    return result


_RULES = Template("""
QSplitter::handle { background: $soft_border; }
QScrollArea { border: none; }
QLabel[look="quiet"] { color: $quiet; }
QLabel[look="link"] { color: $link; }
QToolTip { background: $panel; color: $text; border: 1px solid $control_border; padding: 8px; }
QFrame[look="panel"] { border: 3px solid transparent; border-radius: 8px; }
QFrame[look="panel"]:focus { border-color: $focus; }
QFrame[look="line"] { background: $soft_border; border: none; max-height: 1px; min-height: 1px; }

#toolbar, #find-bar { border-bottom: 1px solid $soft_border; }
#reading-bar, #status-line { border-top: 1px solid $soft_border; }
#status-line QLabel { color: $quiet; }
#writing-bar { border-bottom: 4px solid $promotional; }

QPushButton, QToolButton {
  min-height: 30px; min-width: 16px; padding: 6px 13px;
  background: $page; color: $text; border: 1px solid $control_border; border-radius: 8px;
}
QPushButton[target="large"] { min-height: 82px; min-width: 82px; }
QPushButton:pressed, QToolButton:pressed { background: $soft_border; color: $pressed_text; }
QPushButton:checked, QToolButton:checked {
  background: $link; color: $on_link; border-color: $link;
}
QPushButton:disabled, QToolButton:disabled {
  background: $panel; color: $quiet; border: 1px dashed $control_border;
}
QPushButton:focus, QToolButton:focus {
  border: 3px solid $focus; padding: 4px 11px;
}
QPushButton:checked:focus, QToolButton:checked:focus {
  border-color: $focus; outline: 3px solid $on_link; outline-offset: 5px; outline-radius: 5px;
}

QPushButton[look="link"] {
  color: $link; background: transparent; border: 1px solid transparent; padding: 6px;
}
QPushButton[look="link"]:focus { border: 3px solid $focus; padding: 4px; }
QPushButton[segment="first"] {
  border-right-width: 0; border-top-right-radius: 0; border-bottom-right-radius: 0;
}
QPushButton[segment="middle"] { border-right-width: 0; border-radius: 0; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[segment="first"]:focus, QPushButton[segment="middle"]:focus {
  border-right-width: 3px;
}
QPushButton[look="tab"] {
  background: transparent; color: $quiet; border: none; border-bottom: 3px solid transparent;
  border-radius: 0; padding: 6px 4px 5px 4px;
}
QPushButton[look="tab"]:checked { color: $link; border-bottom-color: $link; }
QPushButton[look="tab"]:focus { border: 3px solid $focus; padding: 3px 1px 2px 1px; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
  min-height: 30px; padding: 6px 11px;
  background: $page; color: $text; border: 1px solid $control_border; border-radius: 8px;
  selection-background-color: $link; selection-color: $on_link;
  placeholder-text-color: $quiet;
}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 3px solid $focus; padding: 4px 9px;
}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: $panel; color: $quiet; border: 1px dashed $control_border;
}
QComboBox::drop-down { width: 36px; border: none; }
QComboBox::down-arrow { image: $chevron_down; width: 18px; height: 18px; }
QComboBox QAbstractItemView { min-width: 120px; }
QSpinBox { padding-left: 50px; padding-right: 50px; }
QSpinBox:focus { padding-left: 48px; padding-right: 48px; }
QSpinBox::up-button { subcontrol-position: right; width: 44px; height: 42px; border: none; }
QSpinBox::down-button { subcontrol-position: left; width: 44px; height: 42px; border: none; }
QSpinBox::up-arrow { image: $chevron_up; width: 18px; height: 18px; }
QSpinBox::down-arrow { image: $chevron_down; width: 18px; height: 18px; }

QCheckBox, QRadioButton {
  min-height: 38px; padding: 2px 8px; spacing: 12px; border: 1px solid transparent;
  border-radius: 8px; background: transparent; color: $text;
}
QCheckBox:focus, QRadioButton:focus { border: 3px solid $focus; padding: 0 6px; }
QCheckBox:disabled, QRadioButton:disabled { color: $quiet; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 20px; height: 20px; border: 2px solid $control_border; background: $page;
}
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 12px; }
QCheckBox::indicator:checked { background: $link; border-color: $link; image: $check; }
QRadioButton::indicator:checked {
  border-color: $link;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $link, stop: 0.58 $link, stop: 0.64 $page, stop: 1 $page);
}

QAbstractItemView {
  background: $page; color: $text; border: 1px solid $control_border; border-radius: 8px;
  outline: none; selection-background-color: $link; selection-color: $on_link;
}
QAbstractItemView:focus { border: 3px solid $focus; }
QAbstractItemView::item { height: 44px; padding: 0 12px; color: $text; }
QAbstractItemView::item:selected { background: $link; color: $on_link; }

QTableView { gridline-color: $soft_border; border-radius: 0; }
QTableView::item { height: 20px; padding: 6px 9px; }
QHeaderView { background: $panel; border: none; border-radius: 0; }
QHeaderView::section {
  background: $panel; color: $text; padding: 6px 12px; border: none;
  border-right: 1px solid $soft_border; border-bottom: 1px solid $soft_border;
}
QTableCornerButton::section {
  background: $panel; border: none;
  border-right: 1px solid $soft_border; border-bottom: 1px solid $soft_border;
}

QMenu { background: $page; color: $text; border: 1px solid $control_border; padding: 8px; }
QMenu::item {
  min-height: 32px; padding: 6px 24px 6px 16px; border: 3px solid transparent; border-radius: 8px;
}
QMenu::item:selected { background: $link; color: $on_link; border-color: $focus; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $soft_border; margin: 8px; }

QSlider { min-height: 44px; min-width: 44px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $control_border; }
QSlider::handle:horizontal {
  width: 26px; margin: -12px 0; border: 2px solid $page; border-radius: 14px; background: $link;
}
QSlider:focus { border: 3px solid $focus; border-radius: 8px; }

QScrollBar:vertical { width: 16px; background: transparent; margin: 0; border: none; }
QScrollBar:horizontal { height: 16px; background: transparent; margin: 0; border: none; }
QScrollBar::handle { background: $control_border; border-radius: 5px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 44px; }
QScrollBar::handle:horizontal { min-width: 44px; }
QScrollBar::handle:pressed { background: $link; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
  border: 1px solid $control_border; border-radius: 4px; background: $page; min-height: 8px;
}
QProgressBar::chunk { background: $link; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a window in a theme. What the palette says already does not stand here."""
    tokens = {name: getattr(theme, name) for name in type(theme).__slots__}
    ink = "white" if theme.is_dark else "black"
    on_link = "white" if theme.on_link == "#FFFFFF" else "black"
    return _RULES.substitute(
        tokens,
        pressed_text=theme.page if theme.soft_border == theme.text else theme.text,
        check=_picture(f"check-{on_link}"),
        chevron_down=_picture(f"chevron-down-{ink}"),
        chevron_up=_picture(f"chevron-up-{ink}"),
    )


def _picture(name: str) -> str:
    """A sign of ours as style sheets name it. In a zipped install there is none to name."""
    path = str(resource_root() / "icons" / f"{name}.svg").replace("\\", "/")
    return f'url("{path}")'


def use_theme(window: QWidget, theme: Theme) -> None:
    """Give a window, and the dialogs above it, the colours of a theme.

    The style sheet is the window's. Were it the application's, Qt would polish each widget again
    for each widget that it is in: ten times instead of twice for a card.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # Without this a style sheet keeps fonts from reaching the children of a widget.
    application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    application.setPalette(palette(theme))
    # Now, so that no picture shows the new style sheet on the old ground.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
    window.setStyleSheet(style_sheet(theme))
