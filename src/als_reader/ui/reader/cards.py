# SPDX-License-Identifier: MIT
"""What stands around the article: its title and *In short* before it, what is missing after it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Kind, Paragraph, plain
from als_reader.core.entries import Entry
from als_reader.core.theme import Shape
from als_reader.core.visible import visible
from als_reader.core.words import PieceKind
from als_reader.ui.reader.provenance import provenance_line
from als_reader.ui.reader.shown import Content, Sign, Target
from als_reader.ui.reader.writer import Writer

FEW_RIGHT, FEW_WRONG, FEW_MISSING = 1, 2, 1
"""How many lines of each kind *In short* shows before the reader asks for all."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Document", text)


def write_head(writer: Writer, content: Content) -> None:
    """Title, where the article comes from, *In short*, and what it leaves out."""
    article = content.article
    if article.heading:
        writer.start_block(writer.block_format(0.4, 0.3))
        writer.write_line(article.heading, strong=True, size=2)
    line = provenance_line(article)
    if line:
        writer.start_block(writer.block_format(0, 0.9))
        writer.write_line(line, colour=writer.look.theme.quiet)
    _write_summary(writer, content)
    _write_missing_numbers(writer, content)


def _write_summary(writer: Writer, content: Content) -> None:
    summary, theme = content.article.summary, writer.look.theme
    kinds = (
        (summary.right, FEW_RIGHT, _tr("Right:"), Shape.CHECK, theme.right),
        (summary.wrong, FEW_WRONG, _tr("Wrong:"), Shape.CROSS, theme.wrong),
        (summary.missing, FEW_MISSING, _tr("Left out:"), Shape.CIRCLE, theme.missing),
    )
    if not any(lines for lines, *_ in kinds):
        return
    first = writer.start_block(writer.card_format(is_item=False))
    writer.write_line(_tr("In short"), strong=True)
    has_more = False
    for lines, few, label, shape, colour in kinds:
        has_more |= len(lines) > few
        for line in lines if content.all_summary else lines[:few]:
            number = writer.start_block(writer.card_format(is_item=True))
            writer.shown.signs.append(Sign(number, shape, colour))
            writer.write_line(f"{label} ", strong=True)
            writer.write_runs(_without_sources(line))
    writer.close_card(first, has_button=has_more)


def _write_missing_numbers(writer: Writer, content: Content) -> None:
    """A short card after *In short*, so that what is missing is not found only at the end."""
    missing = _missing(content)
    if not missing:
        return
    theme = writer.look.theme
    first = writer.start_block(writer.card_format(is_item=False))
    writer.write_line(_tr("What this article leaves out"), strong=True)
    number = writer.start_block(writer.card_format(is_item=True))
    writer.shown.signs.append(Sign(number, Shape.CIRCLE, theme.missing))
    writer.write_line(_tr("These notes tell more:"))
    for entry in missing:
        writer.write_line(" ")
        start = writer.position
        writer.write_line(str(entry.number), strong=True, colour=theme.missing)
        target = Target(start, writer.position, entry.number, PieceKind.NUMBER)
        writer.shown.targets.append(target)
    writer.close_card(first)


def _missing(content: Content) -> list[Entry]:
    return [e for e in content.entries if e.kind is Kind.MISSING and e.is_placed]


def write_end(writer: Writer, content: Content) -> None:
    """The notes that have no words of the article to stand on."""
    theme = writer.look.theme
    missing = _missing(content)
    orphans = [e for e in content.entries if not e.is_placed]
    _write_entries(
        writer, _tr("What this article leaves out"), missing, (Shape.CIRCLE, theme.missing)
    )
    _write_entries(writer, _tr("Notes we could not place"), orphans, (Shape.INFO, theme.link))


def _write_entries(
    writer: Writer, title: str, entries: Iterable[Entry], sign: tuple[Shape, str]
) -> None:
    entries = tuple(entries)
    if not entries:
        return
    first = writer.start_block(writer.card_format(is_item=False))
    writer.write_line(title, strong=True)
    for entry in entries:
        number = writer.start_block(writer.card_format(is_item=True))
        writer.shown.signs.append(Sign(number, *sign))
        start = writer.position
        writer.write_line(f"{entry.number} ", strong=True, colour=sign[1])
        if entry.first.quote:
            writer.write_line(f"“{visible(entry.first.quote)}” ", colour=writer.look.theme.quiet)
        writer.write_line(first_sentence(entry.first.body))
        writer.shown.targets.append(Target(start, writer.position, entry.number))
    writer.close_card(first)


def _without_sources(paragraph: Paragraph) -> Paragraph:
    """The words of a summary line; its sources stand in the side pane and in exports."""
    runs = [run for run in paragraph if not run.link.startswith("ref:")]
    while runs and not runs[-1].text.strip():
        runs.pop()
    return tuple(runs)


def first_sentence(body: Sequence[Paragraph]) -> str:
    """The first sentence of a note: enough to choose it by."""
    text = plain(body[0]).strip() if body else ""
    end = text.find(". ")
    return text[: end + 1] if end > 0 else text
