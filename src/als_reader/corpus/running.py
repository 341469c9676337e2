# SPDX-License-Identifier: MIT
"""Runs the parts of a corpus on the workers of a Dask cluster."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import dask
import dask.bag
from distributed import Client, Future, KilledWorker, LocalCluster, as_completed

from als_reader.annotating.crew import cores
from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import Part
from als_reader.corpus.work import annotate_part, try_document

RETRIES = 2
"""For what may pass, such as a shared disk that does not answer."""


@contextmanager
def cluster(address: str, workers: int) -> Iterator[Client]:
    """Workers: those of an address, or processes of this machine, one for each core."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we say ourselves what matters
    if address:
        try:
            client = Client(address, timeout="20s")
        except (OSError, ValueError, TypeError) as error:
            raise CorpusError(f"No Dask scheduler answers at {address}. Is it running?") from error
        with client:
            yield client
        return
    with (
        LocalCluster(
            n_workers=workers or cores(),
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        ) as own,
        Client(own) as client,
    ):
        yield client


def run(
    client: Client,
    parts: Sequence[Part],
    output: Path,
    fingerprint: str,
    on_done: Callable[[int], None],
) -> None:
    """Have all parts written. Raises CorpusError if one cannot be.

    The work of a worker that dies is given to another one. If a part ends several workers, its
    documents are tried one by one, and only those that do it alone become rows with an error.
    """
    where = str(output.absolute())
    deadly: list[Part] = []
    for part, future in _each(client, parts, where, fingerprint):
        if future.status == "error" and isinstance(future.exception(), KilledWorker):
            deadly.append(part)
        else:
            future.result()
            on_done(part.documents)
    for part in deadly:
        bad = _deadly_documents(client, part)
        future = client.submit(annotate_part, part, where, fingerprint, bad, pure=False)
        future.result()
        on_done(part.documents)


def _each(
    client: Client, parts: Sequence[Part], output: str, fingerprint: str
) -> Iterator[tuple[Part, "Future[object]"]]:
    """A bag with one part in each partition; each as soon as it is done."""
    if not parts:
        return
    bag = dask.bag.from_sequence(parts, partition_size=1)
    lines = bag.map(annotate_part, output=output, expected=fingerprint)
    futures = client.compute(lines.to_delayed(optimize_graph=False), retries=RETRIES)
    part_of = {future.key: part for future, part in zip(futures, parts, strict=True)}
    done = as_completed(futures)
    del futures  # what nobody holds is not made again when its worker dies
    for future in done:
        yield part_of[future.key], future


def _deadly_documents(client: Client, part: Part) -> frozenset[int]:
    """Which documents of a part end a worker, also when nothing else is being done."""
    numbers = range(part.documents)
    futures = client.map(partial(try_document, part), numbers, pure=False)
    client.gather(futures, errors="skip")
    suspects = [n for n, future in zip(numbers, futures, strict=True) if future.status == "error"]
    return frozenset(number for number in suspects if _is_deadly(client, part, number))


def _is_deadly(client: Client, part: Part, number: int) -> bool:
    future = client.submit(try_document, part, number, pure=False)
    return isinstance(future.exception(), KilledWorker)
