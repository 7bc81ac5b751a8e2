# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's entry: version and workers at once, everything else by the command line."""

from __future__ import annotations

import sys

from newsdesk import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["--version"]:
        sys.stdout.write(f"newsdesk {__version__}\n")
        return 0
    if words[:1] == ["--worker"]:
        # Imported here: a worker needs nothing of the store or the command line.
        from newsdesk.imaging.photo_worker import serve_photos

        return serve_photos()
    # Imported here: the version is printed without paying for the command line.
    from newsdesk.cli.main import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
