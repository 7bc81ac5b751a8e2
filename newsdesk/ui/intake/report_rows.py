# SPDX-License-Identifier: GPL-3.0-or-later
"""A report of an import in words: a summary, and a row for each file that was refused or of which something is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.newsroom.reports import IntakeReport
from newsdesk.ui.wording import reason_text

MOST_ROWS = 1000


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One file, and what is said of it; `bad` where nothing of it was taken."""

    file: str
    words: str
    path: str
    bad: bool

    @property
    def text(self) -> str:
        """The row as one line of plain text."""
        return f"{self.file}: {self.words}"


class ReportWords(QObject):
    """Counts of a report in words."""

    def summary(self, report: IntakeReport) -> str:
        """What came of it all, in one line."""
        updated, skipped, refused, awaited = report.updated, report.skipped, len(report.refused), len(report.awaited)
        photos = len(report.photos) - awaited
        articles = len(set(report.articles)) - updated
        counts = (
            (self.tr("%n article(s) taken in", "", articles), articles),
            (self.tr("%n article(s) brought up to date", "", updated), updated),
            (self.tr("%n photo(s) taken in", "", photos), photos),
            (self.tr("%n photo(s) awaited", "", awaited), awaited),
            (self.tr("%n known already", "", skipped), skipped),
            (self.tr("%n refused", "", refused), refused),
        )
        said = [words for words, number in counts if number > 0]
        line = ", ".join(said)
        return line[:1].upper() + line[1:] or self.tr("There was nothing to take in")


def rows(report: IntakeReport) -> Sequence[ReportRow]:
    """The files that were refused, then what was left out of others; no more than can be read."""
    refused = [_row(each.path, each.line, each.reason, each.detail, bad=True) for each in report.refused]
    dropped = [_row(each.path, each.line, each.what, each.detail, bad=False) for each in report.dropped]
    return (*refused, *dropped)[:MOST_ROWS]


def _row(path: Path, line: int, code: str, detail: str, *, bad: bool) -> ReportRow:
    file = path.name
    if line:
        place = QCoreApplication.translate("IntakeReport", "{file}, line {line}")
        file = place.replace("{file}", file).replace("{line}", str(line))
    return ReportRow(file, reason_text(code, detail), str(path), bad)
