# SPDX-License-Identifier: MIT
"""Looks at a shown article as a person does: where words stand, and what colours are there."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QTextCursor

from als_reader.ui.reader.view import ReaderView


def place_of(view: ReaderView, words: str, occurrence: int = 1) -> tuple[int, int]:
    """Where words stand in the shown document, in UTF-16 units."""
    cursor = QTextCursor(view.document())
    for _ in range(occurrence):
        cursor = view.document().find(words, cursor)
        assert not cursor.isNull(), f"{words!r} is not shown"
    return cursor.selectionStart(), cursor.selectionEnd()


def caret(view: ReaderView, position: int) -> QRect:
    """The box of the gap before a character, in the viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return view.cursorRect(cursor)


def letter(view: ReaderView, position: int) -> QPoint:
    """The middle of a character in the viewport."""
    here = caret(view, position)
    after = caret(view, position + 1)
    right = after.left() if after.top() == here.top() else here.left() + 8
    return QPoint((here.left() + right) // 2, here.center().y())


def scroll_to(view: ReaderView, position: int) -> None:
    """Bring a position near the top with the scroll bar, as with the mouse."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + caret(view, position).top() - 60)


def put_cursor(view: ReaderView, start: int, end: int | None = None) -> None:
    """Put the text cursor somewhere, or select words."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def picture(view: ReaderView) -> QImage:
    """The viewport as it is drawn."""
    return view.viewport().grab().toImage()


def is_near(colour: QColor, other: str, slack: int = 40) -> bool:
    """Whether two colours look the same."""
    wanted = QColor(other)
    return (
        abs(colour.red() - wanted.red())
        + abs(colour.green() - wanted.green())
        + abs(colour.blue() - wanted.blue())
        <= slack
    )


def rows_with(image: QImage, box: QRect, colour: str, least: int = 1) -> list[int]:
    """The rows of a box in which a colour is seen so often."""
    ratio = image.devicePixelRatio()
    assert ratio == 1
    return [
        y
        for y in range(max(0, box.top()), min(image.height(), box.bottom() + 1))
        if sum(
            is_near(image.pixelColor(x, y), colour)
            for x in range(max(0, box.left()), min(image.width(), box.right() + 1))
        )
        >= least
    ]


def below(view: ReaderView, start: int, end: int) -> QRect:
    """The band below words that stand in one line: where their lines are painted."""
    left, right = caret(view, start), caret(view, end)
    assert left.top() == right.top(), "the words are broken into two lines"
    foot = left.bottom()
    return QRect(QPoint(left.left() + 1, foot - 2), QPoint(right.left() - 1, foot + 9))
