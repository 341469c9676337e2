# SPDX-License-Identifier: MIT
"""The pictures of approvals and trials, as assistive technology reads them."""

import pytest

from tests.a11y.bus import Bus

pytestmark = pytest.mark.a11y


@pytest.mark.requirement("C1", "C4", "C8")
@pytest.mark.parametrize(
    ("tab", "name", "head", "cell"),
    [
        ("options", "approvals", "29 August 2025", "Approval withdrawn"),
        ("trials", "trials", "Completed", "10"),
    ],
)
def test_picture_has_words_and_is_a_table_too(
    bus: Bus, tab: str, name: str, head: str, cell: str
) -> None:
    """Cell by cell, with the heads of rows and columns, as a screen reader goes through it."""
    bus.press(f"tab-{tab}")
    bus.press(f"picture-{name}")
    bus.wait_words(f"picture-{name}", "Open.")
    picture = bus.node({"approvals": "picture-events", "trials": "picture-squares"}[name])
    assert picture.role == "image"
    assert picture.is_focusable
    assert picture.name
    assert "“Show as a table”" in picture.description
    bus.press(f"go-picture-table:{name}")
    table = bus.node("fact-table")
    assert table.role == "table"
    assert table.name
    assert "Arrow keys" in table.description
    nodes = bus.tree()
    roles = {"row header", "table row header", "column header", "table column header"}
    heads = [node.name for node in nodes if node.role in roles]
    assert head in heads
    assert any(words in heads for words in ("What happened", "Phase\n1"))
    cells = [node.name for node in nodes if node.role == "table cell"]
    assert cell in cells
    bus.press("dialog-close")
    bus.wait_closed("picture-dialog")
    bus.press(f"picture-{name}")
