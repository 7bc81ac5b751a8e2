# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps that change the figures of a text."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Document, Figure
from newsdesk.domain.manuscript.steps import BlocksReplaced
from newsdesk.domain.photo import Photo
from newsdesk.ui.photos.figures import (
    Place,
    caption_of,
    placed_figures,
    seen_alt,
    seen_caption,
    steps_to,
    steps_to_move,
    uncredited,
    without_alt,
)

TEXT = """Начало.

![](photo:1)

Середина.

> Цитата.
>
> ![](photo:2)

![](photo:3){.wide}

Конец.
"""


def _after(document: Document, steps: tuple[BlocksReplaced, ...]) -> Document:
    blocks = list(document.blocks)
    for step in steps:
        assert tuple(blocks[step.index : step.index + len(step.before)]) == step.before
        blocks[step.index : step.index + len(step.before)] = step.after
    return Document(tuple(blocks))


def _photos(document: Document) -> list[str]:
    return [each.figure.photo for each in placed_figures(document)]


def test_figures_are_found_in_the_order_of_the_text_with_their_places() -> None:
    placed = placed_figures(from_markdown(TEXT))
    assert [(each.photo, each.place) for each in placed] == [(1, (1, 0)), (2, (3, 0)), (3, (4, 0))]


@pytest.mark.parametrize(
    ("source", "target", "order"),
    [(0, 1, "213"), (0, 2, "231"), (2, 0, "312"), (1, 2, "132"), (2, 1, "132")],
)
def test_a_figure_moves_among_the_others_and_the_words_between_them_stay(source: int, target: int, order: str) -> None:
    document = from_markdown(TEXT)
    steps = steps_to_move(document, source, target)
    after = _after(document, steps)
    assert _photos(after) == list(order)
    assert [type(block) for block in after.blocks] == [type(block) for block in document.blocks]
    assert _after(after, tuple(step.reversed for step in reversed(steps))) == document


def test_a_figure_takes_its_placement_along() -> None:
    after = _after(from_markdown(TEXT), steps_to_move(from_markdown(TEXT), 2, 0))
    assert "![](photo:3){.wide}" in to_markdown(after).split("Середина")[0]


@pytest.mark.parametrize(
    ("changes", "left"), [({(1, 0): None}, "23"), ({(3, 0): None}, "13"), ({(1, 0): None, (4, 0): None}, "2")]
)
def test_figures_are_taken_out_wherever_they_stand(changes: Mapping[Place, Figure | None], left: str) -> None:
    document = from_markdown(TEXT)
    after = _after(document, steps_to(document, changes))
    assert _photos(after) == list(left)
    assert "Цитата." in to_markdown(after)


def test_a_gallery_without_figures_goes() -> None:
    figures = tuple(Figure(str(number)) for number in (1, 2))
    from newsdesk.document.tree import Gallery

    document = Document((Gallery(figures),))
    assert _photos(_after(document, steps_to(document, {(0, 0): None}))) == ["2"]
    assert _after(document, steps_to(document, {(0, 0): None, (0, 1): None})) == Document()


def test_what_changes_nothing_takes_no_step() -> None:
    document = from_markdown(TEXT)
    assert steps_to(document, {(1, 0): Figure("1")}) == ()


def test_a_reader_meets_the_words_of_this_use_before_those_of_the_photo() -> None:
    photo = Photo(id=1, sha256="a" * 64, caption="у фото", alt="описание")
    own = Figure("1", caption=caption_of("  здесь\nиначе "), alt="")
    assert (seen_caption(own, photo), seen_alt(own, photo)) == ("здесь иначе", "")
    assert (seen_caption(Figure("1"), photo), seen_alt(Figure("1"), photo)) == ("у фото", "описание")


def test_what_is_missing_is_told_once_a_photo_and_nothing_is_asked_of_awaited_ones() -> None:
    placed = placed_figures(from_markdown("![](photo:1)\n\n![](photo:1)\n\n![](photo:2)\n\n![](photo:9)"))
    photos = {1: Photo(id=1, sha256="a" * 64), 2: Photo(id=2)}
    assert uncredited(placed, photos) == [1]
    assert without_alt(placed, photos) == [(0, 0), (1, 0)]
