# SPDX-License-Identifier: MIT
"""The pictures on paper: real words, and the signs, the line and the squares around them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from als_reader.core.export.about import NOT_MEDICAL_ADVICE
from als_reader.core.language import labelled, said, sentences, tag
from als_reader.core.pictures.timeline import Event, Timeline
from als_reader.core.pictures.trial_counts import StatusRow, TrialCounts
from als_reader.core.theme import Theme
from als_reader.ui.panes.trial_words import STATUS_LOOKS
from als_reader.ui.pictures.timeline_picture import QUIET_YEARS, Node
from als_reader.ui.pictures.trials_picture import HANDFUL, SquareLook, square_look
from als_reader.ui.pictures.words import (
    EventLook,
    event_line,
    event_look,
    gap_words,
    row_caution,
    square_words,
    timeline_end,
    timeline_line,
    timeline_refreshed,
    timeline_title,
    trials_fresh,
    trials_legend,
    trials_line,
    trials_title,
)
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.printed import Printed
from als_reader.ui.printing.writer import JOINER, SIGN_LEAD, SIGN_ROOM, Look, PrintWriter, Style

TITLE = Style(points=20, below=0.2, strong=True, line_height=115)
QUIET = Style(points=10.5, below=0.4, line_height=120)
EVENT = Style(
    points=12, above=0.5, below=0.0, strong=True, lead=SIGN_LEAD, keep=True, line_height=120
)
BELOW = Style(points=10.5, below=0.0, lead=f"{SIGN_LEAD}\u2009", has_lead=False, line_height=114)
"""Its lead is as wide as that of the larger name."""
STATUS = Style(
    points=12, above=0.35, below=0.35, strong=True, lead=SIGN_LEAD, keep=True, line_height=115
)
SQUARES = Style(points=11, below=0.0, strong=True, line_height=160)
SPACE = "\u00a0"
"""No line breaks inside a square."""
SIZES = (100, 92)
"""Per cent: somewhat smaller letters, if all of a picture stands on one sheet then."""
DISC = 15.0
"""Points: how large the sign of an event is."""


@dataclass(kw_only=True)
class Drawing:
    """What is drawn around words, by their positions in the document."""

    nodes: list[tuple[int, EventLook]] = field(default_factory=list)
    squares: list[tuple[int, int, SquareLook]] = field(default_factory=list)
    """Start, end, and how the square around them looks."""


class PicturePages(Pages):
    """Pages of words on which a picture is drawn too."""

    def __init__(self, printed: Printed, drawing: Drawing) -> None:
        super().__init__(printed)
        self._drawing = drawing

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw what stands below the words, the words, and the signs."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.printed.paper.theme
        self._paint_squares(painter, page)
        painter.restore()
        super().paint(painter, page)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_nodes(painter, page, theme)
        painter.restore()

    def _paint_squares(self, painter: QPainter, page: int) -> None:
        for start, end, look in self._drawing.squares:
            for number, box in self.boxes(start, end):
                if number == page:
                    _paint_square(painter, box, look)

    def _paint_nodes(self, painter: QPainter, page: int, theme: Theme) -> None:
        placed = [
            (box.center(), look)
            for position, look in self._drawing.nodes
            for number, box in self.boxes(position, position + len(SIGN_ROOM))
            if number == page
        ]
        painter.setPen(QPen(QColor(theme.control_border), 1.2))
        for (start, _), (end, _) in pairwise(placed):
            line = QLineF(start + QPointF(0, DISC / 2), end - QPointF(0, DISC / 2))
            painter.drawLine(line)
        for centre, look in placed:
            box = QRectF(0, 0, DISC, DISC)
            box.moveCenter(centre)
            Node(box=box, look=look).draw(painter, theme)


def _paint_square(painter: QPainter, words: QRectF, look: SquareLook) -> None:
    box = words.adjusted(0.5, -3.0, -0.5, 3.0)
    pen = QPen(QColor(look.edge), 1.0)
    if look.is_dashed:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(look.ground))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def timeline_pages(shown: Timeline, paper: Paper) -> PicturePages:
    """Lay out the picture of approvals."""
    return _fitted(paper, lambda sheet: _timeline(shown, sheet))


def trials_pages(counts: TrialCounts, paper: Paper) -> PicturePages:
    """Lay out the picture of the trials."""
    return _fitted(paper, lambda sheet: _trials(counts, sheet))


def _fitted(paper: Paper, lay_out: Callable[[Paper], PicturePages]) -> PicturePages:
    """The largest letters in which it stands on one sheet, or else those of the paper."""
    scales = (paper.text_scale * size // 100 for size in SIZES)
    tried = (lay_out(replace(paper, text_scale=scale)) for scale in scales)
    return next((pages for pages in tried if pages.count == 1), None) or lay_out(paper)


def _timeline(shown: Timeline, paper: Paper) -> PicturePages:
    out, drawing = _begin(timeline_title(), timeline_line(shown), paper), Drawing()
    for event in shown.events:
        _write_event(out, drawing, event)
    quiet = Look(colour=paper.theme.quiet)
    out.line(timeline_end(shown), replace(QUIET, above=1.0), quiet)
    refreshed = timeline_refreshed(shown)
    if refreshed:
        out.line(refreshed, QUIET, quiet)
    return _end(out, drawing)


def _trials(counts: TrialCounts, paper: Paper) -> PicturePages:
    out, drawing = _begin(trials_title(), trials_line(counts), paper), Drawing()
    out.line(trials_legend(counts), QUIET)
    for row in counts.rows:
        _write_row(out, drawing, row)
    quiet = Look(colour=paper.theme.quiet)
    out.line(sentences(*trials_fresh(counts)), replace(QUIET, above=1.0), quiet)
    return _end(out, drawing)


def _begin(title: str, line: str, paper: Paper) -> PrintWriter:
    out = PrintWriter(paper, title, tag())
    out.heading(title, TITLE)
    out.line(line, QUIET, Look(colour=paper.theme.quiet))
    return out


def _end(out: PrintWriter, drawing: Drawing) -> PicturePages:
    out.line(said(NOT_MEDICAL_ADVICE), QUIET, Look(colour=out.printed.paper.theme.quiet))
    return PicturePages(out.finish(), drawing)


def _write_event(out: PrintWriter, drawing: Drawing, event: Event) -> None:
    theme, look = out.printed.paper.theme, event_look(event)
    if event.years_since >= QUIET_YEARS:
        gap = replace(BELOW, above=0.5, keep=True)
        out.line(gap_words(event), gap, Look(colour=theme.quiet))
    out.start(EVENT)
    drawing.nodes.append((out.position, look))
    out.write(f"{SIGN_ROOM} {event.name}")
    out.start(replace(BELOW, keep=True))
    before, between, after = event_line(event).partition(look.word)
    out.write(before)
    out.write(between, Look(strong=True, colour=getattr(theme, look.token)))
    out.write(after)
    out.line(event.words, BELOW, Look(colour=theme.quiet))


def _write_row(out: PrintWriter, drawing: Drawing, row: StatusRow) -> None:
    theme = out.printed.paper.theme
    shape, token = STATUS_LOOKS[row.meaning.status]
    colour = str(getattr(theme, token))
    out.start(STATUS)
    out.sign(shape, colour)
    out.write(" " + labelled(row.meaning.word, row.total), Look(colour=colour))
    caution = row_caution(row)
    out.start(replace(SQUARES, keep=bool(caution)))
    for index, phase in enumerate(row.squares):
        if index:
            out.write("   " if index % HANDFUL == 0 else " ")
        look = square_look(phase, token, theme)
        start = out.position
        words = square_words(phase)
        room = SPACE * (1 if len(words) > 1 else 2)
        out.write(JOINER.join((room, *words, room)), Look(colour=look.ink))
        drawing.squares.append((start, out.position, look))
    if caution:
        out.line(caution, replace(QUIET, below=0.0), Look(colour=theme.quiet))
