# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job of an editor, done with mouse and keyboard in the real window: one picture a step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabBar, QWidget

from newsdesk.document.tree import Figure
from newsdesk.paths import resources
from newsdesk.ui.archive.calendar_grid import CalendarGrid
from newsdesk.ui.article_list.view import ArticleView
from newsdesk.ui.desk import Desk
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.exporting.panel import Stage as Exporting
from newsdesk.ui.open_article import SaveState
from newsdesk.ui.photos.card import PhotoCard
from tests.journeys.hands import Hands
from tests.stage import Stage, idle
from tour.pictures import whole

_WINDOW = (1440, 900)
_SEARCHED = "мост"
_WRITTEN = "\nДвижение по мосту открыли в полдень, первым проехал служебный вагон."
_CREDIT = "Фото Динары Сапаровой"
_ALT = "Мост через Ашысу вечером в день пуска"


class Album:
    """Numbers the pictures of the steps."""

    def __init__(self, hands: Hands, out: Path, tell: Callable[[str], None]) -> None:
        self._hands = hands
        self._out = out
        self._tell = tell
        self._count = 0

    def keep(self, step: str) -> None:
        """Keep what the screen shows after a step: the window and what lies over it."""
        self._count += 1
        self._hands.let_settle()
        file = self._out / f"{self._count:02}-{step}.png"
        if not whole(self._hands.window).save(str(file)):
            raise OSError(f"{file} cannot be written")
        self._tell(str(file))


def do_the_job(stage: Stage, out: Path, tell: Callable[[str], None]) -> None:
    """Open, search, edit, illustrate, credit, look, browse, read what is popular, export."""
    with stage.desk(stage.copy("job")) as (desk, hands):
        desk.window.resize(*_WINDOW)
        album = Album(hands, out, tell)
        hands.wait(lambda: desk.session.is_open, "the library to open")
        idle(desk, hands)
        album.keep("library")
        _search(desk, hands, album)
        _edit(desk, hands, album)
        _illustrate(desk, hands, album, _fresh_picture(stage.folder))
        _look(desk, hands, album)
        _browse(desk, hands, album)
        _read_what_is_popular(desk, hands, album)
        _export(desk, hands, album)
        _find_a_command(desk, hands, album)


def _search(desk: Desk, hands: Hands, album: Album) -> None:
    hands.press("Ctrl+Shift+F")
    hands.write(_SEARCHED)
    hands.wait(lambda: desk.articles.filter.search == _SEARCHED, "the list to take the words")
    idle(desk, hands)
    album.keep("search")
    hands.click_row(hands.see("article_rows", ArticleView), 0)
    hands.wait(lambda: desk.article is not None, "the article to open")
    idle(desk, hands)
    album.keep("open")


def _edit(desk: Desk, hands: Hands, album: Album) -> None:
    text = hands.see("article_text", TextView)
    hands.click(text.viewport())
    hands.press("End")
    hands.write(_WRITTEN)
    album.keep("edit")
    hands.press("Ctrl+S")
    hands.wait(lambda: desk.article is not None and desk.article.status.state is SaveState.SAVED, "the save")
    idle(desk, hands)
    album.keep("save")


def _illustrate(desk: Desk, hands: Hands, album: Album, file: Path) -> None:
    before = _figures(desk)
    hands.drop([file], "article_text")
    hands.wait(lambda: _figures(desk) > before, "the photo to stand in the text")
    idle(desk, hands)
    album.keep("drop-photo")
    card = _card_without_credit(hands)
    hands.click(card.credit)
    hands.write(_CREDIT)
    hands.press("Escape")
    hands.click(card.alt)
    hands.write(_ALT)
    idle(desk, hands)
    hands.press("Ctrl+S")
    idle(desk, hands)
    album.keep("credit")


def _figures(desk: Desk) -> int:
    blocks = desk.article.document.blocks if desk.article is not None else ()
    return sum(isinstance(each, Figure) for each in blocks)


def _card_without_credit(hands: Hands) -> PhotoCard:
    def found() -> PhotoCard | None:
        return next((each for each in hands.window.findChildren(PhotoCard) if each.lacks_credit), None)

    hands.wait(lambda: found() is not None, "the card of the photo")
    return next(each for each in hands.window.findChildren(PhotoCard) if each.lacks_credit)


def _look(desk: Desk, hands: Hands, album: Album) -> None:
    hands.press("Escape")
    hands.click(hands.see("preview_phone"))
    idle(desk, hands)
    album.keep("preview-phone")
    hands.click(hands.see("preview_dark"))
    idle(desk, hands)
    album.keep("preview-dark")
    hands.click(hands.see("preview_dark"))
    hands.click(hands.see("preview_desktop"))
    idle(desk, hands)


def _browse(desk: Desk, hands: Hands, album: Album) -> None:
    search = hands.see("search_field", QLineEdit)
    hands.click(search)
    hands.press("Ctrl+A")
    hands.press("Backspace")
    grid = hands.see("archive_calendar", CalendarGrid)
    hands.click(hands.see("archive_back"))
    idle(desk, hands)
    counts = grid.counts or {}
    fullest = max((cell.key for cell in grid.page.cells()), key=lambda key: counts.get(key, 0))
    hands.click(grid, grid.cell_rect(fullest).center().toPoint())
    hands.wait(lambda: desk.articles.filter.day == fullest, "the day to filter the list")
    idle(desk, hands)
    album.keep("calendar-day")
    hands.click(hands.see("archive_title", QPushButton))
    idle(desk, hands)
    album.keep("calendar-year")
    hands.click(hands.see("archive_clear", QPushButton))
    idle(desk, hands)


def _read_what_is_popular(desk: Desk, hands: Hands, album: Album) -> None:
    hands.click_tab(hands.see("popularity_sections", QTabBar), 1)
    idle(desk, hands)
    album.keep("popularity")
    hands.click_row("popularity_ranking", 0)
    idle(desk, hands)
    album.keep("popular-article")


def _export(desk: Desk, hands: Hands, album: Album) -> None:
    hands.click(hands.see("toolbar_export_site"))
    hands.wait(lambda: desk.exporting.stage is Exporting.PLANNED, "the plan of the export")
    idle(desk, hands)
    album.keep("export-plan")
    hands.click(hands.see("export_go"))
    hands.wait(lambda: desk.exporting.stage is Exporting.DONE, "the export", 300)
    idle(desk, hands)
    album.keep("export-done")
    hands.click(hands.see("export_close"))


def _find_a_command(desk: Desk, hands: Hands, album: Album) -> None:
    desk.window.activateWindow()
    hands.wait(desk.window.isActiveWindow, "the window to get the keyboard again")
    hands.press("Ctrl+Shift+P")
    hands.see("command_palette", QWidget)
    hands.write("эксп")
    album.keep("command-palette")
    hands.press("Escape")


def _fresh_picture(folder: Path) -> Path:
    """A picture that the library has not got, with no word about it inside: the demo's bridge, seen in a mirror."""
    file = folder / "DSC_4711.jpg"
    with Image.open(resources() / "samples" / "photos" / "river-bridge.jpg") as picture:
        ImageOps.mirror(picture.convert("RGB")).save(file, quality=90)
    return file
