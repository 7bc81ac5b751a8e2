# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure on its way from the fields of a card into the text, without the card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsdesk.document.tree import Figure, Placement
from newsdesk.domain.photo import Photo
from newsdesk.ui.photos.card_content import CardContent
from newsdesk.ui.photos.figure_draft import FigureDraft
from newsdesk.ui.photos.figures import caption_of
from tests.ui.keyboard import type_text

CONTENT = CardContent(Figure("1"), Photo(id=1, sha256="a" * 64, caption="Мост", alt="Мост над рекой"))


@pytest.fixture
def draft(qtbot: QtBot) -> Iterator[FigureDraft]:
    """A use of a photo that has words of its own."""
    owner = QObject()
    made = FigureDraft(owner)
    made.show(CONTENT)
    yield made
    for each in (made.caption, made.alt):
        each.field.deleteLater()
        each.place.deleteLater()


def test_the_photos_own_words_are_told_sign_by_sign_and_leave_the_figure_alone(draft: FigureDraft) -> None:
    told: list[tuple[str, object]] = []
    draft.photo_typed.connect(lambda name, value: told.append((name, value)))
    draft.caption.field.selectAll()
    type_text(draft.caption.field, "Лёд")
    draft.flush()
    assert told[-1] == ("caption", "Лёд")
    assert draft.content == CONTENT


def test_words_of_this_use_make_one_figure_once_the_typing_rests(draft: FigureDraft, qtbot: QtBot) -> None:
    told: list[Figure] = []
    draft.edited.connect(told.append)
    draft.caption.place.own_wanted.emit()
    assert told == [Figure("1", caption=caption_of("Мост"))]
    told.clear()
    draft.caption.field.selectAll()
    type_text(draft.caption.field, "Лёд")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Figure("1", caption=caption_of("Лёд"))]


def test_what_is_being_typed_outlives_news_of_the_photo_but_not_another_figure(
    draft: FigureDraft, qtbot: QtBot
) -> None:
    draft.caption.field.show()
    draft.caption.place.own_wanted.emit()
    qtbot.waitUntil(draft.caption.field.hasFocus)
    draft.caption.field.selectAll()
    type_text(draft.caption.field, "Лёд")
    draft.show(replace(CONTENT, number=2))
    assert draft.caption.field.toPlainText() == "Лёд"
    other = replace(CONTENT, figure=Figure("2"), photo=Photo(id=2, sha256="b" * 64, caption="Река"))
    draft.show(other, renew=True)
    assert draft.caption.field.toPlainText() == "Река"
    assert draft.content == other


def test_a_text_of_this_use_that_is_emptied_and_left_is_the_photos_again(draft: FigureDraft) -> None:
    draft.alt.place.own_wanted.emit()
    draft.alt.field.clear()
    draft.alt.field.left.emit()
    assert draft.content == CONTENT
    assert draft.alt.field.toPlainText() == "Мост над рекой"


def test_where_it_can_only_be_read_nothing_typed_is_told(draft: FigureDraft) -> None:
    told: list[Figure] = []
    draft.edited.connect(told.append)
    draft.show(replace(CONTENT, read_only=True))
    draft.caption.place.own_wanted.emit()
    assert told == []
    draft.place(Placement.COLUMN)
    assert told == []
