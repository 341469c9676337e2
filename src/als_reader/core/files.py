# SPDX-License-Identifier: MIT
"""The two doors to the disk: open an article with care, and write a file whole or not at all."""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from als_reader.core.errors import ArticleError, SaveError
from als_reader.core.limits import ARTICLE_BYTES

TEMPORARY_PREFIX = ".als-reader-"


def read_article_bytes(path: Path) -> bytes:
    """Read a regular file of at most 64 MiB.

    Raises ArticleError with what to do. Devices, pipes and folders are refused before they are
    read: a pipe would hang us, and some devices never end.
    """
    if str(path).startswith(("\\\\", "//")):
        raise ArticleError(
            path,
            "This file is on another computer.",
            "Copy it to this one, then open the copy.",
        )
    try:
        # O_NONBLOCK: opening a pipe returns at once; it changes nothing for a regular file.
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError as error:
        raise ArticleError(path, *_words(error)) from error
    try:
        facts = os.fstat(handle)
        if stat.S_ISDIR(facts.st_mode):
            raise ArticleError(path, "This is a folder.", "Please choose a file inside it.")
        if not stat.S_ISREG(facts.st_mode):
            raise ArticleError(path, "This is not a file.", "Please choose a text or .alsmd file.")
        if facts.st_size > ARTICLE_BYTES:
            raise ArticleError(
                path,
                "This file is larger than 64 MB, so it cannot be an article.",
                "Please choose another file.",
            )
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(ARTICLE_BYTES + 1)[:ARTICLE_BYTES]
    except OSError as error:
        raise ArticleError(path, *_words(error)) from error
    finally:
        os.close(handle)


def _words(error: OSError) -> tuple[str, str]:
    """What happened and what to do, in plain words."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return "This file is not there any more.", "Has it been moved? Try Open to look for it."
        case errno.EACCES | errno.EPERM:
            return "You may not read this file.", "Ask the person who owns it, or choose another."
        case errno.EISDIR:
            return "This is a folder.", "Please choose a file inside it."
        case errno.ELOOP:
            return "This link leads back to itself.", "Please choose another file."
        case _:
            return "This file could not be read.", "Try again, or copy it to another disk."


def atomic_write(path: Path, data: bytes) -> None:
    """Write a file so that it is never half there, even if the power fails.

    Raises SaveError; the file that was there before is then untouched.
    """
    target = Path(os.path.realpath(path))
    temporary: str | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=TEMPORARY_PREFIX, dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)  # noqa: PTH105 — `temporary` is a plain name from mkstemp
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        reason = "the disk is full." if error.errno == errno.ENOSPC else "the system refused it."
        raise SaveError(path, reason) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108 — as above


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep_temporaries(folder: Path) -> None:
    """Remove what an interrupted `atomic_write` left in a folder."""
    for leftover in folder.glob(f"{TEMPORARY_PREFIX}*"):
        with contextlib.suppress(OSError):
            leftover.unlink()
