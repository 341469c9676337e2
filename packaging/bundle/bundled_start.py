# SPDX-License-Identifier: MIT
"""Where the bundled program begins: what Python does by itself elsewhere is done here."""

import os
import sys

KEPT_CODE = "kept_code.pyc"
"""In whose place `als_reader.kept_code` looks for what was compiled when the bundle was built."""


def start() -> int:
    """Give back what the bundle changed for itself, and start ALS Reader."""
    _let_other_programs_use_their_own_libraries()
    from als_reader import kept_code
    from als_reader.__main__ import main

    folder = os.path.dirname(kept_code.__file__)  # noqa: PTH120 -- pathlib is not needed yet
    vars(kept_code)["__cached__"] = os.path.join(folder, KEPT_CODE)  # noqa: PTH118
    return main()


def _let_other_programs_use_their_own_libraries() -> None:
    """A browser or a voice that is started from here must not load the libraries of the bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(start())
