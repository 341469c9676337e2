# SPDX-License-Identifier: MIT
"""Back and Forward."""

from als_reader.core.history import REMEMBERED_STEPS, History, Spot


def test_back_and_forward_walk_through_what_was_seen() -> None:
    """From a note to a medicine, and back to the note."""
    note, term = Spot(entry=3), Spot(entry=3, tab="glossary", link="term:als")
    history = History(Spot())
    ways = [(history.can_go_back, history.can_go_forward)]
    history.visit(note)
    history.visit(term)
    ways.append((history.can_go_back, history.can_go_forward))
    assert (history.back(), history.back(), history.back()) == (note, Spot(), Spot())
    ways.append((history.can_go_back, history.can_go_forward))
    assert ways == [(False, False), (True, False), (False, True)]
    assert (history.forward(), history.forward(), history.forward()) == (note, term, term)


def test_going_on_forgets_what_lay_ahead() -> None:
    """As in every other program."""
    history = History(Spot())
    history.visit(Spot(entry=1))
    history.back()
    history.visit(Spot(entry=2))
    assert not history.can_go_forward
    assert history.back() == Spot()


def test_scrolling_is_no_step_but_is_remembered() -> None:
    """Back returns to just the line that was read."""
    history = History(Spot())
    history.scroll_to(50)
    history.visit(Spot(place=60))
    history.visit(Spot(entry=1, place=70))
    assert history.back() == Spot(place=60)
    assert not history.can_go_back


def test_a_long_evening_does_not_fill_the_memory() -> None:
    """The oldest steps are forgotten."""
    history = History(Spot())
    for entry in range(1, REMEMBERED_STEPS * 2):
        history.visit(Spot(entry=entry))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == REMEMBERED_STEPS - 1
