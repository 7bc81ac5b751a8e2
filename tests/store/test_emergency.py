# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that a library cannot take are kept elsewhere, to the sign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Article
from newsdesk.errors import NewsdeskError
from newsdesk.store.emergency import EmergencyFolder

TEXT = Article("Мороз", body="Первый абзац.\n\n– Второй!\n", lead="Лид", id=7, version=3)


@pytest.fixture
def folder(tmp_path: Path) -> EmergencyFolder:
    return EmergencyFolder(tmp_path / "library", (tmp_path / "kept",))


@given(
    texts=st.tuples(*[st.text()] * 4),
    article=st.integers(1, 2**31),
    version=st.integers(0, 1000),
)
@settings(max_examples=60)
def test_what_is_kept_comes_back_to_the_sign(
    tmp_path_factory: pytest.TempPathFactory, texts: tuple[str, str, str, str], article: int, version: int
) -> None:
    place = tmp_path_factory.mktemp("kept")
    headline, body, kicker, lead = texts
    value = Article(headline, body=body, kicker=kicker, lead=lead, id=article, version=version)
    file = EmergencyFolder(place / "library", (place,)).keep(value)
    assert [each.article for each in EmergencyFolder(place / "library", (place,)).left()] == [value]
    assert file.read_bytes().endswith(body.encode())


def test_the_later_text_takes_the_place_of_the_earlier_under_another_headline_too(
    folder: EmergencyFolder, tmp_path: Path
) -> None:
    folder.keep(TEXT)
    file = folder.keep(replace(TEXT, headline="Мороз крепчает"))
    assert [each.article.headline for each in folder.left()] == ["Мороз крепчает"]
    assert sorted(file.parent.iterdir()) == sorted({file, *file.parent.glob("7-*.state.json")})
    folder.forget(7)
    assert folder.left() == ()
    assert list((tmp_path / "kept").iterdir()) == []


def test_forgetting_one_article_leaves_those_whose_numbers_begin_alike(folder: EmergencyFolder) -> None:
    folder.keep(TEXT)
    folder.keep(replace(TEXT, id=71))
    folder.forget(7)
    assert [each.article.id for each in folder.left()] == [71]


def test_another_library_does_not_see_it(folder: EmergencyFolder, tmp_path: Path) -> None:
    folder.keep(TEXT)
    assert EmergencyFolder(tmp_path / "elsewhere" / "library", (tmp_path / "kept",)).left() == ()


def test_where_the_first_place_cannot_be_written_the_next_one_serves(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    places = (tmp_path / "file" / "under", tmp_path / "second")
    folder = EmergencyFolder(tmp_path / "library", places)
    assert folder.keep(TEXT).is_relative_to(tmp_path / "second")
    assert [each.article for each in folder.left()] == [TEXT]
    with pytest.raises(NewsdeskError, match="file"):
        EmergencyFolder(tmp_path / "library", places[:1]).keep(TEXT)


def test_a_damaged_file_hides_no_other(folder: EmergencyFolder) -> None:
    file = folder.keep(TEXT)
    other = folder.keep(replace(TEXT, id=8))
    next(file.parent.glob("7-*.state.json")).write_bytes(b'{"article": 7, "ver')
    assert [each.article.id for each in folder.left()] == [8]
    assert file.exists()
    assert other.exists()


def test_what_two_windows_keep_of_one_article_stands_side_by_side(folder: EmergencyFolder, tmp_path: Path) -> None:
    other = EmergencyFolder(tmp_path / "library", (tmp_path / "kept",))
    first = folder.keep(TEXT)
    second = other.keep(replace(TEXT, lead="Лид из другого окна"))
    folder.keep(replace(TEXT, lead="Лид, дописанный здесь"))
    assert "дописанный здесь" in first.read_text(encoding="utf-8")
    assert "из другого окна" in second.read_text(encoding="utf-8")
    folder.forget(7)
    assert [each.article.lead for each in folder.left()] == ["Лид из другого окна"]


def test_a_text_that_was_left_goes_only_when_it_was_brought_back(folder: EmergencyFolder, tmp_path: Path) -> None:
    left = folder.keep(TEXT)
    later = EmergencyFolder(tmp_path / "library", (tmp_path / "kept",))
    later.keep(replace(TEXT, lead="Написано сегодня"))
    later.forget(7)
    (kept,) = later.left()
    assert kept.file == left
    later.take_over(kept)
    later.forget(7)
    assert later.left() == ()
    assert not left.exists()
