# SPDX-License-Identifier: MIT
"""Input to begin with, from the files of the project."""

from pathlib import Path

from als_reader.resources import resource_root

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data"
EVIDENCE = Path(str(resource_root())) / "evidence"
FOUND = DATA / "fuzz"
"""What broke a reader once, in a folder for each target."""

MARKDOWN_WORDS = (
    "# ", "## ", "> ", "- ", "1. ", "7) ", "**", "*", "_", "`", "```", "~~~", "\n", "\n\n", "    ",
    "[", "](", ")", "]: ", "![", "<", ">", "</", "<!--", "-->", "https://example.org/", "term:als",
    "[^", "[^x]", "[^x]: ", "\\", "&amp;", "&#0;", "&#xD800;", "| ", "|---|---|", "---\n", "===\n",
    "***\n", "  \n", "\t", "\r\n", "\r", "\u2028", "\u202e", "\ufeff", "\0", "😀", "e\u0301",
    "mailto:a@example.org", "run.exe", '"', "'", "\u00a0", "<b>", "<div>",
)  # fmt: skip
ARTICLE_WORDS = (
    "---\n", "format: als-article/1\n", "original: {", "format: text/plain", "sha256: ", "eol: crlf",
    "final-newline: no", "review: {status: automatic}", "summary:\n", "  wrong: [", "questions: [",
    "<!-- original:begin -->\n", "<!-- original:end -->\n", "[^garble-a]", '[^garble-a]: "', '": **',
    "**Garbled: ", "**False.**", "**Missing.**", '""', " (all 2)", " … ", "claim-", "ad-", "missing-",
    "info-", '\\"', "[S1]: ref:als-overview", "[S1]", "option:qalsody", "trial:NCT01051882",
    "automatic: {garble-a: R1}", '"\\uD800"', "&a", "*a", "<<: ", "!!int ", "? ", "|\n", ">-\n", "%YAML",
)  # fmt: skip


def files(folder: str, *endings: str, longest: int = 20_000) -> list[bytes]:
    """The files of a folder of tests/data, if they are not too long."""
    found = sorted(path for path in (DATA / folder).iterdir() if path.suffix in endings)
    return [path.read_bytes() for path in found if path.stat().st_size <= longest]
