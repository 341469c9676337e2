# SPDX-License-Identifier: MIT
"""The documentation: every command works, nothing leads nowhere, and readers' pages are plain.

What takes long is run by `python scripts/doc_commands.py --long`; `make docs` builds the site.
"""

import re
import subprocess
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import doc_commands
from als_reader.__main__ import main
from als_reader.choices import Choices
from als_reader.core import language
from als_reader.core.entries import Entry
from als_reader.core.readability import us_grade
from als_reader.core.theme import THEMES
from als_reader.refreshing.command import refresh
from doc_commands import ELSEWHERE, NOT_HERE, PAGES, PROJECT, Command, NamedFile, Way, steps
from doc_samples import PLACES, lay_out
from screenshots import SCENES, difference
from site_pages import ICON, decisions
from tests.refreshing.conftest import QUICK, loopback, server, world
from tests.refreshing.driving import QuickPauses
from tests.refreshing.server import Server

__all__ = ["loopback", "server", "world"]

DOCS = PROJECT / "docs"
SITE = yaml.safe_load(re.sub(r"!!\S+", "", (PROJECT / "mkdocs.yml").read_text("utf-8")))
HARDEST_READERS_PAGE = 8.0
"""US school grade."""


def first_of_each() -> dict[Path, list[Command | NamedFile]]:
    """What each page does, without the commands that an earlier page has run already."""
    seen: set[str] = set()
    todo: dict[Path, list[Command | NamedFile]] = {}
    for page in PAGES:
        for step in steps(page):
            if isinstance(step, Command):
                if step.way is not Way.RUN or (step.text in seen and step.output is None):
                    continue
                seen.add(step.text)
            todo.setdefault(page, []).append(step)
    return todo


TODO = first_of_each()


def name_of(page: Path) -> str:
    return page.relative_to(PROJECT).as_posix()


# --- commands ---


@pytest.fixture
def home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, server: Server
) -> Iterator[Path]:
    """A folder with the files that the pages speak of, on a computer where nothing else is."""
    folder = tmp_path / "work"
    folder.mkdir()
    lay_out(folder)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    mirror = tmp_path / "home" / "als-reader" / "refresh.toml"
    mirror.parent.mkdir(parents=True)
    mirror.write_text(f'registry = "{server.address}"\nfda = "{server.address}"\n', "utf-8")
    monkeypatch.setattr(
        "als_reader.core.refresh.configuration.machine_file", lambda: tmp_path / "none.toml"
    )
    monkeypatch.setattr(
        "als_reader.refreshing.command.refresh",
        partial(refresh, limits=QUICK, pauses=QuickPauses()),
    )
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, locale = application.font(), QLocale()
    monkeypatch.setattr("als_reader.ui.application.create_application", lambda: application)
    monkeypatch.setattr("als_reader.__main__._start", partial(open_and_close, qtbot))
    monkeypatch.chdir(folder)
    yield folder
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    language.speak("en", None)
    application.setStyleSheet("")
    application.setFont(font)


def open_and_close(qtbot: QtBot, choices: Choices) -> int:
    """Start as the program does, and close the window when the article is on the screen."""
    from als_reader.app import Reader
    from als_reader.paths import find_paths

    reader = Reader(find_paths(choices.profile), date.today(), language=choices.language)
    qtbot.addWidget(reader.window)
    reader.open_first(choices.files)
    with qtbot.waitSignal(reader.window.first_painted, timeout=10_000):
        reader.show()
    reader.window.close()
    return 0


def run(command: Command, address: str) -> int:
    """Do what a command says, in this process."""
    words = [PLACES.get(word, word) for word in command.words]
    words = [word.replace("http://127.0.0.1:8080", address) for word in words]
    assert words[0] == "als-reader", f"nothing knows how to run {command}"
    try:
        return main(words[1:])
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.loopback
@pytest.mark.timeout(180)  # on a busy machine
@pytest.mark.parametrize("page", TODO, ids=name_of)
def test_every_command_of_a_page_does_what_it_says(
    page: Path, home: Path, server: Server, capfd: pytest.CaptureFixture[str]
) -> None:
    """A page that tells of commands that fail is worse than none."""
    for step in TODO[page]:
        if isinstance(step, NamedFile):
            (home / step.name).write_text(step.text, "utf-8")
            continue
        capfd.readouterr()
        status = run(step, server.address)
        said = "".join(capfd.readouterr())
        if step.output is not None:
            assert said == step.output, step
        else:
            assert status == int("--due" in step.words), f"{step}\n{said}"


@pytest.mark.parametrize(
    "target", sorted({c.words[1] for c in doc_commands.commands() if c.way is Way.DRY})
)
def test_make_knows_every_target_that_is_named(target: str) -> None:
    """What it does is run by hand, and by what runs before a change is taken."""
    done = subprocess.run(
        ["make", "-n", target], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_what_runs_the_other_commands_is_there() -> None:
    """And no exception outlives the command it was made for."""
    all_commands = [command.text for command in doc_commands.commands()]
    for start, file in ELSEWHERE.items():
        assert (PROJECT / file).exists()
        assert any(text.startswith(start) for text in all_commands), start
    for start in (*NOT_HERE, *doc_commands.LONG):
        assert any(text.startswith(start) for text in all_commands), start


# --- pages ---


def links(page: Path) -> Iterator[str]:
    """Where the links and pictures of a page lead, but for other places on the web."""
    text = re.sub(
        r"^```.*?^```$|^    .*?$|`[^`\n]+`", "", page.read_text("utf-8"), flags=re.M | re.S
    )
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not target.startswith(("http:", "https:", "mailto:")):
            yield target


def anchors(page: Path) -> set[str]:
    """The parts of a page that a link can lead to."""
    headings = re.findall(r"^#+ +(.+)$", page.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", heading.lower()).strip() for heading in headings)
    return {re.sub(r"[\s-]+", "-", heading) for heading in plain}


@pytest.mark.sources
@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_link_leads_nowhere(page: Path) -> None:
    """Pages move, and links forget."""
    for target in links(page):
        file, _, part = target.partition("#")
        there = page.parent / file if file else page
        assert there.exists(), target
        assert not part or part in anchors(there), target


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "![" in page.read_text("utf-8")], ids=name_of
)
def test_every_picture_is_told_in_words(page: Path) -> None:
    """Readers who do not see it learn the same."""
    for words, target in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text("utf-8")):
        assert len(words.split()) >= 8, target


def test_every_picture_of_the_window_is_made_by_the_window() -> None:
    """So that none goes stale: scripts/screenshots.py makes them all."""
    assert {file.stem for file in (DOCS / "screenshots").iterdir()} == set(SCENES)


@pytest.mark.parametrize("page", sorted((DOCS / "readers").glob("*.md")), ids=name_of)
def test_readers_pages_are_easy_to_read(page: Path) -> None:
    """US grade 8 at most, names of files and keys left out."""
    text = re.sub(
        r"^```.*?^```$|^<!--.*?-->$|^!\[.*$", "", page.read_text("utf-8"), flags=re.M | re.S
    )
    text = re.sub(r"`[^`]+`", "it", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    text = re.sub(r"^\|[-|]+\|$|[*#|>]", ". ", text, flags=re.M)
    text = re.sub(r"(?:[.:]\s*){2,}", ". ", text.replace("\n\n", ". "))
    assert us_grade(text) <= HARDEST_READERS_PAGE


def test_the_number_of_notes_is_the_one_that_readers_see(bundled_entries: Sequence[Entry]) -> None:
    """They count along."""
    text = (DOCS / "readers" / "index.md").read_text("utf-8")
    assert f"with {len(bundled_entries)} notes" in text


def test_the_finished_file_of_the_tutorial_is_the_one_that_is_pictured() -> None:
    """The picture at its end shows what the page has made."""
    page = DOCS / "writers" / "tutorial.md"
    shown = [s.text for s in steps(page) if isinstance(s, NamedFile) and s.name == "mice.alsmd"]
    assert shown == [(page.parent / "mice.alsmd").read_text("utf-8")]


# --- the site ---


def menu(entries: list[object]) -> Iterator[str]:
    """Every page that the site's menu leads to."""
    for entry in entries:
        values = list(entry.values()) if isinstance(entry, dict) else [entry]
        for value in values:
            yield from menu(value) if isinstance(value, list) else [str(value)]


def test_the_menu_leads_to_every_page() -> None:
    """A page that nobody finds is not there; decisions come in by themselves."""
    found = set(menu([*SITE["nav"], *decisions()])) - {"decisions/"}
    there = {page.relative_to(DOCS).as_posix() for page in PAGES if page.is_relative_to(DOCS)}
    assert found == there


def test_nothing_of_the_site_comes_from_elsewhere() -> None:
    """It is read where there is no network, and tells nobody who reads it."""
    assert SITE["theme"]["font"] is False
    privacy = next(p["privacy"] for p in SITE["plugins"] if isinstance(p, dict))
    assert privacy["assets_fetch"] is False
    ours = [*SITE["extra_css"], *SITE["extra"]["polyfills"]]
    assert [name for name in ours if not (DOCS / name).is_file()] == []
    assert ICON.is_file()
    for page in PAGES:
        assert "```mermaid" not in page.read_text("utf-8"), "its program would be fetched"


def test_the_site_has_the_colours_of_the_window() -> None:
    """Their contrast is computed for the window (ACCESSIBILITY G1)."""
    style = (DOCS / "site" / "site.css").read_text("utf-8")
    light, dark = THEMES["light"], THEMES["dark"]
    known = {
        getattr(theme, token).upper()
        for theme in (light, dark)
        for token in ("page", "panel", "text", "quiet", "link", "control_border", "on_link")
    }
    assert set(re.findall(r"#[0-9A-F]{6}\b", style.upper())) <= known


def test_the_site_can_be_built_by_who_has_the_project() -> None:
    """`make docs` needs nothing that is not named."""
    extras = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(
        part.startswith("mkdocs-material") for part in extras["optional-dependencies"]["docs"]
    )


def test_a_picture_of_another_window_is_noticed() -> None:
    """A release is refused then; fonts that are drawn a little differently do not count."""
    window, other = (
        QImage(100, 100, QImage.Format.Format_RGB32),
        QImage(100, 100, QImage.Format.Format_RGB32),
    )
    window.fill(0xFFFFFF)
    other.fill(0xF8F8F8)
    assert difference(window, other) == 0
    for row in range(10):
        for column in range(100):
            other.setPixel(column, row, 0)
    assert difference(window, other) == pytest.approx(0.1)
    assert difference(window, QImage(100, 99, QImage.Format.Format_RGB32)) == 1
