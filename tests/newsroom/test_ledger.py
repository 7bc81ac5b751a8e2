# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports note in the ledger, and how a ledger that was tampered with is noticed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from threading import Thread

import msgspec
import pytest

from newsdesk.app import open_newsroom
from newsdesk.domain.article import Status
from newsdesk.domain.published import Event
from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.newsroom.reports import silent
from newsdesk.site.manifest import NAME, Manifest, decode
from newsdesk.site.recorder import article_fragment
from newsdesk.store.database import Database
from newsdesk.store.ledger_proof import first_break
from newsdesk.store.triggers import LEDGER_TRIGGERS
from tests.factories import NOON, an_article
from tests.newsroom.test_publishing import story


def written_here(newsroom: Newsroom, number: int = 1) -> list[int]:
    """Published articles that no import brought."""
    with Database.open(newsroom.folder) as database, database.begin() as work:
        return [
            work.articles.add(
                an_article(headline=f"Мост {place}", status=Status.PUBLISHED, published_at=NOON),
                who="",
            ).id
            for place in range(number)
        ]


def page_bytes(newsroom: Newsroom, site: Path, article: int) -> bytes:
    url: str = newsroom.document(newsroom.article(article))["url"]
    return (site / url.lstrip("/")).read_bytes()


def ledger_problems(newsroom: Newsroom) -> list[tuple[int | str, str]]:
    return [(each.id, each.code) for each in newsroom.check().problems if each.kind == "ledger"]


def behind_its_back(newsroom: Newsroom, *statements: str) -> None:
    with closing(sqlite3.connect(newsroom.folder / "newsroom.db")) as raw:
        guards = [f"CREATE TRIGGER {name} {body}" for name, body in LEDGER_TRIGGERS.items()]
        for name in LEDGER_TRIGGERS:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in (*statements, *guards):
            raw.execute(statement)
        raw.commit()


def now() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=1)


def test_a_row_is_written_for_a_publication_and_a_change_and_for_nothing_else(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    (article,) = written_here(newsroom)
    for _ in range(2):
        newsroom.export(tmp_path / "site")
    first = newsroom.ledger.at(article, now())
    assert first is not None
    page = page_bytes(newsroom, tmp_path / "site", article)
    assert first.fragment.encode() == article_fragment(page)
    assert first.publication.sha256 == sha256(article_fragment(page)).hexdigest()
    newsroom.change(article, {"lead": "Новый лид."})
    assert len(newsroom.ledger.of(article)) == 1
    newsroom.export(tmp_path / "site")
    newsroom.export(tmp_path / "site", full=True)
    newsroom.export(tmp_path / "elsewhere")
    rows = newsroom.ledger.of(article)
    assert [(row.event, row.revision) for row in rows] == [(Event.PUBLISHED, 1), (Event.CHANGED, 2)]
    stood = newsroom.ledger.at(article, rows[0].at)
    assert stood is not None
    assert (stood.fragment, stood.until) == (first.fragment, rows[1].at)
    assert newsroom.ledger.at(article, rows[0].at - timedelta(microseconds=1)) is None
    assert ledger_problems(newsroom) == []


def test_a_plan_notes_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site", plan_only=True)
    assert newsroom.ledger.of(article) == ()


def test_the_count_of_views_is_no_change_of_what_was_published(newsroom: Newsroom, tmp_path: Path) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    before = page_bytes(newsroom, tmp_path / "site", article)
    newsroom.change(article, {"opening_views": "359"})
    newsroom.export(tmp_path / "site", restamp=True)
    assert article_fragment(page_bytes(newsroom, tmp_path / "site", article)) != article_fragment(before)
    assert len(newsroom.ledger.of(article)) == 1


@pytest.mark.parametrize("binned", [True, False])
def test_the_end_of_a_page_is_noted_and_its_return(newsroom: Newsroom, tmp_path: Path, binned: bool) -> None:
    article, _ = written_here(newsroom, 2)
    newsroom.export(tmp_path / "site")
    if binned:
        newsroom.bin([article])
    else:
        newsroom.change(article, {"status": "withdrawn"})
    for _ in range(2):
        newsroom.export(tmp_path / "site")
    rows = newsroom.ledger.of(article)
    assert [row.event for row in rows] == [Event.PUBLISHED, Event.WITHDRAWN]
    assert newsroom.ledger.at(article, now()) is None
    stood = newsroom.ledger.at(article, rows[0].at)
    assert stood is not None
    assert stood.until == rows[1].at
    if binned:
        newsroom.undelete([article])
        newsroom.export(tmp_path / "site")
        assert [row.event for row in newsroom.ledger.of(article)][2:] == [Event.PUBLISHED]
    assert ledger_problems(newsroom) == []


def test_an_article_whose_place_another_took_is_withdrawn(newsroom: Newsroom, tmp_path: Path) -> None:
    (first,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    newsroom.bin([first])
    newsroom.bin_desk.remove(newsroom.bin_desk.prepare())
    (second,) = written_here(newsroom)
    assert newsroom.ledger.of(first)[0].path.endswith(newsroom.document(newsroom.article(second))["url"].lstrip("/"))
    for _ in range(2):
        newsroom.export(tmp_path / "site")
    assert [row.event for row in newsroom.ledger.of(first)] == [Event.PUBLISHED, Event.WITHDRAWN]
    assert [row.event for row in newsroom.ledger.of(second)] == [Event.PUBLISHED]
    assert newsroom.ledger.at(first, now()) is None
    assert ledger_problems(newsroom) == []


def test_a_page_that_moves_to_another_section_is_changed_and_not_withdrawn(newsroom: Newsroom, tmp_path: Path) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    newsroom.change(article, {"section": "Область"})
    newsroom.export(tmp_path / "site")
    rows = newsroom.ledger.of(article)
    assert [row.event for row in rows] == [Event.PUBLISHED, Event.CHANGED]
    assert rows[0].path != rows[1].path


def test_an_imported_archive_is_noted_only_once_it_is_changed_here(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Мост", slug="most")
    story(tmp_path / "in", "Река", body="См. [мост](article:most).")
    articles = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    assert [newsroom.ledger.of(each) for each in articles] == [(), ()]
    newsroom.change(articles[0], {"lead": "Новый лид."})
    newsroom.export(tmp_path / "site")
    assert [len(newsroom.ledger.of(each)) for each in articles] == [1, 0]


def test_what_an_import_brings_on_the_day_of_its_publication_is_noted(newsroom: Newsroom, tmp_path: Path) -> None:
    story(tmp_path / "in", "Мост", date=datetime.now(newsroom.settings().timezone).isoformat(timespec="seconds"))
    (article,) = newsroom.take_in([tmp_path / "in"]).articles
    newsroom.export(tmp_path / "site")
    assert [row.event for row in newsroom.ledger.of(article)] == [Event.PUBLISHED]


class _Stopped(Exception):
    pass


def stop_after(files: int) -> Callable[[int, int], None]:
    def progress(done: int, _total: int) -> None:
        if done == files:
            raise _Stopped

    return progress


def test_an_export_that_is_stopped_has_rows_for_what_it_wrote_and_the_next_has_the_rest(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    articles = written_here(newsroom, 12)
    for files in (3, 15, 18):
        with pytest.raises(_Stopped):
            newsroom.export(tmp_path / "site", progress=stop_after(files))
        for article in articles:
            file = tmp_path / "site" / newsroom.document(newsroom.article(article))["url"].lstrip("/")
            assert len(newsroom.ledger.of(article)) == int(file.exists())
    newsroom.export(tmp_path / "site")
    assert [len(newsroom.ledger.of(article)) for article in articles] == [1] * 12
    assert ledger_problems(newsroom) == []


def test_pages_that_an_export_of_a_read_only_library_wrote_are_noted_by_the_next(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    (article,) = written_here(newsroom)
    with Newsroom(Database.open(newsroom.folder, read_only=True)) as reading:
        reading.export(tmp_path / "site")
    assert newsroom.ledger.of(article) == ()
    newsroom.export(tmp_path / "site")
    assert len(newsroom.ledger.of(article)) == 1


def test_two_exports_at_once_make_one_chain_and_note_nothing_twice(newsroom: Newsroom, tmp_path: Path) -> None:
    articles = written_here(newsroom, 20)

    def export(name: str) -> None:
        with open_newsroom(newsroom.folder) as own:
            own.export(tmp_path / name)

    exports = [Thread(target=export, args=(name,)) for name in ("one", "two")]
    for each in exports:
        each.start()
    for each in exports:
        each.join()
    assert [len(newsroom.ledger.of(article)) for article in articles] == [1] * 20
    assert ledger_problems(newsroom) == []


# -- tampering -----------------------------------------------------------------------------------------------------


def test_the_head_of_the_chain_is_in_the_manifest(newsroom: Newsroom, tmp_path: Path) -> None:
    written_here(newsroom, 3)
    newsroom.export(tmp_path / "site")
    mark = manifest_of(tmp_path / "site").ledger
    assert mark is not None
    with Database.open(newsroom.folder) as database, database.read() as work:
        assert (mark.sequence, mark.hash) == (3, work.ledger.head().hash)


def manifest_of(site: Path) -> Manifest:
    return decode((site / NAME).read_bytes())[0]


CUT = (
    "DELETE FROM ledger WHERE sequence = 2",
    "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'ledger'",
)


def test_rows_that_were_cut_off_cleanly_are_missed_by_the_check_and_by_the_next_export(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    (article,) = written_here(newsroom)
    newsroom.export(tmp_path / "site")
    newsroom.change(article, {"lead": "Новый лид."})
    newsroom.export(tmp_path / "site")
    behind_its_back(newsroom, *CUT)
    assert ledger_problems(newsroom) == [(2, "ledger disowns site")]
    newsroom.change(article, {"lead": "Третий лид."})
    assert "ledger disowns site: 2" in newsroom.export(tmp_path / "site").remarks
    # The next rows do not hide it.
    assert newsroom.export(tmp_path / "site").remarks == ()
    assert ledger_problems(newsroom) == [(2, "ledger disowns site")]


def test_the_manifest_of_another_library_says_nothing_of_this_one(newsroom: Newsroom, tmp_path: Path) -> None:
    written_here(newsroom)
    newsroom.export(tmp_path / "site")
    manifest = manifest_of(tmp_path / "site")
    assert manifest.ledger is not None
    manifest.ledger = msgspec.structs.replace(manifest.ledger, library="another", hash="00")
    (tmp_path / "site" / NAME).write_bytes(msgspec.json.encode(manifest))
    assert ledger_problems(newsroom) == []
    assert newsroom.export(tmp_path / "site").remarks == ()


def test_the_first_altered_row_is_named_by_the_check(newsroom: Newsroom, tmp_path: Path) -> None:
    written_here(newsroom, 3)
    newsroom.export(tmp_path / "site")
    behind_its_back(newsroom, "UPDATE ledger SET revision = 7 WHERE sequence >= 2")
    assert ledger_problems(newsroom) == [(2, "ledger row altered")]


# -- killed --------------------------------------------------------------------------------------------------------

EXPORTING = """
import sys
from pathlib import Path
from newsdesk.app import open_newsroom

def told(done, total):
    print(done, flush=True)
    sys.stdin.readline()

with open_newsroom(Path(sys.argv[1])) as newsroom:
    newsroom.export(Path(sys.argv[2]), progress=told)
"""


def test_a_killed_export_leaves_an_unbroken_chain_and_the_next_one_completes_it(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    articles = written_here(newsroom, 110)
    site, chance = tmp_path / "site", Random(5)  # noqa: S311 - where it is killed
    in_the_middle, changed = 0, set[int]()
    for files in (113, 30, 116):
        command = [sys.executable, "-c", EXPORTING, str(newsroom.folder), str(site)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            assert running.stdin is not None
            for _ in range(files):
                assert running.stdout.readline()
                running.stdin.write(b"on\n")
                running.stdin.flush()
            os.kill(running.pid, signal.SIGKILL)
        with Database.open(newsroom.folder) as database, database.connect(writing=False) as connection:
            assert first_break(connection, silent) is None
        noted = [article for article in articles if newsroom.ledger.of(article)]
        in_the_middle += 0 < len(noted) < len(articles)
        # A page that was changed may have been written without its row; the next export has to see that.
        for article in set(noted) - changed:
            standing = newsroom.ledger.at(article, now())
            assert standing is not None
            assert standing.fragment.encode() == article_fragment(page_bytes(newsroom, site, article))
        edited = chance.choice(articles)
        newsroom.change(edited, {"lead": f"Лид {chance.random()}"})
        changed.add(edited)
    assert in_the_middle
    newsroom.export(site)
    for article in articles:
        standing = newsroom.ledger.at(article, now())
        assert standing is not None
        assert standing.fragment.encode() == article_fragment(page_bytes(newsroom, site, article))
    assert ledger_problems(newsroom) == []
