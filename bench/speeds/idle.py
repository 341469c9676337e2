# SPDX-License-Identifier: MIT
"""Counts how often a window that nobody touches wakes up.

python -m speeds.idle PID SECONDS
"""

import sys
import time
from pathlib import Path


def wake_ups(process: int, seconds: float) -> int:
    """How often a thread of a process began to run again within some seconds."""
    before = _switches(process)
    time.sleep(seconds)
    after = _switches(process)
    return sum(after.values()) - sum(before.get(thread, 0) for thread in after)


def _switches(process: int) -> dict[str, int]:
    found = {}
    for thread in Path(f"/proc/{process}/task").iterdir():
        lines = (thread / "status").read_text(encoding="ascii").splitlines()
        counts = (line.split()[1] for line in lines if "voluntary_ctxt_switches" in line)
        found[thread.name] = sum(int(count) for count in counts)
    return found


if __name__ == "__main__":
    print(wake_ups(int(sys.argv[1]), float(sys.argv[2])))
