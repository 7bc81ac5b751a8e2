# SPDX-License-Identifier: GPL-3.0-or-later
"""A small sheet beside the caret: an address, or words of an article of the library to link to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.document.addresses import ARTICLE_SCHEME, is_address
from newsdesk.domain.query import ArticleQuery, Found
from newsdesk.ui.session import Session

_ROWS = 6


class LinkPopover(QFrame):
    """Asks where a link leads; `chosen` tells the address and what to write where nothing is selected."""

    chosen = Signal(str, str)
    removed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("link_popover")
        self.setProperty("look", "card")
        self._session = session
        self._field = QLineEdit(self)
        self._field.setObjectName("link_address")
        self._list = QListWidget(self)
        self._list.setObjectName("link_articles")
        self._hint = QLabel(self)
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self._remove = QPushButton(self)
        self._remove.setObjectName("link_remove")
        self._remove.setProperty("look", "link")
        self._apply = QPushButton(self)
        self._apply.setObjectName("link_apply")
        self._apply.setProperty("look", "primary")
        self._later = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self._retranslate()

    def ask(self, place: QPoint, href: str = "") -> None:
        """Show the sheet at a place of the screen, with the address that is there already."""
        self._field.setText(href)
        self._field.selectAll()
        self._list.clear()
        self._list.hide()
        self._remove.setVisible(bool(href))
        self._say()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(place.x(), screen.right() - self.width() - 8)
        self.move(max(screen.left() + 8, x), min(place.y(), screen.bottom() - self.height() - 8))
        self.show()
        self._field.setFocus()

    def _lay_out(self) -> None:
        self.setFixedWidth(400)
        self._list.setFixedHeight(28 * _ROWS + 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._apply)
        column.addLayout(row)

    def _connect(self) -> None:
        self._field.textEdited.connect(self._edited)
        self._field.returnPressed.connect(self._accept)
        self._field.installEventFilter(self)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self._apply.clicked.connect(self._accept)
        self._remove.clicked.connect(self._take_away)
        self._later.timeout.connect(self._search)

    def address(self) -> str:
        """What is written, as an address; empty where it is none."""
        text = self._field.text().strip()
        if is_address(text):
            return text
        bare = "." in text and " " not in text and "@" not in text
        if bare and is_address(f"https://{text}"):
            return f"https://{text}"
        return f"mailto:{text}" if "@" in text and is_address(f"mailto:{text}") and " " not in text else ""

    def _edited(self) -> None:
        self._say()
        if self.address():
            self._later.stop()
            self._list.hide()
            self.adjustSize()
        else:
            self._later.start()

    def _say(self) -> None:
        self._apply.setEnabled(bool(self.address()))
        self._hint.setText(self.address() or self.tr("An address, or words of an article in the library"))

    def _search(self) -> None:
        words = self._field.text().strip()
        if len(words) < 2 or not self._session.is_open:
            return
        query = ArticleQuery(search=words, limit=20)
        self._session.read(self, lambda newsroom: newsroom.find(query), self._show, key="link")

    def _show(self, found: Found) -> None:
        self._list.clear()
        for article in found.articles:
            item = QListWidgetItem(article.headline)
            item.setData(Qt.ItemDataRole.UserRole, article.id)
            item.setToolTip(article.headline)
            self._list.addItem(item)
        self._list.setVisible(bool(found.articles))
        if not found.articles:
            self._hint.setText(self.tr("No article has these words"))
        self._list.setCurrentRow(0)
        self.adjustSize()

    def _accept(self) -> None:
        if self.address():
            self.hide()
            self.chosen.emit(self.address(), "")
        elif self._list.isVisible() and self._list.currentItem() is not None:
            self._take(self._list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(f"{ARTICLE_SCHEME}{item.data(Qt.ItemDataRole.UserRole)}", item.text())

    def _take_away(self) -> None:
        self.hide()
        self.removed.emit()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link"))
        self._field.setAccessibleName(self.tr("Address or article"))
        self._field.setPlaceholderText(self.tr("Address or article"))
        self._list.setAccessibleName(self.tr("Articles found"))
        self._remove.setText(self.tr("Remove the link"))
        self._apply.setText(self.tr("Link"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._list.isVisible():
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
