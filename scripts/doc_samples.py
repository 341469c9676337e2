# SPDX-License-Identifier: MIT
"""The files that the commands of README.md and docs/ are about."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from als_reader.exporting import export_file
from als_reader.resources import BUNDLED_ARTICLE, resource_root

PROJECT = Path(__file__).resolve().parent.parent
WORDS = "Doctors give liruquine to people with frostbite. It was proven in mice.\n"
ROWS = "".join(json.dumps({"id": str(number), "text": WORDS}) + "\n" for number in range(3))
TEXTS: Mapping[str, str] = {
    "page.html": f"<!doctype html><html><body><article><p>{WORDS}</p></article></body></html>\n",
    "more.txt": WORDS,
    "pages/a.txt": WORDS,
    "pages.jsonl": ROWS,
    "rows/a.jsonl": ROWS,
    "texts.jsonl": ROWS,
}
PLACES = {"FILE": "more.txt", "FOLDER": "folder"}
"""What words in capitals stand for."""


def lay_out(folder: Path) -> None:
    """Put every sample into an empty folder."""
    for name, text in TEXTS.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    bundled = (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()
    (folder / "article.alsmd").write_bytes(bundled)
    below = folder / "resources" / "articles"
    below.mkdir(parents=True)
    (below / BUNDLED_ARTICLE).write_bytes(bundled)
    shutil.copy(PROJECT / "tests" / "data" / "samples" / "pandoc.docx", folder / "leaflet.docx")
    export_file(PROJECT / "docs" / "writers" / "mice.alsmd", "w3c", folder / "notes.json")
