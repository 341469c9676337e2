# SPDX-License-Identifier: MIT
"""Articles from electronic books (.epub) without copy protection."""

import posixpath
from urllib.parse import unquote

from als_reader.core.importing.archives import Archive
from als_reader.core.importing.document import Document
from als_reader.core.importing.encodings import decode_text
from als_reader.core.importing.footnotes import tidy_footnotes
from als_reader.core.importing.html_reading import read_html
from als_reader.core.importing.imported import CannotImportError, DamagedError
from als_reader.core.importing.tree import Element, names, words_of

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_ALGORITHMS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MACHINERY = names("script style template iframe object embed audio video canvas")


def read_epub(data: bytes) -> Document:
    """Read the chapters of a book in their order. Raises CannotImportError."""
    archive = Archive(data)
    if _CONTAINER not in archive:
        raise DamagedError
    _refuse_protected(archive)
    rootfile = archive.xml(_CONTAINER).find("rootfile")
    package_name = rootfile.get("full-path") if rootfile else ""
    package = archive.xml(package_name)
    book = Element("article")
    contents: list[str] = []
    for item in _spine(package):
        chapter = read_html(_text(archive, _inside(package_name, item.get("href"))), is_xml=True)
        _remove_machinery(chapter)
        tidy_footnotes(chapter)
        if "nav" in item.get("properties").split():
            contents.append(words_of(chapter))
        else:
            book.children.append(Element("section", {}, [chapter]))
    everything = "\n".join([*contents, words_of(book)])
    title = package.find("title")
    return Document(
        tree=book,
        title=" ".join(words_of(title, unseen=frozenset()).split()) if title else "",
        all_words=everything if _are_new(contents, words_of(book)) else "",
        has_pictures=book.find("img") is not None,
    )


def _refuse_protected(archive: Archive) -> None:
    """Only fonts may be scrambled."""
    if _ENCRYPTION not in archive:
        return
    for method in archive.xml(_ENCRYPTION).find_all("EncryptionMethod"):
        if method.get("Algorithm") not in _FONT_ALGORITHMS:
            raise CannotImportError(
                "This book is protected against copying, so it cannot be read here.",
                "Read it in the program that it was bought for, or ask for an open copy.",
            )


def _spine(package: Element) -> list[Element]:
    """The chapters of the book, in order."""
    items = {item.get("id"): item for item in package.find_all("item")}
    found = [items.get(ref.get("idref")) for ref in package.find_all("itemref")]
    chapters = [x for x in found if x is not None and "html" in x.get("media-type")]
    return list(dict.fromkeys(chapters))


def _inside(package_name: str, target: str) -> str:
    folder = posixpath.dirname(package_name)
    return posixpath.normpath(posixpath.join(folder, unquote(target.partition("#")[0])))


def _text(archive: Archive, name: str) -> str:
    return decode_text(archive.read(name), declared="utf-8").text


def _remove_machinery(tree: Element) -> None:
    for element in tree.elements():
        element.children = [
            x for x in element.children if isinstance(x, str) or x.tag not in _MACHINERY
        ]


def _are_new(contents: list[str], book: str) -> bool:
    """Whether a list of contents holds words that the book itself does not."""
    known = set(book.split())
    return any(word not in known for words in contents for word in words.split())
