# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.domain.photo import Photo
from newsdesk.errors import FieldInvalid, PhotoMissing
from newsdesk.store.database import Database
from tests.factories import NOON, a_photo, an_article


def test_every_field_of_a_photo_comes_back(library: Database) -> None:
    wanted = a_photo(
        creator="Айгүл Сәрсенбаева", source="Речной вестник", headline="Мост", copyright="© РВ",
        usage_terms="один раз", taken_at=NOON, place="Приречье", keywords=("мост", "река"),
    )  # fmt: skip
    with library.begin() as work:
        stored = work.photos.add(wanted)
    with library.read() as work:
        assert work.photos.get(stored.id) == stored == replace(wanted, id=1)
        assert work.photos.by_sha(wanted.sha256) == stored
        assert work.photos.by_sha("0" * 64) is None


def test_the_same_picture_is_one_photo(library: Database) -> None:
    with library.begin() as work:
        first = work.photos.add(a_photo())
        assert work.photos.add(a_photo(credit="другой")) == first


def test_awaited_photos_are_kept_apart_until_their_picture_comes(library: Database) -> None:
    with library.begin() as work:
        awaited = [work.photos.add(Photo(credit="фото предоставлено штабом")) for _ in range(2)]
        assert all(each.awaited for each in awaited)
        assert awaited[0].id != awaited[1].id
        come = work.photos.save(replace(awaited[0], sha256="b" * 64, file=f"media/bb/{'b' * 64}.jpg"))
        assert not come.awaited
        with pytest.raises(FieldInvalid):
            work.photos.save(replace(awaited[1], sha256="b" * 64))


def test_photos_without_a_credit_are_found(library: Database) -> None:
    with library.begin() as work:
        for number, credit in enumerate(("", "фото", "  ")):
            work.photos.add(a_photo(sha256=str(number) * 64, credit=credit))
        assert [each.id for each in work.photos.all()] == [3, 2, 1]
        assert [each.id for each in work.photos.all(uncredited=True)] == [3, 1]
        assert set(work.photos.many([1, 3, 99])) == {1, 3}


def test_a_photo_knows_the_articles_it_stands_in(library: Database) -> None:
    with library.begin() as work:
        photo = work.photos.add(a_photo())
        users = [work.articles.add(an_article(body=f"![](photo:1)\n\n![]({place})"), who="").id for place in "ab"]
        assert work.photos.get(photo.id).used_in == tuple(users)
        work.articles.bin(users[:1])
        assert work.photos.all()[0].used_in == tuple(users[1:])


def test_a_missing_photo_is_named(library: Database) -> None:
    with library.begin() as work:
        with pytest.raises(PhotoMissing):
            work.photos.get(5)
        with pytest.raises(PhotoMissing) as caught:
            work.photos.save(a_photo(id=5))
    assert caught.value.photo == 5
