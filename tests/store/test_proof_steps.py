# SPDX-License-Identifier: GPL-3.0-or-later
"""A check of the whole library tells how far it is, is called off wherever it is told of, and reads each text once."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.newsroom import checking
from newsdesk.store import integrity, proof_steps
from newsdesk.store.bare import bare
from newsdesk.store.database import Database
from tests.factories import an_article, settings


class _Enough(Exception):
    """Nobody wants to know any more."""


@pytest.fixture
def paper(tmp_path: Path) -> Database:
    database = Database.create(tmp_path / "library", settings())
    with database.begin() as work:
        for number in range(25):
            work.articles.add(an_article(headline=f"Новость {number}", body="Мост открыт."), who="Анна")
    return database


def _told(database: Database) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    checking.check(database, progress=lambda done, total: found.append((done, total)))
    return found


def test_a_check_tells_how_far_it_is_from_none_to_all(paper: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integrity, "_BATCH", 4)
    with paper:
        told = [each for each in _told(paper) if each[1] == 25]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, 25)
    assert len({done for done, _ in told}) > 6


def test_a_check_is_called_off_wherever_it_is_told_of(paper: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof_steps, "_INSTRUCTIONS", 200)
    with paper:
        times = len(_told(paper))
        for last in range(0, times - 1, 7):
            left = [last]

            def stop(_done: int, _total: int, left: list[int] = left) -> None:
                left[0] -= 1
                if left[0] < 0:
                    raise _Enough

            with pytest.raises(_Enough):
                checking.check(paper, progress=stop)
        # Whoever called it off has a library to go on with.
        assert checking.check(paper).articles == 25


def test_a_check_reads_each_text_once(paper: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(body: str) -> object:
        read.append(body)
        return from_markdown(body)

    for module in (integrity, checking):
        monkeypatch.setattr(module, "from_markdown", counted)
    with paper:
        checking.check(paper)
    assert len(read) == 25


def test_ctrl_c_that_comes_on_the_way_into_the_library_ends_the_check_like_any_other(paper: Database) -> None:
    steps = proof_steps.ProofSteps(lambda _done, _total: None, 1)
    with paper, paper.connect(writing=False) as connection:  # noqa: SIM117 - the way out is what is looked at
        with pytest.raises(KeyboardInterrupt), steps.within(connection):
            # What a signal raises before a callback's first line is lost: SQLite is told no more than to end.
            bare(connection).set_progress_handler(lambda: 1, 10)
            connection.exec_driver_sql("SELECT count(*) FROM article a, article b, article c").all()
