# SPDX-License-Identifier: MIT
"""The two doors to the disk: open an article with care, and write a file whole or not at all."""

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from als_reader.core.errors import ArticleError, SaveError
from als_reader.core.language import sentence
from als_reader.core.limits import ARTICLE_BYTES

TEMPORARY_PREFIX = ".als-reader-"
_IS_WINDOWS = os.name == "nt"
STALE_SECONDS = 600
"""A temporary file that is older belongs to no write that is still going on."""


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
        handle = os.open(path, _READ_ONLY)
    except OSError as error:
        raise ArticleError(path, *_words(error)) from error
    except ValueError as error:
        raise ArticleError(path, *_words(FileNotFoundError(errno.ENOENT, ""))) from error
    try:
        kind = os.fstat(handle).st_mode
        if stat.S_ISDIR(kind):
            raise ArticleError(path, *_words(IsADirectoryError(errno.EISDIR, "")))
        if not stat.S_ISREG(kind):
            raise ArticleError(path, "This is not a file.", "Please choose a text or .alsmd file.")
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(ARTICLE_BYTES + 1) or b""
    except OSError as error:
        raise ArticleError(path, *_words(error)) from error
    finally:
        os.close(handle)
    if len(data) > ARTICLE_BYTES:
        raise ArticleError(
            path,
            "This file is larger than 64 MB, so it cannot be an article.",
            "Please choose another file.",
        )
    return data


_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def _words(error: OSError) -> tuple[str, str]:
    """What happened and what to do, in plain words."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return sentence("This file is not there any more."), sentence(
                "Has it been moved? Try Open to look for it."
            )
        case errno.EACCES | errno.EPERM:
            return sentence("You may not read this file."), sentence(
                "Ask the person who owns it, or choose another."
            )
        case errno.EISDIR:
            return sentence("This is a folder."), sentence("Please choose a file inside it.")
        case errno.ELOOP:
            return sentence("This link leads back to itself."), sentence(
                "Please choose another file."
            )
        case _:
            return sentence("This file could not be read."), sentence(
                "Try again, or copy it to another disk."
            )


def atomic_write(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Write a file so that it is never half there, even if the power fails.

    A new file gets the usual rights, or none for other people if it `is_private`; a file that was
    there keeps its own. Raises SaveError; the file that was there before is then untouched.
    """
    try:
        target = Path(os.path.realpath(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, data, 0o600 if is_private else 0o666)
    except (OSError, ValueError) as error:
        is_full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = sentence("the disk is full.") if is_full else sentence("the system refused it.")
        raise SaveError(path, reason) from error
    sync_folder(target.parent)


def _replace(target: Path, data: bytes, mode: int) -> None:
    """Write a temporary file beside the target, all the way to the disk, then rename it."""
    temporary = target.with_name(f"{TEMPORARY_PREFIX}{os.urandom(8).hex()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            with contextlib.suppress(OSError):
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            os.fsync(file.fileno())
        os.replace(temporary, target)  # noqa: PTH105 — named in ROBUSTNESS rule 20
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def is_same_file(one: Path, other: Path) -> bool:
    """Whether both are one file, also by another name."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def sync_folder(folder: Path) -> None:
    """Make the new name last. The file is whole either way, so a system without this may do so."""
    if _IS_WINDOWS:
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep_temporaries(folder: Path) -> None:
    """Remove what an interrupted `atomic_write` left in a folder, but nothing that is just made."""
    for leftover in folder.glob(f"{TEMPORARY_PREFIX}*"):
        with contextlib.suppress(OSError):
            # A clock that was wrong may have dated it into the future.
            if abs(time.time() - leftover.stat().st_mtime) > STALE_SECONDS:
                leftover.unlink()
