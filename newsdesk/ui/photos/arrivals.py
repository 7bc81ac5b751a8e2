# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures on their way into the library: how far they are, and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.photo import Photo
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session
from newsdesk.ui.text_places import Spot, Taker
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.wording import reason_text

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.light_table import TakenIn
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress, Refusal

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where photos are wanted: at a spot of a text, or before that in what was open when they were asked for."""

    spot: Spot
    take: Taker | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """Photos that are in the library now, and where in a text they are wanted (None: nowhere)."""

    photos: tuple[Photo, ...]
    wanted: Wanted | None


@dataclass(eq=False)
class _Arrival:
    """Pictures on their way: those that are safe already, and whether somebody stopped the rest."""

    wanted: Wanted | None
    taken: list[Photo] = field(default_factory=list)
    work: LongWork | None = None
    stopped: bool = False


class Arrivals(QFrame):
    """A strip that shows pictures coming in, and then what became of them; hidden when there is nothing to say."""

    arrived = Signal(object)
    """`Arrived`: put them where they are wanted."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_arrivals")
        self.setProperty("look", "card")
        self._session = session
        self._appearance = appearance
        self._jobs: list[_Arrival] = []
        self._waiting: Arrived | None = None
        self.summary, self.details = QLabel(), QLabel()
        self.bar = QProgressBar()
        self.stop, self.insert, self.close_button = QPushButton(), QPushButton(), QToolButton()
        self._lay_out()
        self.stop.clicked.connect(self.cancel)
        self.insert.clicked.connect(self._insert_rest)
        self.close_button.clicked.connect(self.hide)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether pictures are coming in."""
        return bool(self._jobs)

    def take_files(self, paths: Sequence[Path], wanted: Wanted | None) -> None:
        """Take files and folders in."""
        files = tuple(paths)
        self._begin(lambda newsroom, progress, told: newsroom.light_table.take_in(files, progress, told), wanted)

    def take_images(self, images: Sequence[QImage], wanted: Wanted | None) -> None:
        """Take pictures in that are no files, such as pasted ones."""
        pasted = tuple(images)

        def work(newsroom: Newsroom, progress: Progress, told: Callable[[Photo], None]) -> Done[TakenIn]:
            with TemporaryDirectory(prefix="newsdesk-paste-") as folder:
                files = [Path(folder) / f"{number}.png" for number in range(1, len(pasted) + 1)]
                for image, file in zip(pasted, files, strict=True):
                    image.save(str(file), "PNG")  # type: ignore[call-overload]  # the stub wants bytes
                return newsroom.light_table.take_in(files, progress, told)

        self._begin(work, wanted)

    def cancel(self) -> None:
        """Stop; what is in the library by then stays there."""
        for job in tuple(self._jobs):
            job.stopped = True
            self.summary.setText(self.tr("Stopping…"))
            if job.work is not None:
                job.work.cancel()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- on the way --------------------------------------------------------------------------------------------------

    def _begin(
        self,
        take: Callable[[Newsroom, Progress, Callable[[Photo], None]], Done[TakenIn]],
        wanted: Wanted | None,
    ) -> None:
        job = _Arrival(wanted)

        def work(newsroom: Newsroom, progress: Progress) -> Done[TakenIn]:
            return take(newsroom, progress, job.taken.append)

        self._show_progress(0, 0)
        long_work = self._session.run_long(
            self,
            lambda: self.tr("Adding photos"),
            work,
            lambda came: self._show_report(came, wanted),
            failed=lambda error: self._failed(error, wanted),
        )
        job.work = long_work
        self._jobs.append(job)
        long_work.progressed.connect(self._show_progress)
        long_work.ended.connect(lambda: self._end(job))

    def _end(self, job: _Arrival) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if job.stopped:
            self._show_stopped(tuple(job.taken), job.wanted)
        if not self._jobs:
            self.bar.hide()
            self.stop.hide()
            self.close_button.show()

    def _show_progress(self, done: int, total: int) -> None:
        if any(job.stopped for job in self._jobs):
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = self.tr("Adding photos: {done} of {total}") if total else self.tr("Adding photos…")
        self.summary.setText(text.replace("{done}", str(done)).replace("{total}", str(total)))
        self.details.hide()
        self.insert.hide()
        self.close_button.hide()
        self.bar.show()
        self.stop.show()
        self.show()

    # -- what became of them -----------------------------------------------------------------------------------------

    def _show_report(self, came: TakenIn, wanted: Wanted | None) -> None:
        new = len(came.photos) - len(came.known)
        words = []
        if new:
            words.append(self.tr("%n photo(s) added", "", new))
        if came.known:
            words.append(self.tr("%n were in the library already and are used again", "", len(came.known)))
        if came.refused:
            words.append(self.tr("%n file(s) not taken", "", len(came.refused)))
        line = ", ".join(words)
        self.summary.setText(line[:1].upper() + line[1:] or self.tr("There were no pictures"))
        named = [_refusal_text(each) for each in came.refused[:_MOST_NAMED]]
        if len(came.refused) > _MOST_NAMED:
            named.append(self.tr("and %n more", "", len(came.refused) - _MOST_NAMED))
        self.details.setText("\n".join(named))
        self.details.setVisible(bool(named))
        # What all went well is seen in the text itself.
        self.setVisible(bool(came.refused or came.known or not came.photos))
        self.arrived.emit(Arrived(came.photos, wanted))

    def _show_stopped(self, taken: tuple[Photo, ...], wanted: Wanted | None) -> None:
        self._waiting = Arrived(taken, wanted)
        self.summary.setText(
            self.tr("Stopped: %n photo(s) are in the library already", "", len(taken))
            if taken
            else self.tr("Stopped: nothing was added")
        )
        self.details.hide()
        self.insert.setVisible(bool(taken) and wanted is not None)
        self.show()

    def _failed(self, error: Exception, wanted: Wanted | None) -> None:
        self.hide()
        if wanted is not None:
            wanted.spot.leave()
        self._session.failed.emit(error)

    def _insert_rest(self) -> None:
        waiting, self._waiting = self._waiting, None
        self.hide()
        if waiting is not None:
            self.arrived.emit(waiting)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for name, widget in (
            ("arrivals_summary", self.summary), ("arrivals_details", self.details), ("arrivals_bar", self.bar),
            ("arrivals_stop", self.stop), ("arrivals_insert", self.insert), ("arrivals_close", self.close_button),
        ):  # fmt: skip
            widget.setObjectName(name)
        self.summary.setWordWrap(True)
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setProperty("look", "warning")
        self.bar.setTextVisible(False)
        self.close_button.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self.summary, 1)
        head.addWidget(self.stop)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.details)
        column.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self.isVisible():
            self.close_button.setIcon(self._appearance.icon(Icon.CLOSE))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Photos coming in"))
        self.stop.setText(self.tr("Stop"))
        self.insert.setText(self.tr("Put them into the text"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the report"))
        self.bar.setAccessibleName(self.tr("How far the photos are"))


def _refusal_text(refusal: Refusal) -> str:
    return f"{refusal.path.name}: {reason_text(refusal.reason, refusal.detail)}"
