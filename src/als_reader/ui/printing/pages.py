# SPDX-License-Identifier: MIT
"""Cuts a printed document into pages and draws them."""

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QTextLine,
)

from als_reader.core.errors import ExportError
from als_reader.core.theme import Line
from als_reader.ui.printing.lines import draw_line, draw_stripes
from als_reader.ui.printing.paper import MARGIN_POINTS, POINTS_PER_UNIT, UNITS_PER_INCH
from als_reader.ui.printing.printed import Frame, Printed, PrintedMark, PrintedSign
from als_reader.ui.printing.writer import SIGN_ROOM
from als_reader.ui.shapes import draw_shape

FOOT_GAP = 22.0
FOOT_SIZE = 8.0
CARD_PADDING = 10.0
BAR_GAP = 9.0
MOST_HEIGHT = 8_000_000.0
"""Some 8,300 pages. Qt lays out nothing below 2 to the power of 23, and then words were missing."""
MOST_WORK = 3_000_000
"""Letters laid out again for the sake of headings; after that, headings stand where they fall."""


class TooLongError(ExportError):
    """Paper cannot hold all words of an article."""

    def __init__(self) -> None:
        super().__init__(
            "This article is too long for paper: it would have thousands of pages. "
            "Please save it as a web page."
        )


class Pages:
    """The pages of a printed document. Raises ExportError if paper cannot hold all its words.

    With `until`, a position, only the places up to there are known.
    """

    def __init__(self, printed: Printed, until: int | None = None) -> None:
        self.printed = printed
        self._area: QSizeF = printed.paper.text_area
        self._document = printed.document
        self._corners: dict[int, QPointF] = {}
        """Where paragraphs begin, by number: Qt goes through all lines of one to say that."""
        self._document.setPageSize(self._area)
        self._keep_together(until)
        if until is None and self._document.size().height() > MOST_HEIGHT:
            raise TooLongError

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def page_of(self, position: int) -> int:
        """The page, from 0, that a position stands on."""
        return int(self._point(position).y() // self._area.height())

    def spot(self, position: int) -> QPointF:
        """Where a position stands on its page, in points from the sheet's top left."""
        point = self._point(position)
        return self._on_sheet(QPointF(point.x(), point.y() % self._area.height()))

    def boxes(self, start: int, end: int) -> Iterator[tuple[int, QRectF]]:
        """The pages and boxes of some words, in points from the sheet's top left."""
        for box in self._boxes(start, end):
            page = self._page(box)
            box.translate(0, -page * self._area.height())
            corner = self._on_sheet(box.topLeft())
            yield page, QRectF(corner, box.size() * POINTS_PER_UNIT)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page; the painter counts points from the sheet's top left."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN_POINTS, MARGIN_POINTS)
        painter.scale(POINTS_PER_UNIT, POINTS_PER_UNIT)
        self._paint_foot(painter, page)
        top = page * self._area.height()
        painter.translate(0, -top)
        shown = QRectF(0, top, self._area.width(), self._area.height())
        self._paint_frames(painter, page, shown)
        self._paint_marks(painter, page, is_ground=True)
        self._paint_words(painter, page)
        self._paint_marks(painter, page, is_ground=False)
        self._paint_signs(painter, page)
        self._paint_rules(painter, page)
        painter.restore()

    # --- cutting ---

    def _keep_together(self, until: int | None) -> None:
        """Move headings that would stand alone at the foot of a page to the next one."""
        work = 0
        for number in sorted(self.printed.kept):
            block = self._document.findBlockByNumber(number)
            after = block.next()
            if until is not None and block.position() > until:
                return
            if number - 1 in self.printed.kept or not after.isValid():
                continue
            while after.blockNumber() in self.printed.kept and after.next().isValid():
                after = after.next()
            if self.page_of(block.position()) != self._second_line_page(after):
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
                # Qt lays out only what changed, and then loses what follows a page break.
                rest = self._document.characterCount() - block.position()
                self._document.markContentsDirty(block.position(), rest)
                self._corners.clear()
                work += rest
                if work > MOST_WORK:
                    return

    def _second_line_page(self, block: QTextBlock) -> int:
        layout = block.layout()
        self._document.documentLayout().blockBoundingRect(block)
        line = layout.lineAt(min(1, layout.lineCount() - 1))
        return self.page_of(block.position() + line.textStart())

    # --- places ---

    def _point(self, position: int) -> QPointF:
        block = self._document.findBlock(position)
        corner = self._corner(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return corner
        x = _x(line, position - block.position())
        return corner + QPointF(x, line.y())

    def _corner(self, block: QTextBlock) -> QPointF:
        corner = self._corners.get(block.blockNumber())
        if corner is None:
            corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
            self._corners[block.blockNumber()] = corner
        return corner

    def _boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """A box for each line of some words, from the top to the foot of the letters."""
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            top = self._corner(block)
            for line in self._lines(block, start - block.position(), end - block.position()):
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), self._line_end(block, line))
                if first < last:
                    left, right = sorted((_x(line, first), _x(line, last)))
                    height = line.ascent() + line.descent()
                    yield QRectF(top.x() + left, top.y() + line.y(), right - left, height)
            block = block.next()

    @staticmethod
    def _lines(block: QTextBlock, start: int, end: int) -> Iterator[QTextLine]:
        """The lines of a paragraph that hold some of its words."""
        layout = block.layout()
        if layout.lineCount():
            last = block.length() - 1
            first = layout.lineForTextPosition(max(0, start)).lineNumber()
            final = layout.lineForTextPosition(min(end - 1, last)).lineNumber()
            for index in range(first, final + 1):
                yield layout.lineAt(index)

    def _page(self, box: QRectF) -> int:
        return int(box.center().y() // self._area.height())

    def _line_end(self, block: QTextBlock, line: QTextLine) -> int:
        """The end of a line without the space at which it breaks."""
        end = line.textStart() + line.textLength()
        last = line.lineNumber() == block.layout().lineCount() - 1
        if last or not self._document.characterAt(block.position() + end - 1).isspace():
            return end
        return end - 1

    @staticmethod
    def _on_sheet(point: QPointF) -> QPointF:
        return point * POINTS_PER_UNIT + QPointF(MARGIN_POINTS, MARGIN_POINTS)

    # --- drawing ---

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        printed = self.printed
        font = printed.paper.font(FOOT_SIZE)
        metrics = QFontMetricsF(font, printed.paper.device)
        top = self._area.height() + FOOT_GAP
        area = QRectF(0, top, self._area.width(), metrics.height() + 4)
        font.setPointSizeF(font.pointSizeF() * UNITS_PER_INCH / painter.device().logicalDpiY())
        painter.setFont(font)
        painter.setPen(QPen(QColor(printed.paper.theme.soft_border), 0.8))
        painter.drawLine(area.topLeft() - QPointF(0, 4), area.topRight() - QPointF(0, 4))
        painter.setPen(QColor(printed.paper.theme.quiet))
        number = _tr("Page {page} of {count}").format(page=page + 1, count=self.count)
        room = area.width() - metrics.horizontalAdvance(number) - 24
        title = metrics.elidedText(
            _tr("{title} · Not medical advice").format(title=printed.title),
            Qt.TextElideMode.ElideMiddle,
            room,
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, number)

    @cached_property
    def _frames_by_page(self) -> dict[int, list[tuple[Frame, QRectF]]]:
        """The frames of each page that has some of their words, not the edge of one alone."""
        found: dict[int, list[tuple[Frame, QRectF]]] = {}
        for frame in self.printed.frames:
            first = self._document.findBlockByNumber(frame.first)
            last = self._document.findBlockByNumber(frame.last)
            box = self._box_around(first, last, 0 if frame.bar else CARD_PADDING)
            end = last.position() + last.length() - 1
            for page in range(self.page_of(first.position()), self.page_of(end) + 1):
                found.setdefault(page, []).append((frame, box))
        return found

    @cached_property
    def _lines_by_page(self) -> dict[int, dict[int, list[int]]]:
        """The lines of each page: for each paragraph, by number, which of its lines."""
        found: dict[int, dict[int, list[int]]] = {}
        block = self._document.begin()
        while block.isValid():
            layout, corner = block.layout(), self._corner(block)
            for index in range(layout.lineCount()):
                page = self._page(layout.lineAt(index).rect().translated(corner))
                found.setdefault(page, {}).setdefault(block.blockNumber(), []).append(index)
            block = block.next()
        return found

    def _paint_words(self, painter: QPainter, page: int) -> None:
        """Draw each line on one page only.

        Qt's way to draw a document puts the last line of the page before on this one too, cut off:
        nobody sees it, but it would be read aloud and copied.
        """
        painter.setPen(QColor(self.printed.paper.theme.text))
        for number, lines in self._lines_by_page.get(page, {}).items():
            block = self._document.findBlockByNumber(number)
            layout, corner = block.layout(), self._corner(block)
            for index in lines:
                layout.lineAt(index).draw(painter, corner)

    def _paint_frames(self, painter: QPainter, page: int, shown: QRectF) -> None:
        theme = self.printed.paper.theme
        for frame, whole in self._frames_by_page.get(page, ()):
            box = whole.intersected(shown.adjusted(-20, 0, 20, 0))
            if box.height() < 1:
                continue
            if frame.bar:
                painter.fillRect(QRectF(-BAR_GAP, box.top(), 2.4, box.height()), QColor(frame.bar))
            else:
                box.adjust(-CARD_PADDING, 0, CARD_PADDING, 0)
                painter.setPen(QPen(QColor(theme.soft_border), 0.8))
                painter.setBrush(QColor(theme.panel))
                painter.drawRoundedRect(box, 6, 6)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _box_around(self, first: QTextBlock, last: QTextBlock, padding: float) -> QRectF:
        """From the first line to the last; Qt's box of a paragraph may end on the page before."""
        lines = last.layout()
        top = self._corner(first).y() + first.layout().lineAt(0).y()
        bottom = self._corner(last).y() + lines.lineAt(lines.lineCount() - 1).rect().bottom()
        return QRectF(0, top - padding, self._area.width(), bottom - top + 2 * padding)

    @cached_property
    def _marks_by_page(self) -> dict[int, list[tuple[PrintedMark, QRectF]]]:
        found: dict[int, list[tuple[PrintedMark, QRectF]]] = {}
        for (start, end), marks in groupby(self.printed.marks, lambda m: (m.start, m.end)):
            boxes = [(self._page(box), box) for box in self._boxes(start, end)]
            for mark in marks:
                for page, box in boxes:
                    found.setdefault(page, []).append((mark, box))
        return found

    @cached_property
    def _signs_by_page(self) -> dict[int, list[tuple[PrintedSign, QRectF]]]:
        found: dict[int, list[tuple[PrintedSign, QRectF]]] = {}
        for sign in self.printed.signs:
            for box in self._boxes(sign.position, sign.position + len(SIGN_ROOM)):
                found.setdefault(self._page(box), []).append((sign, box))
        return found

    def _paint_marks(self, painter: QPainter, page: int, *, is_ground: bool) -> None:
        for mark, box in self._marks_by_page.get(page, ()):
            if (mark.line is Line.STRIPED) is not is_ground:
                continue
            if is_ground:
                draw_stripes(painter, box, mark.colour)
            else:
                draw_line(painter, box, mark)

    def _paint_signs(self, painter: QPainter, page: int) -> None:
        for sign, box in self._signs_by_page.get(page, ()):
            side = min(box.width(), box.height() * 0.72)
            square = QRectF(0, 0, side, side)
            square.moveCenter(box.center())
            if sign.shape:
                draw_shape(painter, sign.shape, square, sign.colour)
            else:
                painter.setPen(QPen(QColor(sign.colour), 1.1))
                painter.drawRoundedRect(square, 1.5, 1.5)

    @cached_property
    def _rules_by_page(self) -> dict[int, list[QPointF]]:
        found: dict[int, list[QPointF]] = {}
        for position in self.printed.rules:
            start = self._point(position)
            block = self._document.findBlock(position)
            line = block.layout().lineForTextPosition(position - block.position())
            foot = start + QPointF(0, line.ascent() + line.descent())
            found.setdefault(int(start.y() // self._area.height()), []).append(foot)
        return found

    def _paint_rules(self, painter: QPainter, page: int) -> None:
        painter.setPen(QPen(QColor(self.printed.paper.theme.control_border), 0.8))
        for foot in self._rules_by_page.get(page, ()):
            painter.drawLine(foot, QPointF(self._area.width(), foot.y()))


def _x(line: QTextLine, position: int) -> float:
    # PySide gives a place and a position here; its type information knows only the place.
    found: object = line.cursorToX(position)
    place = found[0] if isinstance(found, tuple) else found
    assert isinstance(place, float)
    return place


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
