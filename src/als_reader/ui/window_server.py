# SPDX-License-Identifier: MIT
"""The running window's end of `core.handover`: takes file names from a second start."""

import os
from functools import partial

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
            connection = self._server.nextPendingConnection()
            received = bytearray()
            connection.readyRead.connect(partial(self._on_bytes, connection, received))
            connection.disconnected.connect(connection.deleteLater)
            QTimer.singleShot(TIME_LIMIT, connection, connection.abort)
            self._on_bytes(connection, received)

    def _on_bytes(self, connection: QLocalSocket, received: bytearray) -> None:
        room = MOST_BYTES + 1 - len(received)
        received += connection.read(room).data()
        message, is_whole, _ = received.partition(b"\n")
        if not is_whole and len(received) <= MOST_BYTES:
            return
        files = files_in(bytes(message)) if is_whole else None
        if files is None:
            connection.abort()
            return
        connection.write(ANSWER)
        connection.disconnectFromServer()
        self.files_received.emit(files)
