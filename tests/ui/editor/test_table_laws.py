# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done to a table, it says what a plain list of lists says to which the same was done."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QMimeData, Qt

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Table
from newsdesk.ui.editor import tables
from newsdesk.ui.editor.grids import Cells
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

BEGINNING = "До.\n\n| а | б | в |\n| --- | :-: | --- |\n| г | д | е |\n| ж | з | и |\n\nПосле.\n"
NAMES = (
    "table_add_row", "table_add_row_above", "table_add_column", "table_add_column_before", "table_row_up",
    "table_row_down", "table_column_left", "table_column_right", "table_header", "table_align_left",
    "table_align_center", "table_align_right", "table_remove_row", "table_remove_column",
)  # fmt: skip
MOST = 7
"""Rows and columns that a table grows to here."""
CORNERS = st.tuples(*(st.integers(0, MOST) for _ in range(4)))


@dataclass
class Model:
    """A table as anybody would write it down."""

    rows: list[list[str]]
    sides: list[str]
    past: list[tuple[list[list[str]], list[str]]] = field(default_factory=list)

    def state(self) -> tuple[list[list[str]], list[str]]:
        return [list(row) for row in self.rows], list(self.sides)

    def do(self, name: str, at: Cells) -> None:
        before = self.state()
        self._do(name, at)
        if self.state() != before:
            self.past.append(before)

    def undo(self) -> None:
        if self.past:
            self.rows, self.sides = self.past.pop()

    def _do(self, name: str, at: Cells) -> None:
        for begun, how in (("table_add", self._add), ("table_remove", self._remove), ("table_row", self._move_rows),
                           ("table_column", self._move_columns), ("table_align", self._align)):  # fmt: skip
            if name.startswith(begun):
                how(name, at)
        if name == "table_header":
            self.rows.insert(0, self.rows.pop(at.row))
        elif name == "clear":
            for row in self.rows[at.row : at.row + at.rows]:
                row[at.column : at.column + at.columns] = [""] * at.columns
        elif name == "type":
            self.rows[at.row][at.column] = "ы"
        elif name == "paste":
            self._fill(at)

    def _add(self, name: str, at: Cells) -> None:
        if "row" in name:
            place = at.row if name.endswith("above") else at.row + at.rows
            self.rows[place:place] = [[""] * len(self.sides) for _ in range(at.rows)]
            return
        place = at.column if name.endswith("before") else at.column + at.columns
        for row in (*self.rows, self.sides):
            row[place:place] = [""] * at.columns

    def _remove(self, name: str, at: Cells) -> None:
        if name.endswith("row"):
            del self.rows[at.row : at.row + at.rows]
            return
        for row in (*self.rows, self.sides):
            del row[at.column : at.column + at.columns]

    def _move_rows(self, name: str, at: Cells) -> None:
        place = at.row + (1 if name.endswith("down") else -1)
        if 0 <= place <= len(self.rows) - at.rows:
            held = self.rows[at.row : at.row + at.rows]
            del self.rows[at.row : at.row + at.rows]
            self.rows[place:place] = held

    def _move_columns(self, name: str, at: Cells) -> None:
        place = at.column + (1 if name.endswith("right") else -1)
        if 0 <= place <= len(self.sides) - at.columns:
            for row in (*self.rows, self.sides):
                held = row[at.column : at.column + at.columns]
                del row[at.column : at.column + at.columns]
                row[place:place] = held

    def _align(self, name: str, at: Cells) -> None:
        side, across = name.rpartition("_")[2], slice(at.column, at.column + at.columns)
        everywhere = all(each == side for each in self.sides[across])
        self.sides[across] = ["" if everywhere else side] * at.columns

    def _fill(self, at: Cells) -> None:
        for row in self.rows:
            row += [""] * (at.column + 2 - len(row))
        self.sides += [""] * (at.column + 2 - len(self.sides))
        while len(self.rows) < at.row + 2:
            self.rows.append([""] * len(self.sides))
        for row, texts in zip(self.rows[at.row :], (("п", "р"), ("с", "т")), strict=False):
            row[at.column : at.column + 2] = texts


def shown(desk: Desk) -> tuple[list[list[str]], list[str]]:
    """What the article's table says."""
    (table,) = (block for block in desk.article.document.blocks if isinstance(block, Table))
    rows = [[inline_text(cell) for cell in row] for row in (table.header, *table.rows)]
    return rows, [each.value for each in table.alignments]


class Tables(RuleBasedStateMachine):
    """A table in the window, and the model beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.open(BEGINNING)
        self.model = Model([list("абв"), list("где"), list("жзи")], ["", "center", ""])

    @rule(name=st.sampled_from(NAMES), corners=CORNERS)
    def change(self, name: str, corners: tuple[int, int, int, int]) -> None:
        at = self.cells(corners)
        rows, columns = len(self.model.rows), len(self.model.sides)
        removes = (name == "table_remove_row" and at.rows == rows) or (
            name == "table_remove_column" and at.columns == columns
        )
        grows = ("add_row" in name and rows + at.rows > MOST) or ("add_column" in name and columns + at.columns > MOST)
        if not removes and not grows:
            self.select(at)
            self.desk.panel.format(name)
            self.model.do(name, at)

    @rule(corners=CORNERS)
    def clear(self, corners: tuple[int, int, int, int]) -> None:
        at = self.cells(corners)
        self.model.do("clear", at)
        if len(self.model.rows) != at.rows or len(self.model.sides) != at.columns or self.has_text():
            self.select(at)
            press(self.desk.view, Qt.Key.Key_Delete)

    @rule(row=st.integers(0, MOST), column=st.integers(0, MOST))
    def type(self, row: int, column: int) -> None:
        at = self.cells((row, row, column, column))
        self.select(at)
        type_text(self.desk.view, "ы")
        self.desk.article.flush()  # so that the next word is an edit of its own
        self.model.do("type", at)

    @rule(row=st.integers(0, MOST - 2), column=st.integers(0, MOST - 2))
    def paste(self, row: int, column: int) -> None:
        at = self.cells((row, row, column, column))
        self.select(at)
        mime = QMimeData()
        mime.setText("п\tр\nс\tт\n")
        self.desk.view.insertFromMimeData(mime)
        self.model.do("paste", at)

    @precondition(lambda self: self.model.past)
    @rule()
    def undo(self) -> None:
        self.desk.article.undo()
        self.model.undo()

    @invariant()
    def both_say_the_same(self) -> None:
        assert self.shown() == self.model.state()

    @invariant()
    def text_and_tree_are_the_same_thing(self) -> None:
        self.desk.assert_in_step()

    def has_text(self) -> bool:
        """Whether any cell of the window's table says anything."""
        return any(any(row) for row in self.shown()[0])

    def cells(self, corners: tuple[int, int, int, int]) -> Cells:
        """The cells between two corners, wherever those lie."""
        rows, columns = len(self.model.rows), len(self.model.sides)
        top, bottom = sorted((corners[0] % rows, corners[1] % rows))
        left, right = sorted((corners[2] % columns, corners[3] % columns))
        return Cells(top, left, bottom - top + 1, right - left + 1)

    def select(self, at: Cells) -> None:
        sheet, cursor = self.desk.view.sheet, self.desk.view.textCursor()
        assert sheet is not None
        cursor.setPosition(sheet.first_block(1).position())
        tables.select(cursor, at)
        self.desk.view.setTextCursor(cursor)

    def shown(self) -> tuple[list[list[str]], list[str]]:
        """What the article's table says."""
        (table,) = (block for block in self.desk.article.document.blocks if isinstance(block, Table))
        rows = [[inline_text(cell) for cell in row] for row in (table.header, *table.rows)]
        return rows, [each.value for each in table.alignments]


def test_a_table_does_what_a_list_of_lists_does_and_undo_leads_back(desk: Desk) -> None:
    how = settings(max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))

    def begin() -> Tables:
        return Tables(desk)

    run_state_machine_as_test(begin, settings=how)  # type: ignore[arg-type]  # any maker of a machine will do
