# SPDX-License-Identifier: MIT
"""A server on this computer that answers as the two sources do, or badly in every known way."""

import socket
import socketserver
import ssl
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

HOST = "127.0.0.1"
JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question that came."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer, as it goes over the wire."""

    data: bytes = b"{}"
    status: int = 200
    kind: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    """What the header claims; None for the true length, -1 for no word of it."""
    pieces: int = 1
    """Sent one by one, with a pause between them."""
    is_held: bool = False
    """Nothing is sent, and the connection stays open."""
    is_cut: bool = False
    """The connection is closed before a word is said."""


Playing = Callable[[Asked], Reply]


class Server(socketserver.ThreadingTCPServer):
    """Plays one source after the other. `once` puts answers in front of the usual ones."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 20

    def __init__(self, usual: Playing, certificate: Path | None = None) -> None:
        super().__init__((HOST, 0), _Handler)
        self.usual = usual
        self.asked: list[Asked] = []
        self.problems: list[str] = []
        self.closing = threading.Event()
        self._next: dict[str, deque[Reply]] = defaultdict(deque)
        self._scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            # Greeted in the thread of the connection: a client that hangs up stops nobody else.
            self.socket = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
            self._scheme = "https"
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Such as http://127.0.0.1:40000."""
        return f"{self._scheme}://{HOST}:{self.server_address[1]}"

    def once(self, path: str, *replies: Reply) -> None:
        """Give these answers, in this order, to the next questions for a path ("studies")."""
        self._next[path].extend(replies)

    def always(self, path: str, reply: Reply) -> None:
        """Give this answer to every question for a path."""
        self.once(path, *[reply] * 20)

    def paths(self) -> list[str]:
        """The last part of each path that was asked for."""
        return [asked.path.rpartition("/")[2] for asked in self.asked]

    def answer(self, asked: Asked) -> Reply:
        """What comes now."""
        self.asked.append(asked)
        waiting = self._next[asked.path.rpartition("/")[2]]
        return waiting.popleft() if waiting else self.usual(asked)

    def close(self) -> None:
        """Let everything go that hangs."""
        self.closing.set()
        self.shutdown()
        self.server_close()
        self._thread.join(5)

    def handle_error(self, *_: object) -> None:
        """A client that hung up is part of the play."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        """Answer one question."""
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.server.answer(Asked(path=parts.path, query=query, headers=headers))
        if reply.is_held:
            self.server.closing.wait(20)
        if reply.is_held or reply.is_cut:
            self._hang_up()
            return
        self.send_response_only(reply.status)
        if reply.kind:
            self.send_header("Content-Type", reply.kind)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.length != -1:
            length = len(reply.data) if reply.length is None else reply.length
            self.send_header("Content-Length", str(length))
        else:
            self.send_header("Connection", "close")
        self.end_headers()
        self._send(reply)
        if reply.length is not None:
            self._hang_up()

    def _send(self, reply: Reply) -> None:
        size = -(-len(reply.data) // reply.pieces) or 1
        for start in range(0, len(reply.data), size):
            if start and self.server.closing.wait(0.02):
                return
            self.wfile.write(reply.data[start : start + size])
            self.wfile.flush()

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_WR)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
