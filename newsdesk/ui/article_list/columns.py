# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the list as a table: their names, what stands in them, and the orders that they have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.domain.query import Sort
from newsdesk.domain.shelf import ListRow
from newsdesk.ui.article_list.row_text import RowWords, headline_of
from newsdesk.ui.wording import language_name, number_text, status_name


class Column(StrEnum):
    """What an article is told by, in the order in which the columns stand at first."""

    HEADLINE = "headline"
    STATUS = "status"
    SECTION = "section"
    AUTHOR = "author"
    DATE = "date"
    EDITED = "edited"
    VIEWS = "views"
    LANGUAGE = "language"
    PHOTOS = "photos"


COLUMNS = tuple(Column)
"""By their number in the model."""


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """How a column is named, how wide it is made, and the orders it has, the first of which a click asks for."""

    name: object
    width: int
    sorts: tuple[Sort, ...] = ()
    right: bool = False


KINDS = {
    Column.HEADLINE: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Headline"), 320, (Sort.HEADLINE,)),
    Column.STATUS: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Status"), 132),
    Column.SECTION: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Section"), 104),
    Column.AUTHOR: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Author"), 136),
    Column.DATE: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Date"), 92, (Sort.NEWEST, Sort.OLDEST)),
    Column.EDITED: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Edited"), 92, (Sort.EDITED,)),
    Column.VIEWS: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Views"), 96, (Sort.VIEWS,), right=True),
    Column.LANGUAGE: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Language"), 88),
    Column.PHOTOS: ColumnKind(QT_TRANSLATE_NOOP("ListColumn", "Photos"), 72, right=True),
}
RISING = frozenset({Sort.HEADLINE, Sort.OLDEST})
"""The orders that begin with the least."""


def column_name(column: Column) -> str:
    """What stands over a column."""
    return QCoreApplication.translate("ListColumn", str(KINDS[column].name))


def column_heading(column: Column, sort: Sort) -> str:
    """The same, with a sign at the column that the list is ordered by, the least or the most of it first."""
    if sort not in KINDS[column].sorts:
        return column_name(column)
    return f"{column_name(column)} {'↑' if sort in RISING else '↓'}"


def cell_text(column: Column, row: ListRow, words: RowWords) -> str:
    """What stands in a cell."""
    texts = {
        Column.HEADLINE: lambda: headline_of(row),
        Column.STATUS: lambda: status_name(row.status),
        Column.SECTION: lambda: words.section(row),
        Column.AUTHOR: lambda: row.author,
        Column.DATE: lambda: words.day(row.published_at),
        Column.EDITED: lambda: words.day(row.updated_at),
        Column.VIEWS: lambda: number_text(row.views) if row.views else "",
        Column.LANGUAGE: lambda: language_name(row.language),
        Column.PHOTOS: lambda: number_text(row.photos) if row.photos else "",
    }
    return texts[column]()


def cell_said(column: Column, row: ListRow, words: RowWords) -> str:
    """The same as it is said by a screen reader."""
    text = cell_text(column, row, words)
    if column is Column.PHOTOS and row.uncredited:
        return ", ".join((text, QCoreApplication.translate("ArticleRow", "A photo has no credit")))
    return text
