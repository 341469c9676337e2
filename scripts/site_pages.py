# SPDX-License-Identifier: MIT
"""What mkdocs asks while it builds the site: the pages of decisions, and the program's icon.

A new decision is in the site without a change of mkdocs.yml.
"""

import re
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
DECISIONS = PROJECT / "docs" / "decisions"
ICON = PROJECT / "packaging" / "icons" / "app-small.svg"


def title_of(page: Path) -> str:
    """The heading of a page, without what a menu cannot show."""
    first = page.read_text("utf-8").partition("\n")[0]
    return re.sub(r"^#+ *|`", "", first).strip()


def decisions(folder: Path = DECISIONS) -> list[dict[str, str] | str]:
    """The menu's entries: the list first, then each decision under its own title."""
    pages = sorted(page for page in folder.glob("*.md") if page.name != "index.md")
    return [
        "decisions/index.md",
        *({title_of(page): f"decisions/{page.name}"} for page in pages),
    ]


def on_config(config: Any) -> Any:
    """Put the decisions where the menu says `decisions/`."""
    config["nav"] = [
        {"Decisions": decisions()} if entry == {"Decisions": "decisions/"} else entry
        for entry in config["nav"]
    ]
    return config


def on_files(files: Any, config: Any) -> Any:
    """Add the icon; it has one home, with the packages."""
    from mkdocs.structure.files import File

    files.append(File.generated(config, "site/icon.svg", abs_src_path=str(ICON)))
    return files
