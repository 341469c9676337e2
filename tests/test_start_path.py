# SPDX-License-Identifier: MIT
import os
import subprocess
import sys
from pathlib import Path

# The real start, up to the moment at which the window would be made.
PROGRAM = """
import builtins, sys, types
from als_reader.__main__ import main

def start(files, paths, *_):
    waiting = [name for name, module in sys.modules.items() if type(module).__name__ == "WaitingModule"]
    print(*sys.modules)
    print(*waiting)
    print(builtins.__import__ is builtins.__feature_import__, *files)

app = sys.modules["als_reader.app"] = types.ModuleType("als_reader.app")
app.start = start
sys.exit(main(["--profile", sys.argv[1], "a.md"]))
"""


def test_a_start_does_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    """Who reads with great effort should not wait for what nobody asked for."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    modules, waiting, rest = (line.split() for line in done.stdout.splitlines())
    assert {"argparse", "gettext", "locale", "socket", "linecache"}.isdisjoint(modules)
    assert {"traceback", "shutil", "tempfile"} <= {*waiting}
    assert ("inspect" in waiting) == (sys.version_info < (3, 12))  # there `dataclasses` uses it
    assert rest == ["False", "a.md"]
