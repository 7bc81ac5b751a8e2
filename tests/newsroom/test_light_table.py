# SPDX-License-Identifier: GPL-3.0-or-later
"""The light table: what the photo editor asks of the library."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk.domain.article import Status
from newsdesk.domain.photo import Photo
from newsdesk.errors import FieldInvalid, FieldUnknown, PhotoMissing
from newsdesk.newsroom.changes import Subject
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.paths import resources
from newsdesk.store.database import Database
from tests.factories import NOON, an_article

SAMPLES = resources() / "samples" / "photos"


def _database(newsroom: Newsroom) -> Database:
    return newsroom._database


def _keep(newsroom: Newsroom, *photos: Photo) -> list[Photo]:
    with _database(newsroom).begin() as work:
        return [work.photos.add(photo) for photo in photos]


def test_a_picture_comes_in_with_what_is_written_inside_it(newsroom: Newsroom) -> None:
    steps: list[tuple[int, int]] = []
    done = newsroom.light_table.take_in([SAMPLES / "market.jpg"], lambda part, whole: steps.append((part, whole)))
    (photo,) = done.value.photos
    assert photo.credit
    assert photo.alt
    assert photo.creator
    assert (photo.width, photo.height) == (1600, 1067)
    assert steps == [(0, 1), (1, 1)]
    assert done.changes.touches(Subject.PHOTOS, photo=photo.id)


def test_the_same_picture_is_told_to_be_here_and_used_again(newsroom: Newsroom) -> None:
    table = newsroom.light_table
    (first,) = table.take_in([SAMPLES / "dam.jpg"]).value.photos
    again = table.take_in([SAMPLES / "dam.jpg", SAMPLES / "chess.jpg", SAMPLES / "dam.jpg"]).value
    assert again.photos[0].id == first.id
    assert again.known == {first.id}
    assert len(again.photos) == 2


def test_each_file_that_is_no_picture_is_named_with_its_reason(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Здравствуйте", encoding="utf-8")
    (tmp_path / "half.jpg").write_bytes((SAMPLES / "dam.jpg").read_bytes()[:5000])
    named = [tmp_path / "letter.txt", tmp_path / "half.jpg", tmp_path / "gone.png", SAMPLES / "dam.jpg"]
    taken = newsroom.light_table.take_in(named).value
    assert {each.path.name: each.reason for each in taken.refused} == {
        "letter.txt": "not an image", "half.jpg": "damaged image", "gone.png": "unreadable",
    }  # fmt: skip
    assert len(taken.photos) == 1


def test_a_folder_stands_for_the_pictures_below_it(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "set" / "deep").mkdir(parents=True)
    (tmp_path / "set" / "deep" / "a.jpg").write_bytes((SAMPLES / "dam.jpg").read_bytes())
    (tmp_path / "set" / "notes.txt").write_text("заметки", encoding="utf-8")
    taken = newsroom.light_table.take_in([tmp_path / "set"]).value
    assert len(taken.photos) == 1
    assert taken.refused == ()


def test_a_photo_of_the_library_itself_is_found_and_not_called_a_repetition(newsroom: Newsroom) -> None:
    (photo,) = newsroom.light_table.take_in([SAMPLES / "dam.jpg"]).value.photos
    again = newsroom.light_table.take_in([newsroom.folder / photo.file]).value
    assert again.photos == (photo,)
    assert again.known == frozenset()


def test_what_was_taken_before_a_stop_stays_and_is_told(newsroom: Newsroom) -> None:
    told: list[Photo] = []

    def stop(part: int, _whole: int) -> None:
        if part == 1:
            raise KeyboardInterrupt

    files = sorted(SAMPLES.glob("*.jpg"))
    with pytest.raises(KeyboardInterrupt):
        newsroom.light_table.take_in(files, stop, told.append)
    assert len(told) == 1
    assert told[0] in newsroom.light_table.page().photos
    assert newsroom.light_table.page().total < len(files)


def test_only_the_fields_named_are_changed(newsroom: Newsroom) -> None:
    (photo,) = _keep(newsroom, Photo(sha256="a" * 64, caption="Мост", credit="фото Ивана Иванова"))
    table = newsroom.light_table
    table.describe(photo.id, {"alt": "Мост над рекой"})
    taken_at = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    done = table.describe(
        photo.id, {"credit": "  фото   Айгүл ", "keywords": ("мост", " река ", "мост"), "taken_at": taken_at}
    )
    now = done.value
    assert (now.caption, now.credit, now.alt) == ("Мост", "фото Айгүл", "Мост над рекой")
    assert (now.keywords, now.taken_at) == (("мост", "река"), taken_at)
    assert done.changes.touches(Subject.ARTICLES)
    assert not table.describe(photo.id, {"alt": "Мост над рекой"}).changes.subjects


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"width": 3}, FieldUnknown),
        ({"credit": None}, FieldInvalid),
        ({"taken_at": NOON.replace(tzinfo=None)}, FieldInvalid),
    ],
)
def test_what_is_no_field_or_no_value_of_it_changes_nothing(
    newsroom: Newsroom, fields: dict[str, object], error: type[Exception]
) -> None:
    (photo,) = _keep(newsroom, Photo(sha256="a" * 64))
    with pytest.raises(error):
        newsroom.light_table.describe(photo.id, {"caption": "Новая", **fields})
    assert newsroom.light_table.photos([photo.id]) == (photo,)


def test_a_photo_that_is_gone_cannot_be_described(newsroom: Newsroom) -> None:
    with pytest.raises(PhotoMissing):
        newsroom.light_table.describe(99, {"credit": "фото"})


def test_one_credit_for_many_is_taken_back_to_what_each_had(newsroom: Newsroom) -> None:
    photos = _keep(newsroom, *(Photo(sha256=str(n) * 64, credit="было" if n == 2 else "") for n in range(3)))
    ids = [photo.id for photo in photos]
    table = newsroom.light_table
    assert {photo.credit for photo in table.credit(ids, "фото Лидии Верховой").value} == {"фото Лидии Верховой"}
    table.restore_credits({photo.id: photo.credit for photo in photos})
    assert table.photos(ids) == tuple(photos)


def test_the_library_is_read_in_pages_newest_first(newsroom: Newsroom) -> None:
    photos = _keep(newsroom, *(Photo(sha256=f"{n:064}", credit="" if n % 2 else "фото") for n in range(7)))
    first = newsroom.light_table.page(limit=3)
    assert first.total == 7
    assert [photo.id for photo in first.photos] == [photo.id for photo in photos[:3:-1]]
    rest = newsroom.light_table.page(limit=10, before=first.photos[-1].id)
    assert [photo.id for photo in (*first.photos, *rest.photos)] == [photo.id for photo in reversed(photos)]
    assert newsroom.light_table.page(uncredited=True).total == 3


@pytest.mark.parametrize("words", ["айгүл", "АЙГҮЛ мост", "ӨЗЕН", "Жарық", "100%", "[срочно]", "a-b^c"])
def test_photos_are_found_by_any_of_their_words_in_any_case(newsroom: Newsroom, words: str) -> None:
    wanted = Photo(
        sha256="a" * 64, credit="фото Айгүл Сейітбек", caption="Мост. Өзен 100% [СРОЧНО] A-b^C", keywords=("жарық",)
    )
    _keep(newsroom, wanted, Photo(sha256="b" * 64, credit="фото Тимура", caption="Поле"))
    assert [photo.sha256 for photo in newsroom.light_table.page(search=words).photos] == ["a" * 64]


def test_a_search_that_fits_nothing_finds_nothing(newsroom: Newsroom) -> None:
    _keep(newsroom, Photo(sha256="b" * 64, credit="фото Тимура"))
    assert newsroom.light_table.page(search="*").total == 0
    assert newsroom.light_table.page(search="?имура").total == 0


def test_articles_that_show_a_photo_are_named(newsroom: Newsroom) -> None:
    (photo,) = _keep(newsroom, Photo(sha256="b" * 64, credit="фото"))
    with _database(newsroom).begin() as work:
        shown = work.articles.add(an_article(body=f"![](photo:{photo.id})"), who="")
        binned = work.articles.add(an_article(headline="Снято", body=f"![](photo:{photo.id})"), who="")
    newsroom.bin([binned.id])
    (use,) = newsroom.light_table.uses(photo.id)
    assert (use.article, use.headline, use.status) == (shown.id, shown.headline, Status.DRAFT)


def test_credits_given_before_come_latest_first_and_once(newsroom: Newsroom) -> None:
    _keep(newsroom, *(Photo(sha256=f"{n:064}", credit=line) for n, line in enumerate(("а", "б", "", "а"))))
    assert newsroom.light_table.credits() == ("а", "б")


def test_an_awaited_photo_gets_its_picture_and_keeps_its_own_words(newsroom: Newsroom) -> None:
    (awaited,) = _keep(newsroom, Photo(credit="фото предоставлено штабом"))
    photo = newsroom.light_table.attach(awaited.id, SAMPLES / "dam.jpg").value
    assert photo.id == awaited.id
    assert not photo.awaited
    assert photo.credit == "фото предоставлено штабом"
    assert photo.alt
    assert newsroom.picture_file(photo, 320) is not None
    (other,) = _keep(newsroom, Photo(credit="другой"))
    with pytest.raises(FieldInvalid):
        newsroom.light_table.attach(other.id, SAMPLES / "dam.jpg")
    with pytest.raises(FieldInvalid):
        newsroom.light_table.attach(photo.id, SAMPLES / "chess.jpg")
