# SPDX-License-Identifier: MIT
"""What the screen reader Orca says while keys are pressed, taken from its debug file."""

import os
import pty
import re
import threading
import time
from collections.abc import Sequence

from tests.a11y.desk import Desk

SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)' ?\{'established", re.DOTALL)
KEYS = {"left control", "left shift", "left alt", "tab", "escape", "space", "return"}
"""Names of keys, which Orca repeats as they are pressed."""
PATIENCE = 25.0
QUIET = 0.7


class Orca:
    """Starts Orca with a voice and no loudspeaker; the reader must be started after it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # A terminal, as Orca would keep the last lines of a file to itself.
        self._terminal, writing = pty.openpty()
        self._written = ""
        self._read = 0
        threading.Thread(target=self._listen, daemon=True).start()
        # Without a sink for sound Orca waits for ever.
        desk.start(
            [
                "pulseaudio",
                "-n",
                "--exit-idle-time=-1",
                *("-L", "module-native-protocol-unix"),
                *("-L", "module-null-sink sink_name=null"),
            ]
        )
        desk.start(["orca", "--replace", "--debug", f"--debug-file={os.ttyname(writing)}"])
        self.hear("Screen reader on.")
        os.close(writing)  # only Orca holds it now: listening ends when Orca does

    def press(self, *keys: str, until: str) -> list[str]:
        """Press keys one by one; gives all that is said until some words and a pause came."""
        self._desk.key(*keys)
        return self.hear(until)

    def type(self, words: str, *, until: str) -> list[str]:
        """Type letters and listen."""
        self._desk.type(words)
        return self.hear(until)

    def hear(self, until: str) -> list[str]:
        """Wait for some words and the pause after them; gives all that was said."""
        end = time.monotonic() + PATIENCE
        said = self._said()
        changed = time.monotonic()
        while time.monotonic() < end:
            if until in " ".join(said) and time.monotonic() - changed > QUIET:
                self._read += len(said)
                return [" ".join(words.split()) for words in said if words.strip() not in KEYS]
            time.sleep(0.05)
            now = self._said()
            if now != said:
                said, changed = now, time.monotonic()
        raise AssertionError(f"Orca did not say {until!r} but {said}")

    def _listen(self) -> None:
        while True:
            try:
                self._written += os.read(self._terminal, 65536).decode("utf-8", "replace")
            except OSError:
                os.close(self._terminal)
                return

    def _said(self) -> Sequence[str]:
        return SPOKEN.findall(self._written)[self._read :]
