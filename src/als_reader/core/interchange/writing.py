# SPDX-License-Identifier: MIT
"""The notes of an article file as JSON for other programs."""

import json
from collections.abc import Callable
from datetime import date

from als_reader.core.interchange.hypothesis import hypothesis_export
from als_reader.core.interchange.outgoing import outgoing
from als_reader.core.interchange.outside import Form
from als_reader.core.interchange.readium import annotation_set
from als_reader.core.interchange.w3c import annotation_collection


def written_notes(
    data: bytes, name: str, form: Form, address: Callable[[str], str], today: date
) -> bytes:
    """Write all notes of an article file in one form, as UTF-8 with "\\n" line ends.

    `address` gives the outside address of an internal link such as `ref:als-overview`.
    """
    article = outgoing(data, name, address, today)
    match form:
        case Form.W3C:
            value = annotation_collection(article)
        case Form.HYPOTHESIS:
            value = hypothesis_export(article)
        case Form.READIUM:
            value = annotation_set(article)
    words = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    return words.encode("utf-8", "replace")
