# SPDX-License-Identifier: MIT
"""Where the files we ship are: the one place that knows, installed, zipped or in a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from als_reader.core.errors import ReaderError

BUNDLED_ARTICLE = "stem-cells-frostbite.alsmd"
"""The article that comes with ALS Reader, in articles/."""


def resource_root() -> Traversable:
    """The folder with articles/, evidence/, fonts/ and icons/.

    Raises ReaderError if the install lacks it.
    """
    package = files("als_reader")
    installed = package / "resources"
    if installed.is_dir():
        return installed
    checkout = package / ".." / ".."
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    raise ReaderError("The files of ALS Reader are not complete. Please install it again.")
