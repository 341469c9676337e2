# SPDX-License-Identifier: MIT
"""Leaving ALS Reader: nothing opens before the reader has seen where it leads."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.dialogs.leaving import LeavingDialog, is_another_address

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
ADDRESS = "https://www.example.org/a/b?c=d#e"


def opened(qtbot: QtBot, host: QWidget, address: str, text: str = "") -> LeavingDialog:
    """The dialog, on the screen."""
    dialog = LeavingDialog(address, text, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def words(dialog: QWidget) -> str:
    """All that is written in a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def warnings(dialog: QWidget) -> list[str]:
    """What the reader is warned of."""
    labels = dialog.findChildren(QLabel)
    return [label.text() for label in labels if label.accessibleIdentifier() == "leaving-warning"]


def test_whole_address_and_site_are_shown(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Nothing of the target is hidden."""
    dialog = opened(qtbot, host, ADDRESS)
    field = find(dialog, "leaving-address")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ADDRESS
    assert "Site: www.example.org" in words(dialog)
    assert warnings(dialog) == []


@pytest.mark.parametrize("button", ["leaving-open", "leaving-copy"])
def test_only_a_press_leaves(qtbot: QtBot, host: QWidget, find: Find, button: str) -> None:
    """The window hears which of the two the reader chose."""
    dialog = opened(qtbot, host, ADDRESS)
    signal = dialog.open_requested if button == "leaving-open" else dialog.copy_requested
    with qtbot.waitSignal(signal) as asked:
        qtbot.mouseClick(find(dialog, button), LEFT)
    assert asked.args == [ADDRESS]


def test_staying_reports_nothing(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Enter at once stays here."""
    dialog = opened(qtbot, host, ADDRESS)
    close = find(dialog, "dialog-close")
    with (
        qtbot.assertNotEmitted(dialog.open_requested),
        qtbot.assertNotEmitted(dialog.copy_requested),
    ):
        qtbot.keyClick(close, Qt.Key.Key_Return)


def test_look_alike_letters_are_shown_for_what_they_are(qtbot: QtBot, host: QWidget) -> None:
    """A site that only looks like a known one is told apart (ROBUSTNESS rule 6)."""
    dialog = opened(qtbot, host, "https://\u0430pple.com/")
    assert "Site: xn--pple-43d.com" in words(dialog)
    assert len(warnings(dialog)) == 1


def test_link_that_names_another_address_is_warned_of(qtbot: QtBot, host: QWidget) -> None:
    """Words like "www.fda.gov" cannot lead elsewhere unseen."""
    dialog = opened(qtbot, host, "https://evil.example/x", "www.fda.gov/als")
    assert any("www.fda.gov/als" in warning for warning in warnings(dialog))


@pytest.mark.parametrize(
    ("text", "address", "is_another"),
    [
        ("our page", "https://example.org/", False),
        ("", "https://example.org/", False),
        ("example.org", "https://www.example.org/x", False),
        ("https://example.org/other", "https://example.org/x", False),
        ("fda.gov", "https://example.org/", True),
        ("https://fda.gov.example.org", "https://example.org/", True),
        ("a@b.example", "mailto:a@b.example?subject=x", False),
        ("a@b.example", "mailto:c@d.example", True),
        ("www.b.example", "mailto:c@b.example", True),
        ("See fda.gov for more", "https://example.org/", False),
    ],
)
def test_another_address_is_told_from_other_words(
    text: str, address: str, is_another: bool
) -> None:
    """The warning comes when it is true, and only then."""
    assert is_another_address(text, address) is is_another


def test_mail_says_that_it_is_mail(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """An e-mail program is something else than a browser."""
    dialog = opened(qtbot, host, "mailto:clinic@example.org?subject=Hello")
    assert "e-mail" in words(dialog)
    assert find(dialog, "leaving-open").accessibleName() == "Open e-mail program"


def test_address_that_no_browser_takes_can_only_be_copied(
    qtbot: QtBot, host: QWidget, find: Find
) -> None:
    """A broken address is shown and said to be broken; nothing tries to open it."""
    dialog = opened(qtbot, host, "https://example.org/%zz")
    assert warnings(dialog) == ["This address is not complete. You can copy it."]
    names = [button.accessibleIdentifier() for button in dialog.findChildren(QPushButton)]
    assert "leaving-open" not in names
    with qtbot.waitSignal(dialog.copy_requested) as asked:
        qtbot.mouseClick(find(dialog, "leaving-copy"), LEFT)
    assert asked.args == ["https://example.org/%zz"]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "term:als", "javascript:alert(1)", "https://a@b.example/", ""]
)
def test_unsafe_address_is_never_offered(host: QWidget, address: str) -> None:
    """Only what the allow-list lets through gets this far (ROBUSTNESS rule 5)."""
    with pytest.raises(ValueError, match="checked address"):
        LeavingDialog(address, "", host)
