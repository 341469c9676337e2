# SPDX-License-Identifier: MIT
"""Where the files we ship are: the one place that knows, installed, zipped or in a checkout."""

from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.errors import ReaderError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PACKED_ARTICLE = "stem-cells-frostbite.packed.json"
BUNDLED_ARTICLE = "stem-cells-frostbite.alsmd"
"""The article that comes with ALS Reader, in articles/."""


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


def packed_article() -> bytes:
    """The bundled article as `core.cache` keeps it; `scripts/pack_article.py` makes it."""
    return (resource_root() / "articles" / PACKED_ARTICLE).read_bytes()
