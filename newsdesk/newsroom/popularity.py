# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers open: web server logs become daily views, daily views become rankings."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections import Counter
from collections.abc import Sequence
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
    """Count the views of each log that was not counted before; a log counts whole or not at all."""
    totals: Counter[str] = Counter()
    already: list[str] = []
    refused: list[Refusal] = []
    with database.read() as work:
        zone = work.settings.get().timezone
    for done, path in enumerate(paths):
        progress(done, len(paths))
        try:
            digest = _digest(path)
            with database.read() as work:
                known = work.views.known_file(digest)
            if known:
                already.append(str(path))
                continue
            totals.update(_count(database, path, digest, read_log(path, zone)))
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


def _digest(path: Path) -> str:
    """The hash of a log's lines, packed or not, so that a rotated and packed log is known again."""
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    digest = hashlib.sha256()
    with gzip.open(path, "rb") if packed else path.open("rb") as lines:
        while block := lines.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _count(database: Database, path: Path, digest: str, tally: LogTally) -> Counter[str]:
    slugs = {key: slug_of_path(key[0]) for key in tally.daily}
    with database.begin() as work:
        if work.views.known_file(digest):  # another program counted it since we looked
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
        work.views.add(daily, file=in_unicode(path.name), sha256=digest, lines=tally.lines)
    return Counter(
        lines=tally.lines,
        counted=sum(rows.values()),
        bots=tally.bots,
        skipped=tally.skipped,
        unmatched=unmatched,
    )
