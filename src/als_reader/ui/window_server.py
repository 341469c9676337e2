# SPDX-License-Identifier: MIT
"""The running window's end of `core.handover`: takes file names from a second start."""

import os

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from als_reader.core.handover import ANSWER, MOST_BYTES, files_in

TIME_LIMIT = 2_000
"""Milliseconds for a whole message."""
MOST_AT_ONCE = 8


class WindowServer(QObject):
    """Listens where only this user can reach it. Believes nothing but a list of file names."""

    files_received = Signal(list)
    """Absolute paths to open; empty if the other start only wanted the window."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_AT_ONCE)
        self._server.newConnection.connect(self._on_connection)
        if os.name != "nt":
            # We hold the profile's lock, so a socket that lies there is a dead window's.
            QLocalServer.removeServer(address)
        self.is_listening = bool(address) and self._server.listen(address)

    def close(self) -> None:
        """Stop listening and take the socket away."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = _Visitor(self._server.nextPendingConnection(), self)
            visitor.said.connect(self.files_received)
            visitor.listen()


class _Visitor(QObject):
    """One second start at the door."""

    said = Signal(list)

    def __init__(self, connection: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._received = bytearray()
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._end)
        connection.setParent(self)
        connection.readyRead.connect(self.listen)
        connection.disconnected.connect(self.deleteLater)
        self._limit.start(TIME_LIMIT)

    def listen(self) -> None:
        """Take what has come so far; answer or end the talk when it is whole or wrong."""
        self._received += self._connection.read(MOST_BYTES + 1 - len(self._received)).data()
        message, is_whole, _ = self._received.partition(b"\n")
        if not is_whole and len(self._received) <= MOST_BYTES:
            return
        self._connection.readyRead.disconnect(self.listen)
        files = files_in(bytes(message)) if is_whole else None
        if files is None:
            self._end()
            return
        self._connection.write(ANSWER)
        self._connection.flush()
        self._connection.disconnectFromServer()
        self.said.emit(files)

    def _end(self) -> None:
        self._connection.abort()
