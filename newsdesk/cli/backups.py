# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of backups: made, listed, read again, and brought back whole or by the article."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsdesk.cli import documents
from newsdesk.cli.call import Call, Entrance
from newsdesk.cli.failures import explain
from newsdesk.cli.output import DONE, WITH_PROBLEMS, Answer, table
from newsdesk.cli.wording import Words
from newsdesk.errors import BackupUnreadable

if TYPE_CHECKING:
    from newsdesk.domain.backups import Backup
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.store.backup import BackupReport

_MEGABYTE = 1_000_000


def back_up(newsroom: Newsroom, call: Call) -> Answer:
    """Write everything into one verified file, or keep a backup in the library."""
    if call.options.keep:
        return _kept(newsroom, call)
    if call.options.file:
        file = Path(call.options.file)
    else:
        now = datetime.now(newsroom.settings().timezone)
        file = call.library / "backups" / f"{now:%Y-%m-%dT%H-%M-%S}.zip"
    return _copied(newsroom.back_up(file), "backup.done", call)


def _kept(newsroom: Newsroom, call: Call) -> Answer:
    with call.progress("backup.progress") as progress:
        made = newsroom.backups.make(progress=progress).value
    words, zone = call.words, newsroom.settings().timezone
    values = {"file": made.path, "articles": made.articles, "photos": made.photos}
    return Answer(
        lambda: _document(made, zone),
        lambda: [words("backup.done", megabytes=_megabytes(made.bytes), **values)],
        [] if made.verified else [words("backups.missing", name=made.name, missing=made.missing)],
        DONE if made.verified else WITH_PROBLEMS,
    )


def list_backups(newsroom: Newsroom, call: Call) -> Answer:
    """Say what backups there are; with `--verify` every byte of them is read again."""
    words, zone = call.words, newsroom.settings().timezone
    found = newsroom.backups.all()
    wrong = {each.name: each.detail for each in found if each.detail}
    if call.options.verify:
        with call.progress("backups.progress") as progress:
            for number, each in enumerate(found):
                progress(number, len(found))
                try:
                    newsroom.backups.verify(each)
                except BackupUnreadable as error:
                    wrong[each.name] = error.detail or "unreadable"
    notes = [words("backups.unreadable", name=name, detail=detail) for name, detail in wrong.items()]
    return Answer(
        lambda: {"total": len(found), "backups": [_document(each, zone, wrong.get(each.name)) for each in found]},
        lambda: _table(found, wrong, zone, words) if found else [words("backups.nothing")],
        notes,
        WITH_PROBLEMS if notes else DONE,
    )


def repair(entrance: Entrance, call: Call) -> Answer:
    """Make a sound library of what can be read of a damaged one, and say what is lost."""
    report = entrance.repair(call.library, Path(call.options.new_library))
    words = call.words
    lost = [
        words(f"repair.{each.kind}", id=each.id, name=each.name)
        + (" " + words("repair.from_history") if each.from_history else "")
        for each in report.lost
    ]
    values = {"library": call.options.new_library, "articles": report.articles, "photos": report.photos}
    return Answer(
        lambda: documents.repair(report),
        lambda: [words("repair.done", **values), words("repair.lost" if lost else "repair.all", count=len(lost))],
        lost,
        WITH_PROBLEMS if lost else DONE,
    )


def restore(entrance: Entrance, call: Call) -> Answer:
    """Make a library from a backup, let it take the place of one, or bring one article back from it."""
    file = Path(call.options.file)
    if call.options.article is not None:
        return _restore_article(entrance, call, file)
    if not call.options.replace:
        return _copied(entrance.restore(file, call.library), "restore.done", call)
    replaced = entrance.put_back(file, call.library)
    answer = _copied(replaced.report, "restore.done", call)
    former = None if replaced.former is None else str(replaced.former)
    said = call.words("restore.saved") if former is None else call.words("restore.former", folder=former)
    return Answer(
        lambda: documents.backup(replaced.report) | {"former": former},
        lambda: [*answer.text(), said],
        answer.notes,
        answer.status,
    )


def trouble(newsroom: Newsroom, words: Words) -> list[str]:
    """Why the backup that should have been made before a large change could not be made."""
    why = newsroom.backups.trouble
    if why is None:
        return []
    reason = explain(why, words).message
    return [words("backups.skipped", reason=reason)]


def _restore_article(entrance: Entrance, call: Call, file: Path) -> Answer:
    with entrance.open(call.library) as newsroom:
        article = newsroom.restore_article(file, call.options.article)
        document = {
            "file": str(file),
            "articles": 1,
            "photos": len({figure.photo for figure in article.figures}),
            "bytes": sum(each.stat().st_size for each in (file, *file.rglob("*")) if each.is_file()),
            "verified": True,
            "article": newsroom.document(article),
        }
    values = {"article": article.id, "file": file, "headline": article.headline}
    return Answer(lambda: document, lambda: [call.words("restore.article", **values)])


def _copied(report: BackupReport, key: str, call: Call) -> Answer:
    words = call.words
    values = {"file": report.file, "folder": call.library, "articles": report.articles, "photos": report.photos}
    return Answer(
        lambda: documents.backup(report),
        lambda: [words(key, megabytes=_megabytes(report.bytes), **values)],
        [] if report.verified else [words("backup.unverified", file=report.file)],
        DONE if report.verified else WITH_PROBLEMS,
    )


def _document(each: Backup, zone: ZoneInfo, wrong: str | None = None) -> documents.Document:
    return {
        "file": str(each.path),
        "name": each.name,
        "at": documents.moment(each.moment, zone),
        "reason": each.reason.value,
        "articles": each.articles,
        "photos": each.photos,
        "missing": each.missing,
        "bytes": each.bytes,
        "verified": each.verified and not wrong,
        "detail": wrong or each.detail,
    }


def _table(found: Iterable[Backup], wrong: dict[str, str], zone: ZoneInfo, words: Words) -> list[str]:
    headings = [words(f"column.{name}") for name in ("made_at", "reason", "articles", "photos", "megabytes", "backup")]
    rows = [
        (
            f"{each.moment.astimezone(zone):%Y-%m-%d %H:%M}", words.of_code("reason", each.reason.value),
            each.articles, each.photos, _megabytes(each.bytes), ("! " if each.name in wrong else "") + each.name,
        )
        for each in found
    ]  # fmt: skip
    return table(headings, rows, frozenset({2, 3, 4}))


def _megabytes(count: int) -> str:
    return f"{count / _MEGABYTE:.1f}"
