# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window that said it has an article open is still there."""

from __future__ import annotations

import os
import socket
import sys
from datetime import datetime, timedelta
from typing import Final

from newsdesk.store.journal import Presence

THIS_HOST: Final = socket.gethostname()
# A window says every ten seconds that it is there; a machine that sleeps or a full disk may keep it from that.
SILENT: Final = timedelta(seconds=60)
SILENT_BUT_RUNNING: Final = timedelta(minutes=10)


def alive(presence: Presence, now: datetime) -> bool:
    """Whether the window can be taken to be there: its process runs, or, on another machine, it spoke a while ago."""
    silence = now - presence.seen
    if presence.host != THIS_HOST or sys.platform == "win32":
        return silence < SILENT
    return _runs(presence.pid) and silence < SILENT_BUT_RUNNING


def _runs(pid: int) -> bool:
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
