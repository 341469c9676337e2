# SPDX-License-Identifier: MIT
"""How long is waited, and what is said of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from als_reader.refreshing.patience import Pauses, asked_wait, own_wait
from als_reader.refreshing.words import duration

NOON = "Wed, 25 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("asked", "date", "seconds"),
    [
        ("", "", 0),
        ("20", "", 20),
        ("0", "", 0),
        ("-5", "", 0),
        ("2.5", "", 0),
        ("soon", "", 0),
        ("٣", "", 0),
        ("9" * 400, "", 999_999_999),
        ("Wed, 25 Nov 2026 12:00:45 GMT", NOON, 45),
        ("Wed, 25 Nov 2026 11:00:00 GMT", NOON, 0),
        ("Wed, 25 Nov 2026 13:00:45 +0100", NOON, 45),
        ("Wed, 25 Nov 2026 12:00:45 -0000", NOON, 45),
        ("Wed, 25 Nov 1026 12:00:45 GMT", "no date", 0),
        ("Wed, 99 Nov 2026 12:00:45 GMT", NOON, 0),
    ],
)
def test_what_a_host_asks_for_is_understood(asked: str, date: str, seconds: float) -> None:
    """As a number or as a moment of the host's own clock; nonsense asks for nothing."""
    assert asked_wait(asked, date) == seconds


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=50)
def test_nonsense_asks_for_no_negative_time(asked: str, date: str) -> None:
    """Headers are words from outside, too."""
    assert asked_wait(asked, date) >= 0


def test_each_wait_is_longer_and_none_is_the_same_for_all() -> None:
    """A server that is down is not brought down again by all who come back at once."""
    assert [own_wait(tries, 0) for tries in (1, 2)] == [1, 2]
    assert [own_wait(tries, 0.999) for tries in (1, 2)] == [1.999, 3.998]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "1 second"), (0.2, "1 second"), (1.5, "2 seconds"), (20, "20 seconds"),
        (90, "90 seconds"), (91, "2 minutes"), (3_600, "60 minutes"), (7_200, "2 hours"),
    ],
)  # fmt: skip
def test_a_wait_is_told_in_round_words(seconds: float, words: str) -> None:
    """Never shorter than it is."""
    assert duration(seconds) == words


def test_a_pause_ends_and_only_the_last_one_counts(qtbot: QtBot) -> None:
    """The real clock, for a moment."""
    pauses, ended = Pauses(), []
    assert pauses.now() <= pauses.now()
    assert 0 <= pauses.chance() <= 1
    pauses.wait(0.0, lambda: ended.append("first"))
    pauses.wait(0.001, lambda: ended.append("second"))
    qtbot.waitUntil(lambda: bool(ended))
    pauses.wait(0.0, lambda: ended.append("third"))
    pauses.stop()
    with qtbot.waitSignal(qtbot_tick(pauses, ended)):
        pass
    assert ended == ["second", "fourth"]


def qtbot_tick(pauses: Pauses, ended: list[str]) -> object:
    """A signal that comes after everything that was due."""
    from PySide6.QtCore import QTimer

    timer = QTimer(pauses)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: ended.append("fourth"))
    timer.start(5)
    return timer.timeout
