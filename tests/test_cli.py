# SPDX-License-Identifier: MIT
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from als_reader import __version__
from als_reader.__main__ import main
from als_reader.choices import Choices, plain_choices
from als_reader.cli import read_choices
from als_reader.resources import BUNDLED_ARTICLE

BROKEN = "---\nformat: als-article/1\n---\nWords[^claim-a] here\n\n[^claim-b]: a footnote\n"


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a person at a terminal does."""
    return subprocess.run(
        [sys.executable, "-m", "als_reader", *words],
        capture_output=True,
        text=True,
        check=False,
        env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        | environment,
    )


@pytest.fixture
def bundled(tmp_path: Path, bundled_bytes: bytes) -> Path:
    file = tmp_path / BUNDLED_ARTICLE
    file.write_bytes(bundled_bytes)
    return file


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.md"
    file.write_text(BROKEN)
    return file


def test_the_bundled_article_has_no_problem(
    bundled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """We may not ship what we would tell others to mend."""
    assert main(["check", str(bundled)]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_all_problems_of_all_files_are_told_with_their_place(
    bundled: Path, broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A writer mends a file in one go; a file that cannot be read does not stop the others."""
    gone = tmp_path / "gone.md"
    assert main(["check", str(gone), str(broken), str(bundled)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{gone}:1:1: This file is not there any more.",
        f"{broken}:4:6: the mark [^claim-a] has no note; write its note below, or take the mark out",
        f"{broken}:6:1: warning: claim-b does not open with a quote; it is shown as an ordinary footnote",
        f"{broken}:6:1: the note claim-b has no mark in the text; put [^claim-b] after its words",
    ]


def test_problems_come_as_json_too(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Editors and build scripts read them."""
    assert main(["check", "--json", str(broken)]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert rows[0] == {
        "file": str(broken),
        "line": 4,
        "column": 6,
        "severity": "error",
        "text": "the mark [^claim-a] has no note; write its note below, or take the mark out",
    }


def test_a_warning_alone_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown key is kept, so it is no reason to stop."""
    file = tmp_path / "warning.alsmd"
    file.write_text("---\nformat: als-article/1\ncolour: blue\n---\nWords.\n")
    assert main(["check", str(file)]) == 0
    assert "warning: front matter: the key colour is not known" in capsys.readouterr().out


def test_a_file_of_another_kind_is_checked_as_it_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken PDF was called right, because its bytes happen to be letters."""
    good, broken = tmp_path / "good.html", tmp_path / "broken.pdf"
    good.write_text("<html><p>Words of a page.")
    broken.write_bytes(b"%PDF-1.4\n1 0 obj\n<<")
    assert main(["check", str(good)]) == 0
    assert main(["check", str(broken)]) == 1
    assert "damaged" in capsys.readouterr().out


def test_several_good_files_are_counted(bundled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Silence would leave a writer in doubt."""
    assert main(["check", str(bundled), str(bundled)]) == 0
    assert capsys.readouterr().out == "No problems in 2 files.\n"


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "--wrong", "a.md"],
        ["export", "a.md"],
        ["export", "a.md", "--to", "docx", "-o", "b"],
        ["--wrong"],
        ["--text-size", "50"],
        ["--text-size", "big"],
        ["--size", "800"],
        ["--theme", "pink"],
    ],
)
def test_words_that_make_no_sense_are_told(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2 is what scripts expect; the person is shown where to read more."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "Try: als-reader --help" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_help_names_every_command(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Someone who forgot how to start it finds it here."""
    with pytest.raises(SystemExit) as ended:
        main([word])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    for part in ("check FILE", "export FILE", "--screenshot", "--selftest", "--without-screen"):
        assert part in shown
    assert max(map(len, shown.splitlines())) <= 95


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever reports a fault is asked for it."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"ALS Reader {__version__}\n"


def test_choices_of_a_picture_are_read() -> None:
    """Each picture of the handbook is one command."""
    words = [
        "--screenshot",
        "o.png",
        "--size",
        "800x600",
        "--text-size",
        "200",
        "--note",
        "9",
        "a.md",
    ]
    assert vars(read_choices(words)) == {
        "files": [Path("a.md")],
        "screenshot": Path("o.png"),
        "size": (800, 600),
        "text_size": 200,
        "note": 9,
    }


@pytest.mark.parametrize(
    "words", [[], ["a.md", "b.md"], ["--profile", "p"], ["--profile", "p", ""]]
)
def test_a_start_with_files_only_needs_no_parser(words: list[str]) -> None:
    """The quick way must understand the same as the parser."""
    plain, parsed = plain_choices(words), read_choices(words)
    assert plain is not None
    for name in vars(Choices):
        if not name.startswith("__"):
            assert (getattr(plain, name) or ()) == (getattr(parsed, name) or ())


@pytest.mark.parametrize(
    "words",
    [["--profile"], ["--profile", "--help"], ["a.md", "--profile", "p"], ["-"], ["--", "a"]],
)
def test_everything_else_is_for_the_parser(words: list[str]) -> None:
    """It knows what makes no sense, and says so."""
    assert plain_choices(words) is None


def test_export_says_what_it_wrote(
    bundled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page is where the person asked for it."""
    target = tmp_path / "page.html"
    assert main(["export", str(bundled), "--to", "html", "-o", str(target)]) == 0
    assert capsys.readouterr().out == f"{target}\n"
    assert target.stat().st_size > 10_000


def test_export_of_a_missing_file_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, no traceback."""
    gone = tmp_path / "gone.md"
    assert main(["export", str(gone), "--to", "json", "-o", str(tmp_path / "o")]) == 1
    assert "gone.md: This file is not there any more." in capsys.readouterr().err


def test_check_and_text_exports_work_without_qt(bundled: Path, tmp_path: Path) -> None:
    """A server that checks articles has no screen libraries."""
    program = (
        "import sys; sys.modules['PySide6'] = None;"
        "from als_reader.__main__ import main;"
        "file, folder = sys.argv[1:];"
        "sys.exit(main(['check', file])"
        " or main(['export', file, '--to', 'html', '-o', folder + '/a.html'])"
        " or main(['export', file, '--to', 'json', '-o', folder + '/a.json']))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(bundled), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


def test_a_name_that_the_terminal_cannot_show_is_no_problem(tmp_path: Path) -> None:
    """Old archives hold names in old encodings."""
    ran = run("check", str(tmp_path / os.fsdecode(b"\xff\xe9.md")), PYTHONIOENCODING="ascii")
    assert ran.returncode == 1
    assert "not there any more" in ran.stdout
    assert not ran.stderr


def test_without_a_screen_a_start_says_so() -> None:
    """Qt alone would end with a crash and a core file."""
    ran = run(QT_QPA_PLATFORM="")
    assert ran.returncode == 1
    assert "There is no screen here" in ran.stderr


def test_the_selftest_finds_everything_in_order() -> None:
    """Packagers run it on what they built."""
    ran = run("--selftest")
    lines = ran.stdout.splitlines()
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert [line.partition(":")[0] for line in lines] == [
        "article", "original", "glossary", "treatments", "trials", "references", "sums",
        "reviews", "recognition", "importing", "font", "languages", "ok",
    ]  # fmt: skip


def test_the_selftest_names_what_is_broken(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    qapp: QApplication,
) -> None:
    """A damaged install is told part by part."""
    for folder in ("articles", "evidence", "fonts"):
        (tmp_path / folder).mkdir()
    (tmp_path / "articles" / BUNDLED_ARTICLE).write_text(BROKEN)
    (tmp_path / "evidence" / "trials.json").write_text("{")
    (tmp_path / "fonts" / "ALSReaderHan-Regular.otf").write_text("no font")
    monkeypatch.setattr("als_reader.selftest.resource_root", lambda: tmp_path)
    assert main(["--selftest"]) == 1
    shown = capsys.readouterr().out
    assert shown.count("NOT IN ORDER") == 11
    assert "ok" not in shown.splitlines()
