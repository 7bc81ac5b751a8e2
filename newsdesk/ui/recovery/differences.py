# SPDX-License-Identifier: GPL-3.0-or-later
"""Two states of an article, field by field and word by word, as HTML that says it by colour and by line."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from newsdesk.domain.article import Article
from newsdesk.domain.manuscript.manuscript import FIELDS
from newsdesk.domain.manuscript.steps import BODY
from newsdesk.ui.theme.tokens import Tokens
from newsdesk.ui.widgets.word_difference import difference_html
from newsdesk.ui.wording import field_name, kind_name, language_name, role_name, section_name, status_name

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import DiffPiece

_TEXTS = ("headline", "kicker", "lead", BODY)

FieldTexts = tuple[tuple[str, str, str], ...]
Compared = tuple[tuple[str, tuple["DiffPiece", ...]], ...]


def field_text(article: Article, field: str) -> str:
    """What a field holds, in words."""
    value = getattr(article, field)
    words: dict[str, Callable[[], str]] = {
        "kind": lambda: kind_name(article.kind),
        "status": lambda: status_name(article.status),
        "language": lambda: language_name(article.language),
        "section": lambda: section_name(article.section),
        "byline": lambda: ", ".join(f"{each.name} ({role_name(each.role)})" for each in article.byline),
        "tags": lambda: ", ".join(article.tags),
        "subjects": lambda: ", ".join(each.name or each.code for each in article.subjects),
        "corrections": lambda: "\n".join(f"{each.at:%Y-%m-%d %H:%M} {each.text}" for each in article.corrections),
        "related": lambda: " ".join(
            [*map(str, article.related.pinned), *(f"−{key}" for key in article.related.struck)]
        ),
    }
    if field in words:
        return words[field]()
    return "" if value is None else str(value)


def compared(before: FieldTexts) -> Callable[[Newsroom], Compared]:
    """Compare, off the GUI thread, the texts of fields: their name, before and after."""

    def work(_: Newsroom) -> Compared:
        from newsdesk.newsroom.differences import compare  # start-up time

        return tuple((field, compare(first, second)) for field, first, second in before if first != second)

    return work


def field_texts(before: Article, after: Article) -> FieldTexts:
    """The fields in which two states differ, as texts, those that are read first at the top."""
    order = (*_TEXTS, *(field for field in FIELDS if field not in _TEXTS))
    pairs = ((field, field_text(before, field), field_text(after, field)) for field in order)
    return tuple(pair for pair in pairs if pair[1] != pair[2])


def to_html(differences: Compared, tokens: Tokens) -> str:
    """The differences as HTML; long runs that stayed the same are cut."""
    parts = []
    for field, pieces in differences:
        words = difference_html(pieces, tokens)
        parts.append(
            f'<p style="color:{tokens.muted};font-size:13px;margin:12px 0 2px 0">{escape(field_name(field))}</p>'
            f'<p style="margin:0 0 8px 0;line-height:140%">{words}</p>'
        )
    return f'<div style="color:{tokens.ink};font-size:15px">{"".join(parts)}</div>'
