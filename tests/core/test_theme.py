# SPDX-License-Identifier: MIT
"""Every colour can be read: contrast is computed from the tokens (ACCESSIBILITY G1, LOOK.md)."""

import pytest

from als_reader.core.article import Verdict
from als_reader.core.theme import THEMES, Line, Shape, Theme, verdict_style

GROUNDS = ("page", "panel")
BODY_TEXT = ("text", "quiet")
OTHER_TEXT = ("link", "garbled", "wrong", "caution", "right", "promotional", "missing")
EDGES = ("focus", "control_border")

# LOOK.md, "Colour tokens": what each token must reach on the page.
STATED = {
    "light": {
        "text": 16.9,
        "quiet": 8.8,
        "link": 8.4,
        "control_border": 3.9,
        "garbled": 6.5,
        "wrong": 7.4,
        "caution": 6.8,
        "right": 6.6,
        "promotional": 8.7,
        "missing": 7.5,
    },
    "sepia": {
        "text": 13.9,
        "quiet": 8.4,
        "link": 8.6,
        "control_border": 4.0,
        "garbled": 6.9,
        "wrong": 7.6,
        "caution": 7.1,
        "right": 7.3,
        "promotional": 8.7,
        "missing": 8.4,
    },
    "dark": {
        "text": 15.0,
        "quiet": 9.6,
        "link": 9.5,
        "control_border": 5.0,
        "garbled": 9.7,
        "wrong": 8.9,
        "caution": 10.4,
        "right": 10.2,
        "promotional": 9.6,
        "missing": 9.4,
    },
    "contrast-dark": {
        "text": 21.0,
        "quiet": 21.0,
        "garbled": 15.0,
        "wrong": 10.3,
        "caution": 14.6,
        "right": 16.9,
        "promotional": 13.8,
    },
    "contrast-light": {
        "text": 21.0,
        "quiet": 21.0,
        "garbled": 9.8,
        "wrong": 11.2,
        "caution": 11.3,
        "right": 10.9,
        "promotional": 14.3,
    },
}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def worst(theme: Theme, token: str) -> float:
    """The contrast on the less fitting of the two grounds."""
    return min(contrast(getattr(theme, token), getattr(theme, ground)) for ground in GROUNDS)


def test_black_on_white_is_21() -> None:
    """The measure itself is right."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("token", BODY_TEXT)
@pytest.mark.requirement("G1")
def test_body_text_has_at_least_7_to_1(theme: Theme, token: str) -> None:
    """Tired eyes can read the text in every theme."""
    assert worst(theme, token) >= 7


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("token", OTHER_TEXT)
@pytest.mark.requirement("G1")
def test_verdicts_and_links_have_at_least_4_and_a_half_to_1(theme: Theme, token: str) -> None:
    """A verdict in its colour can be read in every theme."""
    assert worst(theme, token) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("token", EDGES)
@pytest.mark.requirement("G1")
def test_borders_and_focus_have_at_least_3_to_1(theme: Theme, token: str) -> None:
    """A reader sees where a button ends and where the keyboard is."""
    assert worst(theme, token) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", [*OTHER_TEXT])
@pytest.mark.requirement("G1")
def test_words_on_a_ground_of_colour_can_be_read(theme: Theme, ground: str) -> None:
    """Numbers in badges and words on chosen buttons can be read."""
    assert contrast(theme.on_link, getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_search_hit_can_be_read(theme: Theme) -> None:
    """What was searched for does not vanish in its own mark."""
    assert contrast(theme.text, theme.find_ground) >= 4.5


@pytest.mark.parametrize(("name", "token"), [(n, t) for n, ts in STATED.items() for t in ts])
def test_tokens_reach_what_the_design_states(name: str, token: str) -> None:
    """The colours shipped are those that were measured."""
    theme = THEMES[name]
    on_one = max(contrast(getattr(theme, token), getattr(theme, ground)) for ground in GROUNDS)
    assert on_one >= STATED[name][token] - 0.06


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.requirement("G5")
def test_every_verdict_has_a_word_a_shape_and_a_colour(verdict: Verdict) -> None:
    """Meaning is never colour alone (G5)."""
    style = verdict_style(verdict)
    assert style.word
    assert style.shape in Shape
    assert style.line in Line
    assert all(style.colour(theme).startswith("#") for theme in THEMES.values())


@pytest.mark.requirement("G5")
def test_verdicts_of_one_colour_differ_in_word_and_shape() -> None:
    """A reader who sees no colours can tell verdicts apart."""
    looks = {(s.word, s.shape) for s in map(verdict_style, Verdict)}
    assert len(looks) == len(Verdict)
