# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that nobody waits for any more end at once, and harm nobody else's."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from newsdesk.store.database import Database
from newsdesk.store.interruption import CalledOff, Question
from tests.factories import an_article

_ENDLESS = "WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def _ask(library: Database, sql: str, begun: Callable[[], object] = lambda: None) -> object:
    with library.connect(writing=False) as connection:
        begun()
        return connection.exec_driver_sql(sql).scalar()


def test_a_statement_that_runs_is_ended(library: Database) -> None:
    question, begun, ended = Question(), threading.Event(), list[type[Exception]]()

    def ask() -> None:
        try:
            with question.asked():
                _ask(library, _ENDLESS, begun.set)
        except CalledOff as error:
            ended.append(type(error))

    asking = threading.Thread(target=ask)
    asking.start()
    assert begun.wait(20)
    while asking.is_alive():  # it may be just before its statement, which would miss the first call
        question.call_off()
        asking.join(0.01)
    assert ended == [CalledOff]
    assert _ask(library, "SELECT 7") == 7


def test_no_statement_begins_for_a_question_that_was_called_off(library: Database) -> None:
    question = Question()
    with question.asked(), pytest.raises(CalledOff), library.connect(writing=False) as connection:
        question.call_off()
        connection.exec_driver_sql("SELECT 1")
    with question.asked(), pytest.raises(CalledOff):
        _ask(library, "SELECT 1")
    for _ in range(8):  # whichever of the kept connections it is
        assert _ask(library, "SELECT 7") == 7


def test_a_question_called_off_late_ends_nobody_elses(library: Database) -> None:
    question = Question()
    with question.asked():
        _ask(library, "SELECT 1")
    with library.connect(writing=False) as connection:
        rows = connection.exec_driver_sql("SELECT 1 UNION ALL SELECT 2")
        question.call_off()
        assert rows.scalars().all() == [1, 2]


def test_what_is_being_written_is_never_broken_off(library: Database) -> None:
    question = Question()
    with question.asked(), library.begin() as work:
        question.call_off()
        key = work.articles.add(an_article(), who="").id
    with library.read() as work:
        assert work.articles.many([key])
