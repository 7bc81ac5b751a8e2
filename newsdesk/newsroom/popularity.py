# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open: web server logs become daily views, daily views become rankings."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from newsdesk.domain.readership import DailyViews
from newsdesk.errors import SourceRefused
from newsdesk.exchange.access_log import LogTally, read_log
from newsdesk.newsroom.reports import Progress, Refusal, ViewsReport, silent
from newsdesk.paths import in_unicode
from newsdesk.site.links import slug_of_path
from newsdesk.store.database import Database

_BLOCK = 1 << 20


def read_logs(database: Database, paths: Sequence[Path], progress: Progress = silent) -> ViewsReport:
    """Count the views of each log that was not counted before; of one that grew since then, those of its new lines.

    A log counts whole or not at all.
    """
    totals: Counter[str] = Counter()
    already: list[str] = []
    refused: list[Refusal] = []
    with database.read() as work:
        zone = work.settings.get().timezone
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            with database.read() as work:
                known = work.views.known_lengths()
            content = _content(path, known)
            if any(content.digest in hashes for hashes in known.values()):
                already.append(str(path))
                continue
            tally = read_log(path, zone, start=content.counted, end=content.size)
            totals.update(_count(database, path, content, tally))
        except SourceRefused as error:
            refused.append(Refusal(path, error.reason, error.line, error.detail))
        except (OSError, EOFError, zlib.error) as error:
            refused.append(Refusal(path, "unreadable file", 0, getattr(error, "strerror", None) or str(error)))
    progress(len(paths), len(paths))
    return ViewsReport(
        totals["lines"],
        totals["counted"],
        totals["bots"],
        totals["skipped"],
        totals["unmatched"],
        tuple(already),
        tuple(refused),
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """What a log holds, packed or not: its size, its number of lines that are not blank and the hash of it all; the
    same of its whole lines where the last is unfinished (else 0); how many bytes at its beginning were counted before.
    """

    size: int
    lines: int
    digest: str
    whole_lines: int
    whole_digest: str
    counted: int


def _content(path: Path, known: Mapping[int, frozenset[str]]) -> _Content:
    """Look through a log for beginnings that are `known`, hashes by number of lines; a rotated and packed log is the
    same log."""
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    digest = hashlib.sha256()
    size = lines = counted = whole_lines = 0
    whole_digest = ""
    with gzip.open(path, "rb") if packed else path.open("rb") as file:
        while line := file.readline(_BLOCK):
            # The last line may be unfinished.
            whole_lines, whole_digest = (0, "") if line.endswith(b"\n") else (lines, digest.hexdigest())
            digest.update(line)
            size += len(line)
            lines += not line.isspace()
            if lines in known and digest.hexdigest() in known[lines]:
                counted = size
    return _Content(size, lines, digest.hexdigest(), whole_lines, whole_digest, counted)


def _count(database: Database, path: Path, content: _Content, tally: LogTally) -> Counter[str]:
    slugs = {key: slug_of_path(key[0]) for key in tally.daily}
    with database.begin() as work:
        if work.views.known_file(content.digest):  # another program counted it since we looked
            return Counter()
        ids = work.articles.by_slug({slug for slug in slugs.values() if slug})
        rows: Counter[tuple[int, date]] = Counter()
        unmatched = 0
        for key, views in tally.daily.items():
            article = ids.get(slugs[key] or "")
            if article is None:
                unmatched += views
            else:
                rows[article, key[1]] += views
        daily = [DailyViews(article, day, views) for (article, day), views in rows.items()]
        name = in_unicode(path.name)
        work.views.add(daily, file=name, sha256=content.digest, lines=content.lines)
        if content.whole_lines:  # it will be known again when its last line is finished
            work.views.add((), file=name, sha256=content.whole_digest, lines=content.whole_lines)
    return Counter(
        lines=tally.lines,
        counted=sum(rows.values()),
        bots=tally.bots,
        skipped=tally.skipped,
        unmatched=unmatched,
    )
