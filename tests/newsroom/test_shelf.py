# SPDX-License-Identifier: GPL-3.0-or-later
"""The shelf: runs of the list, and changes of many articles that can be taken back."""

from __future__ import annotations

import pytest

from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.domain.shelf import BulkChange
from newsdesk.errors import FieldInvalid
from newsdesk.newsroom.changes import Changes, Subject
from newsdesk.newsroom.newsroom import Newsroom

EVERYTHING = ListFilter()


@pytest.fixture
def drafts(newsroom: Newsroom) -> list[int]:
    """Six drafts, oldest first."""
    made = [newsroom.shelf.create_draft("Город").value for _ in range(6)]
    for number, key in enumerate(made):
        newsroom.change(key, {"headline": f"Новость {number}", "tags": "мост" if number % 2 else ""})
    return made


def listed(newsroom: Newsroom, shown: ListFilter = EVERYTHING) -> list[int]:
    return [row.id for row in newsroom.shelf.page(shown, Sort.NEWEST, 0, 100)]


def test_a_new_draft_is_empty_and_stands_first(newsroom: Newsroom, drafts: list[int]) -> None:
    done = newsroom.shelf.create_draft(language=Language.KK)
    assert done.changes.touches(Subject.ARTICLES, article=done.value)
    assert listed(newsroom)[0] == done.value
    made = newsroom.article(done.value)
    assert (made.headline, made.status, made.language, made.section) == ("", Status.DRAFT, Language.KK, "Без раздела")


def test_a_draft_gets_its_address_with_its_headline(newsroom: Newsroom) -> None:
    made = [newsroom.shelf.create_draft().value for _ in range(2)]
    assert [newsroom.article(key).slug for key in made] == ["text", "text-2"]
    newsroom.change(made[1], {"body": "Ещё без заголовка."})
    newsroom.change(made[1], {"headline": "Мост открыт"})
    assert newsroom.article(made[1]).slug == "most-otkryt"
    newsroom.change(made[1], {"headline": "Мост закрыт"})
    assert newsroom.article(made[1]).slug == "most-otkryt"
    newsroom.change(made[0], {"slug": "own"})
    newsroom.change(made[0], {"headline": "Своё имя"})
    assert newsroom.article(made[0]).slug == "own"


def test_a_run_of_the_list_moves_with_its_anchor(newsroom: Newsroom, drafts: list[int]) -> None:
    shelf = newsroom.shelf
    before = shelf.look(EVERYTHING, Sort.NEWEST, 2, 2)
    assert [row.id for row in before.rows] == [drafts[3], drafts[2]]
    added = shelf.create_draft().value
    after = shelf.look(EVERYTHING, Sort.NEWEST, 2, 2, anchor=(drafts[3], 2), follow=[drafts[5], added, 999])
    assert (after.total, after.first) == (7, 3)
    assert [row.id for row in after.rows] == [drafts[3], drafts[2]]
    assert after.places == {drafts[3]: 3, drafts[5]: 1, added: 0}


def test_a_run_behind_the_end_is_the_last_row(newsroom: Newsroom, drafts: list[int]) -> None:
    part = newsroom.shelf.look(EVERYTHING, Sort.NEWEST, 50, 2)
    assert (part.total, part.first, [row.id for row in part.rows]) == (6, 5, [drafts[0]])
    assert newsroom.shelf.look(ListFilter(binned=True), Sort.NEWEST, 50, 2).rows == ()


def test_runs_of_rows_are_articles(newsroom: Newsroom, drafts: list[int]) -> None:
    found = newsroom.shelf.ids(EVERYTHING, Sort.NEWEST, [(0, 1), (4, 4)])
    assert found == (drafts[5], drafts[4], drafts[1])


def test_a_headline_is_sought_with_its_row(newsroom: Newsroom, drafts: list[int]) -> None:
    assert newsroom.shelf.seek(EVERYTHING, Sort.NEWEST, "новость 2", None) == (drafts[2], 3)
    assert newsroom.shelf.seek(EVERYTHING, Sort.NEWEST, "мост", None) is None


def test_many_articles_pass_on_and_those_that_may_not_are_named(newsroom: Newsroom, drafts: list[int]) -> None:
    shelf = newsroom.shelf
    shelf.change_many(drafts[:2], BulkChange(status=Status.READY))
    done = shelf.change_many(drafts[:3], BulkChange(status=Status.PUBLISHED))
    assert {each.id for each in done.value.changed} == set(drafts[:2])
    assert [(each.id, each.reason, each.status) for each in done.value.refused] == [
        (drafts[2], "transition", Status.DRAFT)
    ]
    assert newsroom.article(drafts[0]).published_at is not None
    assert done.changes == Changes.of_articles(*drafts[:2])
    back = shelf.restore_many(done.value.changed)
    assert back.value.refused == ()
    restored = newsroom.article(drafts[0])
    assert (restored.status, restored.published_at) == (Status.READY, None)


def test_sections_and_tags_of_many_change_and_come_back(newsroom: Newsroom, drafts: list[int]) -> None:
    shelf = newsroom.shelf
    change = BulkChange(section="Наука", add_tags=("река", "Мост"), remove_tags=())
    done = shelf.change_many(drafts[:2], change)
    assert [newsroom.article(key).tags for key in drafts[:2]] == [("река", "мост"), ("мост", "река")]
    assert newsroom.article(drafts[0]).section == "Наука"
    shelf.change_many(drafts[2:4], BulkChange(remove_tags=("МОСТ",)))
    assert newsroom.article(drafts[3]).tags == ()
    assert shelf.tags_of(drafts) == {"мост": 3, "река": 2}
    shelf.restore_many(done.value.changed)
    assert [newsroom.article(key).tags for key in drafts[:2]] == [(), ("мост",)]
    assert newsroom.article(drafts[0]).section == "Город"


def test_what_is_so_already_is_neither_changed_nor_refused(newsroom: Newsroom, drafts: list[int]) -> None:
    done = newsroom.shelf.change_many(drafts, BulkChange(section="Город"))
    assert (done.value.changed, done.value.refused, done.changes) == ((), (), Changes())


def test_the_bin_takes_many_and_gives_them_back(newsroom: Newsroom, drafts: list[int]) -> None:
    shelf = newsroom.shelf
    done = shelf.change_many([*drafts[:2], 999], BulkChange(binned=True))
    assert [(each.id, each.reason) for each in done.value.refused] == [(999, "missing")]
    assert shelf.count(ListFilter(binned=True)) == 2
    shelf.restore_many(done.value.changed)
    assert shelf.count(ListFilter(binned=True)) == 0
    shelf.change_many(drafts[:1], BulkChange(binned=True))
    shelf.change_many(drafts[:1], BulkChange(binned=False))
    assert shelf.count(EVERYTHING) == 6


def test_what_somebody_changed_since_is_not_taken_back(newsroom: Newsroom, drafts: list[int]) -> None:
    done = newsroom.shelf.change_many(drafts[:2], BulkChange(status=Status.READY))
    newsroom.change(drafts[0], {"lead": "Новое"})
    back = newsroom.shelf.restore_many(done.value.changed)
    assert [(each.id, each.reason) for each in back.value.refused] == [(drafts[0], "conflict")]
    assert newsroom.article(drafts[0]).status is Status.READY
    assert newsroom.article(drafts[1]).status is Status.DRAFT


def test_a_change_that_fails_leaves_every_article_as_it_was(newsroom: Newsroom, drafts: list[int]) -> None:
    with pytest.raises(FieldInvalid):
        newsroom.shelf.change_many(drafts, BulkChange(add_tags=("\ud800",)))
    assert newsroom.shelf.tags_of(drafts) == {"мост": 3}


def test_the_frame_names_sections_zone_and_language(newsroom: Newsroom, drafts: list[int]) -> None:
    frame = newsroom.shelf.frame()
    assert [each.name for each in frame.sections] == ["Город"]
    assert (frame.zone.key, frame.language) == ("Asia/Almaty", Language.RU)
