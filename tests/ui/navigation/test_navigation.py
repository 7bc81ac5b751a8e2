# SPDX-License-Identifier: GPL-3.0-or-later
"""The navigation: its numbers follow the library, its lines filter the list, articles are dropped on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QStandardItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Status
from newsdesk.domain.query import ListFilter
from newsdesk.domain.shelf import BulkChange
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui import dragged_articles
from newsdesk.ui.languages import Languages
from newsdesk.ui.navigation.panel import NavigationPanel
from newsdesk.ui.navigation.roles import ACTIVE_ROLE, COUNT_ROLE, DROP_ROLE, ENTRY_ROLE
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import press


@pytest.fixture
def navigation(opened: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot) -> NavigationPanel:
    """The navigation with its numbers."""
    panel = NavigationPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    panel.resize(220, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.counts.of_any_status > 0)
    return panel


def line(panel: NavigationPanel, name: str) -> QStandardItem:
    return next(item for item in panel.view.items() if item.text() == name)


def click(panel: NavigationPanel, name: str) -> None:
    place = panel.view.visualRect(line(panel, name).index()).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def active(panel: NavigationPanel) -> list[str]:
    return [item.text() for item in panel.view.items() if item.data(ACTIVE_ROLE)]


def test_every_status_and_section_has_its_number(navigation: NavigationPanel, newsroom: Newsroom) -> None:
    counts = newsroom.shelf.counts(ListFilter())
    assert line(navigation, "Все").data(COUNT_ROLE) == counts.of_any_status
    assert line(navigation, "Вышло").data(COUNT_ROLE) == counts.statuses[Status.PUBLISHED]
    assert line(navigation, "Город").data(COUNT_ROLE) == counts.sections["Город"]
    names = [item.text() for item in navigation.view.items()]
    assert names[:6] == ["Все", "В работе", "На проверке", "Готово", "Вышло", "Снято"]
    assert names[6:10] == ["Эмбарго", "Фото без подписи", "Все разделы", "Город"]
    assert names[-1] == "Корзина"
    assert active(navigation) == ["Все", "Все разделы"]


def test_a_line_filters_and_what_others_set_stays(navigation: NavigationPanel) -> None:
    told: list[ListFilter] = []
    navigation.filter_chosen.connect(told.append)
    navigation.set_filter(ListFilter(day="2026", search="мост"))
    click(navigation, "Готово")
    click(navigation, "Город")
    click(navigation, "Эмбарго")
    click(navigation, "Город")
    assert told == [
        ListFilter(status=Status.READY, day="2026", search="мост"),
        ListFilter(status=Status.READY, section="Город", day="2026", search="мост"),
        ListFilter(embargoed=True, section="Город", day="2026", search="мост"),
        ListFilter(embargoed=True, day="2026", search="мост"),
    ]
    assert active(navigation) == ["Эмбарго", "Все разделы"]


def test_the_numbers_follow_the_filter_and_the_library(
    navigation: NavigationPanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    navigation.set_filter(ListFilter(section="Город"))
    wanted = newsroom.shelf.counts(ListFilter(section="Город")).statuses[Status.PUBLISHED]
    qtbot.waitUntil(lambda: line(navigation, "Вышло").data(COUNT_ROLE) == wanted)
    made = newsroom.shelf.create_draft("Парки")
    navigation._session.changed.emit(made.changes)
    qtbot.waitUntil(lambda: any(item.text() == "Парки" for item in navigation.view.items()))
    assert line(navigation, "Парки").data(COUNT_ROLE) == 1
    assert active(navigation) == ["Все", "Город"]


def test_the_keyboard_walks_chooses_and_folds(navigation: NavigationPanel, qtbot: QtBot) -> None:
    view = navigation.view
    view.setFocus()
    view.setCurrentIndex(line(navigation, "Все").index())
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(navigation.filter_chosen) as chosen:
        press(view, Qt.Key.Key_Return)
    assert chosen.args == [ListFilter(status=Status.DRAFT)]
    sections = line(navigation, "Город").parent()
    view.setCurrentIndex(sections.index())
    press(view, Qt.Key.Key_Space)
    assert not view.isExpanded(sections.index())
    state = navigation.state()
    assert state == {"closed": ["sections"]}
    press(view, Qt.Key.Key_Space)
    assert view.isExpanded(sections.index())
    navigation.restore(state)
    assert not view.isExpanded(sections.index())
    navigation.restore({"closed": ["nonsense", 3]})
    assert view.isExpanded(sections.index())


def drop_event(navigation: NavigationPanel, name: str, kind: type[QDropEvent]) -> tuple[QDropEvent, object]:
    data = dragged_articles.pack((3, 4))
    place = navigation.view.visualRect(line(navigation, name).index()).center()
    where = QPointF(place) if kind is QDropEvent else place
    event = kind(where, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    return event, data


def test_articles_dropped_on_a_line_are_changed_so(navigation: NavigationPanel, qtbot: QtBot) -> None:
    told: list[tuple[object, object]] = []
    navigation.articles_dropped.connect(lambda ids, change: told.append((ids, change)))
    kept = []
    for name in ("Готово", "Город", "Корзина", "Эмбарго", "Все"):
        enter, data = drop_event(navigation, name, QDragEnterEvent)
        navigation.view.dragEnterEvent(enter)  # type: ignore[arg-type]  # made above as this kind
        move, more = drop_event(navigation, name, QDragMoveEvent)
        navigation.view.dragMoveEvent(move)  # type: ignore[arg-type]  # made above as this kind
        assert bool(line(navigation, name).data(DROP_ROLE)) is (name not in ("Эмбарго", "Все"))
        drop, last = drop_event(navigation, name, QDropEvent)
        navigation.view.dropEvent(drop)
        kept += [data, more, last]
    assert told == [
        ((3, 4), BulkChange(status=Status.READY)),
        ((3, 4), BulkChange(section="Город")),
        ((3, 4), BulkChange(binned=True)),
    ]


def test_sections_have_their_names_in_the_language_of_the_interface(
    navigation: NavigationPanel, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("kk")
    qtbot.waitUntil(lambda: "Қала" in [item.text() for item in navigation.view.items()])
    assert next(navigation.view.items()).text() == "Барлығы"


def test_it_is_drawn_light_and_dark(navigation: NavigationPanel, appearance: Appearance) -> None:
    pictures = []
    for look in ("light", "dark"):
        appearance.choose(look)
        navigation.set_filter(ListFilter(status=Status.READY, section="Спорт"))
        pictures.append(navigation.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_closed_library_leaves_the_statuses_without_numbers(navigation: NavigationPanel) -> None:
    navigation._session.close()
    items = list(navigation.view.items())
    assert not any(item.data(COUNT_ROLE) for item in items)
    assert not any(item.data(ENTRY_ROLE).section for item in items)


def test_nothing_can_be_dropped_in_a_library_that_can_only_be_read(
    session: Session, appearance: Appearance, pictures: Pictures, demo: Path, qtbot: QtBot
) -> None:
    panel = NavigationPanel(session, appearance, pictures)
    qtbot.addWidget(panel)
    session.open(demo, read_only=True)
    qtbot.waitUntil(lambda: panel.counts.of_any_status > 0)
    assert not panel.view.droppable
