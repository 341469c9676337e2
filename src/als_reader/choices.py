# SPDX-License-Identifier: MIT
"""What a start is asked for. Most starts name files only: for those nothing needs to be parsed."""

from collections.abc import Sequence
from pathlib import Path

PROFILE = "--profile"


class Choices:
    """What the words of the command line ask for."""

    files: Sequence[Path] = ()
    profile: Path | None = None
    screenshot: Path | None = None
    without_screen: Path | None = None
    is_selftest: bool = False
    language: str = ""
    theme: str = ""
    text_size: int = 0
    size: tuple[int, int] = (1280, 800)
    tab: str = ""
    words: str = ""
    note: int = 0


def plain_choices(words: Sequence[str]) -> Choices | None:
    """The choices of a start with files, at most after a profile; None if there is more to it.

    The parser of the standard library needs 10 ms to be loaded and told what there is.
    """
    choices = Choices()
    names = list(words)
    if names[:1] == [PROFILE] and len(names) > 1:
        profile, names = names[1], names[2:]
        if profile.startswith("-"):
            return None
        choices.profile = Path(profile)
    if any(name.startswith("-") for name in names):
        return None
    choices.files = [Path(name) for name in names]
    return choices
