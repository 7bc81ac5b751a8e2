# SPDX-License-Identifier: GPL-3.0-or-later
"""The ranking on the demo library, which was read for a year up to today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.query import ArticleQuery
from newsdesk.domain.readership import Ranked, Window
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.ui.languages import Languages
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.popularity.delegate import RankingDelegate
from newsdesk.ui.popularity.log_report import LogReport
from newsdesk.ui.popularity.panel import PopularityPanel
from newsdesk.ui.popularity.section_tabs import SectionTabs
from newsdesk.ui.popularity.words import change_sentence, views_words
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import SMALL_SIZE
from newsdesk.ui.widgets.states import StateStack
from newsdesk.ui.wording import number_text
from tests.ui.keyboard import press

AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def shown(qtbot: QtBot, session: Session, appearance: Appearance, pictures: Pictures) -> PopularityPanel:
    """The panel on a session, as wide as the left region, once it has its answer."""
    made = PopularityPanel(session, appearance, pictures)
    qtbot.addWidget(made)
    made.resize(260, 420)
    made.show()
    settle(qtbot, session)
    return made


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait for every answer of the library."""
    qtbot.waitUntil(lambda: not session.background.busy)


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance, pictures: Pictures) -> PopularityPanel:
    """The ranking of the demo library."""
    return shown(qtbot, opened, appearance, pictures)


@pytest.fixture
def unread(
    qtbot: QtBot, session: Session, appearance: Appearance, pictures: Pictures, tmp_path: Path
) -> PopularityPanel:
    """The ranking of a library that nobody reads yet."""
    create_library(tmp_path / "unread", LibrarySettings()).close()
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(tmp_path / "unread")
    return shown(qtbot, session, appearance, pictures)


def headlines(panel: PopularityPanel) -> list[str]:
    """What stands in the list."""
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def state(panel: PopularityPanel) -> str:
    """What the panel shows in the place of its list."""
    found: StateStack | None = panel.findChild(StateStack)
    assert found is not None
    return found.state


def button(panel: PopularityPanel, name: str) -> QPushButton:
    """A button of the panel."""
    found: QPushButton | None = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def words(panel: PopularityPanel) -> str:
    """Every label that can be seen."""
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_it_shows_the_ranking_of_the_week(panel: PopularityPanel, newsroom: Newsroom) -> None:
    assert headlines(panel) == [place.headline for place in newsroom.popular(Window.WEEK, limit=60)]
    assert state(panel) == "full"


def test_another_window_ranks_anew(panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot) -> None:
    button(panel, "popularity_window_year").click()
    settle(qtbot, opened)
    assert panel.window_shown is Window.YEAR
    assert headlines(panel) == [place.headline for place in newsroom.popular(Window.YEAR, limit=60)]


def test_a_section_has_its_own_tab(panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot) -> None:
    tabs: SectionTabs | None = panel.findChild(SectionTabs)
    assert tabs is not None
    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "Все", "Город", "Экономика", "Общество", "Культура", "Спорт", "Наука", "Мнения",
    ]  # fmt: skip
    panel.show_section("Спорт")
    settle(qtbot, opened)
    assert headlines(panel) == [place.headline for place in newsroom.popular(Window.WEEK, section="Спорт", limit=60)]


def test_tabs_speak_the_language_of_the_interface(
    panel: PopularityPanel, languages: Languages, qapp: QApplication
) -> None:
    tabs: SectionTabs | None = panel.findChild(SectionTabs)
    assert tabs is not None
    languages.choose("kk")
    qapp.processEvents()
    assert [tabs.tabText(place) for place in range(3)] == ["Бәрі", "Қала", "Экономика"]


def test_a_click_and_enter_open_the_article(panel: PopularityPanel, newsroom: Newsroom, qtbot: QtBot) -> None:
    places = newsroom.popular(Window.WEEK)
    told: list[int] = []
    panel.article_chosen.connect(told.append)
    first = panel.view.visualRect(panel.view.model().index(0, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    press(panel.view, Qt.Key.Key_Down)
    press(panel.view, Qt.Key.Key_Return)
    assert told == [places[0].id, places[1].id]


def test_a_row_tells_everything_without_being_seen(panel: PopularityPanel, newsroom: Newsroom) -> None:
    place = newsroom.popular(Window.WEEK)[4]
    said = panel.view.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"5, {change_sentence(place, Window.WEEK)}, {place.headline}, {views_words(place.views)}"


def test_earlier_days_are_a_step_away(
    panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    earlier: QToolButton | None = panel.findChild(QToolButton, "popularity_earlier")
    later: QToolButton | None = panel.findChild(QToolButton, "popularity_later")
    assert earlier is not None
    assert later is not None
    assert not later.isEnabled()
    earlier.click()
    settle(qtbot, opened)
    week_ago = newsroom.statistics.today() - timedelta(days=7)
    assert panel.until == week_ago
    assert headlines(panel) == [place.headline for place in newsroom.popular(Window.WEEK, week_ago, limit=60)]
    later.click()
    settle(qtbot, opened)
    assert panel.until is None


def test_days_without_views_say_so_and_lead_to_the_last_that_has_some(
    panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    panel.show_day(date(2019, 5, 9))
    settle(qtbot, opened)
    assert state(panel) == "empty"
    assert "9 мая 2019" in words(panel)
    button(panel, "empty_state_action").click()
    settle(qtbot, opened)
    assert state(panel) == "full"
    days = newsroom.statistics.board(Window.WEEK).days
    assert days is not None
    assert panel.until == days[1]


def test_all_time_is_offered_where_a_window_is_empty(panel: PopularityPanel, opened: Session, qtbot: QtBot) -> None:
    panel.show_day(date(2019, 5, 9))
    settle(qtbot, opened)
    assert button(panel, "popularity_all_time").isVisible()
    button(panel, "popularity_all_time").click()
    settle(qtbot, opened)
    assert panel.window_shown is Window.ALL
    assert not button(panel, "popularity_all_time").isVisible()


def test_a_library_that_nobody_reads_offers_to_read_logs(
    unread: PopularityPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unread, "choose_logs", lambda: None)
    unread.logs_wanted.disconnect()
    assert state(unread) == "empty"
    assert "Здесь появится, что читают" in words(unread)
    with qtbot.waitSignal(unread.logs_wanted):
        button(unread, "empty_state_action").click()


def test_logs_are_counted_and_told_in_words(
    panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    article = newsroom.popular(Window.WEEK)[0].id
    url = newsroom.document(newsroom.article(article))["url"]
    stamp = newsroom.statistics.today().strftime("%d/%b/%Y")
    log, other = tmp_path / "access.log", tmp_path / "notes.txt"
    log.write_text(f'1.2.3.4 - - [{stamp}:12:00:00 +0500] "GET {url} HTTP/1.1" 200 9 "-" "{AGENT}"\n' * 1234)
    other.write_text("просто текст\n", encoding="utf-8")
    before = newsroom.article(article).views
    with qtbot.waitSignal(panel.logs_read):
        panel.read_logs([log, other])
    settle(qtbot, opened)
    assert newsroom.article(article).views == before + 1234
    report: LogReport | None = panel.findChild(LogReport)
    assert report is not None
    assert report.isVisible()
    assert "1\N{NARROW NO-BREAK SPACE}234" in report.text()
    assert "notes.txt" in report.text()
    with qtbot.waitSignal(panel.logs_read):
        panel.read_logs([log])
    assert "access.log" in report.text()


def test_reading_logs_can_be_called_off(panel: PopularityPanel, opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    log.write_text("кое-что\n", encoding="utf-8")
    told: list[object] = []
    panel.logs_read.connect(told.append)
    opened.long_work_started.connect(lambda work: work.cancel())
    panel.read_logs([log])
    settle(qtbot, opened)
    assert told == []


def test_the_list_follows_the_library(
    panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    gone = newsroom.popular(Window.WEEK)[0]

    def work(library: Newsroom) -> Done[None]:
        library.bin([gone.id])
        return Done(None, Changes.of_articles(gone.id))

    opened.write(panel, work)
    qtbot.waitUntil(lambda: gone.headline not in headlines(panel))


def test_the_row_with_the_keyboard_stays_with_its_article(
    panel: PopularityPanel, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    first, second = newsroom.popular(Window.WEEK)[:2]
    panel.view.setCurrentIndex(panel.view.model().index(1, 0))

    def work(library: Newsroom) -> Done[None]:
        library.bin([first.id])
        return Done(None, Changes.of_articles(first.id))

    opened.write(panel, work)
    qtbot.waitUntil(lambda: first.headline not in headlines(panel))
    assert panel.view.currentIndex().data() == second.headline


def test_the_menu_of_a_row_copies_its_headline(panel: PopularityPanel, newsroom: Newsroom) -> None:
    place = panel.view.visualRect(panel.view.model().index(0, 0)).center()
    panel.view.customContextMenuRequested.emit(place)
    menu: QMenu | None = panel.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    assert QApplication.clipboard().text() == newsroom.popular(Window.WEEK)[0].headline


def test_every_article_found_in_the_library_could_stand_in_it(panel: PopularityPanel, newsroom: Newsroom) -> None:
    known = {article.headline for article in newsroom.find(ArticleQuery()).articles}
    assert set(headlines(panel)) <= known


def test_millions_of_views_are_shown_to_their_last_figure(
    panel: PopularityPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[float, float]] = []

    def note(_: object, __: object, face: QFont, column: QRectF, place: Ranked, ___: object) -> None:
        small = QFont(face)
        small.setPixelSize(SMALL_SIZE)
        drawn.append((QFontMetricsF(small).horizontalAdvance(number_text(place.views)), column.width()))

    board = panel._board
    assert board is not None
    places = (replace(board.places[0], views=4_552_280), *board.places[1:])
    monkeypatch.setattr(RankingDelegate, "_paint_figures", note)
    panel._take(replace(board, places=places))
    panel.view.viewport().grab()
    assert len(drawn) > 1
    assert all(needed <= room for needed, room in drawn)
    assert len({room for _, room in drawn}) == 1


def test_tabs_that_are_passed_by_leave_no_torn_edge(panel: PopularityPanel, qtbot: QtBot) -> None:
    tabs = panel.findChild(SectionTabs)
    assert tabs is not None
    panel.resize(220, 420)
    tabs.setCurrentIndex(tabs.count() - 1)
    qtbot.waitUntil(lambda: tabs.tabRect(0).left() < 0)
    image = tabs.grab().toImage()
    edge = tabs.height() - 6  # beneath it is the line of the tab in front
    assert len({image.pixel(x, y) for x in range(3) for y in range(2, edge)}) == 1
