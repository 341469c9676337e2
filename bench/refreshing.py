# SPDX-License-Identifier: MIT
"""How long the window cannot answer while the largest reply of the registry is understood.

python bench/refreshing.py             5 MB, the largest reply that is taken
python bench/refreshing.py --runs 30   more runs

The floor is `json.loads` of the same bytes: reading them at all, without a look at what they say.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from als_reader.core.refresh.openfda import read_label
from als_reader.core.refresh.registry import read_page
from tests.core.refresh.answers import LATEST, fda, label, studies, study

SIZE = 5 * 1024 * 1024
TRIALS = 52


def of_long_words() -> bytes:
    """52 trials with very long texts in them, most of which are passed over."""
    text = "é cells in people with ALS. " * (SIZE // TRIALS // 34)
    return studies(study(f"NCT{i:08}", whyStopped=text) for i in range(1, TRIALS + 1))


def of_many_places() -> bytes:
    """52 trials with thousands of places each."""
    places = [
        {"facility": "A clinic", "city": "A town", "country": f"Land {i % 90}"} for i in range(1500)
    ]
    made = []
    for i in range(1, TRIALS + 1):
        one = study(f"NCT{i:08}")
        one["protocolSection"]["contactsLocationsModule"]["locations"] = places  # type: ignore[index]
        made.append(one)
    return studies(made)


def of_many_trials() -> bytes:
    """As many trials as are taken in one reply."""
    text = "é cells in people with ALS. " * 260
    return studies(study(f"NCT{i:08}", whyStopped=text) for i in range(1, 501))


def of_a_long_label() -> bytes:
    """One label of a medicine."""
    return fda([label("NDA020599") | {"adverse_reactions": ["Very many words. " * (SIZE // 17)]}])


def read_studies(data: bytes) -> object:
    """Understand an answer of the registry."""
    return read_page(data, "The registry", LATEST)


def read_one_label(data: bytes) -> object:
    """Understand an answer of openFDA."""
    return read_label(data, "openFDA", date.max, "NDA020599")


def milliseconds(work: Callable[[bytes], object], data: bytes, runs: int) -> float:
    """The median time of a step, without the time that other programs took."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work(data)
        times.append(time.process_time() - start)
    return 1000 * statistics.median(times)


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description="How long a large reply stops the window.")
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    print(f"{'reply':14}{'MB':>6}{'ms':>8}{'json.loads':>12}{'ratio':>7}")
    for name, data, work in (
        ("long words", of_long_words(), read_studies),
        ("many places", of_many_places(), read_studies),
        ("many trials", of_many_trials(), read_studies),
        ("a long label", of_a_long_label(), read_one_label),
    ):
        ours = milliseconds(work, data, runs)
        floor = milliseconds(json.loads, data, runs)
        print(f"{name:14}{len(data) / 1e6:6.1f}{ours:8.1f}{floor:12.1f}{ours / floor:7.2f}")


if __name__ == "__main__":
    main()
