# SPDX-License-Identifier: MIT
"""Where ALS Reader keeps its own files on this machine."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from als_reader.core.sums import sha256

FOLDER = "als-reader"
IS_WINDOWS = os.name == "nt"
LONGEST_PLACE = 60
"""Bytes of the name of the folder that a socket lies in; its own name comes on top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one profile. Nothing is made before something is written there."""

    config: Path
    """Settings."""
    data: Path
    """Reading places, opened files, your own questions."""
    cache: Path
    """Articles already read; may be deleted at any time."""
    logs: Path
    """What went wrong, without any words of an article."""

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def places(self) -> Path:
        """The file of reading places."""
        return self.data / "places.json"

    @property
    def recent(self) -> Path:
        """The file that lists opened files."""
        return self.data / "recent.json"

    @property
    def questions(self) -> Path:
        """The file of ticks and of your own questions."""
        return self.data / "questions.json"

    @property
    def marks(self) -> Path:
        """The file of your own marks and comments."""
        return self.data / "marks.json"

    @property
    def pasted(self) -> Path:
        """The folder of what was opened from the clipboard."""
        return self.data / "documents"

    @property
    def drafts(self) -> Path:
        """The folder of notes that are being written."""
        return self.data / "drafts"

    @property
    def refreshed(self) -> Path:
        """The folder of what was fetched from the registries."""
        return self.data / "refreshed"

    @property
    def refresh_configuration(self) -> Path:
        """Where a group says which mirror and which key it uses."""
        return self.config / "refresh.toml"

    @property
    def lock(self) -> Path:
        """The lock that the running window holds."""
        return self.data / "window.lock"


def find_paths(profile: Path | None = None) -> Paths:
    """Give the system's folders for this user, or one folder for everything."""
    if profile is not None:
        folder = profile.absolute()
        return Paths(config=folder, data=folder, cache=folder / "cache", logs=folder / "logs")
    import platformdirs

    return Paths(
        config=platformdirs.user_config_path(FOLDER, appauthor=False),
        data=platformdirs.user_data_path(FOLDER, appauthor=False),
        cache=platformdirs.user_cache_path(FOLDER, appauthor=False),
        logs=platformdirs.user_log_path(FOLDER, appauthor=False),
    )


def meeting_point(paths: Paths) -> str:
    """Give the local address where the running window of a profile can be met.

    A socket's path may have only about 100 characters, so it is not in the profile itself. It is
    in a folder that no other user can write to; empty if there is no such folder.
    """
    name = sha256(os.fsencode(paths.data))[:16]
    if IS_WINDOWS:
        return f"{FOLDER}-{name}"
    folder = _own_folder()
    return str(folder / f"{name}.socket") if folder else ""


def _own_folder() -> Path | None:
    places = (os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("TMPDIR", ""))
    short = (Path(p) for p in places if len(os.fsencode(p)) < LONGEST_PLACE)
    place = next((p for p in short if p.is_absolute() and p.is_dir()), Path("/tmp"))
    folder = place / f"{FOLDER}-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        facts = folder.lstat()
    except OSError:
        return None
    is_ours = stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid()
    return folder if is_ours and not facts.st_mode & 0o077 else None
