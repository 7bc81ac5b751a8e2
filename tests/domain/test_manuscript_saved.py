# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a manuscript is saved: by itself, while it is written on, and where others saved it too."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.document.tree import Blocks, Paragraph, Text
from newsdesk.domain.manuscript.manuscript import SavedElsewhere
from newsdesk.domain.manuscript.steps import BlocksReplaced, Edit, FieldSet
from tests.domain.typing_hands import a_manuscript, typed


def test_saved_then_taken_back_is_unsaved_and_made_again_is_saved() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "слово")
    manuscript.mark_saved(replace(manuscript.article_to_save(), version=2))
    found = [manuscript.dirty]
    manuscript.undo()
    found.append(manuscript.dirty)
    manuscript.redo()
    found.append(manuscript.dirty)
    manuscript.undo()
    typed(manuscript, "слово")
    found.append(manuscript.dirty)
    assert found == [False, True, False, True]


def test_what_is_edited_while_saving_stays_unsaved() -> None:
    manuscript = a_manuscript()
    typed(manuscript, "слово")
    sent = manuscript.snapshot()
    typed(manuscript, "!")
    manuscript.do(Edit((FieldSet("section", "Город", "Река"),)))
    manuscript.mark_saved(replace(sent.written(), version=2, section="ГОРОД", kicker=""), sent)
    assert (manuscript.article.headline, manuscript.article.section) == ("слово!", "Река")
    assert manuscript.dirty
    manuscript.undo()
    manuscript.undo()
    assert not manuscript.dirty


def test_both_sides_that_touch_other_things_go_together() -> None:
    manuscript = a_manuscript(body="Текст.")
    typed(manuscript, "мой")
    theirs = SavedElsewhere(
        replace(manuscript.saved, tags=("их",), body="Их.", version=7), (Paragraph((Text("Их."),)),)
    )
    assert manuscript.collisions(theirs) == ()
    manuscript.merge(theirs)
    assert (manuscript.article.headline, manuscript.article.tags) == ("мой", ("их",))
    assert manuscript.document.blocks == theirs.blocks
    assert manuscript.saved.version == manuscript.article.version == 7
    assert manuscript.dirty


def test_both_sides_that_touch_the_same_collide() -> None:
    manuscript = a_manuscript(body="Текст.")
    typed(manuscript, "мой")
    manuscript.do(Edit((BlocksReplaced(0, manuscript.blocks(0, 1), ()),)))
    blocks: Blocks = (Paragraph((Text("Их."),)),)
    theirs = SavedElsewhere(replace(manuscript.saved, headline="их", body="Их.", version=7), blocks)
    assert manuscript.collisions(theirs) == ("headline", "body")
    manuscript.take(theirs)
    assert (manuscript.article.headline, manuscript.document.blocks, manuscript.dirty) == ("их", blocks, False)
    manuscript.undo()
    assert (manuscript.article.headline, manuscript.document.blocks, manuscript.dirty) == ("мой", (), True)
