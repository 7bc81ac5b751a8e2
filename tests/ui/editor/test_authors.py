# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote the sentence at the caret, and each one that is clicked while that is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.open_articles import OpenArticles
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.factories import an_article
from tests.ui.keyboard import press

FIRST = "Мост открыли утром после ремонта. Автобусы пошли.\n\nБилеты подешевели.\n"


@pytest.fixture
def story(newsroom: Newsroom) -> Article:
    """A story of two people."""
    with newsroom._database.begin() as work:
        article = work.articles.add(an_article(body=FIRST), who="Елена")
        return work.articles.save(replace(article, body=FIRST.replace("утром", "**вечером**")), who="Игорь")


@pytest.fixture
def editor(opened: Session, appearance: Appearance, pictures: Pictures, story: Article, qtbot: QtBot) -> EditorPanel:
    """An editor with that story."""
    panel = EditorPanel(opened, appearance, pictures)
    qtbot.addWidget(panel)
    panel.resize(820, 700)
    panel.show()
    found = OpenArticles(opened)
    found.open(story.id, panel.show_article)
    qtbot.waitUntil(lambda: panel.article is not None)
    return panel


def put_caret(editor: EditorPanel, text: str) -> None:
    cursor = editor.view.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 2)
    editor.view.setTextCursor(cursor)


def test_the_sentence_at_the_caret_is_told_by_who_wrote_and_who_changed_it(editor: EditorPanel, qtbot: QtBot) -> None:
    wanted: list[int] = []
    editor.authors.revision_wanted.connect(wanted.append)
    put_caret(editor, "вечером")
    editor.authors.ask()
    card = editor.authors.card
    qtbot.waitUntil(card.isVisible)
    shown = card.text.text()
    assert shown.index("Игорь") < shown.index("вечером") < shown.index("Елена") < shown.index("утром")
    card.text.linkActivated.emit("1")
    assert wanted == [1]
    assert not card.isVisible()


def test_a_click_asks_while_clicks_are_to_ask(editor: EditorPanel, qtbot: QtBot) -> None:
    told: list[bool] = []
    editor.authors.changed.connect(lambda: told.append(editor.authors.on))
    editor.authors.set_on(on=True)
    put_caret(editor, "Билеты")
    place = editor.view.cursorRect().center()
    QTest.mouseClick(editor.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    card = editor.authors.card
    qtbot.waitUntil(card.isVisible)
    assert "Билеты подешевели." in card.text.text()
    assert "Игорь" not in card.text.text()
    card.hide()
    press(editor.view, Qt.Key.Key_Escape)
    assert told == [True, False]


def test_what_was_never_saved_says_so(editor: EditorPanel, qtbot: QtBot) -> None:
    article = editor.article
    assert article is not None
    article.set_field("lead", "Совсем новое.")
    put_caret(editor, "Совсем")
    editor.authors.ask()
    qtbot.waitUntil(editor.authors.card.isVisible)
    assert "Ещё не сохранено" in editor.authors.card.text.text()
