# SPDX-License-Identifier: MIT
"""Fuzz: python -m fuzz [TARGET …] [--seconds N] [--jobs N] [--seed N].

The targets share the seconds. What breaks one is kept in out/fuzz/found, and the status is 1.
"""

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzz.target import TARGETS

ROOT = Path(__file__).parents[1]
WORK = ROOT / "out" / "fuzz"
FOUND = WORK / "found"
_EXECUTIONS = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_RAISED = re.compile(r"Uncaught Python exception: ===\n(.*)|^(\w[\w.]*Error\b.*)$", re.MULTILINE)
MOST_FINDINGS = 5
"""Of one target; then it is time to mend, not to look for more."""


@dataclass(kw_only=True)
class Result:
    """What became of one target."""

    name: str
    executions: int = 0
    seconds: float = 0.0
    findings: list[str]
    trouble: str = ""
    """Why it did not run."""


def fuzzed(name: str, options: argparse.Namespace, seconds: float) -> Result:
    """Fuzz one target for so long, again after each finding."""
    result = Result(name=name, findings=[])
    start = time.monotonic()
    seed = options.seed
    while (left := seconds - (time.monotonic() - start)) >= 1 and not result.trouble:
        before = set(FOUND.glob(f"{name}-*"))
        command = [sys.executable, "-m", "fuzz.one", name]
        command += ["--seconds", str(int(left)), "--seed", str(seed)]
        command += ["--work", str(options.work), "--found", str(FOUND)]
        command += ["--engine", options.engine] if options.engine else []
        run = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
        )
        counted = _EXECUTIONS.findall(run.stderr)
        result.executions += int(counted[-1]) if counted else 0
        new = sorted(set(FOUND.glob(f"{name}-*")) - before)
        if new:
            raised = _RAISED.findall(run.stderr + run.stdout)
            words = "".join(raised[-1])[:300] if raised else "it took too long, or too much memory"
            result.findings += [f"{path.relative_to(ROOT)}\n    {words}" for path in new]
        elif run.returncode:
            result.trouble = (run.stderr + run.stdout)[-2000:]
        if not run.returncode or len(result.findings) >= MOST_FINDINGS:
            break
        seed += 1
    result.seconds = time.monotonic() - start
    return result


def main() -> int:
    """Fuzz what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=60, help="in all, on the wall (60)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="at the same time")
    parser.add_argument("--seed", type=int, default=1, help="another one, other input")
    parser.add_argument("--engine", choices=("atheris", "hypothesis"))
    parser.add_argument("--fresh", action="store_true", help="without what earlier runs learned")
    options = parser.parse_args()
    names = options.targets or list(TARGETS)
    if unknown := set(names) - set(TARGETS):
        parser.error(f"not a target: {', '.join(sorted(unknown))}")
    if options.engine != "hypothesis" and not importlib.util.find_spec("atheris"):
        print("Atheris is not installed here, so Hypothesis changes the input, blindly.")
    FOUND.mkdir(parents=True, exist_ok=True)
    jobs = min(options.jobs, len(names))
    each = options.seconds * jobs / len(names)
    with TemporaryDirectory(prefix="fuzz-") as fresh, ThreadPoolExecutor(jobs) as pool:
        options.work = Path(fresh) if options.fresh else WORK
        results = list(pool.map(lambda name: fuzzed(name, options, each), names))
    for result in results:
        print(
            f"{result.name:16}{result.executions:>10,} runs{result.seconds:>8.0f} s"
            f"{len(result.findings):>4} findings"
        )
        for words in [*result.findings, *([result.trouble] if result.trouble else [])]:
            print(f"  {words}")
    print(
        f"{'all':16}{sum(r.executions for r in results):>10,} runs"
        f"{sum(r.seconds for r in results):>8.0f} s"
        f"{sum(len(r.findings) for r in results):>4} findings"
    )
    return int(any(result.findings or result.trouble for result in results))


if __name__ == "__main__":
    sys.exit(main())
