# SPDX-License-Identifier: MIT
"""The command line: what its words mean, and the commands that need no window."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from als_reader import __version__
from als_reader.choices import PROFILE, Choices
from als_reader.core.language import LANGUAGES
from als_reader.core.settings import SYSTEM_LANGUAGE

if TYPE_CHECKING:
    from als_reader.core.article import Problem
    from als_reader.core.known import KnownIds

THEMES = ("light", "sepia", "dark", "contrast-light", "contrast-dark")
TABS = ("notes", "glossary", "options", "trials")
MODES = ("original", "both", "corrected")
KINDS = ("html", "pdf", "json", "w3c", "hypothesis", "readium")
BAD_USE = 2

HELP = """\
ALS Reader shows a health article with its errors explained. It works without the internet.

  als-reader                         open what you read last, or the article that comes with it
  als-reader FILE…                   open your own files
  als-reader check FILE… [--json]    say what is wrong in annotated files
  als-reader export FILE --to html|pdf|w3c|hypothesis|readium -o OUT
                                     save an article with its notes as a page, PDF or data
  als-reader import-notes NOTES.json --onto FILE -o OUT.alsmd
                                     put the notes of another program onto an article
  als-reader annotate FILE… [-o OUT] [--json]
                                     find garbled words in files and folders, without a window
  als-reader refresh [--dry-run] [--json]
                                     ask the registry and the FDA for news (--dry-run: do not)
  als-reader facts [--due DAYS] [--json | --markdown]
                                     list every fact with its source, age and who checked it

More:
  --screenshot OUT.png [FILE]   save a picture of the window; also:
      --theme light|sepia|dark|contrast-light|contrast-dark   --text-size 100…400
      --size WIDTHxHEIGHT   --tab notes|glossary|options|trials
      --words original|both|corrected   --note NUMBER
  --selftest                    look whether everything that comes with ALS Reader is in order
  --without-screen FOLDER       open the window; where there is no screen, put the article
                                there as a page, a PDF and a picture
  annotate --corpus IN -o OUT.parquet  the same for thousands of texts, on many machines
  --language en|zh_CN|es        the language of buttons and messages, this time
  --profile FOLDER              keep settings and places there
  --version, --help
"""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and where to read more."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        self.exit(BAD_USE, f"als-reader: {message}\nTry: als-reader --help\n")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"a size looks like 1280x800, not {text}")
    return min(max(int(width), 320), 10_000), min(max(int(height), 320), 10_000)


def _percent(text: str) -> int:
    if not text.isdecimal() or not 100 <= int(text) <= 400:
        raise argparse.ArgumentTypeError(f"a text size is a number from 100 to 400, not {text}")
    return int(text)


def read_choices(words: Sequence[str]) -> Choices:
    """What a start asks for. Ends the program with status 2 if it makes no sense."""
    parser = Parser(
        prog="als-reader", add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument(PROFILE, type=Path)
    parser.add_argument("--screenshot", type=Path)
    parser.add_argument("--without-screen", type=Path)
    parser.add_argument("--selftest", action="store_true", dest="is_selftest")
    parser.add_argument("--language", choices=(SYSTEM_LANGUAGE, *LANGUAGES))
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--text-size", type=_percent)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--tab", choices=TABS)
    parser.add_argument("--words", choices=MODES)
    parser.add_argument("--note", type=int)
    parser.add_argument("--version", action="version", version=f"ALS Reader {__version__}")
    parser.add_argument("--help", "-h", action=_Help, nargs=0)
    return parser.parse_args(words, Choices())


class _Help(argparse.Action):
    """Prints our own help: argparse's lists options, not what a reader wants to do."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        sys.stdout.write(HELP)
        parser.exit()


# --- check ---


def check(words: Sequence[str]) -> int:
    """Print every problem of every file; the status says whether there was an error."""
    parser = Parser(prog="als-reader check", usage="als-reader check FILE… [--json]")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true", help="print a JSON list instead of lines")
    choices = parser.parse_args(words)
    import json

    rows = [row for file in choices.files for row in _problems(file)]
    if choices.json:
        print(json.dumps(rows, ensure_ascii=True, indent=1))
    else:
        for row in rows:
            kind = "warning: " if row["severity"] == "warning" else ""
            line = f"{row['file']}:{row['line']}:{row['column']}: {kind}{row['text']}"
            print(line)
        if not rows:
            count = len(choices.files)
            print("No problems." if count == 1 else f"No problems in {count} files.")
    return int(any(row["severity"] == "error" for row in rows))


def _problems_in(file: Path) -> "Sequence[Problem]":
    """Those of an article, or what a reader is told of a file of another kind."""
    from als_reader.core.files import read_article_bytes
    from als_reader.core.format import check_article
    from als_reader.core.kinds import needs_import

    data = read_article_bytes(file)
    if needs_import(data, file.name):
        from als_reader.core.importing import SourceKind, kind_of
        from als_reader.core.opened import opened_from

        if kind_of(data, file.name) not in (SourceKind.TEXT, SourceKind.MARKDOWN, None):
            return opened_from(data, file).article.problems
    return check_article(data, file.name, _known_ids())


def _problems(file: Path) -> list[dict[str, object]]:
    from als_reader.core.article import Problem
    from als_reader.core.errors import ArticleError

    try:
        problems = _problems_in(file)
    except ArticleError as error:
        problems = (Problem(line=1, column=1, text=error.reason),)
    return [
        {
            "file": str(file),
            "line": problem.line,
            "column": problem.column,
            "severity": problem.severity.value,
            "text": problem.text,
        }
        for problem in problems
    ]


def _known_ids() -> "KnownIds":
    from datetime import date

    from als_reader.core.evidence.load import load_evidence
    from als_reader.resources import resource_root

    return load_evidence(resource_root() / "evidence", date.today()).known_ids


# --- export ---


def export(words: Sequence[str]) -> int:
    """Save an article with its notes in another form."""
    parser = Parser(
        prog="als-reader export",
        usage="als-reader export FILE --to html|pdf|json|w3c|hypothesis|readium -o OUT",
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--to", choices=KINDS, required=True, help="page, PDF or data")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    choices = parser.parse_args(words)
    if choices.to == "pdf":
        use_no_screen()
    from als_reader.core.errors import ReaderError
    from als_reader.exporting import export_file

    try:
        export_file(choices.file, choices.to, choices.output)
    except ReaderError as error:
        return complain(str(error))
    print(choices.output)
    return 0


# --- import notes ---


def import_notes(words: Sequence[str]) -> int:
    """Put the notes of another program onto a copy of an article, and list what has no place."""
    parser = Parser(
        prog="als-reader import-notes",
        usage="als-reader import-notes NOTES.json --onto FILE -o OUT.alsmd",
    )
    parser.add_argument("notes", type=Path)
    parser.add_argument("--onto", type=Path, required=True, help="the article")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    choices = parser.parse_args(words)
    from als_reader.core.errors import ReaderError
    from als_reader.importing_notes import import_notes_file, told

    try:
        merged = import_notes_file(choices.notes, choices.onto, choices.output)
    except ReaderError as error:
        return complain(str(error))
    print("\n".join(told(merged, choices.output)))
    return int(not merged.placed and not merged.known)


def use_no_screen() -> None:
    """Let Qt draw without a screen, unless the caller has chosen where it draws."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def complain(message: str) -> int:
    """Say what is wrong and give the status for it."""
    sys.stderr.write(f"als-reader: {message}\n")
    return 1
