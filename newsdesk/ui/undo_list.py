# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of edits that can be taken back, the last first: several go at once, and those taken back come again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.domain.manuscript.telling import Doing, told
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.wording import field_name

if TYPE_CHECKING:
    from newsdesk.domain.manuscript.steps import Edit
    from newsdesk.ui.open_article import OpenArticle

SHOWN: Final = 20
_LONGEST: Final = 40
_WORDS: Final[Mapping[Doing, object]] = {
    Doing.WROTE: QT_TRANSLATE_NOOP("UndoList", "{field}: written “{words}”"),
    Doing.REMOVED: QT_TRANSLATE_NOOP("UndoList", "{field}: removed “{words}”"),
    Doing.CHANGED: QT_TRANSLATE_NOOP("UndoList", "{field}: changed, “{words}”"),
    Doing.FORMATTED: QT_TRANSLATE_NOOP("UndoList", "{field}: formatted"),
}
_BARE: Final = QT_TRANSLATE_NOOP("UndoList", "{field}: changed")
_MANY: Final = QT_TRANSLATE_NOOP("UndoList", "{field}: changed in {count} places")
_EVERYWHERE: Final = QT_TRANSLATE_NOOP("UndoList", "Changed in {count} places")
_NAME: Final = QT_TRANSLATE_NOOP("UndoList", "List of edits")


def edit_text(edit: Edit) -> str:
    """An edit in one line."""
    what = told(edit)
    words = what.words if len(what.words) <= _LONGEST else f"{what.words[:_LONGEST].rstrip()}…"
    source = _WORDS[what.doing]
    if what.places > 1:
        source = _MANY if what.field else _EVERYWHERE
    elif not words and what.doing is not Doing.FORMATTED:
        source = _BARE
    return _say(source).format(field=field_name(what.field), words=words, count=what.places)


def undo_menu(article: OpenArticle, appearance: Appearance, parent: QWidget) -> QMenu:
    """The menu of what can be taken back, and of what can be made again."""
    menu = QMenu(parent)
    menu.setObjectName("undo_list")
    menu.setAccessibleName(_say(_NAME))
    history = article.manuscript.history
    _fill(menu, Icon.UNDO, history.done(SHOWN), article.undo, appearance)
    _fill(menu, Icon.REDO, history.undone(SHOWN), article.redo, appearance)
    return menu


def open_undo_list(article: OpenArticle, appearance: Appearance, parent: QWidget, place: QPoint) -> None:
    """Let the user choose how far to go back or on."""
    menu = undo_menu(article, appearance, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _fill(menu: QMenu, icon: Icon, edits: list[Edit], step: Callable[[], None], appearance: Appearance) -> None:
    if edits and not menu.isEmpty():
        menu.addSeparator()
    for number, edit in enumerate(edits, start=1):
        action = menu.addAction(appearance.icon(icon), edit_text(edit).replace("&", "&&"))
        action.triggered.connect(partial(_steps, step, number))


def _steps(step: Callable[[], None], count: int, _checked: bool = False) -> None:
    for _ in range(count):
        step()


def _say(text: object) -> str:
    return QCoreApplication.translate("UndoList", str(text))
