# SPDX-License-Identifier: GPL-3.0-or-later
"""What sqlite3 is told where words of an article go into the search index or out of it, without our code."""

from __future__ import annotations

from typing import Final

_WORDS: Final = "rowid, headline, lead, body, names"
TEACH: Final = f"INSERT INTO article_search({_WORDS}) VALUES (?, ?, ?, ?, ?)"  # noqa: S608  # no outside text
FORGET: Final = f"INSERT INTO article_search(article_search, {_WORDS}) VALUES ('delete', ?, ?, ?, ?, ?)"  # noqa: S608 - ours
COUNT: Final = (
    "INSERT INTO term (language, stem, articles) VALUES (?, ?, ?) "
    "ON CONFLICT (language, stem) DO UPDATE SET articles = articles + excluded.articles"
)
