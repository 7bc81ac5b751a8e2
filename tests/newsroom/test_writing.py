# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import ArticleMissing, FieldInvalid, TransitionRefused
from newsdesk.newsroom.differences import compare
from newsdesk.newsroom.newsroom import Newsroom

TEXTS = st.text(alphabet="аб в—\n.x", max_size=40)


def written(newsroom: Newsroom, tmp_path: Path, text: str = "Заголовок\n\nПервый абзац.\n\nВторой абзац.\n") -> int:
    """The id of an article that came in from a text."""
    file = tmp_path / f"text-{abs(hash(text))}.txt"
    file.write_text(text, encoding="utf-8")
    report = newsroom.take_in([file])
    return report.articles[0]


@given(TEXTS, TEXTS)
def test_the_pieces_of_a_comparison_make_up_both_texts(before: str, after: str) -> None:
    pieces = compare(before, after)
    assert "".join(piece.text for piece in pieces if piece.op != "added") == before
    assert "".join(piece.text for piece in pieces if piece.op != "removed") == after


def test_equal_texts_have_no_difference() -> None:
    assert {piece.op for piece in compare("одно и то же", "одно и то же")} == {"same"}


def test_a_change_is_all_or_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    before = newsroom.article(article)
    with pytest.raises(FieldInvalid):
        newsroom.change(article, {"headline": "Другой", "language": "xx"})
    assert newsroom.article(article) == before


def test_every_change_is_a_revision_that_can_be_compared(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    newsroom.change(article, {"headline": "Заголовок новый"})
    newsroom.change(article, {"status": "ready"})
    history = newsroom.history(article)
    assert [revision.why for revision in history] == ["imported", "saved", "status"]
    added = [piece.text for piece in newsroom.difference(article, 1, 2) if piece.op == "added"]
    assert "".join(added).strip() == "новый"


def test_setting_what_is_there_already_makes_no_revision(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    newsroom.change(article, {"headline": "Заголовок"})
    assert len(newsroom.history(article)) == 1


def test_a_status_changes_only_along_the_workflow(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    with pytest.raises(TransitionRefused) as caught:
        newsroom.change(article, {"status": "published"})
    assert caught.value.allowed == ("in review", "ready")
    newsroom.change(article, {"status": "ready"})
    published = newsroom.change(article, {"status": "published"})
    assert published.status is Status.PUBLISHED
    assert published.published_at is not None


def test_an_article_cannot_point_to_one_that_is_not_there(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    with pytest.raises(ArticleMissing):
        newsroom.change(article, {"translation_of": "999"})
    with pytest.raises(ArticleMissing):
        newsroom.change(article, {"related": '{"pinned": [999]}'})
    with pytest.raises(FieldInvalid):
        newsroom.change(article, {"translation_of": str(article)})
    with pytest.raises(FieldInvalid):
        newsroom.change(article, {"related": f'{{"pinned": [{article}]}}'})


def test_what_lies_in_the_bin_is_nowhere_else_and_comes_back_whole(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    before = newsroom.article(article)
    newsroom.bin([article])
    assert newsroom.find(ArticleQuery()).total == 0
    assert [each.id for each in newsroom.binned()] == [article]
    newsroom.undelete([article])
    assert newsroom.binned() == ()
    after = newsroom.article(article)
    assert (after.headline, after.body, after.section) == (before.headline, before.body, before.section)


def test_binning_is_all_or_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    article = written(newsroom, tmp_path)
    with pytest.raises(ArticleMissing):
        newsroom.bin([article, 999])
    assert newsroom.binned() == ()
