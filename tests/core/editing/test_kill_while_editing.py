# SPDX-License-Identifier: MIT
"""The bench that kills a writing process, a little of it."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[3] / "bench" / "kill_while_editing.py"


@pytest.mark.skipif(sys.platform == "win32", reason="a child is not killed the same way there")
def test_a_kill_at_any_moment_damages_nothing() -> None:
    """The original stays, and two seconds of work are lost at most."""
    command = [sys.executable, str(BENCH), "--times", "10"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("10 kills")
