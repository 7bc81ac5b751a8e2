# SPDX-License-Identifier: GPL-3.0-or-later
"""The inspector as a whole: its tabs, its states, its language, its commands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.domain.article import Article
from newsdesk.ui.commands.inspector import COMMANDS
from newsdesk.ui.inspector.metadata_page import MetadataPage
from newsdesk.ui.inspector.panel import TABS, InspectorPanel
from newsdesk.ui.languages import Languages
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from tests.ui.keyboard import press

Open = Callable[[int], OpenArticle]


def test_without_an_article_every_page_says_so(inspector: InspectorPanel) -> None:
    for name in TABS:
        if name != "photos":
            inspector.show_tab(name)
            states = page.findChild(QWidget, "empty_state") if (page := inspector.stack.currentWidget()) else None
            assert states is not None
            assert states.accessibleName() == "Статья не открыта"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize("width", [280, 344])
def test_no_tab_is_clipped(
    inspector: InspectorPanel, languages: Languages, language: str, width: int, qtbot: QtBot
) -> None:
    languages.choose(language)
    qtbot.waitUntil(lambda: inspector.tabs.tabText(0) == {"ru": "Текст", "kk": "Мәтін", "en": "Text"}[language])
    inspector.tabs.set_badge("checks", "12")
    inspector.resize(width, 600)
    tabs = inspector.tabs
    for current in range(tabs.count()):
        tabs.setCurrentIndex(current)
        last = tabs.tabRect(tabs.count() - 1)
        assert last.right() <= width
        assert tabs.tabText(current)
        assert all(tabs.tabText(place) or not tabs.tabIcon(place).isNull() for place in range(tabs.count()))
        assert all(tabs.accessibleTabName(place) for place in range(tabs.count()))


def test_tabs_are_walked_by_the_keyboard(inspector: InspectorPanel, qtbot: QtBot) -> None:
    inspector.tabs.setFocus()
    press(inspector.tabs, Qt.Key.Key_Right)
    press(inspector.tabs, Qt.Key.Key_Right)
    assert inspector.tab == "related"


def test_the_photos_page_is_put_in_by_others(inspector: InspectorPanel) -> None:
    page = QLabel("photos")
    inspector.set_photos_page(page)
    inspector.show_tab("photos")
    assert inspector.stack.currentWidget() is page


def test_the_interface_changes_its_language_while_an_article_is_open(
    inspector: InspectorPanel, open_article: Open, draft: Article, languages: Languages, qtbot: QtBot
) -> None:
    open_article(draft.id)
    page = inspector.findChild(MetadataPage)
    assert page is not None
    russian = [row.label.text() for row in page.rows.values()]
    languages.choose("kk")
    qtbot.waitUntil(lambda: inspector.tabs.tabText(0) == "Мәтін")
    kazakh = [row.label.text() for row in page.rows.values()]
    assert not set(russian) & set(kazakh)


def test_everything_that_is_pressed_has_a_name_and_room_enough(
    inspector: InspectorPanel, open_article: Open, published: Article
) -> None:
    open_article(published.id)
    for name in TABS:
        inspector.show_tab(name)
    for button in inspector.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.objectName()
            assert min(button.width(), button.height()) >= 24, button.objectName()
    for line in inspector.findChildren(QLineEdit):
        if line.isVisible():
            assert line.accessibleName() or line.placeholderText(), line.objectName()


def test_a_library_that_is_read_only_is_shown_and_not_changed(
    demo: object, session: Session, appearance: Appearance, pictures: Pictures, published: Article, qtbot: QtBot
) -> None:
    """`published` opened the library for writing; it is opened once more to be read."""
    folder = session.folder
    reader = Session()
    with qtbot.waitSignal(reader.opened, timeout=20_000):
        reader.open(folder, read_only=True)
    from newsdesk.ui.open_articles import OpenArticles

    found: list[OpenArticle] = []
    OpenArticles(reader).open(published.id, found.append)
    qtbot.waitUntil(lambda: bool(found))
    panel = InspectorPanel(reader, appearance, Pictures(reader))
    qtbot.addWidget(panel)
    panel.resize(344, 900)
    panel.show()
    panel.show_article(found[0])
    qtbot.waitUntil(lambda: panel.stack.count() > 0)
    page = panel.findChild(MetadataPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.states.state == "full")
    assert all(line.isReadOnly() for line in page.findChildren(QLineEdit) if line.isVisible())
    qtbot.waitUntil(lambda: not reader.background.busy)
    reader.close()


def test_commands_have_names_of_their_own_and_every_tab_has_one() -> None:
    names = [command.name for command in COMMANDS]
    assert len(names) == len(set(names))
    assert {f"inspector.{name}" for name in TABS} <= set(names)
    keys = [command.shortcut for command in COMMANDS if command.shortcut]
    assert len(keys) == len(set(keys))
