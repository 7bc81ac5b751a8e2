# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that change articles, photos and settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.cli.writing import LARGEST_TEXT
from tests.cli.document_keys import NAMES_BY_LANGUAGE
from tests.cli.fake_newsroom import FakeNewsroom, Runner


def test_set_splits_at_the_first_sign_of_equality(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("set", "lib", 1, "headline=2 + 2 = 4", "tags=мост,река", "lead=", "--json")
    assert ran.status == 0
    assert newsroom.asked["change"] == {"headline": "2 + 2 = 4", "tags": "мост,река", "lead": ""}
    assert ran.document["headline"] == "2 + 2 = 4"
    assert ran.document["tags"] == ["мост", "река"]
    assert ran.document["version"] == 2
    assert "body" in ran.document


def test_set_for_people_says_what_was_saved(cli: Runner) -> None:
    assert cli("set", "lib", 1, "lead=Новое", "kicker=Срочно").out == "Article 1 saved (version 2): lead, kicker\n"


def test_a_body_can_come_from_a_file(cli: Runner, newsroom: FakeNewsroom, tmp_path: Path) -> None:
    text = tmp_path / "текст.md"
    text.write_bytes("\ufeffПервый.\r\n\r\nВторой.\n".encode())
    assert cli("set", "lib", 1, f"body=@{text}").status == 0
    assert newsroom.asked["change"] == {"body": "Первый.\n\nВторой.\n"}


def test_only_a_body_comes_from_a_file(cli: Runner, newsroom: FakeNewsroom) -> None:
    cli("set", "lib", 1, "lead=@newsdesk")
    assert newsroom.asked["change"] == {"lead": "@newsdesk"}


def test_a_body_file_that_is_missing_is_named(cli: Runner, newsroom: FakeNewsroom, tmp_path: Path) -> None:
    missing = tmp_path / "нет.md"
    ran = cli("set", "lib", 1, "headline=Новый", f"body=@{missing}", "--json")
    assert ran.status == 3
    assert ran.document["file"] == str(missing)
    assert str(missing) in ran.document["message"]
    assert "change" not in newsroom.asked


def test_a_body_file_in_another_encoding_is_refused_with_its_line(cli: Runner, tmp_path: Path) -> None:
    text = tmp_path / "old.md"
    text.write_bytes(b"first\nsecond\n" + "Мост".encode("cp1251"))
    ran = cli("set", "lib", 1, f"body=@{text}", "--json")
    assert ran.status == 3
    assert ran.document["error"] == "source_refused"
    assert (ran.document["file"], ran.document["line"]) == (str(text), 3)


def test_a_huge_body_file_is_refused(cli: Runner, tmp_path: Path) -> None:
    text = tmp_path / "huge.md"
    text.write_bytes(b"a" * (LARGEST_TEXT + 1))
    ran = cli("set", "lib", 1, f"body=@{text}")
    assert ran.status == 3
    assert ran.err.count("\n") == 1
    assert str(text) in ran.err


@pytest.mark.parametrize(
    ("field", "error"), [("colour=red", "field_unknown"), ("status=done", "field_invalid"), ("id=5", "field_invalid")]
)
def test_a_field_that_does_not_fit_changes_nothing(cli: Runner, newsroom: FakeNewsroom, field: str, error: str) -> None:
    ran = cli("set", "lib", 1, "headline=Новый", field, "--json")
    assert ran.status == 3
    assert ran.document["error"] == error
    assert newsroom.articles[1].version == 1


def test_bin_and_undelete_name_what_they_moved(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("bin", "lib", 1, 2, 1, "--json")
    assert ran.status == 0
    assert ran.document == {"binned": [1, 2], "missing": []}
    assert newsroom.in_bin == [1, 2]
    back = cli("undelete", "lib", 2, "--json")
    assert back.status == 0
    assert back.document == {"restored": [2], "missing": []}
    assert newsroom.in_bin == [1]


def test_bin_without_ids_shows_the_bin(cli: Runner, newsroom: FakeNewsroom) -> None:
    newsroom.in_bin = [2]
    ran = cli("bin", "lib", "--json")
    assert ran.status == 0
    assert ran.document["total"] == 1
    assert ran.document["articles"][0]["id"] == 2
    assert "Мост через реку открыт 2" in cli("bin", "lib").out


@pytest.mark.parametrize("command", ["bin", "undelete"])
def test_an_unknown_id_among_known_ones_is_listed(cli: Runner, newsroom: FakeNewsroom, command: str) -> None:
    newsroom.in_bin = [1] if command == "undelete" else []
    ran = cli(command, "lib", 99, 1, 98, "--json")
    assert ran.status == 1
    assert ran.document["missing"] == [99, 98]
    assert ran.err.splitlines() == [
        "there is no article 99; see newsdesk list",
        "there is no article 98; see newsdesk list",
    ]


@pytest.mark.parametrize("command", ["bin", "undelete"])
def test_unknown_ids_alone_change_nothing(cli: Runner, command: str) -> None:
    ran = cli(command, "lib", 99, 98, "--json")
    assert ran.status == 3
    assert ran.document["error"] == "article_missing"


def test_credit_gives_the_photos_back(cli: Runner, newsroom: FakeNewsroom) -> None:
    ran = cli("credit", "lib", 7, "--credit", "фото Игоря Выдумкина", "--json")
    assert ran.status == 0
    assert [photo["credit"] for photo in ran.document["photos"]] == ["фото Игоря Выдумкина"]
    assert newsroom.pictures[7].credit == "фото Игоря Выдумкина"


def test_credit_for_a_photo_that_is_not_there(cli: Runner) -> None:
    some = cli("credit", "lib", 7, 99, "--credit", "фото", "--json")
    assert some.status == 1
    assert some.document["missing"] == [99]
    none = cli("credit", "lib", 99, "--credit", "фото", "--json")
    assert none.status == 3
    assert none.document["error"] == "photo_missing"


def test_settings_are_shown_and_set(cli: Runner, newsroom: FakeNewsroom) -> None:
    assert cli("settings", "lib", "--json").document == {
        "site_name": "Newsdesk",
        "tagline": "",
        "site_address": "",
        "zone": "Asia/Almaty",
        "language": "ru",
        **dict.fromkeys(NAMES_BY_LANGUAGE, ""),
        "line_width": "60",
    }
    ran = cli("settings", "lib", "site_name=Выдуманный вестник", "language=kk", "--json")
    assert ran.status == 0
    assert ran.document["language"] == "kk"
    assert newsroom.values.site_name == "Выдуманный вестник"
    assert "zone = Asia/Almaty" in cli("settings", "lib").out


@pytest.mark.parametrize(
    ("setting", "error"),
    [
        ("zone=Moon/Sea", "field_invalid"),
        ("colour=red", "field_unknown"),
        ("language=de", "field_invalid"),
        ("line_width=0", "field_invalid"),
        ("line_width=40.5", "field_invalid"),
    ],
)
def test_a_setting_that_does_not_fit_changes_nothing(
    cli: Runner, newsroom: FakeNewsroom, setting: str, error: str
) -> None:
    ran = cli("settings", "lib", "site_name=Другое имя", setting, "--json")
    assert ran.status == 3
    assert ran.document["error"] == error
    assert newsroom.values.site_name == "Newsdesk"
