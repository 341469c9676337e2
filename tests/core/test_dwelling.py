# SPDX-License-Identifier: MIT
"""Dwell with a clock of our own (ACCESSIBILITY E1 to E3)."""

import pytest

from als_reader.core.dwelling import Dweller, DwellTimes, RepeatGuard


@pytest.mark.requirement("E2")
def test_staying_on_a_target_presses_it_once() -> None:
    """Resting the eyes on a button must not press it again and again."""
    dwell = Dweller(DwellTimes(dwell=1.0))
    dwell.move("open", 0.0)
    assert dwell.tick(0.9) == ""
    assert dwell.progress(0.5) == 0.5
    assert dwell.tick(1.0) == "open"
    assert dwell.tick(9.0) == ""
    assert dwell.progress(9.0) == 0.0


@pytest.mark.requirement("E3")
def test_leaving_cancels_and_coming_back_begins_anew() -> None:
    """A glance that passes over a button does nothing."""
    dwell = Dweller(DwellTimes(dwell=1.0))
    dwell.move("open", 0.0)
    dwell.move("", 0.9)
    assert dwell.tick(5.0) == ""
    dwell.move("open", 6.0)
    assert dwell.tick(6.9) == ""
    assert dwell.tick(7.0) == "open"


@pytest.mark.requirement("E3")
def test_target_acts_again_after_the_pointer_left_it() -> None:
    """Turning several pages: look away, look back."""
    dwell = Dweller(DwellTimes(dwell=1.0))
    for start in (0.0, 10.0):
        dwell.move("down", start)
        assert dwell.tick(start + 1.0) == "down"
        dwell.move("", start + 2.0)


def test_small_moves_inside_a_target_do_not_begin_anew() -> None:
    """Gaze jitters."""
    dwell = Dweller(DwellTimes(dwell=1.0))
    dwell.move("down", 0.0)
    dwell.move("down", 0.8)
    assert dwell.tick(1.0) == "down"


@pytest.mark.requirement("E2")
def test_careful_targets_take_longer() -> None:
    """Removing something needs a longer look."""
    dwell = Dweller(DwellTimes(dwell=1.0, careful=2.5))
    dwell.move("remove", 0.0, is_careful=True)
    assert dwell.tick(2.4) == ""
    assert dwell.tick(2.5) == "remove"


def test_press_from_elsewhere_spends_the_target() -> None:
    """The eye tracker clicked by itself: our dwell must not click too."""
    dwell = Dweller(DwellTimes(dwell=1.0))
    dwell.move("open", 0.0)
    dwell.spend()
    assert dwell.tick(2.0) == ""
    assert dwell.target == "open"


@pytest.mark.requirement("E1")
def test_two_clicks_on_one_target_act_once() -> None:
    """Two clicks 0.2 seconds apart are one (E1)."""
    guard = RepeatGuard()
    assert guard.allows("next", 0.0)
    assert not guard.allows("next", 0.2)
    assert guard.allows("open", 0.3)
    assert guard.allows("next", 0.4)
    assert guard.allows("next", 1.0)


@pytest.mark.requirement("E2")
def test_times_stay_in_their_range() -> None:
    """0.2 to 4 seconds, and careful is never the shorter one (E2)."""
    assert DwellTimes(dwell=0.0, careful=0.0).within_range() == DwellTimes(dwell=0.2, careful=0.2)
    assert DwellTimes(dwell=9.0, careful=1.0).within_range() == DwellTimes(dwell=4.0, careful=4.0)
