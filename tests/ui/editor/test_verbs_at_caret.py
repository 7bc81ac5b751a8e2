# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs where the caret is: they do what one expects there, or say why they cannot."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from newsdesk.ui.editor.menu import GROUPS
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text

QUOTE = "До.\n\n> Мост откроют весной.\n\nАскар Ли, инженер\n\nДальше.\n"


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """What the editor told its user."""
    words: list[str] = []
    desk.panel.nodes.said.connect(lambda text, _action, _run: words.append(text))
    return words


def offered(desk: Desk) -> bool:
    """Whether the context menu offers to say who said it."""
    fits = next(fits for fits, names in GROUPS if names == ("attribution",))
    return bool(fits(desk.panel.state()))


def test_the_line_behind_a_quotation_becomes_who_said_it(desk: Desk, said: list[str]) -> None:
    desk.open(QUOTE)
    desk.put_caret("Аскар", 3)
    assert offered(desk)
    desk.panel.format("attribution")
    assert desk.markdown == "До.\n\n> Мост откроют весной.\n> — Аскар Ли, инженер\n\nДальше.\n"
    assert len(desk.edits) == 1
    assert not said
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == QUOTE


def test_an_empty_line_behind_a_quotation_is_written_as_who_said_it(desk: Desk) -> None:
    desk.open("> Мост откроют весной.\n")
    desk.panel.view.append_paragraph()
    desk.panel.format("paragraph")
    desk.panel.format("attribution")
    type_text(desk.view, "Аскар Ли")
    assert desk.markdown == "> Мост откроют весной.\n> — Аскар Ли\n"
    desk.assert_in_step()


def test_at_the_end_of_a_quotation_a_line_for_who_said_it_begins(desk: Desk, said: list[str]) -> None:
    desk.open("> Мост откроют весной.\n\nДальше.\n")
    desk.put_behind("весной.")
    desk.panel.format("attribution")
    type_text(desk.view, "Аскар Ли")
    assert desk.markdown == "> Мост откроют весной.\n> — Аскар Ли\n\nДальше.\n"
    assert not said
    desk.assert_in_step()


@pytest.mark.parametrize("place", ["Дальше", "До", "Заголовок"])
def test_elsewhere_it_is_said_where_it_can_be_done(desk: Desk, said: list[str], place: str) -> None:
    desk.open(QUOTE)
    desk.put_caret(place, 1)
    assert not offered(desk)
    desk.panel.format("attribution")
    assert desk.markdown == QUOTE
    assert len(said) == 1


def test_a_quotation_that_says_it_already_takes_no_second_line(desk: Desk, said: list[str]) -> None:
    body = "> Мост откроют весной.\n> — Аскар Ли\n\nДальше.\n"
    desk.open(body)
    desk.put_caret("Дальше")
    desk.panel.format("attribution")
    assert desk.markdown == body
    assert len(said) == 1


def test_a_note_asks_for_its_words_where_nothing_is_selected(desk: Desk, said: list[str]) -> None:
    desk.open("Мост откроют весной.\n")
    desk.put_behind("весной")
    desk.panel.format("note")
    note = desk.panel.nodes.note
    assert note.isVisible()
    type_text(note.text, "Какого года?")
    note.hide()
    assert "Какого года?" in desk.markdown
    assert not said


@pytest.mark.parametrize(("place", "select"), [("Заголовок", 0), ("Заголовок", 4), ("Лид", 0)])
def test_a_note_in_the_head_is_refused_aloud(desk: Desk, said: list[str], place: str, select: int) -> None:
    desk.open("Текст.\n")
    desk.put_caret(place, 0, select)
    desk.panel.format("note")
    assert not desk.panel.nodes.note.isVisible()
    assert desk.article.article.headline == "Заголовок"
    assert len(said) == 1


def test_a_note_on_a_rule_is_refused_aloud(desk: Desk, said: list[str]) -> None:
    desk.open("Раз.\n\n---\n\nДва.\n")
    desk.panel.reveal_block(1)
    desk.panel.format("note")
    assert not desk.panel.nodes.note.isVisible()
    assert len(said) == 1
    assert not desk.edits
    assert not desk.panel.findChildren(QMenu, "text_menu")
