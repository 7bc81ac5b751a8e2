# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts through the real newsroom and the editor that shows them: opened, saved, opened again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from newsdesk.document.from_markdown import from_markdown
from newsdesk.domain.query import ArticleQuery
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.open_article import OpenArticle, SaveState
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.corpus.test_document_laws import FOLDERS
from tests.ui.editor.test_outside_texts import all_of, strings
from tests.ui.keyboard import type_text

Show = Callable[[int], OpenArticle]
ODD = "\n\nПервый\nабзац\n\n\n* раз\n* два\nПодпись  \n\n__жирный__\r\n\r\n***\n<div>\n\n\n    код\n\nконец"


@pytest.fixture
def open_articles(session: Session) -> OpenArticles:
    """What is open in the window; made before a library is."""
    return OpenArticles(session)


@pytest.fixture
def panel(
    open_articles: OpenArticles,
    opened: Session,
    appearance: Appearance,
    pictures: Pictures,
    qtbot: QtBot,
) -> EditorPanel:
    """An editor that is seen."""
    made = EditorPanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(820, 700)
    made.show()
    return made


@pytest.fixture
def other_panel(opened: Session, appearance: Appearance, pictures: Pictures, qtbot: QtBot) -> EditorPanel:
    """An editor that has shown nothing so far."""
    made = EditorPanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def show(open_articles: OpenArticles, panel: EditorPanel, qtbot: QtBot) -> Show:
    """Opens an article and shows it."""

    def wait(article: int) -> OpenArticle:
        got: list[OpenArticle] = []
        open_articles.open(article, got.append)
        qtbot.waitUntil(lambda: bool(got), timeout=20_000)
        panel.show_article(got[0])
        return got[0]

    return wait


def bodies(shared: Path) -> list[str]:
    hostile = shared / "corpus" / "hostile" / "blns" / "blns.json"
    naughty: list[str] = json.loads(hostile.read_text(encoding="utf-8"))
    return [ODD, "\n\n".join(naughty), *(all_of(shared, folder) for folder in FOLDERS)]


def saved(article: OpenArticle, qtbot: QtBot) -> None:
    article.save()
    qtbot.waitUntil(lambda: article.status.state is SaveState.SAVED, timeout=20_000)


def test_opening_showing_and_saving_changes_no_byte(
    newsroom: Newsroom, show: Show, panel: EditorPanel, qtbot: QtBot, shared: Path
) -> None:
    ids = [each.id for each in newsroom.find(ArticleQuery()).articles]
    for number, (article_id, body) in enumerate(zip(ids, bodies(shared), strict=False)):
        newsroom.change(article_id, {"body": body})
        before = newsroom.article(article_id)
        assert before.body == body
        article = show(article_id)
        if number % 2:
            panel.format("source_mode")
        saved(article, qtbot)
        assert newsroom.article(article_id) == before
        article.set_field("headline", "Другой заголовок")
        saved(article, qtbot)
        after = newsroom.article(article_id)
        assert after.headline == "Другой заголовок"
        assert after.body == body


def test_every_naughty_string_is_saved_and_opened_again_as_it_was(
    newsroom: Newsroom, show: Show, panel: EditorPanel, other_panel: EditorPanel, qtbot: QtBot, shared: Path
) -> None:
    article_id = newsroom.find(ArticleQuery()).articles[0].id
    newsroom.change(article_id, {"body": "Начало.\n"})
    article = show(article_id)
    mime = QMimeData()
    mime.setText("\n\n".join(strings(shared)))
    panel.view.append_paragraph()
    panel.view.insertFromMimeData(mime)
    sheet = panel.view.sheet
    assert sheet is not None
    sheet.finish()
    panel.format("source_mode")
    qtbot.waitUntil(lambda: panel.source.shown)
    source = panel.source.view
    source.moveCursor(QTextCursor.MoveOperation.End)
    source.insertFromMimeData(mime)
    type_text(source, " и ещё <script>alert(1)</script>")
    wanted = source.source.text
    assert mime.text() in wanted
    saved(article, qtbot)
    stored = newsroom.article(article_id).body
    assert stored == wanted
    assert from_markdown(stored).blocks[-1] == article.document.blocks[-1]
    other_panel.show_article(article)
    other_panel.format("source_mode")
    qtbot.waitUntil(lambda: other_panel.source.shown)
    assert other_panel.source.view.source.text == wanted


def test_a_hundred_thousand_words_and_two_thousand_brackets_are_written_in_both_ways(
    newsroom: Newsroom, show: Show, panel: EditorPanel, qtbot: QtBot
) -> None:
    paragraph = ("Строка о погоде, ветре и реке, которой нет конца. " * 4).strip()
    count = 100_000 // len(paragraph.split())
    body = "\n\n".join(f"{number} {paragraph}" for number in range(count)) + "\n\n" + "[" * 2000 + "]" * 2000 + "\n"
    article_id = newsroom.find(ArticleQuery()).articles[0].id
    newsroom.change(article_id, {"body": body})
    article = show(article_id)
    sheet = panel.view.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.is_waiting)
    panel.view.moveCursor(QTextCursor.MoveOperation.End)
    type_text(panel.view, "я")
    panel.format("source_mode")
    qtbot.waitUntil(lambda: panel.source.shown)
    source = panel.source.view
    assert source.textCursor().block().text().endswith("я")
    type_text(source, "ж")
    source.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(source, "Но ")
    saved(article, qtbot)
    stored = newsroom.article(article_id).body
    assert stored.startswith(f"Но 0 {paragraph}\n\n1 ")
    assert stored.count("[") == stored.count("]") == 2000
    assert stored.rstrip().endswith("яж")
