# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the program's own files are, in a checkout and in an installed wheel alike."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder `resources`: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def emergency_places() -> tuple[Path, ...]:
    """Where a text is kept that its library cannot take, the best place first; NEWSDESK_STATE names another one."""
    named = os.environ.get("NEWSDESK_STATE")
    if named:
        return (Path(named),)
    # Asked for on bad days only, not while the program starts.
    import getpass
    import tempfile

    from platformdirs import user_state_path

    beside = Path(tempfile.gettempdir()) / f"newsdesk-{getpass.getuser()}"
    return user_state_path("newsdesk", appauthor=False) / "kept texts", beside


def in_unicode(name: str) -> str:
    """A file name as text that any database takes: bytes in it that are no UTF-8 stand as «\\xNN»."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
