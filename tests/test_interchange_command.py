# SPDX-License-Identifier: MIT
"""`als-reader export --to …` and `als-reader import-notes`, as a person at a terminal uses them."""

import json
from pathlib import Path

import pytest

from als_reader.__main__ import main
from als_reader.core.format import read_article, recover_original

TEXT = "Cold is not frostbite.\n\nALS is not frostbite either.\n"


def row(exact: str, text: str, **more: object) -> dict[str, object]:
    """A row of Hypothesis."""
    selector = {"type": "TextQuoteSelector", "exact": exact, **more}
    target = {"source": "https://example.org/", "selector": [selector]}
    user = {"user_info": {"display_name": "Ana Lima"}}
    return {"uri": "https://example.org/", "text": text, "target": [target], **user}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "article.txt"
    file.write_text(TEXT)
    return file


def notes_in(folder: Path, *rows: object) -> Path:
    """A file with notes of somebody else."""
    file = folder / "notes.json"
    file.write_text(json.dumps({"rows": rows}))
    return file


def import_notes(notes: Path, article: Path, target: Path) -> int:
    return main(["import-notes", str(notes), "--onto", str(article), "-o", str(target)])


@pytest.mark.parametrize("form", ["json", "w3c", "hypothesis", "readium"])
def test_notes_go_out_and_come_back(form: str, tmp_path: Path, bundled_bytes: bytes) -> None:
    """The whole way by two commands: the same file, byte for byte."""
    (tmp_path / "a.alsmd").write_bytes(bundled_bytes)
    (tmp_path / "a.txt").write_bytes(recover_original(bundled_bytes))
    notes, target = tmp_path / "n.json", tmp_path / "b.alsmd"
    assert main(["export", str(tmp_path / "a.alsmd"), "--to", form, "-o", str(notes)]) == 0
    assert import_notes(notes, tmp_path / "a.txt", target) == 0
    assert target.read_bytes() == bundled_bytes


def test_it_is_told_what_was_placed_and_all_the_rest(
    tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person can place by hand what we did not, without opening the other program."""
    notes = notes_in(
        tmp_path,
        row("ALS", "Hm."),
        row("Cold", "Really?", prefix="He said: ", suffix=" feet"),
        row("frostbite", "Which " + "one? " * 90),
        row("quinine", ""),
        {"uri": "https://example.org/", "text": "All of it.", "target": [{}]},
    )
    target = tmp_path / "out.alsmd"
    assert import_notes(notes, article, target) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        f"2 notes placed: {target}",
        "1 note placed, but the words around are different. Please check:",
        "  info-imported-2: “Cold”",
        "3 notes not placed. Please place by hand:",
    ]
    assert lines[4].startswith("  1. “frostbite”: Its words stand in this article more than once.")
    assert lines[5].startswith("     Ana Lima: Which one? one?")
    assert lines[5].endswith(" …")
    assert lines[6:] == [
        "  2. “quinine”: Its words do not stand in this article.",
        "     Ana Lima: ",
        "  3. It is about the whole text, not about some of its words.",
        "     All of it.",
    ]
    assert len(read_article(target.read_bytes()).notes) == 2
    assert article.read_text() == TEXT
    assert import_notes(notes, target, tmp_path / "again.alsmd") == 0
    said = capsys.readouterr().out
    assert "No new note could be placed. No file was written.\n2 notes stood there already." in said
    assert not (tmp_path / "again.alsmd").exists()


def test_nothing_that_fits_ends_with_status_1(
    tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script can tell that these notes are about another article."""
    assert import_notes(notes_in(tmp_path, row("no", "No.")), article, tmp_path / "o.alsmd") == 1
    assert "1 note not placed" in capsys.readouterr().out


def test_notes_can_go_onto_a_web_page(tmp_path: Path) -> None:
    """Hypothesis is made for web pages; a saved one becomes the article."""
    page = tmp_path / "page.html"
    page.write_text(
        "<title>T</title><article><h1>Heading</h1><p>ALS is <b>not</b> cold.</p></article>"
    )
    target = tmp_path / "out.alsmd"
    assert import_notes(notes_in(tmp_path, row("is not cold", "Yes.")), page, target) == 0
    (note,) = read_article(target.read_bytes()).notes
    assert note.is_placed


@pytest.mark.parametrize(
    ("notes", "onto", "out", "words"),
    [
        ("gone.json", "article.txt", "o.alsmd", "not there any more"),
        ("article.txt", "article.txt", "o.alsmd", "not a whole JSON file"),
        ("notes.json", "gone.txt", "o.alsmd", "not there any more"),
        ("notes.json", "article.txt", "article.txt", "choose another name"),
        ("notes.json", "article.txt", "notes.json", "choose another name"),
        ("notes.json", "article.txt", ".", "is a folder"),
        ("notes.json", "mixed.alsmd", "o.alsmd", "byte for byte"),
    ],
)
def test_what_cannot_be_done_is_said_plainly(
    tmp_path: Path,
    article: Path,
    notes: str,
    onto: str,
    out: str,
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No file that was given is ever lost, and no traceback is shown."""
    kept = notes_in(tmp_path, row("ALS", "Hm.")).read_bytes()
    (tmp_path / "mixed.alsmd").write_bytes(b"ALS\r\nb\rc\n")
    assert import_notes(tmp_path / notes, tmp_path / onto, tmp_path / out) == 1
    assert words in capsys.readouterr().err
    assert article.read_text() == TEXT
    assert (tmp_path / "notes.json").read_bytes() == kept


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody who looks for it finds it."""
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert "import-notes NOTES.json --onto FILE -o OUT.alsmd" in shown
    assert "w3c|hypothesis|readium" in shown
