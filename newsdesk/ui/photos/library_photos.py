# SPDX-License-Identifier: GPL-3.0-or-later
"""All photos of the library: found, credited many at a time, put into the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.ui.photos.chosen_photos import ChosenPhotos
from newsdesk.ui.photos.library_model import LibraryModel
from newsdesk.ui.photos.library_rows import LibraryRows
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import Ask
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import number_text

_PAUSE_MS = 150


class PhotoList(QListView):
    """The list; Enter puts the photos chosen into the text."""

    inserted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.inserted.emit()
            return
        super().keyPressEvent(event)


class LibraryPhotos(QWidget):
    """The photos of the library, newest first."""

    insert_wanted = Signal(list)
    """These photos (`Photo`) should be put into the text."""
    credit_wanted = Signal(list, str)
    """These photos (ids) should get this credit."""
    article_wanted = Signal(int)
    files_wanted = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        pictures: Pictures,
        writes: PhotoWrites,
        ask_credits: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library_photos")
        self._session, self._appearance = session, appearance
        self.model = LibraryModel(session)
        self.search, self.uncredited, self.count = QLineEdit(), QCheckBox(), QLabel()
        self.list = PhotoList()
        self.states = StateStack(self.list, appearance)
        self.chosen = ChosenPhotos(session, writes, ask_credits)
        self._late = True
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._set_up_list(pictures)
        self._lay_out()
        self._connect(pictures)
        self._retranslate()

    def learn(self, *photos: Photo) -> None:
        """Take note of photos as the library has them now."""
        self.model.learn(*photos)
        self._choose()

    def photos_chosen(self) -> list[Photo]:
        """The photos that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.photo(row) for row in rows]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()
        if self._late:
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- asking ------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self.isVisible() or not self._session.is_open:
            self._late = True
            return
        self._late = False
        self.states.show_loading()
        self.model.ask(self.search.text(), self.uncredited.isChecked())

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Subject.PHOTOS) or changes.touches(Subject.ARTICLES):
            self._late = True
            if self.isVisible():
                self._pause.start()

    def _forget(self) -> None:
        self.model.clear()
        self._late = True

    def _counted(self, total: int) -> None:
        self.count.setText(self.tr("%n photo(s)", "", total).replace(str(total), number_text(total)))
        if total:
            self.states.show_content()
        elif self.search.text().strip():
            self.states.show_empty(
                self.tr("Nothing found"), self.tr("No photo has all of these words."),
                self.tr("Clear the search"), self.search.clear,
            )  # fmt: skip
        elif self.uncredited.isChecked():
            self.states.show_empty(self.tr("All photos are credited"), self.tr("There is nothing left to do here."))
        else:
            self.states.show_empty(
                self.tr("No photos yet"), self.tr("Drop pictures here, or choose them."),
                self.tr("Add photos…"), self.files_wanted.emit,
            )  # fmt: skip

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _keep_selection(self) -> None:
        self._kept = [photo.id for photo in self.photos_chosen()]
        self._kept_scroll = self.list.verticalScrollBar().value()

    def _restore_selection(self) -> None:
        selection = QItemSelection()
        for photo in self._kept:
            row = self.model.row_of(photo)
            if row is not None:
                index = self.model.index(row)
                selection.select(index, index)
        self.list.selectionModel().select(selection, self.list.selectionModel().SelectionFlag.ClearAndSelect)
        self.list.verticalScrollBar().setValue(self._kept_scroll)
        self._choose()

    def _choose(self) -> None:
        self.chosen.show_photos(self.photos_chosen())

    def _insert(self, _index: QModelIndex | None = None) -> None:
        photos = self.photos_chosen()
        if photos:
            self.insert_wanted.emit(photos)

    # -- how it looks ------------------------------------------------------------------------------------------------

    def _set_up_list(self, pictures: Pictures) -> None:
        self.list.setObjectName("library_list")
        self.list.setModel(self.model)
        self.list.setItemDelegate(LibraryRows(self._appearance, pictures))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self, pictures: Pictures) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.uncredited.toggled.connect(self._ask)
        self.model.counted.connect(self._counted)
        self.model.failed.connect(lambda error: self.states.show_error(error, self._ask))
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._restore_selection)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.list.doubleClicked.connect(self._insert)
        self.list.inserted.connect(self._insert)
        self.chosen.insert_wanted.connect(self._insert)
        self.chosen.credit_wanted.connect(self.credit_wanted)
        self.chosen.article_wanted.connect(self.article_wanted)
        pictures.arrived.connect(lambda _: self.list.viewport().update())
        self._session.opened.connect(self._ask)
        self._session.closed.connect(self._forget)
        self._session.changed.connect(self._changed)
        self._appearance.changed.connect(self._draw)

    def _lay_out(self) -> None:
        self.search.setObjectName("library_search")
        self.search.setClearButtonEnabled(True)
        self.uncredited.setObjectName("library_uncredited")
        self.count.setObjectName("library_count")
        self.count.setProperty("look", "count")
        narrow = QHBoxLayout()
        narrow.addWidget(self.uncredited, 1)
        narrow.addWidget(self.count)
        head = QVBoxLayout()
        head.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        head.setSpacing(GRID // 2)
        head.addWidget(self.search)
        head.addLayout(narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.states, 1)
        column.addWidget(self.chosen)

    def _draw(self) -> None:
        if self.isVisible() and not self.search.actions():
            self.search.addAction(self._appearance.icon(Icon.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        elif self.search.actions():
            self.search.actions()[0].setIcon(self._appearance.icon(Icon.SEARCH))

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Credit, caption, place, keyword"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.uncredited.setText(self.tr("Without a credit"))
        self.list.setAccessibleName(self.tr("Photos of the library"))
        if not self._late:
            self._counted(self.model.total)
