# SPDX-License-Identifier: GPL-3.0-or-later
"""Which disks are shared by machines is told by their kind, and by the user where the kind does not tell."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsdesk.store.file_system import LOCAL, FileSystem, Mount, file_system_of, mount_of, mounts_in, told_by

MOUNTINFO = r"""
22 1 259:1 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p1 rw
40 22 0:38 / /srv/papers rw,relatime shared:2 - nfs4 desk:/papers rw,vers=4.2,local_lock=none,addr=10.0.0.2
41 22 0:39 / /srv/alone rw,relatime - nfs desk:/alone rw,vers=3,nolock,local_lock=all
42 22 0:40 / /mnt/two\040words rw - cifs //desk/papers rw,vers=3.1.1,serverino
43 22 0:41 / /mnt/mild rw - cifs //desk/mild rw,nobrl
44 22 0:42 / /home/me/far rw,nosuid - fuse.sshfs me@desk:/ rw,user_id=1000
45 22 0:43 / /media/stick rw - fuseblk /dev/sdb1 rw
46 22 0:44 / /host rw - 9p host rw,trans=virtio
47 22 259:2 / /srv/papers/copy rw - ext4 /dev/nvme0n1p2 rw
48 22 0:45 / /over rw - ext4 /dev/sdc1 rw
49 22 0:46 / /over rw - ceph 10.0.0.3:/ rw
50 22 0:47 / /home/me/secret rw - fuse.gocryptfs /home/me/.secret rw
"""
KINDS = {
    "/home/me": (False, True),
    "/srv/papers": (True, True),
    "/srv/papers/2026/library": (True, True),
    "/srv/papers/copy/library": (False, True),
    "/srv/papers-of-old": (False, True),
    "/srv/alone/library": (True, False),
    "/mnt/two words/library": (True, True),
    "/mnt/mild": (True, False),
    "/home/me/far/library": (True, False),
    "/media/stick": (False, True),
    "/host/library": (True, False),
    "/over/library": (True, True),
    "/home/me/secret": (False, True),
}


@pytest.mark.parametrize("place", KINDS)
def test_the_mount_that_a_folder_is_on_tells_whether_machines_share_it(place: str) -> None:
    mount = mount_of(place, mounts_in(MOUNTINFO))
    assert mount is not None
    found = told_by(mount)
    assert (found.shared, found.locks_shared) == KINDS[place]


def test_a_file_has_one_number_everywhere_on_nfs_only() -> None:
    assert told_by(Mount("/x", "nfs4")).stable_numbers
    assert not told_by(Mount("/x", "cifs")).stable_numbers
    assert told_by(Mount("/x", "ext4")).stable_numbers


def test_drives_of_other_systems_that_say_they_are_far_away_are_shared() -> None:
    assert told_by(Mount("Z:\\", "NTFS", frozenset({"rw", "remote"}))).shared
    assert not told_by(Mount("C:\\", "NTFS", frozenset({"rw", "fixed"}))).shared
    assert told_by(Mount("/Volumes/papers", "smbfs", frozenset({"nodev"}))).shared
    assert told_by(Mount("/Volumes/far", "macfuse")) == FileSystem(
        "macfuse", shared=True, locks_shared=False, stable_numbers=False
    )


def test_the_user_may_say_what_a_folder_is_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    far, near = tmp_path / "far", tmp_path / "far" / "near"
    near.mkdir(parents=True)
    assert not file_system_of(far).shared
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", f"/nowhere{os.pathsep}{far}")
    monkeypatch.setenv("NEWSDESK_LOCAL_FOLDERS", str(near))
    assert file_system_of(far / "library").shared
    assert not file_system_of(tmp_path).shared
    assert file_system_of(near / "library") == LOCAL


def test_a_link_is_where_it_leads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "far")
    monkeypatch.setenv("NEWSDESK_NETWORK_FOLDERS", str(tmp_path / "far"))
    assert file_system_of(tmp_path / "link" / "library").shared
