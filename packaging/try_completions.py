#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ask each shell that is installed what it completes, and compare with what it should.

Needs bash; zsh and fish are asked where they are.
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

COMPLETIONS = Path(__file__).resolve().parent / "linux" / "completions"
FILE = "an article.alsmd"
EXPECTED = {
    "als-reader ch": {"check"},
    "als-reader an": {"annotate", FILE},
    "als-reader --theme s": {"sepia"},
    "als-reader --profile f": {"folder"},
    "als-reader export --to h": {"html", "hypothesis"},
    "als-reader export article.alsmd --to pd": {"pdf"},
    "als-reader check --j": {"--json"},
    "als-reader check a": {FILE},
    "als-reader facts ": set(),
}
BASH = """
compopt() { :; }
. "$1/als-reader.bash"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
_als_reader; printf '%s\\n' "${COMPREPLY[@]}"
"""
ZSH = """
PS1=; unsetopt prompt_sp prompt_cr
unset zle_bracketed_paste; fpath=({folder} $fpath); autoload -U compinit; compinit -u -D
compdef -a _als-reader als-reader 2> /dev/null; setopt no_auto_menu no_always_last_prompt
bindkey '^I' complete-word; print RE''ADY
"""
PATIENCE = 20.0
BELL = "\x07"
"""What zsh says if nothing could follow."""


def in_bash(typed: str, folder: Path) -> set[str]:
    """What bash offers."""
    command = ["bash", "--norc", "-c", BASH, "-", str(COMPLETIONS), *typed.split(" ")]
    return _said(command, folder)


def in_fish(typed: str, folder: Path) -> set[str]:
    """What fish offers."""
    words = "source $argv[1]/als-reader.fish; complete -C $argv[2]"
    said = _said(["fish", "--no-config", "-c", words, str(COMPLETIONS), typed], folder)
    return {line.partition("\t")[0].rstrip("/").replace("\\ ", " ") for line in said}


def in_zsh(typed: str, folder: Path) -> set[str]:
    """What zsh offers: it completes only at a terminal, so it gets one, and lists its choices."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.environ |= {"TERM": "dumb", "HOME": str(folder), "COLUMNS": "200"}
        os.execvp("zsh", ["zsh", "-f", "-i"])
    try:
        os.write(terminal, ZSH.format(folder=COMPLETIONS).encode())
        _until(terminal, "\nREADY")
        os.write(terminal, f"{typed}\x04".encode())  # ^D lists what could follow
        listed = _until(terminal, f"\n{typed}", BELL)
    finally:
        os.write(terminal, b"\x03\x04exit\n")
        os.close(terminal)
        os.waitpid(child, 0)
    lines = [line.strip(f" {BELL}") for line in listed.replace("\r", "\n").split("\n")]
    offered = [line for line in lines if line and typed.strip() not in line]
    names = (name for line in offered for name in re.split(r"  +--.*|  +", line))
    return {name.rstrip("/").replace("\\ ", " ") for name in names if name}


def _said(command: list[str], folder: Path) -> set[str]:
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return {line for line in run.stdout.splitlines() if line}


def _until(terminal: int, *marks: str) -> str:
    said, end = "", time.monotonic() + PATIENCE
    while not any(mark in said for mark in marks) and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            said += os.read(terminal, 4096).decode("utf-8", "replace")
    return said


def main() -> int:
    """Ask them all; the status says whether an answer was not as it should be."""
    shells: dict[str, Callable[[str, Path], set[str]]] = {
        "bash": in_bash,
        "zsh": in_zsh,
        "fish": in_fish,
    }
    wrong = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "folder").mkdir()
        (folder / FILE).touch()
        for shell, ask in shells.items():
            if shutil.which(shell) is None:
                sys.stdout.write(f"{shell} is not installed\n")
                continue
            for typed, expected in EXPECTED.items():
                found = ask(typed, folder)
                is_right = found == expected
                wrong += not is_right
                kind = "" if is_right else f"  WRONG: should be {sorted(expected)}"
                sys.stdout.write(f"{shell}: {typed!r} gives {sorted(found)}{kind}\n")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
