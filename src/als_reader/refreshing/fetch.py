# SPDX-License-Identifier: MIT
"""One question to one host, within every limit of ROBUSTNESS rules 26 and 27.

This is the only module that uses the network; tests/test_house_rules.py holds that.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtNetwork import (
    QHostAddress,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
)

from als_reader import __version__
from als_reader.core.errors import RefreshError
from als_reader.core.language import said
from als_reader.refreshing.certificates import Certificates

PIECE: Final = 64 * 1024
REDIRECTS: Final = 3
LONGEST_NUMBER: Final = 18
"""Digits of a length that any answer can have."""
OK: Final = 200
NOT_FOUND: Final = 404
FIRST_ERROR: Final = 400
FOREIGN_TYPES: Final = ("text/html", "application/xhtml+xml")
"""A page for people where data should be: the service is out of order, or a login stands before."""


class Trouble(StrEnum):
    """Why there is no answer to a question."""

    OFFLINE = "the host cannot be reached"
    SLOW = "no answer in time"
    LOST = "the connection broke"
    UNSAFE = "the host cannot prove who it is"
    ELSEWHERE = "the host sends us to another place"
    TOO_LARGE = "the answer is too large"
    NO_DATA = "a page instead of data"
    GARBLED = "the answer cannot be unpacked"
    STATUS = "the host answered with an error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long and how large an answer may be."""

    deadline: int = 30_000
    """Milliseconds from the question to the last byte."""
    idle: int = 15_000
    """Milliseconds in which nothing comes."""
    size: int = 5 * 1024 * 1024
    """Bytes, unpacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    trouble: Trouble | None = None
    """None if `data` is a whole answer."""
    status: int = 0
    """Of HTTP; 0 if there was none."""
    data: bytes = b""
    retry_after: str = ""
    """As the host wrote it, and `date` as well."""
    date: str = ""


_TROUBLES: Final = {
    QNetworkReply.NetworkError.RemoteHostClosedError: Trouble.LOST,
    QNetworkReply.NetworkError.TemporaryNetworkFailureError: Trouble.LOST,
    QNetworkReply.NetworkError.ProxyConnectionClosedError: Trouble.LOST,
    QNetworkReply.NetworkError.TimeoutError: Trouble.SLOW,
    QNetworkReply.NetworkError.OperationCanceledError: Trouble.SLOW,
    QNetworkReply.NetworkError.ProxyTimeoutError: Trouble.SLOW,
    QNetworkReply.NetworkError.SslHandshakeFailedError: Trouble.UNSAFE,
    QNetworkReply.NetworkError.InsecureRedirectError: Trouble.ELSEWHERE,
    QNetworkReply.NetworkError.TooManyRedirectsError: Trouble.ELSEWHERE,
    QNetworkReply.NetworkError.ProtocolUnknownError: Trouble.ELSEWHERE,
    QNetworkReply.NetworkError.ProtocolFailure: Trouble.GARBLED,
    QNetworkReply.NetworkError.UnknownContentError: Trouble.GARBLED,
}


class Fetcher(QObject):
    """Asks one question at a time. Sends nothing but its address and our name and version."""

    answered = Signal(object)
    """An `Answer`, once for each question that was not stopped."""

    def __init__(
        self, hosts: frozenset[str], limits: Limits | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hosts = hosts
        self._limits = limits or Limits()
        self._manager = QNetworkAccessManager(self)
        self._reply: QNetworkReply | None = None
        self._data = bytearray()
        self._url = QUrl()
        self._certificates = Certificates(self)
        self._certificates.ready.connect(self._send)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline)

    def ask(self, address: str) -> None:
        """Ask. Raises RefreshError if this address may not be asked."""
        self.stop()
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if not url.isValid() or url.host() not in self._hosts or not _is_allowed(url):
            raise RefreshError(
                said(
                    "ALS Reader may not ask {host} in this way.",
                    host=url.host() or said("an unknown host"),
                ),
                "Please check the addresses in your settings file refresh.toml.",
            )
        self._url = url
        kind = QNetworkProxy.ProxyType  # the system's proxy, but none between us and ourselves
        self._manager.setProxy(
            QNetworkProxy(kind.NoProxy if _is_loopback(url.host()) else kind.DefaultProxy)
        )
        self._deadline.start(self._limits.deadline)
        if url.scheme() == "https":
            self._certificates.load()
        else:
            self._send()

    def stop(self) -> None:
        """Ask no longer; nothing is reported."""
        self._deadline.stop()
        self._certificates.forget()
        self._data.clear()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()

    @Slot()
    def _send(self) -> None:
        reply = self._manager.get(_request(self._url, self._limits))
        reply.setReadBufferSize(PIECE * 4)
        reply.metaDataChanged.connect(self._on_headers)
        reply.readyRead.connect(self._on_data)
        reply.finished.connect(self._on_finished)
        self._reply = reply

    @Slot()
    def _on_deadline(self) -> None:
        self._report(Answer(trouble=Trouble.SLOW))

    @Slot()
    def _on_headers(self) -> None:
        """Do not wait for the rest of an answer that is of no use."""
        reply = self._reply
        if reply is None:
            return
        status = _status(reply)
        if status >= FIRST_ERROR and status != NOT_FOUND:
            self._report_status(reply)
        elif status == OK and _is_page(reply):
            self._report(Answer(trouble=Trouble.NO_DATA, status=status))

    @Slot()
    def _on_data(self) -> None:
        reply = self._reply
        if reply is None or not reply.isOpen():  # closed by a time-out
            return
        while piece := reply.read(PIECE).data():
            self._data += piece
            if len(self._data) > self._limits.size:
                self._report(Answer(trouble=Trouble.TOO_LARGE))
                return

    @Slot()
    def _on_finished(self) -> None:
        self._on_data()
        reply = self._reply
        if reply is None:
            return
        status, error = _status(reply), reply.error()
        if status >= FIRST_ERROR:
            self._report_status(reply)
        elif error != QNetworkReply.NetworkError.NoError:
            self._report(Answer(trouble=_TROUBLES.get(error, Trouble.OFFLINE), status=status))
        elif status != OK:
            self._report_status(reply)
        elif is_short(_header(reply, "Content-Length"), len(self._data)):
            self._report(Answer(trouble=Trouble.LOST, status=status))
        else:
            self._report(Answer(status=status, data=bytes(self._data)))

    def _report_status(self, reply: QNetworkReply) -> None:
        self._report(
            Answer(
                trouble=Trouble.STATUS,
                status=_status(reply),
                data=bytes(self._data),
                retry_after=_header(reply, "Retry-After"),
                date=_header(reply, "Date"),
            )
        )

    def _report(self, answer: Answer) -> None:
        self.stop()
        self.answered.emit(answer)


def is_short(promised: str, came: int) -> bool:
    """Whether fewer bytes came than the header promised. Qt does not always call that an error.

    More may come: what is packed on the way is counted unpacked.
    """
    if not (promised.isascii() and promised.isdecimal()):
        return False
    return len(promised) > LONGEST_NUMBER or came < int(promised)


def _status(reply: QNetworkReply) -> int:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status if isinstance(status, int) else 0


def _header(reply: QNetworkReply, name: str) -> str:
    return bytes(reply.rawHeader(name).data()).decode("latin-1").strip()


def _is_page(reply: QNetworkReply) -> bool:
    return _header(reply, "Content-Type").partition(";")[0].strip().lower() in FOREIGN_TYPES


def _request(url: QUrl, limits: Limits) -> QNetworkRequest:
    request = QNetworkRequest(url)
    request.setRawHeader(b"User-Agent", f"ALS-Reader/{__version__}".encode("ascii"))
    request.setRawHeader(b"Accept", b"application/json")
    request.setRawHeader(b"Accept-Language", b"en")  # not the reader's own language
    request.setTransferTimeout(limits.idle)
    request.setMaximumRedirectsAllowed(REDIRECTS)
    attribute = QNetworkRequest.Attribute
    policy = QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
    never = QNetworkRequest.LoadControl.Manual
    request.setAttribute(attribute.RedirectPolicyAttribute, policy)
    request.setAttribute(attribute.CookieLoadControlAttribute, never)
    request.setAttribute(attribute.CookieSaveControlAttribute, never)
    request.setAttribute(attribute.AuthenticationReuseAttribute, never)
    load = QNetworkRequest.CacheLoadControl.AlwaysNetwork
    request.setAttribute(attribute.CacheLoadControlAttribute, load)
    request.setAttribute(attribute.CacheSaveControlAttribute, False)
    request.setAttribute(attribute.Http2AllowedAttribute, False)  # what is tested is what is used
    return request


def _is_allowed(url: QUrl) -> bool:
    """Whether nobody on the way can read or change what is said."""
    return url.scheme() == "https" or (url.scheme() == "http" and _is_loopback(url.host()))


def _is_loopback(host: str) -> bool:
    return host == "localhost" or QHostAddress(host).isLoopback()
