# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to the articles that are selected: carried out, told in a notice, and taken back from there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from newsdesk.domain.shelf import BulkChange, BulkReport, Former, Refused
from newsdesk.ui.session import Session
from newsdesk.ui.wording import section_name, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

AT_ONCE = 100
"""So many articles are changed in one transaction; more go batch by batch, with progress in the status bar."""
_NAMED = 3


class BulkActions(QObject):
    """Changes articles by way of the session."""

    said = Signal(str, str, object)
    """Something was done: the words, what a button would do, and the function that does it."""
    warned = Signal(str)
    """Something could not be done to some articles: the words, which name them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def change(self, articles: tuple[int, ...], change: BulkChange) -> None:
        """Change articles; what was done and refused is said, with a way back."""
        if not articles or not self._session.is_open or self._session.read_only:
            return
        if len(articles) == 1:
            self._change(articles, change)
            return
        work = self._session.run_long(
            self,
            self.tr("Backing up before the change"),
            lambda newsroom, progress: _prepared(newsroom, articles, progress),
            lambda _: self._change(articles, change),
            stop_words=self.tr("Stop: the change has not begun"),
        )
        work.dropped.connect(lambda: self.said.emit(self.tr("Called off: nothing was changed"), "", None))

    def restore(self, formers: tuple[Former, ...]) -> None:
        """Make articles again what they were."""
        known = {each.id: each for each in formers}
        self._run(
            self.tr("Changing articles"),
            tuple(known),
            lambda newsroom, some: newsroom.shelf.restore_many([known[each] for each in some]),
            self._tell_restored,
        )

    def _change(self, articles: tuple[int, ...], change: BulkChange) -> None:
        self._run(
            self.tr("Changing articles"),
            articles,
            lambda newsroom, some: newsroom.shelf.change_many(some, change, prepared=True),
            lambda report: self._tell(report, change),
        )

    def _run(
        self,
        title: str,
        articles: tuple[int, ...],
        work: Callable[[Newsroom, tuple[int, ...]], Done[BulkReport]],
        tell: Callable[[BulkReport], None],
    ) -> None:
        if len(articles) <= AT_ONCE:
            self._session.write(self, lambda newsroom: work(newsroom, articles), tell)
            return
        self._session.run_long(
            self, title, lambda newsroom, progress: _in_batches(newsroom, articles, work, progress), tell
        )

    def _tell(self, report: BulkReport, change: BulkChange) -> None:
        if report.changed:
            words = self._done(len(report.changed), change)
            self.said.emit(words, self.tr("Undo"), lambda: self.restore(report.changed))
        if report.refused:
            self.warned.emit(self._refused(report.refused, change))

    def _tell_restored(self, report: BulkReport) -> None:
        if report.changed:
            self.said.emit(self.tr("Taken back: %n article(s)", "", len(report.changed)), "", None)
        if report.refused:
            self.warned.emit(self._refused(report.refused, BulkChange()))

    def _done(self, number: int, change: BulkChange) -> str:
        if change.binned is not None:
            return (
                self.tr("%n article(s) moved to the bin", "", number)
                if change.binned
                else self.tr("%n article(s) taken out of the bin", "", number)
            )
        if change.status is not None:
            text = self.tr("%n article(s) now stand as “{name}”", "", number)
            return text.replace("{name}", status_name(change.status))
        if change.section is not None:
            text = self.tr("%n article(s) moved to the section “{name}”", "", number)
            return text.replace("{name}", section_name(change.section))
        return self.tr("Tags of %n article(s) changed", "", number)

    def _refused(self, refused: tuple[Refused, ...], change: BulkChange) -> str:
        lines = [self.tr("%n article(s) left as they were", "", len(refused))]
        lines += [f"«{_name(each)}»: {self._reason(each, change)}" for each in refused[:_NAMED]]
        if len(refused) > _NAMED:
            lines.append(self.tr("and %n more", "", len(refused) - _NAMED))
        return "\n".join(lines)

    def _reason(self, refused: Refused, change: BulkChange) -> str:
        if refused.reason == "transition" and refused.status is not None and change.status is not None:
            text = self.tr("there is no way from “{current}” to “{wanted}”")
            names = (("{current}", refused.status), ("{wanted}", change.status))
            for place, status in names:
                text = text.replace(place, status_name(status))
            return text
        if refused.reason == "conflict":
            return self.tr("somebody changed it meanwhile")
        return self.tr("it is no longer in the library")


def _prepared(newsroom: Newsroom, articles: tuple[int, ...], progress: Progress) -> Done[None]:
    from newsdesk.newsroom.changes import Changes, Done

    newsroom.shelf.prepare_many(articles, progress)
    return Done(None, Changes())


def _in_batches(
    newsroom: Newsroom,
    articles: tuple[int, ...],
    work: Callable[[Newsroom, tuple[int, ...]], Done[BulkReport]],
    progress: Progress,
) -> Done[BulkReport]:
    from newsdesk.newsroom.changes import Changes, Done

    changed: list[Former] = []
    refused: list[Refused] = []
    for start in range(0, len(articles), AT_ONCE):
        progress(start, len(articles))
        report = work(newsroom, articles[start : start + AT_ONCE]).value
        changed += report.changed
        refused += report.refused
    touched = Changes.of_articles(*(each.id for each in changed)) if changed else Changes()
    return Done(BulkReport(tuple(changed), tuple(refused)), touched)


def _name(refused: Refused) -> str:
    return refused.headline or QCoreApplication.translate("ArticleRow", "No headline")
