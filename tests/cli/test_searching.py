# SPDX-License-Identifier: GPL-3.0-or-later
"""`newsdesk search` on a real library."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.cli.call import FrontDoor
from newsdesk.cli.main import run
from newsdesk.store.database import Database
from tests.cli.fake_newsroom import Ran
from tests.factories import an_article, settings


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    with Database.create(folder, settings()) as database, database.begin() as work:
        for number in range(5):
            work.articles.add(an_article(headline=f"Новость {number}", body="Прошли выборы."), who="")
        work.articles.add(an_article(headline="Выборы", body="Итоги.", tags=("спорт",)), who="")
    return folder


def _searched(capsys: pytest.CaptureFixture[str], *words: object) -> Ran:
    status = run(["search", *map(str, words)], FrontDoor())
    printed = capsys.readouterr()
    return Ran(status, printed.out, printed.err)


def test_hits_are_shown_with_their_words_marked(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = _searched(capsys, library, "выборов", "--limit", 2).out.splitlines()
    assert "Выборы" in lines[0]
    assert "    Прошли **выборы**." in lines
    assert lines[-1] == "Total: 6, shown: 2"


def test_hits_as_a_document(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = _searched(capsys, library, "выборы -тег:спорт", "--sort", "newest", "--json").document
    assert (told["total"], told["exact"], told["complete"], told["suggestion"]) == (5, True, True, "")
    first = told["articles"][0]
    assert (first["id"], first["snippet"], first["marks"]) == (5, "Прошли выборы.", [[7, 13]])
    assert "body" not in first


def test_what_may_have_been_meant_is_said(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = _searched(capsys, library, "вывборы")
    assert ran.status == 0
    assert ran.out.splitlines() == ["Nothing found.", "Did you mean: выборы"]
