# SPDX-License-Identifier: MIT
"""The texts that all is timed on: the same sentences in every size, with and without notes."""

import hashlib
import html
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path

SIZES = {"4 KB": 4_000, "200 KB": 200_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
NOTES = 2_000
"""As many as one article may have (`core.limits`)."""
VERDICTS = (
    ("claim", "False."),
    ("claim", "Accurate."),
    ("ad", "Promotional."),
    ("claim", "Misleading."),
    ("garble", "Garbled: harbour."),
)
NAMES = ("gardener", "teacher", "ferryman", "baker", "neighbour", "doctor", "librarian", "sailor")
DEEDS = ("mended", "carried", "painted", "counted", "remembered", "sold", "watched", "measured")
THINGS = (
    "an old boat",
    "two baskets",
    "the long wall",
    "a letter",
    "some *rye bread*",
    "the clock",
)
PLACES = (
    "by the river",
    "near the market",
    "in the **small library**",
    "behind the mill",
    "at sea",
)
TIMES = ("in spring", "before noon", "every winter", "without a word", "for nine years", "at seven")
EVERYWHERE = {"ferryman": "captain", "clock": "bell"}
"""Words with one note for all their places: about eight in a page."""
SEARCHED = "ferryman mended"
"""What is searched for: about one place in 700 bytes."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The files of one run."""

    folder: Path

    def plain(self, size: str) -> Path:
        """Markdown of a size, without notes."""
        return self._written(f"{size.replace(' ', '-')}.md", markdown(SIZES[size]))

    def noted(self, size: str) -> Path:
        """The same words with notes, as many as there may be."""
        return self._written(f"{size.replace(' ', '-')}-noted.alsmd", article(SIZES[size]))

    def book(self, size: str) -> Path:
        """The same words as an EPUB, for programs that show nothing else."""
        file = self.folder / f"{size.replace(' ', '-')}.epub"
        if not file.exists():
            write_book(file, markdown(SIZES[size]))
        return file

    def _written(self, name: str, text: str) -> Path:
        file = self.folder / name
        if not file.exists():
            file.write_text(text, encoding="utf-8")
        return file


def markdown(size: int) -> str:
    """About so many bytes of prose: headings, lists, emphasis, and a number in each paragraph."""
    return "\n\n".join(_paragraphs(size)) + "\n"


def article(size: int) -> str:
    """The same prose with notes, as many as there may be; two hold for every place of a word."""
    paragraphs = _paragraphs(size)
    original = "\n\n".join(paragraphs)
    notes = []
    for number, (word, correction) in enumerate(EVERYWHERE.items()):
        mark = f"[^garble-all-{number}]"
        first = next(i for i, text in enumerate(paragraphs) if word in text)
        paragraphs[first] = paragraphs[first].replace(word, word + mark, 1)
        notes.append(_note(mark, word, original.count(word), f"Garbled: {correction}."))
    for index, paragraph in enumerate(paragraphs):
        if paragraph[0] in "#-" or len(notes) == NOTES:
            continue
        kind, verdict = VERDICTS[len(notes) % len(VERDICTS)]
        quote, dot, rest = paragraph.partition(".")
        mark = f"[^{kind}-{len(notes)}]"
        paragraphs[index] = f"{quote}{mark}{dot}{rest}"
        notes.append(_note(mark, quote, 1, verdict))
    body = "\n\n".join(paragraphs)
    facts = (
        f"bytes: {len(original)}, sha256: {hashlib.sha256(original.encode()).hexdigest()}, "
        "format: text/markdown, eol: lf, final-newline: no"
    )
    head = f"---\nformat: als-article/1\ntitle: Many notes\noriginal: {{{facts}}}\n---"
    begin, end = "<!-- original:begin -->", "<!-- original:end -->"
    return f"{head}\n{begin}\n{body}\n{end}\n\n" + "\n\n".join(notes) + "\n"


def write_book(file: Path, text: str) -> None:
    """Put a text into the least EPUB that there is: one chapter, plain paragraphs."""
    parts = [html.escape(part.strip("#- ").replace("*", "")) for part in text.split("\n\n")]
    body = "\n".join(f"<p>{part}</p>" for part in parts)
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>{body}'
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">t'
        "</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language></metadata>"
        '<manifest><item id="p" href="p.xhtml" media-type="application/xhtml+xml" '
        'properties="nav"/></manifest><spine><itemref idref="p"/></spine></package>'
    )
    with zipfile.ZipFile(file, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", container)
        book.writestr("book.opf", package)
        book.writestr("p.xhtml", f"{page}</body></html>")


def _note(mark: str, quote: str, places: int, verdict: str) -> str:
    times = f" (all {places})" if places > 1 else ""
    return f'{mark}: "{quote}"{times}: **{verdict}** Nobody has seen it. Ask who was there.'


def _paragraphs(size: int) -> list[str]:
    chance = random.Random(7)
    made: list[str] = []
    length = 0
    while length < size:
        number = len(made)
        if number % 25 == 0:
            text = f"## Chapter {number // 25 + 1}"
        elif number % 25 == 20:
            text = "\n".join(f"- {_sentence(chance)}" for _ in range(4))
        else:
            first = f"Number {number} of all the stories told here is about a boat."
            text = " ".join([first, *(_sentence(chance) for _ in range(6))])
        made.append(text)
        length += len(text) + 2
    return made


def _sentence(chance: random.Random) -> str:
    parts = (NAMES, DEEDS, THINGS, PLACES, TIMES)
    return "The {} {} {} {} {}.".format(*(chance.choice(part) for part in parts))
