# SPDX-License-Identifier: MIT
"""Who may be asked, and that the first secure question does not stop the window."""

import subprocess
import sys
from pathlib import Path
from time import thread_time

import pytest
from pytestqt.qtbot import QtBot

from als_reader.core.errors import RefreshError
from als_reader.refreshing.fetch import Fetcher, is_short
from tests.conftest import NetworkRefusedError
from tests.refreshing.driving import Watch

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/version",
        "http://clinicaltrials.gov/api/v2/version",
        "ftp://clinicaltrials.gov/version",
        "file:///etc/passwd",
        "https:",
        "https://clinicaltrials.gov@elsewhere.example/",
        "not an address",
        "",
    ],
)
def test_only_the_named_hosts_are_asked_and_only_in_secret(address: str, qtbot: QtBot) -> None:
    """Whoever can change a question cannot make it go somewhere else."""
    fetcher = Fetcher(frozenset({"clinicaltrials.gov"}))
    with pytest.raises(RefreshError, match="ALS Reader may not ask"):
        fetcher.ask(address)


def test_the_first_secure_question_does_not_stop_the_window() -> None:
    """Qt takes a fifth of a second to load the system's certificates; nobody may feel that."""
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "application = QCoreApplication([])\n"
        "from als_reader.refreshing.fetch import Fetcher\n"
        "from tests.refreshing.driving import Watch\n"
        "fetcher, watch = Fetcher(frozenset({'127.0.0.1'})), Watch()\n"
        "fetcher.answered.connect(lambda answer: print(answer.trouble.name, watch.longest))\n"
        "fetcher.answered.connect(application.quit)\n"
        "fetcher.ask('https://127.0.0.1:1/')\n"
        "application.exec()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    trouble, longest = run.stdout.split()
    assert trouble == "OFFLINE"
    assert float(longest) < 0.1


def test_the_watch_sees_a_window_that_hangs(qtbot: QtBot) -> None:
    """Otherwise no test of this folder would show that none does."""
    watch = Watch()
    qtbot.waitUntil(lambda: watch.ticks > 1)
    end = thread_time() + 0.12
    while thread_time() < end:
        pass
    before = watch.ticks
    qtbot.waitUntil(lambda: watch.ticks > before)
    assert watch.longest >= 0.1


def test_the_recorder_sees_what_qt_would_ask(qtbot: QtBot, record_requests: list[str]) -> None:
    """A test that asks the network without saying so fails, whoever it asks."""
    fetcher = Fetcher(frozenset({"127.0.0.1"}))
    with pytest.raises(NetworkRefusedError):
        fetcher.ask("http://127.0.0.1:1/")
    assert len(record_requests) == 1
    record_requests.clear()


@pytest.mark.parametrize(
    ("promised", "came", "expected"),
    [
        ("10", 9, True),
        ("10", 10, False),
        ("10", 90, False),  # unpacked
        ("", 0, False),
        ("-1", 0, False),
        ("ten", 0, False),
        ("\u0661\u0660", 0, False),
        ("9" * 5_000, 10, True),
    ],
)
def test_less_than_was_promised_is_no_answer(promised: str, came: int, *, expected: bool) -> None:
    """A list of trials that was cut off could still look whole."""
    assert is_short(promised, came) is expected
