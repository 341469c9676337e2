# SPDX-License-Identifier: MIT
"""What belongs into the bundle: of all that PyInstaller finds, what ALS Reader uses."""

from pathlib import PurePosixPath

from system_libraries import BROUGHT_ALONG

LEFT_OUT_MODULES = [
    # other windows and their languages
    "PySide6.QtConcurrent",
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "tkinter",
    # what libraries would use if it were there, and people who write programs
    "PIL",
    "_pyrepl",
    "_uuid",
    "asyncio",
    "cryptography",
    "ctypes",  # PyInstaller's own start would load it each time
    "curses",
    "doctest",
    "ftplib",
    "lib2to3",
    "multiprocessing",
    "numpy",
    "pdb",
    "pip",
    "pydoc",
    "pydoc_data",
    "readline",
    "setuptools",
    "sqlite3",
    "unittest",
    "xmlrpc",
]
LEFT_OUT_STARTS = frozenset(
    {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_pyside6"}
)
"""What PyInstaller would run at every start. The one for PySide6 imports it too early and tells
every program that is started from here where our plug-ins are; wheels of PySide6 know it."""

_PLUGINS = {
    "iconengines": {"libqsvgicon.so"},
    "imageformats": {"libqjpeg.so", "libqsvg.so"},
    "platforminputcontexts": {
        "libcomposeplatforminputcontextplugin.so",
        "libibusplatforminputcontextplugin.so",
    },
    "platforms": {"libqoffscreen.so", "libqwayland.so", "libqxcb.so"},
    "platformthemes": {"libqxdgdesktopportal.so"},
    "printsupport": {"libcupsprintersupport.so"},
    "texttospeech": {"libqtexttospeech_speechd.so"},
    "tls": {"libqopensslbackend.so"},
    "wayland-decoration-client": {"libbradient.so"},
    "wayland-shell-integration": {"libxdg-shell.so"},
}
_QT = (
    *("Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "Widgets"),
    *("Concurrent", "Multimedia", "TextToSpeech"),  # speech needs the other two
    *("WaylandClient", "XcbQpa"),
)
_QT_LIBRARIES = frozenset(
    {f"libQt6{name}.so.6" for name in _QT}
    | {f"libicu{name}.so.73" for name in ("data", "i18n", "uc")}
)
_TRANSLATIONS = {"qtbase_es.qm", "qtbase_zh_CN.qm"}
_OF_PYTHON = ("libpyside6.", "libpython3.", "libshiboken6.")


def is_kept(name: str) -> bool:
    """Whether a file belongs into the bundle, by its place in it."""
    path = PurePosixPath(name)
    match path.parts:
        case (library,) if ".so" in library:
            is_module = ".cpython-" in library
            is_ours = library.startswith(_OF_PYTHON) or library in _QT_LIBRARIES
            return is_module or is_ours or library in BROUGHT_ALONG
        case ("PySide6", "Qt", "plugins", kind, plugin):
            return plugin in _PLUGINS.get(kind, ())
        case ("PySide6", "Qt", "lib", library):
            return library in _QT_LIBRARIES
        case ("PySide6", "Qt", "translations", catalogue):
            return catalogue in _TRANSLATIONS
        case ("PySide6", "Qt", *_):
            return False
        case _:
            return path.suffix not in (".pyi", ".ts")
