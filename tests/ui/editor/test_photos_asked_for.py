# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos come where they were asked for, though one writes on, goes elsewhere or closes what asked."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from newsdesk.domain.photo import Photo
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.nodes.aids import INSIDE
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import type_text

CAME = Photo(id=9, file="9.jpg", caption="Новый", sha256="cd")
GALLERY = "До\n\n::: gallery\n![Раз](photo:7)\n:::\n\nПосле\n"
BOX = "До\n\n::: box Мост\nТекст\n:::\n\nПосле\n"


@pytest.mark.parametrize(
    ("body", "wanted"), [(GALLERY, "![Раз](photo:7)\n![](photo:9)\n:::"), (BOX, "![](photo:9)\n:::")]
)
@pytest.mark.parametrize("closed", [True, False])
def test_what_is_open_gets_the_photo_and_so_does_what_was_closed_since(
    desk: Desk, body: str, wanted: str, closed: bool
) -> None:
    desk.open(body)
    desk.panel.nodes.objects.open(1)
    take = desk.panel.nodes.photo_taker()
    assert take is not None
    if closed:
        desk.panel.nodes.objects.close()
        desk.put_behind("До")
        type_text(desk.view, "\n\nещё")
    assert take((CAME,))
    assert wanted in desk.markdown
    assert CAME.id in desk.article.photos
    desk.assert_in_step()


def test_what_is_gone_takes_nothing_and_without_an_object_nobody_does(desk: Desk) -> None:
    desk.open(GALLERY)
    assert desk.panel.nodes.photo_taker() is None
    desk.panel.nodes.objects.open(1)
    take = desk.panel.nodes.photo_taker()
    assert take is not None
    desk.panel.nodes.objects.close()
    desk.article.replace_blocks(1, 1, ())
    assert not take((CAME,))


def test_a_picture_pasted_into_a_box_belongs_there(desk: Desk, qtbot: QtBot) -> None:
    desk.open(BOX)
    desk.panel.nodes.objects.open(1)
    inner = desk.panel.nodes.objects.text_editor
    assert inner is not None
    mime = QMimeData()
    mime.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(desk.panel.files_dropped) as told:
        inner.view.insertFromMimeData(mime)
    assert told.args is not None
    assert isinstance(told.args[0][0], QImage)
    assert told.args[1] == INSIDE


@pytest.mark.parametrize("gone", [False, True])
def test_another_photo_comes_in_the_place_of_the_one_it_was_chosen_for(
    newsroom: Newsroom, desk: Desk, qtbot: QtBot, tmp_path: Path, gone: bool
) -> None:
    file, held = tmp_path / "new.png", BytesIO()
    Image.new("RGB", (40, 30), "maroon").save(held, "PNG")
    file.write_bytes(held.getvalue())
    desk.open("До\n\n![Мост](photo:7)\n\n![Мост](photo:7)\n\nПосле\n")
    desk.article.learn_photos(Photo(id=7, file="7.jpg", sha256="ab", credit=PHOTO.credit))
    said: list[str] = []
    desk.panel.beside.said.connect(lambda text, *_: said.append(text))
    desk.panel.reveal_block(2)
    tools = desk.panel.beside.figures
    tools.verbs.select()
    tools.give_file(file)
    desk.put_behind("До")
    type_text(desk.view, "\n\nещё")
    if gone:
        desk.article.replace_blocks(desk.article.manuscript.block_count - 2, 1, ())
    qtbot.waitUntil(lambda: bool(said) if gone else desk.markdown.count("photo:7") == 1)
    photos = [line for line in desk.markdown.split("\n") if "photo:" in line]
    assert photos[0] == "![Мост](photo:7)"
    assert len(photos) == (1 if gone else 2)
    desk.assert_in_step()
