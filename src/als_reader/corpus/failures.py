# SPDX-License-Identifier: MIT
"""What ends a corpus run, in words that say what to do next."""

from als_reader.core.errors import ReaderError


class CorpusError(ReaderError):
    """The run cannot go on; what is done already stays."""

    def __reduce__(self) -> tuple[type["CorpusError"], tuple[str]]:
        """It travels from a worker to us."""
        return type(self), (str(self),)
