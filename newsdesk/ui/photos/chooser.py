# SPDX-License-Identifier: GPL-3.0-or-later
"""A photo for the text, chosen beside the caret: out of the library, out of this article, or out of files."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.library_model import LibraryModel
from newsdesk.ui.photos.library_rows import LibraryRows
from newsdesk.ui.photos.photo_rows import PhotoRows
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.popover import Popover

_PAUSE_MS: Final = 120
_WIDTH: Final = 440
_HEIGHT: Final = 356
_WALKING: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PhotoChooser(Popover):
    """The field walks the list; Enter takes what is chosen there."""

    chosen = Signal(list)
    """These photos (`Photo`)."""
    files_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, pictures: Pictures, parent: QWidget) -> None:
        super().__init__("photo_chooser", parent)
        self._session = session
        self._article: OpenArticle | None = None
        self._take_first = False
        self.search = QLineEdit(self)
        self.of_library, self.of_article = QPushButton(self), QPushButton(self)
        self.list, self.nothing = QListView(self), QLabel(self)
        self.insert, self.files = QPushButton(self), QPushButton(self)
        self._library = LibraryModel(session)
        self._own = PhotoRows(self)
        self._pages = QStackedWidget(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.list.setItemDelegate(LibraryRows(appearance, pictures))
        self._set_up()
        self._lay_out()
        self._connect(pictures)
        self._retranslate()

    def ask(self, anchor: QRect, article: OpenArticle | None) -> None:
        """Show what can be chosen beside a rectangle of the screen."""
        self._article = article
        self._take_first = False
        self.search.clear()
        self.of_article.setEnabled(bool(article is not None and article.photos))
        if not self.of_article.isEnabled():
            self.of_library.setChecked(True)
        self._ask()
        self.show_beside(anchor)
        self.search.setFocus()

    def photos_chosen(self) -> list[Photo]:
        """The photos that are selected, in the order of the list."""
        model, selection = self._model(), self.list.selectionModel()
        rows = sorted(index.row() for index in selection.selectedIndexes()) if selection is not None else []
        return [model.photo(row) for row in rows]

    # -- asking ------------------------------------------------------------------------------------------------------

    def _model(self) -> PhotoRows:
        return self._own if self.of_article.isChecked() else self._library

    def _ask(self) -> None:
        self._pause.stop()
        if self.list.model() is not self._model():
            self.list.setModel(self._model())
            self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        if self.of_article.isChecked():
            photos = self._article.photos.values() if self._article is not None else ()
            self._own.show_photos([each for each in photos if _has_words(each, self.search.text())])
            self._answered()
        elif self._session.is_open:
            self._library.ask(self.search.text(), False)

    def _library_answered(self) -> None:
        if self.isVisible() and self.of_library.isChecked():
            self._answered()

    def _answered(self) -> None:
        """Choose the first, unless somebody did already."""
        model = self._model()
        found = model.rowCount() > 0
        self._pages.setCurrentWidget(self.list if found else self.nothing)
        self._say_nothing()
        if found and not self.photos_chosen():
            self.list.setCurrentIndex(model.index(0))
        self._show_chosen()
        if self._take_first and found:
            self._take()

    def _show_chosen(self) -> None:
        self.insert.setEnabled(bool(self.photos_chosen()))

    def _take(self) -> None:
        photos = self.photos_chosen()
        if self._pause.isActive():  # faster than the library: what it finds first is meant
            self._take_first = True
            self._ask()
        elif photos:
            self.hide()
            self.chosen.emit(photos)

    def _ask_for_files(self) -> None:
        self.hide()
        self.files_wanted.emit()

    # -- how it looks ------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        group = QButtonGroup(self)
        for name, button in (("chooser_library", self.of_library), ("chooser_article", self.of_article)):
            button.setObjectName(name)
            button.setCheckable(True)
            button.setProperty("look", "quiet")
            group.addButton(button)
        self.of_library.setChecked(True)
        self.search.setObjectName("chooser_search")
        self.search.setClearButtonEnabled(True)
        self.list.setObjectName("chooser_list")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field walks it
        self.nothing.setObjectName("chooser_nothing")
        self.nothing.setProperty("look", "hint")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.insert.setObjectName("chooser_insert")
        self.insert.setProperty("look", "primary")
        self.files.setObjectName("chooser_files")

    def _lay_out(self) -> None:
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        switch, foot = QHBoxLayout(), QHBoxLayout()
        switch.setSpacing(2)
        switch.addWidget(self.of_library)
        switch.addWidget(self.of_article)
        switch.addStretch(1)
        foot.addWidget(self.files)
        foot.addStretch(1)
        foot.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.search)
        column.addLayout(switch)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self, pictures: Pictures) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._take)
        self.search.installEventFilter(self)
        self._pause.timeout.connect(self._ask)
        self.of_article.toggled.connect(lambda _: self._ask())
        for button in (self.of_library, self.of_article):
            button.clicked.connect(lambda: self.search.setFocus())
        self._library.counted.connect(lambda _: self._library_answered())
        self.list.doubleClicked.connect(lambda _: self._take())
        self.insert.clicked.connect(self._take)
        self.files.clicked.connect(self._ask_for_files)
        pictures.arrived.connect(lambda _: self.list.viewport().update())

    def _say_nothing(self) -> None:
        if self.search.text().strip():
            self.nothing.setText(self.tr("No photo has all of these words."))
        else:
            self.nothing.setText(self.tr("There are no photos here yet."))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Insert a photo"))
        self.search.setPlaceholderText(self.tr("Credit, caption, place, keyword"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.of_library.setText(self.tr("In the library"))
        self.of_article.setText(self.tr("In the article"))
        self.list.setAccessibleName(self.tr("Photos found"))
        self.insert.setText(self.tr("Insert"))
        self.insert.setToolTip(self.tr("Put into the text (Enter)"))
        self.files.setText(self.tr("From files…"))
        self._say_nothing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.search and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _has_words(photo: Photo, words: str) -> bool:
    """Whether what is known of a photo has all of some words."""
    known = " ".join((photo.credit, photo.caption, photo.headline, photo.alt, photo.place, *photo.keywords)).casefold()
    return all(word in known.replace("ё", "е") for word in words.casefold().replace("ё", "е").split())
