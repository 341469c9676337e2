# SPDX-License-Identifier: MIT
"""Where the files we ship are: the one place that knows, installed, zipped or in a checkout."""

from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.errors import ReaderError
from als_reader.core.language import code

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PACKED_ARTICLE = "stem-cells-frostbite.packed.json"
BUNDLED_ARTICLE = "stem-cells-frostbite.alsmd"
"""The article that comes with ALS Reader, in articles/."""
HAN_FONT = "ALSReaderHan-Regular.otf"
INTERFACE_HAN_FONT = "ALSReaderHanInterface-Regular.otf"
"""It has all words of the Chinese window too; nobody else needs to read it."""


def resource_root() -> "Traversable":
    """The folder with articles/, evidence/, fonts/ and icons/.

    Raises ReaderError if the install lacks it.
    """
    package = Path(__file__).parent
    if (package / "resources").is_dir():
        return package / "resources"
    checkout = package.parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    from importlib.resources import files  # 10 ms; only a zipped install needs it

    zipped = files("als_reader") / "resources"
    if zipped.is_dir():
        return zipped
    raise ReaderError("The files of ALS Reader are not complete. Please install it again.")


def han_font() -> bytes:
    """The small font for East Asian words: of our facts, or of the whole window in Chinese.

    Raises OSError, or ReaderError if the install lacks everything.
    """
    name = INTERFACE_HAN_FONT if code() == "zh_CN" else HAN_FONT
    return (resource_root() / "fonts" / name).read_bytes()


def packed_article() -> bytes:
    """The bundled article as `core.cache` keeps it; `scripts/pack_article.py` makes it."""
    return (resource_root() / "articles" / PACKED_ARTICLE).read_bytes()
