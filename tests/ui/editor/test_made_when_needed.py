# SPDX-License-Identifier: GPL-3.0-or-later
"""What an editor has for one hour in a day is made in that hour: an editor comes up without it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.editor.conftest import Desk

_LATER = (
    "find_bar",
    "source_mode",
    "contents_list",
    "link_popover",
    "table_popover",
    "source_overlay",
    "figure_bar",
    "figure_grip_left",
    "figure_credit",
    "alt_popover",
    "link_chip",
    "note_popover",
    "table_row_handle",
    "block_menu_list",
    "selection_bold",
)


def test_nothing_is_made_before_it_is_needed(desk: Desk) -> None:
    desk.open("Слово.\n\nДругое.\n")
    made = {each.objectName() for each in desk.panel.findChildren(QWidget)}
    assert not made & set(_LATER)


def test_the_find_bar_knows_what_it_was_told_before_it_was_there(desk: Desk) -> None:
    kept = {"find": ["мост", "школа"], "replace": ["переправа"], "options": {"match_case": True}}
    desk.panel.finding.restore(kept)
    assert desk.panel.finding.state() == kept
    desk.panel.finding.show_shortcuts({"find_next": "F7"})
    desk.open("Мост и мост.\n")
    bar = desk.panel.find_bar
    assert bar.state()["find"] == kept["find"]
    assert bar._options.query("мост").match_case
    assert "F7" in bar._next.toolTip()


def test_the_find_bar_of_an_editor_that_shows_the_source_searches_that(desk: Desk) -> None:
    desk.open("**Мост** и школа.\n")
    desk.panel.format("source_mode")
    bar = desk.panel.find_bar
    bar.begin()
    field = bar.findChild(QLineEdit, "find_field")
    assert field is not None
    field.setText("**Мост**")
    field.textEdited.emit("**Мост**")
    assert bar.search.count == 1
    desk.panel.format("source_mode")
    assert bar.search.count == 0
