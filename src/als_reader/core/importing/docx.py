# SPDX-License-Identifier: MIT
"""Articles from Word files (.docx), by way of mammoth."""

import io
import re

from als_reader.core.importing.archives import Archive
from als_reader.core.importing.document import Document
from als_reader.core.importing.footnotes import tidy_footnotes
from als_reader.core.importing.html_reading import read_html
from als_reader.core.importing.imported import DamagedError, LockedError
from als_reader.core.importing.tree import Element, words_of
from als_reader.core.importing.words_left_out import has_letters, loses_words
from als_reader.core.importing.xml_reading import check_xml

_BODY = "word/document.xml"
_ASIDE = re.compile(r"word/(header|footer|comments|footnotes|endnotes)\d*\.xml")
_PROPERTIES = "docProps/core.xml"
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh > em"


def read_docx(data: bytes) -> Document:
    """Read a .docx. Raises CannotImportError."""
    archive = Archive(data)
    if _BODY not in archive:
        raise LockedError if "EncryptedPackage" in archive.names else DamagedError
    parts = {name: archive.read(name) for name in archive.names if _is_read(name)}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            check_xml(part)
    tree = read_html(_converted(data))
    tidy_footnotes(tree)
    body = _words(archive.xml(_BODY))
    aside = [_words(archive.xml(name)) for name in sorted(parts) if _ASIDE.fullmatch(name)]
    everything = "\n".join([body, *(words for words in aside if has_letters(words))])
    return Document(
        tree=tree,
        title=_title(archive),
        all_words=everything if loses_words(everything, words_of(tree)) else "",
        has_pictures=any(name.startswith("word/media/") for name in archive.names),
    )


def _is_read(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _converted(data: bytes) -> str:
    """The HTML of mammoth. Pictures are left where they are, only their descriptions come along."""
    import mammoth  # type: ignore[import-untyped]

    def describe(image: object) -> dict[str, str]:
        return {"src": ""}

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(describe),
            external_file_access=False,
        )
    except MemoryError:
        raise
    except Exception as error:
        raise DamagedError from error
    return str(result.value)


def _words(root: Element) -> str:
    """The words of a part: a paragraph is a line; what was deleted in it is not a word of it."""
    lines: list[str] = []
    for paragraph in root.find_all("p"):
        pieces = []
        for element in paragraph.elements():
            if element.tag == "t":
                pieces += [x for x in element.children if isinstance(x, str)]
            elif element.tag in ("tab", "br", "cr"):
                pieces.append(" ")
        lines.append(" ".join("".join(pieces).split()))
    return "\n".join(line for line in lines if line)


def _title(archive: Archive) -> str:
    if _PROPERTIES not in archive:
        return ""
    found = archive.xml(_PROPERTIES).find("title")
    return " ".join(words_of(found, unseen=frozenset()).split()) if found else ""
