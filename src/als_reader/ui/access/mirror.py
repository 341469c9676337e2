# SPDX-License-Identifier: MIT
"""What a dialog or a card says and offers, cut into pages of few large choices.

It is read from the widgets themselves, so whatever is added to one of them is here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from als_reader.ui.access.large_grid import Deed
from als_reader.ui.access.paper import Line
from als_reader.ui.panes.card import Card
from als_reader.ui.panes.card_header import HeaderButton

STAYS = "stays"
"""The property of a button that is on every page, such as Rest."""


@dataclass(frozen=True, slots=True)
class Page:
    """A few words and what can be pressed with them."""

    lines: tuple[Line, ...] = ()
    choices: tuple[QWidget, ...] = ()


def leaves(widget: QWidget | None, *, into_cards: bool = True) -> Iterator[QWidget]:
    """The words, buttons and fields in a widget that are shown, in reading order.

    The widget itself may be hidden: a large page stands in its place.
    """
    if widget is None:
        return
    is_card = isinstance(widget, Card) and not into_cards
    if is_card or isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit)):
        yield widget
    elif isinstance(widget, QStackedWidget):
        yield from leaves(widget.currentWidget(), into_cards=into_cards)
    elif isinstance(widget, QScrollArea):
        yield from leaves(widget.widget(), into_cards=into_cards)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _layout_leaves(layout, into_cards=into_cards)


def is_hidden(widget: QWidget) -> bool:
    """Whether somebody hid it; what was only never shown yet is not hidden."""
    is_explicit = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return widget.isHidden() and is_explicit


def _layout_leaves(layout: QLayout, *, into_cards: bool) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if not is_hidden(widget):
                yield from leaves(widget, into_cards=into_cards)
        elif inner is not None:
            yield from _layout_leaves(inner, into_cards=into_cards)


def is_choice(widget: QWidget) -> bool:
    """Whether it can be pressed or written in; the header of an open card is words."""
    return isinstance(widget, (QAbstractButton, QLineEdit)) and not isinstance(widget, HeaderButton)


def line_of(widget: QWidget) -> Line:
    """The words of something that is only read."""
    if isinstance(widget, HeaderButton):
        return Line(widget.head.words, is_heading=True)
    if isinstance(widget, QPlainTextEdit):
        return Line(widget.toPlainText())
    assert isinstance(widget, QLabel)
    return Line(widget.text(), is_heading=widget.font().bold())


def pages(widgets: Sequence[QWidget], most: int) -> tuple[Page, ...]:
    """Cut what is shown into pages of at most so many choices; a heading is said on each."""
    found: list[Page] = []
    now, heading = Page(), None
    for widget in widgets:
        if is_choice(widget):
            if not widget.isEnabled() and not isinstance(widget, QLineEdit):
                continue
            if len(now.choices) == most:
                found.append(now)
                now = Page(lines=(heading,) if heading else ())
            now = replace(now, choices=(*now.choices, widget))
            continue
        line = line_of(widget)
        if not line.text.strip():
            continue
        if line.is_heading:
            heading = line
        if now.choices and line.is_heading:
            found.append(now)
            now = Page()
        now = replace(now, lines=(*now.lines, line))
    if now.lines or now.choices or not found:
        found.append(now)
    return _joined(found, most)


def _joined(found: Sequence[Page], most: int) -> tuple[Page, ...]:
    """Put pages together whose choices have room on one."""
    result: list[Page] = []
    for page in found:
        last = result[-1] if result else None
        if last and len(last.choices) + len(page.choices) <= most:
            lines = (*last.lines, *(line for line in page.lines if line not in last.lines))
            result[-1] = Page(lines, (*last.choices, *page.choices))
        else:
            result.append(page)
    return tuple(result)


Write = Callable[[QLineEdit], object]


def deed_of(widget: QWidget, write: Write) -> Deed:
    """A button as a deed that presses it, or a field as one that opens the letters."""
    name = widget.accessibleName()
    if isinstance(widget, QLineEdit):
        what = name or widget.placeholderText()
        words = QCoreApplication.translate("Mirror", "{name}: {text}").format(
            name=what, text=widget.text() or "…"
        )
        return Deed(
            words=words, identifier=_identifier(widget), do=lambda: write(widget), name=words
        )
    assert isinstance(widget, QAbstractButton)
    words = widget.text().replace("&&", "&").replace("\n", " ")

    def press() -> None:
        if isValid(widget) and widget.isEnabled():
            widget.click()

    is_tick = isinstance(widget, (QCheckBox, QRadioButton)) or widget.isCheckable()
    return Deed(
        words=words or name,
        identifier=_identifier(widget),
        do=press,
        name=name or words,
        help=widget.accessibleDescription() or widget.toolTip(),
        is_enabled=widget.isEnabled(),
        is_checked=widget.isChecked() if is_tick else None,
        is_careful=bool(widget.property("careful")),
    )


def _identifier(widget: QWidget) -> str:
    return widget.accessibleIdentifier() or f"choice-{id(widget)}"
