# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Blocks
from newsdesk.domain.manuscript.bringing_back import block_away, block_back
from newsdesk.domain.manuscript.steps import BlocksReplaced

PARAGRAPHS = st.sampled_from([f"Абзац {name} о мосте и реке." for name in "абвгде"] + ["Абзац а о мосте и лодке."])
BODIES = st.lists(PARAGRAPHS, max_size=6).map(lambda texts: from_markdown("\n\n".join(texts)).blocks)


def done(blocks: Blocks, step: BlocksReplaced | None) -> Blocks:
    if step is None:
        return blocks
    end = step.index + len(step.before)
    assert blocks[step.index : end] == step.before
    return (*blocks[: step.index], *step.after, *blocks[end:])


@given(BODIES, BODIES, st.data())
def test_a_block_that_is_brought_back_stands_there_as_it_was(
    earlier: Blocks, standing: Blocks, data: st.DataObject
) -> None:
    if not earlier:
        return
    place = data.draw(st.integers(0, len(earlier) - 1))
    made = done(standing, block_back(earlier, place, standing))
    assert earlier[place] in made
    assert len(made) - len(standing) in (0, 1)
    assert block_back(earlier, place, earlier) is None


@given(BODIES, BODIES, st.data())
def test_a_block_that_came_is_taken_away_and_nothing_else(later: Blocks, standing: Blocks, data: st.DataObject) -> None:
    if not later:
        return
    place = data.draw(st.integers(0, len(later) - 1))
    step = block_away(later, place, standing)
    made = done(standing, step)
    assert (step is None) is (made == standing)
    assert step is None or (step.before, step.after) == ((later[place],), ())
    assert block_away(later, place, later) is not None
