# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from newsdesk.domain.query import ArticleQuery
from newsdesk.store.backup import check_integrity
from newsdesk.store.database import Database
from tests.factories import an_article

WRITING = """
import sys
from pathlib import Path
from newsdesk.domain.article import Article
from newsdesk.store.database import Database

folder, name, many = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Database.open(folder) as library:
    for number in range(many):
        with library.begin() as work:
            stored = work.articles.add(Article(f"{name} {number}", body="слово " * 50, tags=(name,)), who=name)
        print(stored.id, flush=True)
"""


def writer(folder: Path, name: str, many: int) -> subprocess.Popen[bytes]:
    """A program that writes articles into a library and says the id of each when it is stored."""
    return subprocess.Popen([sys.executable, "-c", WRITING, str(folder), name, str(many)], stdout=subprocess.PIPE)


def test_two_programs_write_and_lose_nothing(library: Database, folder: Path) -> None:
    with writer(folder, "река", 15) as other:
        assert other.stdout is not None
        told = [int(other.stdout.readline())]  # it is at work now
        for number in range(15):
            with library.begin() as work:
                work.articles.add(an_article(headline=f"Поле {number}", tags=("река",)), who="")
        told += [int(line) for line in other.stdout]
    assert other.returncode == 0
    with library.read() as work:
        found = work.articles.find(ArticleQuery())
        assert found.total == 30
        assert set(told) < {each.id for each in found.articles}
        assert [each.name for each in work.tags.all()] == ["река"]
    assert check_integrity(library) == ()


def test_what_another_program_wrote_is_seen_at_once(library: Database, folder: Path) -> None:
    with library.read() as work:
        assert work.articles.find(ArticleQuery()).total == 0
    with writer(folder, "река", 1) as other:
        assert other.stdout is not None
        line = other.stdout.readline()
    with library.read() as work:
        assert work.articles.get(int(line)).headline == "река 0"


def test_a_killed_writer_leaves_whole_articles(library: Database, folder: Path) -> None:
    with writer(folder, "река", 100_000) as other:
        assert other.stdout is not None
        told = [int(other.stdout.readline()) for _ in range(15)]
        os.kill(other.pid, signal.SIGKILL)
        told += [int(line) for line in other.stdout.read().split()]
    assert check_integrity(library) == ()
    with library.begin() as work:
        found = work.articles.many(told)
        assert set(found) == set(told)
        assert all(each.words == 50 for each in found.values())
        work.articles.add(an_article(), who="")
