# SPDX-License-Identifier: MIT
import faulthandler
import io
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from als_reader import __version__
from als_reader.ui import crash
from als_reader.ui.crash import CrashLog, tell

SECRET = "words of the article"


@pytest.fixture
def log(tmp_path: Path, qtbot: QtBot) -> CrashLog:
    return CrashLog(tmp_path / "logs")


@pytest.fixture
def installed(log: CrashLog) -> Iterator[CrashLog]:
    """Catches everything, and gives back what pytest had caught before."""
    hooks = sys.excepthook, threading.excepthook
    log.install()
    yield log
    log.uninstall()
    sys.excepthook, threading.excepthook = hooks
    faulthandler.enable()


def fail(log: CrashLog) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        log.on_exception(type(error), error, error.__traceback__)


def written(log: CrashLog) -> str:
    return log.path.read_text(encoding="utf-8")


def test_an_exception_is_logged_without_words_of_the_article(log: CrashLog, qtbot: QtBot) -> None:
    """What people read about their illness is nobody's business."""
    with qtbot.waitSignal(log.happened):
        fail(log)
    assert "ValueError" in written(log)
    assert "in fail" in written(log)
    assert SECRET not in written(log)


def test_a_fault_that_repeats_is_told_once(log: CrashLog) -> None:
    """A fault in painting comes sixty times a second."""
    told: list[bool] = []
    log.happened.connect(lambda: told.append(True))
    for _ in range(5):
        fail(log)
    assert told == [True]
    assert written(log).count(f"als-reader {__version__}") == 5


def test_stopping_the_program_is_no_fault(
    log: CrashLog, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl+C in the terminal is what the reader wanted."""
    log.on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not log.path.exists()


def test_a_fault_in_another_thread_is_logged(installed: CrashLog) -> None:
    """Large files are read beside the window."""

    def work() -> None:
        raise OSError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "OSError" in written(installed)
    assert SECRET not in written(installed)


def test_a_message_of_qt_is_logged_without_what_it_quotes(log: CrashLog) -> None:
    """Qt puts names and texts in quotes."""
    log.on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), f'Cannot show "{SECRET}"')
    log.on_qt_message(QtMsgType.QtDebugMsg, QMessageLogContext(), "chatter")
    assert "Qt: Cannot show “…”" in written(log)
    assert "chatter" not in written(log)


def test_the_log_does_not_grow_for_ever(log: CrashLog, monkeypatch: pytest.MonkeyPatch) -> None:
    """It must not fill the disk."""
    monkeypatch.setattr(crash, "LARGEST_LOG", 500)
    for _ in range(30):
        log.write("x" * 100)
    sizes = [file.stat().st_size for file in log.path.parent.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) < 2_000


def test_a_disk_that_takes_nothing_does_not_matter(tmp_path: Path, qtbot: QtBot) -> None:
    """Reading goes on without a log."""
    (tmp_path / "file").write_text("not a folder")
    log = CrashLog(tmp_path / "file" / "logs")
    hooks = sys.excepthook, threading.excepthook
    log.install()
    log.write("lost")
    log.uninstall()
    sys.excepthook, threading.excepthook = hooks
    faulthandler.enable()
    assert log.last_time == ""


def test_the_next_start_knows_of_a_crash(tmp_path: Path, qtbot: QtBot) -> None:
    """It says so and where the report is; after that it is quiet again."""
    program = (
        "import faulthandler, sys; from pathlib import Path;"
        "from als_reader.ui.crash import CrashLog;"
        "log = CrashLog(Path(sys.argv[1])); log.install(); faulthandler._sigsegv()"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert ended.returncode < 0
    reports = []
    for _ in range(2):
        log = CrashLog(tmp_path)
        hooks = sys.excepthook, threading.excepthook
        log.install()
        reports.append(log.last_time)
        log.uninstall()
        sys.excepthook, threading.excepthook = hooks
        faulthandler.enable()
    assert "Segmentation fault" in Path(reports[0]).read_text()
    assert reports[1] == ""


def test_the_reader_is_told_kindly_and_reads_on(log: CrashLog, qtbot: QtBot) -> None:
    """One button, no question, no fright."""
    box = tell(log)
    assert box.isVisible()
    assert "not your fault" in box.text()
    assert str(log.path) in box.text()
    (button,) = box.findChildren(QPushButton)
    assert button.minimumHeight() >= 44
    with qtbot.waitSignal(box.finished):
        button.click()


def test_a_terminal_that_is_gone_does_not_make_things_worse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the handler of errors would be the next error; the log is written all the same."""
    gone = io.StringIO()
    gone.close()
    for terminal in (gone, None):
        monkeypatch.setattr(sys, "stderr", terminal)
        CrashLog(tmp_path).write("Something.")
    assert (tmp_path / "als-reader.log").read_text().count("Something.") == 2
