# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour: drives the main job through the real window with mouse and keyboard, one picture a step, and renders the
acceptance sheet. Called by `bash packaging/run.sh --tour OUT [--job | --sheet]`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCALES = (1, 2)


def main() -> int:
    """Do what was asked for and say where the pictures are."""
    parser = argparse.ArgumentParser(prog="bash packaging/run.sh --tour", description=__doc__)
    parser.add_argument("out", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--job", action="store_true", help="the main job only")
    which.add_argument("--sheet", action="store_true", help="the acceptance sheet only")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.scale:
        return _render(chosen.out, chosen.scale)
    status = 0
    if not chosen.sheet:
        status |= _child(chosen.out, "--job", 1)
    if not chosen.job:
        for scale in SCALES:
            status |= _child(chosen.out, "--sheet", scale)
    return status


def _child(out: Path, what: str, scale: int) -> int:
    """A process of its own: the scale of a screen is settled before Qt begins."""
    command = [sys.executable, str(Path(__file__).parent), str(out), what, "--scale", str(scale)]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603


def _render(out: Path, scale: int) -> int:
    with tempfile.TemporaryDirectory(prefix="newsdesk-tour-") as folder:
        os.environ["NEWSDESK_CONFIG"] = str(Path(folder) / "config")
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
        if "--job" in sys.argv:
            from job import do_the_job

            do_the_job(stage, out, _say)
        else:
            from sheet import make_sheets

            for file in make_sheets(stage, out / "sheet", scale, _say):
                _say(str(file))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
