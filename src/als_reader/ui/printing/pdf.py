# SPDX-License-Identifier: MIT
"""Printed documents as PDF files: Qt draws the pages; pypdf adds links, outline and language."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from als_reader.ui.printing.pages import Pages

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import Fit

_TAB_GLYPH = re.compile(rb"(<[0-9A-F]{4}> <[0-9A-F]{4}> (?:\[[^\]]*?)?)<0009>")
"""What a range of glyphs stands for, up to the tab."""
RESOLUTION = 1200
NO_BORDER = [0, 0, 0]
ROOM_ABOVE = 6.0
"""Points that stay in sight above the place a link leads to."""
CREATOR = "ALS Reader"


def pdf_bytes(pages: Pages) -> bytes:
    """Give the PDF of a printed document."""
    return _completed(pages, _drawn(pages))


def paint_pages(
    pages: Pages,
    painter: QPainter,
    dots_per_inch: float,
    turn: Callable[[], bool],
    chosen: range | None = None,
) -> None:
    """Draw pages, all or the chosen ones, on a device that gives a new sheet at each `turn`."""
    painter.scale(dots_per_inch / 72, dots_per_inch / 72)
    numbers = range(pages.count) if chosen is None else chosen
    for index, page in enumerate(numbers):
        if page >= pages.count or (index and not turn()):
            return
        pages.paint(painter, page)


def _drawn(pages: Pages) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(pages.printed.paper.page_layout)
    writer.setTitle(pages.printed.title)
    writer.setCreator(CREATOR)
    painter = QPainter(writer)
    paint_pages(pages, painter, RESOLUTION, writer.newPage)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _completed(pages: Pages, data: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    printed = pages.printed
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(printed.language)
    show_title = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = show_title
    writer.add_metadata({"/Title": printed.title, "/Creator": CREATOR})
    _mend_spaces(writer)
    _add_outline(pages, writer)
    _add_links(pages, writer)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _mend_spaces(writer: "PdfWriter") -> None:
    """Let copied and spoken words be parted by spaces.

    Qt looks up what a glyph stands for, and finds the tab first, which has the same glyph.
    """
    from pypdf.generic import DictionaryObject, StreamObject

    mended: set[int] = set()
    for page in writer.pages:
        resources = page.get("/Resources", DictionaryObject()).get_object()
        for font in resources.get("/Font", DictionaryObject()).get_object().values():
            table = font.get_object().get("/ToUnicode", None)
            stream = table.get_object() if table is not None else None
            if isinstance(stream, StreamObject) and id(stream) not in mended:
                mended.add(id(stream))
                stream.set_data(_TAB_GLYPH.sub(rb"\1<0020>", stream.get_data()))


def _add_outline(pages: Pages, writer: "PdfWriter") -> None:
    parent = None
    for heading in pages.printed.headings:
        page, fit = _destination(pages, heading.position)
        above = parent if heading.level > 1 else None
        item = writer.add_outline_item(title=heading.text, page_number=page, parent=above, fit=fit)
        parent = item if heading.level == 1 else parent


def _add_links(pages: Pages, writer: "PdfWriter") -> None:
    from pypdf.annotations import Link

    printed = pages.printed
    height = printed.paper.points.height()
    # To find a page by its number takes pypdf longer than the link itself.
    sheets = list(writer.pages)
    destinations: dict[str, tuple[int, Fit]] = {}
    for link in printed.links:
        name = link.target.removeprefix("#")
        is_inside = name != link.target
        if is_inside and name not in printed.places:
            continue
        if is_inside and name not in destinations:
            destinations[name] = _destination(pages, printed.places[name])
        for number, box in pages.boxes(link.start, link.end):
            rect = (box.left(), height - box.bottom(), box.right(), height - box.top())
            if is_inside:
                page, fit = destinations[name]
                found = Link(rect=rect, border=NO_BORDER, target_page_index=page, fit=fit)
            else:
                found = Link(rect=rect, border=NO_BORDER, url=link.target)
            writer.add_annotation(sheets[number], found)


def _destination(pages: Pages, position: int) -> "tuple[int, Fit]":
    from pypdf.generic import Fit

    top = pages.printed.paper.points.height() - pages.spot(position).y() + ROOM_ABOVE
    return pages.page_of(position), Fit.xyz(left=0, top=top)
