# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON documents of the commands: one short function each, keys stable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from newsdesk.cli.wording import Words
from newsdesk.language.zones import in_zone

if TYPE_CHECKING:
    from newsdesk.domain.article import Revision
    from newsdesk.domain.found import Answer
    from newsdesk.domain.library import LibrarySettings
    from newsdesk.domain.preflight import Finding
    from newsdesk.domain.published import Publication, Standing
    from newsdesk.domain.query import DateCount
    from newsdesk.domain.readership import Ranked
    from newsdesk.domain.salvage import Salvaged
    from newsdesk.newsroom.reports import (
        Blocked,
        CheckReport,
        DiffPiece,
        Dropped,
        ExportReport,
        IntakeReport,
        Refusal,
        Related,
        ViewsReport,
    )
    from newsdesk.store.backup import BackupReport

Document = dict[str, Any]


def library(folder: Path, articles: int, photos: int) -> Document:
    return {"library": str(folder), "articles": articles, "photos": photos}


def settings(values: LibrarySettings) -> Document:
    return {name: str(value) for name, value in asdict(values).items()}


def without_body(article: Document) -> Document:
    return {key: value for key, value in article.items() if key != "body"}


def articles(total: int, found: Iterable[Document]) -> Document:
    return {"total": total, "articles": [without_body(article) for article in found]}


def searched(answer: Answer, found: Iterable[Document]) -> Document:
    """Hits as articles, each with its snippet and the places to be marked in it."""
    hits = [
        without_body(article) | {"snippet": hit.snippet.text, "marks": [list(mark) for mark in hit.snippet.marks]}
        for hit, article in zip(answer.hits, found, strict=True)
    ]
    told = {"total": answer.total, "exact": answer.exact, "suggestion": answer.suggestion, "complete": answer.complete}
    return told | {"articles": hits}


def photos(found: Sequence[Document]) -> Document:
    return {"total": len(found), "photos": list(found)}


def credited(found: Sequence[Document], missing: Sequence[int]) -> Document:
    return {"photos": list(found), "missing": list(missing)}


def moved(key: str, ids: Sequence[int], missing: Sequence[int]) -> Document:
    return {key: list(ids), "missing": list(missing)}


def refusal(words: Words, each: Refusal) -> Document:
    return {
        "path": str(each.path),
        "reason": words.of_code("code", each.reason, each.detail),
        "code": each.reason,
        "line": each.line or None,
        "detail": each.detail,
    }


def dropped(words: Words, each: Dropped) -> Document:
    return {
        "path": str(each.path),
        "what": words.of_code("code", each.what, each.detail),
        "code": each.what,
        "line": each.line or None,
        "detail": each.detail,
    }


def intake(words: Words, report: IntakeReport) -> Document:
    return {
        "imported": report.imported,
        "updated": report.updated,
        "skipped": report.skipped,
        "refused": [refusal(words, each) for each in report.refused],
        "dropped": [dropped(words, each) for each in report.dropped],
        "articles": list(report.articles),
        "photos": list(report.photos),
    }


def finding(words: Words, each: Finding) -> Document:
    return {
        "code": each.code,
        "message": words.of_code("code", each.code, each.detail),
        "field": each.field,
        "block": each.block,
        "detail": each.detail,
    }


def blocked(words: Words, each: Blocked) -> Document:
    findings = [finding(words, reason) for reason in each.reasons]
    return {
        "article": each.article,
        "headline": each.headline,
        "reasons": [each["message"] for each in findings],
        "findings": findings,
    }


def remark(words: Words, each: str) -> str:
    """A remark of an export, a code or «code: what it is about», in words."""
    code, _, detail = each.partition(": ")
    return words.of_code("code", code, detail)


def export(words: Words, report: ExportReport, *, with_plan: bool) -> Document:
    document: Document = {
        "pages": report.pages,
        "written": report.written,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "blocked": [blocked(words, each) for each in report.blocked],
        "remarks": [remark(words, each) for each in report.remarks],
        "seconds": round(report.seconds, 3),
    }
    if with_plan:
        document["plan"] = [{"path": path, "why": why} for path, why in report.plan]
    return document


def views(words: Words, report: ViewsReport) -> Document:
    return {
        "lines": report.lines,
        "counted": report.counted,
        "bots": report.bots,
        "skipped": report.skipped,
        "unmatched": report.unmatched,
        "already_imported": list(report.already_imported),
        "refused": [refusal(words, each) for each in report.refused],
    }


def ranking(places: Iterable[Ranked]) -> list[Document]:
    return [
        {
            "rank": place.rank,
            "id": place.id,
            "headline": place.headline,
            "section": place.section,
            "views": place.views,
            "change": place.change,
        }
        for place in places
    ]


def archive(counts: Iterable[DateCount]) -> list[Document]:
    return [{"date": count.date, "articles": count.articles} for count in counts]


def related(found: Iterable[Related]) -> list[Document]:
    return [
        {"id": each.id, "headline": each.headline, "score": each.score, "because": list(each.because)} for each in found
    ]


def moment(value: datetime, zone: ZoneInfo) -> str:
    """ISO 8601 with the offset of the library's zone."""
    return in_zone(value, zone).isoformat(timespec="seconds")


def history(revisions: Iterable[Revision], zone: ZoneInfo) -> list[Document]:
    return [
        {
            "revision": revision.number,
            "saved_at": moment(revision.saved_at, zone),
            "who": revision.who,
            "why": revision.why,
            "signs": revision.signs,
        }
        for revision in revisions
    ]


def publication(each: Publication, zone: ZoneInfo) -> Document:
    return {
        "sequence": each.sequence,
        "at": moment(each.at, zone),
        "event": each.event.value,
        "revision": each.revision,
        "sha256": each.sha256 or None,
        "path": each.path,
        "theme": each.theme,
    }


def standing(found: Standing, zone: ZoneInfo) -> Document:
    until = None if found.until is None else moment(found.until, zone)
    return publication(found.publication, zone) | {"until": until, "fragment": found.fragment}


def difference(pieces: Iterable[DiffPiece]) -> list[Document]:
    return [{"op": piece.op, "text": piece.text} for piece in pieces]


def check(words: Words, report: CheckReport) -> Document:
    return {
        "articles": report.articles,
        "photos": report.photos,
        "problems": [
            {
                "kind": problem.kind,
                "id": problem.id,
                "message": words.of_code("code", problem.code, problem.detail),
                "code": problem.code,
            }
            for problem in report.problems
        ],
    }


def repair(report: Salvaged) -> Document:
    """What came of a repair."""
    lost = [
        {"kind": each.kind, "id": each.id, "name": each.name, "from_history": each.from_history} for each in report.lost
    ]
    return {"articles": report.articles, "photos": report.photos, "lost": lost}


def backup(report: BackupReport) -> Document:
    return {
        "file": str(report.file),
        "articles": report.articles,
        "photos": report.photos,
        "bytes": report.bytes,
        "verified": report.verified,
    }
