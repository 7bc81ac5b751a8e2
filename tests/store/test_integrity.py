# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.domain.article import Credit
from newsdesk.store.backup import Problem, check_integrity
from newsdesk.store.database import Database
from tests.factories import NOON, a_photo, a_picture, an_article


@pytest.fixture
def paper(library: Database, tmp_path: Path) -> Database:
    """A sound library of two articles and a picture."""
    sha256, name = library.media.add(a_picture(tmp_path / "picture.jpg"))
    with library.begin() as work:
        work.photos.add(a_photo(sha256=sha256, file=name))
        body = "![](photo:1)\n\nТекст со [ссылкой](article:2)."
        work.articles.add(an_article(body=body, published_at=NOON, byline=(Credit("Пётр Лосев"),)), who="")
        work.articles.add(an_article(tags=("мост",)), who="")
    return library


def change(folder: Path, *statements: str) -> None:
    """Change a library behind its back."""
    with closing(sqlite3.connect(folder / "newsroom.db")) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_a_sound_library_has_no_problems(paper: Database) -> None:
    assert check_integrity(paper) == ()


def test_a_library_that_is_only_read_can_be_checked(paper: Database, folder: Path) -> None:
    paper.close()
    with Database.open(folder, read_only=True) as reading:
        assert check_integrity(reading) == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("DELETE FROM figure", Problem("article", 1, "derived rows differ", "figures")),
        ("UPDATE figure SET caption = 'x'", Problem("article", 1, "derived rows differ", "figures")),
        ("DELETE FROM article_link", Problem("article", 1, "derived rows differ", "links")),
        ("UPDATE article SET words = 99 WHERE id = 2", Problem("article", 2, "derived rows differ", "signs")),
        ("UPDATE article SET views = 1 WHERE id = 2", Problem("article", 2, "derived rows differ", "views")),
        ("UPDATE article SET day = 20200101 WHERE id = 1", Problem("article", 1, "derived rows differ", "day")),
        ("UPDATE article SET digest = x'00' WHERE id = 2", Problem("article", 2, "derived rows differ", "fragment")),
        ("DELETE FROM article_text WHERE article_id = 2", Problem("article", 2, "derived rows differ", "text")),
        ("DELETE FROM term WHERE stem = ''", Problem("search", 0, "search index differs", "counts")),
        ("UPDATE day_count SET articles = articles + 1", Problem("database", 0, "derived rows differ", "days")),
        ("INSERT INTO recent_views VALUES (9, 1, 5)", Problem("database", 0, "derived rows differ", "recent views")),
        ("UPDATE byline SET person_id = 99", Problem("database", 0, "broken reference", "byline None → person")),
    ],
)
def test_what_was_changed_behind_the_library_s_back_is_found(
    paper: Database, folder: Path, statement: str, expected: Problem
) -> None:
    change(folder, statement)
    assert expected in check_integrity(paper)


def test_a_search_index_out_of_step_is_found_and_rebuilt(paper: Database, folder: Path) -> None:
    change(
        folder,
        "UPDATE search_stems SET stems = (SELECT stems FROM search_stems WHERE article_id = 1)",
        "INSERT INTO article_search(article_search) VALUES ('delete-all')",
    )
    problems = check_integrity(paper)
    assert Problem("search", 2, "search index differs", "words") in problems
    assert Problem("search", 1, "search index differs", "index") in problems
    with paper.begin() as work:
        work.search.rebuild()
    assert check_integrity(paper) == ()


def test_missing_and_damaged_pictures_are_found(paper: Database) -> None:
    with paper.read() as work:
        photo = work.photos.get(1)
    paper.media.path(photo).write_bytes(b"rotten")
    assert check_integrity(paper) == (Problem("photo", 1, "photo file damaged", photo.file),)
    paper.media.path(photo).unlink()
    assert check_integrity(paper) == (Problem("photo", 1, "photo file missing", photo.file),)
