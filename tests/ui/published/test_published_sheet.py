# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of published pages, on a small paper that went out twice."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.manuscript.manuscript import Manuscript
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.dialogs.choice_rows import ROW_ROLE
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.published.page_side import DIFFERENCE
from newsdesk.ui.published.sheet import PublishedSheet
from newsdesk.ui.published.shown_page import PageView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.newsroom.test_ledger import behind_its_back, written_here


class Paper:
    """A sheet over a library whose first article was published, changed, and then edited again."""

    def __init__(self, session: Session, appearance: Appearance, article: int, qtbot: QtBot) -> None:
        self.session = session
        self.loaded: list[tuple[str, bytes]] = []
        self.closed = 0
        self.article = OpenArticle(session, Manuscript(session.newsroom.article(article)))
        self.sheet = PublishedSheet(session, appearance, self._view)
        self._qtbot = qtbot
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is asked once more
        qtbot.addWidget(self.sheet)
        self.sheet.show_article(self.article)
        self.sheet.show()
        self.settle()

    def _view(self, parent: QWidget) -> PageView:
        def close() -> None:
            self.closed += 1

        return PageView(QTextBrowser(parent), lambda path, content: self.loaded.append((path, content)), close)

    def settle(self) -> None:
        """Wait until every answer is here."""
        self._qtbot.waitUntil(lambda: not self.session.background.busy)

    @property
    def rows(self) -> list[str]:
        """What the list says, row by row."""
        rows = self.sheet.parts.list
        return [rows.item(place).data(ROW_ROLE).spoken for place in range(rows.count())]

    def ask(self, text: str) -> None:
        """Ask for a moment."""
        self.sheet.parts.moment.line.setText(text)
        self.sheet.parts.moment.line.editingFinished.emit()
        self.settle()


@pytest.fixture
def paper(session: Session, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Paper:
    with create_library(tmp_path / "library", LibrarySettings()) as newsroom:
        article, _ = written_here(newsroom, 2)
        newsroom.export(tmp_path / "site")
        newsroom.change(article, {"lead": "Второй лид."})
        newsroom.export(tmp_path / "site")
        newsroom.change(article, {"lead": "Третий лид."})
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "library")
    return Paper(session, appearance, article, qtbot)


def test_the_newest_entry_is_shown_first_and_each_leads_to_its_page(paper: Paper) -> None:
    assert [row.split(", ")[2].split(" · ")[:2] for row in paper.rows] == [
        ["Изменена", "версия 2"],
        ["Опубликована", "версия 1"],
    ]
    assert "Второй лид" in paper.loaded[-1][1].decode()
    paper.sheet.parts.list.setCurrentRow(1)
    paper.settle()
    assert "Второй лид" not in paper.loaded[-1][1].decode()
    assert paper.sheet.side.since.text().startswith("Стояла")


def test_a_moment_leads_to_what_stood_then_or_says_that_nothing_did(paper: Paper) -> None:
    newest = paper.session.newsroom.ledger.of(paper.article.id)[0]
    since = newest.at.astimezone(paper.session.newsroom.settings().timezone) + timedelta(seconds=1)
    paper.ask(f"{since:%d.%m.%Y %H:%M:%S}")
    assert paper.sheet.side.shown is not None
    paper.ask("5 декабря 2024 14:05")
    assert paper.sheet.side.states.state == "empty"
    assert not paper.sheet.parts.copy.isEnabled()
    paper.ask("никогда")
    assert paper.sheet.parts.moment.line.property("invalid") is True


def test_the_difference_is_from_the_text_in_the_window_unsaved_words_too(paper: Paper) -> None:
    paper.article.set_field("lead", "Несохранённый лид.")
    paper.sheet.side.tabs.setCurrentIndex(DIFFERENCE)
    paper.settle()
    shown = paper.sheet.side.difference.toPlainText()
    assert "Второй" in shown
    assert "Несохранённый" in shown


def test_the_page_is_copied_as_words_and_saved_byte_for_byte(paper: Paper, tmp_path: Path, qtbot: QtBot) -> None:
    paper.sheet.side.copy()
    assert "Второй лид." in QApplication.clipboard().text()
    with qtbot.waitSignal(paper.sheet.side.saved):
        paper.sheet.side.save(tmp_path / "then.html")
    shown = paper.sheet.side.shown
    assert shown is not None
    assert sha256((tmp_path / "then.html").read_bytes()).hexdigest() == shown.standing.publication.sha256


def test_of_the_whole_library_the_pages_of_a_moment_are_listed_and_searched(paper: Paper) -> None:
    paper.sheet.show_library()
    paper.settle()
    assert len(paper.rows) == 2
    paper.sheet.parts.words.setText("второй")
    paper.sheet.parts.words.editingFinished.emit()
    paper.settle()
    assert len(paper.rows) == 1
    paper.ask("5 декабря 2024 14:05")
    assert paper.sheet.parts.rows.state == "empty"


def test_the_proof_stands_below_and_a_broken_chain_says_what_is_safe(paper: Paper, newsroom_of: Newsroom) -> None:
    assert "Цепочка цела" in paper.sheet.parts.proof.text()
    assert paper.sheet.parts.backups.isHidden()
    behind_its_back(newsroom_of, "UPDATE ledger SET revision = 9 WHERE sequence = 2")
    paper.sheet.show_article(paper.article)
    paper.settle()
    assert "Запись 2" in paper.sheet.parts.proof.text()
    assert not paper.sheet.parts.backups.isHidden()


@pytest.fixture
def newsroom_of(session: Session) -> Newsroom:
    return session.newsroom


def test_a_library_that_is_left_takes_the_sheet_along(paper: Paper) -> None:
    paper.session.release()
    assert paper.closed == 1
    assert paper.sheet.isHidden()
