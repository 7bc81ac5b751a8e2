# SPDX-License-Identifier: GPL-3.0-or-later
"""What undo takes back at once: a word, a cell, what was typed without a pause at one place."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Paragraph, Table, Text
from newsdesk.domain.manuscript.history import PAUSE
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit
from tests.domain.typing_hands import Hands, a_manuscript, rubbed_out, typed, unwound
from tests.factories import an_article


def test_typing_is_taken_back_word_by_word() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "кто-то пришёл,  да")
    assert unwound(manuscript) == ["кто-то пришёл,  ", "кто-то ", ""]


def typed_into_cell(manuscript: Manuscript, cell: int, text: str) -> None:
    """Type signs at the end of a cell of the table that the text is."""
    for sign in text:
        (table,) = manuscript.document.blocks
        assert isinstance(table, Table)
        row = table.rows[0]
        words = "".join(each.text for each in row[cell] if isinstance(each, Text)) + sign
        new = replace(table, rows=((*row[:cell], (Text(words),), *row[cell + 1 :]), *table.rows[1:]), source=None)
        manuscript.do(Edit((BlocksReplaced(0, (table,), (new,)),), typing=True))


def test_typing_in_cells_is_taken_back_word_by_word_and_cell_by_cell() -> None:
    manuscript = Manuscript(an_article(body="|а|б|\n|---|---|\n|||\n|да|да|\n"), Hands())
    typed_into_cell(manuscript, 0, "кто пришёл")
    typed_into_cell(manuscript, 1, "да")
    rows = []
    while manuscript.undo() is not None:
        rows.append(to_markdown(manuscript.document).splitlines()[2])
    assert [row.replace(" ", "") for row in rows] == ["|ктопришёл||", "|кто||", "|||"]


def test_a_pause_begins_a_new_edit() -> None:
    clock = Hands()
    manuscript = a_manuscript(clock)
    typed(manuscript, "сло")
    clock.now += PAUSE + 0.1
    typed(manuscript, "во")
    assert unwound(manuscript) == ["сло", ""]


def test_another_place_begins_a_new_edit() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "аб")
    typed(manuscript, "вг", at=0)
    typed(manuscript, "д", field="kicker")
    typed(manuscript, "е")
    assert unwound(manuscript) == ["вгаб", "вгаб", "аб", ""]


def test_a_save_ends_a_word() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "сло")
    manuscript.mark_saved(replace(manuscript.article_to_save(), version=2))
    typed(manuscript, "во")
    assert unwound(manuscript) == ["сло", ""]


def test_rubbing_out_is_taken_back_word_by_word() -> None:
    manuscript = a_manuscript(headline="река и мост")
    rubbed_out(manuscript, 11)
    assert unwound(manuscript) == ["река", "река и", "река и мост"]


def test_the_same_sign_again_and_again_grows_where_the_caret_is() -> None:
    manuscript = a_manuscript(headline="аа")
    typed(manuscript, "аа", at=1)
    assert unwound(manuscript) == ["аа"]


def test_typing_in_a_block_grows_and_undo_gives_the_very_block_back() -> None:
    manuscript = Manuscript(an_article(body="Первый\nабзац\n\n* раз\n"))
    first = manuscript.block(0)
    body = manuscript.article.body
    text = "Первый\nабзац"
    for sign in " ещё":
        text += sign
        new = Paragraph((Text(text),))
        manuscript.do(Edit((BlocksReplaced(0, manuscript.blocks(0, 1), (new,)),), typing=True))
    assert to_markdown(manuscript.document) != body
    undone = 0
    while manuscript.undo() is not None:
        undone += 1
    assert undone == 2
    assert manuscript.block(0) is first
    assert to_markdown(manuscript.document) == body
