# SPDX-License-Identifier: GPL-3.0-or-later
"""A small newsroom for the tests of the site: what it holds can be changed, and handed over as material."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsdesk.document.fragment import ArticleLinkHole, FigureHole, Fragment
from newsdesk.domain.article import Article, Credit, Kind, Language, PlacedFigure, Role, Status
from newsdesk.domain.library import LibrarySettings
from newsdesk.domain.person import Person
from newsdesk.domain.section import Section, Tag
from newsdesk.site.builder import BuildReport, build
from newsdesk.site.material import Material, RankedArticle, Ranking, Rendition, SiteArticle, SitePhoto, Stamp
from newsdesk.site.templates import Theme

SECTIONS = (
    Section(1, "Политика", "politika", 1, {"kk": "Саясат", "en": "Politics"}),
    Section(2, "Культура", "kultura", 2, {"kk": "Мәдениет", "en": "Culture"}),
    Section(3, "Архив", "archive", 3),
)
PEOPLE = ("Алия Верхова", "Тимур Акжолов", "Marta Linden")
TAGS = ("река", "театр", "archive")
WORDS = (
    *("город", "мост", "река", "степь", "школа", "завод", "театр", "поезд"),
    *("поле", "ветер", "книга", "совет", "план", "урожай", "дорога"),
)


@dataclass
class Desk:
    """Articles and photos that tests change; `stamps` are kept between exports as the library would keep them."""

    folder: Path
    theme: Theme
    settings: LibrarySettings = field(default_factory=lambda: LibrarySettings(site_name="Вестник", tagline="Новости"))
    articles: dict[int, SiteArticle] = field(default_factory=dict)
    photos: dict[int, SitePhoto] = field(default_factory=dict)
    views: dict[int, int] = field(default_factory=dict)
    rankings: dict[str, Ranking] = field(default_factory=dict)
    stamps: dict[int, Stamp] = field(default_factory=dict)
    pace: int = 540

    def add_photo(self, number: int) -> SitePhoto:
        """A photo with two renditions and a preview; their bytes are not those of pictures, nobody looks at them."""
        sha = f"{number:02x}" * 32
        made = []
        for width, ext in ((480, "webp"), (960, "webp"), (1200, "jpeg")):
            file = self.folder / "media" / f"{sha[:16]}-{width}.{ext}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(f"{sha} {width} {ext}".encode())
            made.append(Rendition(f"media/{sha[:2]}/{sha[:16]}-{width}.{ext}", file, width))
        photo = SitePhoto(
            number, 1600, 1000, f"фото «{number}»", f"Подпись <{number}>", f"Вид {number}", (made[0], made[1]), made[2]
        )
        self.photos[number] = photo
        return photo

    def add(self, number: int, **fields: object) -> SiteArticle:
        """An article that links to another one and, each third, shows a photo."""
        chance = random.Random(number)  # noqa: S311  # test data
        photos = tuple(one for one in (number % 5 + 1,) if one in self.photos and number % 3 == 0)
        blocks: list[tuple[str | FigureHole | ArticleLinkHole, ...]] = [
            (f"<p>{' '.join(chance.choices(WORDS, k=40))}</p>",) for _ in range(3)
        ]
        blocks += [(FigureHole(str(one), "", "wide", None),) for one in photos]
        values: dict[str, object] = {
            "id": number,
            "headline": f"Заголовок {number} {' '.join(chance.choices(WORDS, k=4))}",
            "lead": " ".join(chance.choices(WORDS, k=15)),
            "slug": f"zagolovok-{number}",
            "section": SECTIONS[number % 3].name,
            "language": Language.RU,
            "kind": list(Kind)[number % 5],
            "status": Status.PUBLISHED,
            "byline": (Credit(PEOPLE[number % 3]), Credit(PEOPLE[(number + 1) % 3], Role.PHOTOGRAPHER)),
            "tags": (TAGS[number % 3],),
            "published_at": datetime(2024, 1, 1, 20, tzinfo=UTC) + timedelta(minutes=self.pace * number),
            "figures": tuple(PlacedFigure(one, "", "", f"Вид на {number}") for one in photos),
        }
        article = Article(**(values | fields))  # type: ignore[arg-type]  # the fields are named by the caller
        self.articles[number] = SiteArticle(article, Fragment(tuple(blocks)), 1 + number % 4, photos)
        self.views[number] = number * 7
        return self.articles[number]

    def change(self, number: int, **fields: object) -> None:
        """Put other values into an article's fields."""
        old = self.articles[number]
        self.articles[number] = replace(old, article=replace(old.article, **fields))  # type: ignore[arg-type]  # as above

    def rank(self) -> None:
        """Take the rankings anew."""
        for language in ("ru", "kk", "en"):
            here = [one.article for one in self.articles.values() if one.article.language == language]
            here.sort(key=lambda one: (-self.views[one.id], one.id))
            names = ["", *(section.name for section in SECTIONS)]
            self.rankings[language] = Ranking(
                tuple(
                    (name, tuple(RankedArticle(one.id, one.headline, "", self.views[one.id]) for one in here
                                 if name in ("", one.section)))
                    for name in names
                )
            )  # fmt: skip

    def related(self, number: int) -> tuple[int, ...]:
        """The three articles before this one, whether they are exported or not."""
        return tuple(range(number - 1, max(0, number - 4), -1))

    def material(self) -> Material:
        newest = sorted(
            self.articles.values(), key=lambda one: (one.article.published_at, one.article.id), reverse=True
        )
        return Material(
            settings=self.settings,
            articles=tuple(newest),
            sections=SECTIONS,
            people={name: Person(place, name, f"avtor-{place}") for place, name in enumerate(PEOPLE, 1)},
            tags={
                name: Tag(place, name, name if name.isascii() else f"tema-{place}")
                for place, name in enumerate(TAGS, 1)
            },
            photos=self.photos,
            views=self.views,
            rankings=self.rankings,
            related=self.related,
            stamps=self.stamps,
        )

    def export(self, out: Path | None = None, *, full: bool = False, plan_only: bool = False) -> BuildReport:
        """Build the site and keep its stamps."""
        report = build(self.material(), self.theme, out or self.folder / "out", full=full, plan_only=plan_only)
        self.stamps.update(report.stamps)
        return report
