# SPDX-License-Identifier: MIT
import gzip
from io import BytesIO
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason="needs als-reader[corpus]")
import pyarrow.parquet as pq  # noqa: E402 — only if it is there

from als_reader.corpus.failures import CorpusError  # noqa: E402
from als_reader.corpus.lines import line_heads  # noqa: E402
from als_reader.corpus.parts import (  # noqa: E402
    PART_DOCUMENTS,
    Part,
    corpus_files,
    cut,
    part_lines,
    table_rows,
)
from tests.corpus.conftest import WriteCorpus  # noqa: E402


def cut_all(source: Path, output: Path, fingerprint: str = "") -> tuple[Part, ...]:
    """The parts of a corpus."""
    return cut(corpus_files(source), output, fingerprint)


def test_parts_hold_every_line_once(write_corpus: WriteCorpus, tmp_path: Path) -> None:
    """No document is lost at a cut."""
    count = 2 * PART_DOCUMENTS + 7
    source = write_corpus([{"id": n, "text": "x"} for n in range(count)])
    parts = cut_all(source, tmp_path / "out")
    assert [part.documents for part in parts] == [PART_DOCUMENTS, PART_DOCUMENTS, 7]
    numbers = [number for part in parts for number, _, _ in part_lines(part)]
    assert numbers == list(range(1, count + 1))
    heads = b"".join(head for part in parts for _, head, _ in part_lines(part))
    assert heads == source.read_bytes()


def test_lines_without_a_word_are_counted_but_are_no_documents(
    write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """The place that a row names is the line in the file."""
    (part,) = cut_all(write_corpus([b"", {"id": 1}, b" ", {"id": 2}]), tmp_path)
    assert part.documents == 2
    assert [number for number, _, _ in part_lines(part)] == [2, 4]


def test_a_long_line_ends_its_part(
    write_corpus: WriteCorpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker never holds more than it must."""
    monkeypatch.setattr("als_reader.corpus.parts.PART_BYTES", 50)
    parts = cut_all(write_corpus([b"x" * 60, b"y", b"z" * 60]), tmp_path)
    assert [(part.first, part.documents) for part in parts] == [(1, 1), (2, 2)]


def test_a_line_of_any_length_is_passed_over_in_pieces() -> None:
    """A broken file of one line of 10 GB must not fill the memory."""
    file = BytesIO(b"a" * 25 + b"\nbb\n" + b"c" * 10)
    assert list(line_heads(file, limit=10)) == [
        (b"a" * 10, 26),
        (b"bb\n", 3),
        (b"c" * 10, 10),
    ]


def test_the_name_of_a_part_tells_whether_it_must_be_made_again(
    write_corpus: WriteCorpus, tmp_path: Path
) -> None:
    """Only what changed is done again, and all of it when the rules changed."""
    lines = [{"id": n, "text": "x"} for n in range(PART_DOCUMENTS + 1)]
    before = [part.name for part in cut_all(write_corpus(lines), tmp_path, "rules")]
    assert before == [part.name for part in cut_all(write_corpus(lines), tmp_path, "rules")]
    grown = cut_all(write_corpus([*lines, {"id": "more", "text": "y"}]), tmp_path, "rules")
    assert [part.name == name for part, name in zip(grown, before, strict=True)] == [True, False]
    other = cut_all(write_corpus(lines), tmp_path, "other rules")
    assert not {part.name for part in other} & set(before)


def test_a_packed_file_gives_the_same_parts(write_corpus: WriteCorpus, tmp_path: Path) -> None:
    """Corpora are kept packed."""
    source = write_corpus([{"id": 1, "text": "x"}])
    packed = tmp_path / "pages.jsonl.gz"
    packed.write_bytes(gzip.compress(source.read_bytes()))
    (part,) = cut_all(packed, tmp_path / "out")
    assert [head for _, head, _ in part_lines(part)] == [source.read_bytes()]
    assert part.label == "pages.jsonl.gz"


def test_a_packed_file_that_is_cut_off_is_told(tmp_path: Path) -> None:
    """Half a download must not pass for a small corpus."""
    packed = tmp_path / "pages.jsonl.gz"
    packed.write_bytes(gzip.compress(b'{"id": 1}\n' * 1000)[:-12])
    with pytest.raises(CorpusError, match=r"pages.jsonl.gz cannot be read to its end"):
        cut_all(packed, tmp_path / "out")


@pytest.mark.parametrize("group_rows", [1000, 90])
def test_rows_of_parquet_come_once_and_as_they_are(tmp_path: Path, group_rows: int) -> None:
    """One row group is cut too: else a corpus that is one group keeps one core busy."""
    count = 2 * PART_DOCUMENTS + 50
    ids = [f"d{n}" for n in range(count)]
    file = tmp_path / "pages.parquet"
    texts = [None if n == 3 else f"text {n}" for n in range(count)]
    table = pa.table({"more": [1] * count, "text": texts, "id": ids})
    pq.write_table(table, file, row_group_size=group_rows)
    parts = cut_all(file, tmp_path / "out")
    assert len(parts) == (3 if group_rows == 1000 else 5)
    rows = [row for part in parts for row in table_rows(part)]
    assert [id_ for _, id_, _ in rows] == ids
    assert [text for _, _, text in rows] == texts
    assert [number for number, _, _ in rows] == list(range(1, count + 1))


def test_rows_in_the_middle_of_a_large_group_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts of a large group are larger than what is read at once."""
    monkeypatch.setattr("als_reader.corpus.parts.GROUP_PARTS", 2)
    count = 5 * PART_DOCUMENTS
    file = tmp_path / "pages.parquet"
    pq.write_table(pa.table({"id": range(count), "text": ["x"] * count}), file)
    parts = cut_all(file, tmp_path / "out")
    assert len(parts) == 2
    assert [id_ for part in parts for _, id_, _ in table_rows(part)] == list(range(count))


def test_a_folder_gives_its_files_in_order_without_hidden_ones(tmp_path: Path) -> None:
    """Programs leave files such as `_SUCCESS` and `.crc` in corpus folders."""
    for name in ("b.jsonl", "a/x.parquet", "c.jsonl.gz", "_log.jsonl", ".d/y.jsonl", "notes.txt"):
        file = tmp_path / "in" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    labels = [label for _, label in corpus_files(tmp_path / "in")]
    assert labels == ["a/x.parquet", "b.jsonl", "c.jsonl.gz"]


def test_what_was_made_is_not_read_again(write_corpus: WriteCorpus, tmp_path: Path) -> None:
    """The output may stand in the folder of the corpus."""
    source = write_corpus([{"id": 1, "text": "x"}])
    made = tmp_path / "out.parquet" / "part-000000.parquet"
    made.parent.mkdir()
    made.touch()
    assert corpus_files(tmp_path, made.parent) == ((source, source.name),)


def test_a_corpus_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Each with what to do."""
    (tmp_path / "empty").mkdir()
    bad = tmp_path / "bad.parquet"
    bad.write_bytes(b"PAR1 and no more")
    narrow = tmp_path / "narrow.parquet"
    pq.write_table(pa.table({"id": [1]}), narrow)
    for source, words in (
        (tmp_path / "gone", "is not there"),
        (tmp_path / "empty", "holds no file"),
        (bad, "not a sound Parquet file"),
        (narrow, "no column named text"),
    ):
        with pytest.raises(CorpusError, match=words):
            cut_all(source, tmp_path / "out")
