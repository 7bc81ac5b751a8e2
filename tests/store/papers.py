# SPDX-License-Identifier: GPL-3.0-or-later
"""Small papers for tests of the store."""

from __future__ import annotations

from pathlib import Path

from newsdesk.store.database import Database
from tests.factories import a_photo, a_picture, an_article


def with_photo(library: Database, place: Path, content: bytes = b"a bridge") -> int:
    """An article with a picture of its own."""
    sha256, name = library.media.add(a_picture(place / "picture.jpg", content))
    with library.begin() as work:
        photo = work.photos.add(a_photo(sha256=sha256, file=name))
        return work.articles.add(an_article(body=f"![](photo:{photo.id})\n\nТекст."), who="").id


def fill(library: Database, articles: int) -> None:
    """Enough pages for a copy in several steps."""
    for start in range(0, articles, 50):
        with library.begin() as work:
            for number in range(start, start + 50):
                work.articles.add(an_article(headline=f"Новость {number}", body=f"слово{number} " * 1500), who="")
