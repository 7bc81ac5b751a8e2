# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of headings: always that of the text, and sections that move as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from newsdesk.document.tree import BlockNode, Blocks, Figure, Heading, Paragraph, Text
from newsdesk.ui.editor.sections import Sections, moving
from newsdesk.ui.languages import Languages
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text

ALT = Qt.KeyboardModifier.AltModifier
BODY = (
    "Начало.\n\n## Первый\n\nодин\n\n### Внутри\n\nвнутри\n\n## Второй\n\nдва\n\n"
    "![Мост](photo:7)\n\n::: box Справка\nтекст\n:::\n\n## Третий\n\nтри"
)


def _block(text: str) -> st.SearchStrategy[BlockNode]:
    inlines = (Text(text),)
    return st.one_of(
        st.builds(Heading, st.sampled_from((2, 3, 4)), st.just(inlines)),
        st.just(Paragraph(inlines)),
        st.just(Figure("7", inlines)),
    )


BLOCKS = st.lists(st.text("абв", min_size=1, max_size=3).flatmap(_block), max_size=9).map(tuple)


@given(BLOCKS, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), BLOCKS), max_size=6))
def test_the_list_is_that_of_the_text_after_any_change(blocks: Blocks, changes: list[tuple[int, int, Blocks]]) -> None:
    shown = list(blocks)
    kept = Sections(shown.__getitem__, len(shown))
    for index, count, after in changes:
        index = min(index, len(shown))
        count = min(count, len(shown) - index)
        shown[index : index + count] = after
        kept.splice(index, count, after)
        assert kept.entries == Sections(shown.__getitem__, len(shown)).entries


@given(BLOCKS, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1), st.integers(0, 3)), max_size=8))
def test_a_block_is_in_its_section_after_paragraphs_came_and_went(
    blocks: Blocks, changes: list[tuple[int, int, int]]
) -> None:
    shown = list(blocks)
    kept = Sections(shown.__getitem__, len(shown))
    assert kept.entries is not None
    for index, count, new in changes:
        index = min(index, len(shown))
        count = min(count, len(shown) - index)
        if any(not isinstance(block, Paragraph) for block in shown[index : index + count]):
            continue
        after = (Paragraph((Text("г"),)),) * new
        shown[index : index + count] = after
        assert not kept.splice(index, count, after)
        fresh = Sections(shown.__getitem__, len(shown))
        rows = range(len(shown) + 1)
        assert [kept.row_at(place) for place in rows] == [fresh.row_at(place) for place in rows]
    assert kept.entries == Sections(shown.__getitem__, len(shown)).entries


@given(BLOCKS, st.data())
def test_a_section_that_moves_takes_all_of_itself_and_nothing_else(blocks: Blocks, data: st.DataObject) -> None:
    sections = Sections(blocks.__getitem__, len(blocks))
    if not sections.entries:
        return
    extent = sections.extent(data.draw(st.integers(0, len(sections.entries) - 1)))
    place = data.draw(st.integers(0, len(blocks)))
    made = moving(lambda index, count: blocks[index : index + count], extent, place)
    if made is None:
        assert extent[0] <= place <= extent[1]
        return
    step, landed = made
    assert blocks[step.index : step.index + len(step.before)] == step.before
    after = (*blocks[: step.index], *step.after, *blocks[step.index + len(step.before) :])
    run, rest = blocks[extent[0] : extent[1]], blocks[: extent[0]] + blocks[extent[1] :]
    assert after[landed : landed + len(run)] == run
    assert after[:landed] + after[landed + len(run) :] == rest


@pytest.fixture
def listed(desk: Desk, languages: Languages) -> Desk:
    """An article with its headings listed."""
    languages.choose("en")
    desk.open(BODY)
    desk.panel.contents.open()
    return desk


def _rows(desk: Desk) -> list[str]:
    rows = desk.panel.contents.list
    return [rows.item(row).text().replace("\u2003", "  ") for row in range(rows.count())]


def test_headings_figures_and_boxes_are_listed(listed: Desk) -> None:
    assert _rows(listed) == ["Первый", "  Внутри", "Второй", "  Photo · Мост", "  Box · Справка", "Третий"]


def test_the_list_follows_the_caret(listed: Desk) -> None:
    listed.put_behind("внутри")
    listed.view.state_changed.emit()
    assert listed.panel.contents.list.currentRow() == 1
    listed.put_behind("Начало")
    listed.view.state_changed.emit()
    assert listed.panel.contents.list.currentRow() == -1


def test_words_filter_and_enter_leads_there(listed: Desk) -> None:
    contents = listed.panel.contents
    type_text(contents.field, "втор")
    assert _rows(listed) == ["Второй"]
    press(contents.field, Qt.Key.Key_Return)
    assert listed.view.textCursor().block().text() == "Второй"
    assert not contents.shown, "in a narrow window it covers the text"


def test_a_new_heading_comes_to_the_list(listed: Desk) -> None:
    listed.put_behind("один")
    press(listed.view, Qt.Key.Key_Return)
    type_text(listed.view, "Ещё")
    listed.panel.format("heading_2")
    listed.panel.contents._later.timeout.emit()
    assert _rows(listed)[:2] == ["Первый", "Ещё"]


def test_a_section_moves_with_all_that_it_holds_as_one_edit(listed: Desk) -> None:
    contents = listed.panel.contents
    before = listed.markdown
    contents.list.setCurrentRow(2)
    press(contents.field, Qt.Key.Key_Up, ALT)
    assert _rows(listed) == ["Второй", "  Photo · Мост", "  Box · Справка", "Первый", "  Внутри", "Третий"]
    assert contents.list.currentRow() == 0
    assert len(listed.edits) == 1
    listed.assert_in_step()
    press(contents.field, Qt.Key.Key_Down, ALT)
    assert listed.markdown == before
    listed.article.undo()
    listed.article.undo()
    assert listed.markdown == before
    listed.assert_in_step()


def test_a_section_is_dropped_before_another(listed: Desk) -> None:
    listed.panel.contents.list.dropped.emit(5, 0)
    assert listed.markdown.startswith("Начало.\n\n## Третий\n\nтри\n\n## Первый")
    listed.panel.contents.list.dropped.emit(0, 6)
    assert listed.markdown.endswith("## Третий\n\nтри\n") or listed.markdown.endswith("## Третий\n\nтри")
    listed.assert_in_step()


def test_escape_leads_back_to_the_text(listed: Desk) -> None:
    press(listed.panel.contents.field, Qt.Key.Key_Escape)
    assert not listed.panel.contents.shown


def test_typing_in_a_paragraph_reads_no_other_block(listed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[BlockNode] = []
    monkeypatch.setattr("newsdesk.ui.editor.sections.label_of", read.append)
    listed.panel.contents._later.stop()
    listed.put_behind("Начало")
    type_text(listed.view, "м")
    assert len(read) == 1
    assert not listed.panel.contents._later.isActive()
