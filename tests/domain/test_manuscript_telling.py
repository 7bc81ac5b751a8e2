# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits told in few words: any edit can be told, and where it was is known."""

from __future__ import annotations

from hypothesis import given

from newsdesk.document.tree import Paragraph, Strong, Text
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet, Point, Selection
from newsdesk.domain.manuscript.telling import Doing, EditPlace, Told, place_of, told
from tests.domain.test_manuscript_packing import edits


@given(edits)
def test_every_edit_can_be_told(edit: Edit) -> None:
    what = told(edit)
    assert "\n" not in what.words
    assert place_of(edit) is None or edit.after is None


def test_what_came_and_what_went_is_told() -> None:
    one, other = Paragraph((Text("раз два"),)), Paragraph((Text("раз три два"),))
    bold = Paragraph((Strong((Text("раз два"),)),))
    assert told(Edit((BlocksReplaced(0, (one,), (other,)),))) == Told(Doing.WROTE, "body", "три")
    assert told(Edit((BlocksReplaced(0, (other,), (one,)),))) == Told(Doing.REMOVED, "body", "три")
    assert told(Edit((BlocksReplaced(0, (one,), (bold,)),))) == Told(Doing.FORMATTED, "body")
    assert told(Edit((FieldSet("section", "", "Город"),))) == Told(Doing.CHANGED, "section", "Город")
    assert told(Edit((FieldSet("tags", (), ("река",)),))) == Told(Doing.CHANGED, "tags")


def test_an_edit_without_a_selection_says_where_it_was() -> None:
    caret = Selection("body", Point(0, 0), Point(0, 0))
    assert place_of(Edit((BlocksReplaced(3, (), ()),))) == EditPlace("body", 3)
    assert place_of(Edit((FieldSet("slug", "а", "б"),))) == EditPlace("slug")
    assert place_of(Edit((FieldSet("headline", "а", "б"),), caret, caret)) is None
