# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor with an article in it, without waiting for a library where none is needed."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.document.to_markdown import to_markdown
from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.domain.manuscript.steps import Edit
from newsdesk.domain.photo import Photo
from newsdesk.ui.commands.block_entries import block_entries
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.editor.to_tree import Reader
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

PHOTO = Photo(id=7, file="7.jpg", width=1200, height=800, credit="Игоря Бургандинова", caption="Мост")


class Desk:
    """An editor, the article in it, and what was done to it."""

    def __init__(self, panel: EditorPanel, session: Session) -> None:
        self.panel = panel
        self.view = panel.view
        self.session = session
        self.edits: list[Edit] = []
        self._ids = count(1)
        self.article: OpenArticle

    def open(self, body: str, **fields: str) -> OpenArticle:
        """Show an article with this body."""
        article = replace(Article("Заголовок", body, lead="Лид.", id=next(self._ids)), **fields)  # type: ignore[arg-type]  # texts
        self.article = OpenArticle(self.session, Manuscript(article), (PHOTO,))
        self.edits.clear()
        self.article.edited.connect(lambda edit, _: self.edits.append(edit))
        self.panel.show_article(self.article)
        return self.article

    @property
    def markdown(self) -> str:
        """The body as it would be saved."""
        return to_markdown(self.article.document)

    @property
    def shown(self) -> str:
        """The text that stands in the widget, block by block."""
        document = self.view.document()
        return "\n".join(document.findBlockByNumber(number).text() for number in range(3, document.blockCount()))

    def put_caret(self, text: str, offset: int = 0, select: int = 0) -> None:
        """Put the caret before a text, so many signs further, and select so many."""
        cursor = self.view.document().find(text)
        assert not cursor.isNull(), text
        place = cursor.selectionStart() + offset
        cursor.setPosition(place)
        cursor.setPosition(place + select, cursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    def put_behind(self, text: str) -> None:
        """Put the caret behind a text."""
        self.put_caret(text, len(text))

    def select_between(self, first: str, last: str) -> None:
        """Select from before one text to behind another."""
        start = self.view.document().find(first).selectionStart()
        end = self.view.document().find(last, start).selectionEnd()
        cursor = self.view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    def assert_in_step(self) -> None:
        """What is shown is what the article has: read anew, it is the same."""
        sheet = self.view.sheet
        assert sheet is not None
        read = Reader(sheet.writer.keepsakes).read(sheet.block(3), sheet.document.blockCount())
        nodes = tuple(each.node for each in read)
        if len(sheet.outline) == 0:
            nodes = ()
        assert nodes == self.article.document.blocks
        assert [each.count for each in read][: len(nodes)] == sheet.outline._counts
        assert sheet.document.blockCount() == 3 + (sum(sheet.outline._counts) or 1)
        for number, name in enumerate(("kicker", "headline", "lead")):
            assert sheet.block(number).text().replace("\u2028", "\n") == getattr(self.article.article, name)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, appearance: Appearance, pictures: Pictures) -> Desk:
    """An editor that is seen, with nothing in it."""
    panel = EditorPanel(session, appearance, pictures)
    panel.offer_blocks(block_entries())
    qtbot.addWidget(panel)
    panel.resize(820, 700)
    panel.show()
    return Desk(panel, session)
