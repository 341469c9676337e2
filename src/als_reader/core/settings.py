# SPDX-License-Identifier: MIT
"""What a reader has chosen, kept between starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

from als_reader.core.stored import fill

if TYPE_CHECKING:
    from als_reader.core.dwelling import DwellTimes
    from als_reader.core.scanning import ScanTimes

TEXT_SCALES: Final = (100, 110, 125, 150, 175, 200, 250, 300, 350, 400)
"""The steps of "larger" and "smaller", in percent."""
LINE_SPACINGS: Final = (1.3, 1.5, 1.8, 2.2)
COLUMN_WIDTHS: Final = (45, 55, 65, 80)
"""In characters; above 80 a line is hard to find again (ACCESSIBILITY G4)."""
SYSTEM_THEME: Final = "system"
SYSTEM_LANGUAGE: Final = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice, with what a new reader gets."""

    theme: str = SYSTEM_THEME
    """The name of a theme, or "system": as light or dark as the rest of the screen."""
    language: str = SYSTEM_LANGUAGE
    """The language of the window, such as "es", or "system"."""
    text_scale: int = 100
    """Percent; what a file opened for the first time gets."""
    line_spacing: float = 1.5
    column_width: int = 65
    word_mode: str = "both"
    """What a file opened for the first time gets."""
    has_automatic_notes: bool = True
    """Whether articles without notes of their own get notes made by a program."""
    letter_keys: bool = True
    """Whether plain letters are commands; a switch box may type letters by itself."""
    window_width: int = 1280
    window_height: int = 800
    is_maximized: bool = False
    pane_width: int = 430

    # access: how text looks
    font: str = "system"
    """"system", "atkinson" or "opendyslexic"."""
    is_spacious: bool = False
    """Letters, words and paragraphs further apart (ACCESSIBILITY G4)."""
    has_ruler: bool = False
    """A band that follows the line being read."""
    reduces_motion: bool = False

    # access: how things are reached
    has_large_targets: bool = False
    shows_one_thing: bool = False
    """One paragraph at a time."""
    scanning: str = "off"
    """"off", "one" switch or "two" switches."""
    scan_step: float = 1.0
    scan_acceptance: float = 0.0
    scan_release: float = 0.0
    scan_first_item: float = 0.5
    scan_speaks: bool = False
    """Whether the label that is lit is spoken."""
    scan_choose: tuple[str, ...] = ()
    """Keys ("Space") and mouse buttons ("Mouse2") that choose; none is the default of the mode."""
    scan_move: tuple[str, ...] = ()
    has_dwell: bool = False
    dwell_seconds: float = 1.0
    dwell_careful: float = 2.0
    key_map: tuple[str, ...] = ()
    """Keys the reader has chosen, each like "next-note=Ctrl+Down|N"."""
    guide: str = "new"
    """What became of the first-use guide: "new", "later" or "done"."""

    # access: speech
    spoken_notes: str = "short"
    """"off", "short" or "full"."""
    speech_speed: int = 0
    """From -10 to 10."""
    speech_voice: str = ""
    phrases: tuple[str, ...] = ()
    """The reader's own phrases for *Show and say*."""

    @classmethod
    def from_json(cls, values: object) -> Settings:
        """Read what is known and sensible; the rest keeps its default."""
        read = fill(cls, values)
        return replace(
            read,
            text_scale=_between(read.text_scale, TEXT_SCALES[0], TEXT_SCALES[-1]),
            line_spacing=min(max(read.line_spacing, LINE_SPACINGS[0]), LINE_SPACINGS[-1]),
            column_width=_between(read.column_width, COLUMN_WIDTHS[0], COLUMN_WIDTHS[-1]),
            window_width=_between(read.window_width, 320, 10_000),
            window_height=_between(read.window_height, 320, 10_000),
            pane_width=_between(read.pane_width, 200, 5_000),
            speech_speed=_between(read.speech_speed, -10, 10),
        )

    @property
    def scan_times(self) -> ScanTimes:
        """How fast scanning goes, within what is allowed."""
        from als_reader.core.scanning import ScanTimes

        return ScanTimes(
            step=self.scan_step,
            acceptance=self.scan_acceptance,
            release=self.scan_release,
            first_item=self.scan_first_item,
        ).within_range()

    @property
    def dwell_times(self) -> DwellTimes:
        """How long dwell takes, within what is allowed."""
        from als_reader.core.dwelling import DwellTimes

        return DwellTimes(dwell=self.dwell_seconds, careful=self.dwell_careful).within_range()

    def to_json(self) -> Mapping[str, object]:
        """All choices as plain values."""
        return asdict(self)


def _between(value: int, least: int, most: int) -> int:
    return min(max(value, least), most)


def next_scale(scale: int, step: int) -> int:
    """The next larger (step 1) or smaller (step -1) text size; stays at the ends."""
    if step > 0:
        return min((s for s in TEXT_SCALES if s > scale), default=TEXT_SCALES[-1])
    return max((s for s in TEXT_SCALES if s < scale), default=TEXT_SCALES[0])
