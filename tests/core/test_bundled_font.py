# SPDX-License-Identifier: MIT
"""The bundled font holds every Chinese, Japanese and Korean character that we show."""

import struct
from collections.abc import Iterator

import pytest

from als_reader.resources import HAN_FONT, INTERFACE_HAN_FONT, resource_root

FIRST_EAST_ASIAN = 0x2E80


def is_east_asian(character: str) -> bool:
    """Whether scripts/subset_font.py puts a character into the font."""
    code = ord(character)
    return FIRST_EAST_ASIAN <= code < 0xFE00 or (code >= 0xFF00 and character != "\ufffd")


def shown_characters() -> set[str]:
    """Every East Asian character of the bundled facts and articles."""
    text = "".join(
        file.read_text(encoding="utf-8")
        for folder in ("articles", "evidence")
        for file in (resource_root() / folder).iterdir()
        if file.is_file()
    )
    return {character for character in text if is_east_asian(character)}


def tables_of(name: str) -> dict[bytes, bytes]:
    """The tables of a font file."""
    data = (resource_root() / "fonts" / name).read_bytes()
    (count,) = struct.unpack_from(">4xH", data)
    found = {}
    for i in range(count):
        tag, offset, length = struct.unpack_from(">4s4xII", data, 12 + 16 * i)
        found[tag] = data[offset : offset + length]
    return found


@pytest.fixture(scope="module")
def tables() -> dict[bytes, bytes]:
    """The tables of the font of our facts."""
    return tables_of(HAN_FONT)


def mapped_characters(cmap: bytes) -> Iterator[str]:
    """The characters of the segments (format 4) of a character map."""
    (count,) = struct.unpack_from(">2xH", cmap)
    for i in range(count):
        (start,) = struct.unpack_from(">4xI", cmap, 4 + 8 * i)
        if struct.unpack_from(">H", cmap, start) == (4,):
            (size,) = struct.unpack_from(">6xH", cmap, start)  # twice the number of segments
            last = struct.unpack_from(f">{size // 2}H", cmap, start + 14)
            first = struct.unpack_from(f">{size // 2}H", cmap, start + 16 + size)
            for begin, end in zip(first, last, strict=True):
                yield from map(chr, range(begin, end + 1))


def names(table: bytes) -> dict[int, str]:
    """The names of the font, by their number in the OpenType specification."""
    count, strings = struct.unpack_from(">2xHH", table)
    found = {}
    for i in range(count):
        number, length, offset = struct.unpack_from(">6xHHH", table, 6 + 12 * i)
        start = strings + offset
        found[number] = table[start : start + length].decode("utf-16-be")
    return found


def test_every_shown_character_is_in_the_font(tables: dict[bytes, bytes]) -> None:
    """A box instead of a Chinese word tells a reader nothing; run scripts/subset_font.py."""
    missing = shown_characters() - set(mapped_characters(tables[b"cmap"]))
    assert len(shown_characters()) > 300
    assert "".join(sorted(missing)) == ""


@pytest.mark.sources
def test_every_character_of_the_chinese_window_is_in_its_font() -> None:
    """The Chinese window must be readable on a machine without any Chinese font."""
    translation = (resource_root() / "translations" / "zh_CN.ts").read_text("utf-8")
    wanted = {character for character in translation if is_east_asian(character)}
    font = set(mapped_characters(tables_of(INTERFACE_HAN_FONT)[b"cmap"]))
    assert len(wanted) > 500
    assert "".join(sorted((wanted | shown_characters()) - font)) == ""


def test_fonts_stay_small() -> None:
    """A whole Chinese font would be a hundred times the size of all our facts."""
    fonts = resource_root() / "fonts"
    assert len((fonts / HAN_FONT).read_bytes()) < 150_000
    assert len((fonts / INTERFACE_HAN_FONT).read_bytes()) < 400_000


def test_font_has_a_name_of_its_own_and_its_licence(tables: dict[bytes, bytes]) -> None:
    """The licence lets us change the font, under another name and with its text beside it."""
    found = names(tables[b"name"])
    assert found[1] == "ALS Reader Han"
    assert not any("Noto" in found[number] or "Source" in found[number] for number in (1, 4, 6))
    licence = (resource_root() / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith(found[0])  # the copyright line of the font itself
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
