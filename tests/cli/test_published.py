# SPDX-License-Identifier: GPL-3.0-or-later
"""What stood on a page, asked for on the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from newsdesk.domain.published import Event, Publication, Standing
from newsdesk.errors import ArticleMissing
from tests.cli.fake_newsroom import MORNING, FakeNewsroom, Runner

# 09:30 in Almaty.
FIRST = Publication(3, MORNING, 1, 2, Event.PUBLISHED, "gorod/most.html", "ab" * 32, "cd" * 32)
SECOND = replace(FIRST, sequence=5, at=MORNING + timedelta(days=1), revision=4, event=Event.CHANGED, sha256="ef" * 32)
ENDED = replace(SECOND, sequence=9, at=MORNING + timedelta(days=3), event=Event.WITHDRAWN, sha256="")
FRAGMENT = (
    '<article>\n<h1>Мост &amp; река</h1>\n<ul><li class="fact-views" hidden>0</li><li>1 минута</li></ul>\n'
    "<div><p>Мост\nоткрыли.</p><p>По нему <b>пошли</b>.</p></div></article>"
)


class FakeLedger:
    """Three rows of article 1, none of article 2."""

    asked: datetime | None = None

    def of(self, article: int) -> tuple[Publication, ...]:
        if article > 2:
            raise ArticleMissing(article)
        return (FIRST, SECOND, ENDED) if article == 1 else ()

    def at(self, article: int, moment: datetime) -> Standing | None:
        self.asked = moment
        rows = [row for row in self.of(article) if row.at <= moment]
        if not rows or rows[-1] is ENDED:
            return None
        return Standing(rows[-1], SECOND.at if rows[-1] is FIRST else ENDED.at, FRAGMENT)


@pytest.fixture
def ledger(newsroom: FakeNewsroom) -> FakeLedger:
    fake: Any = newsroom
    fake.ledger = FakeLedger()
    ledger: FakeLedger = fake.ledger
    return ledger


@pytest.mark.usefixtures("ledger")
def test_without_a_time_every_row_is_listed(cli: Runner) -> None:
    for words in ((), ("--list",)):
        ran = cli("published", "lib", 1, *words, "--json")
        assert ran.status == 0
        assert [row["sequence"] for row in ran.document] == [3, 5, 9]
        assert ran.document[0] == {
            "sequence": 3,
            "at": "2024-12-05T09:30:00+05:00",
            "event": "published",
            "revision": 2,
            "sha256": "cd" * 32,
            "path": "gorod/most.html",
            "theme": "ab" * 32,
        }
        assert ran.document[2]["sha256"] is None
    lines = cli("published", "lib", 1).out.splitlines()
    assert lines[1].split() == ["3", "2024-12-05", "09:30:00", "published", "2", "cdcdcdcdcdcd…"]


@pytest.mark.usefixtures("ledger")
def test_with_a_time_what_stood_there_is_shown(cli: Runner) -> None:
    ran = cli("published", "lib", 1, "--at", "2024-12-05T14:05", "--json")
    assert ran.document["fragment"] == FRAGMENT
    assert (ran.document["sequence"], ran.document["until"]) == (3, "2024-12-06T09:30:00+05:00")
    text = cli("published", "lib", 1, "--at", "2024-12-05T14:05").out
    assert "from 2024-12-05 09:30:00 to 2024-12-06 09:30:00 (row 3)" in text
    assert text.endswith("Мост & река\n\n1 минута\n\nМост открыли.\n\nПо нему пошли.\n")
    assert cli("published", "lib", 1, "--at", "2024-12-05T14:05", "--as", "html").out == FRAGMENT + "\n"


@pytest.mark.parametrize(
    ("named", "moment"),
    [
        ("2024-12-05T14:05", "2024-12-05T14:05:00+05:00"),
        ("05.12.2024 14:05", "2024-12-05T14:05:00+05:00"),
        ("2024-12-05T14:05+03:00", "2024-12-05T16:05:00+05:00"),
        ("2024-12-05T14:05Z", "2024-12-05T19:05:00+05:00"),
        ("2024-12-05", "2024-12-05T23:59:59.999999+05:00"),
        ("5 декабря 2024", "2024-12-05T23:59:59.999999+05:00"),
        ("2024-12-06 00:00", "2024-12-06T00:00:00+05:00"),
    ],
)
def test_a_time_is_in_the_librarys_zone_and_a_day_alone_is_its_end(
    cli: Runner, ledger: FakeLedger, named: str, moment: str
) -> None:
    assert cli("published", "lib", 1, "--at", named).status == 0
    assert ledger.asked == datetime.fromisoformat(moment)


@pytest.mark.usefixtures("ledger")
def test_up_to_a_time_the_rows_are_listed_that_were_there(cli: Runner) -> None:
    assert len(cli("published", "lib", 1, "--at", "2024-12-06", "--list", "--json").document) == 2
    assert "Nothing is noted" in cli("published", "lib", 1, "--at", "2024-12-04", "--list").out


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    ("article", "named", "error", "said"),
    [
        (1, "2024-12-05T09:29", "not_yet_published", "the first time was 2024-12-05 09:30:00"),
        (1, "2024-12-08", "withdrawn_before", "it was withdrawn at 2024-12-08 09:30:00"),
        (2, "2024-12-05", "never_published", "the ledger has nothing of article 2"),
        (3, "2024-12-05", "article_missing", "there is no article 3"),
    ],
)
def test_why_nothing_stood_there_is_said(cli: Runner, article: int, named: str, error: str, said: str) -> None:
    ran = cli("published", "lib", article, "--at", named, "--json")
    assert ran.status == 3
    assert ran.document["error"] == error
    assert said in ran.err


@pytest.mark.usefixtures("ledger")
def test_an_article_without_rows_is_no_failure_of_the_list(cli: Runner) -> None:
    ran = cli("published", "lib", 2)
    assert ran.status == 0
    assert "no export of this library has published or changed it" in ran.out
    assert cli("published", "lib", 2, "--json").document == []
