# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in a text stay where they are, whatever is put in, taken away or moved around them."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.document.tree import Heading, Paragraph, Text
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session
from newsdesk.ui.text_places import HeldBlock, Spot


def an_open_article(session: Session) -> OpenArticle:
    body = "\n\n".join(f"Абзац {number}" for number in range(5))
    return OpenArticle(session, Manuscript(Article("Т", body, id=1)))


deeds = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2), st.integers(0, 2)), max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds, st.integers(0, 4))
def test_a_block_is_held_as_long_as_it_is_there(
    session: Session, steps: list[tuple[int, int, int]], start: int
) -> None:
    article = an_open_article(session)
    wanted = article.manuscript.block(start)
    held = HeldBlock(article, start)
    for number, (place, gone, come) in enumerate(steps):
        index = place % (article.manuscript.block_count + 1)
        made = tuple(Heading(2, (Text(f"{number} {each}"),)) for each in range(come))
        article.replace_blocks(index, gone, made)
        assert held.node is (wanted if any(each is wanted for each in article.document.blocks) else None)
    held.leave()


def test_a_block_that_is_moved_or_written_on_is_the_same_one(session: Session) -> None:
    article = an_open_article(session)
    held = HeldBlock(article, 1)
    one, two = article.manuscript.blocks(1, 2)
    article.replace_blocks(1, 2, (two, one))
    assert held.index == 2
    article.replace_blocks(2, 1, (Paragraph((Text("Абзац 1 и дальше"),)),))
    assert held.index == 2
    article.undo()
    article.undo()
    assert held.index == 1
    article.reloaded.emit()
    assert held.node is None


def test_a_spot_moves_with_what_stands_before_it(session: Session) -> None:
    article = an_open_article(session)
    spot = Spot(article, 2)
    article.replace_blocks(0, 0, (Paragraph((Text("Новый"),)),))
    article.replace_blocks(4, 1, ())
    assert spot.block == 3
