# SPDX-License-Identifier: MIT
"""What the bundle is made of, and the licence texts that go with it."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from system_libraries import BROUGHT_ALONG

TEXTS = Path(__file__).parent / "licences"
ALLOWED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "LGPL-3.0-only",
        "LGPL-2.1-or-later",
        "MIT",
        "MIT-0",
        "PSF-2.0",
        "Python-2.0",
        "OFL-1.1",
        "bzip2-1.0.6",
        "HPND",
        "GPL-2.0-or-later WITH Bootloader-exception",
    }
)
"""What may be inside: nothing that would ask more of a reader than to pass on its text."""

SAID_BY_HAND = {
    "ahocorasick-rs": "Apache-2.0",
    "cobble": "BSD-2-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""Where the package has no licence expression, or gives a choice: read in its text and chosen."""

OF_LIBRARIES = {
    "libbz2.so.1.0": "bzip2-1.0.6",
    "libxcb-cursor.so.0": "MIT",
    "libxcb-icccm.so.4": "MIT",
    "libxcb-image.so.0": "MIT",
    "libxcb-keysyms.so.1": "MIT",
    "libxcb-render-util.so.0": "HPND",
    "libxcb-shape.so.0": "MIT",
    "libxcb-util.so.1": "MIT",
    "libxcb-xkb.so.1": "MIT",
    "libxkbcommon-x11.so.0": "MIT",
}
FONTS = {
    "Atkinson Hyperlegible Next": "OFL-AtkinsonHyperlegibleNext.txt",
    "OpenDyslexic": "OFL-OpenDyslexic.txt",
    "ALS Reader Han": "OFL.txt",
}
NOT_INSIDE = frozenset({"altgraph", "hatchling", "packaging", "pathspec", "pip", "pluggy"})
NOT_INSIDE_EITHER = frozenset(
    {"pyinstaller-hooks-contrib", "setuptools", "tomlkit", "trove-classifiers", "als-reader"}
)
"""They build, or are what is built."""
LISTED = """
import importlib.metadata as packages, json, sys
found = []
for package in packages.distributions():
    head = package.metadata
    texts = [str(package.locate_file(file)) for file in package.files or ()
             if ".dist-info" in str(file)
             and any(word in file.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))]
    found.append({"name": head["Name"], "version": head["Version"], "texts": texts,
                  "licence": head["License-Expression"] or head["License"] or "",
                  "author": head["Author"] or head["Author-email"] or ""})
print(json.dumps({"packages": found, "python": sys.version.split()[0], "prefix": sys.base_prefix}))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One thing that is inside the bundle."""

    name: str
    version: str
    licence: str
    origin: str
    """A package URL, as SBOMs name things."""
    texts: tuple[Path, ...] = ()
    author: str = ""


def components(python: Path, resources: Path) -> list[Component]:
    """Everything inside, by name; `python` is that of the environment the bundle is made in."""
    done = subprocess.run([python, "-I", "-c", LISTED], check=True, capture_output=True, text=True)
    listed = json.loads(done.stdout)
    found = [_package(each) for each in listed["packages"]]
    found = [each for each in found if each.name not in NOT_INSIDE | NOT_INSIDE_EITHER]
    found.append(_python(listed["python"], Path(listed["prefix"])))
    found += [_library(name) for name in sorted(BROUGHT_ALONG)]
    found += [_font(name, resources / "fonts" / text) for name, text in FONTS.items()]
    return sorted(found, key=lambda each: each.name.lower())


def refused(found: list[Component]) -> list[str]:
    """What may not be in a release because of its licence."""
    return [
        f"{each.name} {each.version} has the licence {each.licence!r}"
        for each in found
        if each.licence not in ALLOWED
    ]


def write_licences(root: Path, python: Path, target: Path) -> None:
    """Put the licence text of everything inside beside it, and say how Qt can be replaced."""
    found = components(python, root / "resources")
    wrong = refused(found)
    if wrong:
        raise SystemExit("\n".join(wrong))
    target.mkdir()
    for name in ("README.txt", "LGPL-3.0-only.txt", "GPL-3.0-only.txt"):
        shutil.copyfile(TEXTS / name, target / name)
    own = target / "als-reader"
    own.mkdir()
    shutil.copyfile(root / "LICENSE", own / "LICENSE")
    lines = []
    for each in found:
        lines.append(f"{each.name} {each.version}: {each.licence}")
        _write_texts(each, target / each.name.lower().replace(" ", "-"))
    (target / "components.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_texts(component: Component, folder: Path) -> None:
    if component.licence == "LGPL-3.0-only":
        return  # its text stands once for all
    folder.mkdir()
    for text in component.texts:
        shutil.copyfile(text, folder / text.name)
    if not component.texts:
        words = (TEXTS / f"{component.licence}.txt").read_text("utf-8")
        (folder / "LICENSE").write_text(f"Copyright {component.author}\n\n{words}", "utf-8")


def _package(listed: dict[str, Any]) -> Component:
    name = listed["name"].lower().replace("_", "-")
    return Component(
        name=name,
        version=listed["version"],
        licence=SAID_BY_HAND.get(name, listed["licence"]),
        origin=f"pkg:pypi/{name}@{listed['version']}",
        texts=tuple(Path(text) for text in sorted(listed["texts"])),
        author=listed["author"],
    )


def _python(version: str, prefix: Path) -> Component:
    place = prefix / "lib" / f"python{version.rpartition('.')[0]}" / "LICENSE.txt"
    return Component(
        name="python",
        version=version,
        licence="Python-2.0",
        origin=f"pkg:generic/python@{version}",
        texts=(place,),
    )


def _library(library: str) -> Component:
    """A library of this machine, by the Debian package that it is from."""
    asked = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], check=True, capture_output=True, text=True
    )
    package = asked.stdout.split(":")[0]
    version = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", package],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()[0]
    return Component(
        name=library,
        version=version,
        licence=OF_LIBRARIES[library],
        origin=f"pkg:deb/debian/{package}@{version}",
        texts=(Path("/usr/share/doc") / package / "copyright",),
    )


def _font(name: str, text: Path) -> Component:
    return Component(
        name=name,
        version="bundled",
        licence="OFL-1.1",
        origin=f"pkg:generic/{name.lower().replace(' ', '-')}",
        texts=(text,),
    )
