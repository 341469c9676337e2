# SPDX-License-Identifier: MIT
"""Articles from files of other kinds: web pages, Word, LibreOffice, books, PDF, old encodings.

Files from outside are read in `worker.ImportWorker`, a process that can be killed. Nothing here
imports a library before a file needs it.
"""

from als_reader.core.importing.encoding_choices import ENCODINGS
from als_reader.core.importing.imported import Imported, SourceKind
from als_reader.core.importing.kinds import ENDINGS, kind_of

__all__ = ["ENCODINGS", "ENDINGS", "Imported", "SourceKind", "import_bytes", "kind_of"]


def import_bytes(data: bytes, name: str, encoding: str = "") -> Imported:
    """Make an article of a file, in this process. Raises ArticleError, with what to do."""
    from als_reader.core.importing.reading import import_bytes as read

    return read(data, name, encoding)
