# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder a site is written to: every file whole or not at all, nothing outside, nothing through symbolic links.

Pages are not synced one by one: a page lost with the power is made again, since the manifest, which is synced,
knows its size and time. What an export begins to write it notes in a log first, so that the next one knows what a
killed one left behind.
"""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from newsdesk.errors import DiskFull, FileUnwritable
from newsdesk.site.manifest import LOG_NAME, NAME, OWN_PREFIX, Manifest, Written, decode, encode, log_paths

_FULL = (errno.ENOSPC, errno.EDQUOT)
_PART = f"{OWN_PREFIX}{os.getpid()}.part"
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
_IGNORED = frozenset({"lost+found"})


class OutputFolder:
    """A folder that holds an exported site, or will."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._checked: dict[str, bool] = {"": True}
        self._log: int | None = None

    def __enter__(self) -> OutputFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._log is not None:
            os.close(self._log)
            self._log = None

    # -- what is there -------------------------------------------------------------------------------------------------

    def manifest(self) -> tuple[Manifest, tuple[str, ...]]:
        """What earlier exports wrote, finished or not, and paths of a tampered manifest that were refused.

        FileUnwritable where the folder is none or holds files that no export of ours wrote.
        """
        with _translated(self.folder):
            if not self.folder.exists():
                return Manifest(), ()
            if not self.folder.is_dir():
                raise FileUnwritable(self.folder, "not a folder")
            kept, log = self._own_file(NAME), self._own_file(LOG_NAME)
            if kept is None and log is None:
                if any(_is_foreign(one.name) for one in self.folder.iterdir()):
                    raise FileUnwritable(self.folder, "not empty")
                return Manifest(), ()
        manifest, refused = decode(kept or b"")
        for path in log_paths(log or b""):
            manifest.files.setdefault(path, Written())
        return manifest, refused

    def stat(self, path: str) -> os.stat_result | None:
        """The state of a regular file; None where there is none, or where a link leads elsewhere."""
        if not self._is_inside(path.rpartition("/")[0]):
            return None
        try:
            # A plain text path: this is asked for every file of the site.
            found = os.lstat(f"{self.folder}/{path}")
        except OSError:
            return None
        return found if stat.S_ISREG(found.st_mode) else None

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; None where it is none or cannot be read."""
        try:
            return (self.folder / path).read_bytes() if self.stat(path) else None
        except OSError:
            return None

    def same(self, path: str, source: Path) -> bool:
        """Whether a file holds what `source` holds."""
        with _translated(source):
            return self.stat(path) is not None and filecmp.cmp(source, self.folder / path, shallow=False)

    # -- writing -------------------------------------------------------------------------------------------------------

    def write(self, path: str, data: bytes) -> os.stat_result:
        """Put a file in place in one step."""
        with self._place(path) as part:
            file = os.open(part, _NEW_FILE, 0o666)
            try:
                view = memoryview(data)
                while view:
                    view = view[os.write(file, view) :]
                return os.fstat(file)
            finally:
                os.close(file)

    def copy(self, path: str, source: Path) -> os.stat_result:
        """Put a copy in place in one step; never a hard link, through which an edit would reach the media folder."""
        with self._place(path) as part:
            with suppress(FileNotFoundError):
                part.unlink()
            shutil.copyfile(source, part)
            return os.lstat(part)

    def remove(self, path: str) -> bool:
        """Delete a regular file and the folders it leaves empty."""
        if self.stat(path) is None:
            return False
        self._note(path)
        with _translated(self.folder / path):
            (self.folder / path).unlink()
            folder = path.rpartition("/")[0]
            while folder:
                try:
                    (self.folder / folder).rmdir()
                except OSError:
                    break
                self._checked.pop(folder, None)
                folder = folder.rpartition("/")[0]
        return True

    def finish(self, manifest: Manifest) -> None:
        """Write the manifest, synced, as the last of all, and drop the log."""
        data = encode(manifest)
        target = self.folder / NAME
        with _translated(target):
            if self._log is None and self._own_file(LOG_NAME) is not None:
                self._clear_parts()
            elif self._log is None and self._own_file(NAME) == data:
                return
            self.folder.mkdir(parents=True, exist_ok=True)
            part = self.folder / _PART
            with os.fdopen(os.open(part, _NEW_FILE, 0o666), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
            (self.folder / LOG_NAME).unlink(missing_ok=True)
            folder = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    # -- private -------------------------------------------------------------------------------------------------------

    @contextmanager
    def _place(self, path: str) -> Iterator[Path]:
        """A temporary name in the file's own folder; what stands there at the end takes the file's name."""
        folder = path.rpartition("/")[0]
        target = self.folder / path
        with _translated(target):
            self._note(path)
            self._make_folder(folder)
            part = self.folder / folder / _PART
            try:
                yield part
                part.replace(target)
            except BaseException:
                with suppress(OSError):
                    part.unlink()
                raise

    def _note(self, path: str) -> None:
        """Write into the log, before it happens, that `path` is ours."""
        with _translated(self.folder):
            if self._log is None:
                self.folder.mkdir(parents=True, exist_ok=True)
                self._clear_parts()
                flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW
                self._log = os.open(self.folder / LOG_NAME, flags, 0o666)
            os.write(self._log, f"{path}\n".encode())

    def _clear_parts(self) -> None:
        """Delete the half-written files of an export that was killed; the log tells which folders can hold any."""
        folders = {path.rpartition("/")[0] for path in log_paths(self._own_file(LOG_NAME) or b"")} | {""}
        for folder in sorted(folders):
            if self._is_inside(folder):
                for part in (self.folder / folder).glob(f"{OWN_PREFIX}*.part"):
                    part.unlink(missing_ok=True)

    def _is_inside(self, folder: str) -> bool:
        """Whether a folder of the site is there, and is reached through no symbolic link."""
        known = self._checked.get(folder)
        if known is None:
            try:
                here = stat.S_ISDIR(os.lstat(self.folder / folder).st_mode)
            except OSError:
                return False
            known = here and self._is_inside(folder.rpartition("/")[0])
            self._checked[folder] = known
        return known

    def _make_folder(self, folder: str) -> None:
        if self._is_inside(folder):
            return
        self._make_folder(folder.rpartition("/")[0])
        place = self.folder / folder
        if place.is_symlink():
            raise FileUnwritable(place, "symbolic link")
        place.mkdir(exist_ok=True)
        self._checked[folder] = True

    def _own_file(self, name: str) -> bytes | None:
        file = self.folder / name
        if file.is_symlink():
            raise FileUnwritable(file, "symbolic link")
        try:
            return file.read_bytes()
        except FileNotFoundError:
            return None


def _is_foreign(name: str) -> bool:
    return name not in _IGNORED and not name.startswith(OWN_PREFIX)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """The system's errors as ours."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path) from error
        raise FileUnwritable(path, error.strerror or str(error)) from error
