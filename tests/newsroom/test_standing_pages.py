# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages as they stood before readers: each at its time, its words, and what differs from now."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from newsdesk.errors import ArticleMissing
from newsdesk.newsroom.newsroom import Newsroom
from tests.newsroom.test_ledger import behind_its_back, now, page_bytes, written_here


def test_a_page_is_shown_with_the_bytes_that_were_noted_and_the_words_of_its_day(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    then = page_bytes(newsroom, tmp_path / "site", article)
    newsroom.change(article, {"headline": "Мост закрыли"})
    newsroom.export(tmp_path / "site")
    first, second = newsroom.ledger.history(article)
    page = newsroom.standing_pages.page(first.publication.sequence)
    assert page is not None
    assert (page.headline, page.sound, page.same_theme) == ("Мост 0", True, True)
    assert page.standing.fragment.encode() in then
    assert page.standing.fragment.encode() in page.content
    assert sha256(page.standing.fragment.encode()).hexdigest() == first.publication.sha256
    assert page.standing.until == second.publication.at
    assert "Мост 0" in page.words
    assert "<" not in page.words


def test_the_difference_from_now_is_that_of_the_two_pages(newsroom: Newsroom, tmp_path: Path) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    (row,) = newsroom.ledger.of(article)
    pages = newsroom.standing_pages
    assert {piece.op for piece in pages.difference(row.sequence, *pages.now(article))} == {"same"}
    newsroom.change(article, {"lead": "Его закрыли на ремонт.", "opening_views": "359"})
    pieces = pages.difference(row.sequence, *pages.now(article))
    assert "Его закрыли на ремонт" in "".join(piece.text for piece in pieces if piece.op != "removed")
    assert "359" not in "".join(piece.text for piece in pieces)


def test_of_a_moment_every_page_is_told_that_stood_then_and_no_other(newsroom: Newsroom, tmp_path: Path) -> None:
    one, other, _ = written_here(newsroom, 3)
    newsroom.export(tmp_path / "site")
    before = newsroom.ledger.of(one)[0].at
    newsroom.change(one, {"headline": "Мост закрыли"})
    newsroom.change(other, {"status": "withdrawn"})
    newsroom.export(tmp_path / "site")
    pages = newsroom.standing_pages
    told = pages.of_moment(before)
    assert (told.total, sorted(each.headline for each in told.shown)) == (3, ["Мост 0", "Мост 1", "Мост 2"])
    assert sorted(each.headline for each in pages.of_moment(now()).shown) == ["Мост 2", "Мост закрыли"]
    assert pages.of_moment(before - timedelta(days=1)).shown == ()
    found = pages.of_moment(now(), "закрыли мост")
    assert [(each.headline, each.publication.article) for each in found.shown] == [("Мост закрыли", one)]
    assert pages.of_moment(before, "закрыли").total == 0


def test_a_row_that_took_a_page_away_shows_none_and_an_article_of_nobody_is_no_ground_to_compare(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    (article, _) = written_here(newsroom, 2)
    newsroom.export(tmp_path / "site")
    newsroom.change(article, {"status": "withdrawn"})
    newsroom.export(tmp_path / "site")
    assert newsroom.standing_pages.page(newsroom.ledger.of(article)[-1].sequence) is None
    assert newsroom.standing_pages.page(999) is None
    with pytest.raises(ArticleMissing):
        newsroom.standing_pages.now(999)


def test_the_proof_tells_up_to_where_the_chain_is_whole(newsroom: Newsroom, tmp_path: Path) -> None:
    written_here(newsroom, 3)
    newsroom.export(tmp_path / "site")
    proof = newsroom.ledger.proof()
    assert (proof.rows, proof.sound, proof.problems) == (3, 3, ())
    behind_its_back(newsroom, "UPDATE ledger SET revision = 9 WHERE sequence = 2")
    broken = newsroom.ledger.proof()
    assert (broken.rows, broken.sound) == (3, 1)
    assert {problem.code for problem in broken.problems} == {"ledger row altered"}
