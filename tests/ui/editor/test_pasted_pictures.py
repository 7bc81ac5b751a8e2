# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures in pasted text come into the library, and into the text where they stood."""

from __future__ import annotations

import base64
import json
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import Box, EditorialNote, Figure, Paragraph
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.copying import MARKDOWN, SLICE, mime_of
from newsdesk.ui.editor.keys import select_object
from newsdesk.ui.editor.pasted.pictures import AWAITED
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import type_text


def png(colour: str) -> bytes:
    held = BytesIO()
    Image.new("RGB", (40, 30), colour).save(held, "PNG")
    return held.getvalue()


def img(data: bytes, alt: str = "") -> str:
    return f'<img alt="{alt}" src="data:image/png;base64,{base64.b64encode(data).decode()}">'


def html(page: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(page)
    mime.setText("текст")
    return mime


def paste_html(desk: Desk, page: str) -> None:
    desk.view.insertFromMimeData(html(page))


def awaited(desk: Desk) -> bool:
    return AWAITED in desk.markdown


def photos(desk: Desk) -> list[str]:
    return [block.photo for block in desk.article.document.blocks if isinstance(block, Figure)]


def test_pictures_of_a_page_become_figures_in_their_order_as_one_edit(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot
) -> None:
    desk.open("Раз\n\nДва\n")
    desk.put_behind("Раз")
    red, blue = png("red"), png("blue")
    paste_html(desk, f"<p>а</p>{img(red, 'Мост')}<p>б</p>{img(blue)}<p>в</p>{img(red)}")
    assert [type(block).__name__[0] for block in desk.article.document.blocks] == list("PFPFPFP")
    assert len(desk.edits) == 1
    qtbot.waitUntil(lambda: not awaited(desk))
    first, second, third = photos(desk)
    assert (first, int(first) != int(second)) == (third, True)
    assert {int(first), int(second)} <= desk.article.photos.keys()
    found = newsroom.light_table.photos([int(first), int(second)])
    assert [Path(newsroom.folder / photo.file).read_bytes() for photo in found] == [red, blue]
    assert desk.article.document.blocks[1].alt == "Мост"  # type: ignore[union-attr]  # a figure
    desk.assert_in_step()
    desk.article.undo()
    assert desk.markdown == "Раз\n\nДва\n"
    assert not desk.article.manuscript.history.can_undo


@pytest.mark.parametrize("before_they_came", [True, False])
def test_a_paste_made_again_has_its_pictures_again(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot, before_they_came: bool
) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    paste_html(desk, f"<p>а</p>{img(png('green'))}")
    (key,) = photos(desk)
    if before_they_came:
        desk.article.undo()
    qtbot.waitUntil(lambda: bool(desk.article.photos.keys() - {7}))
    if not before_they_came:
        desk.article.undo()
    assert desk.markdown == "Раз\n"
    desk.article.redo()
    assert not awaited(desk)
    assert photos(desk) != [key]
    desk.assert_in_step()


def test_what_is_written_before_the_pictures_come_is_taken_back_before_them(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot
) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    paste_html(desk, f"<p>а</p>{img(png('navy'))}<p>б</p>")
    desk.put_behind("Раз")
    type_text(desk.view, "ы")
    qtbot.waitUntil(lambda: not awaited(desk))
    assert desk.markdown.startswith("Разыа\n")
    desk.article.undo()
    assert desk.markdown.startswith("Раза\n")
    assert len(photos(desk)) == 1
    desk.article.undo()
    assert desk.markdown == "Раз\n"
    desk.assert_in_step()


def test_pictures_pasted_into_a_box_come_there(newsroom: Newsroom, desk: Desk, qtbot: QtBot) -> None:
    desk.open("::: box Мост\nРаз\n:::\n")
    desk.panel.nodes.objects.open(0)
    inner = desk.panel.nodes.objects.text_editor
    assert inner is not None
    inner.view.begin(-2)
    mime = QMimeData()
    mime.setHtml(f"<p>а</p>{img(png('teal'))}<p>б</p>")
    inner.view.insertFromMimeData(mime)
    assert awaited(desk)
    qtbot.waitUntil(lambda: not awaited(desk))
    (box,) = desk.article.document.blocks
    assert isinstance(box, Box)
    assert [type(each).__name__ for each in box.blocks] == ["Paragraph", "Figure", "Paragraph"]
    desk.article.undo()
    assert desk.markdown == "::: box Мост\nРаз\n:::\n"


def copied_figure(desk: Desk) -> QMimeData:
    """The first figure of the text, as the clipboard gets it."""
    place = next(at for at, block in enumerate(desk.article.document.blocks) if isinstance(block, Figure))
    sheet = desk.view.sheet
    assert sheet is not None
    cursor = sheet.cursor(desk.view.selection())  # type: ignore[arg-type]  # there is one
    select_object(cursor, sheet.first_block(place))
    desk.view.setTextCursor(cursor)
    return mime_of(desk.view)


def paste_behind(desk: Desk, text: str, mime: QMimeData) -> None:
    desk.put_behind(text)
    desk.view.insertFromMimeData(mime)


@pytest.mark.parametrize("came_before", [False, True])
def test_a_picture_that_is_copied_while_it_is_awaited_comes_wherever_it_is_pasted(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot, came_before: bool
) -> None:
    first = desk.open("Раз\n")
    paste_behind(desk, "Раз", html(f"<p>а</p>{img(png('maroon'))}<p>б</p>"))
    copied = copied_figure(desk)
    if came_before:
        qtbot.waitUntil(lambda: AWAITED not in to_markdown(first.document))
        paste_behind(desk, "б", copied)
        assert not awaited(desk)
        assert len(set(photos(desk))) == 1
    second = desk.open("Два\n")
    paste_behind(desk, "Два", copied)
    assert awaited(desk) is not came_before
    qtbot.waitUntil(lambda: not any(AWAITED in to_markdown(each.document) for each in (first, second)))
    (photo,) = photos(desk)
    qtbot.waitUntil(lambda: int(photo) in second.photos)
    assert f"photo:{photo}" in to_markdown(first.document)
    desk.assert_in_step()
    second.undo()
    assert desk.markdown == "Два\n"
    second.redo()
    assert photos(desk) == [photo]


def test_a_picture_that_another_window_awaits_leaves_words_in_its_place(newsroom: Newsroom, desk: Desk) -> None:
    desk.open("Раз\n")
    mime = QMimeData()
    mime.setData(MARKDOWN, f"![Мост]({'photo:' + AWAITED}other-1)\n".encode())
    paste_behind(desk, "Раз", mime)
    assert not awaited(desk)
    assert photos(desk) == []
    assert "Мост" in desk.markdown
    assert "{>>" in desk.markdown
    desk.article.undo()
    assert desk.markdown == "Раз\n"


def test_a_refused_picture_leaves_its_place_and_the_reason(newsroom: Newsroom, desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    paste_html(desk, f"<p>а</p>{img(b'no picture at all', 'Схема')}<p>б</p>{img(png('pink'))}")
    qtbot.waitUntil(lambda: not awaited(desk))
    place = desk.article.document.blocks[1]
    assert isinstance(place, Paragraph)
    note = place.children[0]
    assert isinstance(note, EditorialNote)
    assert "Схема" in note.text
    assert len(photos(desk)) == 1
    desk.assert_in_step()


def test_pictures_come_while_one_writes_on_and_moves_their_places(newsroom: Newsroom, desk: Desk, qtbot: QtBot) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    paste_html(desk, f"<p>а</p>{img(png('gray'))}<p>б</p>")
    desk.put_behind("Раз")
    desk.panel.format("heading_2")
    desk.panel.format("move_block_down")
    qtbot.waitUntil(lambda: not awaited(desk))
    assert [type(block).__name__ for block in desk.article.document.blocks] == ["Figure", "Heading", "Paragraph"]
    desk.assert_in_step()


def test_photos_of_another_article_are_known_where_they_are_pasted(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot
) -> None:
    photo = newsroom.light_table.page().photos[0]
    desk.open("Раз\n")
    desk.put_behind("Раз")
    mime = QMimeData()
    mime.setData(MARKDOWN, f"![П](photo:{photo.id})\n".encode())
    desk.view.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: photo.id in desk.article.photos)
    assert photos(desk) == [str(photo.id)]


def test_photos_of_another_library_come_along_with_what_is_known_of_them(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.open("![П](photo:7)\n\nСм. [там](article:3)\n", lead="")
    desk.select_between("П", "там")
    cursor = desk.view.textCursor()
    cursor.setPosition(desk.view.sheet.first_block(0).position())  # type: ignore[union-attr]  # there is one
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    desk.view.setTextCursor(cursor)
    mime = mime_of(desk.view)
    file = tmp_path / "other" / "7.png"
    file.parent.mkdir()
    file.write_bytes(png("olive"))
    said = json.loads(bytes(mime.data(SLICE).data()))
    assert said["library"] == str(newsroom.folder)
    assert said["photos"]["7"]["credit"] == "Игоря Бургандинова"
    said["library"], said["photos"]["7"]["file"] = str(file.parent), str(file)
    mime.setData(SLICE, json.dumps(said).encode())
    desk.open("", lead="")
    desk.panel.reveal_field("body")
    desk.view.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: not awaited(desk))
    (found,) = newsroom.light_table.photos([int(photos(desk)[0])])
    assert (found.credit, found.caption) == ("Игоря Бургандинова", "Мост")
    assert desk.markdown.endswith("\n\nСм. там\n")


def test_a_picture_on_the_web_is_not_fetched(newsroom: Newsroom, desk: Desk) -> None:
    desk.open("Раз\n")
    desk.put_behind("Раз")
    paste_html(desk, '<p>а</p><img src="https://a.kz/most.jpg" alt="Мост">')
    assert "[Мост](https://a.kz/most.jpg) {>>" in desk.markdown
    assert not awaited(desk)
