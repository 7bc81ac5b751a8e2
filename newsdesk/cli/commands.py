# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command, declared once: its arguments and the function behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdesk.cli import backups, moving, published, reading, searching, writing
from newsdesk.cli.call import Call, Entrance
from newsdesk.cli.output import Answer
from newsdesk.cli.parser import (
    Argument,
    argument,
    assignment,
    day,
    moment,
    month,
    number,
    part_of_time,
    place,
    words,
    year,
)
from newsdesk.domain.article import Language, Status
from newsdesk.domain.query import Sort
from newsdesk.domain.readership import Window
from newsdesk.paths import in_unicode

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Command:
    """A command on an open library (`inside`), or on the folder where one is or will be (`outside`)."""

    arguments: tuple[Argument, ...]
    inside: Callable[[Newsroom, Call], Answer] | None = None
    outside: Callable[[Entrance, Call], Answer] | None = None


# The shapes of `exchange.formats`, which help must not wait for; a test holds both to each other.
TEXT_SHAPES = ("markdown", "page", "news")

LIBRARY = argument("library", metavar="LIBRARY", type=place, help="library")
NEW_LIBRARY = argument("library", metavar="LIBRARY", type=place, help="new_library")
ARTICLE = argument("id", metavar="ID", type=number, help="article")
SECTION = argument("--section", metavar="SECTION", type=in_unicode, help="section")


def _limit(default: int | None = None) -> Argument:
    return argument("--limit", metavar="N", type=number, default=default, help="limit")


COMMANDS: dict[str, Command] = {
    "init": Command(
        (
            NEW_LIBRARY,
            argument("--demo", action="store_true", help="demo"),
            argument("--name", metavar="NAME", help="site_name"),
            argument("--zone", metavar="ZONE", help="zone"),
            argument("--language", choices=tuple(map(str, Language)), help="library_language"),
            argument("--site-address", metavar="ADDRESS", help="site_address"),
        ),
        outside=moving.init,
    ),
    "import": Command(
        (
            LIBRARY,
            argument("paths", metavar="PATH", type=place, nargs="+", help="paths"),
            argument("--format", choices=TEXT_SHAPES, help="format"),
            argument("--status", type=words, choices=tuple(map(str, Status)), help="import_status"),
            argument("--day", metavar="DATE", type=day, help="import_day"),
            argument("--dry-run", action="store_true", help="dry_run"),
        ),
        inside=moving.take_in,
    ),
    "list": Command(
        (
            LIBRARY,
            argument("--status", type=words, choices=tuple(map(str, Status)), help="status"),
            SECTION,
            argument("--language", choices=tuple(map(str, Language)), help="language"),
            argument("--day", metavar="YYYY[-MM[-DD]]", type=part_of_time, help="day"),
            argument("--search", metavar="QUERY", help="search"),
            argument("--sort", choices=tuple(map(str, Sort)), help="sort"),
            _limit(),
        ),
        inside=reading.list_articles,
    ),
    "search": Command(
        (
            LIBRARY,
            argument("query", metavar="QUERY", type=in_unicode, help="query"),
            argument("--sort", choices=tuple(map(str, Sort)), help="sort"),
            _limit(),
        ),
        inside=searching.search,
    ),
    "show": Command(
        (
            LIBRARY,
            ARTICLE,
            argument("--as", dest="form", choices=("json", "markdown", "html", "text"), help="form"),
        ),
        inside=reading.show,
    ),
    "set": Command(
        (LIBRARY, ARTICLE, argument("fields", metavar="FIELD=VALUE", nargs="+", type=assignment, help="fields")),
        inside=writing.set_fields,
    ),
    "history": Command(
        (LIBRARY, ARTICLE, argument("--diff", metavar=("A", "B"), nargs=2, type=number, help="diff")),
        inside=reading.history,
    ),
    "published": Command(
        (
            LIBRARY,
            ARTICLE,
            argument("--at", metavar="TIME", type=moment, help="at"),
            argument("--list", action="store_true", help="published_list"),
            argument("--as", dest="form", choices=("text", "html"), default="text", help="published_form"),
        ),
        inside=published.published,
    ),
    "bin": Command(
        (LIBRARY, argument("ids", metavar="ID", nargs="*", type=number, help="bin_ids")), inside=writing.bin_articles
    ),
    "undelete": Command(
        (LIBRARY, argument("ids", metavar="ID", nargs="+", type=number, help="articles")), inside=writing.undelete
    ),
    "archive": Command(
        (
            LIBRARY,
            argument("year", metavar="YEAR", nargs="?", type=year, help="year"),
            argument("month", metavar="MONTH", nargs="?", type=month, help="month"),
        ),
        inside=reading.archive,
    ),
    "views": Command(
        (LIBRARY, argument("paths", metavar="FILE", type=place, nargs="+", help="logs")), inside=moving.views
    ),
    "popular": Command(
        (
            LIBRARY,
            argument("--window", choices=tuple(map(str, Window)), default=str(Window.WEEK), help="window"),
            argument("--until", metavar="DATE", type=day, help="until"),
            SECTION,
            _limit(50),
        ),
        inside=reading.popular,
    ),
    "related": Command((LIBRARY, ARTICLE, _limit(10)), inside=reading.related),
    "photos": Command(
        (LIBRARY, argument("--uncredited", action="store_true", help="uncredited")), inside=reading.photos
    ),
    "credit": Command(
        (
            LIBRARY,
            argument("ids", metavar="PHOTO_ID", nargs="+", type=number, help="photo_ids"),
            argument("--credit", metavar="TEXT", required=True, help="credit"),
        ),
        inside=writing.credit,
    ),
    "export": Command(
        (
            LIBRARY,
            argument("out", metavar="OUT", type=place, help="out"),
            argument("--full", action="store_true", help="full"),
            argument("--plan", action="store_true", help="plan"),
            argument("--restamp", action="store_true", help="restamp"),
        ),
        inside=moving.export,
    ),
    "check": Command(
        (LIBRARY, argument("--rebuild-index", action="store_true", help="rebuild_index")), inside=moving.check
    ),
    "backup": Command(
        (
            LIBRARY,
            argument("file", metavar="FILE", type=place, nargs="?", help="backup_file"),
            argument("--keep", action="store_true", help="backup_keep"),
        ),
        inside=backups.back_up,
    ),
    "backups": Command(
        (LIBRARY, argument("--verify", action="store_true", help="backups_verify")), inside=backups.list_backups
    ),
    "restore": Command(
        (
            argument("file", metavar="FILE", type=place, help="restore_file"),
            argument("library", metavar="LIBRARY", type=place, help="restore_library"),
            argument("--article", metavar="ID", type=number, help="restore_article"),
            argument("--replace", action="store_true", help="restore_replace"),
        ),
        outside=backups.restore,
    ),
    "repair": Command(
        (LIBRARY, argument("new_library", metavar="NEW_LIBRARY", type=place, help="new_library")),
        outside=backups.repair,
    ),
    "settings": Command(
        (LIBRARY, argument("fields", metavar="NAME=VALUE", nargs="*", type=assignment, help="settings")),
        inside=writing.settings,
    ),
}
