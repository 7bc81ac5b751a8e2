# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries that are made to measure by are whole libraries, and the same ones each time."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from newsdesk.domain.article import Article
from newsdesk.domain.query import ArticleQuery
from newsdesk.store.database import Database
from newsdesk.store.integrity import check_integrity
from tests.benchmarks.make_library import make_library

ARTICLES = 45


def made(folder: Path) -> list[Article]:
    with Database.open(folder) as database, database.read() as work:
        found = work.articles.find(ArticleQuery(limit=None)).articles
        return [work.articles.get(each.id) for each in found]


def test_a_library_whose_making_was_stopped_becomes_the_one_that_was_made_at_once(tmp_path: Path) -> None:
    at_once, stopped = tmp_path / "at once", tmp_path / "stopped"
    list(make_library(at_once, ARTICLES, seed=3, batch_size=20))
    assert list(islice(make_library(stopped, ARTICLES, seed=3, batch_size=20), 1)) == [20]
    with Database.open(stopped) as database, database.connect(writing=False) as connection:
        gathering = connection.exec_driver_sql("SELECT v FROM article_search_config WHERE k = 'crisismerge'")
        assert gathering.scalar_one() == 16
    assert list(make_library(stopped, ARTICLES, seed=3, batch_size=20)) == [40, ARTICLES]
    with pytest.raises(ValueError, match="was made from"):
        next(make_library(stopped, ARTICLES, seed=4))

    assert len(made(at_once)) == ARTICLES
    assert made(at_once) == made(stopped)
    assert any(each.figures for each in made(at_once))
    with Database.open(at_once) as database:
        assert check_integrity(database) == ()
