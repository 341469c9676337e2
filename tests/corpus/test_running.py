# SPDX-License-Identifier: MIT
"""What happens when workers die again and again, played without any process."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("distributed", reason="needs als-reader[corpus]")
from distributed import KilledWorker

from als_reader.corpus import running
from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import Part, corpus_files, cut
from als_reader.corpus.work import try_document
from tests.corpus.conftest import WriteCorpus

STOPPED = KilledWorker("part", object(), 3)  # type: ignore[arg-type]


class Future:
    """What became of a call."""

    def __init__(self, key: str, call: Callable[[], object]) -> None:
        self.key = key
        self._failure: Exception | None = None
        try:
            self._value = call()
        except (KilledWorker, CorpusError) as error:
            self._failure = error

    @property
    def status(self) -> str:
        """As Dask says it."""
        return "error" if self._failure else "finished"

    def exception(self) -> Exception | None:
        """Why it failed."""
        return self._failure

    def result(self) -> object:
        """What it gave."""
        if self._failure:
            raise self._failure
        return self._value


class Cluster:
    """Does each call at once, as a cluster whose workers die over some documents."""

    def __init__(self, deadly: set[int], suspected: set[int], part_error: Exception) -> None:
        self._deadly = deadly
        self._suspected = suspected
        self._part_error = part_error
        self.written: list[frozenset[int]] = []

    def compute(self, lines: list[Any], retries: int) -> list[Future]:
        """Every part fails at first."""
        assert retries

        def fail() -> None:
            raise self._part_error

        return [Future(str(number), fail) for number, _ in enumerate(lines)]

    def map(self, _: object, numbers: Iterable[int], *, pure: bool) -> list[Future]:
        """Some documents die only because of their neighbours."""
        assert not pure
        return [self._try(n, self._deadly | self._suspected) for n in numbers]

    def gather(self, _: object, *, errors: str) -> None:
        """Wait."""
        assert errors == "skip"

    def submit(self, call: Callable[..., object], part: Part, *more: Any, pure: bool) -> Future:
        """One document alone, or the part without the deadly ones."""
        assert not pure
        if call is try_document:
            return self._try(more[0], self._deadly)
        self.written.append(more[-1])
        return Future("again", lambda: part.documents)

    @staticmethod
    def _try(number: int, deadly: set[int]) -> Future:
        def call() -> int:
            if number in deadly:
                raise STOPPED
            return number

        return Future(str(number), call)


@pytest.fixture
def part(write_corpus: WriteCorpus, tmp_path: Path) -> Part:
    (part,) = cut(corpus_files(write_corpus([{"id": n} for n in range(9)])), tmp_path, "")
    return part


def test_only_documents_that_end_a_worker_alone_are_given_up(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document must not be lost because of the one beside it."""
    monkeypatch.setattr(running, "as_completed", list)
    cluster = Cluster({2, 5}, {3, 4}, STOPPED)
    done: list[int] = []
    running.run(cluster, [part], tmp_path, "", done.append)  # type: ignore[arg-type]
    assert cluster.written == [frozenset({2, 5})]
    assert done == [9]


def test_another_failure_ends_the_run(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is told, not taken for a bad document."""
    monkeypatch.setattr(running, "as_completed", list)
    cluster = Cluster(set(), set(), CorpusError("The disk is full."))
    with pytest.raises(CorpusError, match="disk is full"):
        running.run(cluster, [part], tmp_path, "", print)  # type: ignore[arg-type]
