# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PIL import Image

from newsdesk.domain.article import Status
from newsdesk.domain.photo import Photo
from newsdesk.domain.query import ArticleQuery
from newsdesk.errors import FieldInvalid
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import IntakeOptions


def text(folder: Path, name: str, content: str) -> Path:
    """A text file, with the folders above it."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file


def picture(folder: Path, name: str, colour: str = "teal") -> Path:
    """A small picture of one colour."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (64, 48), colour).save(file)
    return file


def test_a_folder_names_the_section_and_a_text_may_overrule_it(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path, "in/Спорт/match.txt", "Ничья в дерби\n\nМатч окончен.\n")
    text(tmp_path, "in/Спорт/chess.md", '+++\ntitle = "Шахматы"\nsection = "Наука"\n+++\nПартия.\n')
    text(tmp_path, "in/2024/old.txt", "Старая новость\n\nТекст.\n")
    newsroom.take_in([tmp_path / "in"])
    sections = {each.headline: each.section for each in newsroom.find(ArticleQuery()).articles}
    assert sections == {"Ничья в дерби": "Спорт", "Шахматы": "Наука", "Старая новость": "Без раздела"}


def test_importing_again_skips_what_is_there_and_renews_what_changed(newsroom: Newsroom, tmp_path: Path) -> None:
    same = text(tmp_path, "in/same.txt", "Одна\n\nТекст.\n")
    changed = text(tmp_path, "in/changed.txt", "Другая\n\nТекст.\n")
    first = newsroom.take_in([tmp_path / "in"])
    changed.write_text("Другая\n\nТекст вырос.\n", encoding="utf-8")
    second = newsroom.take_in([same, changed])
    assert (first.imported, second.imported, second.updated, second.skipped) == (2, 0, 1, 1)
    bodies = {newsroom.article(each).headline: newsroom.article(each).body for each in first.articles}
    assert bodies["Другая"].strip() == "Текст вырос."


def test_an_article_edited_here_is_not_overwritten_by_its_file(newsroom: Newsroom, tmp_path: Path) -> None:
    file = text(tmp_path, "a.txt", "Заголовок\n\nТекст.\n")
    (article,) = newsroom.take_in([file]).articles
    newsroom.change(article, {"body": "Правка редактора."})
    file.write_text("Заголовок\n\nТекст из файла.\n", encoding="utf-8")
    report = newsroom.take_in([file])
    assert [refusal.reason for refusal in report.refused] == ["edited since import"]
    assert newsroom.article(article).body == "Правка редактора."


def test_pictures_beside_a_text_come_in_with_it_and_only_once(newsroom: Newsroom, tmp_path: Path) -> None:
    picture(tmp_path, "in/bridge.png")
    picture(tmp_path, "in/alone.png", "red")
    text(tmp_path, "in/story.md", '+++\ntitle = "Мост"\n+++\n![Мост](bridge.png){.wide alt="Мост через реку"}\n')
    report = newsroom.take_in([tmp_path / "in"])
    assert (report.imported, len(report.photos)) == (2, 2)
    (article,) = report.articles
    stored = newsroom.article(article)
    assert [(figure.caption, figure.alt) for figure in stored.figures] == [("Мост", "Мост через реку")]
    assert f"(photo:{stored.figures[0].photo})" in stored.body


def test_a_picture_that_is_none_leaves_its_place_and_its_article(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path, "in/fake.jpg", "not a picture at all")
    text(tmp_path, "in/story.md", '+++\ntitle = "Мост"\n+++\n![Мост](fake.jpg)\n\nТекст.\n')
    report = newsroom.take_in([tmp_path / "in"])
    assert [(refusal.path.name, refusal.reason) for refusal in report.refused] == [("fake.jpg", "not an image")]
    stored = newsroom.article(report.articles[0])
    assert "Текст." in stored.body
    assert len(stored.figures) == 1
    assert newsroom.photos()[0].awaited


def test_texts_may_name_each_other_by_slug_in_any_order(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path, "in/a.md", '+++\ntitle = "Первая"\nslug = "pervaya"\n+++\nСм. [вторую](article:vtoraya).\n')
    text(
        tmp_path,
        "in/b.md",
        '+++\ntitle = "Second"\nslug = "vtoraya"\nlanguage = "en"\ntranslation_of = "pervaya"\n+++\nText.\n',
    )
    first, second = newsroom.take_in([tmp_path / "in"]).articles
    assert f"(article:{second})" in newsroom.article(first).body
    assert newsroom.article(second).translation_of == first


def test_an_archive_is_taken_in_like_a_folder(newsroom: Newsroom, tmp_path: Path) -> None:
    bundle = tmp_path / "texts.zip"
    with zipfile.ZipFile(bundle, "w") as archive:
        archive.writestr("Спорт/match.txt", "Ничья\n\nМатч.\n")
        archive.writestr("../outside.txt", "Побег\n\nТекст.\n")
        archive.writestr("inner.zip", b"PK\x05\x06" + bytes(18))
    report = newsroom.take_in([bundle])
    assert report.imported == 1
    assert newsroom.article(report.articles[0]).section == "Спорт"
    assert not (tmp_path / "outside.txt").exists()
    assert not (tmp_path.parent / "outside.txt").exists()


def test_options_overrule_status_and_date_what_has_none(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path, "in/a.txt", "Без даты\n\nТекст.\n")
    text(tmp_path, "in/b.md", '+++\ntitle = "С датой"\ndate = "2021-03-04T10:00:00"\n+++\nТекст.\n')
    newsroom.take_in([tmp_path / "in"], IntakeOptions(status=Status.PUBLISHED, day="2020-02-29"))
    assert {each.date for each in newsroom.archive(2020, 2)} == {"2020-02-29"}
    assert {each.date for each in newsroom.archive(2021, 3)} == {"2021-03-04"}
    assert newsroom.find(ArticleQuery(status=Status.PUBLISHED)).total == 2
    with pytest.raises(FieldInvalid):
        newsroom.take_in([tmp_path / "in"], IntakeOptions(day="30 февраля"))


def test_a_dry_run_reads_everything_and_writes_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path, "in/a.txt", "Новость\n\nТекст.\n")
    picture(tmp_path, "in/b.png")
    text(tmp_path, "in/c.xyz", "?")
    report = newsroom.take_in([tmp_path / "in"], IntakeOptions(dry_run=True))
    assert report.imported == 2
    assert [refusal.reason for refusal in report.refused] == ["unknown format"]
    assert newsroom.find(ArticleQuery()).total == 0
    assert newsroom.photos() == ()


def test_a_stopped_import_leaves_whole_articles_and_goes_on(newsroom: Newsroom, tmp_path: Path) -> None:
    for number in range(70):
        text(tmp_path, f"in/{number:02}.txt", f"Новость {number}\n\nТекст {number}.\n")

    def stop(done: int, _total: int) -> None:
        if done == 60:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        newsroom.take_in([tmp_path / "in"], progress=stop)
    assert newsroom.find(ArticleQuery()).total == 50
    report = newsroom.take_in([tmp_path / "in"])
    assert (report.imported, report.skipped) == (20, 50)
    assert newsroom.find(ArticleQuery()).total == 70


def test_a_format_overrules_what_a_text_looks_like(newsroom: Newsroom, tmp_path: Path) -> None:
    file = text(tmp_path, "a.md", "# Не заголовок\n\n## Тоже нет\n")
    (article,) = newsroom.take_in([file], IntakeOptions(format="news")).articles
    assert newsroom.article(article).headline == "# Не заголовок"


def test_a_photo_comes_in_with_a_thumbnail_and_one_that_cannot_be_drawn_not_at_all(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    whole = picture(tmp_path, "in/whole.jpg")
    (tmp_path / "in" / "broken.jpg").write_bytes(whole.read_bytes()[:-200])
    report = newsroom.take_in([tmp_path / "in"])
    assert [(refusal.path.name, refusal.reason) for refusal in report.refused] == [("broken.jpg", "damaged image")]
    (photo,) = newsroom.photos()
    with Image.open(newsroom.folder / newsroom.photo_document(photo)["thumbnail"]) as small:
        assert (small.format, small.size) == ("WEBP", (64, 48))
    assert len([file for file in (newsroom.folder / "media").rglob("*.jpg") if file.is_file()]) == 1


def test_a_thumbnail_that_is_not_there_is_drawn_for_whoever_knows_the_picture_alone(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    newsroom.take_in([picture(tmp_path, "in/whole.jpg")])
    (photo,) = newsroom.photos()
    small = newsroom.folder / newsroom.photo_document(photo)["thumbnail"]
    small.unlink()
    assert newsroom.picture_file(Photo(sha256=photo.sha256), 320) == small
    assert small.is_file()
    assert newsroom.picture_file(Photo(sha256="0" * 64), 320) is None


def test_names_that_are_no_unicode_are_taken_like_all_others(newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"news\xff")
    text(folder, os.fsdecode(b"a\xfe.md"), "+++\ntitle = 'A'\n+++\n\nText.\n")
    picture(folder, os.fsdecode(b"b\xfd.png"))
    report = newsroom.take_in([folder], IntakeOptions())
    assert (report.imported, report.refused) == (2, ())
    assert newsroom.article(report.articles[0]).section == r"news\xff"
    assert newsroom.take_in([folder], IntakeOptions()).skipped == 2


def test_a_pipe_is_refused_and_not_waited_for(newsroom: Newsroom, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (refusal,) = newsroom.take_in([tmp_path / "pipe.md"], IntakeOptions()).refused
    assert refusal.reason == "no plain file"
    assert newsroom.take_in([tmp_path], IntakeOptions()).imported == 0


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_comes_in(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text(tmp_path / "in", "locked/a.md", "+++\ntitle = 'A'\n+++\n")
    text(tmp_path / "in", "open/b.md", "+++\ntitle = 'B'\n+++\n\nText.\n")
    usual = os.scandir

    def guarded(folder: Path) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied", str(folder))
        return usual(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    report = newsroom.take_in([tmp_path / "in"], IntakeOptions())
    assert report.imported == 1
    assert [(each.path.name, each.reason) for each in report.refused] == [("locked", "unreadable file")]


def test_folders_nested_deeper_than_any_path_are_told_and_not_stumbled_over(newsroom: Newsroom, tmp_path: Path) -> None:
    text(tmp_path / "in", "zz.txt", "Новость\n\nТекст.\n")
    place = os.open(tmp_path / "in", os.O_RDONLY)
    for _ in range(2200):
        os.mkdir("d", dir_fd=place)
        deeper = os.open("d", os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = deeper
    os.close(place)
    try:
        report = newsroom.take_in([tmp_path / "in"], IntakeOptions())
    finally:
        subprocess.run(["rm", "-r", str(tmp_path / "in")], check=True)  # too deep for pytest's own tidying
    assert report.imported == 1
    assert [each.reason for each in report.refused] == ["unreadable file"]


def test_an_archive_that_holds_nothing_to_take_is_refused_for_the_first_reason(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "unsafe.zip", "w") as archive:
        archive.writestr("../outside.txt", "Побег\n\nТекст.\n")
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    report = newsroom.take_in([tmp_path / "unsafe.zip", tmp_path / "empty.zip"])
    assert [refusal.reason for refusal in report.refused] == ["unsafe path", "empty archive"]
    assert report.imported == 0
