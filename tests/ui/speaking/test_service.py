# SPDX-License-Identifier: MIT
"""A speech service that hangs must not take the window with it."""

import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from als_reader.ui.speaking import service, voice
from als_reader.ui.speaking.service import is_stuck
from als_reader.ui.speaking.voice import open_voice

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the service is one of Linux")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a service would lie; the wait is short, and no real one is started."""
    monkeypatch.setattr(service, "ANSWERS_WITHIN", 0.1)
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        monkeypatch.setenv("SPEECHD_CMD", f"{short}/none")
        (Path(short) / "speech-dispatcher").mkdir()
        yield Path(short) / "speech-dispatcher" / "speechd.sock"


@pytest.fixture
def listener(desk: Path) -> Iterator[socket.socket]:
    """A service that takes visitors and says nothing."""
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(desk))
        made.listen()
        yield made


def test_no_service_is_not_stuck(desk: Path) -> None:
    """None that can be started, or one that was killed."""
    assert not is_stuck()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(desk))
    assert not is_stuck()


@pytest.mark.parametrize(
    ("program", "expected"),
    [("sleep 60", True), ("false", False), (None, False)],
    ids=["hangs", "fails", "is not there"],
)
def test_a_service_that_does_not_get_to_its_feet_is_stuck(
    desk: Path, monkeypatch: pytest.MonkeyPatch, program: str | None, expected: bool
) -> None:
    """Qt starts it too, and would wait for ever."""
    monkeypatch.setattr(service, "STARTS_WITHIN", 0.3 if expected else 20)
    command = desk.parent / "speech-dispatcher"
    if program:
        command.write_text(f"#!/bin/sh\nexec {program}\n")
        command.chmod(0o700)
    monkeypatch.setenv("SPEECHD_CMD", str(command))
    assert is_stuck() is expected


def test_a_service_on_another_computer_is_not_started(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader's system says where it is."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:192.0.2.1:6560")
    monkeypatch.setenv("SPEECHD_CMD", str(desk / "nothing"))
    assert not is_stuck()


def test_a_service_that_answers_is_not_stuck(
    listener: socket.socket, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The usual case, also at an address of one's own."""
    monkeypatch.setattr(service, "ANSWERS_WITHIN", 5.0)

    def answer() -> None:
        for _ in range(2):
            visitor, _address = listener.accept()
            visitor.recv(6)
            visitor.sendall(b"231 HAPPY HACKING\r\n")
            visitor.close()

    thread = threading.Thread(target=answer)
    thread.start()
    assert not is_stuck()
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{desk}")
    assert not is_stuck()
    thread.join()


@pytest.mark.usefixtures("listener")
@pytest.mark.requirement("F1")
def test_a_stuck_service_is_told_and_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would wait for ever, and with it everybody whose labels are spoken at the start."""

    class Engines(QTextToSpeech):
        def __init__(self, name: str) -> None:
            assert name != "speechd"
            super().__init__("mock")

        @staticmethod
        def availableEngines() -> list[str]:  # noqa: N802
            return engines

    assert is_stuck()
    monkeypatch.setattr("PySide6.QtTextToSpeech.QTextToSpeech", Engines)
    engines = ["mock", "speechd"]
    answer = open_voice()
    assert isinstance(answer, str)
    assert "does not answer" in answer
    engines = ["speechd", "good"]
    assert isinstance(open_voice(), voice.Voice)


def test_where_there_are_no_such_sockets_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows voices need no service."""
    monkeypatch.delattr(socket, "AF_UNIX")
    assert not is_stuck()
