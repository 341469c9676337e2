# SPDX-License-Identifier: MIT
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path, PurePosixPath

import pytest

from als_reader.__main__ import main
from als_reader.annotating.crew import STOPPED, outcomes
from als_reader.annotating.inputs import Input, Reason, gather
from als_reader.annotating.one_file import Annotator, Outcome, Task
from als_reader.annotating.outputs import Originals, is_automatic, targets, write_annotated
from als_reader.annotating.progress import Progress
from als_reader.core.errors import SaveError
from als_reader.core.evidence.load import Evidence
from als_reader.core.format import check_article, recover_original

WORDS = "People with frostbite (ALS) took liruquine, an ALS medicine. Motor neurons die.\n"
BAD = b"%PDF-1.7 and no more"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "article.txt"
    file.write_text(WORDS)
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good files, a bad one, and what is not read."""
    top = tmp_path / "in"
    for name in ("b.txt", "a.md", "deep/c.html", ".hidden.txt", ".git/d.txt", "photo.jpg"):
        file = top / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"<html><p>{name}: {WORDS}" if "html" in name else f"{name}: {WORDS}")
    (top / "bad.pdf").write_bytes(BAD)
    return top


def files_in(folder: Path) -> list[str]:
    return sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def test_json_gives_each_mark_with_its_place_in_the_file(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever reads it cuts the words out of the text of the file."""
    assert main(["annotate", "--json", str(article)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [str(article)]
    marks = found[str(article)]
    assert {"frostbite", "liruquine"} <= {mark["surface"] for mark in marks}
    for mark in marks:
        assert list(mark) == [
            "start", "end", "surface", "intended", "kind", "confidence", "rule", "glossary_id",
        ]  # fmt: skip
        assert WORDS[mark["start"] : mark["end"]] == mark["surface"]


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + WORDS.encode(),
        b"One\r\n\r\n" + WORDS.encode(),
        b"One\rtwo\r\nthree\n" + WORDS.encode(),
        ("\u51bb\U0001f600 " + WORDS).encode("utf-16"),
        ("\u51bb\u4f24 \u4e00\u4e2a\u75c5\u4eba\u3002" * 20 + WORDS).encode("gb18030"),
    ],
    ids=["mark", "crlf", "mixed", "utf-16", "gb18030"],
)
def test_places_count_code_points_of_the_text_as_it_is_in_the_file(
    article: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    """Line ends stay as they are, only a byte-order mark is not counted."""
    article.write_bytes(data)
    codec = "utf-16" if data[:1] in b"\xff\xfe" else "utf-8-sig" if b"\xbb" not in data[3:] else ""
    text = data.decode(codec or "gb18030")
    assert main(["annotate", "--json", str(article)]) == 0
    marks = json.loads(capsys.readouterr().out)[str(article)]
    assert "liruquine" in {mark["surface"] for mark in marks}
    assert all(text[mark["start"] : mark["end"]] == mark["surface"] for mark in marks)


def test_an_annotated_article_is_counted_in_its_original(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The marks of an .alsmd file and of the text it was made from are the same."""
    assert main(["annotate", str(article)]) == 0
    capsys.readouterr()
    made = str(tmp_path / "article.alsmd")
    assert main(["annotate", "--json", made]) == 0
    assert main(["annotate", "--json", str(article)]) == 0
    one, two = capsys.readouterr().out.split("}\n{")
    assert one.partition(": ")[2] == two.partition(": ")[2].removesuffix("}\n")


def test_one_file_is_annotated_beside_itself(
    article: Path, tmp_path: Path, evidence: Evidence, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shortest way to an annotated article."""
    assert main(["annotate", str(article)]) == 0
    data = (tmp_path / "article.alsmd").read_bytes()
    assert recover_original(data) == article.read_bytes()
    assert check_article(data, "article.alsmd", evidence.known_ids) == ()
    assert is_automatic(data)
    assert capsys.readouterr().out.startswith(f"{tmp_path / 'article.alsmd'}: 1 annotated file, ")


def test_an_article_without_its_original_keeps_its_notes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They would not be in the new file, and nobody would know."""
    file, target = tmp_path / "half.md", tmp_path / "new.alsmd"
    file.write_text(
        f'---\nformat: als-article/1\n---\n{WORDS}w[^info-a]\n\n[^info-a]: "w": **False.** X\n'
    )
    assert main(["annotate", str(file), "-o", str(target)]) == 1
    assert "annotated already" in capsys.readouterr().err
    assert not target.exists()
    file.write_text(f"---\nformat: als-article/1\n---\n{WORDS}")
    assert main(["annotate", str(file), "-o", str(target)]) == 0


def test_an_annotated_article_keeps_its_notes(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What persons wrote must not be lost in a file that looks like theirs."""
    assert main(["annotate", str(article)]) == 0
    made, target = str(tmp_path / "article.alsmd"), tmp_path / "new.alsmd"
    assert main(["annotate", made, "-o", str(target)]) == 1
    assert "annotated already" in capsys.readouterr().err
    assert not target.exists()
    found = gather([str(tmp_path)], with_annotated=False)
    assert found.left_out == ((made, Reason.ANNOTATED),)


def test_a_folder_goes_into_a_tree_of_the_same_shape(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bad file stops nothing, and the last lines say which it was."""
    out = tmp_path / "out"
    assert main(["annotate", str(folder), "-o", str(out), "--progress"]) == 1
    assert files_in(out) == ["a.alsmd", "b.alsmd", "deep/c.alsmd"]
    shown = capsys.readouterr()
    lines = shown.err.splitlines()
    assert f"Left out (hidden): {folder}/.git, {folder}/.hidden.txt" in lines
    assert f"Left out (of another kind): {folder}/photo.jpg" in lines
    assert "4 of 4 files" in lines
    assert lines[-2].startswith(f"{folder}/bad.pdf: This file is damaged")
    assert lines[-1] == "1 of 4 files could not be annotated."
    assert shown.out.startswith(f"{out}: 3 annotated files, ")


def test_each_file_gives_the_same_whoever_else_is_read_beside_it(
    folder: Path, tmp_path: Path
) -> None:
    """Two people can compare what they got, also on machines of different size."""
    output = tmp_path / "all.json"
    words = ["annotate", "--json", "-o"]
    assert main([*words, str(output), str(folder), "--jobs", "3"]) == 1
    found = json.loads(output.read_bytes())
    assert list(found) == [f"{folder}/{name}" for name in ("a.md", "b.txt", "deep/c.html")]
    for name, marks in found.items():
        alone = tmp_path / "alone.json"
        assert main([*words, str(alone), name]) == 0
        assert json.loads(alone.read_bytes()) == {name: marks}
        assert len(marks) >= 2


def test_a_folder_without_a_place_for_the_output_is_asked_for_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is strewn among a person's files."""
    with pytest.raises(SystemExit) as ended:
        main(["annotate", str(folder)])
    assert ended.value.code == 2
    assert "-o FOLDER" in capsys.readouterr().err


def test_a_folder_without_a_readable_file_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Silence would look like success."""
    assert main(["annotate", str(tmp_path), "-o", str(tmp_path / "out")]) == 1
    assert "no file here that can be read" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, no traceback, and a whole JSON object."""
    gone = str(tmp_path / "gone.txt")
    assert main(["annotate", "--json", gone]) == 1
    shown = capsys.readouterr()
    assert json.loads(shown.out) == {}
    assert shown.err.startswith(f"{gone}: This file is not there any more.")


def test_no_file_of_others_is_written_over(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only what `annotate` made itself is made again, unless a person says so."""
    target = tmp_path / "article.alsmd"
    target.write_text("my own notes")
    assert main(["annotate", str(article)]) == 1
    assert target.read_text() == "my own notes"
    assert "--overwrite" in capsys.readouterr().err
    assert main(["annotate", str(article), "--overwrite"]) == 0
    first = target.read_bytes()
    article.write_text(WORDS + WORDS)
    assert main(["annotate", str(article)]) == 0
    assert target.read_bytes() != first
    reviewed = target.read_text().replace("status: automatic", "status: reviewed")
    target.write_text(reviewed)
    assert main(["annotate", str(article)]) == 1
    assert target.read_text() == reviewed


def test_marks_in_json_are_not_written_over_another_file(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in the name of the output costs nothing."""
    target = tmp_path / "marks.json"
    for text in ('{"name": "my package"}', "[]", "words"):
        target.write_text(text)
        assert main(["annotate", "--json", str(article), "-o", str(target)]) == 1
        assert target.read_text() == text
    target.unlink()
    for _ in range(2):
        assert main(["annotate", "--json", str(article), "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("more", [["--json"], ["--overwrite"], ["--json", "--overwrite"]])
def test_nothing_is_ever_written_onto_what_is_read(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str]
) -> None:
    """The original stays as it is, also by another name of the same file."""
    other = tmp_path / "other.alsmd"
    os.link(article, other)
    before = article.read_bytes()
    for target in (article, other):
        assert main(["annotate", str(article), "-o", str(target), *more]) == 1
        assert "write onto a file that is read" in capsys.readouterr().err
    assert article.read_bytes() == before


def test_ctrl_c_is_told_in_one_line(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever stops a long run is not shown the inside of the program."""

    def stop(*_: object) -> Outcome:
        raise KeyboardInterrupt

    monkeypatch.setattr(Annotator, "annotate", stop)
    assert main(["annotate", "--json", str(article)]) == 130
    assert capsys.readouterr().err == "Stopped. What is written stays.\n"


def test_it_works_without_qt(article: Path) -> None:
    """A server that annotates pages has no screen libraries."""
    program = (
        "import sys; sys.modules['PySide6'] = None;"
        "from als_reader.__main__ import main;"
        "sys.exit(main(['annotate', '--json', sys.argv[1]]))"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(article)], check=False)
    assert ran.returncode == 0


# --- what to read ---


def test_files_come_in_order_and_each_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The names are those that were given, so that a script finds its files again."""
    monkeypatch.chdir(tmp_path)
    for name in ("z.txt", "in/b.txt", "in/a/x.MD", "in/B.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()
    Path("in/loop").symlink_to(tmp_path, target_is_directory=True)
    found = gather(["./z.txt", "in/", "./z.txt"])
    assert [its.name for its in found.inputs] == ["./z.txt", "in/B.txt", "in/a/x.MD", "in/b.txt"]
    assert found.left_out == (("in/loop", Reason.LINKED),)


def test_what_was_made_is_not_read_again(tmp_path: Path) -> None:
    """The folder for the output may stand in the one that is read."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.alsmd").touch()
    (tmp_path / "a.txt").touch()
    found = gather([str(tmp_path)], tmp_path / "out")
    assert [its.path.name for its in found.inputs] == ["a.txt"]
    assert [reason for _, reason in found.left_out] == [Reason.OUTPUT]


def test_many_files_that_are_left_out_are_counted(tmp_path: Path) -> None:
    """A thousand pictures must not hide the one line that matters."""
    for number in range(5):
        (tmp_path / f"{number}.jpg").touch()
    (line,) = gather([str(tmp_path)]).words()
    assert line.endswith("0.jpg, " + f"{tmp_path}/1.jpg, {tmp_path}/2.jpg and 2 more")


# --- where to write ---


def input_at(place: str, *, is_chosen: bool = False) -> Input:
    return Input(path=Path(place), name=place, place=PurePosixPath(place), is_chosen=is_chosen)


def test_files_that_differ_only_in_their_ending_keep_it() -> None:
    """No annotated file takes the place of another, also where big and small letters are one."""
    places = ["a.txt", "a.pdf", "A.md", "b.als.md", "c/a.txt", "a.txt.html"]
    found = targets([input_at(place) for place in places], Path("out"))
    assert [file.relative_to("out").as_posix() for file in found] == [
        "a.txt.alsmd", "a.pdf.alsmd", "A.md.alsmd", "b.alsmd", "c/a.alsmd", "a.txt-2.alsmd",
    ]  # fmt: skip


def test_two_files_of_one_name_are_numbered() -> None:
    """They may come from two folders."""
    found = targets([input_at("a.txt"), input_at("a.txt")], Path("out"))
    assert found == (Path("out/a.txt.alsmd"), Path("out/a.txt-2.alsmd"))


def test_one_file_goes_where_it_is_sent(tmp_path: Path) -> None:
    """To a file, or into a folder that is there."""
    only = [input_at("a.txt", is_chosen=True)]
    assert targets(only, tmp_path) == (tmp_path / "a.alsmd",)
    assert targets(only, tmp_path / "b") == (tmp_path / "b",)


def test_an_input_that_is_gone_is_still_not_written_onto(tmp_path: Path) -> None:
    """It may come back while others are read."""
    originals = Originals([input_at(str(tmp_path / "a.txt"))])
    assert originals.hold(tmp_path / "b" / ".." / "a.txt")
    assert not originals.hold(tmp_path / "b.txt")


def test_what_cannot_be_read_is_not_ours(tmp_path: Path) -> None:
    """A folder or a link to nowhere is not written over either."""
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for target in (tmp_path, tmp_path / "link"):
        with pytest.raises(SaveError):
            write_annotated(target, b"data", may_replace=False)
    assert not is_automatic(b"no article")


# --- many at once ---

ANSWERS = """
import json, os, sys
for line in sys.stdin:
    source = json.loads(line)["source"]
    if source == "deadly":
        os._exit(9)
    print(json.dumps({"marks": source}), flush=True)
"""


def test_a_process_that_dies_costs_only_its_file() -> None:
    """A file that needs more memory than there is must not end a run over night."""
    tasks = [Task(source=name) for name in ("a", "deadly", "b", "deadly", "c")]
    found = dict(outcomes(tasks, 2, [sys.executable, "-c", ANSWERS]))
    assert [found[number].marks for number in range(5)] == ["a", "", "b", "", "c"]
    assert [found[number].error for number in (1, 3)] == [STOPPED, STOPPED]


def test_a_process_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """One file may not hold up the others for ever."""
    monkeypatch.setattr("als_reader.annotating.crew.SECONDS", 0.1)
    hangs = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    ((_, outcome),) = outcomes([Task(source="a")], 1, hangs)
    assert outcome.error.startswith("This file took more than 5 minutes")


def test_a_process_that_cannot_start_is_told(tmp_path: Path) -> None:
    """Every file still has its line."""
    found = dict(outcomes([Task(source="a"), Task(source="b")], 2, [str(tmp_path / "gone")]))
    assert [outcome.error[:26] for outcome in found.values()] == [
        "No further program could be"[:26]
    ] * 2


def test_whoever_stops_early_leaves_no_process_behind() -> None:
    """After Ctrl+C the machine is free again."""
    tasks = [Task(source=str(number)) for number in range(100)]
    running = outcomes(tasks, 2, [sys.executable, "-c", ANSWERS])
    next(running)
    running.close()  # type: ignore[attr-defined]
    children = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    alive = [child for file in children for child in file.read_text().split()]
    assert [c for c in alive if b"os._exit(9)" in Path(f"/proc/{c}/cmdline").read_bytes()] == []


# --- progress ---


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_a_terminal_shows_a_bar() -> None:
    """How far it is can be seen at a glance."""
    screen = Terminal()
    with Progress(2, "files", stream=screen) as progress:
        progress.step()
        progress.step()
    drawn = screen.getvalue().split("\r")
    assert drawn[1] == f"[{'.' * 30}] 0 of 2 files"
    assert drawn[-1] == f"[{'#' * 30}] 2 of 2 files\n"


def test_plain_lines_are_few() -> None:
    """A screen reader says each of them."""
    lines = StringIO()
    with Progress(1000, "files", plain=True, stream=lines) as progress:
        for _ in range(1000):
            progress.step()
    assert lines.getvalue().splitlines()[0] == "100 of 1000 files"
    assert len(lines.getvalue().splitlines()) == 10


def test_a_log_file_gets_no_bar() -> None:
    """Thousands of pictures of a bar are no use in it."""
    log = StringIO()
    with Progress(1, "files", stream=log) as progress:
        progress.step()
    assert log.getvalue() == ""
