# SPDX-License-Identifier: MIT
"""Puts pages on paper, or into a PDF file where nobody can use a printer's dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.files import atomic_write
from als_reader.ui.access.own_files import has_printer
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper, usual_paper
from als_reader.ui.printing.pdf import pdf_bytes

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

LayOut = Callable[[Paper], Pages]


def print_or_save(window: MainWindow, lay_out: LayOut, name: str) -> None:
    """Print with the system's dialog, or where that cannot be used, save a PDF."""
    errands = window.errands
    if errands.needs_own_dialogs() or not has_printer():
        errands.save_here(name, "pdf", pdf_writer(lay_out))
        return
    from als_reader.ui.printing.printer import print_pages

    errands.attempt(lambda: print_pages(window, lay_out, name))


def pdf_writer(lay_out: LayOut) -> Callable[[Path], None]:
    """Something that writes the pages as a PDF file."""

    def write(target: Path) -> None:
        atomic_write(target, pdf_bytes(lay_out(usual_paper())))

    return write
