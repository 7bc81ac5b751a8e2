# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain news text: the headline on its first line, perhaps a date, then a paragraph on every line."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from newsdesk.exchange.draft import Remark
from newsdesk.exchange.text_parts import Lines, TextParts, body_of, headline_of, paragraph
from newsdesk.language.collation import fold
from newsdesk.language.dates import parse_moment


def read_plain_news(text: str, zone: ZoneInfo) -> TextParts:
    """The text as an article without a lead: nothing in it says which words would be one."""
    lines = Lines.of(text).rest
    headline, whole = headline_of(lines[0])
    remarks: list[Remark] = []
    if whole:
        del lines[:1]
    else:
        remarks.append(Remark("long headline", headline, lines[0].number))
    fields: dict[str, Any] = {"headline": headline}
    if whole and lines and fold(lines[0].text) == fold(headline):
        remarks.append(Remark("repeated headline", headline, lines.pop(0).number))
    if whole and lines and (moment := parse_moment(lines[0].text, zone)) is not None:
        fields["published_at"] = moment
        del lines[:1]
    return TextParts(fields, body_of(paragraph(line.text) for line in lines), remarks=tuple(remarks))
