# SPDX-License-Identifier: MIT
import json
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs als-reader[corpus]")
import pyarrow.parquet as pq

from als_reader.corpus.failures import CorpusError
from als_reader.corpus.parts import PART_DOCUMENTS, Part, corpus_files, cut
from als_reader.corpus.rows import rows
from als_reader.corpus.storing import ABOUT, finish, is_done, prepare, write_part
from tests.corpus.conftest import OneWord, WriteCorpus


def make(source: Path, output: Path, one_word: OneWord) -> tuple[Part, ...]:
    """A whole run without any worker."""
    prepare(output, source, may_replace=False)
    parts = cut(corpus_files(source), output, "")
    for part in parts:
        if not is_done(output, part):
            write_part(output, part, rows(part, one_word))
    return parts


def test_the_folder_reads_as_one_table_in_the_order_of_the_corpus(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """Any program that reads Parquet folders opens it."""
    count = PART_DOCUMENTS + 5
    source = write_corpus([{"id": f"d{n}", "text": "frostbite"} for n in range(count)])
    output = tmp_path / "out.parquet"
    parts = make(source, output, one_word)
    totals = finish(output, source, parts)
    table = pq.read_table(output)
    assert table.column("id").to_pylist() == [f"d{n}" for n in range(count)]
    assert table.column("marks").to_pylist()[0][0]["surface"] == "frostbite"
    assert (totals.documents, totals.errors, totals.duplicates) == (count, 0, ())
    assert json.loads((output / ABOUT).read_bytes())["is_finished"] is True


def test_the_same_corpus_gives_the_same_bytes(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """Two groups can compare what they got."""
    source = write_corpus([{"id": 1, "text": "frostbite"}, {"id": 2}])
    (one,) = make(source, tmp_path / "a", one_word)
    (two,) = make(source, tmp_path / "b", one_word)
    assert (tmp_path / "a" / one.name).read_bytes() == (tmp_path / "b" / two.name).read_bytes()


def test_ids_that_stand_twice_and_errors_are_counted(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """Each document keeps its row; whoever joins on the id must know."""
    source = write_corpus([{"id": "a", "text": "x"}, {"id": "a", "text": "y"}, {}, {}])
    parts = make(source, tmp_path / "out", one_word)
    totals = finish(tmp_path / "out", source, parts)
    assert (totals.documents, totals.errors, totals.duplicates) == (4, 2, ("a",))


def test_parts_of_an_older_corpus_go(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """Else a page that was taken out would still be there."""
    output = tmp_path / "out"
    source = write_corpus([{"id": "old", "text": "x"}])
    finish(output, source, make(source, output, one_word))
    source = write_corpus([{"id": "new", "text": "x"}])
    finish(output, source, make(source, output, one_word))
    assert pq.read_table(output).column("id").to_pylist() == ["new"]


def test_a_part_that_is_not_whole_is_told(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """The count at the end is made from what stands on the disk."""
    source = write_corpus([{"id": 1, "text": "x"}, {"id": 2, "text": "x"}])
    (part,) = make(source, tmp_path / "out", one_word)
    write_part(tmp_path / "out", part, [])
    with pytest.raises(CorpusError, match="holds 0 documents, not 2"):
        finish(tmp_path / "out", source, [part])


def test_nothing_of_others_is_written_over(
    one_word: OneWord, write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """A slip in the name of the output costs nothing."""
    source = write_corpus([{"id": 1, "text": "x"}])
    with pytest.raises(CorpusError, match="is a file"):
        prepare(source, source, may_replace=True)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    with pytest.raises(CorpusError, match="holds other files"):
        prepare(tmp_path / "full", source, may_replace=True)
    (tmp_path / "full" / ABOUT).write_text("[]")
    with pytest.raises(CorpusError, match="holds other files"):
        prepare(tmp_path / "full", source, may_replace=True)
    make(source, tmp_path / "out", one_word)
    with pytest.raises(CorpusError, match=r"made from .*pages.jsonl"):
        prepare(tmp_path / "out", tmp_path / "other.jsonl", may_replace=False)
    prepare(tmp_path / "out", tmp_path / "other.jsonl", may_replace=True)
