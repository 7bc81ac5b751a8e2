# SPDX-License-Identifier: GPL-3.0-or-later
"""A change of many articles that is broken off is gone on with or taken back, and either way nothing is half done."""

from __future__ import annotations

import os
import signal
import time
import zlib
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from newsdesk.app import create_library, open_newsroom
from newsdesk.domain.article import Article, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery, ListFilter, Sort
from newsdesk.domain.shelf import BulkChange, Stage
from newsdesk.newsroom import bulk_works, pace
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store import bulk_rows, search_index
from newsdesk.store.integrity import check_integrity
from newsdesk.store.search_stems import IndexedText
from tests.newsroom.test_intake import picture
from tests.newsroom.test_publishing import story


@pytest.fixture
def drafts(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> tuple[int, ...]:
    """Nine drafts, three of which are changed in one step."""
    monkeypatch.setattr(bulk_works, "_AT_MOST", 3)
    monkeypatch.setattr(pace, "STEP_SECONDS", 60)
    return tuple(newsroom.shelf.create_draft("Город").value for _ in range(9))


class _Stop(Exception):
    """Called off."""


def stop_at(part: int, _whole: int) -> None:
    if part >= 6:
        raise _Stop


def states(newsroom: Newsroom, drafts: tuple[int, ...]) -> list[tuple[Status, str, tuple[str, ...], bool]]:
    found = [newsroom.article(each) for each in drafts]
    return [(each.status, each.section, each.tags, each.binned_at is not None) for each in found]


@pytest.mark.parametrize(
    "change",
    [BulkChange(status=Status.READY), BulkChange(section="Спорт", add_tags=("мост",)), BulkChange(binned=True)],
)
def test_what_was_broken_off_is_taken_back_or_gone_on_with(
    newsroom: Newsroom, drafts: tuple[int, ...], change: BulkChange
) -> None:
    bulk, before = newsroom.shelf.bulk, states(newsroom, drafts)
    whole = bulk.begin(drafts, change)
    bulk.go_on(whole)
    after = states(newsroom, drafts)
    assert all(now != then for now, then in zip(after, before, strict=True))
    assert bulk.take_back(whole).value.changed == 9
    assert states(newsroom, drafts) == before
    assert bulk.latest() is None
    for go_on in (True, False):
        key = bulk.begin(drafts, change)
        with pytest.raises(_Stop):
            bulk.go_on(key, stop_at)
        kept = bulk.latest()
        assert kept is not None
        assert (kept.stage, kept.reached, kept.total, kept.change) == (Stage.DOING, 6, 9, change)
        assert states(newsroom, drafts) == after[:6] + before[6:]
        assert check_integrity(newsroom._database) == ()
        if go_on:
            assert bulk.go_on(key).value.changed == 3
            assert states(newsroom, drafts) == after
        bulk.take_back(key)
        assert states(newsroom, drafts) == before


def test_taking_back_can_be_broken_off_too(newsroom: Newsroom, drafts: tuple[int, ...]) -> None:
    bulk, before = newsroom.shelf.bulk, states(newsroom, drafts)
    key = bulk.begin(drafts, BulkChange(status=Status.READY))
    bulk.go_on(key)
    with pytest.raises(_Stop):
        bulk.take_back(key, stop_at)
    kept = bulk.latest()
    assert kept is not None
    assert kept.stage is Stage.UNDOING
    assert bulk.take_back(key).value.changed == 3
    assert states(newsroom, drafts) == before


def test_what_somebody_changed_since_stays_and_is_named(newsroom: Newsroom, drafts: tuple[int, ...]) -> None:
    bulk = newsroom.shelf.bulk
    key = bulk.begin(drafts, BulkChange(status=Status.READY))
    bulk.go_on(key)
    newsroom.change(drafts[4], {"headline": "Своё"})
    summary = bulk.take_back(key).value
    assert (summary.changed, summary.refused, [each.id for each in summary.named]) == (8, 1, [drafts[4]])
    assert newsroom.shelf.count(ListFilter(status=Status.READY)) == 1
    assert [row.id for row in newsroom.shelf.page(ListFilter(status=Status.READY), Sort.NEWEST, 0, 5)] == [drafts[4]]


def test_a_list_is_frozen_when_its_change_begins(newsroom: Newsroom, drafts: tuple[int, ...]) -> None:
    bulk = newsroom.shelf.bulk
    shown = ListFilter(section="Город", status=Status.DRAFT)
    listed = bulk.freeze(shown)
    assert list(listed) == sorted(newsroom.shelf.ids(shown, Sort.HEADLINE, [(0, 1 << 40)]))
    newsroom.change(drafts[0], {"section": "Спорт"})
    later = newsroom.shelf.create_draft("Город").value
    key = bulk.begin(listed, BulkChange(section="Наука"))
    assert bulk.go_on(key).value.changed == len(listed)
    assert newsroom.shelf.count(ListFilter(section="Наука")) == len(listed)
    assert newsroom.article(later).section == "Город"
    assert list(bulk.freeze(ListFilter(section="Нет такого"))) == []
    assert list(bulk.freeze(ListFilter(section="Наука"), besides=listed[1:])) == [listed[0]]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that is killed is made by a fork")
@pytest.mark.parametrize("change", [BulkChange(section="Спорт"), BulkChange(binned=True)])
def test_who_changes_many_may_be_killed_over_and_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: BulkChange
) -> None:
    """Three times as it changes, twice as it takes that back: what was reached is whole, the rest is as it was."""
    monkeypatch.setattr(bulk_works, "_AT_MOST", 2)
    folder = tmp_path / "library"
    with create_library(folder, LibrarySettings()) as newsroom:
        drafts = tuple(newsroom.shelf.create_draft("Город").value for _ in range(14))
        before = states(newsroom, drafts)
        key = newsroom.shelf.bulk.begin(drafts, change)
    for deed in ("go_on", "go_on", "go_on", "take_back", "take_back"):
        _kill_at_work(folder, deed, key)
        with open_newsroom(folder) as newsroom:
            kept = newsroom.shelf.bulk.latest()
            assert kept is not None
            assert kept.stage is (Stage.DOING if deed == "go_on" else Stage.UNDOING)
            if deed == "go_on":
                changed = [now != then for now, then in zip(states(newsroom, drafts), before, strict=True)]
                assert changed == [place < kept.reached for place in range(len(drafts))]
            assert check_integrity(newsroom._database) == ()
    with open_newsroom(folder) as newsroom:
        newsroom.shelf.bulk.take_back(key)
        assert states(newsroom, drafts) == before
        assert newsroom.shelf.bulk.latest() is None
        assert check_integrity(newsroom._database) == ()


def _kill_at_work(folder: Path, deed: str, key: int) -> None:
    """Let a process of its own work, and kill it in its second step, wherever in it it is by then, or behind it."""
    told, tells = os.pipe()
    child = os.fork()
    if not child:
        begun = count(1)

        def progress(_part: int, _whole: int) -> None:
            os.write(tells, b".")
            if next(begun) > 2:  # the one that kills it may get no processor for as long as all steps take
                time.sleep(60)

        with suppress(BaseException), open_newsroom(folder) as newsroom:
            getattr(newsroom.shelf.bulk, deed)(key, progress)
        os._exit(1)
    steps = b""
    while len(steps) < 2:
        steps += os.read(told, 1)
    os.kill(child, signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    os.close(told)
    os.close(tells)


@pytest.mark.parametrize("earlier", [None, "other stemmers", "earlier program"])
def test_what_comes_out_of_the_bin_is_found_as_before_whoever_put_it_there(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, earlier: str | None
) -> None:
    """Its words come back as the index had them, unless these were packed by other stemmers, or not at all."""
    picture(tmp_path / "in", "bridge.png")
    for name in ("Мост", "Река"):
        story(tmp_path / "in", name, body='Паром и лодки.\n\n![](bridge.png){alt="Берег"}')
    articles = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.change(articles[0], {"tags": "паромы, лодки"})
    bulk = newsroom.shelf.bulk
    key = bulk.begin(articles, BulkChange(binned=True))
    with monkeypatch.context() as other:
        if earlier == "other stemmers":
            other.setattr(bulk_rows, "STEMMER_VERSION", "earlier")
        bulk.go_on(key)
    assert newsroom.find(ArticleQuery(search="паром")).total == 0
    if earlier == "earlier program":
        with newsroom._database.connect(writing=True) as connection:
            (packed,) = connection.exec_driver_sql("SELECT formers FROM bulk_step").one()
            alone = zlib.compress(zlib.decompressobj().decompress(packed))
            connection.exec_driver_sql("UPDATE bulk_step SET formers = ?", (alone,))
    newsroom.credit([each.id for each in newsroom.photos()], credit="фото Лидии Верховой")
    read, indexed = list[int](), search_index.indexed_article

    def noted(value: Article) -> IndexedText:
        read.append(value.id)
        return indexed(value)

    monkeypatch.setattr(search_index, "indexed_article", noted)
    assert bulk.take_back(key).value.changed == 2
    assert sorted(read) == ([] if earlier is None else sorted(articles))
    for words in ("паром", "лодки", "Верховой"):
        assert newsroom.find(ArticleQuery(search=words)).total == 2
    assert check_integrity(newsroom._database) == ()
