# SPDX-License-Identifier: GPL-3.0-or-later
"""A manuscript after a crash: all that the journal can be read of, with its history."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Blocks, Paragraph, Text
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.records import Deed, Record, pack_record
from newsdesk.domain.manuscript.replay import replayed
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from tests.document.trees import blocks, markdown
from tests.domain.typing_hands import a_manuscript
from tests.factories import an_article


@given(markdown, st.lists(blocks, max_size=4))
def test_after_a_crash_undo_gives_the_saved_bytes_back(body: str, edits: list[Blocks]) -> None:
    manuscript = Manuscript(an_article(id=1, version=1, body=body))
    journal = []
    for at, those in enumerate(edits):
        edit = Edit((BlocksReplaced(min(at, manuscript.block_count), manuscript.blocks(at, 1), those),))
        journal.append(pack_record(Record(Deed.GROW if manuscript.do(edit) else Deed.DO, edit, 1)))
    found = replayed(journal, manuscript.saved, {1: manuscript.saved}.get)
    assert (found.read, found.edits) == (len(edits), len(edits))
    assert to_markdown(found.manuscript.document) == to_markdown(manuscript.document)
    while found.manuscript.undo() is not None:
        pass
    assert to_markdown(found.manuscript.document) == body
    assert not found.manuscript.dirty


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_steps_that_cannot_be_read_leave_those_before_them(cut: int) -> None:
    manuscript = a_manuscript()
    journal = []
    for word in ("раз", "два", "три"):
        edit = Edit((FieldSet("headline", manuscript.article.headline, word),))
        manuscript.do(edit)
        journal.append(pack_record(Record(Deed.DO, edit)))
    journal[cut] = b"something else"
    found = replayed(journal, manuscript.saved, lambda _: None)
    assert (found.read, found.edits) == (cut, cut)
    assert found.manuscript.article.headline == ["", "раз", "два"][cut]


def test_steps_made_of_another_text_are_not_applied() -> None:
    edit = Edit((BlocksReplaced(0, (Paragraph((Text("другой"),)),), ()),))
    found = replayed([pack_record(Record(Deed.DO, edit))], an_article(), lambda _: None)
    assert (found.read, found.edits) == (0, 0)
    assert not found.manuscript.dirty
