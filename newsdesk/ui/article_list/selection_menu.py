# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to the selected articles, as menus: at the mouse, in the bar, and from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.domain.article import Status
from newsdesk.domain.shelf import BulkChange
from newsdesk.domain.workflow import WAYS
from newsdesk.ui.article_list.menus import fill_sections, fill_statuses
from newsdesk.ui.article_list.tags_popup import TagsPopup
from newsdesk.ui.theme.icons import Icon

if TYPE_CHECKING:
    from newsdesk.ui.article_list.panel import ArticleListPanel


class SelectionMenu(QObject):
    """Builds the menus when they are asked for."""

    def __init__(self, panel: ArticleListPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        bar = panel.bulk_bar
        bar.statuses.aboutToShow.connect(lambda: self._fill_statuses(bar.statuses))
        bar.sections.aboutToShow.connect(lambda: self._fill_sections(bar.sections))
        bar.tags_wanted.connect(lambda: self.choose_tags(bar.tags))
        bar.bin_wanted.connect(panel.bin_selected)
        bar.restore_wanted.connect(panel.restore_selected)
        panel.view.customContextMenuRequested.connect(self._open_at)

    def choose_status(self) -> None:
        """Ask for the status that the selected articles should have."""
        self._at_rows(self._fill_statuses)

    def choose_section(self) -> None:
        """Ask for the section that the selected articles should stand in."""
        self._at_rows(self._fill_sections)

    def choose_tags(self, under: QWidget | None = None) -> None:
        """Ask for tags to give to the selected articles, or to take from them."""
        panel = self._panel
        if not self._writable():
            return
        place = self._place() if under is None else under.mapToGlobal(QPoint(0, under.height() + 4))

        whole, besides, count = panel.picked.whole, panel.picked.besides, panel.picked.count

        def known(articles: tuple[int, ...]) -> None:
            if articles:
                panel.session.read(
                    self,
                    lambda newsroom: newsroom.shelf.tags_of(articles),
                    lambda tags: self._open_tags(
                        tags, len(articles), place, lambda change: panel.change(articles, change)
                    ),
                    key="tags",
                )

        if whole is None:
            panel.picked.when_known(known)
            return
        panel.session.read(
            self,
            lambda newsroom: newsroom.shelf.tags_of(newsroom.shelf.bulk.freeze(whole, besides)),
            lambda tags: self._open_tags(
                tags, count, place, lambda change: panel.actions_on_many.change_list(whole, change, besides)
            ),
            key="tags",
        )

    def _open_tags(self, tags: dict[str, int], count: int, place: QPoint, apply: Callable[[BulkChange], None]) -> None:
        panel = self._panel
        popup = TagsPopup(panel.session, panel.appearance, panel)
        popup.applied.connect(apply)
        popup.show_tags(tags, count)
        popup.open_at(place)

    def _open_at(self, point: QPoint) -> None:
        view = self._panel.view
        if view.selected_count():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(view.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """The menu of what is selected now."""
        panel, menu = self._panel, QMenu(self._panel)
        menu.setObjectName("selection_menu")
        icon = panel.appearance.icon
        menu.addAction(icon(Icon.ARTICLE), self.tr("Open"), panel.view.open_current)
        menu.addSeparator()
        if panel.filter.binned:
            restore = menu.addAction(icon(Icon.RESTORE), self.tr("Take out of the bin"), panel.restore_selected)
            restore.setEnabled(self._writable())
            return menu
        statuses, sections = menu.addMenu(self.tr("Status")), menu.addMenu(self.tr("Section"))
        self._fill_statuses(statuses)
        self._fill_sections(sections)
        tags = menu.addAction(icon(Icon.TAG), self.tr("Tags…"), self.choose_tags)
        menu.addSeparator()
        binned = menu.addAction(icon(Icon.BIN), self.tr("Move to the bin"), panel.bin_selected)
        binned.setShortcut("Del")
        for action in (statuses, sections, tags, binned):
            action.setEnabled(self._writable())
        return menu

    def _fill_statuses(self, menu: QMenu) -> None:
        """One article offers the ways that are open to it; of many, each is asked by itself."""
        panel = self._panel
        row = panel.view.current_row() if panel.picked.count == 1 else None
        allowed = tuple(Status) if row is None else WAYS[row.status]
        current = None if row is None else row.status
        fill_statuses(menu, panel.appearance, self._give_status, current=current, allowed=allowed)

    def _fill_sections(self, menu: QMenu) -> None:
        panel = self._panel
        row = panel.view.current_row() if panel.picked.count == 1 else None
        sections = panel.rows.words.sections.values()
        fill_sections(menu, sections, self._give_section, current=None if row is None else row.section)

    def _give_status(self, status: Status) -> None:
        self._panel.change_selected(BulkChange(status=status))

    def _give_section(self, section: str) -> None:
        self._panel.change_selected(BulkChange(section=section))

    def _at_rows(self, fill: Callable[[QMenu], None]) -> None:
        if self._writable():
            menu = QMenu(self._panel)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill(menu)
            menu.popup(self._place())

    def _writable(self) -> bool:
        panel = self._panel
        return panel.session.is_open and not panel.session.read_only and panel.picked.count > 0

    def _place(self) -> QPoint:
        """Beside the row that has the keyboard, or at the top of the list."""
        view = self._panel.view
        rect = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
        return view.viewport().mapToGlobal(rect.center() if rect.isValid() else QPoint(24, 24))
