# SPDX-License-Identifier: GPL-3.0-or-later
"""Every panel in five states, two languages, two looks and two sizes: nothing cut, faint, tiny, nameless or foreign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from newsdesk.domain.query import ListFilter
from newsdesk.ui.commands.help import about, command_palette, find_article, shortcut_sheet
from newsdesk.ui.desk import Desk
from newsdesk.ui.dialogs.about import AboutDialog
from newsdesk.ui.dialogs.article_finder import ArticleFinder
from newsdesk.ui.dialogs.command_palette import CommandPalette
from newsdesk.ui.dialogs.settings_dialog import show_settings
from newsdesk.ui.dialogs.shortcut_sheet import ShortcutSheet
from newsdesk.ui.inspector.panel import TABS
from newsdesk.ui.languages import Languages
from newsdesk.ui.tab_order import go_on
from newsdesk.ui.theme.appearance import Appearance
from tests.journeys.hands import Hands
from tests.stage import STATES, Stage, idle
from tests.ui.acceptance import Problem, problems, settle

SIZES = ((1280, 800), (1024, 700))
LANGUAGES = ("ru", "kk")


@pytest.fixture
def stage(languages: Languages, appearance: Appearance, demo_original: Path, tmp_path: Path) -> Stage:
    """A place for windows."""
    return Stage(languages, appearance, demo_original, tmp_path)


@pytest.mark.parametrize("state", STATES)
def test_the_window_is_whole_legible_and_named(state: str, stage: Stage) -> None:
    with stage.state(state) as (desk, _):
        found: set[Problem] = set()
        for language in LANGUAGES:
            stage.languages.choose(language)
            for size in SIZES:
                desk.window.resize(*size)
                settle()
                found |= _look_over(desk, language, colours=size == SIZES[0])
        stage.appearance.choose("dark")
        settle()
        found |= _look_over(desk, LANGUAGES[-1], colours=True)
        stage.appearance.choose("light")
        assert not _left_out(desk.window)
    assert not found, "\n".join(sorted(map(str, found)))


def _left_out(window: QWidget) -> set[str]:
    """What could have the keyboard, and does not get it by Tab."""
    wanted: list[QWidget] = [*window.findChildren(QLineEdit)]
    wanted += [each for each in window.findChildren(QPushButton) if each.group() is None]  # of a group one is reached
    reached: set[QWidget | None] = set()
    while window.focusWidget() not in reached:
        reached.add(window.focusWidget())
        assert go_on(window, forward=True)
    usable = (each for each in wanted if each.isVisible() and each.isEnabled() and each not in reached)
    return {each.objectName() for each in usable if each.focusPolicy() & Qt.FocusPolicy.TabFocus}


def test_regions_share_a_place_where_the_window_is_narrow_and_part_where_it_is_wide(stage: Stage) -> None:
    with stage.state("empty") as (desk, hands):
        for width, beside in ((1280, True), (1024, False), (1280, True)):
            desk.window.resize(width, 800)
            hands.let_settle()
            assert (desk.navigation.visibleRegion().isEmpty(), desk.preview.visibleRegion().isEmpty()) == (
                not beside,
                not beside,
            )
            assert desk.editor.width() >= 400


def _look_over(desk: Desk, language: str, *, colours: bool) -> set[Problem]:
    """All regions, each page of the inspector, and the regions that lie behind others."""
    found: set[Problem] = set()
    for region in ("navigation", "preview"):
        desk.regions.show(region)
    settle()
    found |= problems(desk.window, language, colours=colours)
    for region in ("list", "inspector"):
        desk.regions.show(region)
    for tab in TABS:
        desk.inspector.show_tab(tab)
        settle()
        found |= problems(desk.inspector, language, colours=colours)
    desk.inspector.show_tab("metadata")
    settle()
    return found | problems(desk.window, language)


def test_the_sheets_over_the_window_are_whole_legible_and_named(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Заметка\n\nДве строки о погоде.\n", encoding="utf-8")
    found: set[Problem] = set()
    with stage.state("full") as (desk, hands):
        looks = [("ru", "light"), ("kk", "dark")]
        for sheet in _sheets(desk, hands, file):
            looks.reverse()  # each begins in the language in which the last one ended
            for language, look in looks:
                stage.languages.choose(language)
                stage.appearance.choose(look)
                settle()
                found |= problems(sheet, language, colours=True)
        stage.languages.choose("ru")
        settle()
        for card in _cards(desk, hands):
            found |= problems(card, "ru", colours=True)
    assert not found, "\n".join(sorted(map(str, found)))


def _sheets(desk: Desk, hands: Hands, file: Path) -> Iterator[QWidget]:
    """Everything that opens over the window or in its place."""
    for show, kind in (
        (command_palette, CommandPalette),
        (find_article, ArticleFinder),
        (shortcut_sheet, ShortcutSheet),
        (about, AboutDialog),
    ):
        show(desk)
        idle(desk, hands)
        sheet = next(each for each in desk.window.findChildren(kind) if each.isVisible())
        yield sheet
        sheet.close()
    for page in ("appearance", "shortcuts", "library"):
        dialog = show_settings(desk, page)
        idle(desk, hands)
        yield dialog
        dialog.close()
    desk.exporting.begin()
    idle(desk, hands)
    yield desk.exporting
    desk.exporting.close()
    desk.intake.take_in([file])
    idle(desk, hands)
    yield desk.intake
    desk.intake.hide()
    desk.show_welcome()
    settle()
    yield desk.welcome
    desk.show_desk()


def _cards(desk: Desk, hands: Hands) -> Iterator[QWidget]:
    """What is asked in a small card, gone with the next click, and the sheets of backups and of what was published."""
    desk.articles.table.turn(True)
    desk.articles.set_filter(ListFilter(search="вода"))
    idle(desk, hands)
    for command, name in (
        ("choose_columns", "columns_card"),
        ("save_search", "ask_search_name"),
        ("backups", "backups_sheet"),
        ("published_library", "published_sheet"),
    ):
        assert desk.commands.run(command), command
        idle(desk, hands)
        settle()
        card: QWidget = hands.see(name)
        yield card
        hands.press("Escape")
        hands.wait(lambda name=name: not hands.sees(name), f"{name} to close")  # type: ignore[misc]  # of this turn
