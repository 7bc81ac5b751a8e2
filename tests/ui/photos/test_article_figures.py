# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the open article, followed and changed without a card."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.document.tree import Figure, Paragraph
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.photo import Photo
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.photos.article_figures import ArticleFigures
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.session import Session
from tests.factories import an_article

BODY = "Мост.\n\n![](photo:1)\n\nРека.\n\n![](photo:2)\n"
FIGURE = Figure("2")
PHOTOS = tuple(Photo(id=number, sha256=str(number) * 64) for number in (1, 2))


@pytest.fixture
def article(opened: Session) -> OpenArticle:
    """Two photos without a credit and an alt text, words before each."""
    return OpenArticle(opened, Manuscript(an_article(body=BODY)), PHOTOS)


@pytest.fixture
def followed(opened: Session, article: OpenArticle) -> ArticleFigures:
    """The figures of that article."""
    made = ArticleFigures(PhotoWrites(opened, article), article)
    made.show_article(article)
    return made


def places(followed: ArticleFigures) -> list[int]:
    """The top-level blocks of the figures."""
    return [each.place[0] for each in followed.placed]


def test_what_is_put_into_a_figure_counts_at_once(followed: ArticleFigures) -> None:
    assert followed.missing() == (2, 2)
    followed.put(1, Figure("2", alt="Река подо льдом"), typing=True)
    assert followed.missing() == (2, 1)


def test_what_is_typed_about_a_photo_counts_before_the_library_has_it(opened: Session, article: OpenArticle) -> None:
    writes = PhotoWrites(opened, article)
    followed = ArticleFigures(writes, article)
    followed.show_article(article)
    writes.put(1, "credit", "фото Лидии Верховой")
    assert followed.uncredited() == [2]
    assert followed.known(1) == PHOTOS[0]
    writes.forget()


def test_figures_are_found_where_they_went_when_text_came_before_them(
    article: OpenArticle, followed: ArticleFigures
) -> None:
    assert places(followed) == [1, 3]
    article.replace_blocks(0, 0, (Paragraph(()), Paragraph(())))
    assert places(followed) == [3, 5]
    followed.put(0, None)
    assert places(followed) == [4]
    article.undo()
    assert places(followed) == [3, 5]


def test_only_what_others_do_to_figures_is_told_and_undo_has_fields_give_way(
    article: OpenArticle, followed: ArticleFigures
) -> None:
    told: list[bool] = []
    followed.changed.connect(told.append)
    article.replace_blocks(0, 1, (Paragraph(()),), origin=article)
    followed.move(0, 1)
    assert told == []
    article.replace_blocks(1, 1, (replace(FIGURE, alt="Мост"),), origin=article)
    article.undo()
    assert told == [False, True]


def test_a_figure_that_is_gone_takes_nothing(article: OpenArticle, followed: ArticleFigures) -> None:
    article.replace_blocks(3, 1, ())
    followed.put(1, Figure("2", caption=(), alt="поздно"), typing=True)
    assert [each.photo for each in followed.placed] == [1]
