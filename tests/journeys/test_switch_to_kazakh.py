# SPDX-License-Identifier: GPL-3.0-or-later
"""A colleague who reads Kazakh sits down: the whole window speaks Kazakh at once, and the work goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListView,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands
from tests.journeys.words_on_screen import content_of, foreign_to, painted, plain, says, words_of

FROST = "Мороз без рекордов"
PAGES = ("metadata", "photos", "related", "checks", "history")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_SAME_EVERYWHERE = re.compile(
    r"<[^>]*>|&?nbsp;|[lg]?gpl|mit|ofl|phosphor|pt sans|pt serif|qt|pyside|newsdesk|markdown|iptc|html"
    r"|русский|қазақша|english|ctrl|alt|shift|esc|delete|del|insert|page up|page down|return|enter|tab|backspace"
    r"|home|end|pgup|pgdown|https?\S*|[\w-]+\.\w+",
    re.IGNORECASE,
)


def speak(hands: Hands, *entries: str) -> None:
    hands.choose("menu_button", *entries)
    hands.let_settle()


def to_kazakh(desk: Desk, hands: Hands) -> None:
    speak(hands, "Вид", "Интерфейс на казахском")
    hands.wait(lambda: desk.languages.language == "kk" and not desk.session.background.busy, "Kazakh")


def foreign(words: dict[tuple[str, str], str] | dict[str, str], content: str, language: str = "kk") -> list[str]:
    """The texts that are in another language of the interface."""
    found = []
    for place, text in words.items():
        if plain(text).casefold() in content:
            continue
        found += [f"{place}: «{text}» is {name}" for name, each in foreign_to(language).items() if each.has(text)]
    return found


def unchanged(before: dict[tuple[str, str], str], after: dict[tuple[str, str], str], content: str) -> list[str]:
    """The texts that say the same as before and are nobody's content."""
    same = {key: text for key, text in after.items() if before.get(key) == text}
    return [
        f"{key}: «{text}»"
        for key, text in same.items()
        if not text.startswith("<table")  # the programs that this one is made with, by their names
        and not says("kk", text)
        and not all(
            _is_content(part, content) or says("kk", part) for part in re.split(r"<[^>]*>|\n|\t| · |, |: | — ", text)
        )
    ]


def _is_content(part: str, content: str) -> bool:
    rest = plain(part).casefold().strip(" .«»“”")
    return not _LETTERS.search(_SAME_EVERYWHERE.sub("", rest)) or rest in content


def open_story(desk: Desk, hands: Hands) -> None:
    hands.press("Ctrl+O")
    hands.write("мороз без рекордов")
    hands.press("Return")
    hands.wait(lambda: desk.article is not None and desk.article.article.headline == FROST, FROST)
    hands.wait(lambda: not desk.session.background.busy, "the panels")


def test_every_word_of_the_window_changes_and_the_work_does_not(
    desk: Desk, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_story(desk, hands)
    view = desk.editor.view
    hands.click(view.viewport(), QPoint(view.viewport().width() // 2, 20))
    hands.press("Ctrl+End")
    hands.write(" Ветер стих.")
    article, caret = desk.article, view.textCursor().position()
    text, scroll = view.toPlainText(), view.verticalScrollBar().value()
    content = content_of(desk.session.newsroom, desk.session.folder) + "\nветер стих."
    before = words_of(desk.window)
    to_kazakh(desk, hands)
    assert desk.article is article
    assert (view.textCursor().position(), view.toPlainText(), view.verticalScrollBar().value()) == (caret, text, scroll)
    after = words_of(desk.window)
    assert not foreign(after, content)
    assert not unchanged(before, after, content)
    assert not foreign({each: each for each in painted(desk.window, monkeypatch)}, content)
    hands.click("toolbar_undo")
    assert "Ветер стих" not in view.toPlainText()  # the history is there too
    speak(hands, "Көрініс", "Интерфейс орысша")
    hands.wait(lambda: desk.languages.language == "ru" and not desk.session.background.busy, "Russian")
    assert not foreign(words_of(desk.window), content, "ru")
    assert desk.article is article
    assert view.textCursor().position() <= caret


def test_every_page_of_the_inspector_changes(desk: Desk, hands: Hands) -> None:
    open_story(desk, hands)
    content = content_of(desk.session.newsroom, desk.session.folder)
    for page in PAGES:
        desk.inspector.show_tab(page)
        hands.wait(lambda: not desk.session.background.busy, page)
        before = words_of(desk.inspector)
        desk.languages.choose("kk")
        hands.let_settle()
        hands.wait(lambda: not desk.session.background.busy, page)
        after = words_of(desk.inspector)
        assert not foreign(after, content), page
        assert not unchanged(before, after, content), page
        desk.languages.choose("ru")
        hands.let_settle()


def test_what_opens_over_the_window_changes_while_it_is_open(desk: Desk, hands: Hands) -> None:
    content = content_of(desk.session.newsroom, desk.session.folder)
    for command in ("settings", "shortcut_sheet", "about", "change_shortcuts", "new_library", "export_site"):
        desk.commands.action(command).trigger()
        hands.let_settle()
        hands.wait(lambda: not desk.session.background.busy, command)
        before = {top: words_of(top) for top in shown_tops()}
        desk.languages.choose("kk")
        hands.let_settle()
        hands.wait(lambda: not desk.session.background.busy, command)
        for top in shown_tops():
            assert not foreign(words_of(top), content), command
            assert not unchanged(before.get(top, {}), words_of(top), content), command
        for top in shown_tops():
            if isinstance(top, QDialog):
                top.reject()
        desk.languages.choose("ru")
        hands.let_settle()


def test_palette_and_finder_speak_kazakh(desk: Desk, hands: Hands) -> None:
    for keys in ("Ctrl+Shift+P", "Ctrl+O"):
        hands.press(keys)  # made in Russian
        hands.press("Esc")
    to_kazakh(desk, hands)
    said: dict[tuple[str, str, str], str] = {}
    for keys in ("Ctrl+Shift+P", "Ctrl+O"):
        hands.press(keys)
        hands.wait(lambda: hands.see("chooser_list", QListView).model().rowCount() > 5, "rows")
        said |= {(keys, *key): text for key, text in words_of(hands.see("chooser_card")).items()}
        hands.press("Esc")
    content = content_of(desk.session.newsroom, desk.session.folder)
    assert not foreign({key[1:]: text for key, text in said.items()}, content)


def test_the_start_page_and_its_form_speak_kazakh(desk: Desk, hands: Hands) -> None:
    content = str(desk.session.folder).casefold()
    desk.show_welcome()
    hands.let_settle()
    before = words_of(desk.welcome)
    desk.languages.choose("kk")
    hands.let_settle()
    assert not foreign(words_of(desk.welcome), content)
    assert not unchanged(before, words_of(desk.welcome), content)


def test_dates_and_numbers_follow_the_language(desk: Desk, hands: Hands) -> None:
    open_story(desk, hands)
    to_kazakh(desk, hands)
    assert hands.see("archive_title", QPushButton).text() == "2026 ж. қараша"
    hands.press("Ctrl+G")
    hands.write("2025 желтоқсан")
    hands.press("Return")
    hands.wait(lambda: desk.articles.rows.total == 3, "three stories of December")
    assert hands.see("found_count", QLabel).text() == "3 мақала"
    assert "желтоқсан" in hands.see("chip_day", QToolButton).text()
    title = hands.see("archive_title", QPushButton)  # shortened where there is no room
    assert title.text().startswith("2025 ж. жел")
    assert title.accessibleName().startswith("2025 ж. желтоқсан")
    sections = hands.see("popularity_sections", QTabBar)
    assert sections.tabText(0) == "Бәрі"


def test_nothing_is_cut_off_in_kazakh_in_a_small_window(desk: Desk, hands: Hands) -> None:
    hands.window.resize(1280, 800)
    open_story(desk, hands)
    to_kazakh(desk, hands)
    found = []
    for page in PAGES:
        desk.inspector.show_tab(page)
        hands.wait(lambda: not desk.session.background.busy, page)
        hands.let_settle()
        found += [f"{page}: {each}" for each in cut_off(hands.window)]
    assert not found


def shown_tops() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def cut_off(top: QWidget) -> Iterator[str]:
    """The labels and buttons that are too small for their words."""
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text() or widget.visibleRegion().isEmpty():
            continue
        said = f"{widget.objectName()} «{widget.text()}»"
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + 1:
                yield f"{said} needs {needed} px of height and has {widget.height()}"
        elif not is_icon_only(widget) and widget.sizeHint().width() > widget.width() + 1:
            yield f"{said} needs {widget.sizeHint().width()} px and has {widget.width()}"


def is_icon_only(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
