# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text that others saved as well is brought together off the GUI thread, whatever is typed meanwhile."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from newsdesk.document.plain_text import plain_text
from newsdesk.document.tree import Document, Paragraph, Text
from newsdesk.domain.merging.collisions import Choice
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session

LENGTH = 200


def long_article(session: Session, newsroom: Newsroom) -> OpenArticle:
    """An article of many paragraphs, of which the third was changed here and the hundredth elsewhere."""
    body = "\n\n".join(f"Абзац {number} о дороге к озеру." for number in range(LENGTH))
    key = newsroom.shelf.create_draft().value
    newsroom.change(key, {"body": body, "headline": "Дорога"})
    opened = newsroom.manuscripts.open(key)
    article = OpenArticle(session, opened.manuscript)
    article.replace_blocks(3, 1, (Paragraph((Text("Третий написан здесь."),)),))
    newsroom.change(key, {"body": body.replace("Абзац 100 ", "Сотый написан там, ")})
    return article


def words(article: OpenArticle) -> str:
    return plain_text(Document(article.document.blocks))


def test_what_is_typed_while_it_is_worked_out_stays_as_well(opened: Session, newsroom: Newsroom, qtbot: QtBot) -> None:
    article = long_article(opened, newsroom)
    article.meet(newsroom.manuscripts.saved_elsewhere(article.id))
    assert "Сотый" not in words(article)
    article.replace_blocks(7, 1, (Paragraph((Text("Седьмой написан потом."),)),))
    qtbot.waitUntil(lambda: "Сотый написан там" in words(article))
    assert "Третий написан здесь." in words(article)
    assert "Седьмой написан потом." in words(article)
    assert article.theirs is None


def test_a_save_that_was_overtaken_is_made_once_it_is_worked_out(
    opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = long_article(opened, newsroom)
    with qtbot.waitSignal(article.saved, timeout=20_000):
        article.save()
    stored = newsroom.article(article.id).body
    assert "Третий написан здесь." in stored
    assert "Сотый написан там" in stored
    assert not article.manuscript.dirty


def test_it_says_how_far_it_is_and_can_be_stopped_with_both_texts_as_they_are(
    opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    article = long_article(opened, newsroom)
    before = words(article)
    told: list[LongWork] = []
    opened.long_work_started.connect(told.append)
    opened.long_work_started.connect(lambda work: work.cancel())
    article.meet(newsroom.manuscripts.saved_elsewhere(article.id))
    qtbot.waitUntil(lambda: article.theirs is not None)
    assert len(told) == 1
    assert words(article) == before
    theirs = article.theirs
    assert theirs is not None
    opened.long_work_started.disconnect()
    steps: list[int] = []
    opened.long_work_started.connect(lambda work: work.progressed.connect(lambda part, _: steps.append(part)))
    with qtbot.waitSignal(article.recovery_changed, timeout=20_000):
        article.long_merge.prepare(theirs, lambda: article.merge(theirs), lambda: None, (), Choice.MINE)
    qtbot.waitUntil(lambda: bool(steps) and steps[-1] >= LENGTH - 1)
    assert steps == sorted(steps)
    qtbot.waitUntil(lambda: "Сотый написан там" in words(article))
    assert "Третий написан здесь." in words(article)
