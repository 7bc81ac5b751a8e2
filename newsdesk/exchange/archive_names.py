# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of files in archives: brought from their encodings, and kept within one folder."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from newsdesk.exchange.encoding import eight_bit

_UTF8_NAME = 0x800
_DRIVE = re.compile(r"[A-Za-z]:")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_LONGEST_NAME = 200  # bytes; file systems hold 255
_DEEPEST = 30


def zip_name(info: zipfile.ZipInfo) -> str:
    """The name as it was meant: zip files without the UTF-8 mark carry the encoding of the machine they come from."""
    if info.flag_bits & _UTF8_NAME or info.orig_filename.isascii():
        return info.orig_filename
    try:
        return _native(info.orig_filename.encode("cp437"))
    except UnicodeEncodeError:
        return info.orig_filename


def tar_name(name: str) -> str:
    """The name as it was meant, where `surrogateescape` stands for bytes that are no UTF-8."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return _native(name.encode("utf-8", "surrogateescape"))
    return name


def _native(name: bytes) -> str:
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return eight_bit(name) or name.decode("cp866")


@dataclass
class Names:
    """Gives every entry a file of its own below `folder`."""

    folder: Path
    _taken: set[str] = field(default_factory=set)

    def place(self, name: str) -> Path | str:
        """The file to write, its folder made; or the code of the remark that says why there is none."""
        parts = name.replace("\\", "/").split("/")
        if name.startswith(("/", "\\")) or _DRIVE.match(name) or ".." in parts:
            return "unsafe path"
        kept = [_fitting(part) for part in parts if part not in ("", ".")]
        if not kept or len(kept) > _DEEPEST:
            return "name in archive"
        target = self._own(self.folder.joinpath(*kept))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            return "name in archive"
        return "name in archive" if target.is_dir() else target

    def _own(self, wanted: Path) -> Path:
        """The path, or one beside it with a number where the archive has had it already (in any case of letters)."""
        target, number = wanted, 1
        while str(target).casefold() in self._taken:
            number += 1
            target = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        self._taken.add(str(target).casefold())
        return target


def _fitting(part: str) -> str:
    """A name that file systems hold: no control characters, not too long."""
    plain = _UNPRINTABLE.sub("_", part)
    if len(plain.encode()) <= _LONGEST_NAME:
        return plain
    stem, dot, suffix = plain.rpartition(".")
    suffix = dot + suffix if stem and len(suffix) <= 10 else ""
    return plain.encode()[: _LONGEST_NAME - len(suffix.encode())].decode("utf-8", "ignore") + suffix
