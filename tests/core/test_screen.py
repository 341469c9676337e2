# SPDX-License-Identifier: MIT
import os
import socket
import tempfile
from pathlib import Path

import pytest

from als_reader.core.screen import has_screen

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows always has a desktop")


def test_no_variable_means_no_screen() -> None:
    """A server, or a container."""
    assert not has_screen({}, system="linux")


@pytest.mark.parametrize("display", [":987654", ":", "no-colon", ":x", "unix:987654.0"])
def test_a_screen_that_does_not_answer_is_none(display: str) -> None:
    """A left-over DISPLAY makes Qt end the program."""
    assert not has_screen({"DISPLAY": display}, system="linux", must_answer=True)
    assert has_screen({"DISPLAY": display}, system="linux")


def test_a_screen_of_another_machine_is_left_to_qt() -> None:
    """As with `ssh -X`."""
    assert has_screen({"DISPLAY": "localhost:10.0"}, system="linux", must_answer=True)


def test_a_wayland_screen_that_answers_is_one() -> None:
    """A desktop of today."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        variables = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": folder}
        assert not has_screen(variables, system="linux", must_answer=True)
        server.bind(str(Path(folder, "wayland-0")))
        server.listen()
        assert has_screen(variables, system="linux", must_answer=True)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_have_a_desktop(system: str) -> None:
    """They have no such variables."""
    assert has_screen({}, system=system)


def test_drawing_nowhere_is_enough_for_tests_but_no_screen() -> None:
    """`make run` must not open a window that nobody can see."""
    variables = {"QT_QPA_PLATFORM": "offscreen:x", "DISPLAY": ":0"}
    assert has_screen(variables, system="linux")
    assert not has_screen(variables, system="linux", must_answer=True)


def test_another_platform_of_qt_is_the_callers_choice() -> None:
    """Such as VNC or a frame buffer."""
    assert has_screen({"QT_QPA_PLATFORM": "vnc"}, system="linux")
    assert not has_screen({"QT_QPA_PLATFORM": "xcb"}, system="linux", must_answer=True)
