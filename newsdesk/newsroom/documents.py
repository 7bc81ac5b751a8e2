# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles and photos as documents of plain values, with the keys that scripts and archives rely on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import tomli_w

from newsdesk.domain.article import Article
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.section import Section
from newsdesk.language.zones import in_zone
from newsdesk.site.links import article_path

Document = dict[str, Any]


def moment_text(moment: datetime | None, zone: ZoneInfo) -> str | None:
    """ISO 8601 with the offset of the library's zone."""
    return None if moment is None else in_zone(moment, zone).isoformat(timespec="seconds")


def article_document(article: Article, settings: LibrarySettings, sections: Iterable[Section]) -> Document:
    """The article under all its public keys."""
    zone = settings.timezone
    slugs = {section.name: section.slug for section in sections}
    section_slug = slugs.get(article.section, "")
    url = article_path(section_slug, article.slug, article.language, settings.language) if section_slug else None
    return {
        "id": article.id,
        "kind": str(article.kind),
        "slug": article.slug,
        "url": None if url is None else "/" + url,
        "headline": article.headline,
        "kicker": article.kicker,
        "lead": article.lead,
        "body": article.body,
        "status": str(article.status),
        "section": article.section,
        "language": str(article.language),
        "translation_of": article.translation_of,
        "byline": [{"name": credit.name, "role": str(credit.role)} for credit in article.byline],
        "tags": list(article.tags),
        "subjects": [{"code": subject.code, "name": subject.name} for subject in article.subjects],
        "source": article.source,
        "dateline": article.dateline,
        "published_at": moment_text(article.published_at, zone),
        "created_at": moment_text(article.created_at, zone),
        "updated_at": moment_text(article.updated_at, zone),
        "embargo_until": moment_text(article.embargo_until, zone),
        "opening_views": article.opening_views,
        "views": article.views,
        "signs": article.signs,
        "words": article.words,
        "figures": [
            {"photo": figure.photo, "caption": figure.caption, "credit": figure.credit, "alt": figure.alt}
            for figure in article.figures
        ],
        "related": {"pinned": list(article.related.pinned), "struck": list(article.related.struck)},
        "corrections": [
            {"at": moment_text(correction.at, zone), "text": correction.text} for correction in article.corrections
        ],
        "version": article.version,
    }


def photo_document(photo: Photo, settings: LibrarySettings, thumbnail: str | None) -> Document:
    """The photo under all its public keys; an awaited one has no file. Paths are inside the library's folder."""
    return {
        "id": photo.id,
        "file": photo.file or None,
        "thumbnail": thumbnail,
        "sha256": photo.sha256 or None,
        "width": photo.width,
        "height": photo.height,
        "credit": photo.credit,
        "creator": photo.creator,
        "source": photo.source,
        "caption": photo.caption,
        "headline": photo.headline,
        "alt": photo.alt,
        "copyright": photo.copyright,
        "usage_terms": photo.usage_terms,
        "taken_at": moment_text(photo.taken_at, settings.timezone),
        "place": photo.place,
        "keywords": list(photo.keywords),
        "used_in": list(photo.used_in),
    }


_NOT_IN_A_FILE = frozenset({"body", "id", "url", "created_at", "views", "signs", "words", "figures", "version"})


def article_file(article: Article, settings: LibrarySettings, sections: Iterable[Section]) -> str:
    """The article as a file of its own: TOML front matter, then the body byte for byte."""
    document = article_document(article, settings, sections)
    head = {
        key: value
        for key, value in document.items()
        if key not in _NOT_IN_A_FILE and value not in (None, "", [], 0, {"pinned": [], "struck": []})
    }
    return f"+++\n{tomli_w.dumps(head)}+++\n\n{article.body}"
