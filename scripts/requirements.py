# SPDX-License-Identifier: MIT
"""Which test shows which requirement: the table in docs/accessibility.md, from the tests' markers.

`python scripts/requirements.py` writes the table; `--check` only says whether it is current.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accessibility.md"
BEGIN = "<!-- requirements:begin (written by scripts/requirements.py) -->"
END = "<!-- requirements:end -->"

REQUIREMENTS = {
    "A1": "Everything that can be pressed is at least 44 × 44",
    "A2": "Large targets: 96 × 96, gaps of 16, at most 8 at a time",
    "A3": "One left click does everything, and acts when it is let go",
    "A4": "Nothing is there only while the pointer rests on something",
    "A5": "Every note opens without touching the article",
    "A6": "Nothing happens because the pointer or the focus rests somewhere",
    "A7": "Page buttons at fixed places; a line of the old page stays in sight",
    "B1": "Every control is reached and used by keys; Esc goes back",
    "B2": "Tab goes through the window in the order in which it is read",
    "B3": "Toolbar buttons take the focus",
    "B4": "Tab leaves the article",
    "B5": "Focus mark of 3 pixels and 3:1 in every theme",
    "B6": "Letter keys can be switched off, and every key changed",
    "B7": "Dialogs open on the safe choice and give the focus back",
    "C1": "Every control has a name with its visible words",
    "C2": "The article is a text that a screen reader reads line by line",
    "C3": "Next note selects its words",
    "C4": "Notes, options and trials are real buttons with their words",
    "C5": "Contents lists the headings",
    "C6": "What changes is announced",
    "C7": "No empty paragraphs",
    "C8": "Stable identifiers",
    "C9": "No text interface made in Python",
    "D1": "One switch or two, with any key or mouse button",
    "D2": "Group, then item; Back first; every note in 4 presses",
    "D3": "Scan step and delays adjustable; a pause after three rounds",
    "D4": "Scan frame of 4 pixels and 3:1, and spoken labels",
    "D5": "Keys are taken only while scanning is on; the mouse still works",
    "E1": "Dwell is off at first; a second click within 0.6 s does nothing",
    "E2": "Dwell of 0.2 to 4 seconds, longer for careful actions",
    "E3": "A ring shows the time; leaving cancels; look away before again",
    "E4": "Text never acts; Rest pauses dwell and says so",
    "F1": "Without speech all else works, and the reason is said",
    "F2": "One sentence at a time from a queue of our own; never pause()",
    "F3": "A voice that hangs is stopped, and that is said",
    "F4": "The spoken sentence is marked and kept in view",
    "F5": "Notes off, short or whole; speech never starts by itself",
    "F6": "Show and say",
    "G1": "Contrast: 7:1 for text to read, 4.5:1 for other text, 3:1 for signs",
    "G2": "Five themes; the first start follows the system",
    "G3": "Text of 100 to 400 % without sideways scrolling",
    "G4": "Spacing of lines, letters and words; at most 80 characters",
    "G5": "A kind is a word, a shape and a colour",
    "G6": "No animation where motion is reduced; nothing flashes",
    "H1": "One thing at a time",
    "H2": "The first screen says what matters",
    "H3": "Undo, no time limits, and the place kept after a crash",
    "H4": "Notes at US grade 6, short sentences, terms defined",
    "H5": "Numbers that can be pictured",
    "H6": "How old each fact is, in words",
    "H7": "The original comes back byte for byte; the view says what it shows",
    "H8": "Help lists it all, and is itself reachable",
}


def shown_by(folder: Path = ROOT / "tests") -> dict[str, list[str]]:
    """The tests that are marked with each requirement, as "file::test"."""
    found: dict[str, list[str]] = {id_: [] for id_ in REQUIREMENTS}
    for file in sorted(folder.rglob("test_*.py")):
        name = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else file.name
        for test, ids in marked(ast.parse(file.read_text("utf-8"))):
            for id_ in ids:
                found.setdefault(id_, []).append(f"{name}::{test}")
    return found


def marked(module: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Every test function of a file with its requirements, also those of the whole file."""
    for_all: list[str] = []
    for node in module.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark":
            for_all += _ids(node.value)
    for function in ast.walk(module):
        if isinstance(function, ast.FunctionDef) and function.name.startswith("test_"):
            own = [id_ for decorator in function.decorator_list for id_ in _ids(decorator)]
            if ids := list(dict.fromkeys([*own, *for_all])):
                yield function.name, ids


def _ids(marks: ast.expr) -> list[str]:
    """The ids of every `pytest.mark.requirement(…)` in an expression."""
    return [
        argument.value
        for call in ast.walk(marks)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.requirement"
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]


def table(found: dict[str, list[str]]) -> str:
    """The table as it stands in the page."""
    lines = ["| Id | Requirement | Tests that show it |", "|---|---|---|"]
    for id_, title in REQUIREMENTS.items():
        tests = "<br>".join(f"`{test}`" for test in found[id_])
        lines.append(f"| {id_} | {title} | {tests or '**none yet**'} |")
    return "\n".join(lines)


def with_table(page: str, found: dict[str, list[str]]) -> str:
    """The page with a new table."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table(found)}\n{END}{after}"


def main() -> int:
    """Write or check the page."""
    page, found = PAGE.read_text("utf-8"), shown_by()
    new = with_table(page, found)
    for id_ in found:
        if not found[id_]:
            print(f"{id_} is shown by no test")
        if id_ not in REQUIREMENTS:
            print(f"{id_} is no requirement: {', '.join(found[id_])}")
    if "--check" in sys.argv:
        if new != page:
            print("docs/accessibility.md is old: run python scripts/requirements.py")
        return int(new != page)
    PAGE.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
