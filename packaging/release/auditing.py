# SPDX-License-Identifier: MIT
"""Asks whether a flaw is known in anything that is inside; needs the network."""

import json
import subprocess
from pathlib import Path

from building import BUILT_WITH


class FlawsError(Exception):
    """Something inside has a known flaw."""


def audit(root: Path, python: Path) -> str:
    """What pip-audit says, in one line. Raises FlawsError if it knows a flaw."""
    words = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "-f", "json"]
    done = subprocess.run(
        [python, "-m", "pip_audit", *words, "-r", f"{BUILT_WITH}/runtime.txt"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return verdict(done.stdout)


def verdict(answer: str) -> str:
    """The meaning of its answer. What it could not ask about is never called sound."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return "NOT AUDITED: the service that knows flaws could not be reached."
    flawed = [each for each in packages if each.get("vulns")]
    if flawed:
        raise FlawsError(
            "; ".join(
                f"{each['name']} {each['version']}: {', '.join(v['id'] for v in each['vulns'])}"
                for each in flawed
            )
        )
    asked = [each for each in packages if "skip_reason" not in each]
    if len(asked) < len(packages):
        left = len(packages) - len(asked)
        return f"NOT AUDITED: the service knew nothing of {left} of {len(packages)} packages."
    return f"no flaw is known in {len(packages)} packages"
