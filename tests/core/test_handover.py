# SPDX-License-Identifier: MIT
import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from als_reader.core import handover
from als_reader.core.handover import (
    MOST_FILES,
    files_in,
    hand_over,
    hand_over_patiently,
    message_for,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tests listen on a Unix socket")
Listen = Callable[[bytes | None], str]


@pytest.fixture
def listen() -> Iterator[Listen]:
    """A window that answers, or takes the message and says nothing."""
    import tempfile

    stop = threading.Event()
    sockets: list[socket.socket] = []
    threads: list[threading.Thread] = []
    with tempfile.TemporaryDirectory() as folder:

        def begin(answer: bytes | None) -> str:
            server = socket.socket(socket.AF_UNIX)
            sockets.append(server)
            address = f"{folder}/s"
            server.bind(address)
            server.listen()

            def serve() -> None:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(1000)
                    if answer is None:
                        stop.wait(10)
                    else:
                        connection.sendall(answer)

            threads.append(threading.Thread(target=serve))
            threads[-1].start()
            return address

        yield begin
        stop.set()
        for server in sockets:
            server.close()
        for thread in threads:
            thread.join()


def test_file_names_arrive_whole_and_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names with spaces, other scripts and broken bytes are ordinary names."""
    monkeypatch.chdir(tmp_path)
    names = ["a b.md", "文章.md", "-style=x.md", os.fsdecode(b"\xff.md"), "line\nend.md"]
    assert files_in(message_for([Path(name) for name in names])) == [tmp_path / n for n in names]


@pytest.mark.parametrize(
    "message",
    [
        b"", b"{}", b"[1]", b'["relative.md"]', b'["/a\\u0000b"]', b"\xff", b"[" * 5000, b'"/a"',
        json.dumps(["/a"] * (MOST_FILES + 1)).encode(),
    ],
)  # fmt: skip
def test_nothing_but_a_list_of_files_is_believed(message: bytes) -> None:
    """Another program on this machine could speak to the window too."""
    assert files_in(message) is None


def test_a_window_takes_the_files(listen: Listen, tmp_path: Path) -> None:
    """The usual second start."""
    assert hand_over(listen(b"ok\n"), [tmp_path / "a.md"])


@pytest.mark.parametrize("answer", [b"no\n", b""])
def test_another_answer_is_a_no(listen: Listen, answer: bytes) -> None:
    """Then the second start opens a window of its own, so the reader sees something."""
    assert not hand_over(listen(answer), [])


def test_a_window_that_hangs_is_not_waited_for_long(
    listen: Listen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dead window must not keep the reader from reading."""
    monkeypatch.setattr(handover, "ANSWER_WITHIN", 0.05)
    assert not hand_over(listen(None), [])


def test_without_a_window_nothing_is_handed_over(tmp_path: Path) -> None:
    """No socket, no place for one, or a message that is too long."""
    assert not hand_over("", [])
    assert not hand_over(str(tmp_path / "none"), [])
    assert not hand_over("x" * 300, [])
    assert not hand_over(str(tmp_path / "none"), [tmp_path / ("x" * 1000)] * MOST_FILES)


def test_a_window_that_is_just_opening_is_asked_again(
    listen: Listen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two files opened at once end up in one window."""
    addresses = iter(["", "", listen(b"ok\n")])
    asked = handover.hand_over
    monkeypatch.setattr(handover, "hand_over", lambda _, files: asked(next(addresses), files))
    assert hand_over_patiently("late", [], lambda: True, patience=10)


def test_a_window_that_went_away_is_not_asked_again() -> None:
    """Its profile is free then."""
    assert not hand_over_patiently("", [], lambda: False, patience=10)


def test_patience_ends() -> None:
    """A window that never answers is given up."""
    assert not hand_over_patiently("", [], lambda: True, patience=0.05)
