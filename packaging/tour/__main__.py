# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour: drives the main job through the real window with mouse and keyboard, one picture a step, plays scenes
beside it, and renders the acceptance sheet. Called by `bash packaging/run.sh --tour OUT [--job | --scenes | --sheet]`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SCALES = (1, 2)


def main() -> int:
    """Do what was asked for and say where the pictures are."""
    parser = argparse.ArgumentParser(prog="bash packaging/run.sh --tour", description=__doc__)
    parser.add_argument("out", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--job", action="store_true", help="the main job only")
    which.add_argument("--sheet", action="store_true", help="the acceptance sheet only")
    which.add_argument("--scenes", nargs="*", metavar="NAME", help="the scenes only, or those that are named")
    parser.add_argument("--look", choices=("light", "dark"), help="scenes in this look only")
    parser.add_argument("--language", choices=("ru", "kk", "en"), help="scenes in this language only")
    parser.add_argument("--size", help="scenes in a window of this size only, such as 2560x1440")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.scale:
        return _render(chosen)
    everything = not (chosen.job or chosen.sheet or chosen.scenes is not None)
    status = 0
    if chosen.job or everything:
        status |= _child("--job", 1)
    if chosen.scenes is not None or everything:
        status |= _child("--scenes", 1)
    if chosen.sheet or everything:
        for scale in SCALES:
            status |= _child("--sheet", scale)
    return status


def _child(part: str, scale: int) -> int:
    """A process of its own: the scale of a screen is settled before Qt begins."""
    asked = sys.argv[1:] if part in sys.argv else [*sys.argv[1:], part]
    command = [sys.executable, "-m", "tour", *asked, "--scale", str(scale)]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603  # this module again


def _render(chosen: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory(prefix="newsdesk-tour-") as folder:
        os.environ["NEWSDESK_CONFIG"] = str(Path(folder) / "config")
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        # Imported here: settings and scale must stand before Qt begins.
        from newsdesk.app import create_library
        from newsdesk.domain.library import LibrarySettings
        from newsdesk.ui.languages import Languages
        from newsdesk.ui.qt_setup import make_application
        from newsdesk.ui.theme.appearance import Appearance
        from tests.stage import Stage

        application = make_application(sys.argv[:1])
        demo = Path(folder) / "demo"
        create_library(demo, LibrarySettings(), demo=True).close()
        stage = Stage(Languages(application, "ru"), Appearance(application, "light"), demo, Path(folder))
        if chosen.job:
            from tour.job import do_the_job

            do_the_job(stage, chosen.out, _say)
        elif chosen.scenes is not None:
            from tour.scenes import SCENES, make_scenes, showings

            wanted = showings(chosen.look, chosen.language, chosen.size)
            make_scenes(stage, chosen.out / "scenes", chosen.scenes or SCENES, wanted, _say)
        else:
            from tour.sheet import make_sheets

            for file in make_sheets(stage, chosen.out / "sheet", chosen.scale, _say):
                _say(str(file))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
