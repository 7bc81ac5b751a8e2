# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from newsdesk.exchange.access_log import read_log


def test_two_thousand_real_lines_are_counted_as_an_independent_reader_counts_them(shared: Path) -> None:
    folder = shared / "corpus" / "access-logs"
    patterns = [
        re.compile(crawler["pattern"]) for crawler in json.loads((folder / "crawler-user-agents.json").read_bytes())
    ]
    robots: dict[str, bool] = {}
    expected: Counter[tuple[str, str]] = Counter()
    bots = lines = 0
    log = folder / "apache_combined_first2000.log"
    for line in log.read_text(encoding="utf-8").splitlines():
        lines += 1
        before, request, status, _, *rest = line.split('"')[:5]
        method, target = request.split()[:2]
        agent = rest[0] if line.count('"') != 6 else line.split('"')[5]
        if method != "GET" or not status.split()[0].startswith("2") or agent in ("", "-"):
            continue
        if agent not in robots:
            robots[agent] = any(pattern.search(agent) for pattern in patterns)
        if robots[agent]:
            bots += 1
        else:
            day = before.split("[")[1].split(":")[0]
            expected[unquote(urlsplit(target).path), day] += 1

    tally = read_log(log, ZoneInfo("UTC"))
    assert tally.lines == lines == 2000
    assert tally.bots == bots
    assert {(path, day.strftime("%d/%b/%Y")): views for (path, day), views in tally.daily.items()} == expected
    assert tally.counted == expected.total()
    assert tally.skipped == lines - tally.counted - bots
