# SPDX-License-Identifier: MIT
"""The signs of the verdicts as SVG paths in a box of 24 × 24; `ui.shapes` draws the same."""

from als_reader.core.export.markup import Element, element
from als_reader.core.theme import Shape

PATHS = {
    Shape.WAVES: (
        "M2 7C7 3 9 3 12 7S17 11 22 7M2 12C7 8 9 8 12 12S17 16 22 12"
        "M2 17C7 13 9 13 12 17S17 21 22 17"
    ),
    Shape.CROSS: "M5 5L19 19M19 5L5 19",
    Shape.TRIANGLE: "M12 3L22 20H2ZM12 10V14M12 17V17.2",
    Shape.QUESTION: "M7 8C7 1.5 18 1.5 18 8C18 12 12 12 12 16M12 20V20.2",
    Shape.CIRCULAR_ARROW: "M18.3 6.8A8 8 0 1 0 20 12M19.7 1.5L18.3 6.8L12.7 6.8",
    Shape.APPROXIMATELY: "M3 10C8 5 14 14 21 8M3 16C8 11 14 20 21 14",
    Shape.CHECK: "M4 13L10 19L20 6",
    Shape.STAR: (
        "M12 2.5L14.7 8.9L21.5 9.5L16.3 14L17.9 20.7L12 17.1L6.1 20.7L7.7 14L2.5 9.5L9.3 8.9Z"
    ),
    Shape.CIRCLE: "M19.5 12A7.5 7.5 0 1 1 4.5 12A7.5 7.5 0 1 1 19.5 12",
    Shape.INFO: "M21.5 12A9.5 9.5 0 1 1 2.5 12A9.5 9.5 0 1 1 21.5 12M12 11V17M12 7V7.2",
    Shape.SQUARE: "M5 5H19V19H5Z",
    Shape.CLOCK: "M20.5 12A8.5 8.5 0 1 1 3.5 12A8.5 8.5 0 1 1 20.5 12M12 7V12L15.5 14",
    Shape.PAUSE: "M8 5V19M16 5V19",
    Shape.COMMENT: "M3 4H21V16H11L6 21V16H3Z",
}


def shape_symbols() -> Element:
    """All signs, drawn once and out of sight; `shape` shows one of them."""
    symbols = (
        element("symbol", element("path", d=path), id=f"shape-{name.value}", viewBox="0 0 24 24")
        for name, path in PATHS.items()
    )
    return element("svg", *symbols, class_="symbols", aria_hidden="true", width="0", height="0")


def shape(name: Shape) -> Element:
    """A sign beside a word that says the same; screen readers skip it."""
    use = element("use", href=f"#shape-{name.value}")
    return element("svg", use, class_="sign", viewBox="0 0 24 24", aria_hidden="true")
