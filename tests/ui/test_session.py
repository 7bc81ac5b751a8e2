# SPDX-License-Identifier: GPL-3.0-or-later
"""The session: opening, asking, changing, off the GUI thread."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.domain.query import ListFilter
from newsdesk.newsroom.changes import Changes, Done, Subject
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import Progress
from newsdesk.store.backup_file import copy_databases
from newsdesk.ui.background import READERS
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session


def test_a_library_is_opened_and_asked_off_the_gui_thread(opened: Session, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    answers: list[int] = []

    def work(newsroom: object) -> int:
        threads.append(threading.current_thread())
        return 7

    opened.read(opened, work, answers.append)
    qtbot.waitUntil(lambda: answers == [7])
    assert threads[0] is not threading.main_thread()


def test_a_folder_without_a_library_is_said_to_be_none(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.open_failed) as told:
        session.open(tmp_path / "nowhere")
    assert told.args is not None
    assert type(told.args[1]).__name__ == "LibraryMissing"


def _earlier_library(folder: Path) -> Path:
    with zipfile.ZipFile(Path(__file__).parents[1] / "store/libraries/0003.zip") as sample:
        sample.extractall(folder)
    return folder


def test_a_library_of_an_earlier_version_says_how_far_it_is_brought_up_to_date(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    works: list[LongWork] = []
    told: list[str] = []
    session.upgrading.connect(lambda: told.append("upgrading"))
    session.long_work_started.connect(works.append)
    session.opened.connect(lambda: told.append("opened"))
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(_earlier_library(tmp_path / "library"))
    assert told == ["upgrading", "opened"]
    assert len(works) == 1


def test_a_library_of_this_version_is_opened_without_a_word(opened: Session, demo: Path, qtbot: QtBot) -> None:
    works: list[LongWork] = []
    opened.long_work_started.connect(works.append)
    opened.release()
    with qtbot.waitSignal(opened.opened, timeout=20_000):
        opened.open(demo)
    assert not works


def test_a_library_that_is_not_brought_up_to_date_after_all_stays_as_it_was(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = _earlier_library(tmp_path / "library")
    before = (folder / "newsroom.db").read_bytes()
    stopped = threading.Event()

    def stop(work: LongWork) -> None:
        work.cancel()
        stopped.set()

    session.long_work_started.connect(stop)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsdesk.store.backups.copy_databases", _waiting(stopped))
        with qtbot.waitSignal(session.opening_stopped, timeout=20_000):
            session.open(folder)
    session.long_work_started.disconnect(stop)
    assert not session.is_open
    assert session.opening is None
    assert (folder / "newsroom.db").read_bytes() == before
    with qtbot.waitSignal(session.opened, timeout=20_000):
        session.open(folder)


def _waiting(stopped: threading.Event) -> Callable[..., dict[Path, str]]:
    """Copies the databases once somebody has stopped it."""

    def copy(library: Path, place: Path, stepped: Callable[[int, int], None]) -> dict[Path, str]:
        stopped.wait(20)
        return copy_databases(library, place, stepped)

    return copy


def test_a_change_is_told_to_everybody(opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.changed) as told:
        opened.write(opened, lambda _: Done(None, Changes.of_articles(3)))
    assert told.args is not None
    assert told.args[0].touches(Subject.ARTICLES, article=3)
    assert not told.args[0].touches(Subject.ARTICLES, article=4)


def test_a_later_question_takes_the_place_of_an_earlier_one(opened: Session, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(20):
        opened.read(opened, partial(_number, number), answers.append, key="same")
    qtbot.waitUntil(lambda: not opened.background.busy)
    assert answers[-1] == 19


def _number(number: int, _newsroom: object) -> int:
    return number


def test_questions_do_not_wait_behind_long_work(opened: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[object] = []

    def long(_newsroom: object, progress: Progress) -> Done[str]:
        gate.wait(20)
        progress(1, 1)
        return Done("done", Changes())

    for _ in range(4):
        opened.run_long(opened, "long", long, answers.append)
    opened.read(opened, partial(_number, 5), answers.append)
    qtbot.waitUntil(lambda: answers == [5])
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 5)


def test_stopped_work_gives_no_answer_but_says_that_things_may_have_changed(opened: Session, qtbot: QtBot) -> None:
    begun = threading.Event()
    answers: list[object] = []

    def long(_newsroom: object, progress: Progress) -> Done[str]:
        begun.set()
        while True:
            progress(1, 2)

    shown = opened.run_long(opened, "long", long, answers.append)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignals([shown.ended, opened.changed]):
        shown.cancel()
    assert answers == []


def test_answers_of_a_library_that_was_left_are_dropped(opened: Session, qtbot: QtBot) -> None:
    answers: list[int] = []
    opened.read(opened, partial(_number, 3), answers.append)
    with qtbot.waitSignal(opened.closed):
        opened.release()
    qtbot.waitUntil(lambda: not opened.background.busy)
    assert answers == []
    assert not opened.is_open


def test_a_write_that_ends_after_its_library_was_left_tells_the_next_one_nothing(opened: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    told: list[Changes] = []
    opened.changed.connect(told.append)

    def late(_newsroom: object) -> Done[None]:
        gate.wait(20)
        return Done(None, Changes.everything())

    opened.write(opened, late)
    opened.release()
    gate.set()
    qtbot.waitUntil(lambda: not opened.background.busy)
    assert told == []


def test_what_is_being_looked_for_ends_when_a_later_question_takes_its_place(opened: Session, qtbot: QtBot) -> None:
    begun, answers = threading.Event(), list[int]()

    def endless(newsroom: Newsroom) -> int:
        while True:
            newsroom.shelf.count(ListFilter())
            begun.set()

    for _ in range(READERS + 1):  # one that did not end would leave no thread for the last
        begun.clear()
        opened.read(opened, endless, answers.append, key="same")
        qtbot.waitUntil(begun.is_set)
        answers.clear()
        opened.read(opened, partial(_number, 4), answers.append, key="same")
        qtbot.waitUntil(lambda: answers == [4])


def test_long_work_of_many_quick_steps_tells_the_last_of_them_and_takes_few_turns_of_the_window(
    opened: Session, qtbot: QtBot
) -> None:
    steps = 20_000
    told: list[int] = []

    def long(_: Newsroom, progress: Progress) -> Done[int]:
        for step in range(steps):
            progress(step, steps)
        return Done(7, Changes())

    shown = opened.run_long(opened, "long", long, lambda _: None)
    shown.progressed.connect(lambda part, _: told.append(part))
    with qtbot.waitSignal(shown.ended):
        pass
    assert told[-1] == steps - 1
    assert told == sorted(set(told))
    assert len(told) < steps / 10
