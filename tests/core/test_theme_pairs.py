# SPDX-License-Identifier: MIT
"""Every pair of text and ground that a theme can produce, computed (what must hold, 4)."""

from collections.abc import Iterator

import pytest

from als_reader.core.theme import THEMES, Theme
from tests.core.test_theme import OTHER_TEXT, contrast

pytestmark = pytest.mark.requirement("G1")
EACH_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)

# How strongly the article's painter lays a colour over the page; ui.reader.painting says the same.
OPEN_NOTE, REPLACED, ADVERT, STRIPE, SPOKEN, ELSEWHERE = (
    strength / 255 for strength in (56, 28, 14, 70, 26, 36)
)
SELECTION = 0.28


def over(ground: str, colour: str, strength: float) -> str:
    """A colour laid over a ground."""
    pairs = ((int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(
        f"{round(below + (above - below) * strength):02X}" for below, above in pairs
    )


def grounds(theme: Theme) -> Iterator[tuple[str, str]]:
    """Every ground that words of the article can stand on, with its name."""
    yield "page", theme.page
    yield "panel", theme.panel
    yield "search hit", theme.find_ground
    yield "selection", over(theme.page, theme.link, SELECTION)
    yield "selection elsewhere", over(theme.page, theme.link, ELSEWHERE)
    spoken = over(theme.page, theme.focus, SPOKEN)
    yield "spoken", spoken
    yield "advert", over(theme.page, theme.promotional, ADVERT)
    for token in OTHER_TEXT:
        colour = getattr(theme, token)
        yield f"open note, {token}", over(theme.page, colour, OPEN_NOTE)
        yield f"replaced, {token}", over(theme.page, colour, REPLACED)
        yield f"spoken, open note, {token}", over(spoken, colour, OPEN_NOTE)
        yield f"spoken, replaced, {token}", over(spoken, colour, REPLACED)


def stripes(theme: Theme) -> Iterator[tuple[str, str]]:
    """Thin lines behind adverts; the words stand on them in part."""
    striped = over(over(theme.page, theme.promotional, ADVERT), theme.promotional, STRIPE)
    yield "stripe", striped
    yield "stripe, open note", over(striped, theme.promotional, OPEN_NOTE)


def pale(theme: Theme, token: str, least: float, on: Iterator[tuple[str, str]]) -> dict[str, float]:
    colour = getattr(theme, token)
    found = {name: round(contrast(colour, ground), 2) for name, ground in on}
    return {name: value for name, value in found.items() if value < least}


@EACH_THEME
def test_words_of_the_article_have_7_to_1_on_every_ground(theme: Theme) -> None:
    """Open, spoken, replaced, selected or found: they stay words to read."""
    assert pale(theme, "text", 7, grounds(theme)) == {}
    assert pale(theme, "text", 4.5, stripes(theme)) == {}


@EACH_THEME
@pytest.mark.parametrize("token", ["quiet", *OTHER_TEXT])
def test_all_other_text_has_4_and_a_half_to_1_where_it_can_stand(theme: Theme, token: str) -> None:
    """Verdicts, links and quiet words, also where a search found them or a note is open.

    Selected words are drawn as `text`, whatever colour they have otherwise.
    """
    own = over(theme.page, getattr(theme, token), OPEN_NOTE)
    where = [
        ("page", theme.page),
        ("panel", theme.panel),
        ("search hit", theme.find_ground),
        ("spoken", over(theme.page, theme.focus, SPOKEN)),
        ("open note", own),
    ]
    assert pale(theme, token, 4.5, iter(where)) == {}


@EACH_THEME
def test_chosen_and_selected_words_can_be_read(theme: Theme) -> None:
    """Selected words in fields, chosen buttons, menus: `on_link` on `link`."""
    assert contrast(theme.on_link, theme.link) >= 4.5
    pressed = theme.page if theme.soft_border == theme.text else theme.text
    assert contrast(pressed, theme.soft_border) >= 4.5


@EACH_THEME
@pytest.mark.parametrize("token", ["focus", "control_border", *OTHER_TEXT])
def test_marks_and_borders_have_3_to_1_on_every_ground(theme: Theme, token: str) -> None:
    """The lines under words, also where the note is open; borders; the spoken frame."""
    colour = getattr(theme, token)
    where = [("page", theme.page), ("panel", theme.panel)]
    if token in OTHER_TEXT:
        where += [
            ("open note", over(theme.page, colour, OPEN_NOTE)),
            ("search hit", theme.find_ground),
            ("selection", over(theme.page, theme.link, SELECTION)),
        ]
    if token == "focus":
        where += [("spoken", over(theme.page, colour, SPOKEN))]
    assert pale(theme, token, 3, iter(where)) == {}


def test_laying_a_colour_over_another_is_right() -> None:
    """Nothing, all, and half of it."""
    assert over("#FFFFFF", "#000000", 0) == "#FFFFFF"
    assert over("#FFFFFF", "#000000", 1) == "#000000"
    assert over("#000000", "#646464", 0.5) == "#323232"
