# SPDX-License-Identifier: MIT
"""Rules of the code base that no linter knows."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import als_reader
from als_reader.resources import resource_root

ROOT = Path(__file__).parents[1]
PACKAGE = Path(als_reader.__file__).parent
"""Wherever it is installed: the suite also runs against a wheel, without `src`."""
MODULES = sorted(PACKAGE.rglob("*.py"))
CORE = [file for file in MODULES if file.is_relative_to(PACKAGE / "core")]
OTHER_FOLDERS = ("tests", "scripts", "bench", "fuzz", "packaging")
OURS = [
    file
    for folder in (PACKAGE, *(ROOT / name for name in OTHER_FOLDERS))
    for file in sorted(folder.rglob("*.py"))
]
LATE_QT = {
    "app.py",
    "__main__.py",
    "exporting.py",
    "owning.py",
    "pictures.py",
    "selftest.py",
    "screen.py",
}
"""Besides `ui`: what starts the window, and what draws without one."""
ASKING_QT = {
    f"refreshing/{name}.py" for name in ("asking", "certificates", "fetch", "once", "patience")
}
"""The network of a refresh; `command` imports it only when somebody is asked."""
LONGEST_MODULE = 400


def name_of(file: Path) -> str:
    """The module's name in an import."""
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Everything in the program of a file, parsed once for all rules."""
    return tuple(ast.walk(ast.parse(file.read_text("utf-8"))))


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, at its start or late."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file, with the last part of what is called."""
    for node in nodes(file):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            yield name, node


def test_the_core_works_without_qt() -> None:
    """Checking and exporting a file needs no window, and the core stays easy to test."""
    program = (
        "import importlib, sys\n"
        "sys.modules['PySide6'] = None\n"
        f"for name in {[name_of(file) for file in CORE]!r}:\n"
        "    importlib.import_module(name)\n"
        "assert not [name for name in sys.modules if name.startswith('als_reader.ui')]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr


def test_the_core_names_neither_qt_nor_the_window() -> None:
    """Not even late, inside a function."""
    wrong = [
        (name_of(file), name)
        for file in CORE
        for name in imports(file)
        if name.startswith(("PySide6", "als_reader.ui", "als_reader.app"))
    ]
    assert wrong == []


def test_only_the_window_imports_qt() -> None:
    """So that a command without a window starts at once."""
    wrong = {
        file.relative_to(PACKAGE).as_posix()
        for file in MODULES
        if not file.is_relative_to(PACKAGE / "ui")
        and any(name.startswith("PySide6") for name in imports(file))
    }
    assert wrong <= LATE_QT | ASKING_QT


def test_only_one_place_can_ask_the_network() -> None:
    """What nobody else can do, nobody else does unasked (ROBUSTNESS rule 26)."""
    asks = re.compile(
        r"\b(QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|QHostInfo|QtWebSockets"
        r"|QtWebEngine\w*|urllib\.request|http\.client|httpx|requests|aiohttp|create_connection)\b"
    )
    able = {
        file.relative_to(PACKAGE).as_posix()
        for file in MODULES
        if asks.search(_code(file)) and not file.is_relative_to(PACKAGE / "corpus")
    }
    assert able == {"refreshing/fetch.py", "refreshing/certificates.py"}


def _code(file: Path) -> str:
    """A module without its comments and docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            node.value = ast.Constant(value=None)
    return ast.unparse(tree)


def test_nothing_imports_the_application() -> None:
    """It is put together at one place, and only the start knows it."""
    wrong = [
        name_of(file)
        for file in MODULES
        if file.name not in ("__main__.py", "app.py")
        and any(name.startswith("als_reader.app") for name in imports(file))
    ]
    assert wrong == []


def test_no_module_is_too_long_to_read() -> None:
    """400 lines at most."""
    lengths = {name_of(f): len(f.read_text("utf-8").splitlines()) for f in MODULES}
    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_every_file_names_its_licence_first() -> None:
    """So that each can be used on its own."""
    wrong = []
    for file in OURS:
        lines = file.read_text("utf-8").split("\n")
        first = lines[1] if lines[0].startswith("#!") else lines[0]
        if first != "# SPDX-License-Identifier: MIT":
            wrong.append(str(file))
    assert wrong == []


def test_no_module_is_named_after_nothing() -> None:
    """A name says what is inside."""
    vague = re.compile(r"utils?|helpers?|manager|misc|common|stuff")
    assert [name_of(file) for file in MODULES if vague.search(file.stem)] == []


@pytest.mark.requirement("C9")
def test_no_class_speaks_for_qt_itself() -> None:
    """Qt's own text interface is right; one made in Python crashed screen readers."""
    wrong = [
        f"{name_of(file)}.{node.name}"
        for file in MODULES
        for node in nodes(file)
        if isinstance(node, ast.ClassDef)
        and any("QAccessibleTextInterface" in ast.unparse(base) for base in node.bases)
    ]
    assert wrong == []


def test_nothing_waits_for_a_clock() -> None:
    """A window that sleeps hangs, and a test that sleeps is slow, and wrong on a busy machine."""
    other_programs = ("tests/a11y/client.py", "tests/a11y/orca.py")  # give no signal to wait for
    waits = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep"}
    wrong = [
        f"{file}:{node.lineno}"
        for file in OURS
        if file.is_relative_to(ROOT / "tests") or file.is_relative_to(PACKAGE / "ui")
        if not file.as_posix().endswith(other_programs)
        for _, node in calls(file)
        if ast.unparse(node.func) in waits
    ]
    assert wrong == []


def test_no_widget_guesses_whether_words_are_rich_text() -> None:
    """A title such as `<img src=file:…>` must be shown as it is written (ROBUSTNESS rule 7).

    So whoever makes a label or a message box also says that its text is plain; a label that
    shows only a picture needs no text.
    """
    wrong = []
    for file in MODULES:
        text = file.read_text("utf-8")
        made = [name for name, _ in calls(file) if name in ("QLabel", "QMessageBox")]
        inherits = re.search(r"^class \w+\((?:QLabel|QMessageBox)\)", text, re.MULTILINE)
        if (made or inherits) and "PlainText" not in text:
            wrong.append(name_of(file))
    assert wrong == []


def test_no_message_box_is_made_by_the_short_way() -> None:
    """Those that Qt makes in one call guess whether their words are rich text."""
    short = {f"QMessageBox.{kind}" for kind in ("information", "warning", "critical", "question")}
    wrong = [
        f"{name_of(file)}:{node.lineno}"
        for file in MODULES
        for _, node in calls(file)
        if ast.unparse(node.func) in short
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "call", ["setHtml", "insertHtml", "setMarkdown", "toHtml", "setOpenExternalLinks", "setSource"]
)
def test_no_text_of_a_document_becomes_markup(call: str) -> None:
    """HTML from words is how a document takes over a window (ROBUSTNESS rules 1 and 4)."""
    wrong = [
        f"{name_of(file)}:{node.lineno}"
        for file in MODULES
        for name, node in calls(file)
        if name == call and not (node.args and ast.unparse(node.args[0]) == "False")
    ]
    assert wrong == []


def test_everything_that_is_shipped_is_in_the_wheel() -> None:
    """And nothing else: a forced list once shipped a private file."""
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
    wheel = hatch["build"]["targets"]["wheel"]
    assert set(wheel["only-include"]) == {"src/als_reader", "resources"}
    assert wheel["sources"] == {"src": "", "resources": "als_reader/resources"}
    assert "force-include" not in wheel
    assert "src" in hatch["build"]["targets"]["sdist"]["only-include"]
    resources = Path(str(resource_root()))
    folders = {path.name for path in resources.iterdir()}
    assert {"articles", "evidence", "fonts"} <= folders
    strange = [
        path.name
        for path in resources.rglob("*")
        if path.name.startswith(".") or path.suffix in (".py", ".env", ".key", ".bak", ".tmp")
    ]
    assert strange == []
