# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to the articles that are selected: carried out, told in a notice, and taken back from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import BulkChange, BulkReport, BulkState, BulkSummary, Former, Refused, Stage
from newsdesk.ui.session import Session
from newsdesk.ui.wording import grouped, number_text, section_name, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

AT_ONCE = 20
"""So many articles are changed in one transaction; more go step by step, with progress in the status bar."""
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
            lambda: self.tr("Backing up before the change"),
            lambda newsroom, progress: _prepared(newsroom, articles, progress),
            lambda _: self._change(articles, change),
            stop_words=lambda: self.tr("Stop: the change has not begun"),
        )
        work.dropped.connect(lambda: self.said.emit(self.tr("Called off: nothing was changed"), "", None))

    def change_list(self, shown: ListFilter, change: BulkChange, besides: tuple[int, ...] = ()) -> None:
        """Change all articles that a list has now, but for some; which these are is the library's business, and not the
        window's."""
        if not self._session.is_open or self._session.read_only:
            return
        work = self._session.run_long(
            self,
            lambda: self.tr("Backing up before the change"),
            lambda newsroom, progress: _frozen(newsroom, shown, besides, change, progress),
            lambda key: self.go_on(key, change),
            stop_words=lambda: self.tr("Stop: the change has not begun"),
        )
        work.dropped.connect(lambda: self.said.emit(self.tr("Called off: nothing was changed"), "", None))

    def restore(self, formers: tuple[Former, ...]) -> None:
        """Make articles again what they were."""
        self._session.write(self, lambda newsroom: newsroom.shelf.restore_many(formers), self._tell_restored)

    def look_for_unfinished(self) -> None:
        """Offer to go on with a change of many that the program did not live to end."""
        if not self._session.read_only:
            self._session.read(self, lambda newsroom: newsroom.shelf.bulk.latest(), self._offer, key="unfinished")

    def go_on(self, key: int, change: BulkChange) -> None:
        """Change what a change of many has not reached yet."""
        work = self._session.run_long(
            self,
            lambda: self._doing(change),
            lambda newsroom, progress: newsroom.shelf.bulk.go_on(key, progress),
            lambda summary: self._tell_many(summary, change),
            stop_words=lambda: self.tr("Stop: what was changed can be taken back"),
            counted=True,
        )
        work.dropped.connect(self.look_for_unfinished)

    def take_back(self, key: int) -> None:
        """Make all articles that a change of many reached what they were."""
        work = self._session.run_long(
            self,
            lambda: self.tr("Taking the change back"),
            lambda newsroom, progress: newsroom.shelf.bulk.take_back(key, progress),
            self._tell_taken_back,
            stop_words=lambda: self.tr("Stop: the rest can be taken back later"),
            counted=True,
        )
        work.dropped.connect(self.look_for_unfinished)

    def take_back_latest(self) -> None:
        """Take the last change of many back, where it is still remembered."""

        def known(state: BulkState | None) -> None:
            if state is None:
                self.warned.emit(self.tr("No change of many articles can be taken back"))
            else:
                self.take_back(state.id)

        self._session.read(self, lambda newsroom: newsroom.shelf.bulk.latest(), known, key="latest")

    def _offer(self, state: BulkState | None) -> None:
        if state is None or state.stage is Stage.DONE:
            return
        if state.stage is Stage.UNDOING:
            text = grouped(
                self.tr("Taking a change of %n article(s) back was broken off", "", state.total), state.total
            )
            self.said.emit(text, self.tr("Take back the rest"), lambda: self.take_back(state.id))
            return
        text = grouped(
            self.tr("A change of %n article(s) was broken off after {reached}", "", state.total), state.total
        )
        text = text.replace("{reached}", number_text(state.reached))
        self.said.emit(text, self.tr("Go on"), lambda: self.go_on(state.id, state.change))

    def _change(self, articles: tuple[int, ...], change: BulkChange) -> None:
        if len(articles) <= AT_ONCE:
            self._session.write(
                self,
                lambda newsroom: newsroom.shelf.change_many(articles, change, prepared=True),
                lambda report: self._tell(report, change),
            )
            return
        self._session.write(
            self, lambda newsroom: _begun(newsroom, articles, change), lambda key: self.go_on(key, change)
        )

    def _tell_many(self, summary: BulkSummary, change: BulkChange) -> None:
        if summary.changed:
            undo = self.tr("Undo")
            self.said.emit(self._done(summary.changed, change), undo, lambda: self.take_back(summary.id))
        if summary.refused:
            self.warned.emit(self._refused(summary.named, change, summary.refused))

    def _tell_taken_back(self, summary: BulkSummary) -> None:
        self.said.emit(self._taken_back(summary.changed), "", None)
        if summary.refused:
            self.warned.emit(self._refused(summary.named, BulkChange(), summary.refused))

    def _tell(self, report: BulkReport, change: BulkChange) -> None:
        if report.changed:
            words = self._done(len(report.changed), change)
            self.said.emit(words, self.tr("Undo"), lambda: self.restore(report.changed))
        if report.refused:
            self.warned.emit(self._refused(report.refused, change))

    def _tell_restored(self, report: BulkReport) -> None:
        if report.changed:
            self.said.emit(self._taken_back(len(report.changed)), "", None)
        if report.refused:
            self.warned.emit(self._refused(report.refused, BulkChange()))

    def _taken_back(self, number: int) -> str:
        return grouped(self.tr("Taken back: %n article(s)", "", number), number)

    def _doing(self, change: BulkChange) -> str:
        if change.binned is not None:
            return self.tr("Moving articles to the bin") if change.binned else self.tr("Taking articles out of the bin")
        if change.status is not None:
            return self.tr("Setting the status of articles")
        if change.section is not None:
            return self.tr("Moving articles to another section")
        return self.tr("Changing the tags of articles")

    def _done(self, number: int, change: BulkChange) -> str:
        if change.binned:
            text = self.tr("%n article(s) moved to the bin", "", number)
        elif change.binned is not None:
            text = self.tr("%n article(s) taken out of the bin", "", number)
        elif change.status is not None:
            text = self.tr("%n article(s) now stand as “{name}”", "", number)
        elif change.section is not None:
            text = self.tr("%n article(s) moved to the section “{name}”", "", number)
        else:
            text = self.tr("Tags of %n article(s) changed", "", number)
        name = section_name(change.section or "") if change.status is None else status_name(change.status)
        return grouped(text, number).replace("{name}", name)

    def _refused(self, refused: tuple[Refused, ...], change: BulkChange, number: int | None = None) -> str:
        number = len(refused) if number is None else number
        lines = [grouped(self.tr("%n article(s) left as they were", "", number), number)]
        lines += [f"«{_name(each)}»: {self._reason(each, change)}" for each in refused[:_NAMED]]
        if number > _NAMED:
            lines.append(grouped(self.tr("and %n more", "", number - _NAMED), number - _NAMED))
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


def _frozen(
    newsroom: Newsroom, shown: ListFilter, besides: tuple[int, ...], change: BulkChange, progress: Progress
) -> Done[int]:
    from newsdesk.newsroom.changes import Changes, Done

    articles = newsroom.shelf.bulk.freeze(shown, besides)
    newsroom.shelf.prepare_many(articles, progress)
    return Done(newsroom.shelf.bulk.begin(articles, change), Changes())


def _begun(newsroom: Newsroom, articles: tuple[int, ...], change: BulkChange) -> Done[int]:
    from newsdesk.newsroom.changes import Changes, Done

    return Done(newsroom.shelf.bulk.begin(articles, change), Changes())


def _name(refused: Refused) -> str:
    return refused.headline or QCoreApplication.translate("ArticleRow", "No headline")
