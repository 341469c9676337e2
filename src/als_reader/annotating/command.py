# SPDX-License-Identifier: MIT
"""The words of `als-reader annotate`, and what they do."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from als_reader.annotating.crew import cores, outcomes
from als_reader.annotating.inputs import Gathered, gather
from als_reader.annotating.one_file import Annotator, Outcome, Task, as_outcome
from als_reader.annotating.outputs import Originals, targets, write_marks
from als_reader.annotating.progress import Progress
from als_reader.cli import Parser, complain
from als_reader.core.errors import ReaderError

USAGE = """\
als-reader annotate FILE… [-o OUT] [--json]
       als-reader annotate --corpus IN -o OUT.parquet [--workers N | --scheduler ADDRESS]"""
INTERRUPTED = 130
ONTO_AN_INPUT = "This would write onto a file that is read. Choose another place with -o."


def annotate(words: Sequence[str]) -> int:
    """Annotate files, folders or a corpus; the status says whether anything failed."""
    try:
        return _annotate(words)
    except KeyboardInterrupt:
        _say("Stopped. What is written stays.")
        return INTERRUPTED


def _annotate(words: Sequence[str]) -> int:
    parser = _parser()
    choices = parser.parse_args(words)
    if choices.corpus:
        return _annotate_corpus(parser, choices)
    if choices.scheduler or choices.workers:
        parser.error("--scheduler and --workers go with --corpus; here it is --jobs")
    gathered = gather(
        choices.inputs,
        None if choices.json else choices.output,
        with_annotated=choices.json,
    )
    is_one = len(gathered.inputs) == 1 and gathered.inputs[0].is_chosen
    if not choices.json and not is_one and choices.output is None:
        parser.error("for a folder or several files, say where to put them: -o FOLDER")
    for line in gathered.words():
        _say(line)
    if not gathered.inputs:
        return complain("There is no file here that can be read.")
    if choices.json:
        return _give_marks(gathered, choices)
    return _write_files(gathered, choices)


def _parser() -> Parser:
    parser = Parser(prog="als-reader annotate", usage=USAGE)
    parser.add_argument("inputs", nargs="+", metavar="FILE", help="files and folders")
    parser.add_argument("-o", "--output", type=Path, help="the file or the folder to write")
    parser.add_argument("--json", action="store_true", help="give the marks in JSON instead")
    parser.add_argument("--overwrite", action="store_true", help="write over other files too")
    parser.add_argument("--jobs", type=_number, default=0, help="how many files at once")
    parser.add_argument("--progress", action="store_true", help="progress in plain lines")
    parser.add_argument("--corpus", action="store_true", help="JSON Lines or Parquet, by Dask")
    parser.add_argument("--scheduler", default="", help="address of a Dask cluster")
    parser.add_argument("--workers", type=_number, default=0, help="processes of our own cluster")
    return parser


def _annotate_corpus(parser: Parser, choices: argparse.Namespace) -> int:
    if choices.json or len(choices.inputs) != 1 or choices.output is None:
        parser.error("--corpus needs one input and -o OUT.parquet, and no --json")
    if choices.scheduler and choices.workers:
        parser.error("--scheduler names a cluster that has its own workers; leave out --workers")
    from als_reader.corpus.command import annotate_corpus

    return annotate_corpus(
        Path(choices.inputs[0]),
        choices.output,
        scheduler=choices.scheduler,
        workers=choices.workers,
        may_replace=choices.overwrite,
        is_plain=choices.progress,
    )


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1_000:
        raise argparse.ArgumentTypeError(f"a number from 1 to 1000, not {text}")
    return int(text)


def _give_marks(gathered: Gathered, choices: argparse.Namespace) -> int:
    """Print the marks of all files as one JSON object, or write it."""
    if choices.output is not None and Originals(gathered.inputs).hold(choices.output):
        return complain(f"{choices.output}: {ONTO_AN_INPUT}")
    tasks = [Task(source=str(its.path)) for its in gathered.inputs]
    done = _do_all(tasks, choices)
    rows = [
        f"\n {json.dumps(its.name)}: {outcome.marks}"
        for its, outcome in zip(gathered.inputs, done, strict=True)
        if not outcome.error
    ]
    text = "{" + ",".join(rows) + ("\n}\n" if rows else "}\n")
    failed = _tell_failures(gathered, done)
    if choices.output is None:
        sys.stdout.write(text)
        return failed
    try:
        write_marks(choices.output, text.encode("ascii"), may_replace=choices.overwrite)
    except ReaderError as error:
        return complain(str(error))
    return failed


def _write_files(gathered: Gathered, choices: argparse.Namespace) -> int:
    """Write an annotated file for each file."""
    originals = Originals(gathered.inputs)
    tasks = []
    refused = {}
    for number, (its, target) in enumerate(
        zip(gathered.inputs, targets(gathered.inputs, choices.output), strict=True)
    ):
        if originals.hold(target):
            refused[number] = Outcome(error=ONTO_AN_INPUT)
        else:
            source = str(its.path)
            task = Task(source=source, target=str(target), may_replace=choices.overwrite)
            tasks.append(task)
    done = _do_all(tasks, choices)
    for number, outcome in sorted(refused.items()):
        done.insert(number, outcome)
    written = [outcome for outcome in done if not outcome.error]
    marks = sum(outcome.count for outcome in written)
    where = tasks[0].target if len(gathered.inputs) == 1 and tasks else choices.output
    if written:
        sys.stdout.write(f"{where}: {_files(len(written))}, {_marks(marks)}\n")
    return _tell_failures(gathered, done)


def _files(count: int) -> str:
    return "1 annotated file" if count == 1 else f"{count} annotated files"


def _marks(count: int) -> str:
    return (
        "1 mark, not reviewed by a person"
        if count == 1
        else (f"{count} marks, not reviewed by a person")
    )


def _do_all(tasks: Sequence[Task], choices: argparse.Namespace) -> list[Outcome]:
    """The outcomes in the order of the tasks."""
    found: dict[int, Outcome] = {}
    with Progress(len(tasks), "files", plain=choices.progress) as progress:
        for number, outcome in _each(tasks, choices.jobs or cores()):
            found[number] = outcome
            progress.step()
    return [found[number] for number in range(len(tasks))]


def _each(tasks: Sequence[Task], jobs: int) -> Iterator[tuple[int, Outcome]]:
    """One file needs no other process."""
    if len(tasks) == 1:
        yield 0, as_outcome(Annotator(), tasks[0])
    elif tasks:
        yield from outcomes(tasks, jobs)


def _tell_failures(gathered: Gathered, done: Sequence[Outcome]) -> int:
    """List what failed, last of all; the status says whether anything did."""
    failed = [
        (its.name, outcome.error)
        for its, outcome in zip(gathered.inputs, done, strict=True)
        if outcome.error
    ]
    for name, error in failed:
        _say(f"{name}: {error}")
    if failed and len(done) > 1:
        _say(f"{len(failed)} of {len(done)} files could not be annotated.")
    return int(bool(failed))


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
