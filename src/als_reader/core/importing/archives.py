# SPDX-License-Identifier: MIT
"""Members of a .docx, .odt or .epub, read into memory within limits. Nothing is written to disk."""

import io
import posixpath
import zipfile

from als_reader.core import limits
from als_reader.core.importing.imported import DamagedError, LockedError, TooMuchError
from als_reader.core.importing.kinds import BROKEN_ZIP
from als_reader.core.importing.tree import Element
from als_reader.core.importing.xml_reading import read_xml

_CHUNK = 64 * 1024
_LOCKED_FLAG = 1


class Archive:
    """An archive that came from outside. Raises CannotImportError where it breaks a limit."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN_ZIP as error:
            raise DamagedError from error
        members = self._zip.infolist()
        if len(members) > limits.ARCHIVE_MEMBERS:
            raise TooMuchError
        if any(not _stays_inside(member.filename) for member in members):
            raise DamagedError
        if any(member.flag_bits & _LOCKED_FLAG for member in members):
            raise LockedError
        self._members = {member.filename: member for member in members}
        self._left = limits.ARCHIVE_BYTES

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """All bytes of a member, counted as they come: what its header says is not believed."""
        member = self._members.get(name)
        if member is None:
            raise DamagedError
        pieces: list[bytes] = []
        try:
            with self._zip.open(member) as file:
                while piece := file.read(min(_CHUNK, self._left + 1)):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise TooMuchError
                    pieces.append(piece)
        except BROKEN_ZIP as error:
            raise DamagedError from error
        return b"".join(pieces)

    def xml(self, name: str) -> Element:
        """A member as a tree of XML."""
        return read_xml(self.read(name))

    def __contains__(self, name: object) -> bool:
        return name in self._members


def _stays_inside(name: str) -> bool:
    """Whether a name is of a file in the archive, and not on the way to one outside."""
    plain = name.replace("\\", "/")
    path = posixpath.normpath(plain)
    has_drive = len(plain) > 1 and plain[1] == ":"
    return not (path.startswith(("/", "..")) or has_drive or "\0" in name)
