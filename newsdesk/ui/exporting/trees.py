# SPDX-License-Identifier: GPL-3.0-or-later
"""The two trees of the sheet: files by kind, and the articles that are held back with the reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsdesk.newsroom.reports import Blocked
from newsdesk.ui.exporting.plan import SHOWN, Group
from newsdesk.ui.exporting.words import COUNTED, kind_words, reasons_words
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.wording import finding_text, number_text, reason_text

_PLACE = Qt.ItemDataRole.UserRole + 1


class PlanTree(QTreeWidget):
    """Files by kind; those of a kind are listed once it is opened."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_plan")
        self._appearance = appearance
        self._groups: tuple[Group, ...] = ()
        _plain(self, columns=2)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemExpanded.connect(self._fill)
        appearance.changed.connect(self.retranslate)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show other files; kinds that are open stay open."""
        opened = {group.kind for row, group in enumerate(self._groups) if self._is_open(row)}
        self._groups = groups
        self.clear()
        for group in groups:
            item = QTreeWidgetItem(
                [f"{kind_words(group.kind)}  {number_text(group.count)}", reasons_words(group.reasons)]
            )
            font = item.font(0)
            font.setWeight(font.Weight.DemiBold)
            item.setFont(0, font)
            item.setForeground(1, QColor(self._appearance.tokens.muted))
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
            if group.kind in opened:
                item.setExpanded(True)

    def retranslate(self) -> None:
        """Say it all in the language and the colours that hold now."""
        self.setAccessibleName(self.tr("What changes in the folder of the site"))
        self.show_groups(self._groups)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _is_open(self, row: int) -> bool:
        item = self.topLevelItem(row)
        return item is not None and item.isExpanded()

    def _fill(self, item: QTreeWidgetItem) -> None:
        row = self.indexOfTopLevelItem(item)
        if row < 0 or item.childCount():
            return
        group = self._groups[row]
        muted = QColor(self._appearance.tokens.muted)
        for path, reason in group.files:
            # A kind with one reason has said it already.
            child = QTreeWidgetItem([path, reason_text(reason) if len(group.reasons) > 1 else ""])
            child.setToolTip(0, path)
            child.setForeground(1, muted)
            item.addChild(child)
        if group.unnamed:
            rest = QTreeWidgetItem([COUNTED.more(group.unnamed)])
            rest.setForeground(0, muted)
            item.addChild(rest)


class BlockedTree(QTreeWidget):
    """Articles that are held back, each with what is to be mended; choosing a line leads there."""

    article_chosen = Signal(int)
    place_chosen = Signal(int, object)
    """An article and the `Finding` in it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_blocked")
        self._appearance = appearance
        self._blocked: tuple[Blocked, ...] = ()
        _plain(self, columns=1)
        self.setRootIsDecorated(False)
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        appearance.changed.connect(self.retranslate)

    def show_blocked(self, blocked: Sequence[Blocked]) -> None:
        """Show other articles."""
        self._blocked = tuple(blocked)
        self.clear()
        tokens = self._appearance.tokens
        for each in self._blocked[:SHOWN]:
            item = QTreeWidgetItem([each.headline or self.tr("Without a headline")])
            item.setData(0, _PLACE, (each.article, None))
            item.setToolTip(0, each.headline)
            font = item.font(0)
            font.setWeight(font.Weight.DemiBold)
            item.setFont(0, font)
            self.addTopLevelItem(item)
            for finding in each.reasons:
                reason = QTreeWidgetItem([finding_text(finding)])
                reason.setData(0, _PLACE, (each.article, finding))
                reason.setForeground(0, QColor(tokens.bad))
                if self.window().isVisible():  # icons load slowly: never before something is painted
                    reason.setIcon(0, self._appearance.icon(Icon.WARNING, tokens.bad))
                item.addChild(reason)
            item.setExpanded(True)
        rest = len(self._blocked) - SHOWN
        if rest > 0:
            self.addTopLevelItem(QTreeWidgetItem([COUNTED.more(rest)]))

    def retranslate(self) -> None:
        """Say it all in the language and the colours that hold now."""
        self.setAccessibleName(self.tr("Articles that are held back"))
        self.show_blocked(self._blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is None:
            return
        article, finding = place
        if finding is None:
            self.article_chosen.emit(article)
        else:
            self.place_chosen.emit(article, finding)


def _plain(tree: QTreeWidget, columns: int) -> None:
    tree.setColumnCount(columns)
    tree.setHeaderHidden(True)
    tree.setIndentation(16)
    tree.setUniformRowHeights(True)
    tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
    tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
    tree.setStyleSheet("QTreeView::item { min-height: 24px; }")
