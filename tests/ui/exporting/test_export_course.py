# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of an export, without the sheet that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.app import create_library
from newsdesk.domain.library import LibrarySettings
from newsdesk.ui.exporting.course import ExportCourse, Stage
from newsdesk.ui.exporting.work import Order
from newsdesk.ui.session import Session
from tests.newsroom.test_publishing import story


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A library of one article that may go out."""
    with create_library(tmp_path / "library", LibrarySettings(site_address="https://example.org")) as newsroom:
        newsroom.take_in([story(tmp_path / "in", "Мост")])
    return tmp_path / "library"


@pytest.fixture
def course(opened: Session, tmp_path: Path) -> ExportCourse:
    """An export into a folder that is not there yet."""
    return ExportCourse(opened, lambda: Order(tmp_path / "site"), opened)


def stages(course: ExportCourse) -> list[Stage]:
    """The stages that it goes through from now on."""
    told: list[Stage] = []
    course.stage_entered.connect(told.append)
    return told


def test_a_plan_comes_before_an_export(course: ExportCourse, qtbot: QtBot) -> None:
    told = stages(course)
    course.export("Export")
    assert told == []
    with qtbot.waitSignal(course.planned, timeout=20_000):
        course.plan()
    with qtbot.waitSignal(course.exported, timeout=20_000):
        course.export("Export")
    assert told == [Stage.PLANNING, Stage.PLANNED, Stage.EXPORTING, Stage.DONE]
    assert course.outcome is not None
    assert (course.outcome.folder / "index.html").is_file()


def test_while_it_is_exported_nothing_is_planned(course: ExportCourse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(course.planned, timeout=20_000):
        course.plan()
    told = stages(course)
    with qtbot.waitSignal(course.exported, timeout=20_000):
        course.export("Export")
        course.plan()
        course.plan_soon()
    assert told == [Stage.EXPORTING, Stage.DONE]


def test_after_the_library_changed_it_is_planned_again_without_a_word_before_the_answer(
    course: ExportCourse, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(course.planned, timeout=20_000):
        course.plan()
    told = stages(course)
    with qtbot.waitSignal(course.planned, timeout=20_000):
        course.plan_soon()
    assert told == [Stage.PLANNED]


def test_of_another_library_nothing_is_known(course: ExportCourse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(course.planned, timeout=20_000):
        course.plan()
    course.forget()
    assert (course.stage, course.outcome) == (Stage.IDLE, None)
