# SPDX-License-Identifier: MIT
"""The sheet: its size, its margins and its fonts. On paper the theme is always the light one."""

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPageLayout, QPageSize

from als_reader.core.theme import THEMES, Theme
from als_reader.resources import han_font

UNITS_PER_INCH = 96.0
"""All places in a printed document are counted in these; the painter scales them."""
POINTS_PER_UNIT = 72 / UNITS_PER_INCH
MARGIN_POINTS = 54.0
FOOT_POINTS = 66.0
"""Below the text, with room for the page number."""
BODY_POINTS = 10.5
STEPS_PER_UNIT = 64
"""Qt cuts pages at whole steps."""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A sheet and how large the letters on it are."""

    size: QPageSize
    text_scale: int = 100
    """Per cent."""

    @property
    def theme(self) -> Theme:
        """The colours of ink."""
        return THEMES["light"]

    @property
    def page_layout(self) -> QPageLayout:
        """The sheet for Qt; we keep the margins ourselves."""
        layout = QPageLayout(self.size, QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    @property
    def points(self) -> QSizeF:
        """The whole sheet in points."""
        return self.size.size(QPageSize.Unit.Point)

    @property
    def text_area(self) -> QSizeF:
        """The part of the sheet for text, in our units.

        In whole steps, as Qt cuts it: with more of a fraction, our pages would begin ever further
        below its own, and the first line of a page would count as one of the page before.
        """
        points = self.points
        height = (points.height() - MARGIN_POINTS - FOOT_POINTS) / POINTS_PER_UNIT
        width = (points.width() - 2 * MARGIN_POINTS) / POINTS_PER_UNIT
        return QSizeF(width, math.floor(height * STEPS_PER_UNIT) / STEPS_PER_UNIT)

    def font(self, points: float) -> QFont:
        """The reader's own font in a size for paper; Chinese words show without a system font."""
        font = QFont(QGuiApplication.font())
        han = han_family()
        if han:
            font.setFamilies([*font.families(), han])
        font.setPointSizeF(points * self.text_scale / 100)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # A search for "affect" in the PDF would not find a joined "ff".
        font.setFeature(QFont.Tag("liga"), 0)
        return font

    @cached_property
    def device(self) -> QImage:
        """What the text is measured on, whatever screen there is."""
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        dots_per_metre = round(UNITS_PER_INCH / 0.0254)
        image.setDotsPerMeterX(dots_per_metre)
        image.setDotsPerMeterY(dots_per_metre)
        return image


def usual_paper(text_scale: int = 100) -> Paper:
    """Letter where that is used, else A4."""
    is_us = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_us else QPageSize.PageSizeId.A4
    return Paper(size=QPageSize(size), text_scale=text_scale)


def han_family() -> str:
    """The family of our small East Asian font, loaded once; empty if it is not there."""
    known = QGuiApplication.instance()
    assert known is not None
    found = known.property("als-reader-han-family")
    if not isinstance(found, str):
        found = _load_han_font()
        known.setProperty("als-reader-han-family", found)
    return found


def _load_han_font() -> str:
    try:
        data = han_font()
    except OSError:
        return ""
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFontFromData(QByteArray(data))
    )
    return families[0] if families else ""
