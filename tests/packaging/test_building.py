# SPDX-License-Identifier: MIT
"""Package, archive and list of parts, built from a small stand-in for the bundle."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from about import ID, ROOT, source_date_epoch, version
from als_reader.core.own_program import own_command
from archiving import archive_name, build_archive
from building import build_environment
from debian import build_deb, changelog
from licences import Component
from sbom import WrongListError, check_sbom, write_sbom

PROGRAM = "#!/bin/sh\necho ALS Reader\n"


def test_a_build_does_not_see_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it would take the program from there, and without its resources."""
    monkeypatch.setenv("PYTHONPATH", "src")
    environment = build_environment(ROOT)
    assert "PYTHONPATH" not in environment
    assert environment["SOURCE_DATE_EPOCH"] == str(source_date_epoch())
    assert environment["PYTHONHASHSEED"] == "0"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """As the bundle is built: a program, and what it needs beside it."""
    folder = tmp_path / "bundle" / "als-reader"
    (folder / "_internal").mkdir(parents=True)
    (folder / "als-reader").write_text(PROGRAM)
    (folder / "als-reader").chmod(0o755)
    (folder / "_internal" / "libreal.so.1").write_text("a library")
    (folder / "_internal" / "libother.so").symlink_to("libreal.so.1")
    return folder


def sum_of(file: Path) -> str:
    """What a file comes to."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is a part of Debian")
def test_a_package_is_the_same_when_built_again(bundle: Path, tmp_path: Path) -> None:
    """Anyone can see that it is made of these sources."""
    files = []
    for place in ("one", "another-place"):
        (tmp_path / place).mkdir()
        files.append(build_deb(ROOT, bundle, tmp_path / place))
        os.utime(bundle / "als-reader")
    assert sum_of(files[0]) == sum_of(files[1])
    tree = tmp_path / "tree"
    subprocess.run(["dpkg-deb", "-x", files[0], tree], check=True)
    assert (tree / "usr/bin/als-reader").readlink() == Path("../lib/als-reader/als-reader")
    assert (tree / "usr/bin/als-reader").resolve().read_text() == PROGRAM
    for name in (
        f"applications/{ID}.desktop",
        f"mime/packages/{ID}.xml",
        "man/man1/als-reader.1.gz",
    ):
        assert (tree / "usr/share" / name).stat().st_mtime == source_date_epoch()


def test_the_changelog_is_in_debian_s_form() -> None:
    """Its tools read it, and no line is too long for them."""
    lines = changelog(ROOT).decode("utf-8").splitlines()
    assert lines[0] == f"als-reader ({version()}) unstable; urgency=medium"
    assert lines[-1].startswith(" -- ")
    assert all(line.startswith(("  * ", "    ")) for line in lines[2:-2])
    assert max(map(len, lines[:-1])) <= 80


def home_environment(home: Path) -> dict[str, str]:
    """A reader's session in which the desktop's own tools are not found."""
    commands = home.parent / "commands"
    commands.mkdir(exist_ok=True)
    needed = (
        "sh",
        "mkdir",
        "cp",
        "find",
        "sort",
        "sed",
        "mv",
        "ln",
        "chmod",
        "rm",
        "rmdir",
        "cat",
        "dirname",
    )
    for name in needed:
        place = shutil.which(name)
        assert place is not None
        if not (commands / name).exists():
            (commands / name).symlink_to(place)
    return {"HOME": str(home), "PATH": str(commands)}


@pytest.fixture
def unpacked(bundle: Path, tmp_path: Path) -> Path:
    """The archive, unpacked by a reader."""
    (tmp_path / "out").mkdir()
    file = build_archive(ROOT, bundle, tmp_path / "out")
    with tarfile.open(file) as archive:
        archive.extractall(tmp_path / "downloads", filter="tar")
    return tmp_path / "downloads" / archive_name(ROOT)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder whose name needs care, with something of the reader's own."""
    folder = tmp_path / "a home & more"
    (folder / ".local" / "bin").mkdir(parents=True)
    (folder / ".local" / "bin" / "mine").write_text("mine")
    return folder


def everything_in(folder: Path) -> set[str]:
    """Every file and folder below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def run(program: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Start a script as the reader does."""
    return subprocess.run(
        [program, *words], env=home_environment(home), capture_output=True, text=True, check=False
    )


def test_one_reader_installs_it_and_takes_it_away(unpacked: Path, home: Path) -> None:
    """Nothing is left, and nothing else is touched; a second install takes the first one's place."""
    before = everything_in(home)
    for _ in range(2):
        done = run(unpacked / "install.sh", home)
        assert done.returncode == 0, done.stderr
    program = home / ".local/bin/als-reader"
    assert (
        subprocess.run([program], capture_output=True, text=True, check=True).stdout
        == "ALS Reader\n"
    )
    entry = (home / f".local/share/applications/{ID}.desktop").read_text("utf-8")
    assert f'Exec="{program}" %f\n' in entry
    assert f"TryExec={program}\n" in entry
    done = run(home / ".local/lib/als-reader/uninstall.sh", home)
    assert done.returncode == 0, done.stderr
    left = everything_in(home) - before
    assert left <= {".local/lib", ".local/share"}
    assert before <= everything_in(home)


def test_a_program_of_the_same_name_is_not_overwritten(unpacked: Path, home: Path) -> None:
    """It belongs to somebody."""
    other = home / ".local/bin/als-reader"
    other.write_text("another program")
    done = run(unpacked / "install.sh", home)
    assert done.returncode == 1
    assert "move it away" in done.stderr
    assert other.read_text() == "another program"


def test_settings_go_only_when_asked(unpacked: Path, home: Path) -> None:
    """Marks and notes are worth more than the program."""
    settings = home / ".config/als-reader/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{}")
    for words, stays in (((), True), (("--purge",), False)):
        assert run(unpacked / "install.sh", home).returncode == 0
        assert run(home / ".local/lib/als-reader/uninstall.sh", home, *words).returncode == 0
        assert settings.exists() is stays


def test_an_archive_is_the_same_when_built_again(bundle: Path, tmp_path: Path) -> None:
    """Neither the place nor the hour nor the builder is in it."""
    sums = set()
    for place in ("one", "another-place"):
        (tmp_path / place).mkdir()
        sums.add(sum_of(build_archive(ROOT, bundle, tmp_path / place)))
        os.utime(bundle / "als-reader")
    assert len(sums) == 1


def test_the_list_of_parts_is_the_same_for_the_same_release(tmp_path: Path) -> None:
    """It names each part, its licence, and the sums of what was built."""
    parts = [
        Component(name="one", version="1", licence="MIT", origin="pkg:pypi/one@1"),
        Component(name="two", version="2", licence="LGPL-3.0-only", origin="pkg:pypi/two@2"),
    ]
    artefact = tmp_path / "als-reader.deb"
    artefact.write_text("a package")
    for name in ("a.json", "b.json"):
        write_sbom(parts, [artefact], tmp_path / name, ROOT)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    content = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [part["purl"] for part in content["components"]] == ["pkg:pypi/one@1", "pkg:pypi/two@2"]
    hashes = content["metadata"]["component"]["components"][0]["hashes"]
    assert hashes == [{"alg": "SHA-256", "content": sum_of(artefact)}]


def test_a_list_of_parts_that_was_not_checked_is_no_right_one(tmp_path: Path) -> None:
    """What looks at its form is not in this environment: the release stops then."""
    sbom = tmp_path / "parts.cdx.json"
    sbom.write_text("{}")
    with pytest.raises(WrongListError, match="cyclonedx"):
        check_sbom(sbom, Path(sys.executable))


def test_the_bundle_starts_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no Python beside it that could be started instead."""
    assert own_command("--version") == [sys.executable, "-P", "-m", "als_reader", "--version"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("--version") == [sys.executable, "--version"]


@pytest.mark.parametrize("before", ["/home/reader/lib", None])
def test_other_programs_get_their_own_libraries_back(before: str | None) -> None:
    """A browser that is started from the bundle would crash with the bundle's libraries."""
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'packaging' / 'bundle')!r})\n"
        "import os, bundled_start\n"
        "bundled_start._let_other_programs_use_their_own_libraries()\n"
        "print(os.environ.get('LD_LIBRARY_PATH'))"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "/nowhere"),
    }
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(before)
