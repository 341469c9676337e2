# SPDX-License-Identifier: MIT
"""Asks for a printer and prints; where there is none, offers a PDF file in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper, usual_paper
from als_reader.ui.printing.pdf import paint_pages, pdf_bytes

LayOut = Callable[[Paper], Pages]


def print_pages(parent: QWidget | None, lay_out: LayOut, title: str) -> bool:
    """Print what `lay_out` gives for the chosen sheet. Says whether something was made."""
    if not QPrinterInfo.availablePrinterNames():
        return _offer_pdf(parent, lay_out, title)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(usual_paper().page_layout)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("Print"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    pages = lay_out(Paper(size=printer.pageLayout().pageSize()))
    printer.setFullPage(True)
    painter = QPainter(printer)
    if not painter.isActive():
        return _offer_pdf(parent, lay_out, title)
    first = max(printer.fromPage(), 1) - 1
    last = printer.toPage() or pages.count
    paint_pages(pages, painter, printer.resolution(), printer.newPage, range(first, last))
    painter.end()
    return True


def _offer_pdf(parent: QWidget | None, lay_out: LayOut, title: str) -> bool:
    """Say that there is no printer, and save a PDF if the reader likes."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(_tr("Print"))
    box.setText(_tr("We found no printer."))
    box.setInformativeText(
        _tr("You can save a PDF file now and print it later, or on another computer.")
    )
    save = box.addButton(_tr("Save as PDF"), QMessageBox.ButtonRole.AcceptRole)
    save.setAccessibleIdentifier("save-as-pdf")
    cancel = box.addButton(_tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    cancel.setAccessibleIdentifier("not-now")
    for button in (save, cancel):
        button.setMinimumSize(44, 44)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    if box.clickedButton() is not save:
        return False
    return _save_pdf(parent, lay_out, title)


def _save_pdf(parent: QWidget | None, lay_out: LayOut, title: str) -> bool:
    suggested = "".join(c for c in title if c.isalnum() or c in " -_").strip() or _tr("Article")
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save as PDF"), f"{suggested}.pdf", _tr("PDF files (*.pdf)")
    )
    if not name:
        return False
    path = Path(name)
    try:
        atomic_write(
            path if path.suffix else path.with_suffix(".pdf"), pdf_bytes(lay_out(usual_paper()))
        )
    except SaveError as error:
        _tell(parent, str(error))
        return False
    return True


def _tell(parent: QWidget | None, words: str) -> None:
    """Say why nothing was saved. A file's name is in the words, so they are plain text."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_tr("Save as PDF"))
    box.setText(words)
    box.addButton(_tr("OK"), QMessageBox.ButtonRole.AcceptRole).setMinimumSize(44, 44)
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
