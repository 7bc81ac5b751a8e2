# SPDX-License-Identifier: GPL-3.0-or-later
"""What kind of disk a folder is on: one of this machine, or one that several machines may write to at once."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

NETWORK_FOLDERS: Final = "NEWSDESK_NETWORK_FOLDERS"
LOCAL_FOLDERS: Final = "NEWSDESK_LOCAL_FOLDERS"
"""Variables of the environment for disks that are not what they seem: folders, parted as in PATH."""

_MOUNTS: Final = Path("/proc/self/mountinfo")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")

# Their locks go to the server, which minds them for all machines.
_LOCKED_BY_SERVER: Final = frozenset({
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ceph", "glusterfs", "fuse.glusterfs", "fuse.ceph",
    "fuse.ceph-fuse", "lustre", "gfs", "gfs2", "ocfs2", "gpfs", "beegfs", "orangefs", "pvfs2", "afpfs",
})  # fmt: skip
# Theirs stay on the machine that asks, or are granted to everybody.
_LOCKED_NOWHERE: Final = frozenset({
    "9p", "v9fs", "drvfs", "virtiofs", "vboxsf", "vmhgfs", "prl_fs", "afs", "coda", "ncpfs", "davfs", "davfs2",
    "webdav", "ftpfs", "acfs",
})  # fmt: skip
_FUSE: Final = ("fuse.", "osxfuse", "macfuse")
# Disks of this machine that only a program outside the kernel reads.
_OWN_FUSE: Final = frozenset({
    "fuse.ntfs-3g", "fuse.ntfs", "fuse.exfat", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.mergerfs",
    "fuse.bindfs", "fuse.fuse-overlayfs", "fuse.zfs", "fuse.lxcfs", "fuse.veracrypt",
})  # fmt: skip
_NO_LOCKS: Final = frozenset({"nolock", "nobrl", "local_lock=all", "local_lock=posix"})
# Where every machine sees the same number for the same file.
_SAME_NUMBERS: Final = frozenset({"nfs", "nfs4", "ceph", "glusterfs", "gfs2", "ocfs2", "lustre"})


@dataclass(frozen=True, slots=True)
class FileSystem:
    """What is known of the disk of a folder.

    `shared` says that other machines may write to it too, `locks_shared` that a lock taken there holds for them,
    `stable_numbers` that a file keeps its number as long as it is the same file.
    """

    kind: str = ""
    shared: bool = False
    locks_shared: bool = True
    stable_numbers: bool = True


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system stands in the tree of folders, of what kind it is, and what it was mounted with."""

    place: str
    kind: str
    options: frozenset[str] = frozenset()


LOCAL: Final = FileSystem()


def file_system_of(folder: Path) -> FileSystem:
    """The file system that a folder is on; one that nothing is known of is taken for a disk of this machine."""
    place = _real(folder)
    if _named(LOCAL_FOLDERS, place):
        return LOCAL
    if _named(NETWORK_FOLDERS, place):
        return FileSystem(NETWORK_FOLDERS, shared=True)
    if place.startswith(("\\\\", "//")):
        return FileSystem("smb", shared=True, stable_numbers=False)
    mount = mount_of(place, _mounts())
    return LOCAL if mount is None else told_by(mount)


def told_by(mount: Mount) -> FileSystem:
    """What the kind of a mount and its options tell."""
    kind = mount.kind.lower()
    fuse = (kind.startswith(_FUSE) or kind == "fuse") and kind not in _OWN_FUSE
    if kind in _LOCKED_BY_SERVER or "remote" in mount.options:
        locked = not mount.options & _NO_LOCKS
        return FileSystem(kind, shared=True, locks_shared=locked, stable_numbers=kind in _SAME_NUMBERS)
    if kind in _LOCKED_NOWHERE or fuse:
        return FileSystem(kind, shared=True, locks_shared=False, stable_numbers=False)
    return FileSystem(kind)


def mount_of(place: str, mounts: Iterable[Mount]) -> Mount | None:
    """The mount that a place is on: the deepest above it, and of several in one place the last hides the rest."""
    found: Mount | None = None
    for mount in mounts:
        if _within(place, mount.place) and (found is None or len(mount.place) >= len(found.place)):
            found = mount
    return found


def mounts_in(mountinfo: str) -> Iterator[Mount]:
    """The mounts of Linux, as /proc/self/mountinfo lists them."""
    for line in mountinfo.splitlines():
        ours, _, theirs = line.partition(" - ")
        left, right = ours.split(), theirs.split()
        if len(left) > 5 and right:
            options = {*left[5].split(","), *(right[2].split(",") if len(right) > 2 else ())}
            yield Mount(_plain(left[4]), right[0], frozenset(options))


def _mounts() -> Iterator[Mount]:
    if sys.platform.startswith("linux"):
        try:
            text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return
        yield from mounts_in(text)
    else:
        import psutil  # start-up time, and only where the system has no such file

        for each in psutil.disk_partitions(all=True):
            yield Mount(each.mountpoint, each.fstype, frozenset(each.opts.split(",")))


def _plain(text: str) -> str:
    """Blanks and the like stand as octal numbers."""
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), text)


def _named(variable: str, place: str) -> bool:
    folders = os.environ.get(variable, "")
    return any(_within(place, _real(Path(each))) for each in folders.split(os.pathsep) if each)


def _real(folder: Path) -> str:
    return os.path.realpath(folder)


def _within(place: str, above: str) -> bool:
    bare = above.rstrip(os.sep)
    return place == bare or place.startswith(bare + os.sep)
