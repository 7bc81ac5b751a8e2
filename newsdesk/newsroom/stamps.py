# SPDX-License-Identifier: GPL-3.0-or-later
"""Stamps as the library keeps them: small rows that share the rankings, which are large and mostly the same."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from newsdesk.site.material import RankedArticle, Ranking, Stamp
from newsdesk.store.unit_of_work import UnitOfWork


class _Row(msgspec.Struct, frozen=True, array_like=True):
    own: str
    views: int
    ranking: str
    related: tuple[int, ...]
    months: tuple[str, ...]
    days: tuple[tuple[int, int], ...]


_Tabs = tuple[tuple[str, tuple[tuple[int, str, str, int], ...]], ...]


def read_stamps(work: UnitOfWork) -> dict[int, Stamp]:
    """Every article's stamp; equal rankings are one object."""
    rankings: dict[str, Ranking] = {}
    stamps = {}
    for article, data in work.stamps.all().items():
        row = msgspec.msgpack.decode(data, type=_Row)
        if row.ranking not in rankings:
            rankings[row.ranking] = _decode(work.stamps.blob(row.ranking))
        stamps[article] = Stamp(row.own, row.views, rankings[row.ranking], row.related, row.months, row.days)
    return stamps


def read_stamp(work: UnitOfWork, article: int) -> Stamp | None:
    """The stamp of one article."""
    data = work.stamps.of(article)
    if data is None:
        return None
    row = msgspec.msgpack.decode(data, type=_Row)
    return Stamp(row.own, row.views, _decode(work.stamps.blob(row.ranking)), row.related, row.months, row.days)


def write_stamps(work: UnitOfWork, stamps: Mapping[int, Stamp]) -> None:
    """Keep the stamps that an export made, and let go the rankings that no page shows any more."""
    kept: dict[int, str] = {}
    rows = {}
    for article, stamp in stamps.items():
        key = id(stamp.ranking)
        if key not in kept:
            kept[key] = work.stamps.blob_put(_encode(stamp.ranking))
        row = _Row(stamp.own, stamp.views, kept[key], stamp.related, stamp.months, stamp.days)
        rows[article] = msgspec.msgpack.encode(row)
    work.stamps.put(rows)
    work.stamps.blobs_keep({msgspec.msgpack.decode(row, type=_Row).ranking for row in work.stamps.all().values()})


def _encode(ranking: Ranking) -> bytes:
    tabs: _Tabs = tuple(
        (name, tuple((each.id, each.headline, each.href, each.views) for each in ranked))
        for name, ranked in ranking.tabs
    )
    return msgspec.msgpack.encode(tabs)


def _decode(data: bytes) -> Ranking:
    tabs = msgspec.msgpack.decode(data, type=_Tabs)
    return Ranking(tuple((name, tuple(RankedArticle(*each) for each in ranked)) for name, ranked in tabs))
