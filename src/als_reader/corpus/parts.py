# SPDX-License-Identifier: MIT
"""Cuts a corpus into parts that are worked on one by one.

A part says only where its documents stand. Its name holds a hash of what it is made from: the
documents, the recogniser, and the form of the output. So the same part is never made twice.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from als_reader.corpus.failures import CorpusError
from als_reader.corpus.lines import line_heads

PART_DOCUMENTS = 200
PART_BYTES = 4 * 1024 * 1024
GROUP_PARTS = 64
"""So many parts of one Parquet row group at most: each must read the group from its start."""
COLUMNS = ("id", "text")
SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".parquet")
"""What is taken from a folder."""
UNPACKED = ".unpacked"
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some documents of one file, one after the other."""

    path: str
    label: str
    """The file's name in the corpus."""
    group: int = -1
    """Row group of a Parquet file; -1 for JSON Lines."""
    start: int
    """First byte of JSON Lines; first row in the row group."""
    size: int
    """Bytes or rows."""
    first: int
    """Number of its first line or row in the file, from 1."""
    documents: int
    digest: str = ""
    """SHA-256 of all that decides what comes out."""
    number: int = 0

    @property
    def name(self) -> str:
        """The name of its output; by name the parts stand in the order of the corpus."""
        return f"part-{self.number:06}-{self.digest[:24]}.parquet"


def corpus_files(source: Path, output: Path | None = None) -> tuple[tuple[Path, str], ...]:
    """The files of a corpus and their names in it, in order. Raises CorpusError.

    What stands in the output is none of them, also if the output stands in the corpus.
    """
    if source.is_file():
        return ((source, source.name),)
    if not source.is_dir():
        raise CorpusError(f"{source} is not there. Check its name.")
    found = sorted(
        (path.relative_to(source).as_posix(), path)
        for path in source.rglob("*")
        if path.name.endswith(SUFFIXES) and path.is_file()
        if output is None or not path.absolute().is_relative_to(output.absolute())
    )
    seen = [
        (path, label) for label, path in found if not any(p[0] in "._" for p in label.split("/"))
    ]
    if not seen:
        raise CorpusError(f"{source} holds no file that ends in {', '.join(SUFFIXES)}.")
    return tuple(seen)


def cut(files: Sequence[tuple[Path, str]], output: Path, fingerprint: str) -> tuple[Part, ...]:
    """Cut all files into parts. Packed files are unpacked into a hidden folder of the output."""
    parts: list[Part] = []
    for path, label in files:
        try:
            for part in _parts_of(path, label, output / UNPACKED / f"{len(parts):06}.jsonl"):
                identity = [fingerprint, part.label, part.first, part.documents, part.digest]
                digest = hashlib.sha256(json.dumps(identity).encode()).hexdigest()
                parts.append(replace(part, number=len(parts), digest=digest))
        except (OSError, EOFError, zlib.error) as error:
            raise CorpusError(
                f"{label} cannot be read to its end. Is it complete? ({error})"
            ) from error
    return tuple(parts)


def _parts_of(path: Path, label: str, unpacked: Path) -> Iterator[Part]:
    with path.open("rb") as file:
        start = file.read(4)
    if start == b"PAR1":
        yield from _parts_of_table(path, label)
    elif start.startswith(b"\x1f\x8b"):
        _unpack(path, unpacked)
        yield from _parts_of_lines(unpacked, label)
    else:
        yield from _parts_of_lines(path, label)


def _unpack(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path) as packed, target.open("wb") as file:
        while chunk := packed.read(_CHUNK):
            file.write(chunk)


def _parts_of_lines(path: Path, label: str) -> Iterator[Part]:
    """Cut after so many lines or bytes; lines without a word are no documents."""
    with path.open("rb") as file:
        start, first = 0, 1
        size = documents = 0
        digest = hashlib.sha256()
        for line, (head, length) in enumerate(line_heads(file), 1):
            size += length
            documents += bool(head.strip())
            digest.update(head)
            if documents == PART_DOCUMENTS or size >= PART_BYTES:
                yield _lines(path, label, (start, size, first, documents), digest.hexdigest())
                start, first = start + size, line + 1
                size = documents = 0
                digest = hashlib.sha256()
        if documents:
            yield _lines(path, label, (start, size, first, documents), digest.hexdigest())


def _lines(path: Path, label: str, where: tuple[int, int, int, int], digest: str) -> Part:
    start, size, first, documents = where
    return Part(
        path=str(path.absolute()),
        label=label,
        start=start,
        size=size,
        first=first,
        documents=documents,
        digest=digest,
    )


def _parts_of_table(path: Path, label: str) -> Iterator[Part]:
    """Cut each row group; the hash is that of the whole file."""
    try:
        about = pq.read_metadata(path)
        names = pq.read_schema(path).names
    except (OSError, ValueError) as error:
        raise CorpusError(f"{label} is not a sound Parquet file.") from error
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise CorpusError(f"{label} has no column named {' and '.join(missing)}.")
    with path.open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    before = 0
    for group in range(about.num_row_groups):
        rows = about.row_group(group).num_rows
        step = max(PART_DOCUMENTS, -(-rows // GROUP_PARTS))
        for start in range(0, rows, step):
            size = min(step, rows - start)
            yield Part(
                path=str(path.absolute()),
                label=label,
                group=group,
                start=start,
                size=size,
                first=before + start + 1,
                documents=size,
                digest=content,
            )
        before += rows


def table_rows(part: Part) -> Iterator[tuple[int, Any, Any]]:
    """Number, id and text of each row of a part of a Parquet file, as they stand there."""
    with pq.ParquetFile(part.path) as file:
        skip, left = part.start, part.size
        batches = file.iter_batches(
            batch_size=PART_DOCUMENTS, row_groups=[part.group], columns=list(COLUMNS)
        )
        for batch in batches:
            if skip >= batch.num_rows:
                skip -= batch.num_rows
                continue
            piece = batch.slice(skip, left)
            number = part.first + part.size - left
            ids, texts = piece.column("id").to_pylist(), piece.column("text").to_pylist()
            for offset, (id_, text) in enumerate(zip(ids, texts, strict=True)):
                yield number + offset, id_, text
            skip = 0
            left -= piece.num_rows
            if not left:
                return


def part_lines(part: Part) -> Iterator[tuple[int, bytes, int]]:
    """Number, beginning and length of each line of a part of JSON Lines."""
    with Path(part.path).open("rb") as file:
        file.seek(part.start)
        left = part.size
        for offset, (head, length) in enumerate(line_heads(file)):
            if head.strip():
                yield part.first + offset, head, length
            left -= length
            if left <= 0:
                return
