# SPDX-License-Identifier: GPL-3.0-or-later
"""Which machine this is, and whether a process of it still runs."""

from __future__ import annotations

import os
import sys
import uuid
from functools import cache
from pathlib import Path


@cache
def this_machine() -> str:
    """A name for what shares its process numbers with this process: a machine since its start, or a container on it."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return f"{uuid.getnode():x}"


def started(pid: int) -> str:
    """When a process of this machine began, in a form that is only compared; empty where there is none."""
    if pid <= 0:
        return ""
    if sys.platform.startswith("linux"):
        try:
            told = Path(f"/proc/{pid}/stat").read_bytes()
        except OSError:
            return ""
        # The name in parentheses may hold blanks; after it comes the state, and the 20th field from there is the time.
        fields = told.rpartition(b")")[2].split()
        return "" if fields[0] in (b"Z", b"X") else fields[19].decode("ascii")
    else:  # noqa: RET505 - each system its own
        import psutil  # start-up time, and only where the system has no such files

        try:
            return str(psutil.Process(pid).create_time())
        except psutil.Error:
            return ""


def runs(pid: int, since: str) -> bool:
    """Whether the process of this machine that began then still runs."""
    return bool(since) and started(pid) == since


def this_process() -> tuple[int, str]:
    """The number of this process, and when it began."""
    return os.getpid(), started(os.getpid())
