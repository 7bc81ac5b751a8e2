# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace where the source is shown: what is searched, marked and replaced is the Markdown itself."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.ui.editor.finding.bar import FindBar
from newsdesk.ui.editor.shelf import KEPT
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

BODY = "# Мост и **мост**\n\n- мост\n- река\n\n[мост](https://a.kz/мост)\n"


@pytest.fixture
def bar(desk: Desk) -> FindBar:
    """The bar below the source of an article."""
    desk.open(BODY, headline="Мост открыт", lead="О мосте.")
    desk.panel.format("source_mode")
    desk.panel.find_bar.begin_replace()
    return desk.panel.find_bar


def find(bar: FindBar, words: str, qtbot: QtBot) -> None:
    bar._field.setText(words)
    bar._typed()
    qtbot.waitUntil(lambda: not bar.search.running)


def test_signs_of_markdown_are_found_and_marked_in_the_source(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    find(bar, "**", qtbot)
    assert bar.search.count == 2
    assert desk.panel.source.view.textCursor().selectedText() == "**"
    qtbot.waitUntil(lambda: len(desk.panel.source.view.extraSelections()) == 2)
    assert bar.marking.scroll_marks is not None
    assert not desk.view.extraSelections()
    desk.panel.format("source_mode")
    assert not desk.panel.source.view.extraSelections()
    qtbot.waitUntil(lambda: not bar.search.running)
    assert bar.search.count == 0


def test_the_head_is_searched_too_and_all_is_one_step(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    find(bar, "мост", qtbot)
    assert bar.search.count == 7
    bar._with.setText("брод")
    bar._keep_case.setChecked(True)
    bar.replace_all()
    assert desk.markdown == BODY.replace("мост", "брод").replace("Мост", "Брод")
    assert (desk.article.article.headline, desk.article.article.lead) == ("Брод открыт", "О броде.")
    assert desk.panel.source.view.toPlainText() == desk.markdown
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == BODY
    assert not desk.article.manuscript.history.can_undo


def test_one_place_after_the_other_is_replaced(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    find(bar, "мост", qtbot)
    bar._with.setText("брод")
    for _ in range(2):
        bar.replace_one()
    assert desk.markdown.startswith("# брод и **брод**\n\n- мост")
    for _ in range(5):
        bar.replace_one()
    assert desk.article.article.headline == "брод открыт"
    assert "мост" not in desk.markdown
    desk.assert_in_step()


def test_what_is_typed_there_is_found_at_once(desk: Desk, bar: FindBar, qtbot: QtBot) -> None:
    find(bar, "паром", qtbot)
    assert bar.search.count == 0
    desk.panel.source.view.moveCursor(desk.panel.source.view.textCursor().MoveOperation.End)
    type_text(desk.panel.source.view, "паром")
    qtbot.waitUntil(lambda: bar.search.count == 1)


@pytest.mark.parametrize("shown", ["text", "source"])
def test_what_is_marked_goes_with_its_document_before_another_is_marked(desk: Desk, qtbot: QtBot, shown: str) -> None:
    desk.open("мост\n\nмост\n\nмост")
    if shown == "source":
        desk.panel.format("source_mode")
    widget = desk.panel.source.view if shown == "source" else desk.view
    bar = desk.panel.find_bar
    bar.begin()
    find(bar, "мост", qtbot)
    qtbot.waitUntil(lambda: len(widget.extraSelections()) >= 3)
    for _ in range(KEPT):
        desk.open("мост")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    bar.marking.refresh()
    qtbot.waitUntil(lambda: len(widget.extraSelections()) == 1)


signs = st.text("аб*_[]()# \n-\r>", max_size=40)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(signs, min_size=1, max_size=5), st.sampled_from(["а", "*", "а б", "б\n"]), st.sampled_from(["", "в", "**"])
)
def test_replacing_all_is_what_replacing_in_the_text_is(
    desk: Desk, qtbot: QtBot, parts: list[str], words: str, other: str
) -> None:
    body = "\n\n".join(parts)
    desk.open(body, headline="", lead="")
    if not desk.panel.source.shown:
        desk.panel.format("source_mode")
    bar = desk.panel.find_bar
    bar.begin_replace()
    bar._options.in_selection.setChecked(False)
    find(bar, words, qtbot)
    bar._with.setText(other)
    shown = desk.panel.source.view.toPlainText()
    places = [(place.start.unit, place.start.offset) for place in bar.search.scan.places] if bar.search.scan else []
    before = desk.markdown
    bar.replace_all()
    desk.assert_in_step()
    assert from_markdown(desk.markdown).blocks == desk.article.document.blocks
    if places and "\r" not in body and "\n" not in words:
        assert desk.markdown == before.replace(words, other) or " " in words
    desk.article.undo()
    assert desk.markdown == before
    assert desk.panel.source.view.toPlainText() == shown
