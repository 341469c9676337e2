# SPDX-License-Identifier: MIT
"""What ships, what is left out, and under which licence."""

import re
import tomllib
from pathlib import Path

import pytest

from about import ROOT, releases, source_date_epoch, version
from als_reader import __version__
from als_reader.resources import resource_root
from contents import listed, shipped, wrong_names
from licences import ALLOWED, OF_LIBRARIES, Component, refused
from system_libraries import BROUGHT_ALONG, HELPFUL, NEEDED
from trimming import is_kept

REQUIREMENTS = ROOT / "packaging" / "release" / "requirements"


def test_the_files_that_ship_are_those_of_the_list() -> None:
    """A forgotten file breaks a start; a private one must never get out."""
    assert shipped(Path(str(resource_root()))) == listed()


def test_a_wheel_with_other_names_is_noticed() -> None:
    """Both ways: too much, and too little."""
    whole = {f"als_reader/resources/{name}" for name in listed()} | {"als_reader/py.typed"}
    metadata = {"als_reader-1.0.0.dist-info/METADATA"}
    assert wrong_names(whole | metadata | {"als_reader/a.py"}, ["als_reader/a.py"]) == ()
    assert wrong_names(whole | {"als_reader/.env"}, []) == ("not expected: als_reader/.env",)
    assert wrong_names(whole, ["als_reader/a.py"]) == ("missing: als_reader/a.py",)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6TextToSpeech.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "als_reader/resources/translations/es.qm",
        "libQt6Core.so.6",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
    ],
)
def test_the_bundle_keeps_what_readers_use(name: str) -> None:
    """Windows, speech, Chinese input, pictures, translations, signatures."""
    assert is_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtbase_de.qm",
        "als_reader/resources/translations/es.ts",
        "libcrypto.so.3",
        "libgtk-3.so.0",
        "libstdc++.so.6",
    ],
)
def test_the_bundle_leaves_out_what_nobody_uses(name: str) -> None:
    """It stays small, and what the system keeps safe comes from the system."""
    assert not is_kept(name)


def test_every_library_is_either_brought_along_or_named() -> None:
    """A package must ask for what it needs."""
    assert not BROUGHT_ALONG & (NEEDED.keys() | HELPFUL.keys())
    assert OF_LIBRARIES.keys() == BROUGHT_ALONG
    assert set(OF_LIBRARIES.values()) <= ALLOWED


def test_a_licence_that_asks_too_much_is_refused() -> None:
    """A reader may always pass on what they got."""
    good = Component(name="a", version="1", licence="MIT", origin="pkg:pypi/a@1")
    bad = Component(name="b", version="2", licence="AGPL-3.0-only", origin="pkg:pypi/b@2")
    assert refused([good, bad]) == ["b 2 has the licence 'AGPL-3.0-only'"]


def pinned(name: str) -> dict[str, str]:
    """The packages of a list with their versions; fails where one has no hash."""
    text = (REQUIREMENTS / name).read_text("utf-8")
    found = {}
    for entry in re.split(r"\n(?=\S)", text):
        if entry.startswith("#") or not entry.strip():
            continue
        assert "--hash=sha256:" in entry, entry
        package, _, number = entry.split(maxsplit=1)[0].partition("==")
        found[package.split("[")[0].lower()] = number
    return found


def test_everything_a_release_is_made_of_is_pinned_by_its_hash() -> None:
    """Whoever builds it again gets the same, and nobody can slip in something else."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", each)[0].lower() for each in project["dependencies"]}
    runtime = pinned("runtime.txt")
    assert needed <= runtime.keys()
    assert {"hatchling", "pyinstaller"} <= pinned("build.txt").keys()
    assert "pip-audit" in pinned("audit.txt")
    assert runtime["pyside6-essentials"] == runtime["pyside6-addons"] == runtime["shiboken6"]


def test_no_list_of_packages_names_a_machine() -> None:
    """They are read everywhere."""
    for file in REQUIREMENTS.iterdir():
        text = file.read_text("utf-8")
        assert "://" not in text
        assert "/tmp" not in text


def test_the_version_is_the_same_everywhere() -> None:
    """People who report a fault name it."""
    assert version() == __version__ == next(iter(releases()))
    assert source_date_epoch() % 86_400 == 0
