# SPDX-License-Identifier: GPL-3.0-or-later
"""One factory a noun: a plain value with whatever a test cares about put in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from newsdesk.domain.article import Article
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.photo import Photo
from newsdesk.domain.section import Section

NOON = datetime(2026, 1, 15, 7, tzinfo=UTC)  # noon in Almaty


def an_article(**fields: Any) -> Article:
    """A draft in Russian."""
    plain = Article(headline="Мост открыли после ремонта", body="По мосту пошли автобусы.", section="Город")
    return replace(plain, **fields)


def a_photo(**fields: Any) -> Photo:
    """A credited photo whose file is not there."""
    plain = Photo(
        sha256="a" * 64,
        file=f"media/aa/{'a' * 64}.jpg",
        width=1600,
        height=900,
        credit="фото Айгүл Сәрсенбаевой",
        caption="Мост утром",
        alt="Мост над рекой",
    )
    return replace(plain, **fields)


def a_section(**fields: Any) -> Section:
    """A section that the library does not have yet."""
    return replace(Section(0, "Город", ""), **fields)


def settings(**fields: Any) -> LibrarySettings:
    """A library's settings."""
    return replace(LibrarySettings(site_name="Речной вестник"), **fields)


def a_picture(path: Path, content: bytes = b"the bytes of a picture") -> Path:
    """A file to be taken in as a picture; the store never looks inside."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@dataclass
class Ticking:
    """A clock that moves one second each time it is looked at."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now
