# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries that need something first: damaged, held by somebody else, of an earlier version, half indexed."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import CheckProblem, CheckReport, Progress
from newsdesk.newsroom.searching import Searching
from tests.stage import Stage
from tour.scene import At, Scene

_EARLIER = Path(__file__).parents[2] / "tests" / "store" / "libraries" / "0001.zip"
_HOLDER = """
import sys
from pathlib import Path
from newsdesk.store.database import Database
with Database.open(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
_DAMAGED_PAGE = 3
"""The page of the start that says what can be done about a damaged library."""


def _damaged(stage: Stage) -> Path:
    library = stage.copy("damaged")
    with (library / "newsroom.db").open("r+b") as file:
        file.write(bytes(4096))
    return library


def damaged_library(at: At) -> None:
    """What can be done about a damaged library."""
    at.desk.open_library(_damaged(at.stage))
    at.hands.wait(lambda: at.desk.welcome.pages.currentIndex() == _DAMAGED_PAGE, "the page of the damaged library")
    at.rest(1000)


def damaged_looked_at(at: At) -> None:
    """What can be read of a damaged library, with the ways out over the text."""
    damaged_library(at)
    at.hands.click(at.desk.welcome.damaged.look)
    at.hands.wait(lambda: at.desk.session.is_open, "what can be read", 60)
    at.settle()


def held_by_another(at: At) -> None:
    """A library on a shared disk that another program writes."""
    library = at.stage.copy("held")
    at.after.enter_context(mock.patch.dict(os.environ, NEWSDESK_NETWORK_FOLDERS=str(library)))
    pipes = subprocess.PIPE
    command = [sys.executable, "-c", _HOLDER, str(library)]
    holder = at.after.enter_context(
        subprocess.Popen(command, stdin=pipes, stdout=pipes, text=True)  # noqa: S603  # the words are our own
    )
    at.after.callback(holder.kill)
    if holder.stdout is not None:
        holder.stdout.readline()
    at.desk.open_library(library)
    at.hands.wait(lambda: at.desk.session.is_open and at.desk.session.folder == library, "the library")
    at.settle()
    at.rest()


def earlier_library(at: At) -> None:
    """A library of an earlier version on its way up to date."""
    library = at.stage.folder / "earlier"
    with zipfile.ZipFile(_EARLIER) as archive:
        archive.extractall(library)
    gate = threading.Event()

    def slowly(_library: Path, _place: Path, progress: Callable[[int, int], None]) -> tuple[Path, ...]:
        progress(30, 100)
        gate.wait(120)
        raise OSError("the scene is over")

    at.after.enter_context(mock.patch("newsdesk.store.backups.copy_databases", slowly))
    at.after.callback(gate.set)
    at.desk.open_library(library)
    at.hands.see("long_work")
    at.rest()


def index_completed(at: At) -> None:
    """A search index that is gone on with."""
    gate = threading.Event()

    def slowly(_searching: Searching, progress: Progress) -> Done[None]:
        progress(31_000, 100_000)
        gate.wait(120)
        return Done(None, Changes())

    at.after.enter_context(mock.patch.object(Searching, "complete", lambda _: False))
    at.after.enter_context(mock.patch.object(Searching, "complete_index", slowly))
    at.after.callback(gate.set)
    at.desk.open_library(at.stage.copy("half"))
    at.hands.see("long_work")
    at.rest()


def check_running(at: At) -> None:
    """A check of the library on its way."""
    gate = threading.Event()

    def slowly(_newsroom: Newsroom, _rebuild: bool, progress: Progress) -> CheckReport:
        for part in (260_000, 310_000):
            progress(part, 1_000_000)
            gate.wait(2.5)
        gate.wait(120)
        return CheckReport(0, 0, ())

    at.after.enter_context(mock.patch.object(Newsroom, "check", slowly))
    at.after.callback(gate.set)
    at.desk.commands.run("check_library")
    at.hands.see("long_work")
    at.rest(3200)


def check_problems(at: At) -> None:
    """What a check tells where it finds more than can be read."""
    kinds = (
        CheckProblem("search", 0, "search index differs", "counts"),
        CheckProblem("photo", 7, "photo file missing", "media/7a/7a.jpg"),
    )
    cut = tuple(CheckProblem("article", 3 * number + 1, "headline cut", str(number % 31)) for number in range(4509))
    report = CheckReport(9_000, 1_000, (*kinds, *cut))
    at.after.enter_context(mock.patch.object(Newsroom, "check", lambda *_: report))
    at.desk.commands.run("check_library")
    at.hands.see("report_sheet")
    at.settle()


LIBRARIES: dict[str, Scene] = {
    "check-running": check_running,
    "check-problems": check_problems,
    "damaged-library": damaged_library,
    "damaged-looked-at": damaged_looked_at,
    "held-by-another": held_by_another,
    "earlier-library": earlier_library,
    "index-completed": index_completed,
}
