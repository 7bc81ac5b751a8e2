# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar counts what the list shows, and knows a day's other years; on the demo library."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Language
from newsdesk.domain.query import ListFilter, Sort
from newsdesk.newsroom.changes import Changes
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.store.database import Database
from newsdesk.ui.archive.other_years import OtherYears
from newsdesk.ui.archive.panel import ArchivePanel
from newsdesk.ui.article_list.index_completion import IndexCompletion
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, appearance: Appearance, pictures: Pictures) -> ArchivePanel:
    """The calendar, filled."""
    made = ArchivePanel(opened, appearance, pictures)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.grid.counts is not None)
    return made


@pytest.mark.parametrize(
    "shown",
    [
        ListFilter(language=Language.KK),
        ListFilter(search="мост"),
        ListFilter(section="Нет такого раздела"),
        ListFilter(language=Language.RU, search="мост", day="2024"),
        ListFilter(person="Елена Иванова", day="2021-05-18"),
        ListFilter(tag="выборы"),
        ListFilter(mine=True),
        ListFilter(binned=True),
    ],
)
def test_every_page_counts_what_the_list_shows_whatever_day_it_is_of(
    panel: ArchivePanel, newsroom: Newsroom, qtbot: QtBot, shown: ListFilter
) -> None:
    rows = newsroom.shelf.page(replace(shown, day=None), Sort.NEWEST, 0, 10_000)
    found = [each.published_at for each in rows if each.published_at is not None]
    zone = newsroom.settings().timezone
    days = [moment.astimezone(zone).date().isoformat() for moment in found]
    panel.set_filter(shown)
    qtbot.waitUntil(
        lambda: panel._counts.of("") == {day[:4]: sum(each[:4] == day[:4] for each in days) for day in days}
    )
    for page in {day[:4] for day in days} | {day[:7] for day in days} | {"1999", "1999-01"}:
        length = len(page) + 3
        inside = [day[:length] for day in days if day.startswith(page)]
        assert panel._counts.of(page) == {key: inside.count(key) for key in inside}
    panel.set_filter(ListFilter())
    qtbot.waitUntil(lambda: panel._counts.of("") == {each.date: each.articles for each in newsroom.archive()})


def test_a_day_s_menu_names_the_other_years_and_goes_there(
    panel: ArchivePanel, newsroom: Newsroom, qtbot: QtBot, opened: Session
) -> None:
    days = [day.date for year in newsroom.archive() for month in newsroom.archive(int(year.date))
            for day in newsroom.archive(*map(int, month.date.split("-")))]  # fmt: skip
    alike = next(([day for day in days if day[5:] == each[5:]] for each in days if
                  sum(day[5:] == each[5:] for day in days) > 1), days[:1])  # fmt: skip
    menu = OtherYears(opened, alike[0], panel)
    qtbot.addWidget(menu)
    told: list[str] = []
    menu.day_chosen.connect(told.append)
    menu.aboutToShow.emit()
    others = [day for day in alike if day != alike[0]]
    qtbot.waitUntil(lambda: "…" not in menu.actions()[0].text())
    assert [action.text().split("\t")[0] for action in menu.actions() if action.isEnabled()] == [
        day[:4] for day in others
    ]
    for action in menu.actions():
        action.trigger()
    assert told == others


def test_the_calendar_counts_anew_when_the_search_index_has_been_completed(
    panel: ArchivePanel, opened: Session, newsroom: Newsroom, qtbot: QtBot
) -> None:
    whole: dict[str, int] = {}
    for day, number in newsroom.statistics.days_of(ListFilter(search="мост")).items():
        whole[day[:4]] = whole.get(day[:4], 0) + number
    panel.set_filter(ListFilter(search="мост"))
    qtbot.waitUntil(lambda: panel._counts.of("") == whole)
    with Database.open(newsroom.folder) as database, database.begin() as work:
        work.search.begin_anew()
    opened.changed.emit(Changes.everything())
    qtbot.waitUntil(lambda: panel._counts.of("") == {})
    IndexCompletion(opened, panel)
    qtbot.waitUntil(lambda: panel._counts.of("") == whole)
