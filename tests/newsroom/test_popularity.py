# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from newsdesk.newsroom.newsroom import Newsroom
from tests.newsroom.test_publishing import story

AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def line(newsroom: Newsroom, tmp_path: Path) -> str:
    """A line of a log: one view of the only article."""
    (article,) = newsroom.take_in([story(tmp_path, "Мост")]).articles
    url = newsroom.document(newsroom.article(article))["url"]
    return f'1.2.3.4 - - [05/Dec/2024:12:00:00 +0500] "GET {url} HTTP/1.1" 200 9 "-" "{AGENT}"\n'


def views(newsroom: Newsroom) -> int:
    """How often the only article was opened."""
    return newsroom.article(1).views


def test_of_a_log_that_grew_only_the_new_lines_count(newsroom: Newsroom, line: str, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    log.write_text(line * 5)
    newsroom.read_logs([log])
    log.write_text(line * 5 + "\n" + line * 3)
    grown = newsroom.read_logs([log])
    assert (grown.lines, grown.counted, views(newsroom)) == (3, 3, 8)
    log.write_text(line * 5 + "\n" + line * 3 + "no entry\n")
    assert newsroom.read_logs([log]).skipped == 1
    assert newsroom.read_logs([log]).already_imported == (str(log),)
    assert views(newsroom) == 8


def test_a_log_that_grew_is_known_by_another_name_and_packed(newsroom: Newsroom, line: str, tmp_path: Path) -> None:
    log, packed = tmp_path / "access.log", tmp_path / "access.log.1.gz"
    log.write_text(line * 2)
    newsroom.read_logs([log])
    packed.write_bytes(gzip.compress((line * 6).encode()))
    assert newsroom.read_logs([packed]).counted == 4
    assert views(newsroom) == 6


def test_a_line_that_was_cut_off_counts_when_it_is_whole(newsroom: Newsroom, line: str, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    log.write_text(line * 4 + line[:40])
    assert newsroom.read_logs([log]).counted == 4
    log.write_text(line * 6)
    assert newsroom.read_logs([log]).counted == 2
    assert views(newsroom) == 6


def test_another_log_counts_whole(newsroom: Newsroom, line: str, tmp_path: Path) -> None:
    log = tmp_path / "access.log"
    log.write_text(line * 4)
    newsroom.read_logs([log])
    log.write_text(line.replace("12:00:00", "12:00:01") + line * 5)
    assert newsroom.read_logs([log]).counted == 6
