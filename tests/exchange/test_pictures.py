# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.exchange import pictures
from newsdesk.exchange.draft import DraftPhoto, Remark
from newsdesk.exchange.pictures import PictureDesk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    inside = tmp_path / "articles"
    inside.mkdir()
    for path in (inside / "a.jpg", inside / "мост у реки.png", tmp_path / "photos" / "b.jpg"):
        path.write_bytes(b"picture")
    return inside


@pytest.fixture
def desk(folder: Path) -> PictureDesk:
    return PictureDesk(folder, (folder,))


def test_a_picture_beside_the_text_becomes_a_photo(desk: PictureDesk, folder: Path) -> None:
    body = desk.place('Текст\n\n![Подпись [1]](a.jpg){.wide alt="Мост"}\n\nКонец\n', 5)
    assert body == 'Текст\n\n![Подпись [1]](photo:@0){.wide alt="Мост"}\n\nКонец\n'
    assert desk.photos == [DraftPhoto(folder / "a.jpg", alt="Мост")]
    assert desk.remarks == []


def test_a_credit_goes_to_the_photo(desk: PictureDesk, folder: Path) -> None:
    assert desk.place('![](a.jpg "Титул"){credit="Фото Анны Ким"}', 1) == "![Титул](photo:@0)"
    assert desk.photos == [DraftPhoto(folder / "a.jpg", credit="Фото Анны Ким")]


def test_a_picture_used_twice_is_one_photo(desk: PictureDesk, folder: Path) -> None:
    body = desk.place("![а](a.jpg)\n\n![б](./a.jpg)\n\n![в](<мост у реки.png>)\n\n![г](мост%20у%20реки.png)", 1)
    assert body == "![а](photo:@0)\n\n![б](photo:@0)\n\n![в](photo:@1)\n\n![г](photo:@1)"
    assert [photo.path for photo in desk.photos] == [folder / "a.jpg", folder / "мост у реки.png"]


def test_a_figure_gets_a_paragraph_of_its_own(desk: PictureDesk) -> None:
    assert desk.place("До\n![](a.jpg)\nПосле", 1) == "До\n\n![](photo:@0)\n\nПосле"
    assert desk.place("::: gallery\n![](a.jpg)\n:::", 1) == "::: gallery\n![](photo:@0)\n:::"


def test_a_missing_picture_is_awaited(desk: PictureDesk) -> None:
    assert desk.place('\n![Мост](none.jpg){credit="Фото А"}', 3) == "\n![Мост](photo:@0)"
    assert desk.photos == [DraftPhoto(None, "Фото А", "Мост")]
    assert desk.remarks == [Remark("photo missing", "none.jpg", 4)]


@pytest.mark.parametrize(
    "target",
    ["../photos/b.jpg", "/etc/passwd.jpg", "file:///etc/a.jpg", "C:\\a.jpg", "..%2Fphotos%2Fb.jpg", "\\\\host\\a.jpg"],
)
def test_a_picture_outside_is_never_read(desk: PictureDesk, target: str) -> None:
    assert desk.place(f"![Мост]({target})", 1) == "Мост"
    assert desk.remarks == [Remark("outside picture", target, 1)]
    assert desk.photos == []


def test_a_link_out_of_the_folder_is_outside_too(desk: PictureDesk, folder: Path) -> None:
    (folder / "link.jpg").symlink_to(folder.parent / "photos" / "b.jpg")
    assert desk.place("![Мост](link.jpg)", 1) == "Мост"
    assert [remark.code for remark in desk.remarks] == ["outside picture"]


def test_within_the_root_of_the_import_pictures_may_lie_anywhere(folder: Path) -> None:
    desk = PictureDesk(folder, (folder.parent,))
    assert desk.place("![](../photos/b.jpg)", 1) == "![](photo:@0)"
    assert desk.photos == [DraftPhoto(folder.parent / "photos" / "b.jpg")]


@pytest.mark.parametrize(
    ("picture", "link"),
    [
        ("![Мост](https://example.org/a.jpg)", "[Мост](https://example.org/a.jpg)"),
        ("![](https://example.org/img/a_b.jpg?x=1)", "[a\\_b.jpg](https://example.org/img/a_b.jpg?x=1)"),
        ("![](//example.org/a.jpg)", "[a.jpg](https://example.org/a.jpg)"),
        ("Текст ![Мост](http://example.org/a.jpg) и текст", "Текст [Мост](http://example.org/a.jpg) и текст"),
        ("[![Мост](http://example.org/a.jpg)](https://example.org/)", "[Мост](https://example.org/)"),
        ("![М](http://example.org/a_(b).jpg)", "[М](<http://example.org/a_(b).jpg>)"),
    ],
)
def test_a_remote_picture_becomes_a_link(desk: PictureDesk, picture: str, link: str) -> None:
    assert desk.place(picture, 7) == link
    assert [(remark.code, remark.line) for remark in desk.remarks] == [("remote picture", 7)]


@pytest.mark.parametrize(
    ("picture", "code", "left"),
    [
        ("![М](data:image/png;base64,AAAA)", "embedded picture", "М"),
        ("![М](paper.pdf)", "not a picture", "М"),
        ("Слово ![М](a.jpg) слово", "inline picture", "Слово М слово"),
        ("> ![М](a.jpg)", "inline picture", "> М"),
        ("![М](photo:12)", "foreign photo", "![М](photo:12)"),
        ("![М](photo:@0)", "outside picture", "М"),
    ],
)
def test_other_pictures_leave_their_words_and_a_remark(desk: PictureDesk, picture: str, code: str, left: str) -> None:
    assert desk.place(picture, 1) == left
    assert [remark.code for remark in desk.remarks] == [code]


def test_a_text_brings_no_more_pictures_than_a_text_can_use(desk: PictureDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PICTURES", 1)
    assert desk.place("![](a.jpg)\n\n![Мост](b.jpg)\n\n![](a.jpg)", 1) == "![](photo:@0)\n\nМост\n\n![](photo:@0)"
    assert desk.remarks == [Remark("left out", "b.jpg", 3)]


def test_an_inline_picture_still_comes_along(desk: PictureDesk, folder: Path) -> None:
    desk.place("Слово ![М](a.jpg) слово", 1)
    assert [photo.path for photo in desk.photos] == [folder / "a.jpg"]


@pytest.mark.parametrize(
    "text",
    [
        "```\n![](a.jpg)\n```",
        "~~~~ md\n![](a.jpg)\n~~~\n![](a.jpg)\n~~~~",
        "Так: `![](a.jpg)`",
        "```\n![](a.jpg)",
        "![a](",
        "![](a.jpg",
    ],
)
def test_code_and_halves_of_pictures_are_left_alone(desk: PictureDesk, text: str) -> None:
    assert desk.place(text, 1) == text
    assert (desk.photos, desk.remarks) == ([], [])


@pytest.mark.parametrize(
    "text", ["![" * 50_000, "![a" * 400 + "[" * 20_000, "![](" * 30_000, "![](a.jpg)" * 3000, "`" * 50_000 + "!["]
)
def test_a_hostile_line_costs_no_more_than_its_length(desk: PictureDesk, text: str) -> None:
    assert desk.place(text, 1) is not None


@given(st.text(alphabet="![]()<>{}`\\ \n\"'a.jpg:/@photo", max_size=80))
def test_no_text_upsets_the_desk(text: str) -> None:
    desk = PictureDesk(Path("/nowhere"), (Path("/nowhere"),))
    placed = desk.place(text, 1)
    assert placed.count("(photo:@") <= len(desk.photos) + text.count("(photo:@")
