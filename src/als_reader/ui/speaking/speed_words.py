# SPDX-License-Identifier: MIT
"""The speed of the voice in words."""

from PySide6.QtCore import QCoreApplication

from als_reader.core.speech import SPEED_STEP


def speed_words(speed: int) -> str:
    """Such as "Speed: 2 steps slower than normal"."""
    if not speed:
        return _tr("Speed: normal")
    steps = max(1, abs(speed) // SPEED_STEP)
    one = _tr("Speed: 1 step faster") if speed > 0 else _tr("Speed: 1 step slower")
    more = _tr("Speed: {steps} steps faster") if speed > 0 else _tr("Speed: {steps} steps slower")
    return one if steps == 1 else more.format(steps=steps)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Speech", text)
