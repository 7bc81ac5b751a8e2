# SPDX-License-Identifier: GPL-3.0-or-later
"""In a text inside an object the menu of blocks, the bar over the selection and the context menu do what they do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.ui.editor.block_menu import BlockMenu
from newsdesk.ui.editor.selection_bar import SelectionBar
from newsdesk.ui.editor.text_view import TextView
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

OBJECTS = {
    "box": "До\n\n::: box Справка\nСлова\n:::\n\nПосле\n",
    "pullquote": "До\n\n::: pullquote\nСлова\n:::\n\nПосле\n",
    "footnote": "До[^1]\n\n[^1]: Слова\n\nПосле\n",
    "quotation": "До\n\n> Слова\n>\n> ---\n>\n> — Имя\n\nПосле\n",
}


@pytest.fixture(params=OBJECTS)
def inner(request: pytest.FixtureRequest, desk: Desk) -> TextView:
    """The view of the text inside an object that was opened."""
    desk.open(OBJECTS[request.param])
    desk.panel.nodes.objects.open(1)
    view = desk.panel.nodes.text_view
    assert view is not desk.view
    cursor = view.document().find("Слова")
    cursor.setPosition(cursor.selectionEnd())
    view.setTextCursor(cursor)
    view.setFocus()
    return view


def aid(desk: Desk, inner: TextView, kind: type) -> BlockMenu | SelectionBar:
    every: list[BlockMenu | SelectionBar] = desk.panel.findChildren(kind)
    found = [each for each in every if each._view is inner]
    assert len(found) == 1
    return found[0]


def test_the_menu_of_blocks_works_inside(desk: Desk, inner: TextView) -> None:
    before = desk.markdown
    press(inner, Qt.Key.Key_Return)
    menu = aid(desk, inner, BlockMenu)
    assert isinstance(menu, BlockMenu)
    type_text(inner, "/")
    assert menu.isVisible()
    type_text(inner, "bul")
    assert menu.names[0] == "bullets"
    press(inner, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert "/" not in desk.markdown.replace("https://", "")
    type_text(inner, "пункт")
    assert "- пункт" in desk.markdown
    while desk.article.manuscript.history.can_undo:
        desk.article.undo()
    assert desk.markdown == before
    desk.assert_in_step()


def test_the_bar_over_the_selection_works_inside(desk: Desk, inner: TextView) -> None:
    bar = aid(desk, inner, SelectionBar)
    assert isinstance(bar, SelectionBar)
    inner.setTextCursor(inner.document().find("Слова"))
    assert bar.appear()
    bar._buttons["bold"].click()
    assert "**Слова**" in desk.markdown
    QApplication.processEvents()
    assert bar._buttons["bold"].isChecked()


def test_the_context_menu_works_inside(desk: Desk, inner: TextView) -> None:
    cursor: QTextCursor = inner.document().find("Слова")
    inner.setTextCursor(cursor)
    at = inner.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(at), inner.viewport().mapToGlobal(at))
    QApplication.sendEvent(inner.viewport(), event)
    menu = desk.panel.findChild(QMenu, "text_menu")
    assert menu is not None
    cut = next(action for action in menu.actions() if action.objectName() == "menu_cut")
    assert cut.isEnabled()
    cut.trigger()
    assert "Слова" not in desk.markdown
    menu.close()


def test_what_was_lent_goes_with_the_object(desk: Desk, inner: TextView) -> None:
    menu = aid(desk, inner, BlockMenu)
    type_text(inner, " ")
    desk.panel.nodes.close()
    QApplication.processEvents()
    assert not menu.isVisible()
    desk.put_caret("После")
    type_text(desk.view, "Ы")
    assert "ЫПосле" in desk.markdown
