# SPDX-License-Identifier: MIT
"""Colours by meaning, for every theme. tests/core/test_theme.py computes each contrast."""

from dataclasses import dataclass
from enum import StrEnum

from als_reader.core.article import Verdict
from als_reader.core.language import said, sentence


class Line(StrEnum):
    """How marked words are underlined: never by colour alone."""

    WAVY = "wavy"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    STRIPED = "striped"
    NONE = "none"


class Shape(StrEnum):
    """The sign beside a verdict word; drawn by `ui.shapes`."""

    WAVES = "waves"
    CROSS = "cross"
    TRIANGLE = "triangle"
    QUESTION = "question"
    CIRCULAR_ARROW = "circular-arrow"
    APPROXIMATELY = "approximately"
    CHECK = "check"
    STAR = "star"
    CIRCLE = "circle"
    INFO = "info"
    SQUARE = "square"
    CLOCK = "clock"
    PAUSE = "pause"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as "#RRGGBB", named by what they mean."""

    name: str
    title: str
    is_dark: bool
    page: str
    panel: str
    soft_border: str
    text: str
    quiet: str
    link: str
    focus: str
    control_border: str
    garbled: str
    wrong: str
    """False, misleading, unsupported."""
    caution: str
    """Outdated, imprecise."""
    right: str
    promotional: str
    missing: str
    on_link: str
    """Text on a ground of `link` or of a verdict colour."""
    find_ground: str
    """Ground of a search hit; its text is `text`."""
    own_ground: str
    """Ground of words that the reader highlighted; every text and line may stand on it."""


THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        Theme(
            name="light",
            title="Light",
            is_dark=False,
            page="#FFFFFF",
            panel="#F3F5F7",
            soft_border="#DADFE4",
            text="#1A1D21",
            quiet="#454B54",
            link="#0B4A9E",
            focus="#0B4A9E",
            control_border="#7A828C",
            garbled="#00696B",
            wrong="#A3242B",
            caution="#8A4B00",
            right="#1E6B2E",
            promotional="#6B2E8F",
            missing="#4A5568",
            on_link="#FFFFFF",
            find_ground="#FFE58A",
            own_ground="#FFF0B3",
        ),
        Theme(
            name="sepia",
            title="Sepia",
            is_dark=False,
            page="#F7F0E1",
            panel="#EEE4CE",
            soft_border="#D6C9AC",
            text="#2A2118",
            quiet="#51432F",
            link="#0A4289",
            focus="#0A4289",
            control_border="#84745A",
            garbled="#005C5E",
            wrong="#931D24",
            caution="#7A4200",
            right="#195A26",
            promotional="#5F2780",
            missing="#4B4538",
            on_link="#FFFFFF",
            find_ground="#F3D57A",
            own_ground="#F1E2AE",
        ),
        Theme(
            name="dark",
            title="Dark",
            is_dark=True,
            page="#15181C",
            panel="#1F2429",
            soft_border="#353C44",
            text="#E9ECEF",
            quiet="#B7BFC8",
            link="#8FC1FF",
            focus="#8FC1FF",
            control_border="#7F8994",
            garbled="#5FD0CF",
            wrong="#FF9C99",
            caution="#F4BC6A",
            right="#86D694",
            promotional="#D9AEF5",
            missing="#B3BDC9",
            on_link="#15181C",
            find_ground="#564600",
            own_ground="#352E0A",
        ),
        Theme(
            name="contrast-dark",
            title="High contrast, dark",
            is_dark=True,
            page="#000000",
            panel="#000000",
            soft_border="#FFFFFF",
            text="#FFFFFF",
            quiet="#FFFFFF",
            link="#7FD1FF",
            focus="#FFEB3B",
            control_border="#FFFFFF",
            garbled="#4DF0EE",
            wrong="#FF9A9A",
            caution="#FFD166",
            right="#8CFF9E",
            promotional="#EAC4FF",
            missing="#FFFFFF",
            on_link="#000000",
            find_ground="#004880",
            own_ground="#00304F",
        ),
        Theme(
            name="contrast-light",
            title="High contrast, light",
            is_dark=False,
            page="#FFFFFF",
            panel="#FFFFFF",
            soft_border="#000000",
            text="#000000",
            quiet="#000000",
            link="#00308F",
            focus="#B00000",
            control_border="#000000",
            garbled="#004C4D",
            wrong="#7D0010",
            caution="#5A3000",
            right="#00480F",
            promotional="#46006B",
            missing="#000000",
            on_link="#FFFFFF",
            find_ground="#FFE14D",
            own_ground="#FFF0A8",
        ),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictStyle:
    """How a verdict looks: word, colour token, line and shape."""

    english: str
    token: str
    line: Line
    shape: Shape

    @property
    def word(self) -> str:
        """The verdict's word in the reader's language."""
        return said(self.english)

    def colour(self, theme: Theme) -> str:
        """The colour of this verdict in a theme."""
        colour = getattr(theme, self.token)
        assert isinstance(colour, str)
        return colour


_STYLES = {
    Verdict.GARBLED: VerdictStyle(
        english=sentence("Garbled word"), token="garbled", line=Line.WAVY, shape=Shape.WAVES
    ),
    Verdict.GARBLED_UNCERTAIN: VerdictStyle(
        english=sentence("Garbled, uncertain"), token="garbled", line=Line.WAVY, shape=Shape.WAVES
    ),
    Verdict.ACCURATE: VerdictStyle(
        english=sentence("Accurate"), token="right", line=Line.DOTTED, shape=Shape.CHECK
    ),
    Verdict.IMPRECISE: VerdictStyle(
        english=sentence("Imprecise"), token="caution", line=Line.DASHED, shape=Shape.APPROXIMATELY
    ),
    Verdict.OUTDATED: VerdictStyle(
        english=sentence("Outdated"), token="caution", line=Line.DASHED, shape=Shape.CIRCULAR_ARROW
    ),
    Verdict.UNSUPPORTED: VerdictStyle(
        english=sentence("Unsupported"), token="wrong", line=Line.SOLID, shape=Shape.QUESTION
    ),
    Verdict.MISLEADING: VerdictStyle(
        english=sentence("Misleading"), token="wrong", line=Line.SOLID, shape=Shape.TRIANGLE
    ),
    Verdict.FALSE: VerdictStyle(
        english=sentence("False"), token="wrong", line=Line.SOLID, shape=Shape.CROSS
    ),
    Verdict.PROMOTIONAL: VerdictStyle(
        english=sentence("Advertisement"), token="promotional", line=Line.STRIPED, shape=Shape.STAR
    ),
    Verdict.MISSING: VerdictStyle(
        english=sentence("Left out"), token="missing", line=Line.NONE, shape=Shape.CIRCLE
    ),
    Verdict.GOOD_TO_KNOW: VerdictStyle(
        english=sentence("Good to know"), token="link", line=Line.NONE, shape=Shape.INFO
    ),
    Verdict.NOTE: VerdictStyle(
        english=sentence("Note"), token="link", line=Line.DOTTED, shape=Shape.INFO
    ),
}


def verdict_style(verdict: Verdict) -> VerdictStyle:
    """The look of a verdict, the same in text, margin, cards and exports."""
    return _STYLES[verdict]
