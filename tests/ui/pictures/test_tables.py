# SPDX-License-Identifier: MIT
"""The pictures as tables and in words, on paper, and from the window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.evidence.load import Evidence
from als_reader.core.settings import Settings
from als_reader.ui.fonts import give_font
from als_reader.ui.pictures.on_paper import PicturePages
from als_reader.ui.pictures.opening import approvals, trials
from als_reader.ui.pictures.table_dialog import TableDialog, Telling
from als_reader.ui.printing.paper import usual_paper
from tests.ui.dialogs.conftest import Find
from tests.ui.window.conftest import Opener

TODAY = date(2026, 11, 25)
Tell = Callable[[Evidence, date], Telling | None]
TELLINGS = pytest.mark.parametrize("tell", [approvals, trials], ids=["approvals", "trials"])


def told(tell: Tell, evidence: Evidence) -> Telling:
    telling = tell(evidence, TODAY)
    assert telling is not None
    return telling


@pytest.fixture
def opened(qtbot: QtBot, host: QWidget, styled: None) -> Callable[[Telling], TableDialog]:
    """Opens the dialog of a picture."""

    def open_one(telling: Telling) -> TableDialog:
        dialog = TableDialog(telling, host)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return open_one


Opened = Callable[[Telling], TableDialog]


def cells(table: QTableWidget) -> list[list[str]]:
    """What stands in the rows, their heads first."""
    rows = []
    for row in range(table.rowCount()):
        head, items = table.verticalHeaderItem(row), []
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            items.append(item.text())
        assert head is not None
        rows.append([head.text(), *items])
    return rows


def heads(table: QTableWidget) -> list[str]:
    """What stands above the columns."""
    items = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    return [item.text().replace("\n", " ") for item in items if item is not None]


def test_table_of_approvals_has_a_row_for_each_event(opened: Opened, evidence: Evidence) -> None:
    """Day, product, what happened, more: cell by cell."""
    table = opened(told(approvals, evidence)).table
    assert heads(table) == ["Product", "What happened", "More"]
    rows = cells(table)
    assert len(rows) == 11
    assert rows[0][:3] == ["12 December 1995", "Rilutek", "Approved"]
    said = {tuple(row[:3]) for row in rows}
    assert ("29 August 2025", "Relyvrio", "Approval withdrawn") in said
    assert ("18 October 2023", "NurOwn", "Request taken back") in said
    assert ("11 December 2025", "Exservan", "Listed as no longer sold") in said
    assert ("25 April 2023", "Qalsody", "Approved the accelerated way") in said
    assert ("29 October 2010", "Nuedexta", "Approved for a symptom") in said


def test_table_of_the_trials_adds_up(opened: Opened, evidence: Evidence) -> None:
    """Every row and every column has its sum, and the sums meet at 52."""
    table = opened(told(trials, evidence)).table
    assert heads(table)[0] == "Phase 1"
    assert heads(table)[-3:] == ["Phase does not apply", "No phase given", "All"]
    rows = [(head, [int(word) for word in numbers]) for head, *numbers in cells(table)]
    *statuses, (last, sums) = rows
    assert last == "All trials"
    assert sums[-1] == 52
    for _, numbers in rows:
        assert sum(numbers[:-1]) == numbers[-1]
    for column, total in enumerate(sums):
        assert sum(numbers[column] for _, numbers in statuses) == total
    assert dict(statuses)["Completed"][:3] == [10, 8, 2]


@TELLINGS
def test_the_same_stands_below_in_words_with_its_age(
    opened: Opened, evidence: Evidence, tell: Tell
) -> None:
    """For those who are read to, and where a table cannot be used."""
    telling = told(tell, evidence)
    dialog = opened(telling)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert set(telling.sentences) < set(said)
    assert any("recorded on 22 November 2026 (3 days ago)" in line for line in said)


@TELLINGS
@pytest.mark.requirement("A1", "B1")
def test_arrows_go_through_the_cells_and_tab_leaves(
    qtbot: QtBot, opened: Opened, evidence: Evidence, tell: Tell
) -> None:
    """A table that swallows Tab is a trap; a cell that is reached must be seen."""
    dialog = opened(told(tell, evidence))
    table = dialog.table
    assert not table.selectedItems()
    table.setFocus()
    qtbot.waitUntil(lambda: (table.currentRow(), table.currentColumn()) == (0, 0))
    assert len(table.selectedItems()) == 1
    for _ in range(table.rowCount()):
        QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentRow(), table.currentColumn()) == (table.rowCount() - 1, 1)
    rect = table.visualRect(table.currentIndex())
    place = table.viewport().mapTo(dialog, QPoint(0, rect.center().y()))
    assert 0 < place.y() < dialog.height()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()
    assert not table.selectedItems()
    assert all(table.rowHeight(row) >= 44 for row in range(table.rowCount()))


@TELLINGS
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.requirement("G3")
def test_table_shows_all_rows_in_full(
    opened: Opened, evidence: Evidence, tell: Tell, percent: int
) -> None:
    """What is around it scrolls; a second bar inside would be hard to use."""
    dialog = opened(told(tell, evidence))
    table = dialog.table
    if percent > 100:
        font = dialog.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        give_font(dialog, font)
        QApplication.processEvents()
    heights = sum(table.rowHeight(row) for row in range(table.rowCount()))
    assert table.viewport().height() >= heights - 6
    assert table.height() >= table.heightForWidth(table.width())
    if tell is approvals and percent == 100:
        assert table.horizontalScrollBar().maximum() == 0
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            box = table.visualItemRect(item).adjusted(12, 8, -12, -8)
            flags = Qt.TextFlag.TextWordWrap
            assert (
                table.fontMetrics().boundingRect(box, flags, item.text()).height() <= box.height()
            )


def test_print_closes_the_dialog_and_asks_for_it(
    qtbot: QtBot, opened: Opened, evidence: Evidence, find: Find
) -> None:
    """The printer's own dialog comes next; the safe choice has the focus first."""
    dialog = opened(told(approvals, evidence))
    assert find(dialog, "dialog-close").hasFocus()
    with qtbot.waitSignal(dialog.print_requested):
        QTest.mouseClick(find(dialog, "picture-print"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("tell", "most"), [(approvals, 2), (trials, 1)])
def test_picture_on_paper_is_words_with_signs_around_them(
    qapp: QApplication, evidence: Evidence, refreshed: Evidence, tell: Tell, most: int
) -> None:
    """It can be searched and read aloud as a PDF, and looked at on a sheet."""
    for facts in (evidence, refreshed):
        pages = told(tell, facts).lay_out(usual_paper())
        assert isinstance(pages, PicturePages)
        assert pages.count <= most
    said = pages.printed.document.toPlainText().replace("\u2060", "")
    assert "efreshed on 24 November 2026" in said
    assert "Not medical advice" in said or "not medical advice" in said
    if tell is approvals:
        assert "Relyvrio" in said
        assert "Approval withdrawn, 29 August 2025" in said
    else:
        assert "Completed: 23" in said
        assert said.split().count("1/2") == 13
    theme = pages.printed.paper.theme
    found: set[str] = set()
    for page in range(pages.count):
        image = QImage(600, 850, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        pages.paint(painter, page)
        painter.end()
        found |= {
            image.pixelColor(x, y).name().upper()
            for x in range(0, 600, 2)
            for y in range(0, 850, 3)
        }
    assert {theme.caution, theme.right if tell is approvals else theme.missing} <= found


@pytest.mark.gui
def test_from_the_window_to_table_and_paper(open_window: Opener, documents: Path) -> None:
    """One press on the card shows the table; what is printed lies in Documents for who dwells."""
    window = open_window(settings=Settings(has_dwell=True))
    window.navigation.open_link("picture-table:trials")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TableDialog)
    assert dialog.windowTitle() == "Trials by status and phase"
    dialog.reject()
    window.navigation.open_link("picture-print:approvals")
    text = PdfReader(documents / "Approvals over time.pdf").pages[0].extract_text()
    assert "Rilutek" in text
