# SPDX-License-Identifier: MIT
"""What a reader has chosen."""

import json

import pytest

from als_reader.core.settings import LINE_SPACINGS, TEXT_SCALES, Settings, next_scale


def test_choices_come_back() -> None:
    """Chosen once, kept for good."""
    chosen = Settings(theme="dark", text_scale=200, line_spacing=1.8, word_mode="corrected",
                      letter_keys=False, is_maximized=True)  # fmt: skip
    assert Settings.from_json(json.loads(json.dumps(chosen.to_json()))) == chosen


@pytest.mark.parametrize("values", [None, [], "x", {"theme": 1, "text_scale": "big"}])
def test_nonsense_gives_what_a_new_reader_gets(values: object) -> None:
    """Nobody must repair a settings file by hand."""
    assert Settings.from_json(values) == Settings()


def test_values_out_of_reach_are_brought_back() -> None:
    """A text size of 1 or a window of 5 pixels could not be undone by sight."""
    small = Settings.from_json({"text_scale": 1, "line_spacing": 0, "column_width": 1,
                                "window_width": 5, "window_height": -3, "pane_width": 0})  # fmt: skip
    large = Settings.from_json({"text_scale": 9999, "line_spacing": 99.0, "column_width": 999,
                                "window_width": 99_999, "window_height": 99_999, "pane_width": 99_999})  # fmt: skip
    assert (small.text_scale, small.line_spacing, small.column_width) == (100, 1.3, 45)
    assert (small.window_width, small.window_height, small.pane_width) == (320, 320, 200)
    assert (large.text_scale, large.line_spacing, large.column_width) == (400, 2.2, 80)
    assert (large.window_width, large.window_height, large.pane_width) == (10_000, 10_000, 5_000)
    assert Settings.from_json({"line_spacing": float("nan")}).line_spacing in LINE_SPACINGS


def test_larger_and_smaller_go_step_by_step_and_stop_at_the_ends() -> None:
    """From any size, also one between the steps."""
    sizes = [100]
    while next_scale(sizes[-1], 1) != sizes[-1]:
        sizes.append(next_scale(sizes[-1], 1))
    assert tuple(sizes) == TEXT_SCALES
    assert [next_scale(size, -1) for size in TEXT_SCALES] == [100, *TEXT_SCALES[:-1]]
    assert (next_scale(160, 1), next_scale(160, -1)) == (175, 150)
