# SPDX-License-Identifier: MIT
"""Reading a file of another kind in a process that can be stopped at any moment."""

import json
import signal
import subprocess
import threading
from collections.abc import Sequence
from typing import Final

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing.encoding_choices import ENCODINGS
from als_reader.core.importing.imported import (
    TOO_SLOW_STATUS,
    CannotImportError,
    DamagedError,
    Imported,
    TooLargeError,
    TooSlowError,
    imported_from,
)
from als_reader.core.own_program import own_command

__all__ = ["ENCODINGS", "ImportWorker", "worker_command"]

WORKER_WORD: Final = "--import-worker"
_STOPPED = CannotImportError("Opening was stopped.", "Open the file again when you like.")
_OUT_OF_TIME = (TOO_SLOW_STATUS, -getattr(signal, "SIGXCPU", 24))
"""It looked at its time itself, or the system did while a library let nothing else run."""
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def worker_command() -> list[str]:
    """How to start the worker: this program again, also when it is one bundle without Python."""
    return own_command(WORKER_WORD)


class ImportWorker:
    """One import, on its way from when this is made."""

    def __init__(
        self,
        data: bytes,
        name: str,
        encoding: str = "",
        *,
        command: Sequence[str] | None = None,
        seconds: float = limits.IMPORT_WAIT,
    ) -> None:
        self._name = name
        self._progress: float | None = None
        self._imported: Imported | None = None
        self._error: ArticleError | None = None
        self._why_killed: CannotImportError | None = None
        self._done = threading.Event()
        self._lock = threading.Lock()
        head = {"name": name, "encoding": encoding, "size": len(data)}
        self._order = json.dumps(head).encode("ascii") + b"\n" + data
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = subprocess.Popen(
                [*(command or worker_command())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            self._finish(error=_not_started(error))
            return
        self._timer = threading.Timer(seconds, self._kill, (TooSlowError(),))
        self._timer.daemon = True
        self._timer.start()
        for part in (self._send, self._receive):
            threading.Thread(target=part, name="import", daemon=True).start()

    @property
    def progress(self) -> float | None:
        """How much is done, from 0 to 1, or None where nobody can say."""
        return self._progress

    @property
    def is_done(self) -> bool:
        """Whether there is a result or an error."""
        return self._done.is_set()

    def poll(self) -> Imported | None:
        """The result, or None while it is being made. Raises ArticleError if there is none."""
        if not self._done.is_set():
            return None
        if self._error is not None:
            raise self._error
        return self._imported

    def wait(self, timeout: float | None = None) -> Imported:
        """Wait for the result. Raises ArticleError, or TimeoutError after so many seconds."""
        self._done.wait(timeout)
        imported = self.poll()
        if imported is None:
            raise TimeoutError
        return imported

    def cancel(self) -> None:
        """Stop at once; `poll` then raises. Does nothing once there is a result."""
        self._kill(_STOPPED)

    def _kill(self, reason: CannotImportError) -> None:
        with self._lock:
            if self._done.is_set() or self._process is None:
                return
            self._why_killed = self._why_killed or reason
            self._process.kill()

    def _send(self) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            with self._process.stdin as orders:
                orders.write(self._order)
        except OSError:
            pass  # it has ended; what it said last is what counts
        self._order = b""

    def _receive(self) -> None:
        """Listen until the process ends."""
        assert self._process is not None
        assert self._process.stdout is not None
        answer: dict[str, object] = {}
        with self._process.stdout as answers:
            for line in answers:
                try:
                    said = json.loads(line)
                except ValueError:
                    break  # it was killed in the middle of a line
                if "progress" in said:
                    self._progress = float(said["progress"])
                else:
                    answer = said
        code = self._process.wait()
        self._timer.cancel()
        self._finish_from(answer, code)

    def _finish_from(self, answer: dict[str, object], code: int) -> None:
        if self._why_killed is not None:
            self._finish(error=self._why_killed.of(self._name))
        elif isinstance(values := answer.get("imported"), dict):
            self._finish(imported=imported_from(values))
        elif isinstance(words := answer.get("error"), list):
            self._finish(error=CannotImportError(*words).of(self._name))
        elif code in _OUT_OF_TIME:
            self._finish(error=TooSlowError().of(self._name))
        else:
            # Stopped by the system: out of memory, or a library that broke down.
            why = TooLargeError() if code < 0 else DamagedError()
            self._finish(error=why.of(self._name))

    def _finish(
        self, *, imported: Imported | None = None, error: ArticleError | None = None
    ) -> None:
        with self._lock:
            self._imported, self._error = imported, error
            self._done.set()


def _not_started(error: OSError) -> ArticleError:
    words = CannotImportError(
        "This file could not be read, because a part of ALS Reader did not start.",
        "Please install ALS Reader again.",
    )
    words.__cause__ = error
    return words.of("")
