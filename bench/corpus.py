# SPDX-License-Identifier: MIT
"""Documents per second of `als-reader annotate --corpus`, and what a killed worker costs.

    python bench/corpus.py            10,000 documents with 1 and with 2 workers
    python bench/corpus.py --kill     kill a worker half-way; is every document there once?

The documents are made up: sentences of everyday words with garbled terms of the glossary among
them, always the same ones. The start of a cluster costs some seconds; it is timed by itself with a
corpus of one document, and both figures are printed.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq

from als_reader.resources import resource_root

DOCUMENTS = 10_000
SENTENCES = 30
GARBLED = 0.1
"""Share of sentences with a garbled term."""
EVERYDAY = (
    "the a of and to in people doctor study patients walked slowly home with clinic nerve cells "
    "muscle weakness years said family that can help new after before treatment hospital week "
    "month results many some small large group were was have had spoke about care breathing"
)


def main() -> int:
    """Do what is asked for; the status says whether a document was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=DOCUMENTS)
    parser.add_argument("--kill", action="store_true")
    choices = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus = folder / "corpus.jsonl"
        size = write_corpus(corpus, choices.documents)
        print(f"{choices.documents} documents, {size / 1e6:.1f} MB, {os.cpu_count()} cores")
        if choices.kill:
            return int(not survives(corpus, folder / "killed.parquet", choices.documents))
        measure(corpus, folder, choices.documents)
    return 0


def write_corpus(file: Path, count: int) -> int:
    """Write made-up documents, the same ones each time; gives how many bytes."""
    glossary = json.loads((resource_root() / "evidence" / "glossary.json").read_text("utf-8"))
    garbles = [words for term in glossary["terms"] for words in term["printed"]]
    chance = random.Random(4)
    with file.open("w", encoding="utf-8") as target:
        for number in range(count):
            text = " ".join(sentence(chance, garbles) for _ in range(SENTENCES))
            target.write(json.dumps({"id": f"page-{number}", "text": text}) + "\n")
    return file.stat().st_size


def sentence(chance: random.Random, garbles: list[str]) -> str:
    """Some everyday words, now and then with a garbled term."""
    words = chance.choices(EVERYDAY.split(), k=chance.randint(8, 18))
    if chance.random() < GARBLED:
        words[chance.randrange(len(words))] = chance.choice(garbles)
    return " ".join(words).capitalize() + "."


def start(corpus: Path, output: Path, workers: int) -> "subprocess.Popen[str]":
    """Start the command as a person does."""
    words = ["annotate", "--corpus", str(corpus), "-o", str(output), "--workers", str(workers)]
    return subprocess.Popen(
        [sys.executable, "-m", "als_reader", *words, "--progress"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def seconds(corpus: Path, output: Path, workers: int) -> float:
    """How long the whole command takes."""
    begun = time.perf_counter()
    said, errors = start(corpus, output, workers).communicate()
    if not said:
        sys.exit(errors)
    return time.perf_counter() - begun


def measure(corpus: Path, folder: Path, count: int) -> None:
    """Print documents per second with 1 and 2 workers."""
    tiny = folder / "tiny.jsonl"
    write_corpus(tiny, 1)
    rates = []
    print("workers  seconds  of that start  documents/s  documents/s without start")
    for workers in (1, 2):
        first = seconds(tiny, folder / f"tiny-{workers}.parquet", workers)
        whole = seconds(corpus, folder / f"{workers}.parquet", workers)
        rates.append(count / (whole - first))
        print(f"{workers:7}  {whole:7.1f}  {first:13.1f}  {count / whole:11.0f}  {rates[-1]:25.0f}")
    print(f"2 workers are {rates[1] / rates[0]:.2f} times as fast as 1")
    if contents(folder / "1.parquet") != contents(folder / "2.parquet"):
        sys.exit("1 and 2 workers gave different bytes")
    print("1 and 2 workers gave the same bytes")


def contents(output: Path) -> dict[str, bytes]:
    """Every part of an output."""
    return {file.name: file.read_bytes() for file in output.glob("part-*")}


def survives(corpus: Path, output: Path, count: int) -> bool:
    """Kill a worker half-way; whether every id is in the output once."""
    with start(corpus, output, 2) as program:
        assert program.stderr is not None
        done = 0
        while done < count // 2:
            done = int(program.stderr.readline().partition(" ")[0])
        victim = workers_of(program.pid)[0]
        os.kill(victim, signal.SIGKILL)
        print(f"killed one of 2 workers when {done} documents were done")
        said, errors = program.communicate()
    print(said.replace(str(output), output.name), end="")
    ids = Counter(pq.read_table(output, columns=["id"]).column("id").to_pylist())
    wanted = {f"page-{number}" for number in range(count)}
    lost, twice = len(wanted - set(ids)), sum(times > 1 for times in ids.values())
    print(f"status {program.returncode}; {len(ids)} ids, {lost} lost, {twice} twice")
    if program.returncode:
        print(errors)
    return program.returncode == 0 and set(ids) == wanted and not twice


def workers_of(program: int) -> list[int]:
    """The processes that its cluster works in."""
    found = []
    for task in Path(f"/proc/{program}/task").glob("*/children"):
        for child in task.read_text().split():
            with suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    found.append(int(child))
    return sorted(found)


if __name__ == "__main__":
    sys.exit(main())
