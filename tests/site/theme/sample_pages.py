# SPDX-License-Identifier: GPL-3.0-or-later
"""Contexts of every template, rich and bare, for the theme's tests and for looking at it."""

from __future__ import annotations

import calendar as months
from dataclasses import replace

from newsdesk.site import contexts as c
from tests.site.theme.texts import TEXTS, Texts

SHAPES = ((1600, 1067), (1600, 1067), (1600, 900), (960, 1280), (1600, 1067), (1600, 1067), (480, 320))
WIDTHS = (480, 960, 1600)
LANGUAGES = ("ru", "kk", "en")


def picture(number: int, texts: Texts, caption: bool = True) -> c.Picture:
    shape = SHAPES[number % len(SHAPES)]
    name = number % len(SHAPES)
    srcset = tuple((f"media/{name}-{width}.webp", width) for width in WIDTHS if width <= shape[0])
    return c.Picture(
        src=srcset[-1][0],
        srcset=srcset,
        width=shape[0],
        height=shape[1],
        alt=texts.caption,
        credit=texts.credits[number % len(texts.credits)],
        caption_html=texts.caption if caption else "",
    )


def folder(language: str) -> str:
    return "" if language == "ru" else f"{language}/"


def moment(texts: Texts, day: int, hour: int = 14, minute: int = 30) -> c.Moment:
    words, clock = texts.day.format(day), f"{hour:02}:{minute:02}"
    return c.Moment(iso=f"2024-12-{day:02}T{clock}:00+05:00", text=f"{words}, {clock}", day=words, clock=clock)


def frame(language: str, current: str = "") -> c.Frame:
    texts, base = TEXTS[language], folder(language)
    return c.Frame(
        site_name=texts.site,
        tagline=texts.tagline,
        language=language,
        home=f"{base}index.html",
        archive=f"{base}archive.html",
        feed=f"{base}feed.xml",
        sections=tuple(c.Anchor(name, f"{base}list.html", name == current) for name in texts.sections),
        editions=tuple(
            c.Edition(code, label, f"{folder(code)}index.html", code == language)
            for code, label in (("ru", "Русский"), ("kk", "Қазақша"), ("en", "English"))
        ),
        years="2019–2024",
    )


def page(language: str, name: str, title: str, bare: bool = False) -> c.Page:
    path = f"{folder(language)}{name}"
    if bare:
        return c.Page(path=path, root="../" * path.count("/"), title=title)
    return c.Page(
        path=path,
        root="../" * path.count("/"),
        title=f"{title} — {TEXTS[language].site}",
        description=TEXTS[language].leads[0],
        canonical=f"https://example.org/{path}",
        picture="https://example.org/media/0-960.webp",
        structured_data='{"@context":"https://schema.org","@type":"NewsArticle"}' if "article" in name else "",
        alternates=tuple(
            c.Edition(code, label, f"{folder(code)}{name}", code == language)
            for code, label in (("ru", "Русский"), ("kk", "Қазақша"), ("en", "English"))
        ),
    )


def teaser(language: str, number: int, pictured: bool = True) -> c.Teaser:
    texts, base = TEXTS[language], folder(language)
    count = len(texts.headlines)
    opinion = number % count == 15
    return c.Teaser(
        headline=texts.headlines[number % count],
        href=f"{base}article.html",
        kicker=texts.kickers[number % len(texts.kickers)],
        lead=texts.leads[number % len(texts.leads)],
        section=c.Anchor(texts.sections[number % len(texts.sections)], f"{base}list.html"),
        time=moment(texts, 6 - number // 9, 18 - number % 9, (number * 17) % 60),
        picture=picture(number, texts) if pictured else None,
        byline=(c.Byline(texts.people[number % 3], f"{base}list_person.html", ""),),
        kind="column" if opinion else "photo report" if number % count == 4 else "news",
        language=language,
    )


def popular(language: str) -> tuple[c.PopularTab, ...]:
    texts = TEXTS[language]

    def items(count: int, shift: int) -> tuple[c.PopularItem, ...]:
        return tuple(
            c.PopularItem(
                rank + 1,
                texts.headlines[(rank * 5 + shift) % len(texts.headlines)],
                f"{folder(language)}article.html",
                max(4, 12_480 // (rank + 1) - rank * 13),
            )
            for rank in range(count)
        )

    sizes = (24, 7, 13, 10, 3, 11, 1, 0)
    sections = (
        c.PopularTab(f"s{number}", name, items(size, number + 1))
        for number, (name, size) in enumerate(zip(texts.sections, sizes, strict=True))
    )
    return (c.PopularTab("all", texts.all_tabs, items(60, 0)), *sections)


def calendar(language: str, month: int = 12, year: int = 2024, full: bool = True) -> c.Calendar:
    texts, base = TEXTS[language], folder(language)
    days = {day: (day * month * 7) % 26 for day in range(1, 32) if (day + month) % 6}

    def cell(day: int) -> c.Day:
        if not day or day not in days or (month == 12 and day > 6):
            return c.Day(day)
        title = f"{texts.day.format(day)}: {days[day] + 1}"
        return c.Day(day, f"{base}archive_day.html", days[day] + 1, full and month == 12 and day == 5, title)

    weeks = tuple(tuple(cell(day) for day in week) for week in months.Calendar().monthdayscalendar(year, month))
    return c.Calendar(
        year=c.Anchor(str(year), f"{base}archive_year.html"),
        month=c.Anchor(texts.months[month - 1], f"{base}archive_list.html"),
        weekdays=texts.weekdays,
        weeks=weeks,
        previous=c.Anchor(f"{texts.months[10]} 2024", f"{base}archive_list.html") if full else None,
        next=c.Anchor(f"{texts.months[0]} 2025", f"{base}archive_list.html") if full else None,
        years=tuple(c.Anchor(str(one), f"{base}archive_year.html", one == year) for one in range(2019, 2026))
        if full
        else (),
        months=tuple(
            c.Anchor(name, f"{base}archive_list.html", number == month)
            for number, name in enumerate(texts.months, start=1)
        )
        if full
        else (),
    )


def rich(language: str, body: str) -> dict[str, object]:
    """File name → context of a page with everything on it; `body` is the HTML of the article's body."""
    texts, base = TEXTS[language], folder(language)
    teasers = tuple(teaser(language, number, number % 5 != 1) for number in range(40))
    pager = c.Pager(2, 7, c.Anchor(texts.newer, f"{base}list.html"), c.Anchor(texts.older, f"{base}list.html"))
    article = c.ArticlePage(
        frame=frame(language, texts.sections[2]),
        page=page(language, "article.html", texts.headlines[0]),
        id=12,
        headline=texts.headlines[0],
        kicker=texts.kickers[0],
        lead=texts.leads[0],
        kind="article",
        kind_label={"ru": "Статья", "kk": "Мақала", "en": "Article"}[language],
        section=c.Anchor(texts.sections[2], f"{base}list.html"),
        time=moment(texts, 5),
        updated=moment(texts, 6, 9, 15),
        views=12_480,
        reading_minutes=4,
        dateline=texts.dateline,
        source="",
        byline=(
            c.Byline(texts.people[0], f"{base}list_person.html", ""),
            c.Byline(texts.people[1], f"{base}list_person.html", ""),
            c.Byline(texts.people[2], "", texts.photo_role),
        ),
        body_html=body,
        tags=tuple(c.Anchor(tag, f"{base}list_tag.html") for tag in texts.tags),
        corrections=(c.Change(moment(texts, 6, 9, 15), texts.correction),),
        translations=(c.Anchor("Қазақша", "kk/article.html"), c.Anchor("English", "en/article.html")),
        popular=popular(language),
        related=teasers[6:10],
        calendar=calendar(language),
    )
    section = c.ListPage(
        frame(language, texts.sections[0]), page(language, "list.html", texts.sections[0]), "section", "",
        texts.sections[0], 1_284, teasers[:12], replace(pager, number=1, previous=None), popular(language),
    )  # fmt: skip
    return {
        "index.html": c.FrontPage(
            frame=frame(language),
            page=page(language, "index.html", texts.site),
            lead=teasers[0],
            top=teasers[2:7],
            latest=teasers[:16],
            blocks=tuple(
                c.SectionBlock(c.Anchor(name, f"{base}list.html"), teasers[number * 3 : number * 3 + 5])
                for number, name in enumerate(texts.sections)
            ),
            popular=popular(language),
            calendar=calendar(language),
        ),
        "article.html": article,
        "list.html": section,
        "list_tag.html": replace(
            section, page=page(language, "list_tag.html", texts.tags[0]), kind="tag", label="Тема", name=texts.tags[0],
            pager=pager,
        ),
        "list_person.html": replace(
            section, page=page(language, "list_person.html", texts.person), kind="person", label="Автор",
            name=texts.person, total=3, teasers=teasers[:3], pager=c.Pager(1, 1, None, None),
        ),
        "archive.html": c.ArchivePage(
            frame(language), page(language, "archive.html", "Архив"), 48_213,
            tuple(
                c.YearCount(
                    c.Anchor(str(year), f"{base}archive_year.html"), 8_000 + year,
                    tuple(
                        (c.Anchor(name, f"{base}archive_list.html"), (number * 131 + year) % 900)
                        for number, name in enumerate(texts.months) if year > 2019 or number > 6
                    ),
                )
                for year in range(2024, 2018, -1)
            ),
        ),
        "archive_year.html": c.ArchiveYearPage(
            frame(language), page(language, "archive_year.html", "2024"), 2024, 8_024,
            tuple(calendar(language, month, full=False) for month in range(1, 13)),
            c.Anchor("2023", f"{base}archive_year.html"), None,
        ),
        "archive_list.html": c.ArchiveListPage(
            frame(language), page(language, "archive_list.html", texts.months[11]), f"{texts.months[11]} 2024", 96,
            calendar(language),
            tuple(
                c.ArchiveDay(
                    c.Anchor(texts.day.format(day), f"{base}archive_day.html"),
                    tuple(replace(one, picture=None, lead="", byline=()) for one in teasers[day : day + 7]),
                )
                for day in range(6, 0, -1)
            ),
            c.Anchor(f"{texts.months[10]} 2024", f"{base}archive_list.html"), None,
        ),
        "archive_day.html": c.ArchiveListPage(
            frame(language), page(language, "archive_day.html", texts.day.format(5)), texts.day.format(5), 5,
            calendar(language),
            (c.ArchiveDay(c.Anchor(texts.day.format(5), f"{base}archive_day.html"), teasers[:7]),),
            c.Anchor(texts.day.format(4), f"{base}archive_day.html"),
            c.Anchor(texts.day.format(6), f"{base}archive_day.html"),
        ),
        "404.html": c.NotFoundPage(frame(language), page(language, "404.html", "404"), teasers[:8]),
    }  # fmt: skip


def bare(language: str) -> dict[str, object]:
    """File name → context of a page with as little on it as there may be."""
    texts, base = TEXTS[language], folder(language)
    plain = replace(frame(language), tagline="", sections=(), editions=(), years="")
    lonely = c.Teaser(texts.headlines[5], f"{base}article.html", language=language)
    empty_month = replace(calendar(language, 2, full=False), weeks=((c.Day(0), *(c.Day(day) for day in range(1, 7))),))
    return {
        "index.html": c.FrontPage(plain, page(language, "index.html", texts.site, True), None, (), (), (), (), None),
        "front_one.html": c.FrontPage(
            plain, page(language, "front_one.html", texts.site, True), lonely, (), (lonely,),
            (c.SectionBlock(c.Anchor(texts.sections[0], f"{base}list.html"), (lonely,)),), (), None,
        ),
        "article.html": c.ArticlePage(
            frame=plain, page=page(language, "article.html", texts.headlines[5], True), id=1,
            headline=texts.headlines[5], kicker="", lead="", kind="news", kind_label="",
            section=c.Anchor(texts.sections[0], f"{base}list.html"), time=moment(texts, 5), updated=None, views=0,
            reading_minutes=0, dateline="", source="", byline=(), body_html=f"<p>{texts.paragraphs[0]}</p>", tags=(),
            corrections=(), translations=(), popular=(), related=(), calendar=None,
        ),
        "list.html": c.ListPage(
            plain, page(language, "list.html", texts.sections[0], True), "section", "", texts.sections[0], 0, (),
            c.Pager(1, 1, None, None), (),
        ),
        "archive.html": c.ArchivePage(plain, page(language, "archive.html", "0", True), 0, ()),
        "archive_year.html": c.ArchiveYearPage(
            plain, page(language, "archive_year.html", "2024", True), 2024, 0, (), None, None
        ),
        "archive_list.html": c.ArchiveListPage(
            plain, page(language, "archive_list.html", "2", True), "2", 0, empty_month, (), None, None
        ),
        "404.html": c.NotFoundPage(plain, page(language, "404.html", "404", True), ()),
    }  # fmt: skip


TEMPLATES = {
    "index.html": "front.html",
    "front_one.html": "front.html",
    "list_tag.html": "list.html",
    "list_person.html": "list.html",
    "archive_day.html": "archive_list.html",
    "404.html": "not_found.html",
}
