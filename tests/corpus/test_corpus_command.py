# SPDX-License-Identifier: MIT
import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from als_reader.__main__ import main
from tests.corpus.conftest import WriteCorpus

PACKAGE = Path(importlib.util.find_spec("als_reader").origin).parent  # type: ignore[union-attr,arg-type]
HEAVY = {"dask", "distributed", "pyarrow", "pandas"}
EXTRA = ("dask", "distributed", "pyarrow")
needs_extra = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in EXTRA),
    reason="needs als-reader[corpus]",
)


def start(*words: str) -> "subprocess.Popen[str]":
    """Start the program as a person at a terminal does."""
    return subprocess.Popen(
        [sys.executable, "-m", "als_reader", "annotate", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ids_in(output: Path) -> list[str]:
    """Every id of the output, in order."""
    import pyarrow.parquet as pq

    return list(pq.read_table(output, columns=["id"]).column("id").to_pylist())


def test_only_the_corpus_imports_dask_and_arrow() -> None:
    """The window starts without them, and most people never install them."""
    heavy = re.compile(rf"^\s*(?:import|from) (?:{'|'.join(HEAVY)})\b", re.MULTILINE)
    ours = re.compile(r"^\s*(?:import|from) als_reader\.corpus\b", re.MULTILINE)
    wrong = []
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text("utf-8")
        way = file.relative_to(PACKAGE)
        if way.parts[0] != "corpus" and (
            heavy.search(text) or (ours.search(text) and way.parts[0] != "annotating")
        ):
            wrong.append(str(way))
    assert wrong == []


def test_the_window_loads_none_of_it() -> None:
    """Not even by way of another module."""
    program = (
        "import sys\n"
        "import als_reader.app, als_reader.ui.main_window, als_reader.annotating.command\n"
        f"assert not {HEAVY!r} & set(sys.modules)\n"
        "assert not [n for n in sys.modules if n.startswith('als_reader.corpus')]\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_without_the_extra_a_person_is_told_how_to_get_it(
    write_corpus: WriteCorpus,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line to copy, no traceback."""
    monkeypatch.setattr("als_reader.corpus.command.find_spec", lambda _: None)
    source = write_corpus([])
    assert main(["annotate", "--corpus", str(source), "-o", str(tmp_path / "o")]) == 1
    assert "pip install als-reader[corpus]" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--corpus", "a.jsonl"],
        ["--corpus", "a.jsonl", "b.jsonl", "-o", "c"],
        ["--corpus", "a.jsonl", "-o", "c", "--json"],
        ["--corpus", "a.jsonl", "-o", "c", "--workers", "0"],
        ["--corpus", "a.jsonl", "-o", "c", "--workers", "2", "--scheduler", "tcp://x"],
        ["a.txt", "--workers", "2"],
    ],
)
def test_words_that_make_no_sense_are_told(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is read or written."""
    with pytest.raises(SystemExit) as ended:
        main(["annotate", *words])
    assert ended.value.code == 2
    assert "Try: als-reader --help" in capsys.readouterr().err


@needs_extra
def test_an_empty_corpus_gives_an_empty_table(
    write_corpus: WriteCorpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No cluster is started for nothing, and a script need not treat it in another way."""
    output = tmp_path / "out.parquet"
    assert main(["annotate", "--corpus", str(write_corpus([])), "-o", str(output)]) == 0
    assert capsys.readouterr().out == f"{output}: 0 documents, 0 with an error\n"
    assert ids_in(output) == []


@needs_extra
def test_a_missing_corpus_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And no folder is made."""
    gone = str(tmp_path / "gone.jsonl")
    assert main(["annotate", "--corpus", gone, "-o", str(tmp_path / "o")]) == 1
    assert "gone.jsonl is not there" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


def has_loopback() -> bool:
    """Whether processes of this machine can talk to each other by an address."""
    with socket.socket() as listener, socket.socket() as caller:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        return caller.connect_ex(listener.getsockname()) == 0


@needs_extra
@pytest.mark.skipif(
    not has_loopback(),
    reason="Dask's processes talk over the loopback address, and this machine has it down",
)
@pytest.mark.timeout(150)  # five processes that import Dask, on a machine that may be busy
@pytest.mark.skipif(sys.platform == "win32", reason="looks for the workers in /proc")
def test_a_killed_worker_loses_no_document_and_a_second_run_does_nothing(
    write_corpus: WriteCorpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run over night must not depend on the luck of one process."""
    count = 1000
    text = "People with frostbite took liruquine and walked slowly home. " * 5
    source = write_corpus([{"id": f"d{n}", "text": text} for n in range(count)])
    output = tmp_path / "out.parquet"
    words = ["--corpus", str(source), "-o", str(output), "--workers", "2", "--progress"]
    with start(*words) as program:
        assert program.stderr is not None
        assert "documents" in program.stderr.readline()
        os.kill(_workers(program.pid)[0], signal.SIGKILL)
        said, errors = program.communicate(timeout=120)
    assert program.returncode == 0, errors
    assert said == f"{output}: {count} documents, 0 with an error\n"
    assert ids_in(output) == [f"d{n}" for n in range(count)]
    assert main(["annotate", *words]) == 0
    assert f"{count} of them were done already" in capsys.readouterr().out


def _workers(program: int) -> list[int]:
    """The processes of the workers: children that were spawned to work."""
    tasks = Path(f"/proc/{program}/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text().split()]
    found = [int(c) for c in children if b"spawn_main" in Path(f"/proc/{c}/cmdline").read_bytes()]
    assert len(found) == 2
    return found
