# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that move things in and out: init, import, views, export, check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.cli import documents
from newsdesk.cli.backups import trouble
from newsdesk.cli.call import Call, Entrance
from newsdesk.cli.failures import refusal_line, watched
from newsdesk.cli.output import DONE, NOTHING_DONE, WITH_PROBLEMS, Answer
from newsdesk.cli.wording import Words
from newsdesk.domain.article import Status
from newsdesk.domain.query import ArticleQuery

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Blocked, Dropped, ExportReport, IntakeReport, Refusal, ViewsReport


MOST_ALIKE = 6
"""How many remarks of one kind people read before they want the sum."""


def init(entrance: Entrance, call: Call) -> Answer:
    """Make a new library."""
    options = call.options
    given = {
        "site_name": options.name,
        "site_address": options.site_address,
        "zone": options.zone,
        "language": options.language,
    }
    fields = {name: text for name, text in given.items() if text is not None}
    with (
        call.progress("init.progress") as progress,
        entrance.create(call.library, fields, demo=options.demo, progress=progress) as newsroom,
    ):
        articles = newsroom.find(ArticleQuery(limit=1)).total
        photos = len(newsroom.photos())
    values = {"library": call.library, "articles": articles, "photos": photos}
    return Answer(
        lambda: documents.library(call.library, articles, photos), lambda: [call.words("init.done", **values)]
    )


def take_in(newsroom: Newsroom, call: Call) -> Answer:
    """Import files, folders and archives."""
    from newsdesk.newsroom.reports import IntakeOptions  # start-up time: it brings the document tree along

    options = call.options
    wanted = IntakeOptions(
        status=options.status and Status(options.status),
        day=options.day and options.day.isoformat(),
        dry_run=options.dry_run,
        format=options.format,
    )
    with watched(partial(_size, newsroom)), call.progress("import.progress") as progress:
        report = newsroom.take_in([Path(path) for path in options.paths], wanted, progress)
    key = "import.would" if options.dry_run else "import.done"
    return Answer(
        lambda: documents.intake(call.words, report),
        lambda: _intake_text(report, key, call.words),
        [*_refusals(call.words, report.refused), *trouble(newsroom, call.words)],
        _status(report.refused, report.imported + report.updated + report.skipped),
    )


def _size(newsroom: Newsroom) -> tuple[int, int]:
    return newsroom.find(ArticleQuery(limit=1)).total, len(newsroom.photos())


def _intake_text(report: IntakeReport, key: str, words: Words) -> Iterator[str]:
    yield words(
        key,
        imported=report.imported,
        updated=report.updated,
        skipped=report.skipped,
        photos=len(report.photos),
        refused=len(report.refused),
    )
    if report.dropped:
        yield words("import.noticed")
    kinds: dict[str, list[Dropped]] = {}
    for each in report.dropped:
        kinds.setdefault(each.what, []).append(each)
    for alike in kinds.values():
        shown = alike if len(alike) <= MOST_ALIKE else alike[: MOST_ALIKE - 1]
        yield from ("  " + _dropped_line(words, each) for each in shown)
        if len(shown) < len(alike):
            yield "  " + words("import.more", count=len(alike) - len(shown))


def _dropped_line(words: Words, each: Dropped) -> str:
    place = words("place.line", path=each.path, line=each.line) if each.line else str(each.path)
    return f"{place}: {words.of_code('code', each.what, each.detail)}"


def _refusals(words: Words, refused: Sequence[Refusal]) -> list[str]:
    return [refusal_line(words, each.path, each.reason, each.line, each.detail) for each in refused]


def _status(refused: Sequence[Refusal], taken: int) -> int:
    if not refused:
        return DONE
    return WITH_PROBLEMS if taken else NOTHING_DONE


def views(newsroom: Newsroom, call: Call) -> Answer:
    """Count what readers opened from the web server's logs."""
    paths = [Path(path) for path in call.options.paths]
    with call.progress("views.progress") as progress:
        report = newsroom.read_logs(paths, progress)
    return Answer(
        lambda: documents.views(call.words, report),
        lambda: _views_text(report, call.words),
        _refusals(call.words, report.refused),
        _status(report.refused, len(paths) - len(report.refused)),
    )


def _views_text(report: ViewsReport, words: Words) -> Iterator[str]:
    yield words(
        "views.done",
        lines=report.lines,
        counted=report.counted,
        bots=report.bots,
        skipped=report.skipped,
        unmatched=report.unmatched,
    )
    for path in report.already_imported:
        yield words("views.already", path=path)


def export(newsroom: Newsroom, call: Call) -> Answer:
    """Write the site."""
    from newsdesk.site.manifest import LOG_NAME, NAME  # start-up time: it brings msgspec along

    options = call.options
    out = Path(options.out)
    with watched(partial(_written, out / LOG_NAME, out / NAME)), call.progress("export.progress") as progress:
        report = newsroom.export(
            out, full=options.full, plan_only=options.plan, restamp=options.restamp, progress=progress
        )
    return Answer(
        lambda: documents.export(call.words, report, with_plan=options.plan),
        lambda: _export_text(report, out, options.plan, call.words),
        [_blocked_line(call.words, each) for each in report.blocked],
        WITH_PROBLEMS if report.blocked else DONE,
    )


def _written(log: Path, manifest: Path) -> tuple[bool, int]:
    """What tells whether an export has written anything: its log while it goes on, its manifest at the end."""
    return log.exists(), manifest.stat().st_mtime_ns if manifest.exists() else 0


def _export_text(report: ExportReport, out: Path, plan_only: bool, words: Words) -> Iterator[str]:
    if plan_only:
        for path, why in report.plan:
            yield f"{path}  {words.of_code('code', why)}"
    yield words(
        "export.would" if plan_only else "export.done",
        pages=report.pages,
        written=report.written,
        unchanged=report.unchanged,
        removed=report.removed,
        blocked=len(report.blocked),
        seconds=f"{report.seconds:.1f}",
    )
    for remark in report.remarks:
        yield documents.remark(words, remark)
    if not plan_only:
        yield words("export.open", path=(out / "index.html").absolute())


def _blocked_line(words: Words, each: Blocked) -> str:
    reasons = "; ".join(words.of_code("code", reason.code, reason.detail) for reason in each.reasons)
    return words("export.blocked", article=each.article, headline=each.headline, reasons=reasons)


def check(newsroom: Newsroom, call: Call) -> Answer:
    """Look whether everything in the library is whole."""
    with call.progress("check.progress") as progress:
        report = newsroom.check(call.options.rebuild_index, progress)
    words = call.words
    notes = [
        f"{words.of_code('kind', problem.kind)} {problem.id}: {words.of_code('code', problem.code, problem.detail)}"
        for problem in report.problems
    ]
    values = {"articles": report.articles, "photos": report.photos, "problems": len(notes)}
    return Answer(
        lambda: documents.check(words, report),
        lambda: [words("check.done", **values), *([] if notes else [words("check.sound")])],
        notes,
        WITH_PROBLEMS if notes else DONE,
    )
