# SPDX-License-Identifier: MIT
"""What a blind reader does: keys, and words that Orca must then say."""

from dataclasses import dataclass

from tests.a11y.desk import Desk
from tests.a11y.orca import Orca


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something pressed or typed, and what is waited for."""

    press: str = ""
    """Keys as xdotool names them, with spaces between."""
    type: str = ""
    until: str


JOURNEYS: dict[str, tuple[Step, ...]] = {
    "start-and-read": (
        Step(press="Down", until="Machine translation"),
        Step(press="Down", until="notes reviewed"),
        Step(press="Down", until="In short"),
        Step(press="Down", until="ALS is a serious disease"),
    ),
    "next-note": (
        Step(press="ctrl+Home ctrl+Down", until="Note 1,"),
        Step(press="ctrl+Down", until="Note 2,"),
        Step(press="ctrl+Down", until="Note 3,"),
        Step(press="ctrl+Down", until="Note 4,"),
        Step(press="ctrl+Return", until="Open."),
        Step(press="Escape", until="read only text"),
    ),
    "open-option": (
        Step(press="ctrl+3", until="Options 14"),
        Step(press="Tab Tab Tab Tab Tab", until="riluzole tablets"),
        Step(press="space", until="Open."),
        Step(press="Escape", until="read only text"),
    ),
    "find": (
        Step(press="ctrl+f", until="Find in the article"),
        Step(type="liruquine", until="1 of"),
        Step(press="Return", until="2 of"),
        Step(press="Escape", until="read only text"),
    ),
    "text-size": (
        Step(press="ctrl+plus", until="Text size 110 %"),
        Step(press="ctrl+plus", until="Text size 125 %"),
        Step(press="ctrl+0", until="Text size 100 %"),
    ),
}


class Reading:
    """The reader and Orca on one desk, going through the journeys."""

    def __init__(self, desk: Desk) -> None:
        self._orca = Orca(desk)
        desk.start_reader(profile="heard")
        self.first = self._orca.hear("read only text")

    def go(self, name: str) -> list[tuple[str, list[str]]]:
        """Take all steps of a journey; gives what was pressed and said."""
        heard = [("", self.first)] if name == "start-and-read" else []
        for step in JOURNEYS[name]:
            if step.type:
                said = self._orca.type(step.type, until=step.until)
            else:
                said = self._orca.press(*step.press.split(), until=step.until)
            heard.append((step.press or step.type, said))
        return heard
