# SPDX-License-Identifier: MIT
"""XML from outside as a tree. A file that declares a document type is refused before it counts.

With no document type there are no entities but the five of XML, so nothing can unfold.
"""

from xml.parsers import expat

from als_reader.core import limits
from als_reader.core.importing.imported import CannotImportError, DamagedError
from als_reader.core.importing.tree import Element

_NO_MEMORY = expat.errors.codes[expat.errors.XML_ERROR_NO_MEMORY]


class HostileError(CannotImportError):
    """No program that writes such files writes this."""

    def __init__(self) -> None:
        super().__init__(
            "This file holds something that no office program writes.",
            "It may be a trick, so it was not opened. Please choose another file.",
        )


def read_xml(data: bytes) -> Element:
    """The tree of an XML file; names are without their name space: "p" for "text:p"."""
    root = Element("")
    open_elements = [root]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(open_elements) > limits.XML_DEPTH:
            raise HostileError
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(":")[2], {**plain, **attributes})
        open_elements[-1].children.append(element)
        open_elements.append(element)

    def end(_: str) -> None:
        open_elements.pop()

    def add(text: str) -> None:
        open_elements[-1].children.append(text)

    parser = _strict_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = add
    _parse(parser, data)
    return next(child for child in root.children if isinstance(child, Element))


def check_xml(data: bytes) -> None:
    """Refuse what `read_xml` refuses, before another library parses it."""
    depth = 0

    def start(_: str, __: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > limits.XML_DEPTH:
            raise HostileError

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    parser = _strict_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    _parse(parser, data)


def _strict_parser() -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


def _refuse(*_: object) -> None:
    raise HostileError


def _parse(parser: expat.XMLParserType, data: bytes) -> None:
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        if getattr(error, "code", 0) == _NO_MEMORY:
            raise MemoryError from error
        raise DamagedError from error
