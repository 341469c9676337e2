# SPDX-License-Identifier: MIT
"""Times what is done without a window: automatic notes, check, export, and answers of a refresh.

    python -m speeds.work RUNS       prints one line of JSON

Times are of the processor, so that other programs count less.
"""

import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from markdown_it import MarkdownIt

from als_reader.core.evidence.load import load_evidence
from als_reader.core.format import check_article, read_article
from als_reader.core.known import KnownIds
from als_reader.core.words import WordMode
from als_reader.exporting import html_bytes
from als_reader.resources import resource_root
from recognising import prose, timing
from refreshing import of_many_trials, read_studies
from speeds.texts import Texts
from tests.core.annotate.labelled import bundled_recogniser

TODAY = date(2026, 11, 25)
ANNOTATED = ("everyday", "one in ten", "near misses")
"""Kinds of text, see `bench/recognising.py`: from no mark at all to one in every other line."""
ANNOTATED_SIZES = (10_000, 100_000, 1_000_000, 10_000_000)


def seconds(deeds: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """The median time of each; they take turns."""
    times: dict[str, list[float]] = {name: [] for name in deeds}
    for _ in range(runs):
        for name, deed in deeds.items():
            start = time.process_time()
            deed()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(each) for name, each in times.items()}


def annotating() -> dict[str, float]:
    """Recognition against a decode and a casefold of the same bytes, and how it grows."""
    recognise = bundled_recogniser()
    times = {}
    for kind in ANNOTATED:
        whole = prose(ANNOTATED_SIZES[-1], kind)
        found = [timing(whole[:size], recognise) for size in ANNOTATED_SIZES]
        logs = [(math.log(each.size), math.log(each.recognition)) for each in found]
        slope, _ = statistics.linear_regression(*zip(*logs, strict=True))
        times[f"annotate {kind}"] = found[-1].recognition
        times[f"decode {kind}"] = found[-1].plain
        times[f"exponent {kind}"] = slope
    return times


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        texts = Texts(Path(name))
        file = texts.noted("1 MB")
        data, words = file.read_bytes(), texts.plain("1 MB").read_text(encoding="utf-8")
    evidence = load_evidence(resource_root() / "evidence", TODAY)
    known: KnownIds = evidence.known_ids
    article = read_article(data, file.name)
    answer = of_many_trials()
    parser = MarkdownIt("commonmark")
    deeds: dict[str, Callable[[], object]] = {
        "read": lambda: read_article(data, file.name),
        "check": lambda: check_article(data, file.name, known),
        "export": lambda: html_bytes(article, WordMode.BOTH, TODAY),
        "parse": lambda: parser.parse(words),
        "render": lambda: parser.render(words),
        "refresh": lambda: read_studies(answer),
        "json": lambda: json.loads(answer),
    }
    print(json.dumps(seconds(deeds, runs) | annotating()), flush=True)


if __name__ == "__main__":
    main()
