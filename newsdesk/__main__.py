# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's entry: version and workers at once, no command for the window, the rest for the command line."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from newsdesk import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["--version"]:
        sys.stdout.write(f"newsdesk {__version__}\n")
        return 0
    if words == ["--worker", "texts"]:
        from newsdesk.newsroom.intake_reading import serve_texts  # start-up time

        return serve_texts()
    if words[:1] == ["--worker"]:
        # Imported here: this worker needs nothing of the store or the command line.
        from newsdesk.imaging.photo_worker import serve_photos

        return serve_photos()
    if _asks_for_window(words):
        return _open_window(Path(words[0]) if words else None)
    # Imported here: the version is printed without paying for the command line.
    from newsdesk.cli.main import run

    return run(words)


def _asks_for_window(words: list[str]) -> bool:
    """Whether there is no command: nothing at all, or a folder that no command is named like."""
    if not words:
        return True
    if len(words) > 1 or words[0].startswith("-"):
        return False
    if os.sep in words[0]:
        return True  # no command is written so
    if not Path(words[0]).is_dir():
        return False
    from newsdesk.cli.commands import COMMANDS  # start-up time: hardly any folder may be named like a command

    return words[0] not in COMMANDS


def _open_window(library: Path | None) -> int:
    if importlib.util.find_spec("PySide6") is None or _without_screen():
        from newsdesk.cli.main import say_no_window  # start-up time

        return say_no_window()
    from newsdesk.ui.application import run  # start-up time: only the window needs Qt

    return run(library)


def _without_screen() -> bool:
    """Whether Qt would find no screen and end the process."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in known)


if __name__ == "__main__":
    sys.exit(main())
