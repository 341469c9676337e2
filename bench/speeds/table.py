# SPDX-License-Identifier: MIT
"""The table at the end: what was measured, against what, and whether the bar is held."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. A figure without a bar is for information."""

    what: str
    value: float
    floor: float = 0
    against: str = ""
    most: float = 0
    """The bar for the ratio, or for the value where there is no floor."""
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the floor; 0 without one."""
        return self.value / self.floor if self.floor else 0

    @property
    def held(self) -> bool | None:
        """Whether the bar is held; None if there is none."""
        if not self.most:
            return None
        return (self.ratio or self.value) <= self.most

    def line(self) -> str:
        """As Markdown."""
        scale = 1000 if self.unit == "ms" else 1
        places = 1 if self.value * scale < 100 else 0
        value = f"{self.value * scale:,.{places}f} {self.unit}"
        floor = f"{self.floor * scale:,.1f} {self.unit}" if self.floor else ""
        ratio = f"{self.ratio:.2f}" if self.floor else ""
        bar = ""
        if self.most:
            bar = f"≤ {self.most:g} ×" if self.floor else f"≤ {self.most * scale:g} {self.unit}"
        held = {None: "", True: "held", False: "**not held**"}[self.held]
        cells = (self.what, value, self.against, floor, ratio, bar, held)
        return f"| {' | '.join(cells)} |"


HEAD = "| what | median | against | median | ratio | bar | |\n|---|---|---|---|---|---|---|"


def table(rows: list[Row]) -> str:
    """All rows as one Markdown table."""
    return "\n".join([HEAD, *(row.line() for row in rows)])
