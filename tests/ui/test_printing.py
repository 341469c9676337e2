# SPDX-License-Identifier: MIT
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QTextBlock
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.errors import ExportError, SaveError
from als_reader.core.evidence.load import Evidence
from als_reader.core.format import read_article
from als_reader.core.theme import THEMES, verdict_style
from als_reader.core.words import WordMode
from als_reader.exporting import export_file
from als_reader.ui.printing import (
    article_pages,
    print_article,
    print_questions,
    questions_document,
    write_pdf,
    write_questions_pdf,
)
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper, usual_paper
from als_reader.ui.printing.pdf import pdf_bytes

LETTER = Paper(size=QPageSize(QPageSize.PageSizeId.Letter))
OWN_QUESTIONS = tuple(f"My own question number {n}: how long can I still drive?" for n in range(5))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def pages(
    qapp: QApplication,
    bundled_article: Article,
    bundled_entries: Sequence[Entry],
    evidence: Evidence,
) -> Pages:
    """The bundled article on paper."""
    return article_pages(bundled_article, bundled_entries, evidence, paper=LETTER)


@pytest.fixture(scope="module")
def pdf(pages: Pages) -> PdfReader:
    """The bundled article's PDF, opened again."""
    return PdfReader(BytesIO(pdf_bytes(pages)))


@pytest.fixture(scope="module")
def small_article() -> Article:
    """Some pages of text with two notes."""
    paragraphs = "\n\n".join(f"Paragraph {n}. {'Some more words. ' * 60}" for n in range(8))
    source = (
        "A liruquine[^garble-a] works.[^claim-b]\n\n" + paragraphs + "\n\n"
        '[^garble-a]: "liruquine": **Garbled: riluzole.** A drug.\n'
        '[^claim-b]: "A liruquine works.": **False.** No.\n'
    )
    return read_article(source.encode(), "small.md")


@pytest.fixture(scope="module")
def small_entries(small_article: Article) -> Sequence[Entry]:
    """Its numbered notes."""
    return number_entries(small_article)


def opened(path: Path) -> PdfReader:
    """A PDF file, opened again."""
    return PdfReader(BytesIO(path.read_bytes()))


def shown(pdf: PdfReader) -> list[str]:
    """The words of each page of a PDF that Qt alone has made; it takes spaces for tabs."""
    return [" ".join(page.extract_text().split()) for page in pdf.pages]


def text_of(pdf: PdfReader) -> str:
    """All words of a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def links_of(pdf: PdfReader) -> list[Any]:
    """All link annotations of a PDF."""
    return [
        annotation.get_object()
        for page in pdf.pages
        for annotation in page.get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Link"
    ]


def test_the_outline_leads_to_every_part(pdf: PdfReader) -> None:
    """In twenty pages a reader needs a table of contents."""
    titles = [item.title for item in pdf.outline if not isinstance(item, list)]
    assert titles == [
        "In short",
        "The text",
        "What this article leaves out",
        "Notes",
        "Options named in the notes",
        "Trials named in the notes",
        "Questions for my clinic",
        "Sources",
    ]
    numbers = [pdf.get_destination_page_number(i) for i in pdf.outline if not isinstance(i, list)]
    assert numbers == sorted(numbers)  # type: ignore[type-var]


def test_title_language_and_page_numbers_are_there(
    pdf: PdfReader, bundled_article: Article
) -> None:
    """A screen reader says the title and speaks the right language."""
    assert pdf.metadata is not None
    assert pdf.metadata.title == bundled_article.title
    assert pdf.trailer["/Root"]["/Lang"] == "en"  # type: ignore[index]
    count = len(pdf.pages)
    assert count > 5
    for number in (1, count):
        text = pdf.pages[number - 1].extract_text()
        assert f"Page {number} of {count}" in text
        assert "not medical advice" in text


@pytest.mark.parametrize("more", [0.0, -1.0])
def test_an_article_that_paper_cannot_hold_is_refused(
    small_article: Article,
    small_entries: Sequence[Entry],
    evidence: Evidence,
    monkeypatch: pytest.MonkeyPatch,
    more: float,
) -> None:
    """Qt lays out no more than some height, and left the words below it away."""
    height = article_pages(small_article, small_entries, evidence).printed.document.size().height()
    monkeypatch.setattr("als_reader.ui.printing.pages.MOST_HEIGHT", height + more)
    if more:
        with pytest.raises(ExportError, match="too long for paper"):
            article_pages(small_article, small_entries, evidence)
    else:
        assert article_pages(small_article, small_entries, evidence).count


def test_an_article_that_memory_cannot_hold_on_paper_is_refused(
    small_article: Article, evidence: Evidence, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before it is laid out: that took gigabytes."""
    letters = len(small_article.text)
    monkeypatch.setattr("als_reader.ui.printing.printing.MOST_LETTERS", letters)
    assert article_pages(small_article, (), evidence).count
    monkeypatch.setattr("als_reader.ui.printing.printing.MOST_LETTERS", letters - 1)
    with pytest.raises(ExportError, match="too long for paper"):
        article_pages(small_article, (), evidence)


def test_every_note_is_printed_with_its_number(
    pdf: PdfReader, pages: Pages, bundled_entries: Sequence[Entry]
) -> None:
    """On paper the number is the way from the words to the note."""
    written = pages.printed.document.toPlainText()
    places = pages.printed.places
    for entry in bundled_entries:
        note = written[places[f"note-{entry.number}"] :]
        assert re.match(rf"{entry.number}\s+{verdict_style(entry.verdict).word}", note)
    # Reading a page of the PDF back takes a while; two stand for the others.
    numbers = [pages.page_of(places[f"note-{entry.number}"]) for entry in bundled_entries]
    for number in (min(numbers), max(numbers)):
        text = pdf.pages[number].extract_text()
        for entry, page in zip(bundled_entries, numbers, strict=True):
            if page == number:
                assert re.search(rf"\b{entry.number}\s+{verdict_style(entry.verdict).word}", text)
        assert "\t" not in text


def test_corrections_and_dates_are_printed(pages: Pages) -> None:
    """What a reader needs at the clinic is on the paper."""
    text = pages.printed.document.toPlainText()
    assert "It should say: riluzole" in text
    assert "not medical advice" in text
    assert "Facts as of" in text
    assert "as recorded on" in text


def test_a_search_in_the_pdf_finds_words_with_joined_letters(pdf: PdfReader) -> None:
    """Who searches for "affects" must find it."""
    assert "affects" in pdf.pages[0].extract_text()


def test_links_lead_inside_and_outside(pdf: PdfReader, bundled_entries: Sequence[Entry]) -> None:
    """From the words to the note and back, and to the source."""
    links = links_of(pdf)
    inside = [link for link in links if "/Dest" in link]
    outside = [link["/A"]["/URI"] for link in links if "/A" in link]
    places = sum(len(entry.spans) for entry in bundled_entries)
    assert len(inside) > places
    pages = {page.indirect_reference.idnum for page in pdf.pages if page.indirect_reference}
    assert all(link["/Dest"][0].idnum in pages for link in inside)
    assert "https://clinicaltrials.gov/study/NCT03280056" in outside
    assert all(address.startswith(("https://", "http://", "mailto:")) for address in outside)


def test_links_lie_on_the_sheet(pdf: PdfReader) -> None:
    """A link that lies beside its words cannot be found."""
    width, height = pdf.pages[0].mediabox.width, pdf.pages[0].mediabox.height
    for link in links_of(pdf):
        left, bottom, right, top = (float(value) for value in link["/Rect"])
        assert 0 < left < right < width
        assert 0 < bottom < top < height


def test_letters_are_in_the_file(pdf: PdfReader) -> None:
    """The PDF looks the same on a machine without these fonts."""
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(inner["/FontDescriptor"].get_object())


@pytest.mark.parametrize("mode", WordMode)
def test_what_is_printed_is_what_the_reader_sees(
    small_article: Article, small_entries: Sequence[Entry], evidence: Evidence, mode: WordMode
) -> None:
    """Each word mode prints its own words."""
    made = article_pages(small_article, small_entries, evidence, mode, LETTER)
    text = made.printed.document.toPlainText()
    body = text[: text.index("Paragraph 0")]
    assert ("liruquine" in body) is (mode is not WordMode.CORRECTED)
    assert ("riluzole" in body) is (mode is not WordMode.ORIGINAL)


def test_no_heading_stands_alone_at_the_foot(pages: Pages) -> None:
    """A note's number and its words belong on one page."""
    document = pages.printed.document
    for number in pages.printed.kept:
        block = document.findBlockByNumber(number)
        assert pages.page_of(block.position()) == pages.page_of(block.next().position())


def test_the_notes_name_the_pages_of_their_words(
    pages: Pages, bundled_entries: Sequence[Entry]
) -> None:
    """On paper nobody can follow a link, but everybody can turn to a page."""
    text = pages.printed.document.toPlainText()
    for entry in bundled_entries:
        if entry.spans:
            # Qt gives a no-break space as a space.
            page = pages.page_of(pages.printed.places[f"mark-{entry.number}-1"]) + 1
            note = text[pages.printed.places[f"note-{entry.number}"] :]
            assert f"page {page}" in note[: note.index("\n")]


def test_larger_letters_take_more_pages(
    small_article: Article, small_entries: Sequence[Entry], evidence: Evidence
) -> None:
    """Large print is for tired eyes."""
    large = Paper(size=LETTER.size, text_scale=200)
    usual = article_pages(small_article, small_entries, evidence, paper=LETTER)
    more = article_pages(small_article, small_entries, evidence, paper=large)
    assert more.count > usual.count


def test_articles_of_any_kind_can_be_printed(tmp_path: Path, evidence: Evidence) -> None:
    """Lists, tables, quotes, hidden signs and notes without a place do not stop the printer."""
    source = (
        "# Top\n\n- a\n  - b\n\n3. three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n\n"
        "```\ncode\n  x\n```\n\n---\n\n## Less\n\nWord[^claim-a] *stress* `code` "
        "[out](https://example.org/) [S1] \u202eturned\u202c 😀 利鲁唑.[^garble-b]\n\n"
        '[^claim-a]: "Word": **False.** See [this review](ref:goutman2015).\n'
        '[^garble-b]: "not there": **Garbled: x.** No.\n\n[S1]: ref:goutman2015\n'
    )
    article = read_article(source.encode(), "x.md")
    path = tmp_path / "x.pdf"
    write_pdf(path, article, number_entries(article), evidence, paper=LETTER)
    pdf = opened(path)
    text = text_of(pdf)
    for words in ("three", "code", "quote", "Notes we could not place", "this review"):
        assert words in text
    assert next(i.title for i in pdf.outline if not isinstance(i, list)) == "The text"
    assert any(isinstance(item, list) for item in pdf.outline)


def test_an_article_without_notes_is_just_printed(evidence: Evidence, tmp_path: Path) -> None:
    """Plain text prints as plain text."""
    article = read_article(b"Only words.\n", "x.md")
    write_pdf(tmp_path / "x.pdf", article, (), evidence)
    pdf = opened(tmp_path / "x.pdf")
    assert len(pdf.pages) == 1
    assert "A number leads to a note" not in text_of(pdf)


def test_a_file_that_cannot_be_written_is_told(
    bundled_article: Article, evidence: Evidence, tmp_path: Path
) -> None:
    """The reader learns what to do, and nothing is half written."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(SaveError):
        write_pdf(tmp_path / "file" / "x.pdf", bundled_article, (), evidence)


# --- questions ---


def test_fifteen_questions_fit_on_one_page(bundled_article: Article, tmp_path: Path) -> None:
    """One sheet to take along, with every question on it."""
    questions = [*bundled_article.questions, *OWN_QUESTIONS]
    assert len(questions) == 15
    path = tmp_path / "questions.pdf"
    write_questions_pdf(path, bundled_article.title, questions)
    pdf = opened(path)
    assert len(pdf.pages) == 1
    text = text_of(pdf)
    for question in questions:
        assert question.split()[-1] in text


def test_the_questions_document_has_one_page_with_room_to_write(
    bundled_article: Article,
) -> None:
    """Answers are written by hand below each question."""
    document = questions_document(bundled_article.title, bundled_article.questions)
    assert document.pageCount() == 1
    lines = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    empty = [block for block in lines if not block.text()]
    assert len(empty) >= len(bundled_article.questions)


def test_very_many_questions_run_on_rather_than_shrink(tmp_path: Path) -> None:
    """Nothing is cut off, and no letter becomes too small to read."""
    questions = [f"Question {n}: {'many words ' * 12}?" for n in range(60)]
    path = tmp_path / "questions.pdf"
    write_questions_pdf(path, "", questions, LETTER)
    pdf = opened(path)
    assert len(pdf.pages) > 1
    assert "Question 59" in text_of(pdf)


# --- printers ---


def press(qtbot: QtBot, identifier: str) -> Callable[[], None]:
    """A click on a button of the open message."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        (button,) = (
            b for b in box.findChildren(QPushButton) if b.accessibleIdentifier() == identifier
        )
        assert button.width() >= 44
        assert button.height() >= 44
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return click


def test_without_a_printer_a_pdf_is_offered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bundled_article: Article
) -> None:
    """No printer is a normal state, with a way on."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTimer.singleShot(0, press(qtbot, "save-as-pdf"))
    assert print_questions(None, bundled_article.title, bundled_article.questions)
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["", "folder/x.pdf"])
def test_a_pdf_that_is_not_saved_is_not_claimed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """The reader must not believe that something was saved."""
    (tmp_path / "folder").write_text("in the way")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    path = str(tmp_path / name) if name else ""
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    ask = QMessageBox.exec

    def answer(box: QMessageBox) -> int:
        if box.informativeText():  # the offer
            return ask(box)
        told.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    QTimer.singleShot(0, press(qtbot, "save-as-pdf"))
    assert not print_questions(None, "T", ["Why?"])
    assert bool(told) is bool(name)


def test_the_offer_can_be_declined(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not now is an answer."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    QTimer.singleShot(0, press(qtbot, "not-now"))
    assert not print_questions(None, "T", ["Why?"])


@pytest.fixture
def printer_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A printer that prints into a file."""
    path = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Printer"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return path


def test_the_article_goes_to_the_chosen_printer(
    printer_file: Path, small_article: Article, small_entries: Sequence[Entry], evidence: Evidence
) -> None:
    """The same pages as in the PDF, on the sheet that the printer has."""
    assert print_article(None, small_article, small_entries, evidence)
    printed = opened(printer_file)
    expected = article_pages(small_article, small_entries, evidence, paper=LETTER)
    assert len(printed.pages) == expected.count
    size = printed.pages[0].mediabox
    assert QSizeF(float(size.width), float(size.height)) == QSizeF(612, 792)
    assert "Page 1 of" in shown(printed)[0]


def test_only_the_chosen_pages_are_printed(
    printer_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    small_article: Article,
    small_entries: Sequence[Entry],
    evidence: Evidence,
) -> None:
    """Paper and ink are dear."""
    monkeypatch.setattr(QPrinter, "fromPage", lambda _: 2)
    monkeypatch.setattr(QPrinter, "toPage", lambda _: 3)
    assert print_article(None, small_article, small_entries, evidence)
    printed = opened(printer_file)
    assert ["Page 2 of" in text for text in shown(printed)] == [True, False]


def test_a_cancelled_dialog_prints_nothing(
    printer_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel means cancel."""
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: int(QPrintDialog.DialogCode.Rejected))
    assert not print_questions(None, "T", ["Why?"])
    assert not printer_file.exists()


# --- the command line ---


def test_a_running_program_can_export_as_well(tmp_path: Path) -> None:
    """The window can use the same command."""
    (tmp_path / "x.md").write_text("Words.\n", encoding="utf-8")
    export_file(tmp_path / "x.md", "pdf", tmp_path / "x.pdf")
    assert "Words." in text_of(opened(tmp_path / "x.pdf"))


@pytest.mark.parametrize("first", ["", "QCoreApplication([]);"])
def test_a_pdf_needs_no_screen(tmp_path: Path, first: str) -> None:
    """A machine without a screen can make a PDF."""
    (tmp_path / "x.md").write_text("Words.\n", encoding="utf-8")
    program = (
        "from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        f"from als_reader.exporting import export_file; {first.replace('Q', 'a = Q')}"
        "export_file(Path('x.md'), 'pdf', Path('x.pdf'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PATH": "/usr/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    if first:
        assert ExportError.__name__ in done.stderr
    else:
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_the_usual_paper_follows_the_country() -> None:
    """Letter in the United States, A4 elsewhere."""
    assert usual_paper().size.id() in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


def test_a_paragraph_that_changes_direction_all_the_time_is_printed_quickly(
    tmp_path: Path, evidence: Evidence
) -> None:
    """In one piece, 60,000 letters took 14 s, and ten times as many a quarter of an hour."""
    letters = "a\u05d0" * 15_000
    article = read_article(f"- begin {letters} end\n".encode(), "x.md")
    target = tmp_path / "out.pdf"
    start = time.process_time()
    write_pdf(target, article, (), evidence, WordMode.BOTH)
    assert time.process_time() - start < 10
    assert target.stat().st_size > 10_000


def test_each_line_is_on_one_page(evidence: Evidence, tmp_path: Path) -> None:
    """A paragraph that goes on over pages: no line is there twice, to be read aloud twice."""
    words = [f"word{number:04}" for number in range(3_000)]
    article = read_article(" ".join(words).encode(), "long.md")
    target = tmp_path / "long.pdf"
    write_pdf(target, article, (), evidence, paper=LETTER)
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(target).pages)
    assert re.findall(r"word\d{4}", text) == words


def test_no_card_leaves_its_edge_alone_on_a_page(evidence: Evidence) -> None:
    """Where its words end with a page, its ground does too."""
    head = "format: als-article/1\ntitle: T\nsummary:\n  wrong:\n" + "    - One.\n" * 12
    article = read_article(f"---\n{head}---\n\nWords.\n".encode(), "card.alsmd")
    panel = QColor(THEMES["light"].panel)
    beside = 53  # points from the sheet's left: in the cards, left of their words
    for height in range(240, 300, 2):
        size = QPageSize(QSizeF(612, height), QPageSize.Unit.Point)
        pages = article_pages(article, (), evidence, paper=Paper(size=size))
        for number in range(pages.count):
            image = QImage(612, height, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            pages.paint(painter, number)
            painter.end()
            rows = [image.pixelColor(beside, y) == panel for y in range(height)]
            cards = [len(list(some)) for is_card, some in groupby(rows) if is_card]
            assert all(card > 8 for card in cards), (height, number, cards)


def test_the_first_line_of_a_page_counts_as_of_that_page(evidence: Evidence) -> None:
    """Also on A4, whose height is no whole number: the notes name the pages of their words."""
    article = read_article(" ".join(["words"] * 9_000).encode(), "long.md")
    sheet = Paper(size=QPageSize(QPageSize.PageSizeId.A4))
    pages = article_pages(article, (), evidence, paper=sheet)
    block = max(
        (pages.printed.document.findBlockByNumber(n) for n in range(12)), key=QTextBlock.length
    )
    lines = [block.layout().lineAt(n).textStart() for n in range(block.layout().lineCount())]
    for start in (block.position() + line for line in lines):
        assert [pages.page_of(start)] == [page for page, _ in pages.boxes(start, start + 1)]
    assert pages.count > 10
