# SPDX-License-Identifier: GPL-3.0-or-later
"""The bin: emptied after a backup; photos, what was published, and what somebody works on stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.domain.backups import Reason
from newsdesk.domain.shelf import BulkChange
from newsdesk.errors import ArticleMissing, DiskFull
from newsdesk.newsroom import bin as bin_module
from newsdesk.newsroom import pace
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.backups import Backups
from newsdesk.store.integrity import check_integrity
from tests.newsroom.test_intake import picture
from tests.newsroom.test_ledger import written_here
from tests.newsroom.test_publishing import story


class _Stop(Exception):
    """Called off."""


def thrown(newsroom: Newsroom, tmp_path: Path) -> tuple[int, int]:
    """An article with a photo that lies in the bin, and its neighbour with the same photo that does not."""
    picture(tmp_path / "in", "bridge.png")
    for name in ("Мост", "Река"):
        story(tmp_path / "in", name, body='![Мост](bridge.png){alt="Мост"}')
    first, second = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.change(second, {"translation_of": str(first)})
    newsroom.bin([first])
    return first, second


def emptied(newsroom: Newsroom) -> tuple[int, int]:
    """How many articles emptying the bin removed, and how many it left because somebody works on them."""
    done = newsroom.bin_desk.remove(newsroom.bin_desk.prepare()).value
    return done.removed, done.held


def test_what_is_emptied_is_gone_with_its_history_and_nothing_else_is(newsroom: Newsroom, tmp_path: Path) -> None:
    gone, stays = thrown(newsroom, tmp_path)
    photos = newsroom.photos()
    files = sorted(each for each in (newsroom.folder / "media").rglob("*") if each.is_file())
    assert emptied(newsroom) == (1, 0)
    with pytest.raises(ArticleMissing):
        newsroom.article(gone)
    assert newsroom.history(gone) == ()
    assert newsroom.binned() == ()
    assert newsroom.article(stays).translation_of is None
    assert newsroom.photos() == photos
    assert sorted(each for each in (newsroom.folder / "media").rglob("*") if each.is_file()) == files
    assert [each.kind for each in newsroom.check().problems if each.kind not in ("photo", "article")] == []


def test_what_was_emptied_comes_back_from_the_backup_as_a_new_article(newsroom: Newsroom, tmp_path: Path) -> None:
    gone, _ = thrown(newsroom, tmp_path)
    emptied(newsroom)
    backup = next(each for each in newsroom.backups.all() if each.reason is Reason.BULK)
    back = newsroom.backups.restore_article(backup.path, gone).value
    assert (back.headline, back.id != gone, len(back.figures)) == ("Мост", True, 1)


def test_what_was_published_outlives_its_article(newsroom: Newsroom, tmp_path: Path) -> None:
    article, _ = written_here(newsroom, 2)
    newsroom.export(tmp_path / "site")
    newsroom.bin([article])
    newsroom.export(tmp_path / "site")
    emptied(newsroom)
    page = newsroom.standing_pages.page(newsroom.ledger.of(article)[0].sequence)
    assert page is not None
    assert page.sound
    assert newsroom.ledger.proof().problems == ()


def test_an_article_that_is_open_in_a_window_stays(newsroom: Newsroom, tmp_path: Path) -> None:
    gone, _ = thrown(newsroom, tmp_path)
    newsroom.manuscripts.open(gone)
    assert newsroom.bin_desk.contents().held == 1
    assert emptied(newsroom) == (0, 1)
    assert newsroom.article(gone).headline == "Мост"


def test_without_the_backup_nothing_is_removed(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, _ = thrown(newsroom, tmp_path)

    def full(*_: object) -> None:
        raise DiskFull(tmp_path)

    monkeypatch.setattr(Backups, "make", full)
    with pytest.raises(DiskFull):
        emptied(newsroom)
    assert newsroom.article(gone).binned_at is not None


def test_it_is_emptied_in_steps_between_which_others_write_and_it_can_be_stopped(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bin_module, "_AT_MOST", 3)
    monkeypatch.setattr(pace, "STEP_SECONDS", 60)
    lying = [newsroom.shelf.create_draft("Город").value for _ in range(9)]
    stays = newsroom.shelf.create_draft("Город").value
    newsroom.bin(lying)

    def write_and_stop(part: int, _whole: int) -> None:
        newsroom.change(stays, {"headline": f"Убрано {part}"})
        if part >= 6:
            raise _Stop

    prepared = newsroom.bin_desk.prepare()
    with pytest.raises(_Stop):
        newsroom.bin_desk.remove(prepared, write_and_stop)
    assert newsroom.article(stays).headline == "Убрано 6"
    assert sorted(each.id for each in newsroom.binned()) == lying[6:]
    assert check_integrity(newsroom._database) == ()
    done = newsroom.bin_desk.remove(prepared).value
    assert (done.removed, done.held, newsroom.binned()) == (3, 0, ())


def test_what_comes_into_the_bin_or_is_opened_while_it_is_emptied_stays(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bin_module, "_AT_MOST", 2)
    lying = [newsroom.shelf.create_draft("Город").value for _ in range(6)]
    newsroom.bin(lying)
    late: list[int] = []

    def meanwhile(part: int, _whole: int) -> None:
        if not part:
            late.append(newsroom.shelf.create_draft("Город").value)
            newsroom.bin(late)
            newsroom.undelete(lying[3:4])
            newsroom.manuscripts.open(lying[4])

    done = newsroom.bin_desk.remove(newsroom.bin_desk.prepare(), meanwhile).value
    assert (done.removed, done.held) == (4, 1)
    assert sorted(each.id for each in newsroom.binned()) == [lying[4], *late]
    assert newsroom.article(lying[3]).binned_at is None


def test_throwing_away_is_taken_back_by_what_it_answered(newsroom: Newsroom, tmp_path: Path) -> None:
    _, stays = thrown(newsroom, tmp_path)
    done = newsroom.shelf.change_many([stays], BulkChange(binned=True)).value
    assert len(newsroom.binned()) == 2
    newsroom.shelf.restore_many(done.changed)
    assert newsroom.article(stays).binned_at is None


def test_a_photo_that_a_backup_needs_stays_in_it_whatever_becomes_of_the_library(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    thrown(newsroom, tmp_path)
    backup = newsroom.backups.make().value
    for file in (newsroom.folder / "media").rglob("*.png"):
        file.unlink()
    report = newsroom.backups.restore_beside(backup.path, tmp_path / "back")
    assert report.photos == 1
    assert len(list((tmp_path / "back" / "media").rglob("*.png"))) == 1
