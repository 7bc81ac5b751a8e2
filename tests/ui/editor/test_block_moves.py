# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole blocks moved by their handle, by the menu and by keys; and what is dropped between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import BlockNode, List, ListItem, Paragraph, Text
from newsdesk.ui.dragged_articles import pack
from newsdesk.ui.editor.blocks.gaps import block_rect
from newsdesk.ui.editor.blocks.handle import BlockHandle
from newsdesk.ui.editor.blocks.moving import double_block, move_block, remove_block
from newsdesk.ui.editor.copying import mime_of
from newsdesk.ui.editor.lines import with_lists_joined
from tests.ui.editor.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
BODY = (
    "Раз\n\n- а\n    - б\n- в\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n> Цитата\n> — Имя\n\n![П](photo:7)\n\nКонец\n"
)


def blocks(desk: Desk) -> list[str]:
    return [type(each).__name__ for each in desk.article.document.blocks]


def handle(desk: Desk, index: int) -> BlockHandle:
    """The handle of a block that is hovered."""
    rect = block_rect(desk.view, index)
    QTest.mouseMove(desk.view.viewport(), QPoint(40, round(rect.center().y()) - 2))
    QTest.mouseMove(desk.view.viewport(), QPoint(42, round(rect.center().y())))
    found = desk.panel.blocks.handle
    assert found.isVisible()
    assert found.index == index
    return found


def drag(desk: Desk, index: int, y: float, *, release: bool = True) -> None:
    """Drag the handle of a block to a height of the viewport."""
    held = handle(desk, index)
    QTest.mousePress(held, LEFT, pos=held.rect().center())
    for height in (y - 30, y):
        place = held.mapFromGlobal(desk.view.viewport().mapToGlobal(QPoint(30, round(height))))
        QTest.mouseMove(held, place)
    if release:
        QTest.mouseRelease(held, LEFT, pos=held.mapFromGlobal(desk.view.viewport().mapToGlobal(QPoint(30, round(y)))))


@pytest.fixture
def tall(desk: Desk) -> Desk:
    """An article that is all in sight."""
    desk.panel.resize(820, 1400)
    desk.open(BODY, lead="")
    QApplication.processEvents()
    return desk


@pytest.mark.parametrize("source", range(6))
@pytest.mark.parametrize("target", range(6))
def test_a_block_is_dragged_whole_to_where_the_line_is_as_one_edit(tall: Desk, source: int, target: int) -> None:
    before = tall.article.document.blocks
    rect = block_rect(tall.view, target)
    drag(tall, source, rect.top() + 2)
    wanted = [*before[:source], *before[source + 1 :]]
    wanted.insert(target if target <= source else target - 1, before[source])
    assert tall.article.document.blocks == tuple(wanted)
    assert len(tall.edits) == (0 if target in (source, source + 1) else 1)
    tall.assert_in_step()
    if tall.edits:
        tall.article.undo()
    assert tall.article.document.blocks == before
    tall.assert_in_step()


def test_a_block_is_dragged_behind_everything(tall: Desk) -> None:
    drag(tall, 0, block_rect(tall.view, 5).bottom() + 20)
    assert tall.markdown.endswith("Конец\n\nРаз\n")


def test_escape_lets_go_of_a_block(tall: Desk) -> None:
    drag(tall, 0, block_rect(tall.view, 4).top(), release=False)
    held = tall.panel.blocks.handle
    dragging = [held.dragging]
    QTest.keyClick(tall.view, Qt.Key.Key_X)
    QTest.keyClick(tall.view, Qt.Key.Key_Escape)
    assert [*dragging, held.dragging] == [True, False]
    QTest.mouseRelease(held, LEFT, pos=QPoint(5, 300))
    assert (tall.edits, blocks(tall)[0]) == ([], "Paragraph")


def test_the_text_scrolls_under_a_block_at_the_edge(desk: Desk, qtbot: QtBot) -> None:
    desk.open("\n\n".join(f"Абзац номер {number}." for number in range(80)) + "\n", lead="")
    QApplication.processEvents()
    drag(desk, 1, desk.view.viewport().height() - 2, release=False)
    bar = desk.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    held = desk.panel.blocks.handle
    place = desk.view.viewport().mapToGlobal(QPoint(30, 200))
    QTest.mouseMove(held, held.mapFromGlobal(place))
    QTest.mouseRelease(held, LEFT, pos=held.mapFromGlobal(place))
    assert desk.markdown.startswith("Абзац номер 0.\n\nАбзац номер 2.")
    assert len(desk.edits) == 1


def test_a_click_on_the_handle_selects_the_block_and_opens_its_menu(tall: Desk, qtbot: QtBot) -> None:
    held = handle(tall, 1)
    QTest.mouseClick(held, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert tall.view.textCursor().selectedText() == "а\u2029б\u2029в"
    turn = menu.findChild(QMenu, "block_turn_into")
    assert isinstance(turn, QMenu)
    menu.close()
    next(each for each in turn.actions() if each.shortcut().toString() == "Ctrl+Shift+7").trigger()
    assert "1. а" in tall.markdown
    tall.assert_in_step()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("duplicate_block", "Раз\n\nРаз\n\nДва\n"), ("delete_block", "Два\n"), ("move_block_down", "Два\n\nРаз\n")],
)
def test_the_menu_and_the_keys_do_the_same(desk: Desk, name: str, wanted: str) -> None:
    for by_menu in (True, False):
        desk.open("Раз\n\nДва\n", lead="")
        desk.put_caret("Раз", 1)
        if by_menu:
            menu = desk.panel.blocks.make_menu(0)
            next(each for each in menu.actions() if each.objectName() == name).trigger()
        else:
            desk.panel.format(name)
        assert desk.markdown == wanted
        assert len(desk.edits) == 1
        desk.assert_in_step()
        desk.article.undo()
        assert desk.markdown == "Раз\n\nДва\n"


def test_the_last_block_is_deleted_to_an_empty_text(desk: Desk) -> None:
    desk.open("Раз\n", lead="")
    desk.put_caret("Раз")
    desk.panel.format("delete_block")
    assert desk.markdown == ""
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == "Раз\n"


def test_a_text_that_can_only_be_read_has_no_handle(desk: Desk) -> None:
    desk.open(BODY, lead="")
    assert desk.view.sheet is not None
    desk.view.show_sheet(desk.view.sheet, read_only=True)
    rect = block_rect(desk.view, 0)
    for x in (20, 22):
        QTest.mouseMove(desk.view.viewport(), QPoint(x, round(rect.center().y())))
    assert not desk.panel.blocks.handle.isVisible()


def test_the_handle_has_a_name_and_stands_beside_the_column(tall: Desk) -> None:
    held = handle(tall, 3)
    assert held.accessibleName()
    assert held.geometry().right() < tall.view.viewport().geometry().left() + 1
    QTest.keyClick(tall.view, Qt.Key.Key_Right)
    assert not held.isVisible()


NODE: st.SearchStrategy[BlockNode] = st.one_of(
    st.text("абв", min_size=1, max_size=3).map(lambda text: Paragraph((Text(text),))),
    st.builds(
        lambda text, ordered: List((ListItem((Paragraph((Text(text),)),)),), ordered),
        st.text("где", min_size=1, max_size=3),
        st.booleans(),
    ),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NODE, min_size=1, max_size=6).map(lambda nodes: with_lists_joined(tuple(nodes))), st.data())
def test_moving_is_the_same_as_taking_out_and_putting_in(
    desk: Desk, nodes: tuple[BlockNode, ...], data: st.DataObject
) -> None:
    desk.open("", lead="")
    desk.article.replace_blocks(0, 0, nodes)
    source = data.draw(st.integers(0, len(nodes) - 1))
    target = data.draw(st.integers(0, len(nodes)))
    before = desk.article.document.blocks
    now = move_block(desk.article, source, target, desk.view.selection())
    if target in (source, source + 1):
        assert desk.article.document.blocks == before
        return
    front = [*before[:target]] if target <= source else [*before[:source], *before[source + 1 : target]]
    back = [*before[target:source], *before[source + 1 :]] if target <= source else [*before[target:]]
    assert desk.article.document.blocks == with_lists_joined((*front, before[source], *back))
    assert type(desk.article.document.blocks[now]) is type(before[source])
    desk.assert_in_step()
    desk.article.undo()
    assert desk.article.document.blocks == before
    for change in (double_block, remove_block):
        change(desk.article, source)
        desk.assert_in_step()
        desk.article.undo()
        assert desk.article.document.blocks == before
        desk.assert_in_step()


# -- drops -------------------------------------------------------------------------------------------------------------


def hang(
    desk: Desk, mime: QMimeData, place: QPoint, *, drop: bool = True, keys: Qt.KeyboardModifier | None = None
) -> bool:
    """Let something hang over the text, and drop it there; whether the text takes it."""
    target, copy = desk.view.viewport(), Qt.DropAction.CopyAction
    held = keys or Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place, copy, mime, LEFT, held)
    QApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(place, copy, mime, LEFT, held))
    if drop:
        QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, mime, LEFT, held))
    return True


def at(desk: Desk, text: str, offset: int = 0) -> QPoint:
    """Where a text stands in the viewport."""
    cursor = desk.view.document().find(text)
    cursor.setPosition(cursor.selectionStart() + offset)
    return desk.view.cursorRect(cursor).center()


def urls(*those: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(each) for each in those])
    return mime


def test_pictures_come_between_the_blocks_where_the_line_was(tall: Desk, qtbot: QtBot) -> None:
    place = QPoint(60, round(block_rect(tall.view, 3).top()) + 2)
    line = tall.panel.blocks.drops._line
    assert hang(tall, urls("file:///tmp/a.jpg"), place, drop=False)
    gaps = [line.gap]
    QApplication.sendEvent(tall.view.viewport(), QDragLeaveEvent())
    assert [*gaps, line.gap] == [3, None]
    with qtbot.waitSignal(tall.panel.files_dropped) as told:
        assert hang(tall, urls("file:///tmp/a.jpg", "file:///tmp/b.PNG"), place)
    assert told.args == [[Path("/tmp/a.jpg"), Path("/tmp/b.PNG")], 3]
    assert line.gap is None


@pytest.mark.parametrize("name", ["a.docx", "a.md", "a.txt", "a.html", "a.zip"])
def test_other_files_are_left_to_the_window(tall: Desk, name: str) -> None:
    assert not hang(tall, urls(f"file:///tmp/{name}"), QPoint(60, 200))
    assert tall.edits == []


def test_an_article_of_the_list_becomes_a_link_to_it(tall: Desk) -> None:
    assert hang(tall, pack([12], ["Мост открыт"]), at(tall, "Конец"))
    assert tall.markdown.endswith("[Мост открыт](article:12)Конец\n")
    tall.assert_in_step()
    tall.article.undo()
    assert tall.markdown == BODY


def test_an_article_dropped_on_what_is_selected_links_that(tall: Desk) -> None:
    tall.put_caret("Конец", 0, 5)
    assert hang(tall, pack([12], ["Мост открыт"]), at(tall, "Конец", 3))
    assert tall.markdown.endswith("\n\n[Конец](article:12)\n")


def test_an_address_of_a_browser_becomes_a_link_with_its_words(tall: Desk) -> None:
    mime = urls("https://a.kz/x")
    mime.setText("https://a.kz/x\nНовость")
    assert hang(tall, mime, at(tall, "Конец", 5))
    assert tall.markdown.endswith("Конец[Новость](https://a.kz/x)\n")


def test_text_of_another_program_is_put_where_it_is_dropped(tall: Desk) -> None:
    mime = QMimeData()
    mime.setHtml("<p>и <b>всё</b></p>")
    mime.setText("и всё")
    assert hang(tall, mime, at(tall, "Конец", 5))
    assert tall.markdown.endswith("Конеци **всё**\n")
    assert len(tall.edits) == 1


@pytest.mark.parametrize("copied", [False, True])
def test_what_is_selected_is_moved_or_copied_inside_the_text(
    tall: Desk, copied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    tall.put_caret("Раз", 0, 2)
    mime = mime_of(tall.view)
    place = at(tall, "Конец", 5)
    monkeypatch.setattr(QDropEvent, "source", lambda _: tall.view.viewport())
    keys = Qt.KeyboardModifier.ControlModifier if copied else Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, mime, LEFT, keys)
    assert tall.panel.view._pointer.drop(event)
    assert tall.markdown.startswith("Раз" if copied else "з")
    assert tall.markdown.endswith("КонецРа\n")
    assert len(tall.edits) == 1
    tall.assert_in_step()


def test_nothing_can_be_dropped_on_a_text_that_is_only_read(tall: Desk) -> None:
    assert tall.view.sheet is not None
    tall.view.show_sheet(tall.view.sheet, read_only=True)
    assert not hang(tall, urls("file:///tmp/a.jpg"), QPoint(60, 200))
    assert not hang(tall, pack([12], ["Мост"]), QPoint(60, 200))
