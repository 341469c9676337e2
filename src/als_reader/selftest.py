# SPDX-License-Identifier: MIT
"""Looks whether everything that comes with ALS Reader is there and in order."""

import hashlib
import sys
from collections.abc import Callable
from datetime import date

from als_reader.core.errors import EvidenceError, ReaderError
from als_reader.core.evidence.load import Evidence, load_evidence
from als_reader.core.evidence.manifest import bundle_date
from als_reader.core.format import read_article, recover_original
from als_reader.resources import BUNDLED_ARTICLE, resource_root

FONT = "ALSReaderHan-Regular.otf"
EVIDENCE = ("glossary", "treatments", "trials", "references")


class _FaultError(Exception):
    """Something is not as it should be."""


def run_selftest() -> int:
    """Print a line for each part; the status is 0 if all of them are in order."""
    checks: dict[str, Callable[[], str]] = {"article": _article, "original": _original}
    checks |= {name: lambda n=name: _evidence(n) for name in EVIDENCE}  # type: ignore[misc]
    checks |= {"sums": _sums, "reviews": _reviews}
    checks |= {"recognition": _recognition, "importing": _importing, "font": _font}
    checks["languages"] = _languages
    faults = 0
    for name, look in checks.items():
        try:
            words = look()
        except (_FaultError, ReaderError, OSError, ImportError) as error:
            faults += 1
            words = f"NOT IN ORDER: {error}"
        sys.stdout.write(f"{name}: {words}\n")
    sys.stdout.write("ok\n" if not faults else "Please install ALS Reader again.\n")
    return int(faults > 0)


def _data() -> bytes:
    return (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()


def _article() -> str:
    article = read_article(_data(), BUNDLED_ARTICLE)
    wrong = [problem.text for problem in article.problems]
    wrong += [f"{note.id} has no place" for note in article.notes if not note.is_placed]
    if wrong:
        raise _FaultError("; ".join(wrong[:3]))
    return f"{len(article.notes)} notes, each in its place"


def _original() -> str:
    data = _data()
    said = read_article(data, BUNDLED_ARTICLE).original
    recovered = recover_original(data)
    found = hashlib.sha256(recovered).hexdigest()
    if said is None or found != said.sha256:
        raise _FaultError(f"the recovered words have SHA-256 {found}")
    return f"{len(recovered)} bytes, SHA-256 {found}"


def _today() -> date:
    """A clock that is behind is no fault of the facts."""
    return max(date.today(), bundle_date(resource_root() / "evidence"))


def _facts() -> Evidence:
    return load_evidence(resource_root() / "evidence", _today())


def _evidence(name: str) -> str:
    part = getattr(_facts(), name)
    if isinstance(part, EvidenceError):
        raise _FaultError("; ".join(part.problems[:3]))
    records = getattr(part, "terms" if name == "glossary" else name)
    return f"{len(records)} records as of {part.as_of}"


def _sums() -> str:
    from als_reader.core.evidence.manifest import broken_sums, read_manifest

    broken = broken_sums(resource_root())
    if broken:
        raise _FaultError("; ".join(broken))
    manifest = read_manifest(resource_root() / "evidence")
    return f"{len(manifest.sums)} files as they were made, facts up to {manifest.as_of}"


def _reviews() -> str:
    from als_reader.core.evidence.listing import list_facts
    from als_reader.core.evidence.reviews import read_reviews

    facts = list_facts(_facts(), read_article(_data(), BUNDLED_ARTICLE))
    reviewed = read_reviews(resource_root() / "evidence").of(facts)
    count = sum(fact.record in reviewed for fact in facts)
    return f"{count:,} of {len(facts):,} facts reviewed in the words they have"


def _recognition() -> str:
    from als_reader.core.annotate import make_recogniser
    from als_reader.core.annotate.automatic import annotate_file

    recogniser = make_recogniser(_facts())
    done = annotate_file(recover_original(_data()), "article.txt", recogniser)
    if not done.marks or done.left_out:
        raise _FaultError("the bundled article does not get its notes")
    rules = len(recogniser.knowledge.rules)
    return f"{rules} rules, {len(done.source.notes)} notes on the bundled article"


def _importing() -> str:
    from als_reader.core.importing.worker import ImportWorker

    page = b"<html><head><title>Title</title></head><body><p>Words of a page.</p></body></html>"
    imported = ImportWorker(page, "page.html").wait()
    if "Words of a page." not in imported.text:
        raise _FaultError("a page lost its words")
    return "a web page was read in a process of its own"


def _languages() -> str:
    from PySide6.QtCore import QTranslator

    from als_reader.core.language import LANGUAGES
    from als_reader.ui.languages import FOLDER

    for name in LANGUAGES.keys() - {"en"}:
        if not QTranslator().load(str(resource_root() / FOLDER / f"{name}.qm")):
            raise _FaultError(f"the words of {name} cannot be loaded")
    return ", ".join(LANGUAGES)


def _font() -> str:
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    data = (resource_root() / "fonts" / FONT).read_bytes()
    number = QFontDatabase.addApplicationFontFromData(data)
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    del application
    if not families:
        raise _FaultError(f"{FONT} cannot be loaded")
    return families[0]
