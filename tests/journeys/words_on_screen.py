# SPDX-License-Identifier: GPL-3.0-or-later
"""All words that a window shows or says, and whether they are in the language they should be in."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from newsdesk.newsroom.newsroom import Newsroom
from newsdesk.paths import resources

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_PLACE = re.compile(r"\\\{\w+\\\}|%L?n|%\d")
_KEYS = re.compile(r"\s*\((?:Ctrl|Alt|Shift|Esc|PgUp|PgDn|Home|F\d|⌫|[A-Z])[^()]*\)$")
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def plain(text: str) -> str:
    """A text without mnemonics, keys and spaces around it."""
    return _KEYS.sub("", text.replace("&&", "\0").replace("&", "").replace("\0", "&")).strip()


# -- the interface's own words -----------------------------------------------------------------------------------------


class Vocabulary:
    """What the interface says in one language and in no case in another."""

    def __init__(self, texts: Iterable[str], besides: Iterable[str]) -> None:
        allowed = {plain(text) for text in besides}
        own = {plain(text) for text in texts} - allowed
        self._whole = {text for text in own if _LETTERS.search(text) and not _PLACE.search(re.escape(text))}
        patterns = [
            _PLACE.sub("(?:.+)", re.escape(text))
            for text in sorted(own)
            if _PLACE.search(re.escape(text)) and len(re.findall(r"[^\W\d_]", _PLACE.sub("", re.escape(text)))) > 5
        ]
        self._filled = re.compile("|".join(patterns) or r"(?!)", re.DOTALL)
        self._known: dict[str, bool] = {}

    def has(self, text: str) -> bool:
        """Whether the text, or a part of it, is one of them."""
        return any(self._is(part) for part in {plain(each) for each in _parts(text)})

    def _is(self, part: str) -> bool:
        if part not in self._known:  # a window says the same words each time it is looked at
            self._known[part] = part in self._whole or self._filled.fullmatch(part) is not None
        return self._known[part]


def _parts(text: str) -> Iterator[str]:
    yield text
    yield from text.splitlines()
    yield from text.split(" · ")
    yield from (part + "." for part in text.split(". "))


@lru_cache
def _texts(language: str) -> tuple[str, ...]:
    found: list[str] = []
    for file in sorted((resources() / "i18n" / "ui").glob(f"*.{'kk' if language == 'en' else language}.ts")):
        for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
            translation = message.find("translation")
            if language == "en":
                found.append(message.findtext("source", ""))
            elif translation is not None:
                forms = [each.text or "" for each in translation.findall("numerusform")]
                found += forms or [translation.text or ""]
    return tuple(text for text in found if text)


@lru_cache
def foreign_to(language: str) -> dict[str, Vocabulary]:
    """What the interface says in the other languages and not in this one."""
    own = _texts(language)
    others = {"ru", "kk", "en"} - {language}
    return {each: Vocabulary(_texts(each), own) for each in sorted(others)}


def says(language: str, text: str) -> bool:
    """Whether the interface says this in a language."""
    return plain(text) in _plain_texts(language)


@lru_cache
def _plain_texts(language: str) -> frozenset[str]:
    return frozenset(plain(each) for each in _texts(language))


# -- what is shown -----------------------------------------------------------------------------------------------------


def words_of(top: QWidget) -> dict[tuple[str, str], str]:
    """Every text of what can be seen in a window, and of the menus it has, by where it stands and what it is."""
    found: dict[tuple[str, str], str] = {}
    for number, widget in enumerate([top, *top.findChildren(QWidget)]):
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        place = f"{_path(widget, top)}#{number}"
        for what, text in _said(widget):
            if text and text.strip():
                found[place, what] = text
    return found


def _path(widget: QWidget, top: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.insert(0, at.objectName() or type(at).__name__)
        if at is top:
            break
        at = at.parentWidget()
    return "/".join(names)


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QTabBar | QComboBox):
        yield from _entries(widget)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model(), QModelIndex(), "row")
    if isinstance(widget, QMenu):
        widget.aboutToShow.emit()  # what it lists may be made only now
    for number, action in enumerate(widget.actions()):
        yield from _action(action, f"action {action.objectName() or number}")


def _entries(widget: QTabBar | QComboBox) -> Iterator[tuple[str, str]]:
    for place in range(widget.count()):
        if isinstance(widget, QTabBar):
            yield f"tab {place}", widget.tabText(place)
            yield f"tab tip {place}", widget.tabToolTip(place)
        else:
            yield f"item {place}", widget.itemText(place)


def _items(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), 80)):
        index = model.index(row, 0, parent)
        for role in _ROLES:
            text = index.data(role)
            if isinstance(text, str):
                yield f"{where} {row} {role.name}", text
        yield from _items(model, index, f"{where} {row}")


def _action(action: QAction, where: str) -> Iterator[tuple[str, str]]:
    if action.isSeparator() or not action.isVisible():
        return
    yield where, action.text()
    yield f"{where} tip", action.toolTip()
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        for number, each in enumerate(menu.actions()):
            yield from _action(each, f"{where} > {each.objectName() or number}")


def painted(top: QWidget, patch: pytest.MonkeyPatch) -> set[str]:
    """The texts that are painted by our own hand rather than by widgets of Qt."""
    found: set[str] = set()
    draw = QPainter.drawText

    def note(painter: QPainter, *rest: object) -> object:
        found.update(each for each in rest if isinstance(each, str))
        return draw(painter, *rest)  # type: ignore[call-overload]  # as it was called

    with patch.context() as patched:
        patched.setattr(QPainter, "drawText", note)
        top.grab()
    return {text for text in found if text.strip()}


# -- content -----------------------------------------------------------------------------------------------------------


def content_of(newsroom: Newsroom, folder: Path) -> str:
    """Everything that people wrote and named in a library: it stays as it is in every language."""
    from newsdesk.domain.query import ArticleQuery

    found: list[str] = [str(folder), folder.name]
    for article in newsroom.find(ArticleQuery(limit=500)).articles:
        found += [article.headline, article.kicker, article.lead, article.section, article.dateline, article.source]
        found += [*article.tags, *(credit.name for credit in article.byline)]
        found.append(newsroom.plain(article.id))
    for photo in newsroom.photos():
        found += [photo.credit, photo.caption, photo.alt, photo.file, photo.place, photo.source, *photo.keywords]
    return "\n".join(found).casefold()
