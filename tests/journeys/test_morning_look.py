# SPDX-License-Identifier: GPL-3.0-or-later
"""The chief's morning: what was read, in which section, on which day, and what last night's log adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QPushButton, QTabBar, QWidget

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.readership import Window
from newsdesk.ui.desk import Desk
from newsdesk.ui.popularity.model import CURVE
from tests.conftest import MadeOnce
from tests.journeys.hands import Hands

MORNING = datetime(2026, 11, 22, 4, tzinfo=UTC)
"""A morning soon after the newest stories of the demo: on any other day others are read."""
TRAIN = "Ночной поезд до Алматы станет ежедневным"
FROST = "Мороз без рекордов"
FROST_PAGE = "/gorod/moroz-bez-rekordov.html"
ZONE = ZoneInfo("Asia/Almaty")
READER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


@pytest.fixture(scope="module")
def demo_original(made_once: MadeOnce) -> Path:
    """The demo as it was made on that morning: one of a year later has no views of then."""
    with time_machine.travel(MORNING, tick=True):
        return made_once(
            "demo-of-one-morning", lambda folder: create_library(folder, LibrarySettings(), demo=True).close()
        )


@pytest.fixture(autouse=True)
def one_morning() -> Iterator[None]:
    """Let it be the same day whenever the tests are run."""
    with time_machine.travel(MORNING, tick=True):
        yield


def ranked(desk: Desk) -> list[str]:
    """The headlines of the ranking, first place first."""
    model = desk.popularity.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def leads(desk: Desk, hands: Hands, headline: str) -> None:
    hands.wait(lambda: ranked(desk)[:1] == [headline], f"«{headline}» at the head")


def row_of(desk: Desk, headline: str, role: Qt.ItemDataRole | int) -> object:
    model = desk.popularity.view.model()
    return model.index(ranked(desk).index(headline), 0).data(role)


def write_log(file: Path, readers: int) -> Path:
    """A night's log: so many readers of the story about the frost, some robots, pictures, errors and other pages."""
    moment = datetime.now(ZONE).strftime("%d/%b/%Y:%H:%M:%S %z")

    def line(number: int, page: str, status: int = 200, agent: str = READER) -> str:
        address = f"10.0.{number // 250}.{number % 250}"
        return f'{address} - - [{moment}] "GET {page} HTTP/2.0" {status} 5120 "-" "{agent}"\n'

    lines = [line(number, FROST_PAGE) for number in range(readers)]
    lines += [line(number, FROST_PAGE, agent=ROBOT) for number in range(7)]
    lines += [line(1, "/media/photo.jpg"), line(2, FROST_PAGE, 404), line(3, "/about.html")]
    file.write_text("".join(lines), encoding="utf-8")
    return file


def last_day(desk: Desk) -> date | None:
    """The day up to which the ranking is shown; None is today."""
    return desk.popularity.until


def test_the_ranking_is_looked_through_by_section_window_and_day(desk: Desk, hands: Hands) -> None:
    leads(desk, hands, TRAIN)
    by_week = ranked(desk)
    tabs = hands.see("popularity_sections", QTabBar)
    assert tabs.tabText(0) == "Все"
    assert "Культура" in [tabs.tabText(place) for place in range(tabs.count())]
    hands.click("popularity_window_all")
    hands.wait(lambda: len(ranked(desk)) > len(by_week), "all time")
    first = desk.session.newsroom.popular(Window.ALL)[0]
    views = f"{first.views:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    assert first.views > 40_000
    spoken = str(row_of(desk, first.headline, Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"1, Поезд до Теренсая пойдёт на сорок минут раньше, {views} просмотр")
    culture = next(place for place in range(tabs.count()) if tabs.tabText(place) == "Культура")
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(culture):
        hands.press("Right")
    hands.wait(lambda: desk.popularity.section_shown == "Культура", "the section")
    leads(desk, hands, "«Пауза – тоже слово, и её надо перевести»")
    for _ in range(culture):
        hands.press("Left")
    hands.wait(lambda: desk.popularity.section_shown is None, "all sections")
    hands.click("popularity_window_week")
    leads(desk, hands, TRAIN)
    here = hands.see("popularity_day", QPushButton).text()
    hands.click("popularity_earlier")
    hands.wait(lambda: ranked(desk) and ranked(desk)[0] != TRAIN, "the week before")
    assert hands.see("popularity_day", QPushButton).text() != here
    assert last_day(desk) is not None
    hands.click("popularity_later")
    leads(desk, hands, TRAIN)
    assert last_day(desk) is None
    assert ranked(desk) == by_week


def test_another_day_is_chosen_from_the_menu(desk: Desk, hands: Hands) -> None:
    leads(desk, hands, TRAIN)
    hands.click("popularity_window_day")
    hands.wait(lambda: hands.see("popularity_day", QPushButton).text() == "сегодня", "today")
    hands.choose("popularity_day", "На неделю раньше")
    hands.wait(lambda: ranked(desk) and TRAIN not in ranked(desk), "a day before the story came out")
    assert isinstance(desk.popularity.until, date)
    hands.choose("popularity_day", "Сегодня")
    leads(desk, hands, TRAIN)


def test_last_nights_log_moves_the_ranking(desk: Desk, hands: Hands, tmp_path: Path) -> None:
    leads(desk, hands, TRAIN)
    hands.click("popularity_window_day")
    hands.wait(lambda: hands.see("popularity_day", QPushButton).text() == "сегодня", "today")
    assert FROST not in ranked(desk)[:3]
    log = write_log(tmp_path / "access.log", 1500)
    hands.name_files(lambda: hands.choose("menu_button", "Библиотека", "Прочитать журналы сервера"), log)
    leads(desk, hands, FROST)
    report = hands.see("popularity_log_report", QWidget)
    told = "\n".join(label.text() for label in report.findChildren(QLabel))
    assert "Сосчитано 1\N{NARROW NO-BREAK SPACE}500 просмотров" in told
    assert "Роботы: 7" in told
    spoken = row_of(desk, FROST, Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert spoken.startswith("1, ")
    assert FROST in spoken
    assert "просмотр" in spoken
    curve = row_of(desk, FROST, CURVE)
    assert isinstance(curve, tuple)
    assert curve[-1] >= 1500 > max(curve[:-1])
    hands.name_files(lambda: hands.choose("menu_button", "Библиотека", "Прочитать журналы сервера"), log)
    hands.wait(
        lambda: any("Уже сосчитаны раньше: access.log" in label.text() for label in report.findChildren(QLabel)),
        "no log counted twice",
    )
    after = row_of(desk, FROST, CURVE)
    assert after == curve


def test_a_place_of_the_ranking_opens_its_article(desk: Desk, hands: Hands) -> None:
    leads(desk, hands, TRAIN)
    hands.click_row("popularity_ranking", 0)
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == TRAIN, "the story")
    view = hands.see("popularity_ranking", QListView)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press("Down")
    second = ranked(desk)[1]
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == second, "the second")
    assert ranked(desk)[:2] == [TRAIN, second]


def test_every_part_of_the_panel_has_words_for_those_who_do_not_see_it(desk: Desk, hands: Hands) -> None:
    leads(desk, hands, TRAIN)
    for button in desk.popularity.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.objectName()
    view = desk.popularity.view
    place = view.visualRect(view.model().index(0, 0)).center()
    tip = str(view.indexAt(QPoint(place)).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith(TRAIN)
    assert "просмотр" in tip


def test_a_file_that_is_no_log_is_named_and_nothing_counts(desk: Desk, hands: Hands, tmp_path: Path) -> None:
    leads(desk, hands, TRAIN)
    before = [row_of(desk, headline, CURVE) for headline in ranked(desk)]
    file = tmp_path / "notes.log"
    file.write_text("сегодня ничего не случилось\n" * 5, encoding="utf-8")
    hands.name_files(lambda: hands.choose("menu_button", "Библиотека", "Прочитать журналы сервера"), file)
    report = hands.see("popularity_log_report", QWidget)
    told = "\n".join(label.text() for label in report.findChildren(QLabel))
    assert "Не сосчитаны: notes.log" in told
    assert [row_of(desk, headline, CURVE) for headline in ranked(desk)] == before
