# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo library: the sample articles and photos that travel with the program, and a year of invented views."""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from newsdesk.domain.article import Article, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.readership import DailyViews
from newsdesk.domain.section import Section
from newsdesk.newsroom.intake import Intake
from newsdesk.newsroom.reports import IntakeOptions, IntakeReport, Progress, silent
from newsdesk.store.database import Database

DAYS_OF_VIEWS = 365
EXAMPLE_ADDRESS = "https://zharyk.example"


@dataclass(frozen=True, slots=True)
class Appeal:
    """How an article is read: views on its first day, days until they are half, and what never fades."""

    base: float
    half_life_days: float
    floor: float

    def on(self, age: int, weekday_factor: float, chance: float) -> int:
        """Views `age` days after publication; `chance` (0…1) spreads them by a third to both sides."""
        fading = self.base * math.exp(-math.log(2) * age / self.half_life_days)
        return round((fading + self.floor) * weekday_factor * (0.67 + 0.66 * chance))


def fill_with_samples(database: Database, samples: Path, progress: Progress = silent) -> IntakeReport:
    """Put the sample newspaper into an empty library."""
    about = tomllib.loads((samples / "sections.toml").read_text(encoding="utf-8"))
    with database.begin() as work:
        work.settings.put(_named(work.settings.get(), about["paper"]))
        for place, row in enumerate(about["section"]):
            position = row.get("position", place)
            work.sections.put(Section(0, row["name"], row["slug"], position, row.get("names", {})))
    with Intake(database, IntakeOptions(), "Newsdesk") as intake:
        report = intake.run([samples / "articles", samples / "photos"], progress)
    recipe = tomllib.loads((samples / "views.toml").read_text(encoding="utf-8"))
    _add_views(database, recipe)
    return report


def _named(settings: LibrarySettings, paper: Mapping[str, Any]) -> LibrarySettings:
    """The settings with the paper's name and address where whoever makes the library gave none."""
    named = replace(settings, site_address=settings.site_address or EXAMPLE_ADDRESS)
    if settings.site_name != LibrarySettings().site_name:
        return named
    names, taglines = paper["names"], paper["taglines"]
    return replace(
        named,
        site_name=paper["name"],
        site_name_kk=names["kk"],
        site_name_en=names["en"],
        tagline=paper["tagline"],
        tagline_kk=taglines["kk"],
        tagline_en=taglines["en"],
    )


def _add_views(database: Database, recipe: Mapping[str, Any]) -> None:
    with database.read() as work:
        zone = work.settings.get().timezone
        articles = list(work.articles.many(tuple(work.articles.ids())).values())
    today = datetime.now(UTC).astimezone(zone).date()
    published = [article for article in articles if article.status is Status.PUBLISHED and article.published_at]
    rows = [
        row
        for article in published
        if article.published_at is not None
        for row in _views_of(article, article.published_at.astimezone(zone).date(), today, recipe)
    ]
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    with database.begin() as work:
        work.views.add(rows, file="samples", sha256=digest, lines=sum(row.views for row in rows))


def _views_of(article: Article, born: date, today: date, recipe: Mapping[str, Any]) -> Iterator[DailyViews]:
    appeal = _appeal(article.slug, recipe)
    factors = recipe.get("weekday", [1.0] * 7)
    first = max(born, today - timedelta(days=DAYS_OF_VIEWS - 1))
    for day in (first + timedelta(days=step) for step in range((today - first).days + 1)):
        chance = hashlib.sha256(f"{article.slug} {day.isoformat()}".encode()).digest()[0] / 255
        views = appeal.on((day - born).days, factors[day.weekday()], chance)
        if views:
            yield DailyViews(article.id, day, views)


def _appeal(slug: str, recipe: Mapping[str, Any]) -> Appeal:
    row = dict(recipe.get("default", {}))
    for peak in recipe.get("peak", ()):
        if peak["slug"] == slug:
            row |= peak
    return Appeal(float(row["base"]), float(row["half_life_days"]), float(row["floor"]))
