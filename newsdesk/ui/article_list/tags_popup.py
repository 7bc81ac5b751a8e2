# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags of several articles at once: those they have, to be given to all or taken from all, and new ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.shelf import BulkChange
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import CompletionLineEdit
from newsdesk.ui.widgets.token_field import TokenField

_WIDTH = 280
_ROWS = 7
_ROW = 26
_NAME = Qt.ItemDataRole.UserRole


class TagsPopup(QFrame):
    """Opens under whatever asked for it; Enter in the empty field or the button applies, Esc leaves all as it is."""

    applied = Signal(object)
    """A `BulkChange` of tags."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tags_popup")
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._before: dict[str, Qt.CheckState] = {}
        self._title = QLabel()
        self._title.setProperty("look", "heading")
        self.field = TokenField(appearance, CompletionLineEdit(self._complete), "tags_to_add")
        self.list = QListWidget()
        self.list.setObjectName("tags_in_use")
        self._hint = QLabel()
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self.apply = QPushButton()
        self.apply.setObjectName("tags_apply")
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self._apply)
        self._lay_out()
        self._retranslate()

    def show_tags(self, tags: Mapping[str, int], number: int) -> None:
        """Show the tags of so many articles, each with the number of those that have it."""
        self.list.clear()
        for name, articles in tags.items():
            item = QListWidgetItem(name if articles == number else f"{name}   {articles} / {number}")
            state = Qt.CheckState.Checked if articles == number else Qt.CheckState.PartiallyChecked
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(state)
            self._before[name] = state
            self.list.addItem(item)
        self.list.setFixedHeight(max(1, min(_ROWS, len(tags))) * _ROW + 2)
        self.list.setVisible(bool(tags))
        self._hint.setVisible(bool(tags))
        self._title.setText(self.tr("Tags of %n article(s)", "", number))
        self.adjustSize()

    def open_at(self, place: QPoint) -> None:
        """Open with the upper left corner there, inside of the screen."""
        screen = self.screen().availableGeometry()
        self.adjustSize()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        top = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.field.line.setFocus()

    def wanted(self) -> BulkChange:
        """The change that the boxes and the field ask for."""
        added, removed = list(self.field.tokens), list[str]()
        for row in range(self.list.count()):
            item = self.list.item(row)
            name, state = str(item.data(_NAME)), item.checkState()
            if state is self._before[name]:
                continue
            (added if state is Qt.CheckState.Checked else removed).append(name)
        return BulkChange(add_tags=tuple(dict.fromkeys(added)), remove_tags=tuple(removed))

    def _apply(self) -> None:
        self.field.commit()
        change = self.wanted()
        if change != BulkChange():
            self.applied.emit(change)
        self.close()

    def _complete(self, begun: str, tell: Callable[[list[str]], None]) -> None:
        self._session.read(self, lambda newsroom: newsroom.index_cards.tags(begun), tell, key="tags")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._hint)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.apply)
        column.addLayout(line)
        self.setFixedWidth(_WIDTH)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Tags of the selected articles"))
        self.field.line.setPlaceholderText(self.tr("Add tags…"))
        self.field.line.setAccessibleName(self.tr("Tags to add"))
        self.list.setAccessibleName(self.tr("Tags that they have"))
        self._hint.setText(self.tr("A tick gives the tag to all, an empty box takes it from all"))
        self.apply.setText(self.tr("Apply"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
