# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the text holds what fits the place, made of the commands and their keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.query import ArticleQuery
from newsdesk.ui.desk import Desk
from newsdesk.ui.editor.menu import place_of
from tests.journeys.hands import Hands

BODY = (
    "Первый [абзац](https://example.org) текста.\n\n> Цитата-из-речи.\n\n::: box Справка\nФакт.\n:::\n\n"
    "| а | б |\n| --- | --- |\n| ячейка-один | ячейка-два |\n\nКонец-текста."
)


@pytest.fixture
def writer(desk: Desk, hands: Hands) -> Iterator[Hands]:
    """Somebody with an article that holds all kinds of things."""
    found: list[int] = []
    desk.session.read(desk, lambda newsroom: newsroom.find(ArticleQuery(limit=1)).articles[0].id, found.append)
    hands.wait(lambda: bool(found), "an article")
    desk.open_article(found[0])
    hands.wait(lambda: desk.article is not None and desk.editor.article is desk.article, "the article to open")
    article = desk.article
    assert article is not None
    photo = next((str(each) for each in article.photos), "1")
    blocks = from_markdown(f"![Подпись-под-мостом](photo:{photo})\n\n{BODY}").blocks
    article.replace_blocks(0, article.manuscript.block_count, blocks)
    desk.editor.focus_text()
    yield hands
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()


def _put(desk: Desk, text: str, select: int = 0) -> None:
    view = desk.editor.view
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    place = cursor.selectionStart()
    cursor.setPosition(place)
    cursor.setPosition(place + select, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()


def _menu(desk: Desk, hands: Hands) -> tuple[QMenu, dict[str, str]]:
    """The menu that the menu key opens, and the keys of its commands by their names."""
    view = desk.editor.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(view.viewport(), event)
    menu = hands.see("text_menu", QMenu)
    return menu, {action.objectName().removeprefix("command_"): action.shortcut().toString() for action in _all(menu)}


def _all(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _all(inner) if isinstance(inner, QMenu) else [action]
    return found


@pytest.mark.parametrize(
    ("place", "select", "there", "missing"),
    [
        ("абзац", 0, {"open_link", "copy_link", "remove_link", "heading_2"}, {"bold", "figure_wide", "table_remove"}),
        ("Первый", 6, {"bold", "italic", "link", "note", "clear_formatting"}, {"open_link", "open_object"}),
        (
            "Подпись-под-мостом",
            0,
            {"figure_wide", "figure_caption", "figure_credit", "figure_alt", "figure_replace"},
            {"bold"},
        ),
        ("Цитата-из-речи", 0, {"attribution", "bullets"}, {"figure_wide"}),
        ("ячейка-один", 0, {"menu_table_add_row", "menu_table_remove_column"}, {"heading_2", "figure_wide"}),
        (
            "Конец-текста",
            0,
            {"paste_plain", "move_block_up", "duplicate_block"},
            {"open_link", "bold", "menu_table_remove"},
        ),
    ],
)
def test_the_menu_holds_what_fits_the_place(
    desk: Desk, writer: Hands, place: str, select: int, there: set[str], missing: set[str]
) -> None:
    _put(desk, place, select)
    menu, keys = _menu(desk, writer)
    assert there <= keys.keys()
    assert not missing & keys.keys()
    for name in there - {"paste_plain"}:
        if name in desk.commands:
            assert keys[name] == desk.commands.action(name).shortcut().toString()
    menu.close()


def test_the_key_opens_it_at_the_caret_and_the_mouse_takes_the_caret_along(desk: Desk, writer: Hands) -> None:
    view = desk.editor.view
    _put(desk, "Первый")
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)))
    below = view.viewport().mapToGlobal(view.cursorRect().bottomLeft())
    assert place_of(view, key) == below + QPoint(0, 2)
    _put(desk, "Цитата-из-речи")
    place = view.cursorRect().center() + QPoint(6, 0)
    _put(desk, "Первый")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    writer.see("text_menu", QMenu).close()
    assert view.textCursor().block().text() == "Цитата-из-речи."


def test_a_click_in_the_selection_keeps_it_and_one_on_an_object_selects_it(desk: Desk, writer: Hands) -> None:
    view = desk.editor.view
    _put(desk, "Первый", 6)
    place = view.cursorRect().center() - QPoint(10, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    writer.see("text_menu", QMenu).close()
    assert view.textCursor().selectedText() == "Первый"
    _put(desk, "Цитата-из-речи")
    block = view.textCursor().block().next()
    cursor = view.textCursor()
    cursor.setPosition(block.position())
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    _put(desk, "Цитата-из-речи")
    place = view.object_rect(block).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = writer.see("text_menu", QMenu)
    names = {action.objectName() for action in menu.actions()}
    assert "command_open_object" in names
    assert view.textCursor().selectionStart() == block.position()
    menu.close()


def test_an_entry_does_what_its_command_does(desk: Desk, writer: Hands) -> None:
    _put(desk, "Первый", 6)
    menu, _ = _menu(desk, writer)
    action = next(each for each in menu.actions() if each.objectName() == "command_bold")
    action.trigger()
    menu.close()
    article = desk.article
    assert article is not None
    assert "**Первый**" in article.manuscript.snapshot().written().body


@pytest.mark.parametrize("region", ["articles", "archive", "text", "search"])
def test_whatever_has_the_keyboard_opens_its_menu_by_keys(desk: Desk, writer: Hands, region: str) -> None:
    places = {
        "articles": desk.articles.view,
        "archive": desk.archive.grid,
        "text": desk.editor.view,
        "search": desk.articles.search_field,
    }
    places[region].setFocus()
    writer.let_settle()
    writer.press("Shift+F10")
    writer.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()
    menu.close()
