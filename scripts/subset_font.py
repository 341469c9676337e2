#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make the small font that shows Chinese, Japanese and Korean words on every machine.

    python scripts/subset_font.py NotoSansCJK-Regular.ttc

Reads every such character in resources/ and cuts two fonts with just those from Noto Sans CJK SC
(OFL 1.1; Debian's fonts-noto-cjk has it). Needs fonttools. Run it after new words came in; the
test tests/core/test_bundled_font.py says when.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

PROJECT = Path(__file__).resolve().parent.parent
FAMILY = "ALS Reader Han"
FONTS = PROJECT / "resources" / "fonts"
FOR_FACTS = "ALSReaderHan"
FOR_INTERFACE = "ALSReaderHanInterface"
"""With all words of the Chinese window as well; only that reads it."""
FIRST_EAST_ASIAN = 0x2E80


def characters(*, has_interface: bool) -> set[int]:
    """Every East Asian character that the bundled data shows, and full-width punctuation."""
    files = [*PROJECT.glob("resources/evidence/*.json"), *PROJECT.glob("resources/articles/*")]
    if has_interface:
        files.append(PROJECT / "resources" / "translations" / "zh_CN.ts")
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    shown = {ord(c) for c in text if c != "\ufffd"}
    return {code for code in shown if FIRST_EAST_ASIAN <= code < 0xFE00 or code >= 0xFF00}


def main() -> None:
    """Cut both fonts."""
    cut(FOR_FACTS, FAMILY, characters(has_interface=False))
    cut(FOR_INTERFACE, f"{FAMILY} Interface", characters(has_interface=True))


def cut(name: str, family: str, wanted: set[int]) -> None:
    """Cut a font and rename it: "Noto" stays the name of the whole."""
    fonts = TTCollection(sys.argv[1]).fonts
    font = next(f for f in fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 4, 6, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    names = {1: family, 2: "Regular", 4: family, 6: f"{name}-Regular"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    outlines = font["CFF "].cff
    outlines.fontNames = [names[6]]
    outlines[0].FullName = outlines[0].FamilyName = family
    for part in outlines[0].FDArray:
        part.FontName = names[6] + "-" + part.FontName.rsplit("-", 1)[1]
    font.recalcTimestamp = False  # the same characters give the same file
    target = FONTS / f"{name}-Regular.otf"
    font.save(target)
    print(f"{target.name}: {len(wanted)} characters, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
