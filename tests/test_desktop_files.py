# SPDX-License-Identifier: MIT
import configparser
import importlib
import plistlib
import re
import struct
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from als_reader import __version__
from als_reader.core.kinds import ARTICLE_ENDINGS
from als_reader.ui.application import DESKTOP_ID as ID

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give a module of the packaging scripts by its name."""

    def load(name: str, folder: str = "") -> Any:
        monkeypatch.syspath_prepend(PACKAGING / folder)
        return importlib.import_module(name)

    return load


@pytest.fixture(scope="module")
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{ID}.metainfo.xml").getroot()


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_every_system_knows_us_by_one_id(
    metainfo: ElementTree.Element, entry: configparser.SectionProxy
) -> None:
    """A window, its icon and its entry find each other only by the same id."""
    flatpak = yaml.safe_load((PACKAGING / "flatpak" / f"{ID}.yaml").read_text("utf-8"))
    windows = (PACKAGING / "windows" / "als-reader.nsi").read_text("utf-8")
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == f"{ID}.desktop"
    assert entry["Icon"] == ID
    assert flatpak["id"] == ID
    assert f'!define ID "{ID}"' in windows


def test_windows_are_put_under_the_entry(entry: configparser.SectionProxy) -> None:
    """X11 puts windows under the entry that names their class."""
    assert entry["StartupWMClass"] == "als-reader"
    assert entry["Exec"] == "als-reader %f"


def test_articles_open_with_us_and_no_other_file_does_by_itself(
    entry: configparser.SectionProxy, metainfo: ElementTree.Element
) -> None:
    """Nobody's Markdown files change hands because ALS Reader was installed."""
    assert entry["MimeType"] == "text/x-als-article;"
    assert metainfo.findtext("provides/mediatype") == "text/x-als-article"
    kind = ElementTree.parse(LINUX / f"{ID}-mime.xml").find("m:mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == "text/x-als-article"
    parent = kind.find("m:sub-class-of", MIME)
    assert parent is not None
    assert parent.get("type") == "text/markdown"
    globs = {glob.get("pattern"): glob.get("weight") for glob in kind.iterfind("m:glob", MIME)}
    assert globs == {"*.alsmd": "60", "*.als.md": "60"}
    icon = kind.find("m:icon", MIME)
    assert icon is not None
    assert icon.get("name") == f"{ID}-article"


@pytest.mark.parametrize("language", ["es", "zh_CN"])
def test_menus_and_software_centres_speak_the_languages_of_the_window(
    language: str, entry: configparser.SectionProxy, metainfo: ElementTree.Element
) -> None:
    """Whoever reads the window in Spanish finds it in Spanish too."""
    for name in ("Name", "GenericName", "Comment", "Keywords"):
        assert entry[f"{name}[{language}]"]
    assert any(each.get(LANGUAGE) == language for each in metainfo.iterfind("summary"))
    told = [each.get(LANGUAGE) for each in metainfo.iter() if each.tag in ("p", "li", "caption")]
    of_release = metainfo.find("releases")
    assert of_release is not None
    english = sum(each.tag in ("p", "li") for each in of_release.iter())
    assert told.count(language) == told.count(None) - english


def test_releases_are_those_of_the_changelog(metainfo: ElementTree.Element) -> None:
    """Both tell readers what they have."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = re.findall(r"^## (\S+) \(([0-9-]+)\)$", changelog, re.MULTILINE)
    releases = [(each.get("version"), each.get("date")) for each in metainfo.iter("release")]
    assert releases == told
    assert releases[0][0] == __version__
    parts = re.findall(r"^### (.+)$", changelog, re.MULTILINE)
    lines = [each.text or "" for each in metainfo.iterfind("releases/release/description/ul/li")]
    assert [line.partition(":")[0] for line in lines] == parts


def test_pictures_in_software_centres_are_those_of_the_documentation(
    metainfo: ElementTree.Element,
) -> None:
    """They are made by the app itself, so none of them is old."""
    images = list(metainfo.iter("image"))
    assert len(images) >= 4
    for image in images:
        file = ROOT / "docs" / "screenshots" / (image.text or "").rpartition("/")[2]
        size = png_size(file.read_bytes())
        assert size == (int(image.get("width", 0)), int(image.get("height", 0)))
    assert len({(image.text or "").rpartition("/")[0] for image in images}) == 1


def test_icons_come_in_every_size(tool: Any) -> None:
    """Small lists and large tiles both show a clear picture."""
    make = tool("make_icons")
    hicolor = LINUX / "icons" / "hicolor"
    for size in make.LINUX_SIZES:
        for place in (f"apps/{ID}.png", f"mimetypes/{ID}-article.png"):
            data = (hicolor / f"{size}x{size}" / place).read_bytes()
            assert png_size(data) == (size, size)
    assert (hicolor / "scalable" / "apps" / f"{ID}.svg").is_file()
    assert (hicolor / "scalable" / "mimetypes" / f"{ID}-article.svg").is_file()
    for name in ("app", "article"):
        icon = (PACKAGING / "windows" / f"{name}.ico").read_bytes()
        sides = [icon[6 + 16 * index] or 256 for index in range(icon[4])]
        assert tuple(sides) == make.WINDOWS_SIZES


def test_icons_for_a_mac_hold_what_their_kinds_promise(tool: Any) -> None:
    """Each kind of picture in an .icns file has a size of its own."""
    make = tool("make_icons")
    for name in ("app", "article"):
        data = (PACKAGING / "macos" / f"{name}.icns").read_bytes()
        assert data[:4] == b"icns"
        assert struct.unpack(">I", data[4:8]) == (len(data),)
        found, place = {}, 8
        while place < len(data):
            (length,) = struct.unpack(">I", data[place + 4 : place + 8])
            found[data[place : place + 4]] = png_size(data[place + 8 : place + length])
            place += length
        assert found == {kind: (size, size) for kind, size in make.MAC_KINDS.items()}


def test_manual_page_and_completions_are_those_of_the_command_line(tool: Any) -> None:
    """An option that is there is offered, and none is offered that is not."""
    made = tool("make_command_line").files()
    old = [file.name for file, text in made.items() if file.read_text("utf-8") != text]
    assert old == [], "run packaging/make_command_line.py"


def test_a_mac_is_told_of_our_files(tool: Any) -> None:
    """A double click on an article opens it; other files stay with their programs."""
    told = tool("info_plist", "macos").info_plist(__version__)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleIdentifier"] == ID.replace("_", "-")
    assert told["CFBundleShortVersionString"] == __version__
    assert told["CFBundleLocalizations"] == ["en", "es", "zh-Hans"]
    (ours,) = told["UTExportedTypeDeclarations"]
    assert ours["UTTypeTagSpecification"]["public.filename-extension"] == ["alsmd"]
    articles, others = told["CFBundleDocumentTypes"]
    assert articles["LSItemContentTypes"] == [ours["UTTypeIdentifier"]]
    assert (articles["LSHandlerRank"], others["LSHandlerRank"]) == ("Owner", "Alternate")
    ids = [told["CFBundleIdentifier"], ours["UTTypeIdentifier"], *others["LSItemContentTypes"]]
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", each) for each in ids)
    assert {articles["CFBundleTypeIconFile"], told["CFBundleIconFile"]} == {
        file.name for file in (PACKAGING / "macos").glob("*.icns")
    }


def test_windows_offers_us_for_every_file_that_can_be_opened() -> None:
    """Under "Open with", and by itself for articles alone."""
    script = (PACKAGING / "windows" / "als-reader.nsi").read_text("utf-8")
    assert tuple(re.findall(r'insertmacro OFFER "(.+)"', script)) == ARTICLE_ENDINGS
    assert set(re.findall(r"Software\\Classes\\(\.\w+)", script)) == {".alsmd"}
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script


def test_removal_on_windows_names_every_file_and_no_other(tool: Any, tmp_path: Path) -> None:
    """What somebody else put into the folder is theirs."""
    (tmp_path / "folder" / "deeper").mkdir(parents=True)
    (tmp_path / "a $file.txt").touch()
    (tmp_path / "folder" / "deeper" / "b.txt").touch()
    assert list(tool("make_installer", "windows").removal(tmp_path)) == [
        'Delete "$INSTDIR\\a $$file.txt"',
        'Delete "$INSTDIR\\folder\\deeper\\b.txt"',
        'RMDir "$INSTDIR\\folder\\deeper"',
        'RMDir "$INSTDIR\\folder"',
    ]


def test_the_flatpak_sees_no_folder_of_the_reader() -> None:
    """Files come one by one, when the reader chooses them."""
    told = yaml.safe_load((PACKAGING / "flatpak" / f"{ID}.yaml").read_text("utf-8"))
    folders = [each for each in told["finish-args"] if each.startswith("--filesystem")]
    assert folders == ["--filesystem=xdg-run/speech-dispatcher:ro"]
    assert told["command"] == "als-reader"
    (module,) = told["modules"]
    assert module["sources"][0]["path"].endswith(f"als-reader-{__version__}-linux-x86_64.tar.xz")
