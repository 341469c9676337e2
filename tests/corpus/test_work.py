# SPDX-License-Identifier: MIT
import pickle
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs als-reader[corpus]")

from als_reader.core.errors import SaveError
from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import Part, corpus_files, cut
from als_reader.corpus.work import annotate_part, fingerprint, try_document
from tests.corpus.conftest import OneWord, WriteCorpus


@pytest.fixture
def part(
    write_corpus: WriteCorpus, tmp_path: Path, one_word: OneWord, monkeypatch: pytest.MonkeyPatch
) -> Part:
    monkeypatch.setattr("als_reader.corpus.work.own_recogniser", lambda: one_word)
    source = write_corpus([{"id": n, "text": "frostbite"} for n in range(3)])
    (part,) = cut(corpus_files(source), tmp_path / "out", "")
    return part


def test_a_part_is_written_once(part: Part, tmp_path: Path) -> None:
    """A part whose worker died after it wrote is given to another one, which finds it there."""
    assert annotate_part(part, str(tmp_path), fingerprint()) == 3
    made = (tmp_path / part.name).stat()
    assert annotate_part(part, str(tmp_path), fingerprint()) == 3
    assert (tmp_path / part.name).stat().st_ino == made.st_ino
    assert try_document(part, 2) == 2


def test_a_worker_of_another_version_writes_nothing(part: Part, tmp_path: Path) -> None:
    """Marks of two versions in one table could not be told apart."""
    with pytest.raises(CorpusError, match="another version"):
        annotate_part(part, str(tmp_path), "other rules")
    assert not (tmp_path / part.name).exists()


def test_what_a_worker_cannot_read_or_write_is_told(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words travel to the person, whatever machine they come from."""

    def is_full(*_: object) -> None:
        raise SaveError(tmp_path / "out", "the disk is full.")

    monkeypatch.setattr("als_reader.corpus.work.write_part", is_full)
    with pytest.raises(CorpusError, match="disk is full") as full:
        annotate_part(part, str(tmp_path), fingerprint())
    assert str(pickle.loads(pickle.dumps(full.value))) == str(full.value)
    monkeypatch.undo()
    Path(part.path).unlink()
    with pytest.raises(CorpusError, match="All workers need the same folders"):
        annotate_part(part, str(tmp_path), fingerprint())
