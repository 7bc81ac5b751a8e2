# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups that nobody asked for: once a day and before much is changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.domain.article import Status
from newsdesk.domain.backups import Reason
from newsdesk.domain.shelf import BulkChange
from newsdesk.errors import DiskFull
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import IntakeOptions
from newsdesk.store.backups import Backups


def texts(place: Path, *numbers: int) -> list[Path]:
    """News texts to take in."""
    files = [place / f"{number}.txt" for number in numbers]
    for number, file in zip(numbers, files, strict=True):
        file.write_text(f"Заголовок {number}\n\nТекст.\n", encoding="utf-8")
    return files


@pytest.fixture
def paper(newsroom: Newsroom, tmp_path: Path) -> Newsroom:
    """Three drafts."""
    newsroom.take_in(texts(tmp_path, 1, 2, 3))
    return newsroom


def reasons(newsroom: Newsroom) -> list[Reason]:
    return [each.reason for each in newsroom.backups.all()]


def test_an_empty_library_needs_no_backup(newsroom: Newsroom, tmp_path: Path) -> None:
    assert not newsroom.backups.due()
    newsroom.take_in(texts(tmp_path, 1, 2))
    assert reasons(newsroom) == []


def test_one_is_made_a_day(paper: Newsroom) -> None:
    made = paper.backups.daily().value
    assert made is not None
    assert made.articles == 3
    assert not paper.backups.due()
    assert paper.backups.daily().value is None
    assert paper.backups.verify(made) == made


def test_one_is_made_before_many_articles_are_changed(paper: Newsroom) -> None:
    paper.shelf.change_many([1], BulkChange(add_tags=("мост",)))
    assert reasons(paper) == []
    paper.shelf.change_many([1, 2], BulkChange(status=Status.IN_REVIEW))
    assert reasons(paper) == [Reason.BULK]
    (made,) = paper.backups.all()
    assert paper.backups.article(made.path, 1).status is Status.DRAFT
    assert paper.article(1).status is Status.IN_REVIEW


def test_one_is_made_before_an_import_of_more_than_a_file(paper: Newsroom, tmp_path: Path) -> None:
    paper.take_in(texts(tmp_path, 4))
    paper.take_in(texts(tmp_path, 5, 6), IntakeOptions(dry_run=True))
    assert reasons(paper) == []
    paper.take_in([tmp_path])
    assert reasons(paper) == [Reason.IMPORT]


def test_a_change_goes_on_without_its_backup_and_that_is_told_once(
    paper: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    paper.backups.failed = told.append

    def full(*_: object) -> None:
        raise DiskFull(paper.folder)

    with monkeypatch.context() as patched:
        patched.setattr(Backups, "make", full)
        for tag in ("один", "два"):
            report = paper.shelf.change_many([1, 2], BulkChange(add_tags=(tag,))).value
            assert len(report.changed) == 2
    assert [type(each) for each in told] == [DiskFull]
    assert isinstance(paper.backups.trouble, DiskFull)
    paper.shelf.change_many([1, 2], BulkChange(add_tags=("три",)))
    assert paper.backups.trouble is None


def test_an_article_is_looked_at_and_brought_back(paper: Newsroom) -> None:
    made = paper.backups.make().value
    paper.change(1, {"headline": "Испорчено"})
    assert paper.backups.article(made.path, 1).headline == "Заголовок 1"
    assert paper.backups.restore_article(made.path, 1).value.headline == "Заголовок 1"
    assert [each.why for each in paper.history(1)][-1] == "restored"


def test_a_library_is_made_of_a_backup_beside_this_one(paper: Newsroom, tmp_path: Path) -> None:
    made = paper.backups.make().value
    assert paper.backups.restore_beside(made.path, tmp_path / "anew").articles == 3
    paper.backups.remove(made)
    assert paper.backups.all() == ()
