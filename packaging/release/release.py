# SPDX-License-Identifier: MIT
"""Builds a release into dist/, twice, tries all of it, and refuses when something disagrees.

    make release                     all of it
    make release WITH="--sign KEY"   and sign the sums with this key of gpg
    make release WITH=--check        only say what disagrees
    make release WITH="--overdue-facts 12"   although 12 facts are overdue

Everything is built from the sdist, in two places, and must come out the same byte for byte.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from about import NAME, ROOT, version
from agreeing import disagreements
from archiving import build_archive
from auditing import FlawsError, audit
from building import (
    build_again,
    build_bundle,
    build_sdist,
    build_wheel,
    install,
    make_environment,
    run,
    unpack,
)
from contents import check_wheel
from debian import build_deb
from licences import components
from sbom import WrongListError, check_sbom, write_sbom
from trying import missing_tools, try_archive, try_deb, try_program

PLACES = ("one", "another-place/with-a-longer-name")
"""Two folders whose names differ in length: where it is built may not matter."""
LARGEST = {".deb": 45_000_000, "bundle": 135_000_000}
REPORT = "release-report.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What one place has built."""

    root: Path
    python: Path
    bundle: Path
    files: tuple[Path, ...]


def main() -> int:
    """Build, compare, try, and put everything into dist/."""
    parser = argparse.ArgumentParser(description="Build a release into dist/.")
    parser.add_argument("--check", action="store_true", help="only say what disagrees")
    parser.add_argument("--sign", metavar="KEY", help="sign the sums with this key of gpg")
    parser.add_argument(
        "--overdue-facts", type=int, default=0, metavar="N", help="release although N are overdue"
    )
    choices = parser.parse_args()
    problems = disagreements(ROOT, date.today(), choices.overdue_facts)
    if problems:
        print("There is no release yet:", *problems, sep="\n  ")
        return 1
    print("Version, changelog, metainfo, data, facts and screenshots agree.", flush=True)
    if choices.check:
        return 0
    if missing_tools():
        print(f"Not here: {', '.join(missing_tools())}. apt install xvfb openbox tesseract-ocr")
        return 1
    lines = [f"facts: {choices.overdue_facts} are overdue"] if choices.overdue_facts else []
    lines += _release(choices.sign)
    (ROOT / "dist" / REPORT).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _release(key: str | None) -> list[str]:
    work, dist = ROOT / "build" / "release", ROOT / "dist"
    for folder in (work, dist):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    _say("Building the sdist")
    sdist = build_sdist(work / "sdist")
    built = [build(sdist, work / place) for place in PLACES]
    lines = [*compared(built, sdist), *sizes(built[0])]
    auditor = make_environment(work / "audit", "audit.txt", root=ROOT)
    lines.append(f"audit: {_audited(auditor)}")
    for file in built[0].files:
        shutil.copyfile(file, dist / file.name)
    found = components(built[0].python, ROOT / "resources")
    sbom = dist / f"{NAME}-{version()}.cdx.json"
    write_sbom(found, sorted(dist.iterdir()), sbom, ROOT)
    lines.append(f"{sbom.name}: {_checked(sbom, auditor)}")
    shutil.copyfile(
        built[0].bundle / "licenses" / "components.txt", dist / f"{NAME}-{version()}-licences.txt"
    )
    lines += _tried(built[0], dist)
    _write_sums(dist)
    lines.append(_signed(dist, key))
    for line in lines:
        print(line)
    return lines


def build(sdist: Path, place: Path) -> Built:
    """Everything from the sdist, in one place."""
    place.mkdir(parents=True)
    root = unpack(sdist, place / "sources")
    _say(f"Building in {place.relative_to(ROOT)}: environment")
    python = make_environment(place / "environment", "runtime.txt", "build.txt", root=root)
    out = place / "out"
    _say("  wheel")
    again = build_again(root, python, out)
    wheel = build_wheel(root, python, out)
    if wrong := check_wheel(wheel, root):
        raise SystemExit("\n".join(wrong))
    install(python, wheel, root)
    _say("  bundle")
    bundle = build_bundle(root, python, out)
    _say("  Debian package")
    deb = build_deb(root, bundle, out)
    _say("  archive")
    archive = build_archive(root, bundle, out)
    return Built(root=root, python=python, bundle=bundle, files=(again, wheel, deb, archive))


def compared(built: list[Built], sdist: Path) -> list[str]:
    """That all places built the same; stops if they did not."""
    one, *others = built
    lines = []
    if _sum(one.files[0]) != _sum(sdist):
        raise SystemExit("The sdist of the sdist is another one.")
    for other in others:
        for first, second in zip(one.files, other.files, strict=True):
            if _sum(first) != _sum(second):
                raise SystemExit(f"{first.name} differs between {first} and {second}.")
            lines.append(f"{first.name}: the same twice, {first.stat().st_size:,} bytes")
        if tree_sums(one.bundle) != tree_sums(other.bundle):
            raise SystemExit("The bundle differs.")
        lines.append(f"bundle: {len(tree_sums(one.bundle)):,} files, the same twice")
    return lines


def tree_sums(folder: Path) -> dict[str, str]:
    """Every file of a folder with its rights and what its bytes come to."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"to {path.readlink()}"
        elif path.is_file():
            found[name] = f"{path.stat().st_mode:o} {_sum(path)}"
    return found


def sizes(built: Built) -> list[str]:
    """That what people download is as small as was promised; stops if it is not."""
    files = [path for path in built.bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    found = {"bundle": sum(path.stat().st_size for path in files)}
    found[".deb"] = next(f for f in built.files if f.suffix == ".deb").stat().st_size
    for what, size in found.items():
        if size > LARGEST[what]:
            raise SystemExit(f"{what} has {size:,} bytes, more than {LARGEST[what]:,}.")
    return [f"{what}: {size / 1e6:.1f} MB" for what, size in found.items()]


def _audited(python: Path) -> str:
    _say("Asking for known flaws")
    try:
        return audit(ROOT, python)
    except FlawsError as error:
        raise SystemExit(f"Known flaws: {error}") from error


def _checked(sbom: Path, python: Path) -> str:
    try:
        return check_sbom(sbom, python)
    except WrongListError as error:
        raise SystemExit(f"{sbom.name} is not right: {error}") from error


def _tried(built: Built, dist: Path) -> list[str]:
    lines = []
    homes = built.root.parent / "homes"
    programs = {
        "wheel": built.python.with_name(NAME),
        "bundle": built.bundle / NAME,
    }
    for name, program in programs.items():
        _say(f"Trying the {name}")
        lines.append(f"{name}: {'; '.join(try_program(program, version(), homes / name))}")
    _say("Trying the Debian package")
    lines.append(f"deb: {'; '.join(try_deb(next(dist.glob('*.deb')), version()))}")
    lines.append(f"lintian: {_lintian(next(dist.glob('*.deb')))}")
    _say("Trying the archive")
    lines.append(f"archive: {'; '.join(try_archive(next(dist.glob('*.tar.xz')), version()))}")
    return lines


def _lintian(deb: Path) -> str:
    if not shutil.which("lintian"):
        return "NOT RUN: it is not on this machine (apt install lintian)."
    run(["lintian", "--fail-on", "error,warning", deb], root=ROOT)
    return "no error and no warning"


def _write_sums(dist: Path) -> None:
    sums = [f"{_sum(file)}  {file.name}\n" for file in sorted(dist.iterdir())]
    (dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def _signed(dist: Path, key: str | None) -> str:
    if key is None:
        return 'signature: NOT SIGNED; make release WITH="--sign KEY" signs SHA256SUMS.'
    words = ["gpg", "--batch", "--yes", "--armor", "--detach-sign", "--local-user", key]
    subprocess.run([*words, dist / "SHA256SUMS"], check=True)
    return f"signature: SHA256SUMS.asc by {key}"


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
