# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door for foreign texts: which shape a file has, and the draft that it gives."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from newsdesk.domain.article import Article, Language
from newsdesk.errors import SourceRefused
from newsdesk.exchange.draft import Draft
from newsdesk.exchange.encoding import decode
from newsdesk.exchange.front_matter_syntax import FrontMatter, split_front_matter
from newsdesk.exchange.kinds import MARKDOWN_SUFFIXES, kind_of
from newsdesk.exchange.markdown_text import read_markdown
from newsdesk.exchange.page_text import is_page_text, read_page_text
from newsdesk.exchange.plain_news import read_plain_news
from newsdesk.exchange.text_parts import TextParts
from newsdesk.language.scripts import detect_language

__all__ = ["LARGEST_TEXT", "MOST_LINES", "SHAPES", "kind_of", "read_draft"]

LARGEST_TEXT = 5_000_000
SHAPES = ("markdown", "page", "news")
MOST_LINES = 100_000


def read_draft(
    path: Path, zone: ZoneInfo, *, name: Path | None = None, roots: Sequence[Path] = (), shape: str | None = None
) -> Draft:
    """The article in a text file; times without an offset are in `zone`. Raises SourceRefused, OSError.

    `name` is what the file is called in reports, relative to what is imported: the folder in it hints at the section.
    Pictures are looked for beside the file, and anywhere in `roots`, the folders that are imported. `shape`, one of
    `SHAPES`, says how the text is laid out; None tells it from the text itself.
    """
    if kind_of(path) != "text":
        raise SourceRefused(path, "unknown format", 0, path.suffix)
    with path.open("rb") as file:
        data = file.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        raise SourceRefused(path, "too large", 0, f"{path.stat().st_size} bytes > {LARGEST_TEXT}")
    text = decode(data, path)
    if text.count("\n") > MOST_LINES:
        raise SourceRefused(path, "too large", MOST_LINES + 1, f"lines > {MOST_LINES}")
    if not text.strip():
        raise SourceRefused(path, "empty text")
    matter = split_front_matter(text, path) if shape in (None, "markdown") else None
    shape = shape or _shape_of(text, path, matter)
    parts = _parts(text, matter, path, (path.parent, *roots), zone, shape)
    return Draft(
        path=name or path,
        article=_article(parts),
        photos=parts.photos,
        dropped=parts.remarks,
        digest=hashlib.sha256(data).hexdigest(),
        section_hint=name.parent.name if name else "",
        translation_of_slug=parts.translation_of_slug,
    )


def _shape_of(text: str, path: Path, matter: FrontMatter | None) -> str:
    """The shape that a text has: front matter goes before marks of a page, these before Markdown and plain news."""
    is_markdown = path.suffix.lower() in MARKDOWN_SUFFIXES
    if matter is not None:
        return "markdown"
    if is_page_text(text) and not (is_markdown and text.lstrip().startswith("# ")):
        return "page"
    return "markdown" if is_markdown else "news"


def _parts(
    text: str, matter: FrontMatter | None, path: Path, roots: tuple[Path, ...], zone: ZoneInfo, shape: str
) -> TextParts:
    if shape == "page":
        return read_page_text(text, zone)
    if shape == "news":
        return read_plain_news(text, zone)
    return read_markdown(text if matter is None else matter.body, matter, path, roots, zone)


def _article(parts: TextParts) -> Article:
    fields = dict(parts.fields)
    if "language" not in fields:
        sample = " ".join((fields.get("headline", ""), fields.get("lead", ""), parts.body))
        fields["language"] = Language(detect_language(sample))
    return Article(**fields, body=parts.body)
