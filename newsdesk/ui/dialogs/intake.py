# SPDX-License-Identifier: GPL-3.0-or-later
"""Files taken into the library, with progress in the status bar and a report of what was not taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.reports import IntakeReport, Progress
from newsdesk.ui.commands.window import Window
from newsdesk.ui.dialogs.report_sheet import Line, ReportSheet
from newsdesk.ui.wording import place_text, reason_text

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom


def take_in(window: Window, paths: Sequence[Path]) -> None:
    """Take files, folders and archives in, off the GUI thread; one article that came alone is opened."""
    if not paths:
        return

    def work(newsroom: Newsroom, progress: Progress) -> Done[IntakeReport]:
        return Done(newsroom.take_in(paths, None, progress), Changes.everything())

    title = QCoreApplication.translate("Intake", "Taking in files")
    window.session.run_long(
        window.widget, title, work, lambda report: tell(window, report), failed=window.notices.failed
    )


def tell(window: Window, report: IntakeReport) -> None:
    """Say what was taken in; what was not has a sheet of its own."""
    lines = report_lines(report)
    text = summary(report)
    if lines:
        show = QCoreApplication.translate("Intake", "Show")
        say = window.notices.warn if report.refused else window.notices.say
        say(text, action=show, run=lambda: _show(window, text, lines))
    else:
        window.notices.say(text)
    if len(report.articles) == 1:
        window.open_article(report.articles[0])


def summary(report: IntakeReport) -> str:
    """«Принято: 3 статьи, 5 снимков. Не принято: 1 файл.»"""
    parts = []
    for text, number in (
        (QCoreApplication.translate("Intake", "%Ln article(s) taken in", "", report.imported), report.imported),
        (QCoreApplication.translate("Intake", "%Ln article(s) renewed", "", report.updated), report.updated),
        (QCoreApplication.translate("Intake", "%Ln photo(s)", "", len(report.photos)), len(report.photos)),
        (QCoreApplication.translate("Intake", "%Ln known already", "", report.skipped), report.skipped),
        (QCoreApplication.translate("Intake", "%Ln refused", "", len(report.refused)), len(report.refused)),
    ):
        if number:
            parts.append(text)
    return " · ".join(parts) or QCoreApplication.translate("Intake", "There was nothing to take in.")


def report_lines(report: IntakeReport) -> list[Line]:
    """What was refused, then what was left out or noticed in what was taken."""
    refused = [Line(place_text(each.path, each.line), reason_text(each.reason, each.detail)) for each in report.refused]
    noticed = [Line(place_text(each.path, each.line), reason_text(each.what, each.detail)) for each in report.dropped]
    return [*refused, *noticed]


def _show(window: Window, text: str, lines: Sequence[Line]) -> None:
    title = QCoreApplication.translate("Intake", "What was taken in")
    ReportSheet(title, text, lines, window.widget).open()
