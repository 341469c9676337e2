# SPDX-License-Identifier: MIT
"""The output: a folder of Parquet files, one for each part, and what the run was about."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from als_reader import __version__
from als_reader.core.files import atomic_write, sweep_temporaries
from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import UNPACKED, Part
from als_reader.corpus.rows import Row

FORM = 1
"""Rises when the columns change; then everything is made anew."""
ABOUT = "_about.json"
"""Programs that read Parquet folders pass over names that begin so."""
SCHEMA = pa.schema(
    [
        pa.field("id", pa.string()),
        pa.field("place", pa.string(), nullable=False),
        pa.field("error", pa.string()),
        pa.field(
            "marks",
            pa.list_(
                pa.struct(
                    [
                        ("start", pa.int64()),
                        ("end", pa.int64()),
                        ("surface", pa.string()),
                        ("intended", pa.string()),
                        ("kind", pa.string()),
                        ("confidence", pa.string()),
                        ("rule", pa.string()),
                        ("glossary_id", pa.string()),
                    ]
                )
            ),
            nullable=False,
        ),
    ]
)
_PART = re.compile(r"part-\d{6,}-[0-9a-f]{24}\.parquet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What stands in the output of a whole run."""

    documents: int
    errors: int
    duplicates: tuple[str, ...]
    """Ids that more than one document has."""


def prepare(output: Path, source: Path, *, may_replace: bool) -> None:
    """Make the folder, or see that it is ours and of the same corpus. Raises CorpusError."""
    if output.exists() and not output.is_dir():
        raise CorpusError(f"{output} is a file. The output is a folder: choose another name.")
    if output.is_dir() and any(output.iterdir()):
        made_from = _made_from(output)
        if made_from is None:
            raise CorpusError(f"{output} holds other files. Choose an empty or a new folder.")
        if made_from != str(source.absolute()) and not may_replace:
            raise CorpusError(
                f"{output} holds what was made from {made_from}. Choose another folder, or add "
                "--overwrite."
            )
        sweep_temporaries(output)
        clear_unpacked(output)
    _write_about(output, source, {"is_finished": False})


def _made_from(output: Path) -> str | None:
    try:
        about = json.loads((output / ABOUT).read_bytes())
    except (OSError, ValueError):
        return None
    made_from = about.get("source") if isinstance(about, dict) else None
    return made_from if isinstance(made_from, str) else None


def clear_unpacked(output: Path) -> None:
    """Remove what was unpacked for the run."""
    shutil.rmtree(output / UNPACKED, ignore_errors=True)


def write_part(output: Path, part: Part, rows: Iterable[Row]) -> None:
    """Write the rows of a part, whole or not at all. The same rows give the same bytes."""
    table = pa.Table.from_pylist([row.as_dict() for row in rows], schema=SCHEMA)
    buffer = BytesIO()
    pq.write_table(table, buffer, compression="zstd")
    atomic_write(output / part.name, buffer.getvalue())


def write_nothing(output: Path) -> Part:
    """Write a part without documents, so that an empty corpus is a table too."""
    part = Part(path="", label="", start=0, size=0, first=1, documents=0, digest="0" * 64)
    write_part(output, part, ())
    return part


def is_done(output: Path, part: Part) -> bool:
    """Whether an earlier run has made a part."""
    return (output / part.name).is_file()


def finish(output: Path, source: Path, parts: Sequence[Part]) -> Totals:
    """Remove parts that no longer belong to the corpus, and count what is there."""
    clear_unpacked(output)
    names = [part.name for part in parts]
    _remove_others(output, set(names))
    ids: Counter[str] = Counter()
    documents = errors = 0
    for name in names:
        table = pq.read_table(output / name, columns=["id", "error"])
        documents += table.num_rows
        errors += table.num_rows - table.column("error").null_count
        ids.update(id_ for id_ in table.column("id").to_pylist() if id_ is not None)
    duplicates = tuple(id_ for id_, count in ids.items() if count > 1)
    expected = sum(part.documents for part in parts)
    if documents != expected:
        raise CorpusError(f"{output} holds {documents} documents, not {expected}. Run it again.")
    about = {"documents": documents, "errors": errors, "duplicate_ids": list(duplicates)}
    _write_about(output, source, {"is_finished": True, **about})
    return Totals(documents=documents, errors=errors, duplicates=duplicates)


def _remove_others(output: Path, names: Collection[str]) -> None:
    for path in output.iterdir():
        if _PART.fullmatch(path.name) and path.name not in names:
            path.unlink()


def _write_about(output: Path, source: Path, more: dict[str, object]) -> None:
    about = {"schema": FORM, "app_version": __version__, "source": str(source.absolute()), **more}
    atomic_write(output / ABOUT, (json.dumps(about, indent=1) + "\n").encode("ascii"))
