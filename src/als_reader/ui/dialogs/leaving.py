# SPDX-License-Identifier: MIT
"""Shows where a link really leads before anything leaves ALS Reader (ROBUSTNESS rule 6)."""

import re

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.links import checked_link, is_internal
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.plain_field import PlainField

_LOOKS_LIKE_ADDRESS = re.compile(
    r"\s*(?:[a-z][a-z0-9+.-]*://|mailto:|www\.)\S+\s*|\s*\S+\.[^\W\d]{2,}(?:[/:?#]\S*)?\s*",
    re.IGNORECASE,
)


class LeavingDialog(ReaderDialog):
    """Asks whether to stay, copy the address, or open it in the browser."""

    open_requested = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, address: str, text: str = "", parent: QWidget | None = None) -> None:
        """Take an address that `core.links` accepts; any other is a ValueError."""
        if not checked_link(address) or is_internal(address):
            raise ValueError("only a checked address outside may be shown")
        super().__init__(QCoreApplication.translate("LeavingDialog", "Leave ALS Reader?"), parent)
        self.setAccessibleIdentifier("leaving-dialog")
        self._address = address
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        is_mail = url.scheme().lower() == "mailto"
        if is_mail:
            self.add_text(self.tr("This link starts an e-mail. It leads to:"))
        else:
            self.add_text(self.tr("This link leads to a page on the internet:"))
            if host := host_of(url):
                self.add_text(self.tr("Site: {host}").format(host=host), is_bold=True)
        self.body.addWidget(PlainField(self.tr("Whole address"), address, "leaving-address"))
        for warning in self._warnings(url, text, is_mail=is_mail):
            self.add_text(warning, is_bold=True).setAccessibleIdentifier("leaving-warning")
        self.add_text(
            self.tr("ALS Reader itself stays offline. Your browser would open the page.")
            if not is_mail
            else self.tr("ALS Reader itself stays offline. Your e-mail program would open."),
            look="quiet",
        )
        self.body.addStretch(1)
        self.add_close(self.tr("Stay here"))
        self.add_button(self.tr("Copy address"), "leaving-copy", self._on_copy)
        if url.isValid():
            words = self.tr("Open e-mail program") if is_mail else self.tr("Open in browser")
            self.add_button(words, "leaving-open", self._on_open)

    def _warnings(self, url: QUrl, text: str, *, is_mail: bool) -> list[str]:
        warnings = []
        if not url.isValid():
            warnings.append(self.tr("This address is not complete. You can copy it."))
        if is_another_address(text, self._address):
            words = self.tr("Take care: the words of this link name another address: {text}")
            warnings.append(words.format(text=text.strip()))
        if not is_mail and "xn--" in host_of(url):
            warnings.append(
                self.tr(
                    "Take care: the name of this site has unusual letters. They can look like "
                    "other letters, so it may not be the site you think."
                )
            )
        return warnings

    def _on_copy(self) -> None:
        self.leave_with(lambda: self.copy_requested.emit(self._address))

    def _on_open(self) -> None:
        self.leave_with(lambda: self.open_requested.emit(self._address))


def host_of(url: QUrl) -> str:
    """The host of an address, with letters that cannot be mistaken for others."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def is_another_address(text: str, address: str) -> bool:
    """Whether the words of a link are an address themselves, but of another place."""
    words = text.strip()
    if not _LOOKS_LIKE_ADDRESS.fullmatch(words):
        return False
    return _place(words) != _place(address)


def _place(address: str) -> str:
    if "@" in address and "://" not in address:
        return address.removeprefix("mailto:").partition("?")[0].lower()
    named = address if "://" in address else f"https://{address}"
    return host_of(QUrl(named)).lower().removeprefix("www.")
