# SPDX-License-Identifier: MIT
"""Makes what `als_reader.kept_code` keeps at a first start, so that a bundle has it from the start.

A bundle writes nothing beside its own files; without this, every start would compile all anew.
"""

import marshal
import os
import subprocess
import tempfile
import time
import zlib
from pathlib import Path

PATIENCE = 900.0
"""Seconds for a start on a busy machine."""
SUM_LENGTH = 4


def kept_code(python: Path) -> bytes:
    """What the first start keeps, with the Python that has ALS Reader installed."""
    written = _written_at_start(python)
    pieces: dict[tuple[str, bytes | str], bytes] = marshal.loads(written[SUM_LENGTH:])
    packed = marshal.dumps(dict(sorted(pieces.items(), key=lambda piece: repr(piece[0]))))
    return zlib.crc32(packed).to_bytes(SUM_LENGTH) + packed


def _written_at_start(python: Path) -> bytes:
    """Start the reader without a screen until it has kept its code."""
    folder = _folder_of_bytecode(python)
    for old in folder.glob("*.kept"):
        old.unlink()
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(
            [python, "-m", "als_reader", "--profile", home],
            env=_environment(home),
            stdout=subprocess.DEVNULL,
        )
        try:
            until = time.monotonic() + PATIENCE
            while True:
                is_over = process.poll() is not None or time.monotonic() > until
                for file in folder.glob("kept_code.*.kept"):  # written whole or not at all
                    return file.read_bytes()
                if is_over:
                    break
                time.sleep(0.1)
        finally:
            process.kill()
            process.wait()
    raise SystemExit("The reader started, but kept no code.")


def _folder_of_bytecode(python: Path) -> Path:
    program = "import als_reader.kept_code as module; print(module.__cached__)"
    done = subprocess.run([python, "-I", "-c", program], check=True, capture_output=True, text=True)
    return Path(done.stdout.strip()).parent


def _environment(home: str) -> dict[str, str]:
    """The same at every build; nothing of it may stand in what is kept."""
    given = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return given | {"HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
