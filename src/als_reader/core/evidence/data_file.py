# SPDX-License-Identifier: MIT
"""One file of bundled facts: read whole and strictly, or every problem of it."""

import json
from datetime import date
from importlib.resources.abc import Traversable

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.records import Reading, Record, read_record


def read_data_file(
    kind: type[Record], folder: Traversable, name: str, today: date
) -> Reading[Record]:
    """Read a JSON file as a record; what is wrong with it is in the reading."""
    try:
        value = json.loads((folder / name).read_text(encoding="utf-8"))
    except OSError as error:
        problem = f"it cannot be read: {error.strerror or 'it is not there'}"
    except (ValueError, RecursionError) as error:
        problem = f"it is not valid JSON: {error}"
    else:
        return read_record(kind, value, today)
    return Reading(record=None, problems=(problem,))


def sound_record(kind: type[Record], folder: Traversable, name: str, today: date) -> Record:
    """Read a JSON file as a record; EvidenceError with every problem if it is damaged."""
    reading = read_data_file(kind, folder, name, today)
    if reading.record is None:
        raise EvidenceError(name, reading.problems)
    return reading.record
