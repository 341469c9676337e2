# SPDX-License-Identifier: MIT
"""The process that reads other kinds of files, and how it is stopped."""

import io
import subprocess
import sys
from collections.abc import Sequence

import pytest

from als_reader.__main__ import main
from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing import worker_process
from als_reader.core.importing.worker import ImportWorker, worker_command
from tests.core.importing.making import docx, pdf, prose_page, sample, word_paragraph

SECONDS = 40
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="no such limit elsewhere")


def program(text: str) -> Sequence[str]:
    """A worker that does something else."""
    return [sys.executable, "-c", text]


def test_a_file_is_read_in_another_process() -> None:
    """The result is the same as in this one, with all it has to say."""
    result = ImportWorker(sample("chromium.html"), "page.html").wait(SECONDS)
    assert result.title == "When hands grow tired: a family guide"
    assert result.notices
    assert "We use cookies" in result.all_words


def test_an_error_comes_back_as_its_sentence() -> None:
    """With the name of the file, and what to do."""
    with pytest.raises(ArticleError, match=r"guide\.docx: .*damaged.* new copy\."):
        ImportWorker(b"PK\x03\x04", "guide.docx").wait(SECONDS)


def test_the_chosen_encoding_goes_along() -> None:
    """The reader's choice counts more than the guess."""
    assert ImportWorker("Čech".encode("cp1250"), "a.txt", "cp1250").wait(SECONDS).text == "Čech"


def test_progress_is_told_while_a_pdf_is_read() -> None:
    """A long wait shows that something happens."""
    worker = ImportWorker(pdf(*[prose_page("Words")] * 3), "a.pdf")
    worker.wait(SECONDS)
    assert worker.is_done
    assert worker.progress == 1.0


def test_a_worker_that_hangs_is_stopped() -> None:
    """Nobody waits for a file that cannot be read."""
    worker = ImportWorker(
        b"x", "a.pdf", command=program("input() and input()\nwhile 1: pass"), seconds=0.2
    )
    with pytest.raises(ArticleError, match="takes too long"):
        worker.wait(SECONDS)


WORKER = (
    "from als_reader.core import limits; limits.IMPORT_SECONDS = {seconds}\n"
    "from als_reader.core.importing import worker_process\n"
    "def work(*_):\n    {work}\n"
    "worker_process.import_bytes = work\n"
    "raise SystemExit(worker_process.run_import_worker())"
)


@pytest.mark.parametrize(
    "work",
    ["while True: pass", pytest.param("sum(range(10**12))", marks=ON_LINUX)],
    ids=["code of ours", "a library that lets nothing else run"],
)
def test_a_file_that_takes_too_much_work_is_given_up(work: str) -> None:
    """And the reader hears that it was too slow, not that it was damaged."""
    worker = ImportWorker(b"x", "a.pdf", command=program(WORKER.format(seconds=1, work=work)))
    with pytest.raises(ArticleError, match="takes too long"):
        worker.wait(SECONDS)


def test_a_file_that_only_waits_for_the_processor_is_read() -> None:
    """On a busy machine a good file takes long by the clock."""
    work = (
        "import time; time.sleep(1.1); "
        "from als_reader.core.importing.imported import Imported; return Imported(text='Words')"
    )
    command = program(WORKER.format(seconds=1, work=work))
    assert ImportWorker(b"x", "a.pdf", command=command).wait(SECONDS).text == "Words"


def test_cancel_stops_at_once() -> None:
    """Also while a large file is still on its way in."""
    data = bytes(4_000_000)
    worker = ImportWorker(data, "a.pdf", command=program("import time\nwhile 1: time.sleep(1)"))
    assert worker.poll() is None
    with pytest.raises(TimeoutError):
        worker.wait(0)
    worker.cancel()
    with pytest.raises(ArticleError, match="stopped"):
        worker.wait(SECONDS)
    worker.cancel()
    with pytest.raises(ArticleError, match="stopped"):
        worker.poll()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import os; os.abort()", "too much memory"),
        ("raise SystemExit(3)", "damaged"),
        ("print('{half', end='')", "damaged"),
        ("print('{\"progress\": 0.5}')", "damaged"),
    ],
)
def test_a_worker_that_breaks_down_is_an_ordinary_error(text: str, words: str) -> None:
    """The reader's window stays, whatever a library does to its process."""
    with pytest.raises(ArticleError, match=words):
        ImportWorker(b"x", "a.pdf", command=program(text)).wait(SECONDS)


def test_a_worker_that_cannot_start_is_an_ordinary_error() -> None:
    """A broken installation says what to do."""
    worker = ImportWorker(b"x", "a.pdf", command=["/no/such/program"])
    with pytest.raises(ArticleError, match="install ALS Reader again"):
        worker.wait(SECONDS)
    worker.cancel()


@ON_LINUX
def test_a_file_that_needs_too_much_memory_is_given_up() -> None:
    """The other programs of the computer go on."""
    code = (
        "from als_reader.core import limits; limits.IMPORT_MEMORY = 110_000_000\n"
        "from als_reader.core.importing.worker_process import run_import_worker as run\n"
        "raise SystemExit(run())"
    )
    large = docx(word_paragraph("word " * 1_500_000))
    with pytest.raises(ArticleError, match="memory"):
        ImportWorker(large, "a.docx", command=program(code)).wait(SECONDS)


def test_a_worker_whose_reader_is_gone_ends() -> None:
    """Half an order is no order."""
    done = subprocess.run(
        worker_command(),
        input=b'{"name": "", "encoding": "", "size": 9}\nx',
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == b""


def test_the_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed program has no Python beside it."""
    assert "-P" in worker_command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--import-worker"]


def test_the_worker_starts_without_qt() -> None:
    """A second of waiting for a window that never comes would be felt at every file."""
    code = (
        "import sys\n"
        "from als_reader.core.importing import worker_process\n"
        "loud = [n for n in sys.modules if n.startswith(('PySide6', 'pypdf', 'mammoth', 'markdown_it'))]\n"
        "raise SystemExit(bool(loud))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_limits_are_those_of_the_contract() -> None:
    """Twenty seconds of the processor and one gibibyte."""
    assert (limits.IMPORT_SECONDS, limits.IMPORT_MEMORY) == (20, 2**30)


@pytest.mark.parametrize(
    ("data", "answer"),
    [(b"<html><p>Words", b'"imported"'), (b"<html>", b'"error"')],
)
def test_the_process_answers_in_lines(
    data: bytes, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One order, one answer; what a library prints does not come between."""
    order = io.TextIOWrapper(
        io.BytesIO(b'{"name": "a.html", "encoding": "", "size": %d}\n' % len(data) + data)
    )
    answers = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdin", order)
    monkeypatch.setattr(sys, "stdout", answers)
    for what in ("set_limits", "gc.disable", "sys.setrecursionlimit"):
        monkeypatch.setattr(f"{worker_process.__name__}.{what}", lambda *_: None)
    assert main(["--import-worker"]) == 0
    said = answers.buffer
    assert isinstance(said, io.BytesIO)
    assert answer in said.getvalue()
    assert said.getvalue().count(b"\n") == 1
