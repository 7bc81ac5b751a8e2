# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsdesk.errors import DiskFull, FileUnwritable


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A fresh name beside `path` to write to; at the end of the block that file takes the place of `path`.

    Its folder is made when it is missing, but none above it: they may have been moved away, and are to come back.
    Raises DiskFull or FileUnwritable.
    """
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(exist_ok=True)
        yield part
        _to_disk(part)
        part.replace(path)
        if sys.platform != "win32":
            _to_disk(path.parent)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path) from error
        raise FileUnwritable(path, error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
