# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands over the list: how many articles it shows, by what they are filtered, and in what order they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.section import Section
from newsdesk.ui.article_list.held_filters import held_filters
from newsdesk.ui.article_list.menus import fill_languages, fill_sections, fill_statuses
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.wording import grouped, section_name, spoken

_SORTS = {
    Sort.NEWEST: QT_TRANSLATE_NOOP("FilterBar", "Newest first"),
    Sort.OLDEST: QT_TRANSLATE_NOOP("FilterBar", "Oldest first"),
    Sort.EDITED: QT_TRANSLATE_NOOP("FilterBar", "Last edited"),
    Sort.HEADLINE: QT_TRANSLATE_NOOP("FilterBar", "By headline"),
    Sort.VIEWS: QT_TRANSLATE_NOOP("FilterBar", "Most viewed"),
    Sort.RELEVANCE: QT_TRANSLATE_NOOP("FilterBar", "Best match"),
}


_AROUND = 4 * GRID


class FilterBar(QWidget):
    """Asks for another filter or order; what holds is what it was told last."""

    filter_wanted = Signal(object)
    """Another `ListFilter` should hold."""
    sort_wanted = Signal(object)
    """Another `Sort` should hold."""
    save_wanted = Signal()
    """What holds should be kept under a name."""
    name_wanted = Signal(str)
    """A name should be asked for: a «person» or a «tag»."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._appearance = appearance
        self._shown = ListFilter()
        self._sort = Sort.NEWEST
        self._total = 0
        self._known = self._awaited = False
        self._widest = 0
        self._sections: tuple[Section, ...] = ()
        self._count = QLabel()
        self._count.setObjectName("found_count")
        self._count.setProperty("look", "label")
        self.filter_button = _button("filter_button")
        self.sort_button = _button("sort_button")
        self.sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._chips = QWidget()
        self._chips.setObjectName("filter_chips")
        self._flow = FlowLayout(self._chips)
        self._flow.setContentsMargins(0, 0, 0, GRID // 2)
        self._lay_out()
        self._make_menus()
        appearance.changed.connect(self._draw)
        self._retranslate()

    # -- what holds --------------------------------------------------------------------------------------------------

    def show_filter(self, shown: ListFilter, sort: Sort) -> None:
        """Show what the list is filtered by and how it is ordered."""
        self._shown, self._sort = shown, sort
        self._show_chips()
        self._show_sort()

    def show_count(self, total: int | None) -> None:
        """Show how many articles there are; None while nobody knows."""
        self._known, self._total = total is not None, total or 0
        self._say()

    def show_awaited(self, awaited: bool) -> None:
        """Say in the place of their number that articles are looked for."""
        if awaited is not self._awaited:
            self._awaited = awaited
            self._say()

    def _say(self) -> None:
        text = grouped(self.tr("%n article(s)", "", self._total), self._total)
        self._count.setText(self.tr("Looking…") if self._awaited else text if self._known else "")
        self._fit()

    def set_sections(self, sections: Iterable[Section]) -> None:
        """Take note of the paper's sections, in their order."""
        self._sections = tuple(sections)
        self._show_chips()

    # -- chips -------------------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, text, without in held_filters(self._shown, self._section_name):
            self._flow.addWidget(self._chip(name, text, without))
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _section_name(self, name: str) -> str:
        known = next((each for each in self._sections if each.name == name), None)
        return section_name(known.name_in(spoken()) if known else name)

    def _chip(self, name: str, text: str, without: ListFilter) -> QToolButton:
        chip = QToolButton(self._chips)
        chip.setObjectName(f"chip_{name}")
        chip.setProperty("look", "chip")
        chip.setText(text if len(text) <= 40 else text[:39].rstrip() + "…")
        chip.setIcon(self._appearance.icon(Icon.CLOSE))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(chip.iconSize() * 0.6)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(self.tr("Remove this filter"))
        chip.setAccessibleName(self.tr("Remove the filter “{text}”").replace("{text}", text))
        chip.clicked.connect(lambda: self.filter_wanted.emit(without))
        return chip

    # -- menus -------------------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        self._filters = QMenu(self)
        self._statuses, self._section_menu, self._languages = (self._filters.addMenu("") for _ in range(3))
        self._person = self._filters.addAction("", lambda: self.name_wanted.emit("person"))
        self._tag = self._filters.addAction("", lambda: self.name_wanted.emit("tag"))
        self._filters.addSeparator()
        self._switches = {name: self._filters.addAction("") for name in ("mine", "uncredited", "embargoed", "binned")}
        for name, action in self._switches.items():
            action.setObjectName(f"filter_{name}")
            action.setCheckable(True)
            action.triggered.connect(lambda on, name=name: self.filter_wanted.emit(replace(self._shown, **{name: on})))
        self._filters.addSeparator()
        self._save = self._filters.addAction("", self.save_wanted.emit)
        self._all = self._filters.addAction("", lambda: self.filter_wanted.emit(ListFilter()))
        self._filters.aboutToShow.connect(self._fill_filters)
        self.filter_button.setMenu(self._filters)
        self._orders = QMenu(self)
        self._orders.aboutToShow.connect(self._fill_orders)
        self.sort_button.setMenu(self._orders)

    def _fill_filters(self) -> None:
        shown = self._shown

        def want(**fields: object) -> None:
            self.filter_wanted.emit(replace(self._shown, **fields))  # type: ignore[arg-type]  # each menu gives its own type

        fill_statuses(self._statuses, self._appearance, lambda each: want(status=each), current=shown.status)
        fill_sections(self._section_menu, self._sections, lambda each: want(section=each), current=shown.section or "")
        fill_languages(self._languages, lambda each: want(language=each), current=shown.language)
        self._section_menu.setEnabled(bool(self._sections))
        for name, action in self._switches.items():
            action.setChecked(getattr(shown, name))
        self._all.setEnabled(shown != ListFilter())

    def _fill_orders(self) -> None:
        self._orders.clear()
        group = QActionGroup(self._orders)
        for sort in self.sorts():
            action = self._orders.addAction(_sort_name(sort))
            action.setCheckable(True)
            action.setChecked(sort is self._sort)
            action.triggered.connect(lambda _=False, sort=sort: self.sort_wanted.emit(sort))
            group.addAction(action)

    def sorts(self) -> list[Sort]:
        """The orders to choose from: how well words match means something only while they are looked for."""
        return [sort for sort in _SORTS if sort is not Sort.RELEVANCE or self._shown.search]

    # -- set up ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(self._count, 1)
        line.addWidget(self.filter_button)
        line.addWidget(self.sort_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(line)
        column.addWidget(self._chips)
        self._chips.hide()

    def _show_sort(self) -> None:
        self.sort_button.setText(_sort_name(self._sort))
        said = self.tr("Order: {name}").replace("{name}", _sort_name(self._sort))
        self.sort_button.setAccessibleName(said)
        self.sort_button.setToolTip(said)
        self._fit()

    def _fit(self) -> None:
        """Name the order where there is room for its name; the tooltip has it always."""
        button = self.sort_button
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The name must not come and go with each number while one types.
        self._widest = max(self._widest, self._count.sizeHint().width())
        taken = self._widest + self.filter_button.sizeHint().width()
        if taken + button.sizeHint().width() > self.width() - _AROUND:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filters and order"))
        self.filter_button.setToolTip(self.tr("Filter"))
        self.filter_button.setAccessibleName(self.tr("Filter"))
        self._chips.setAccessibleName(self.tr("Filters that hold"))
        self._statuses.setTitle(self.tr("Status"))
        self._section_menu.setTitle(self.tr("Section"))
        self._languages.setTitle(self.tr("Language"))
        self._person.setText(self.tr("Person…"))
        self._tag.setText(self.tr("Tag…"))
        self._switches["mine"].setText(self.tr("My work"))
        self._switches["uncredited"].setText(self.tr("Photo without credit"))
        self._switches["embargoed"].setText(self.tr("Embargo"))
        self._switches["binned"].setText(self.tr("Bin"))
        self._save.setText(self.tr("Save this search…"))
        self._all.setText(self.tr("Clear all filters"))
        self._widest = 0
        self.show_count(self._total if self._known else None)
        self._show_chips()
        self._show_sort()

    def _draw(self) -> None:
        self.filter_button.setIcon(self._appearance.icon(Icon.FILTER))
        self.sort_button.setIcon(self._appearance.icon(Icon.SORT))
        self._show_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _sort_name(sort: Sort) -> str:
    return QCoreApplication.translate("FilterBar", str(_SORTS[sort]))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMinimumSize(CLICK_TARGET, CLICK_TARGET)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
