# SPDX-License-Identifier: MIT
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from als_reader.app import Reader
from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus
from als_reader.core.refresh.store import RefreshStore
from als_reader.paths import Paths, meeting_point
from tests.core.refresh.bundled_sets import STEMALS, a_set, stopped

pytestmark = [pytest.mark.gui, pytest.mark.timeout(120)]

# Starts the program and prints one line when the article is on the screen.
PROGRAM = """
import sys
from pathlib import Path
from als_reader import app
from als_reader.paths import find_paths
from als_reader.ui.application import create_application
application = create_application()
reader = app.start([Path(name) for name in sys.argv[2:]], find_paths(Path(sys.argv[1])))
if reader is None:
    sys.exit(0)
window = reader.window
def painted():
    {then}
window.first_painted.connect(painted)
sys.exit(application.exec())
"""
TOO_SLOW_FOR_A_START = {
    "pydantic", "httpx", "asyncio", "urllib.request", "importlib.metadata", "msgspec", "yaml",
    "markdown_it", "PySide6.QtNetwork", "PySide6.QtTextToSpeech", "PySide6.QtCharts",
}  # fmt: skip
Starter = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(profile: Paths) -> Iterator[Starter]:
    """Start the program in the test's profile; `then` is what it does after its first picture."""
    running: list[subprocess.Popen[str]] = []

    def begin(*files: Path, then: str) -> subprocess.Popen[str]:
        program = PROGRAM.replace("{then}", then)
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(profile.data), *map(str, files)],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    """The next line that a program prints."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def article(tmp_path: Path, bundled_bytes: bytes) -> Path:
    file = tmp_path / "first.alsmd"
    file.write_bytes(bundled_bytes)
    return file


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "second article.md"
    file.write_text("# Second\n\nOther words.\n")
    return file


def modules(process: subprocess.Popen[str]) -> set[str]:
    return set(line(process).split())


LIST_MODULES = "print(*sys.modules, flush=True); application.quit()"


def test_a_kept_article_is_shown_without_parsers(
    start: Starter, article: Path, profile: Paths, bundled_article: Article
) -> None:
    """Every module that the first picture does not need makes a tired reader wait."""
    ArticleCache(profile.cache / "articles").keep(bundled_article, article.name)
    loaded = modules(start(article, then=LIST_MODULES))
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & TOO_SLOW_FOR_A_START


def test_a_new_article_is_shown_with_the_parsers_only(start: Starter, other: Path) -> None:
    """A file opened for the first time costs its parsers and nothing else."""
    loaded = modules(start(other, then=LIST_MODULES))
    assert loaded & TOO_SLOW_FOR_A_START <= {"yaml", "markdown_it"}


def test_the_very_first_start_needs_no_parser(start: Starter, article: Path) -> None:
    """The first start of all is the first impression."""
    loaded = modules(start(article, then=LIST_MODULES))
    assert not loaded & TOO_SLOW_FOR_A_START


def test_an_article_is_kept_after_it_was_shown(
    start: Starter, article: Path, profile: Paths, qtbot: QtBot
) -> None:
    """The next start needs no parser."""
    process = start(article, then="print('painted', flush=True)")
    assert line(process) == "painted"
    folder = profile.cache / "articles"
    qtbot.waitUntil(lambda: folder.is_dir() and bool(list(folder.glob("*.json"))), timeout=10_000)


def test_a_second_start_gives_its_file_to_the_first(
    start: Starter, article: Path, other: Path, profile: Paths, qtbot: QtBot
) -> None:
    """One window, and no Qt in the second start, so it takes no time."""
    first = start(article, then="print('painted', flush=True)")
    assert line(first) == "painted"
    qtbot.waitUntil(lambda: Path(meeting_point(profile)).exists(), timeout=10_000)
    second = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.modules['PySide6'] = None;"
            "from als_reader.__main__ import main; sys.exit(main(sys.argv[1:]))",
            "--profile",
            str(profile.data),
            other.name,
        ],
        cwd=other.parent,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert second.returncode == 0

    def is_opened() -> bool:
        try:
            files = json.loads(profile.recent.read_bytes())["files"]
        except FileNotFoundError:
            return False
        return bool(files) and files[0]["path"] == str(other)

    qtbot.waitUntil(is_opened, timeout=10_000)


def test_two_starts_at_once_end_in_one_window(start: Starter, article: Path, other: Path) -> None:
    """A file manager starts the program once for each chosen file."""
    both = [start(file, then="print('painted', flush=True)") for file in (article, other)]
    ended: list[int] = []
    while not ended:
        for process in both:
            try:
                ended.append(process.wait(0.2))
            except subprocess.TimeoutExpired:
                continue
    assert ended == [0]


@pytest.mark.requirement("H3")
def test_a_killed_window_keeps_the_place_and_leaves_no_lock(
    start: Starter, article: Path, profile: Paths, qtbot: QtBot
) -> None:
    """A crash or an empty battery must not cost the reader the page."""
    first = start(article, then="window.show_entry(30); window.reader.go_to_place(2000)")
    saved: list[int] = []

    def is_saved() -> bool:
        try:
            places = json.loads(profile.places.read_bytes())["places"]
        except FileNotFoundError:
            return False
        saved[:] = [kept["place"] for kept in places.values() if kept["entry"] == 30]
        return bool(saved) and saved[0] > 0

    qtbot.waitUntil(is_saved, timeout=10_000)
    first.send_signal(signal.SIGKILL)
    first.wait()
    again = start(
        article, then="print(window.reader.place(), window.remembered.is_kept, flush=True)"
    )
    assert line(again) == f"{saved[0]} True"


def test_a_window_that_does_not_answer_leaves_a_second_one_unkept(
    start: Starter, article: Path, qtbot: QtBot
) -> None:
    """The reader can read at once; two windows must not overwrite each other's places."""
    first = start(article, then="print('painted', flush=True)")
    assert line(first) == "painted"
    first.send_signal(signal.SIGSTOP)
    second = start(article, then="print(window.remembered.is_kept, flush=True)")
    assert line(second) == "False"


# --- one window in this process ---


@pytest.fixture
def reader(profile: Paths, qtbot: QtBot) -> Callable[..., Reader]:
    """Make the window of the test's profile and open files in it."""
    made: list[Reader] = []

    def begin(*files: Path, is_kept: bool = True) -> Reader:
        new = Reader(profile, date.today(), is_kept=is_kept)
        qtbot.addWidget(new.window)
        made.append(new)
        new.open_first(files)
        with qtbot.waitSignal(new.window.first_painted):
            new.show()
        return new

    return begin


def notices(reader: Reader) -> str:
    """All words of the notice bar."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in reader.window.notices.findChildren(QLabel))


def test_the_first_start_shows_our_own_article(
    reader: Callable[..., Reader], bundled_article: Article
) -> None:
    """No set-up, no question."""
    assert reader().window.article == bundled_article


def test_a_start_without_a_file_shows_what_was_read_last(
    reader: Callable[..., Reader], other: Path
) -> None:
    """Reading goes on where it stopped."""
    reader(other).window.close()
    assert reader().window.article.text == "Second\nOther words."


def test_a_file_that_cannot_be_opened_is_told_above_our_own_article(
    reader: Callable[..., Reader], tmp_path: Path, bundled_article: Article
) -> None:
    """An empty window would leave the reader alone with the problem."""
    opened = reader(tmp_path / "gone.md")
    assert opened.window.article == bundled_article
    assert "gone.md: This file is not there any more." in notices(opened)


def test_a_bad_file_leaves_the_open_article(
    reader: Callable[..., Reader], other: Path, tmp_path: Path
) -> None:
    """Nothing is lost by a wrong choice."""
    opened = reader(other)
    opened.window.open_requested.emit([tmp_path])
    assert opened.window.article.text == "Second\nOther words."
    assert "This is a folder." in notices(opened)


def test_several_files_wait_under_open(
    reader: Callable[..., Reader], other: Path, article: Path
) -> None:
    """The first is shown; the others are not lost."""
    opened = reader(other, article)
    assert opened.window.article.text == "Second\nOther words."
    paths = [file.path for file in opened.window.remembered.recent.files]
    assert paths == [str(other), str(article)]


def test_an_unkept_window_says_so(reader: Callable[..., Reader], profile: Paths) -> None:
    """Nobody should write questions into a window that forgets them."""
    opened = reader(is_kept=False)
    assert "will not be kept" in notices(opened)
    opened.window.close()
    assert not profile.data.exists()


def test_a_profile_that_cannot_be_written_does_not_stop_reading(
    tmp_path: Path, qtbot: QtBot, bundled_article: Article
) -> None:
    """A full disk, a read-only stick."""
    from als_reader.owning import Ownership
    from als_reader.paths import find_paths

    (tmp_path / "file").write_text("not a folder")
    paths = find_paths(tmp_path / "file" / "profile")
    ownership = Ownership(paths)
    assert not ownership.take()
    assert not ownership.is_held_by_another
    opened = Reader(paths, date.today())
    qtbot.addWidget(opened.window)
    opened.open_first([])
    with qtbot.waitSignal(opened.window.first_painted):
        opened.show()
    assert opened.window.article == bundled_article
    opened.window.close()
    assert "could not be" in notices(opened)


def test_the_facts_come_after_the_first_picture(
    reader: Callable[..., Reader], qtbot: QtBot
) -> None:
    """The article does not wait for them."""
    opened = reader()
    qtbot.waitUntil(lambda: opened.window.evidence is not None)


def test_the_facts_are_those_of_the_last_refresh(
    reader: Callable[..., Reader], qtbot: QtBot, profile: Paths, evidence: Evidence
) -> None:
    """News outlives the window; where the newest is damaged, the reader is told what is shown."""
    store = RefreshStore(profile.refreshed)
    store.keep(a_set(evidence, {STEMALS: stopped}))
    first = set(profile.refreshed.rglob("refreshed.json"))
    store.keep(replace(a_set(evidence), asked_at="2026-11-25T22:00:00Z"))
    (newest,) = set(profile.refreshed.rglob("refreshed.json")) - first
    newest.write_bytes(newest.read_bytes()[:-10])
    opened = reader()
    qtbot.waitUntil(lambda: opened.window.evidence is not None)
    facts = opened.window.errands.facts()
    assert facts.trial_by_id[STEMALS].status is OverallStatus.TERMINATED
    line = opened.window.status_line.facts_text
    assert line == "Works offline · facts as of 22 Nov 2026, refreshed 25 Nov 2026"
    assert "damaged" in notices(opened)


def test_our_article_can_be_opened_again(
    reader: Callable[..., Reader], other: Path, bundled_article: Article
) -> None:
    """The sample is one press away."""
    opened = reader(other)
    opened.window.sample_requested.emit()
    assert opened.window.article == bundled_article
