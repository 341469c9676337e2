# SPDX-License-Identifier: MIT
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from als_reader.core.handover import MOST_BYTES, hand_over
from als_reader.ui import window_server
from als_reader.ui.window_server import WindowServer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tests speak over a Unix socket")


@pytest.fixture
def address() -> Iterator[str]:
    """A short path: a socket's name may have about 100 characters."""
    with tempfile.TemporaryDirectory() as folder:
        yield f"{folder}/socket"


@pytest.fixture
def server(address: str, qtbot: QtBot) -> Iterator[WindowServer]:
    made = WindowServer(address)
    yield made
    made.close()


def test_files_of_a_second_start_arrive(server: WindowServer, address: str, qtbot: QtBot) -> None:
    """The usual way: the second start ends at once and the window opens its file."""
    answers: list[bool] = []
    files = [Path("/articles/a b.md"), Path("/articles/文章.md")]
    with qtbot.waitSignal(server.files_received) as received:
        other = threading.Thread(target=lambda: answers.append(hand_over(address, files)))
        other.start()
    qtbot.waitUntil(lambda: answers == [True])
    other.join()
    assert received.args == [files]


def test_only_this_user_may_knock(server: WindowServer, address: str) -> None:
    """On a shared machine others must not open files in our window."""
    assert server.is_listening
    assert Path(address).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "message", [b"nonsense\n", b'["relative.md"]\n', b'{"run": "x"}\n', b"x" * (MOST_BYTES + 10)]
)
def test_whatever_else_is_said_is_refused(
    server: WindowServer, address: str, qtbot: QtBot, message: bytes
) -> None:
    """The server believes nothing but a list of files, and takes no endless message."""
    received: list[object] = []
    server.files_received.connect(received.append)
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address)
        client.sendall(message)
        client.setblocking(False)
        qtbot.waitUntil(lambda: is_closed(client))
    assert not received


def test_who_says_nothing_is_sent_away(
    address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that hangs must not hold a place for ever."""
    monkeypatch.setattr(window_server, "TIME_LIMIT", 20)
    server = WindowServer(address)
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address)
        client.sendall(b'["/half')
        client.setblocking(False)
        qtbot.waitUntil(lambda: is_closed(client))
    server.close()


def is_closed(client: socket.socket) -> bool:
    """Whether the server has ended the conversation without an answer."""
    try:
        return client.recv(10) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def test_the_socket_of_a_killed_window_is_taken_over(address: str, qtbot: QtBot) -> None:
    """After a crash the next start must be reachable again."""
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address)
        dead.listen()
    assert Path(address).exists()
    server = WindowServer(address)
    assert server.is_listening
    server.close()


def test_without_an_address_nothing_listens(qtbot: QtBot) -> None:
    """No safe folder for a socket: the window works all the same."""
    assert not WindowServer("").is_listening
