# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as a table: the same rows and selection, in columns that are chosen, moved and remembered."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import ListPart
from newsdesk.ui.article_list.cell_delegate import CELL_HEIGHT
from newsdesk.ui.article_list.columns import COLUMNS, Column
from newsdesk.ui.article_list.columns_card import ColumnsCard
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.languages import Languages
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import press


@pytest.fixture
def table(articles: ArticleListPanel) -> ArticleListPanel:
    """The list as a table, in a wide window."""
    articles.resize(1100, 600)
    articles.table.turn(True)
    return articles


def shown(panel: ArticleListPanel) -> list[Column]:
    header = panel.view.horizontalHeader()
    places = sorted(range(header.count()), key=header.visualIndex)
    return [COLUMNS[number] for number in places if not header.isSectionHidden(number)]


def headings(panel: ArticleListPanel) -> list[str]:
    return [panel.rows.headerData(number, Qt.Orientation.Horizontal) for number in range(len(COLUMNS))]


def click_header(panel: ArticleListPanel, column: Column) -> None:
    header, number = panel.view.horizontalHeader(), COLUMNS.index(column)
    place = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def choose(panel: ArticleListPanel, column: Column, qtbot: QtBot) -> None:
    menu = panel.table.menu()
    qtbot.addWidget(menu)
    next(each for each in menu.actions() if each.objectName() == f"column_{column}").trigger()


def sort_of(panel: ArticleListPanel) -> Sort:
    return panel.sort


def click_button(card: ColumnsCard, name: str) -> None:
    button: QPushButton | None = card.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_look_keeps_the_rows_the_selection_and_the_place(articles: ArticleListPanel, qtbot: QtBot) -> None:
    view = articles.view
    view.selectAll()
    every = view.selected_count()
    for on in (True, False):
        articles.table.turn(on)
        assert view.selected_count() == every == articles.rows.total
        assert view.horizontalHeader().isVisible() is on
    view.verticalScrollBar().setValue(20 * view.row_height)
    qtbot.waitUntil(lambda: articles.rows.row(21) is not None)
    view.select_row(21)
    articles.table.turn(True)
    assert view.rowAt(0) == view.verticalScrollBar().value() // CELL_HEIGHT == 20
    press(view, Qt.Key.Key_Right)
    assert view.currentIndex().column() == 1
    assert view.runs() == [(21, 21)]
    articles.table.turn(False)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (21, 0)
    assert view.runs() == [(21, 21)]


def test_a_million_rows_change_their_look_as_well(articles: ArticleListPanel) -> None:
    rows = articles.rows
    rows.take(ListPart(1_000_000, 0, tuple(rows._rows[number] for number in range(20))), anew=True)
    articles.view.verticalScrollBar().setValue(700_000 * articles.view.row_height)
    for on in (True, False):
        articles.table.turn(on)
        assert articles.view.rowAt(0) == 700_000


def test_a_click_on_a_header_orders_where_there_is_an_order(table: ArticleListPanel) -> None:
    asked = [(Column.HEADLINE, Sort.HEADLINE), (Column.DATE, Sort.NEWEST), (Column.DATE, Sort.OLDEST)]
    asked += [(Column.DATE, Sort.NEWEST), (Column.AUTHOR, Sort.NEWEST), (Column.EDITED, Sort.EDITED)]
    asked += [(Column.VIEWS, Sort.VIEWS), (Column.STATUS, Sort.VIEWS)]
    for column, wanted in asked:
        click_header(table, column)
        assert table.sort is wanted
    assert headings(table)[COLUMNS.index(Column.VIEWS)] == "Просмотры ↓"
    click_header(table, Column.HEADLINE)
    assert headings(table)[0] == "Заголовок ↑"
    table.set_filter(ListFilter(search="вода"))
    table.set_sort(Sort.RELEVANCE)
    assert not any(sign in each for each in headings(table) for sign in "↑↓")


def test_columns_are_chosen_moved_widened_and_remembered(table: ArticleListPanel, qtbot: QtBot) -> None:
    assert shown(table) == [each for each in COLUMNS if each is not Column.LANGUAGE]
    choose(table, Column.LANGUAGE, qtbot)
    choose(table, Column.AUTHOR, qtbot)
    header = table.view.horizontalHeader()
    header.moveSection(header.visualIndex(COLUMNS.index(Column.VIEWS)), 0)
    header.resizeSection(COLUMNS.index(Column.SECTION), 177)
    there = shown(table)
    assert there[:2] == [Column.VIEWS, Column.HEADLINE]
    assert Column.LANGUAGE in there
    assert Column.AUTHOR not in there
    kept = table.table.state()
    table.table._forget()
    assert shown(table) == [each for each in COLUMNS if each is not Column.LANGUAGE]
    table.table.turn(False)
    table.table.restore(kept)
    assert table.table.on
    assert shown(table) == there
    assert header.sectionSize(COLUMNS.index(Column.SECTION)) == 177


def test_the_headline_takes_what_the_others_leave(table: ArticleListPanel, qtbot: QtBot) -> None:
    header = table.view.horizontalHeader()
    assert header.length() == table.view.viewport().width()
    table.resize(1300, 600)
    qtbot.waitUntil(lambda: header.length() == table.view.viewport().width() > 1200)
    header.resizeSection(0, 500)
    table.resize(1100, 600)
    qtbot.waitUntil(lambda: table.view.viewport().width() < 1200)
    assert header.sectionSize(0) == 500


_strange = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(COLUMNS).map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(COLUMNS).map(str), inner, max_size=4),
    max_leaves=8,
)


@pytest.mark.parametrize("second", [Column.STATUS, Column.DATE])
def test_no_edge_cuts_the_column_beside_the_headline_of_a_narrow_list(
    articles: ArticleListPanel, second: Column, qtbot: QtBot
) -> None:
    articles.resize(256, 600)
    articles.table.restore({"table": True, "columns": [Column.HEADLINE, second]})
    header = articles.view.columns
    number = COLUMNS.index(second)

    def edge() -> int:
        return header.sectionViewportPosition(number) + header.sectionSize(number)

    qtbot.waitUntil(lambda: edge() <= articles.view.viewport().width())
    assert header.sectionSize(0) >= 100


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(["columns", "hidden", "widths", "fitted", "former"]), _strange))
def test_whatever_was_remembered_every_column_is_there(table: ArticleListPanel, state: dict[str, Any]) -> None:
    table.table.restore({**state, "table": True})
    assert Column.HEADLINE in shown(table)
    assert sorted(table.table.state()["columns"]) == sorted(COLUMNS)


def test_cells_and_headers_have_their_words(table: ArticleListPanel, languages: Languages, qtbot: QtBot) -> None:
    rows, author = table.rows, COLUMNS.index(Column.AUTHOR)
    first = rows.row(0)
    assert first is not None
    assert rows.data(rows.index(0, author)) == first.author
    assert first.headline in rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert rows.headerData(author, Qt.Orientation.Horizontal) == "Автор"
    bare = next(number for number in range(60) if (row := rows.row(number)) and row.uncredited)
    said = rows.data(rows.index(bare, COLUMNS.index(Column.PHOTOS)), Qt.ItemDataRole.AccessibleTextRole)
    assert "подписи" in said
    assert table.view.horizontalHeader().accessibleName() == "Столбцы"
    languages.choose("en")
    qtbot.waitUntil(lambda: rows.headerData(author, Qt.Orientation.Horizontal) == "Author")


def test_rows_that_have_not_come_are_drawn_light_and_dark(table: ArticleListPanel, appearance: Appearance) -> None:
    pictures: list[QImage] = []
    for look in ("light", "dark"):
        appearance.choose(look)
        pictures.append(table.grab().toImage())
        table.rows._rows.clear()
        pictures.append(table.grab().toImage())
    assert all(one != other for number, one in enumerate(pictures[:3]) for other in pictures[number + 1 : 3])


def test_a_column_of_the_header_has_the_keyboard_and_moves_with_it(table: ArticleListPanel, qtbot: QtBot) -> None:
    header = table.view.columns
    table.table.take_keyboard()
    qtbot.waitUntil(header.hasFocus)
    press(header, Qt.Key.Key_Right)
    press(header, Qt.Key.Key_Right)
    assert COLUMNS[header.at] is Column.SECTION
    assert "Раздел" in header.accessibleDescription()
    plain = header.grab().toImage()
    moving = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        press(header, Qt.Key.Key_Left, moving)
    assert shown(table)[:2] == [Column.SECTION, Column.HEADLINE]
    assert COLUMNS[header.at] is Column.SECTION
    press(header, Qt.Key.Key_Left, moving)
    assert shown(table)[0] is Column.SECTION
    assert header.grab().toImage() != plain
    assert table.table.state()["columns"][0] == Column.SECTION
    width = header.sectionSize(header.at)
    press(header, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert header.sectionSize(header.at) > width
    press(header, Qt.Key.Key_End)
    press(header, Qt.Key.Key_Left)
    assert COLUMNS[header.at] is Column.VIEWS
    press(header, Qt.Key.Key_Return)
    assert sort_of(table) is Sort.VIEWS
    press(header, Qt.Key.Key_Home)
    press(header, Qt.Key.Key_Right)
    press(header, Qt.Key.Key_Space)
    assert sort_of(table) is Sort.HEADLINE
    table.resize(420, 600)
    qtbot.waitUntil(lambda: table.view.viewport().width() < 500)
    press(header, Qt.Key.Key_End)
    assert table.view.horizontalScrollBar().value() == header.offset() > 0
    assert header.sectionViewportPosition(header.at) + header.sectionSize(header.at) <= header.viewport().width()
    press(header, Qt.Key.Key_Down)
    qtbot.waitUntil(table.view.hasFocus)


def test_columns_are_ticked_and_moved_in_their_card(table: ArticleListPanel, qtbot: QtBot) -> None:
    table.table.choose_columns()
    card = table.findChild(ColumnsCard)
    assert card is not None
    names = [card.list.item(row).text() for row in range(card.list.count())]
    assert names[0] == "Заголовок"
    card.list.setCurrentRow(names.index("Язык"))
    press(card.list, Qt.Key.Key_Space)
    assert Column.LANGUAGE in shown(table)
    for _ in range(len(COLUMNS)):
        press(card.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(table)[:2] == [Column.LANGUAGE, Column.HEADLINE]
    card.list.setCurrentRow(1)
    press(card.list, Qt.Key.Key_Space)
    assert Column.HEADLINE in shown(table)
    click_button(card, "column_down")
    assert shown(table)[:3] == [Column.LANGUAGE, Column.STATUS, Column.HEADLINE]
    kept = table.table.state()
    assert kept["columns"][:3] == [Column.LANGUAGE, Column.STATUS, Column.HEADLINE]
    click_button(card, "columns_reset")
    assert shown(table) == [each for each in COLUMNS if each is not Column.LANGUAGE]
    assert card.list.item(0).text() == "Заголовок"
    card.close()
