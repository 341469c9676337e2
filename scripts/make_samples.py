#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make the sample files of tests/data/samples again, each with the usual program for its kind.

Needs pandoc, LibreOffice Writer, iconv and Chromium. The words are our own; the page is invented.
"""

import itertools
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

SAMPLES = Path(__file__).parents[1] / "tests" / "data" / "samples"
SOURCE = SAMPLES / "source"
LARGEST = 60 * 1024
LETTERS = ("gb18030", "big5", "shift_jis", "cp1252", "cp1251")
SECONDS = 120


def main() -> int:
    """Make all samples; gives the exit status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(SOURCE, folder, dirs_exist_ok=True)
        (folder / "cup.png").write_bytes(picture(48, 48))
        make_with_pandoc(folder)
        make_with_libreoffice(folder)
        make_with_chromium(folder)
        make_with_iconv()
    sizes = {path.name: path.stat().st_size for path in SAMPLES.iterdir() if path.is_file()}
    for path, size in sorted(sizes.items()):
        print(f"{size:7,} {path}")
    return 0 if max(sizes.values()) <= LARGEST else 1


def run(*words: str | Path, folder: Path) -> None:
    """Run a program and stop if it fails."""
    subprocess.run([*map(str, words)], cwd=folder, check=True, timeout=SECONDS)


def picture(width: int, height: int) -> bytes:
    """A small plain PNG."""
    rows = b"".join(b"\0" + bytes((90, 140, 190)) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def make_with_pandoc(folder: Path) -> None:
    """From the Markdown source: what pandoc writes."""
    for ending in ("html", "epub", "docx", "odt", "md"):
        options = ["--to", "gfm"] if ending == "md" else []
        target = SAMPLES / f"pandoc.{ending}"
        run("pandoc", "guide.md", "--standalone", *options, "--output", target, folder=folder)


def make_with_libreoffice(folder: Path) -> None:
    """LibreOffice opens the guide and saves it, with a footnote and a page header of its own."""
    run("pandoc", "guide.md", "--standalone", "--output", "libreoffice.odt", folder=folder)
    secret = {
        "EncryptFile": {"type": "boolean", "value": "true"},
        "DocumentOpenPassword": {"type": "string", "value": "secret"},
    }
    for made, form in (
        ("libreoffice.docx", "docx:MS Word 2007 XML"),
        ("libreoffice.odt", "odt:writer8"),
        ("libreoffice.pdf", "pdf:writer_pdf_Export"),
        ("libreoffice.doc", "doc:MS Word 97"),
        ("libreoffice.rtf", "rtf:Rich Text Format"),
        ("locked.pdf", f"pdf:writer_pdf_Export:{json.dumps(secret)}"),
    ):
        target = folder / "made"
        profile = f"-env:UserInstallation=file://{folder}/profile"
        options: list[str | Path] = [
            profile,
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            target,
        ]
        run("soffice", *options, "libreoffice.odt", folder=folder)
        shutil.copy(target / f"libreoffice{Path(made).suffix}", SAMPLES / made)


def make_with_iconv() -> None:
    """Texts in encodings from before Unicode, or beside it."""
    for name in LETTERS:
        source = SOURCE / f"letters.{name}.txt"
        with (SAMPLES / f"iconv.{name}.txt").open("wb") as target:
            command = ["iconv", "--from-code=utf-8", f"--to-code={name}", str(source)]
            subprocess.run(command, stdout=target, check=True, timeout=SECONDS)


def make_with_chromium(folder: Path) -> None:
    """The page as Chromium has it after its script ran: the elements, and the whole in one file."""
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/chromium"]
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        save_page(f"http://127.0.0.1:{server.server_port}/page.html", flags)
        server.shutdown()


def save_page(page: str, flags: list[str]) -> None:
    """Save one page in both ways."""
    done = subprocess.run(
        ["chromium", *flags, "--dump-dom", page],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what it misses on a machine without a screen
        check=True,
        timeout=SECONDS,
    )
    (SAMPLES / "chromium.html").write_bytes(done.stdout)
    (SAMPLES / "chromium.mhtml").write_bytes(snapshot(page, flags))


def snapshot(page: str, flags: list[str]) -> bytes:
    """What "Save as: web page, single file" gives, asked for over a pipe."""
    down_read, down_write = os.pipe()
    up_read, up_write = os.pipe()

    def give_pipes() -> None:
        # Chromium reads orders from 3 and answers on 4; first out of the way of each other.
        down, up = os.dup(down_read), os.dup(up_write)
        os.dup2(down, 3)
        os.dup2(up, 4)

    process = subprocess.Popen(
        ["chromium", *flags, "--remote-debugging-pipe", "about:blank"],
        pass_fds=(3, 4, down_read, up_write),
        preexec_fn=give_pipes,  # noqa: PLW1509 — it only moves numbers
        stderr=subprocess.DEVNULL,
    )
    os.close(down_read)
    os.close(up_write)
    try:
        browser = Browser(down_write, up_read)
        target = str(browser.ask("Target.createTarget", url="about:blank")["targetId"])
        session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)
        browser.session = str(session["sessionId"])
        browser.ask("Page.enable")
        browser.ask("Page.navigate", url=page)
        browser.wait_for("Page.loadEventFired")
        return str(browser.ask("Page.captureSnapshot", format="mhtml")["data"]).encode()
    finally:
        process.terminate()
        process.wait(SECONDS)


class Browser:
    """Asks Chromium for things, one after the other."""

    def __init__(self, orders: int, answers: int) -> None:
        self.session = ""
        self._orders = orders
        self._answers = answers
        self._rest = b""
        self._numbers = itertools.count(1)

    def ask(self, method: str, **values: object) -> dict[str, object]:
        """Give an order and wait for its answer."""
        number = next(self._numbers)
        order: dict[str, object] = {"id": number, "method": method, "params": values}
        if self.session:
            order["sessionId"] = self.session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == number:
                result = answer["result"]
                assert isinstance(result, dict), answer
                return result

    def wait_for(self, method: str) -> None:
        """Wait until something happens."""
        while self._next().get("method") != method:
            pass

    def _next(self) -> dict[str, object]:
        while b"\0" not in self._rest:
            piece = os.read(self._answers, 65536)
            if not piece:
                raise RuntimeError("Chromium went away")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\0")
        found = json.loads(line)
        assert isinstance(found, dict)
        return found


if __name__ == "__main__":
    sys.exit(main())
