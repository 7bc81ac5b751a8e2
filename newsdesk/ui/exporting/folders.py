# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the site of a library was exported last; to be asked off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from newsdesk.ui.memory import Memory

_KEY = "exporting/folders"


def remembered_folder(library: Path) -> Path:
    """The folder of the last export; before the first one, `exports/site` in the library."""
    kept = Memory().table(_KEY).get(str(library))
    return Path(kept) if isinstance(kept, str) and kept else library / "exports" / "site"


def remember_folder(library: Path, folder: Path) -> None:
    """Keep the folder for the next export."""
    memory = Memory()
    memory.keep_table(_KEY, memory.table(_KEY) | {str(library): str(folder)})
    memory.write()
