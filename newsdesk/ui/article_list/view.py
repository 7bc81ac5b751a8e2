# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as it is looked at: rows of one height, selected by id, opened without haste."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from newsdesk.domain.shelf import ListRow
from newsdesk.ui.article_list.column_header import ColumnHeader
from newsdesk.ui.article_list.delegate import ROW_HEIGHT, RowDelegate
from newsdesk.ui.article_list.model import ArticleRows
from newsdesk.ui.article_list.place import KeptPlace
from newsdesk.ui.article_list.row_text import headline_of
from newsdesk.ui.dragged_articles import card, pack
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import CLICK_TARGET
from newsdesk.ui.wording import number_text

OPEN_AFTER_MS = 180
"""An arrow key that is held down opens nothing on its way."""
_MOVES = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End
})  # fmt: skip
_Flag = QItemSelectionModel.SelectionFlag


class ArticleView(QTableView):
    """Rows of `ArticleRows`. Rows that the eye can reach are asked for; all others are only counted."""

    chosen = Signal(int)
    """An article should be opened."""
    selected = Signal()
    """Other rows are selected now."""
    sought = Signal(str)
    """The next headline that begins so should be selected."""
    bin_wanted = Signal()
    """Delete was pressed."""
    drag_wanted = Signal()
    """The selected articles are being dragged away."""
    files_dropped = Signal(list)
    """Files (Path) were dropped."""
    resized = Signal()

    def __init__(
        self, rows: ArticleRows, delegate: RowDelegate, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("article_rows")
        self.rows = rows
        self.columns = ColumnHeader(appearance, self)
        self.setHorizontalHeader(self.columns)
        self.columns.left.connect(self.setFocus)
        self.columns.sight_wanted.connect(self.horizontalScrollBar().setValue)
        self.row_height = ROW_HEIGHT
        self._pressed = QModelIndex()
        self._typed = ""
        self._opening = QTimer(self, interval=OPEN_AFTER_MS, singleShot=True)
        self._opening.timeout.connect(self.open_current)
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._forget_typed)
        self._looking = QTimer(self, interval=0, singleShot=True)
        self._looking.timeout.connect(self._want_visible)
        self._place = KeptPlace(self)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self._set_up()
        rows.answered.connect(self._looking.start)
        self.verticalScrollBar().valueChanged.connect(lambda: self._looking.start())

    # -- what is selected --------------------------------------------------------------------------------------------

    def runs(self) -> list[tuple[int, int]]:
        """The selected rows, as runs from first to last, in order."""
        found: list[tuple[int, int]] = []
        for first, last in sorted(_runs_of(self.selectionModel().selection())):
            if found and first <= found[-1][1] + 1:
                found[-1] = (found[-1][0], max(last, found[-1][1]))
            else:
                found.append((first, last))
        return found

    def selected_count(self) -> int:
        """How many articles are selected."""
        return sum(last - first + 1 for first, last in self.runs())

    def tell_selected(self) -> None:
        """Say that other rows are selected: the rows moved."""
        self.selected.emit()

    def select_whole_rows(self) -> None:
        """Select in their whole length the rows that are selected: columns came or went."""
        model = self.selectionModel()
        model.select(model.selection(), _Flag.Select | _Flag.Rows)

    def take_current_to_first_column(self) -> None:
        """Have the keyboard in the first column, before the others go."""
        current = self.currentIndex()
        if current.column() > 0:
            self.selectionModel().setCurrentIndex(current.siblingAtColumn(0), _Flag.NoUpdate)

    def current_row(self) -> ListRow | None:
        """The row that has the keyboard."""
        return self.rows.row(self.currentIndex().row())

    def select_row(self, number: int) -> None:
        """Select one row and bring it into sight, without opening it."""
        self._opening.stop()
        index = self.rows.index(number, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go some rows on, and open the article there if one stays on it."""
        if self.rows.total:
            at = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
            self.select_row(max(0, min(at, self.rows.total - 1)))
            self.open_soon()

    def open_soon(self) -> None:
        """Open the article that has the keyboard, if it still has it in a moment."""
        self._opening.start()

    def open_current(self) -> None:
        """Open the article that has the keyboard."""
        self._opening.stop()
        row = self.current_row()
        if row is not None:
            self.chosen.emit(row.id)

    # -- loading -----------------------------------------------------------------------------------------------------

    def start_anew(self) -> None:
        """Ask for another list, to be shown from its top."""
        self._opening.stop()
        self._place.start_anew()

    def refresh(self) -> None:
        """Ask for the same list again, and stay where one was looking."""
        self._place.refresh()

    def go_to(self, article: int) -> None:
        """Select an article wherever in the list it stands, without opening it."""
        self._place.go_to(article)

    def keep(self, articles: tuple[int, ...]) -> None:
        """Keep these selected when the list comes anew: they are all that are, in its order."""
        self._place.know(articles)

    def _want_visible(self) -> None:
        height = self.viewport().height()
        first = self.verticalScrollBar().value() // self.row_height
        reach = height // self.row_height + 1
        self.rows.want(first - reach // 2, first + reach + reach // 2)

    def set_row_height(self, height: int) -> None:
        """Give all rows another height."""
        self.row_height = height
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)

    # -- set up ------------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.columns
        header.setObjectName("list_columns")
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        # Once for all heights: raised over rows that are lower, it would take Qt minutes where they are a million.
        self.verticalHeader().setMinimumSectionSize(CLICK_TARGET)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(ROW_HEIGHT)
        self.setMinimumWidth(200)

    def _forget_typed(self) -> None:
        self._typed = ""

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Headlines are sought in the library, of which only some rows are here."""
        self._typing.start(QApplication.keyboardInputInterval() * 2)
        self._typed += search
        if self._typed.strip():
            self.sought.emit(self._typed)

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.ShortcutOverride and self.selected_count() > 1:
            event.accept()  # this Esc leaves the selection, not the list
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
            return
        if key == Qt.Key.Key_Delete and not held:
            self.bin_wanted.emit()
            return
        if key == Qt.Key.Key_Escape and self.selected_count() > 1:
            self.select_row(self.currentIndex().row())
            return
        super().keyPressEvent(event)
        if key in _MOVES and not held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self._opening.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._opening.stop()
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and index == self._pressed:
            self.open_current()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self._opening.stop()
        self._pressed = QModelIndex()
        self.drag_wanted.emit()

    def drag(self, articles: tuple[int, ...]) -> None:
        """Let the mouse carry articles away, under a card with the headline or their number."""
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return  # the ids took longer than the hand
        row = self.current_row()
        drag = QDrag(self)
        drag.setMimeData(pack(articles))
        text = number_text(len(articles)) if len(articles) != 1 or row is None else headline_of(row)
        drag.setPixmap(card(text, self))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is None and event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looking.start()
        self.resized.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._place.restoring:
            self._place.note()
            self.selected.emit()


def local_files(event: QDropEvent) -> list[Path]:
    """The files that were dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _runs_of(selection: QItemSelection) -> list[tuple[int, int]]:
    ranges = (selection.at(number) for number in range(selection.count()))
    return [(each.top(), each.bottom()) for each in ranges]
