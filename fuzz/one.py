# SPDX-License-Identifier: MIT
"""Fuzzes one target in this process, until the time is over or an input breaks it.

With Atheris, which watches which code each input reaches; where that cannot be installed, with
Hypothesis, which is blind but small. `fuzz.__main__` starts this program.
"""

import argparse
import hashlib
import importlib.util
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from fuzz.changing import changed, changed_tree
from fuzz.target import TARGETS, Target, load_target

WATCHED = ("als_reader", "markdown_it")
WATCHED_TOO = {
    "front-matter": ("yaml",),
    "office": ("mammoth",),
    "pdf": ("pypdf",),
}
"""Watching makes code several times slower, so only what a target is about is watched."""
STARTED = time.monotonic()
MOST_SECONDS = 5.0
"""Of the processor for one short input; with the watching it is several times slower than else."""
MEGABYTES = 1500
BATCH = 500


class TooSlowError(AssertionError):
    """A short input took too long."""


def timed(check: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """The check, which also fails if it takes too long."""

    def run(data: bytes) -> None:
        start = time.process_time()
        check(data)
        taken = time.process_time() - start
        if taken > MOST_SECONDS:
            raise TooSlowError(f"{len(data)} bytes took {taken:.1f} s")

    return run


def with_atheris(name: str, options: argparse.Namespace) -> None:
    """Fuzz with Atheris. It ends the process itself; what it says goes to the error output."""
    import atheris

    with atheris.instrument_imports(include=[*WATCHED, *WATCHED_TOO.get(name, ())]):
        target = load_target(name)
    seeds = _folder(options.work / "seeds" / name)
    for data in target.seeds():
        (seeds / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    dictionary = options.work / f"{name}.words"
    dictionary.write_text("".join(map(_entry, target.words)), "ascii")
    words = [
        sys.argv[0],
        str(_folder(options.work / "corpus" / name)),
        str(seeds),
        f"-artifact_prefix={_folder(options.found)}/{name}-",
        f"-dict={dictionary}",
        f"-max_total_time={max(1, round(options.seconds - (time.monotonic() - STARTED)))}",
        f"-max_len={target.longest}",
        f"-seed={options.seed}",
        f"-rss_limit_mb={MEGABYTES}",
        "-timeout=60",
        "-report_slow_units=60",
        "-print_final_stats=1",
        "-verbosity=0",
    ]

    def change(data: bytes, longest: int, seed: int) -> bytes:
        random = Random(seed)
        tree = changed_tree(data, random) if random.random() < 0.7 else None
        mutated: bytes = atheris.Mutate(data, longest) if tree is None else tree[:longest]
        return mutated

    extra = {"custom_mutator": change} if target.is_json else {}
    atheris.Setup(words, timed(target.check), **extra)
    atheris.Fuzz()


def _folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


def _entry(word: str) -> str:
    """A line of libFuzzer's dictionary."""
    letters = "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass"))
    return f'"{letters}"\n'


def with_hypothesis(name: str, options: argparse.Namespace) -> None:
    """Fuzz with Hypothesis: batch after batch of changed seeds."""
    import hypothesis
    from hypothesis import strategies

    target: Target = load_target(name)
    seeds = target.seeds()
    check = timed(target.check)
    last = b""
    count = 0

    @hypothesis.settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategies.sampled_from(seeds), strategies.randoms(use_true_random=False))
    def one(data: bytes, random: Random) -> None:
        nonlocal last, count
        tree = changed_tree(data, random) if target.is_json and random.random() < 0.7 else None
        last = (tree or changed(data, target.words, random, seeds))[: target.longest]
        count += 1
        check(last)

    end = STARTED + options.seconds
    batch = options.seed
    try:
        while time.monotonic() < end:
            batch += 1
            hypothesis.seed(batch)(one)()
    except BaseException:
        digest = hashlib.sha256(last).hexdigest()
        (_folder(options.found) / f"{name}-crash-{digest}").write_bytes(last)
        raise
    finally:
        print(f"stat::number_of_executed_units: {count}", file=sys.stderr)


def main() -> None:
    """Fuzz one target as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.one", description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--found", type=Path, default=Path("out/fuzz/found"))
    parser.add_argument("--engine", choices=("atheris", "hypothesis"))
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    engine = options.engine or ("atheris" if importlib.util.find_spec("atheris") else "hypothesis")
    (with_atheris if engine == "atheris" else with_hypothesis)(options.target, options)


if __name__ == "__main__":
    main()
