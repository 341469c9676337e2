# SPDX-License-Identifier: MIT
"""Details of office files, books and PDF files that the samples do not have."""

from typing import Any

import pypdf
import pytest

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing import import_bytes
from als_reader.core.importing.imported import CannotImportError, LockedError
from als_reader.core.importing.pdf import refuse_wordless
from tests.core.importing.making import (
    docx,
    epub,
    odt,
    pdf,
    pdf_page,
    prose_page,
    sample,
    word_paragraph,
)

WORDS = f'<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{word_paragraph("In the margin")}</w:x>'


@pytest.mark.parametrize("part", ["header1", "footer2", "comments"])
def test_words_in_the_margins_of_a_word_file_are_told(part: str) -> None:
    """They are no part of the article, but they are not hidden either."""
    result = import_bytes(docx(word_paragraph("The text"), **{part: WORDS}), "a.docx")
    assert result.text == "The text\n"
    assert result.all_words == "The text\nIn the margin"
    assert "left out" in result.notices[0]


def test_a_page_number_in_a_margin_is_not_told() -> None:
    """Nobody misses it."""
    result = import_bytes(
        docx(word_paragraph("The text"), footer1=WORDS.replace("In the margin", "12")), "a.docx"
    )
    assert result.all_words == ""


def test_an_odt_keeps_the_looks_and_parts_that_matter() -> None:
    """Bold, numbers that count, spaces, boxes, merged cells and numbered headings."""
    style = (
        '<style:style style:name="B"><style:text-properties fo:font-weight="700"/></style:style>'
        '<style:style style:name="I"><style:text-properties fo:font-style="italic"/></style:style>'
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
        ' style:num-format="1"/></text:list-style>'
        '<style:style style:name="T" style:parent-style-name="Title"/>'
    )
    body = (
        f"<x>{style}</x>"
        '<text:p text:style-name="T">A title</text:p>'
        '<text:list><text:list-item><text:h text:outline-level="2">A part</text:h>'
        "</text:list-item></text:list>"
        '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'
        ' <text:span text:style-name="B">bold</text:span>'
        ' <text:span text:style-name="I">slanted</text:span></text:p>'
        '<text:list text:style-name="L"><text:list-item><text:p>one</text:p></text:list-item>'
        "</text:list>"
        "<text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>"
        "</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>h</text:p></table:table-cell>"
        "<table:covered-table-cell/></table:table-row><table:table-row>"
        '<table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:number-rows-repeated="999999">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    text = import_bytes(odt(body), "a.odt").text
    assert text.startswith(
        "# A title\n\n## A part\n\na b c  \nd **bold** *slanted*\n\n1. one\n\nboxed"
    )
    assert "| h |  |\n| --- | --- |\n| x | x |" in text
    assert len(text) < 400


@pytest.mark.parametrize(
    "part",
    [
        "<office:annotation><text:p>A remark</text:p></office:annotation>",
        "<text:tracked-changes><text:p>A remark</text:p></text:tracked-changes>",
        "<text:table-of-content><text:p>A remark</text:p></text:table-of-content>",
    ],
)
def test_what_an_odt_has_beside_its_text_is_told(part: str) -> None:
    """Remarks and deleted words are not the article."""
    result = import_bytes(odt(f"{part}<text:p>The text</text:p>"), "a.odt")
    assert result.text == "The text\n"
    assert "A remark" in result.all_words


def test_a_book_is_read_in_the_order_of_its_chapters() -> None:
    """With the fonts scrambled, which is no protection."""
    fonts = (
        '<encryption xmlns:e="urn:e"><e:EncryptionMethod '
        'Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    )
    chapters = [
        "<html><head><title/><script/></head><h1>One</h1><p>a<a id='x'/>b</p></html>",
        "<!DOCTYPE html><html><p>two&#160;<![CDATA[three <]]></p></html>",
    ]
    result = import_bytes(epub(chapters, encryption=fonts), "a.epub")
    assert result.title == "A book"
    assert result.text == "# One\n\nab\n\ntwo\u00a0three <\n"


def test_lines_of_a_pdf_become_paragraphs() -> None:
    """Cut words are whole again, ligatures are letters, and compounds keep their hyphen."""
    long = "This line is quite long and goes on to the edge of its"
    page = prose_page(
        long + " treat-",
        "ment, and here again to the end of the well-",
        "known line that ends here.",
        "Another paragraph after a short line, and after it stands",
        "one more line.",
    )
    text = import_bytes(pdf(page), "a.pdf").text
    assert "its treatment, and" in text
    assert "the well-known line that ends here.\n\nAnother" in text
    assert "stands one more line." in text


def test_what_stands_on_every_page_is_left_out_and_told() -> None:
    """A name in the margin in the middle of a sentence stops a reader."""
    pages = [
        pdf_page(
            (70, 780, 9, "Journal of Invented Things"),
            *[
                (70, 700 - 14 * n, 12, f"Line {letter} of part {name} is here.")
                for n, letter in enumerate("abcd")
            ],
            (300, 20, 9, f"Page {number} of 3"),
        )
        for number, name in enumerate(("north", "south", "west"), 1)
    ]
    result = import_bytes(pdf(*pages), "a.pdf")
    assert "Journal" not in result.text
    assert "Page 2" not in result.text
    assert "Line d of part west is here." in result.text
    assert result.all_words.count("Journal of Invented Things") == 3
    assert any("many pages" in notice for notice in result.notices)


def test_a_sentence_goes_on_over_a_page() -> None:
    """A page ends anywhere."""
    pages = (prose_page("The first page ends in the"), prose_page("middle of it. And", "so on."))
    assert (
        import_bytes(pdf(*pages), "a.pdf").text
        == "The first page ends in the middle of it. And so on.\n"
    )


def test_lists_tables_and_headings_of_a_pdf() -> None:
    """As far as the places of the words tell."""
    page = pdf_page(
        (70, 740, 20, "A title"),
        (70, 700, 12, "Some words before the list, so that most words are small."),
        (70, 680, 12, "1. one"),
        (70, 666, 12, "2. two goes"),
        (84, 652, 12, "on here"),
        (90, 638, 12, "- inner"),
        (70, 624, 12, "3. three"),
        (70, 600, 12, "* other"),
        (70, 560, 12, "The end."),
    )
    assert import_bytes(pdf(page), "a.pdf").text == (
        "# A title\n\nSome words before the list, so that most words are small.\n\n"
        "1. one\n2. two goes on here\n   - inner\n3. three\n\n- other\n\nThe end.\n"
    )


def test_a_pdf_above_the_limit_is_read_up_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a word about it."""
    monkeypatch.setattr(limits, "PDF_PAGES", 2)
    pages = [prose_page(f"Part {letter}.") for letter in "abc"]
    result = import_bytes(pdf(*pages), "a.pdf")
    assert "Part b" in result.text
    assert "Part c" not in result.text
    assert "This file has 3 pages. Only the first 2 were read." in result.notices


def test_a_page_of_a_pdf_that_is_a_picture_is_told() -> None:
    """Words in pictures cannot be read, and the reader knows."""
    picture = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"
    result = import_bytes(pdf(prose_page("Words"), picture), "a.pdf")
    assert any("only pictures" in notice for notice in result.notices)


def test_a_pdf_for_which_the_title_is_unknown_takes_its_heading() -> None:
    """A list of articles needs a name for each."""
    page = pdf_page((70, 740, 20, "A heading"), (70, 700, 12, "Some more words than above."))
    assert import_bytes(pdf(page), "a.pdf").title == "A heading"
    assert import_bytes(sample("libreoffice.pdf"), "a.pdf").title.startswith("When hands")


def test_a_damaged_page_does_not_take_the_others_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pages of three are better than none, with a word about the third."""
    read = pypdf.PageObject.extract_text
    seen: list[object] = []

    def extract(page: pypdf.PageObject, **options: Any) -> str:
        seen.append(page)
        if len(seen) == 2:
            raise KeyError("/Font")
        return read(page, **options)

    monkeypatch.setattr(pypdf.PageObject, "extract_text", extract)
    pages = [prose_page(f"Part {letter}.") for letter in "abc"]
    result = import_bytes(pdf(*pages), "a.pdf")
    assert "Part a." in result.text
    assert "Part c." in result.text
    assert any("damaged" in notice for notice in result.notices)


def test_a_pdf_of_unreadable_letters_is_refused() -> None:
    """Some programs keep only the shapes of letters."""
    with pytest.raises(CannotImportError, match="letters of this PDF"):
        refuse_wordless("a\ue001\ue002\ufffd", is_scan=False, is_broken=False)


@pytest.mark.parametrize("error", [MemoryError, LockedError])
def test_what_stops_a_page_is_not_called_damage(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence names what is really wrong."""

    def stop(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(pypdf.PageObject, "extract_text", stop)
    with pytest.raises(ArticleError, match=r"memory|password"):
        import_bytes(pdf(prose_page("Words")), "a.pdf")
