# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of an import: how far it is, then what came in, what did not and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QListWidgetItem, QPushButton, QSizePolicy, QWidget

from newsdesk.ui.intake.report_rows import ReportWords, rows
from newsdesk.ui.intake.sheet_layout import SheetParts
from newsdesk.ui.intake.taking import TakenFiles, date_articles, take_files
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import number_text, spoken

_WIDEST = 600
_MOST_LINKS = 5
_DAYS = {"ru": "dd.MM.yyyy", "kk": "dd.MM.yyyy", "en": "d MMM yyyy"}
"""By language; speakers of English do not agree on which of two numbers is the day."""


class IntakeSheet(QFrame):
    """Takes files in and says what became of them; it lies over the upper edge of its parent and blocks nothing."""

    imported = Signal(list)
    """Articles (ids) came in."""
    article_wanted = Signal(int)
    """An article that came in should be opened."""
    photos_wanted = Signal()
    """The library's photos should be shown."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("intake_sheet")
        self.setProperty("look", "notice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._appearance = appearance
        self._words = ReportWords(self)
        self._work: LongWork | None = None
        self._taken: TakenFiles | None = None
        self._folder = ""
        self._done = (0, 0)
        self._was_stopped = False
        self.parts = SheetParts(self)
        self._links: list[QPushButton] = []
        self._connect()
        self._retranslate()
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether files are coming in."""
        return self._work is not None

    @property
    def links(self) -> tuple[QPushButton, ...]:
        """The articles that can be opened from here."""
        return tuple(self._links)

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        kinds = self.tr("Texts, photos and archives ({endings})").replace(
            "{endings}", "*.md *.txt *.jpg *.jpeg *.png *.webp *.tif *.tiff *.avif *.gif *.zip *.tar *.tgz *.gz"
        )
        title = self.tr("Take in files")
        every = self.tr("All files ({endings})").replace("{endings}", "*")
        names, _ = QFileDialog.getOpenFileNames(self.window(), title, self._folder, f"{kinds};;{every}")
        if names:
            self._folder = str(Path(names[0]).parent)
            self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files, folders and archives in; one import at a time."""
        if not paths or self.busy or not self._session.is_open or self._session.read_only:
            return
        files = tuple(paths)

        self._taken, self._was_stopped = None, False
        self._show_progress(0, 0)
        self._work = self._session.run_long(
            self,
            lambda: self.tr("Taking in files"),
            lambda newsroom, progress: take_files(newsroom, files, progress),
            partial(self._show_report, files),
            failed=self._failed,
        )
        self._work.progressed.connect(self._show_progress)
        self._work.ended.connect(self._end)

    def cancel(self) -> None:
        """Stop; what came in by then stays, and the same files taken in again go on from there."""
        if self._work is not None:
            self._was_stopped = True
            self.parts.title.setText(self.tr("Stopping…"))
            self._work.cancel()

    def copy_report(self) -> None:
        """Put the report into the clipboard as text."""
        if self._taken is not None:
            lines = [self._words.summary(self._taken.report), *(row.text for row in rows(self._taken.report))]
            QGuiApplication.clipboard().setText("\n".join(lines))

    # -- on the way --------------------------------------------------------------------------------------------------

    def _end(self) -> None:
        self._work = None
        self.parts.show_busy(busy=False)
        if self._was_stopped:
            self._show_stopped()
        self._place()

    def _failed(self, error: Exception) -> None:
        self.hide()
        self._session.failed.emit(error)

    def _show_progress(self, done: int, total: int) -> None:
        if self._was_stopped:
            return
        self._done = (done, total)
        self.parts.bar.setRange(0, total)
        self.parts.bar.setValue(done)
        text = self.tr("Taking in {done} of {total}") if total else self.tr("Looking through the files…")
        self.parts.title.setText(text.replace("{done}", number_text(done)).replace("{total}", number_text(total)))
        self.parts.clear()
        self.parts.show_busy(busy=True)
        self._appear()

    def _show_stopped(self) -> None:
        self.parts.title.setText(self.tr("Stopped"))
        self.parts.say(self.tr("What came in by then is whole. Take in the same files again to go on from there."))
        self.parts.show_busy(busy=False)
        self._appear()

    # -- what became of them -----------------------------------------------------------------------------------------

    def _show_report(self, files: Sequence[Path], taken: TakenFiles) -> None:
        self._taken = taken
        report = taken.report
        alone = report.articles[0] if len(set(report.articles)) == 1 and len(files) == 1 else None
        self._fill()
        self._appear()
        if report.articles:
            self.imported.emit(list(dict.fromkeys(report.articles)))
        if alone is not None:
            self.article_wanted.emit(alone)
            # An article that opens says enough, unless something of it was left out.
            self.setVisible(bool(report.refused or report.dropped or taken.undated))

    def _fill(self) -> None:
        taken, parts = self._taken, self.parts
        if taken is None:
            return
        parts.clear()
        parts.title.setText(self._words.summary(taken.report))
        for row in rows(taken.report):
            item = QListWidgetItem(f"{row.file}\n{row.words}")
            item.setIcon(self._icon(bad=row.bad))
            item.setToolTip(row.path)
            parts.list.addItem(item)
        parts.list.setVisible(parts.list.count() > 0)
        parts.fit_list()
        parts.copy.setVisible(parts.list.count() > 0)
        self._fill_links(taken.headlines)
        parts.photos.setVisible(bool(taken.report.photos))
        undated = len(taken.undated)
        parts.date_row.setVisible(bool(undated))
        parts.undated.setText(self.tr("%n article(s) have no date", "", undated))
        self._place()

    def _fill_links(self, headlines: Sequence[tuple[int, str]]) -> None:
        for link in self._links:
            self.parts.links.removeWidget(link)
            link.hide()  # it is only gone when the program is idle
            link.deleteLater()
        self._links = []
        for article, headline in headlines[:_MOST_LINKS]:
            link = QPushButton()
            link.setObjectName(f"imported_{article}")
            link.setProperty("look", "link")
            link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            words = self.tr("Open “{headline}”").replace("{headline}", headline or self.tr("without a headline"))
            room = self._width() - 6 * GRID
            link.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
            link.setToolTip(headline)
            link.setAccessibleName(words)
            link.clicked.connect(partial(self.article_wanted.emit, article))
            self.parts.links.addWidget(link)
            link.show()  # else it has no height yet when the sheet is placed
            self._links.append(link)
        rest = len(headlines) - _MOST_LINKS
        self.parts.rest.setText(self.tr("and %n more", "", rest))
        self.parts.rest.setVisible(rest > 0)

    def _give_date(self) -> None:
        taken = self._taken
        if taken is None or not taken.undated:
            return
        shown = self.parts.day.date()
        day = date(shown.year(), shown.month(), shown.day())

        def done(_articles: object) -> None:
            self._taken = TakenFiles(taken.report, taken.headlines)
            self._fill()

        self._session.write(self, lambda newsroom: date_articles(newsroom, taken.undated, day), done)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.busy:
            self.hide()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        parts = self.parts
        parts.stop.clicked.connect(self.cancel)
        parts.close.clicked.connect(self.hide)
        parts.copy.clicked.connect(self.copy_report)
        parts.photos.clicked.connect(self.photos_wanted)
        parts.give_date.clicked.connect(self._give_date)
        self._session.closed.connect(self.hide)
        self._appearance.changed.connect(self._draw)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self._place()

    def _width(self) -> int:
        parent = self.parentWidget()
        return min(_WIDEST, parent.width() - 4 * GRID) if parent is not None else _WIDEST

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or self.isHidden():
            return
        width = self._width()
        self.setFixedWidth(width)
        self.parts.column.invalidate()
        self.parts.column.activate()
        height = min(max(self.parts.column.totalHeightForWidth(width), 0), parent.height() - 12 * GRID)
        self.setGeometry((parent.width() - width) // 2, 7 * GRID, width, height)

    def _icon(self, *, bad: bool) -> QIcon:
        tokens = self._appearance.tokens
        return self._appearance.icon(Icon.BAD if bad else Icon.WARNING, tokens.bad if bad else tokens.warning)

    def _draw(self) -> None:
        if self.isVisible():
            self.parts.close.setIcon(self._appearance.icon(Icon.CLOSE))
            self._fill()

    def _retranslate(self) -> None:
        parts = self.parts
        self.setAccessibleName(self.tr("Files coming in"))
        parts.stop.setText(self.tr("Stop"))
        parts.close.setToolTip(self.tr("Close (Esc)"))
        parts.close.setAccessibleName(self.tr("Close the report"))
        parts.copy.setText(self.tr("Copy the report"))
        parts.photos.setText(self.tr("Show the photos"))
        parts.give_date.setText(self.tr("Give this date"))
        parts.day.setAccessibleName(self.tr("Date of publication"))
        parts.day.setDate(QDate.currentDate())
        parts.day.setLocale(QLocale())
        parts.day.setDisplayFormat(_DAYS[spoken()])
        parts.list.setAccessibleName(self.tr("What was refused and left out"))
        parts.bar.setAccessibleName(self.tr("How far the files are"))
        if self.busy:
            self._show_progress(*self._done)
        else:
            self._fill()
