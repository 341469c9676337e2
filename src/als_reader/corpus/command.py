# SPDX-License-Identifier: MIT
"""`als-reader annotate --corpus IN -o OUT.parquet`."""

import sys
from importlib.util import find_spec
from pathlib import Path

from als_reader.cli import complain
from als_reader.core.errors import ReaderError

NEEDED = ("dask", "distributed", "pyarrow")
MISSING = (
    "A corpus needs more programs. Get them with: pip install als-reader[corpus]  Then try again."
)


def annotate_corpus(
    source: Path,
    output: Path,
    *,
    scheduler: str = "",
    workers: int = 0,
    may_replace: bool = False,
    is_plain: bool = False,
) -> int:
    """Annotate every document of a corpus; the status says whether the output is complete."""
    if any(find_spec(name) is None for name in NEEDED):
        return complain(MISSING)
    try:
        _annotate(source, output, scheduler, workers, may_replace=may_replace, is_plain=is_plain)
    except ReaderError as error:
        return complain(str(error))
    return 0


def _annotate(
    source: Path,
    output: Path,
    scheduler: str,
    workers: int,
    *,
    may_replace: bool,
    is_plain: bool,
) -> None:
    from als_reader.annotating.progress import Progress
    from als_reader.corpus import storing
    from als_reader.corpus.parts import corpus_files, cut
    from als_reader.corpus.work import fingerprint

    files = corpus_files(source, output)
    storing.prepare(output, source, may_replace=may_replace)
    parts = cut(files, output, fingerprint())
    waiting = [part for part in parts if not storing.is_done(output, part)]
    if not parts:
        parts = (storing.write_nothing(output),)
    total = sum(part.documents for part in parts)
    ready = total - sum(part.documents for part in waiting)
    if waiting:
        from als_reader.corpus.running import cluster, run

        with (
            Progress(total, "documents", plain=is_plain) as progress,
            cluster(scheduler, workers) as client,
        ):
            progress.step(ready)
            run(client, waiting, output, fingerprint(), progress.step)
    totals = storing.finish(output, source, parts)
    sys.stdout.write(f"{output}: {totals.documents} documents, {totals.errors} with an error\n")
    if ready:
        sys.stdout.write(f"{ready} of them were done already\n")
    if totals.duplicates:
        named = ", ".join(totals.duplicates[:5])
        more = " …" if len(totals.duplicates) > 5 else ""
        sys.stdout.write(
            f"{len(totals.duplicates)} ids stand at more than one document: {named}{more}\n"
        )
