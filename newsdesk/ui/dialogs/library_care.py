# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and check of the library, with progress in the status bar and a report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.backups import Backup, Reason
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import CheckProblem, CheckReport, Progress
from newsdesk.ui.commands.window import Window
from newsdesk.ui.counted import COUNTED
from newsdesk.ui.dialogs import files
from newsdesk.ui.dialogs.report_sheet import Line, ReportSheet
from newsdesk.ui.wording import number_text, reason_text

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.store.backup import BackupReport

_MEGABYTE = 1_000_000
MOST_TOLD = 1000
"""So many problems are told in the window, those of the library itself before those of its texts: a large archive has
hundreds of thousands of headlines that somebody would cut."""


def keep_backup(window: Window) -> None:
    """Keep a backup among those of the library, and read it back."""

    def work(newsroom: Newsroom, progress: Progress) -> Done[Backup]:
        return newsroom.backups.make(Reason.HAND, progress)

    window.session.run_long(
        window.widget,
        lambda: QCoreApplication.translate("LibraryCare", "Backing up"),
        work,
        lambda made: _tell_kept(window, made),
        failed=window.notices.failed,
        stop_words=lambda: QCoreApplication.translate("LibraryCare", "Stop: nothing of this backup stays"),
    )


def back_up(window: Window, target: Path) -> None:
    """Write the library into one file and read it back."""

    def work(newsroom: Newsroom, _progress: Progress) -> Done[BackupReport]:
        return Done(newsroom.back_up(target), Changes())

    window.session.run_long(
        window.widget,
        lambda: QCoreApplication.translate("LibraryCare", "Backing up"),
        work,
        lambda report: _tell_backup(window, report),
        failed=window.notices.failed,
    )


def check(window: Window, *, rebuild_index: bool = False) -> None:
    """Look at everything; what is wrong is shown on a sheet, with a jump to articles."""

    def work(newsroom: Newsroom, progress: Progress) -> Done[CheckReport]:
        report = newsroom.check(rebuild_index, progress)
        return Done(report, Changes.everything() if rebuild_index else Changes())

    window.session.run_long(
        window.widget,
        lambda: QCoreApplication.translate("LibraryCare", "Checking the library"),
        work,
        lambda report: _tell_check(window, report),
        failed=window.notices.failed,
        stop_words=_stop_rebuilding if rebuild_index else _stop_check,
    )


def _stop_check() -> str:
    return QCoreApplication.translate("LibraryCare", "Stop: nothing is changed by a check")


def _stop_rebuilding() -> str:
    return QCoreApplication.translate("LibraryCare", "Stop: the index is gone on with when the library is opened again")


def problem_words(problem: CheckProblem) -> tuple[str, str]:
    """What a problem is about, and what is wrong with it."""
    subjects = {
        "article": QCoreApplication.translate("LibraryCare", "Article {id}"),
        "photo": QCoreApplication.translate("LibraryCare", "Photo {id}"),
        "media": QCoreApplication.translate("LibraryCare", "Photo {id}"),
        "ledger": QCoreApplication.translate("LibraryCare", "Published, entry {id}"),
        "revision": QCoreApplication.translate("LibraryCare", "Revision {id}"),
    }
    name = subjects.get(problem.kind, QCoreApplication.translate("LibraryCare", "Library")).format(id=problem.id)
    return name, reason_text(problem.code, problem.detail)


def _tell_kept(window: Window, made: Backup) -> None:
    def text() -> str:
        if made.verified:
            return _read_back(made.name, made.bytes)
        words = QCoreApplication.translate(
            "LibraryCare", "The backup {file} is not whole: some photos have no sound file in the library."
        )
        return words.format(file=made.name)

    def action() -> str:
        return QCoreApplication.translate("LibraryCare", "Show the backups")

    def show() -> None:
        window.commands.run("backups")

    tell = window.notices.say if made.verified else window.notices.warn
    tell(text, action=action, run=show)


def _tell_backup(window: Window, report: BackupReport) -> None:
    def broken() -> str:
        words = QCoreApplication.translate(
            "LibraryCare", "The backup {file} did not read as it was written. Do not rely on it and make another one."
        )
        return words.format(file=report.file.name)

    def action() -> str:
        return QCoreApplication.translate("LibraryCare", "Show the folder")

    if report.verified:
        show = partial(files.show_in_system, report.file.parent)
        window.notices.say(lambda: _read_back(report.file.name, report.bytes), action=action, run=show)
    else:
        window.notices.warn(broken)


def _read_back(name: str, size: int) -> str:
    text = QCoreApplication.translate("LibraryCare", "Backed up and read back: {file}, {size} MB")
    return text.format(file=name, size=number_text(max(1, round(size / _MEGABYTE))))


def _tell_check(window: Window, report: CheckReport) -> None:
    if not report.problems:
        text = QCoreApplication.translate("LibraryCare", "All is well. Articles checked: {articles}, photos: {photos}.")
        counts = {"articles": number_text(report.articles), "photos": number_text(report.photos)}
        window.notices.say(text.format(**counts))
        return
    text = COUNTED.problems(len(report.problems))
    if len(report.problems) > MOST_TOLD:
        words = QCoreApplication.translate(
            "LibraryCare", "The first {shown} are shown here; the command “newsdesk check” tells them all."
        )
        text = f"{text}. {words.format(shown=number_text(MOST_TOLD))}"
    lines = [_line(window, problem) for problem in report.problems[:MOST_TOLD]]
    ReportSheet(QCoreApplication.translate("LibraryCare", "Check of the library"), text, lines, window.widget).open()


def _line(window: Window, problem: CheckProblem) -> Line:
    name, words = problem_words(problem)
    if problem.kind == "article" and isinstance(problem.id, int):
        return Line(name, words, partial(window.open_article, problem.id))
    if problem.code == "damaged database":
        return Line(name, words, window.repair_library)
    if problem.code == "search index differs":
        return Line(name, words, partial(check, window, rebuild_index=True))
    return Line(name, words)
