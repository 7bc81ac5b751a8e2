# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the photos, each named by the hash of its bytes, and copies made of them."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from newsdesk.domain.photo import Photo
from newsdesk.store.failures import unwritable

MEDIA = "media"
THUMBNAIL: Final = "thumbnail.webp"
SPARE_BYTES: Final = 32 << 20
"""What copies for the screen leave free on a disk: the texts come first."""
LAST_BYTES: Final = 4 << 20
"""What copies for the site leave free: enough to go on writing and saving for days."""
_INCOMING = ".incoming"
_DERIVED = ".derived"
_BLOCK = 1 << 20
_STALE_SECONDS = 24 * 3600
_EXTENSION = re.compile(r"\.[a-z0-9]{1,5}")
_needed: Counter[Path] = Counter()
"""The libraries whose copies this program is working with."""
_FILE = re.compile(r"media/[0-9a-f]{2}/[0-9a-f]{64}(\.[a-z0-9]{1,5})?")


class PhotoFiles:
    """The media of the library in `folder`. A file appears whole or not at all and is never changed afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.media = folder / MEDIA

    def add(self, path: Path) -> tuple[str, str]:
        """Copy a picture in, on disk on return: its SHA-256 and its path in the library's folder.

        Raises OSError when `path` cannot be read, DiskFull or FileUnwritable when the library cannot be written.
        """
        with path.open("rb") as source:
            try:
                handle, name = tempfile.mkstemp(dir=self._made(_INCOMING))
            except OSError as error:
                raise unwritable(self.media, error) from error
            temporary = Path(name)
            try:
                digest = hashlib.sha256()
                with os.fdopen(handle, "wb") as copy:
                    while block := source.read(_BLOCK):
                        digest.update(block)
                        _write(copy.fileno(), block, self.media)
                    _synced(copy.fileno(), self.media)
                sha256 = digest.hexdigest()
                return sha256, self._settled(temporary, sha256, path.suffix.lower())
            finally:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)

    def path(self, photo: Photo) -> Path:
        """Where the photo's file is; for one that is awaited, where none can be."""
        return self.folder / photo.file if is_media_file(photo.file) else self.media / _INCOMING / "awaited"

    def derived(self, sha256: str, name: str) -> Path:
        """Where a copy of that name made from the picture belongs; its folder is made where that is possible."""
        if Path(name).name != name:
            raise ValueError(name)
        with suppress(OSError):  # a library that cannot be written is still read
            self._made(_DERIVED, sha256[:2])
        return self.media / _DERIVED / sha256[:2] / f"{sha256}-{name}"

    def has_room(self, spare: int = SPARE_BYTES) -> bool:
        """Whether a copy may be made: what can be made anew must not take the last room from what cannot."""
        try:
            return shutil.disk_usage(self.media).free >= spare
        except OSError:
            return True  # whoever writes there is told what is wrong

    @contextmanager
    def copies_needed(self) -> Iterator[None]:
        """Have no copies given back meanwhile."""
        place = self.folder.resolve()
        _needed[place] += 1
        try:
            yield
        finally:
            _needed[place] -= 1

    def give_back(self) -> int:
        """Remove the copies that can be made anew, for a text that finds no room; how many bytes that gives.

        Thumbnails stay: they are small, and all that there is of a photo whose file was lost.
        """
        if _needed[self.folder.resolve()]:
            return 0
        given = 0
        with suppress(OSError):
            for copy in (self.media / _DERIVED).glob("*/*"):
                if not copy.name.endswith(f"-{THUMBNAIL}"):
                    size = copy.stat().st_size
                    copy.unlink()
                    given += size
        return given

    def verify(self, photo: Photo) -> bool:
        """Whether the photo's file is there with the bytes that its name says."""
        try:
            return sha256_of(self.path(photo)) == photo.sha256
        except OSError:
            return False

    def sweep(self) -> None:
        """Remove what a killed program left half copied, a day later."""
        with suppress(OSError):
            for left in (self.media / _INCOMING).iterdir():
                if left.stat().st_mtime < time.time() - _STALE_SECONDS:
                    left.unlink()

    def make_ready(self) -> None:
        """Have a folder for the media in a library that came without one, and sweep it."""
        with suppress(OSError):  # whoever adds a picture is told
            self.media.mkdir(exist_ok=True)
        self.sweep()

    def _made(self, *names: str) -> Path:
        """A folder within the media, made where it is missing.

        The media themselves are not: where they are missing the library was moved away while it was open, and a folder
        in its place would keep it from coming back.
        """
        place = self.media
        for name in names:
            place /= name
            place.mkdir(exist_ok=True)
        return place

    def _settled(self, temporary: Path, sha256: str, extension: str) -> str:
        """Move the finished copy to its place, or leave it where the same picture is there already and whole."""
        place = self.media / sha256[:2]
        try:
            made = not place.is_dir()
            place.mkdir(exist_ok=True)
            # By the names as the folder has them: there are hundreds in it, and each would be made a path of.
            with os.scandir(place) as found:
                same = sorted(Path(each) for each in found if each.name.startswith(sha256))
            for there in same:
                if is_media_file(self._relative(there)) and sha256_of(there) == sha256:
                    return self._relative(there)
            target = place / f"{sha256}{_extension(extension)}"
            temporary.chmod(0o644)
            temporary.replace(target)
            sync_folder(place)
            if made:
                sync_folder(self.media)
        except OSError as error:
            raise unwritable(self.media, error) from error
        return self._relative(target)

    def _relative(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()


def is_media_file(name: str) -> bool:
    """Whether `name` is the path of a photo's file within a library."""
    return _FILE.fullmatch(name) is not None


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on disk."""
    if os.name != "posix":  # other systems cannot open a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _extension(suffix: str) -> str:
    usual = {".jpeg": ".jpg", ".jpe": ".jpg", ".tif": ".tiff"}.get(suffix, suffix)
    return usual if _EXTENSION.fullmatch(usual) else ""


def _write(handle: int, block: bytes, media: Path) -> None:
    view = memoryview(block)
    try:
        while view:
            view = view[os.write(handle, view) :]
    except OSError as error:
        raise unwritable(media, error) from error


def _synced(handle: int, media: Path) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        raise unwritable(media, error) from error
