# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line of revisions: days, sittings, and the model that takes them page by page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Revision
from newsdesk.ui.inspector.history.model import TimeLineModel
from newsdesk.ui.inspector.history.time_line import Entry, EntryKind, TimeLine
from newsdesk.ui.inspector.history.wording import words_of

ALMATY = ZoneInfo("Asia/Almaty")
START = datetime(2024, 12, 5, 4, tzinfo=UTC)
SAVES = st.lists(
    st.tuples(
        st.integers(0, 60 * 9), st.sampled_from(["Елена", "Игорь"]), st.sampled_from(["saved", "saved", "status"])
    ),
    max_size=30,
)


def history(saves: list[tuple[int, str, str]]) -> tuple[Revision, ...]:
    """Revisions newest first, each so many minutes after the one before."""
    moment, found = START, []
    for number, (minutes, who, why) in enumerate(saves, 1):
        moment += timedelta(minutes=minutes)
        found.append(Revision(number, moment, who, why, 100 * number, ("body",)))
    return tuple(reversed(found))


def shown(line: TimeLine) -> list[Revision]:
    return [each for entry in line.entries if not entry.inside for each in entry.revisions]


@given(SAVES, st.integers(1, 7))
def test_every_revision_stands_once_under_its_day_however_the_pages_came(
    saves: list[tuple[int, str, str]], page: int
) -> None:
    revisions = history(saves)
    whole, paged = TimeLine(ALMATY), TimeLine(ALMATY)
    whole.add(revisions)
    for start in range(0, len(revisions), page):
        paged.add(revisions[start : start + page])
    assert paged.entries == whole.entries
    assert tuple(shown(whole)) == revisions
    day = None
    for entry in whole.entries:
        assert all(each.saved_at.astimezone(ALMATY).date() == entry.day for each in entry.revisions)
        assert (entry.kind is EntryKind.DAY) is (entry.day != day)
        day = entry.day


@given(SAVES, st.integers(1, 7), st.lists(st.integers(0, 40), max_size=6))
def test_a_run_that_is_opened_shows_its_states_and_closed_as_before(
    saves: list[tuple[int, str, str]], page: int, toggled: list[int]
) -> None:
    line, revisions = TimeLine(ALMATY), history(saves)
    line.add(revisions[:page])
    line.add(revisions[page:])
    before = list(line.entries)
    for place in toggled:
        if place < len(line.entries) and line.entries[place].kind is EntryKind.RUN:
            line.toggle(place)
            assert [each.revisions[0] for each in line.entries if each.inside] == [
                each for entry in line.entries if entry.expanded for each in entry.revisions
            ]
    assert tuple(shown(line)) == revisions
    for entry in list(line.entries):
        if entry.expanded:
            line.toggle(line.entries.index(entry))
    assert line.entries == before


def test_saves_in_one_go_are_one_entry_and_what_happened_otherwise_stands_by_itself() -> None:
    line = TimeLine(ALMATY)
    line.add(
        history([(0, "Елена", "created"), *[(5, "Елена", "saved")] * 4, (5, "Елена", "status"), (5, "Игорь", "saved")])
    )
    kinds = [(entry.kind, len(entry.revisions), entry.step) for entry in line.entries]
    assert kinds == [
        (EntryKind.DAY, 0, None),
        (EntryKind.STATE, 1, 100),
        (EntryKind.STATE, 1, 100),
        (EntryKind.RUN, 4, 400),
        (EntryKind.STATE, 1, None),
    ]


@pytest.mark.usefixtures("languages")
def test_an_entry_says_when_who_and_what() -> None:
    line = TimeLine(ALMATY)
    line.add(history([(0, "Елена", "created"), *[(5, "Елена", "saved")] * 4]))
    words = [words_of(entry, ALMATY) for entry in line.entries]
    assert words[0].title == "5 дек 2024, чт"
    assert (words[1].began, words[1].time, words[1].title) == ("09:05", "09:20", "Елена")
    assert words[1].detail == "4 сохранения · +400 знаков · текст"
    assert words[2].detail == "создана · текст"


@pytest.mark.usefixtures("qapp")
@given(SAVES, st.lists(st.integers(0, 30), max_size=5))
def test_the_model_tells_qt_of_every_change(saves: list[tuple[int, str, str]], steps: list[int]) -> None:
    revisions, owner = history(saves), QWidget()
    model = TimeLineModel(owner)
    seen: list[Entry] = []

    def take(first: int, last: int) -> None:
        seen[first:first] = [model.entry(model.index(row)) for row in range(first, last + 1)]

    def renew() -> None:
        seen[:] = [model.entry(model.index(row)) for row in range(model.rowCount())]

    def drop(first: int, last: int) -> None:
        del seen[first : last + 1]

    def change(first: int, last: int) -> None:
        seen[first : last + 1] = [model.entry(model.index(row)) for row in range(first, last + 1)]

    model.rowsInserted.connect(lambda _, first, last: take(first, last))
    model.rowsRemoved.connect(lambda _, first, last: drop(first, last))
    model.dataChanged.connect(lambda first, last: change(first.row(), last.row()))
    model.modelReset.connect(renew)
    model.renew(revisions[:5], len(revisions), ALMATY)
    for step in steps:
        if step < model.rowCount() and model.entry(model.index(step)).kind is EntryKind.RUN:
            model.toggle(model.index(step))
        elif not model.complete and model.oldest is not None:
            at = len(model.revisions)
            model.add(revisions[at : at + step])
    renewed = list(seen)
    renew()
    assert renewed == seen


def test_qt_finds_nothing_wrong_with_the_model(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    model = TimeLineModel(owner)
    revisions = history([(5, "Елена", "saved")] * 20)
    model.renew(revisions[:8], 20, ALMATY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    model.add(revisions[8:])
    model.toggle(model.index(1))
    assert model.place_of(3) == 19
    model.toggle(model.index(1))
    model.renew(revisions, 20, ZoneInfo("UTC"))
