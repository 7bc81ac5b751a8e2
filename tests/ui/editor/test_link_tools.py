# SPDX-License-Identifier: GPL-3.0-or-later
"""Links say where they lead, are followed only once that was seen, and are made, changed and taken off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.document.addresses import is_address
from newsdesk.domain.article import Status
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.links.typed import addresses_in
from newsdesk.ui.session import Session
from tests.ui.editor.conftest import Desk
from tests.ui.keyboard import press, type_text


def paste(desk: Desk, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    desk.view.insertFromMimeData(mime)


@pytest.mark.parametrize("href", ["https://a.kz/b?c=1#d", "http://a.kz", "mailto:a@b.kz", "tel:+77010000000"])
def test_an_address_pasted_on_a_selection_makes_a_link_of_it(desk: Desk, href: str) -> None:
    desk.open("Слово тут.\n")
    desk.put_caret("Слово", 0, 5)
    paste(desk, href)
    assert desk.markdown == f"[Слово]({href}) тут.\n"
    assert len(desk.edits) == 1


def test_an_address_pasted_alone_stays_itself_as_a_link(desk: Desk) -> None:
    desk.open("Тут .\n")
    desk.put_caret("Тут .", 4)
    paste(desk, "https://a.kz/b")
    assert desk.markdown == "Тут <https://a.kz/b>.\n"


def test_the_caret_in_a_link_shows_its_address_and_outside_of_it_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.open("Там [слово](https://a.kz/b) и тут.\n")
    chip = desk.panel.beside.links.chip
    desk.put_caret("слово", 2)
    qtbot.waitUntil(lambda: chip.words == "https://a.kz/b")
    desk.put_caret("тут")
    qtbot.waitUntil(chip.isHidden)


def test_an_address_of_the_web_is_opened_only_after_it_was_shown_whole_and_confirmed(desk: Desk, qtbot: QtBot) -> None:
    address = "https://a.kz/" + "длинно/" * 30
    desk.open(f"[слово]({address})\n")
    links = desk.panel.beside.links
    opened: list[str] = []
    links.open_outside = opened.append
    desk.put_caret("слово", 2)
    links.run("open_link")
    assert opened == []
    assert links.chip.asks
    assert links.chip._text.text().replace("\u200b", "") == address
    press(links.chip, Qt.Key.Key_Return)
    assert opened == [address]
    assert not links.chip.asks


def test_a_press_with_control_follows_a_link_to_an_article(desk: Desk, opened: Session) -> None:
    desk.open("[слово](article:5)\n", lead="")
    told: list[int] = []
    desk.panel.beside.article_wanted.connect(told.append)
    desk.put_caret("слово", 2)
    place = desk.view.cursorRect().center() + QPoint(2, 0)
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(desk.view.viewport(), left, control, place)
    assert told == [5]


def test_a_link_to_an_article_shows_its_headline_also_after_that_was_changed(
    desk: Desk, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    target = newsroom.find(ArticleQuery(status=Status.PUBLISHED, limit=1)).articles[0]
    desk.open(f"[слово](article:{target.id})\n")
    chip = desk.panel.beside.links.chip
    desk.put_caret("слово", 2)
    qtbot.waitUntil(lambda: chip.words.startswith(target.headline))
    whole = newsroom.article(target.id)
    opened.write(
        desk.panel,
        lambda newsroom: newsroom.manuscripts.save(replace(whole, headline="Совсем иначе"), whole.version, "saved"),
    )
    qtbot.waitUntil(lambda: chip.words.startswith("Совсем иначе"))


def test_a_target_that_is_not_on_the_site_is_marked(
    desk: Desk, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    draft = newsroom.find(ArticleQuery(status=Status.DRAFT, limit=1)).articles[0]
    desk.open(f"[слово](article:{draft.id}) и [нет](article:999999)\n")
    chip = desk.panel.beside.links.chip
    desk.put_caret("слово", 2)
    qtbot.waitUntil(lambda: "не на сайте" in chip.words or "not on the site" in chip.words)
    desk.put_caret("нет", 1)
    qtbot.waitUntil(lambda: "нет в библиотеке" in chip.words or "not in the library" in chip.words)


@pytest.mark.parametrize("text", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.kz"])
def test_a_scheme_that_no_link_may_have_is_refused_with_words(desk: Desk, text: str) -> None:
    desk.open("Слово.\n")
    desk.put_caret("Слово", 0, 5)
    desk.panel.format("link")
    asked = desk.panel.asking.link
    type_text(asked._field, text)
    assert text.partition(":")[0] in asked._hint.text()
    press(asked._field, Qt.Key.Key_Return)
    assert desk.markdown == "Слово.\n"
    asked.hide()


def test_the_address_is_copied_and_the_link_taken_off(desk: Desk) -> None:
    desk.open("[слово](https://a.kz/b)\n")
    desk.put_caret("слово", 2)
    desk.panel.beside.run("copy_link")
    assert QGuiApplication.clipboard().text() == "https://a.kz/b"
    desk.panel.format("remove_link")
    assert desk.markdown == "слово\n"
    desk.article.undo()
    assert desk.markdown == "[слово](https://a.kz/b)\n"


def test_typed_addresses_become_links_when_asked_in_one_edit(desk: Desk) -> None:
    desk.open("😀 На www.a.kz, https://b.kz/c(d)), и а@b.kz; а [это](https://c.kz) уже.\n")
    desk.put_caret("На")
    desk.panel.format("link_addresses")
    assert len(desk.edits) == 1
    assert desk.markdown == (
        "😀 На [www.a.kz](https://www.a.kz), <https://b.kz/c(d)>), и [а@b.kz](mailto:а@b.kz); а"
        " [это](https://c.kz) уже.\n"
    )
    desk.assert_in_step()


@given(st.text(alphabet="аa.:/@-w, ()«»hтtps?1", max_size=60))
def test_what_is_found_as_an_address_is_one_and_stands_where_it_is_said(text: str) -> None:
    behind = 0
    for start, end, href in addresses_in(text):
        assert behind <= start < end <= len(text)
        assert is_address(href)
        assert href.endswith(text[start:end])
        behind = end


def test_what_says_where_a_link_leads_does_not_lie_over_the_link(desk: Desk, qtbot: QtBot) -> None:
    desk.open("\n\n".join(f"Абзац {number}." for number in range(40)) + "\n\n[Ссылка](https://a.kz)\n")
    bar = desk.view.verticalScrollBar()
    desk.put_caret("Ссылка", 2)
    chip = desk.panel.beside.links.chip
    qtbot.waitUntil(chip.isVisible)
    for value in (bar.maximum(), bar.maximum() - 60, bar.maximum() - 90):
        bar.setValue(value)
        desk.panel.beside.links.show_link()
        line = desk.view.cursorRect().translated(desk.view.viewport().pos())
        assert not chip.geometry().intersects(line)
