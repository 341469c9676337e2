# SPDX-License-Identifier: MIT
"""Signs that hide or turn letters are shown where they could deceive (ROBUSTNESS rule 12).

That is in titles, in links, and in what a note quotes or corrects. In the article's own words they
stay as they are: some languages need them.
"""

HIDDEN = frozenset(
    map(
        chr,
        (
            0x061C,
            *range(0x200B, 0x2010),
            *range(0x2028, 0x202F),
            *range(0x2060, 0x2070),
            0xFEFF,
            *range(0xE0000, 0xE0080),
        ),
    )
)
"""Direction, zero width, line separators and tags."""
_LAST_OF_ONE_UNIT = "\uffff"


def visible(text: str) -> str:
    """The text with a code such as ⟨U+202E⟩ for each of them."""
    if text.isascii() or HIDDEN.isdisjoint(text):
        return text
    return "".join(f"⟨U+{ord(sign):04X}⟩" if sign in HIDDEN else sign for sign in text)


def visible_in_place(text: str) -> str:
    """The same with \ufffd, which takes as many UTF-16 units, so that no position moves."""
    if text.isascii() or HIDDEN.isdisjoint(text):
        return text
    return "".join(
        sign if sign not in HIDDEN else "\ufffd" * (1 + (sign > _LAST_OF_ONE_UNIT)) for sign in text
    )
