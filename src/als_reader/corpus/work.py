# SPDX-License-Identifier: MIT
"""What a worker does: one part, or one document that may have ended other workers."""

import hashlib
from collections.abc import Collection
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path

from als_reader import __version__
from als_reader.annotating.one_file import own_recogniser
from als_reader.core.errors import SaveError
from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import Part
from als_reader.corpus.rows import documents, row_of, rows
from als_reader.corpus.storing import FORM, is_done, write_part
from als_reader.resources import resource_root


@cache
def fingerprint() -> str:
    """A hash of all that decides the marks besides the text: rules, facts and form."""
    digest = hashlib.sha256(f"{FORM} {__version__}".encode())
    resources = (resource_root() / name for name in ("evidence", "recognition"))
    for folder in (files("als_reader.core.annotate"), *resources):
        for file in sorted(folder.iterdir(), key=lambda its: its.name):
            if file.name.endswith((".py", ".json", ".toml")):
                digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def annotate_part(part: Part, output: str, expected: str, deadly: Collection[int] = ()) -> int:
    """Write the rows of a part; gives how many. Raises CorpusError."""
    if fingerprint() != expected:
        raise CorpusError(
            "A worker of the cluster has another version of ALS Reader. "
            "Install the same version everywhere, then try again."
        )
    if is_done(Path(output), part):  # by another worker, which died before it could say so
        return part.documents
    try:
        write_part(Path(output), part, rows(part, own_recogniser(), deadly))
    except SaveError as error:
        raise CorpusError(str(error)) from None
    except (OSError, ValueError) as error:  # those of Arrow are of these kinds too
        raise CorpusError(
            f"{part.label} could not be read on a worker: {error} "
            "All workers need the same folders. Do not change the files during a run."
        ) from None
    return part.documents


def try_document(part: Part, index: int) -> int:
    """Annotate one document only to see whether the worker lives."""
    for document in islice(documents(part), index, index + 1):
        row_of(document, own_recogniser())
    return index
