# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup and check of the library, with progress in the status bar and a report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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


def back_up(window: Window, file: Path | None = None) -> None:
    """Write the library into one file (without a name: among its backups) and read it back."""
    target = file or window.session.folder / "backups" / files.backup_name()

    def work(newsroom: Newsroom, _progress: Progress) -> Done[BackupReport]:
        return Done(newsroom.back_up(target), Changes())

    title = QCoreApplication.translate("LibraryCare", "Backing up")
    window.session.run_long(
        window.widget, title, work, lambda report: _tell_backup(window, report), failed=window.notices.failed
    )


def check(window: Window, *, rebuild_index: bool = False) -> None:
    """Look at everything; what is wrong is shown on a sheet, with a jump to articles."""

    def work(newsroom: Newsroom, _progress: Progress) -> Done[CheckReport]:
        report = newsroom.check(rebuild_index)
        return Done(report, Changes.everything() if rebuild_index else Changes())

    title = QCoreApplication.translate("LibraryCare", "Checking the library")
    window.session.run_long(
        window.widget, title, work, lambda report: _tell_check(window, report), failed=window.notices.failed
    )


def problem_words(problem: CheckProblem) -> tuple[str, str]:
    """What a problem is about, and what is wrong with it."""
    subjects = {
        "article": QCoreApplication.translate("LibraryCare", "Article {id}"),
        "photo": QCoreApplication.translate("LibraryCare", "Photo {id}"),
        "media": QCoreApplication.translate("LibraryCare", "Photo {id}"),
        "revision": QCoreApplication.translate("LibraryCare", "Revision {id}"),
    }
    name = subjects.get(problem.kind, QCoreApplication.translate("LibraryCare", "Library")).format(id=problem.id)
    return name, reason_text(problem.code, problem.detail)


def _tell_backup(window: Window, report: BackupReport) -> None:
    size = number_text(max(1, round(report.bytes / _MEGABYTE)))
    if report.verified:
        text = QCoreApplication.translate("LibraryCare", "Backed up and read back: {file}, {size} MB")
        action = QCoreApplication.translate("LibraryCare", "Show the folder")
        show = partial(files.show_in_system, report.file.parent)
        window.notices.say(text.format(file=report.file.name, size=size), action=action, run=show)
    else:
        text = QCoreApplication.translate(
            "LibraryCare", "The backup {file} did not read as it was written. Do not rely on it and make another one."
        )
        window.notices.warn(text.format(file=report.file.name))


def _tell_check(window: Window, report: CheckReport) -> None:
    if not report.problems:
        text = QCoreApplication.translate("LibraryCare", "All is well. Articles checked: {articles}, photos: {photos}.")
        counts = {"articles": number_text(report.articles), "photos": number_text(report.photos)}
        window.notices.say(text.format(**counts))
        return
    text = COUNTED.problems(len(report.problems))
    lines = [_line(window, problem) for problem in report.problems]
    ReportSheet(QCoreApplication.translate("LibraryCare", "Check of the library"), text, lines, window.widget).open()


def _line(window: Window, problem: CheckProblem) -> Line:
    name, words = problem_words(problem)
    if problem.kind == "article" and isinstance(problem.id, int):
        return Line(name, words, partial(window.open_article, problem.id))
    if problem.code == "search index differs":
        return Line(name, words, partial(check, window, rebuild_index=True))
    return Line(name, words)
