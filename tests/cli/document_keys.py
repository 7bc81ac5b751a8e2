# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that scripts rely on."""

from __future__ import annotations

ARTICLE_KEYS = frozenset(
    {
        "id",
        "kind",
        "slug",
        "url",
        "headline",
        "kicker",
        "lead",
        "body",
        "status",
        "section",
        "language",
        "translation_of",
        "byline",
        "tags",
        "subjects",
        "source",
        "dateline",
        "published_at",
        "created_at",
        "updated_at",
        "embargo_until",
        "opening_views",
        "views",
        "signs",
        "words",
        "figures",
        "related",
        "corrections",
        "version",
    }
)
PHOTO_KEYS = frozenset(
    {
        "id",
        "file",
        "thumbnail",
        "sha256",
        "width",
        "height",
        "credit",
        "creator",
        "source",
        "caption",
        "headline",
        "alt",
        "copyright",
        "usage_terms",
        "taken_at",
        "place",
        "keywords",
        "used_in",
    }
)

NAMES_BY_LANGUAGE = ("site_name_ru", "site_name_kk", "site_name_en", "tagline_ru", "tagline_kk", "tagline_en")
