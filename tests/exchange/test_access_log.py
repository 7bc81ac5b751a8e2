# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.errors import SourceRefused
from newsdesk.exchange.access_log import LogTally, read_log
from newsdesk.exchange.crawlers import is_crawler

READER = "Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0"
GOOGLE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
DAY = date(2024, 12, 5)


def entry(
    target: str = "/politika/a.html",
    *,
    method: str = "GET",
    status: int = 200,
    agent: str = READER,
    time: str = "05/Dec/2024:14:30:00 +0500",
) -> str:
    return f'203.0.113.7 - - [{time}] "{method} {target} HTTP/1.1" {status} 5120 "https://example.org/" "{agent}"\n'


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "access.log"


def tally(log: Path, *entries: str, zone: str = "Asia/Almaty") -> LogTally:
    log.write_text("".join(entries), encoding="utf-8")
    return read_log(log, ZoneInfo(zone))


def test_views_are_counted_by_path_and_day(log: Path) -> None:
    found = tally(log, entry(), entry(), entry("/b.html"), entry(time="06/Dec/2024:00:00:01 +0500"))
    assert found.daily == {
        ("/politika/a.html", DAY): 2,
        ("/b.html", DAY): 1,
        ("/politika/a.html", date(2024, 12, 6)): 1,
    }
    assert (found.lines, found.counted, found.bots, found.skipped) == (4, 4, 0, 0)


def test_a_day_begins_at_midnight_of_the_library(log: Path) -> None:
    late = entry(time="04/Dec/2024:19:30:00 +0000")
    assert list(tally(log, late).daily) == [("/politika/a.html", DAY)]
    assert list(tally(log, late, zone="UTC").daily) == [("/politika/a.html", date(2024, 12, 4))]


def test_robots_are_counted_apart(log: Path) -> None:
    found = tally(log, entry(agent=GOOGLE), entry(agent="curl/8.0"), entry())
    assert (found.counted, found.bots) == (1, 2)


@pytest.mark.parametrize(
    "line",
    [
        entry(method="HEAD"),
        entry(method="POST"),
        entry(status=304),
        entry(status=404),
        entry(status=301),
        entry(agent="-"),
        entry(agent=""),
        entry(time="32/Dec/2024:14:30:00 +0500"),
        entry(time="05/Foo/2024:14:30:00 +0500"),
        entry(time="05/Dec/2024:14:30:00 +9900"),
        entry("*"),
        entry("/" + "a" * 3000),
        "no log line at all\n",
        "\x16\x03\x01 binary \x00\x01\n",
    ],
)
def test_what_is_no_view_is_skipped(log: Path, line: str) -> None:
    found = tally(log, line, entry())
    assert (found.lines, found.counted, found.bots, found.skipped) == (2, 1, 0, 1)


@pytest.mark.parametrize(
    "target",
    [
        "/новости/a.html",
        "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/a.html",
        "/новости/a.html?utm_source=x&y=1",
        "/новости/a.html#part",
        "https://example.org/новости/a.html?x",
    ],
)
def test_an_address_is_brought_to_its_path(log: Path, target: str) -> None:
    assert list(tally(log, entry(target)).daily) == [("/новости/a.html", DAY)]


def test_the_common_format_is_read_too(log: Path) -> None:
    found = tally(log, '::1 - anna [05/Dec/2024:14:30:00 +0500] "GET /a.html HTTP/2.0" 200 -\n')
    assert found.daily == {("/a.html", DAY): 1}


def test_a_packed_log_is_read_as_it_is(log: Path) -> None:
    log.write_bytes(gzip.compress((entry() * 3).encode()))
    assert read_log(log, ZoneInfo("Asia/Almaty")).counted == 3


def test_a_line_of_a_megabyte_is_one_skipped_line(log: Path) -> None:
    found = tally(log, entry(), "x" * 3_000_000 + "\n", entry(), "y" * 100_000)
    assert (found.lines, found.counted, found.skipped) == (4, 2, 2)


def test_lines_are_whole_wherever_a_block_ends(log: Path) -> None:
    lines = [entry(f"/{number}.html") for number in range(12_000)]
    found = tally(log, *lines)
    assert (found.lines, found.counted, len(found.daily)) == (12_000, 12_000, 12_000)


def test_a_file_that_is_no_log_is_refused(log: Path) -> None:
    log.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50)
    with pytest.raises(SourceRefused) as refusal:
        read_log(log, ZoneInfo("UTC"))
    assert refusal.value.reason == "not a log"


def test_a_torn_packed_log_is_refused(log: Path) -> None:
    log.write_bytes(gzip.compress((entry() * 1000).encode())[:-20])
    with pytest.raises(SourceRefused) as refusal:
        read_log(log, ZoneInfo("UTC"))
    assert refusal.value.reason == "damaged file"


def test_an_empty_log_has_nothing(log: Path) -> None:
    assert tally(log) == LogTally()


def test_the_list_of_crawlers_knows_robots_from_readers() -> None:
    assert is_crawler(GOOGLE.encode())
    assert is_crawler(b"python-requests/2.31")
    assert not is_crawler(READER.encode())
    assert not is_crawler(b"\xff\xfe")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=500))
def test_any_bytes_between_entries_do_no_harm(log: Path, data: bytes) -> None:
    log.write_bytes(entry().encode() + data + b"\n" + entry().encode())
    found = read_log(log, ZoneInfo("UTC"))
    assert found.counted >= 2
    assert found.lines == found.counted + found.bots + found.skipped
    assert sum(found.daily.values()) == found.counted


@pytest.mark.parametrize("packed", [False, True])
def test_a_part_of_a_log_is_read_as_if_it_were_all(log: Path, packed: bool) -> None:
    first, second, third = (entry(f"/{name}.html") for name in "abc")
    content = f"{first}{second}{third}".encode()
    log.write_bytes(gzip.compress(content) if packed else content)
    found = read_log(log, ZoneInfo("Asia/Almaty"), start=len(first), end=len(first) + len(second))
    assert (found.lines, found.daily) == (1, {("/b.html", DAY): 1})
    assert read_log(log, ZoneInfo("Asia/Almaty"), start=len(content)) == LogTally()
