# SPDX-License-Identifier: MIT
"""Remarks on a file that have gaps, or that several readers of files make.

They are kept in English, with the file's article.
"""

from typing import Final

from als_reader.core.language import said_again, sentence

NOT_SHOWN: Final = sentence(
    "Some of the information at the top of this file could not be read, from line {line} on. "
    "It is not shown."
)
HEAD_NOT_READ: Final = sentence(
    "The information at the top of this file could not be read (line {line}: {reason}). "
    "The article itself is shown below."
)
UNSEEN: Final = sentence(
    "Some words of this file stand inside its links or its code. They are: {words}"
)
NOT_UTF8: Final = sentence(
    "This file is not UTF-8. It was read as: {encoding}. "
    "If the words look wrong, choose another encoding."
)
UNREADABLE_LETTERS: Final = sentence(
    "Some letters in this file could not be read. They are shown as \ufffd."
)
PICTURES: Final = sentence(
    "This article has pictures. They are not shown; their descriptions stand in their place."
)
FIRST_PAGES: Final = sentence("This file has {count} pages. Only the first {limit} were read.")
WITH_GAPS: Final = (NOT_SHOWN, HEAD_NOT_READ, UNSEEN, NOT_UTF8, FIRST_PAGES)


def remark_words(remark: str) -> str:
    """A remark in the reader's language."""
    return said_again(remark, WITH_GAPS)
