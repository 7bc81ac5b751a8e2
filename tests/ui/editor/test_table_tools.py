# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables by mouse and keyboard: the grid of sizes, handles at the edges, menus, copying, deleting, walking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from newsdesk.document.tree import Table
from newsdesk.ui.editor import tables
from newsdesk.ui.editor.from_tree import longest_table
from newsdesk.ui.editor.grids import Cells, from_lines, rows_of, with_cells
from newsdesk.ui.editor.menu import make_menu
from newsdesk.ui.editor.table_verbs import SELECTING, TABLES
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

BODY = "До.\n\n| а | б |\n| --- | --- |\n| в | ю |\n\nПосле.\n"


def select(desk: Desk, cells: Cells) -> None:
    sheet, cursor = desk.view.sheet, desk.view.textCursor()
    assert sheet is not None
    cursor.setPosition(sheet.first_block(1).position())
    tables.select(cursor, cells)
    desk.view.setTextCursor(cursor)


def test_the_size_is_drawn_with_arrow_keys_and_enter_inserts(desk: Desk) -> None:
    desk.open("\n")
    desk.put_caret("Лид")
    desk.panel.reveal_field("body")
    desk.panel.format("insert_table")
    grid = desk.panel.asking.table.grid
    press(grid, Qt.Key.Key_Up)
    press(grid, Qt.Key.Key_Up)
    press(grid, Qt.Key.Key_Left)
    press(grid, Qt.Key.Key_Return)
    type_text(desk.view, "а")
    assert desk.markdown == "| а | |\n| --- | --- |\n| | |\n"
    desk.assert_in_step()


def test_a_table_is_drawn_and_grows_as_far_as_it_is_edited_in_place(desk: Desk) -> None:
    desk.open("\n")
    desk.put_caret("Лид")
    desk.panel.reveal_field("body")
    desk.panel.format("insert_table")
    grid = desk.panel.asking.table.grid
    grid.set_size(90, 12)
    assert grid.rows == longest_table(12)
    press(grid, Qt.Key.Key_Return)
    desk.panel.format("table_add_row")
    desk.panel.format("table_add_column")
    (node,) = desk.article.document.blocks
    assert isinstance(node, Table)
    assert (len(rows_of(node)), len(node.alignments)) == (longest_table(12), 12)
    desk.assert_in_step()


def test_handles_stand_at_the_edges_of_the_table_under_the_mouse_only(desk: Desk) -> None:
    desk.open(BODY)
    handles = desk.panel.beside.handles
    desk.put_caret("ю")
    handles.follow(desk.view.cursorRect().center())
    assert all(button.isVisible() for button in handles.buttons)
    handles.more_rows.click()
    assert desk.markdown.count("\n|") == 4
    desk.put_caret("ю")
    handles.follow(desk.view.cursorRect().center())
    handles.more_columns.click()
    assert "| а | б | |" in desk.markdown
    desk.put_caret("После")
    handles.follow(desk.view.cursorRect().center())
    assert not any(button.isVisible() for button in handles.buttons)


def test_the_handle_of_a_row_selects_it_and_opens_its_menu(desk: Desk) -> None:
    desk.open(BODY)
    handles = desk.panel.beside.handles
    desk.put_caret("ю")
    handles.follow(desk.view.cursorRect().center())
    handles.row.click()
    assert tables.cells_of(desk.view.textCursor()) == Cells(1, 0, 1, 2)
    menu = desk.view.findChild(QMenu, "table_row_menu")
    assert menu is not None
    chosen = next(action for action in menu.actions() if action.objectName() == "menu_table_row_up")
    chosen.trigger()
    menu.close()
    assert desk.markdown.startswith("До.\n\n| в | ю |\n| --- | --- |\n| а | б |\n")


def test_every_verb_of_tables_is_in_the_menu_of_a_cell(desk: Desk) -> None:
    desk.open(BODY)
    desk.put_caret("ю")
    menu = make_menu(desk.panel, desk.panel.state())
    named = {action.objectName().removeprefix("menu_") for action in _all(menu)}
    assert {*TABLES, *SELECTING} <= named


def _all(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _all(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_part_of_a_table_is_copied_as_cells_in_every_form(desk: Desk) -> None:
    desk.open("| а | б | в |\n| --- | --: | --- |\n| г | д | е |\n| ж | з | и |\n", lead="")
    sheet, cursor = desk.view.sheet, desk.view.textCursor()
    assert sheet is not None
    cursor.setPosition(sheet.first_block(0).position())
    tables.select(cursor, Cells(1, 1, 2, 2))
    desk.view.setTextCursor(cursor)
    mime = desk.view.createMimeDataFromSelection()
    assert mime.text() == "д\tе\nз\tи"
    assert "<table" in mime.html()
    tables.select(cursor, Cells(0, 0))
    cursor.setPosition(sheet.first_block(0).position())
    desk.view.setTextCursor(cursor)
    desk.view.insertFromMimeData(mime)
    assert desk.markdown == "| д | е | в |\n| --- | ---: | --- |\n| з | и | е |\n| ж | з | и |\n"
    assert len(desk.edits) == 1


def test_only_selected_cells_are_marked_and_emptied(desk: Desk) -> None:
    desk.open(BODY)
    select(desk, Cells(0, 1, 2, 1))
    desk.panel.format("bold")
    assert desk.markdown == "До.\n\n| а | **б** |\n| --- | --- |\n| в | **ю** |\n\nПосле.\n"
    press(desk.view, Qt.Key.Key_Delete)
    assert desk.markdown == "До.\n\n| а | |\n| --- | --- |\n| в | |\n\nПосле.\n"
    assert len(desk.edits) == 2
    desk.assert_in_step()


def test_tab_in_the_last_cell_adds_a_row_and_shift_tab_goes_back(desk: Desk) -> None:
    desk.open(BODY)
    desk.put_behind("ю")
    press(desk.view, Qt.Key.Key_Tab)
    type_text(desk.view, "д")
    press(desk.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    type_text(desk.view, "!")
    assert desk.markdown == "До.\n\n| а | б |\n| --- | --- |\n| в | ю! |\n| д | |\n\nПосле.\n"


@pytest.mark.parametrize(("key", "there"), [("Down", "ю"), ("Left", "а"), ("Up", "До.")])
def test_arrows_walk_through_cells(desk: Desk, key: str, there: str) -> None:
    desk.open(BODY)
    desk.put_caret("б")
    press(desk.view, getattr(Qt.Key, f"Key_{key}"))
    assert desk.view.textCursor().block().text() == there


def test_the_table_is_removed_whole_and_comes_back(desk: Desk) -> None:
    desk.open(BODY)
    desk.put_caret("ю")
    desk.panel.format("table_remove")
    assert desk.markdown == "До.\n\nПосле.\n"
    desk.article.undo()
    assert desk.markdown == BODY
    desk.assert_in_step()


def test_cells_with_line_ends_of_a_spreadsheet_stay_one_cell() -> None:
    (first, second) = from_lines('"две\nстроки"\tб\r\nв\t"г ""д"""\r\n')
    assert [cell[0].text for cell in first] == ["две строки", "б"]  # type: ignore[union-attr]  # texts
    assert len(second) == 2
    assert len(from_lines('"Казахстан" – банк\t5')) == 1


def test_more_cells_than_a_table_can_show_make_it_an_object_that_keeps_them_all(desk: Desk) -> None:
    desk.open(BODY)
    desk.put_caret("ю")
    mime = QMimeData()
    mime.setText("\n".join(f"{number}\tб" for number in range(400)))
    desk.view.insertFromMimeData(mime)
    node = desk.article.document.blocks[1]
    assert len(rows_of(node)) == 401  # type: ignore[arg-type]  # a table
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY
    desk.assert_in_step()


def test_a_filled_place_grows_the_grid_and_keeps_the_rest() -> None:
    grown = with_cells(tables.new_table(1, 1), Cells(1, 1), ((), ((),)))
    assert (len(grown.alignments), len(grown.rows)) == (2, 2)


def test_backspace_empties_a_whole_table_first_and_then_takes_it_away(desk: Desk) -> None:
    desk.open(BODY)
    desk.put_caret("ю")
    desk.panel.format("table_select")
    press(desk.view, Qt.Key.Key_Backspace)
    assert desk.markdown == "До.\n\n| | |\n| --- | --- |\n| | |\n\nПосле.\n"
    desk.put_caret("До", 3)
    cursor = desk.view.textCursor()
    cursor.movePosition(cursor.MoveOperation.Down)
    desk.view.setTextCursor(cursor)
    desk.panel.format("table_select")
    press(desk.view, Qt.Key.Key_Backspace)
    assert desk.markdown == "До.\n\nПосле.\n"
    desk.assert_in_step()


def test_menus_and_bars_name_the_keys_that_the_user_chose(desk: Desk) -> None:
    desk.open("| А | Б |\n| --- | --- |\n| раз | два |\n")
    desk.panel.show_shortcuts({"table_add_row": "Ctrl+F9", "delete_block": "Ctrl+F10", "figure_credit": "Ctrl+F11"})
    desk.put_caret("раз")
    menu = make_menu(desk.panel, desk.panel.state())
    keys = {action.objectName(): action.shortcut().toString() for action in _all(menu)}
    assert keys["menu_table_add_row"] == "Ctrl+F9"
    of_block = {each.objectName(): each.shortcut().toString() for each in desk.panel.blocks.make_menu(0).actions()}
    assert of_block["delete_block"] == "Ctrl+F10"
    assert "Ctrl+F11" in desk.panel.beside.figures.bar.buttons["figure_credit"].toolTip()
