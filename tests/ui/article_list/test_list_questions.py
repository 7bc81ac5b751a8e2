# SPDX-License-Identifier: GPL-3.0-or-later
"""The list is narrowed to a person, a tag and one's own work, and gone through by the number of a row."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.article_list.questions import NamePopup, RowPopup


def test_a_name_that_is_asked_for_narrows_the_list_and_stands_over_it(articles: ArticleListPanel, qtbot: QtBot) -> None:
    row = next(row for row in map(articles.rows.row, range(articles.rows.total)) if row is not None and row.author)
    articles.filters.name_wanted.emit("person")
    popup = articles.findChild(NamePopup)
    assert popup is not None
    assert popup.grab().toImage().pixelColor(20, 4).alpha() == 255  # the list is not seen through it
    popup.line.setText(row.author)
    popup._answer()
    qtbot.waitUntil(lambda: articles.rows.known and articles.rows.row(0) is not None and articles.rows.counted)
    assert articles.filter == ListFilter(person=row.author)
    assert articles.filters.findChild(QToolButton, "chip_person") is not None
    assert articles.rows.place(row.id) is not None
    assert articles.state()["person"] == row.author


def test_ones_own_work_is_what_one_saved(articles: ArticleListPanel, qtbot: QtBot) -> None:
    articles.set_filter(ListFilter(mine=True))
    qtbot.waitUntil(lambda: not articles.session.background.busy)
    assert articles.rows.total == 0
    made = articles.session.newsroom.shelf.create_draft().value
    articles.session.changed.emit(articles.session.newsroom.shelf.create_draft().changes)
    qtbot.waitUntil(lambda: articles.rows.total == 2)
    assert articles.rows.place(made) is not None


def test_a_row_is_gone_to_by_its_number(articles: ArticleListPanel) -> None:
    articles.asking.ask_row()
    popup = articles.findChild(RowPopup)
    assert popup is not None
    popup.line.setText(str(articles.rows.total + 5))
    popup._answer()
    assert articles.view.currentIndex().row() == articles.rows.total - 1
