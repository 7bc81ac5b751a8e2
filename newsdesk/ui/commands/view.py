# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on the look of the window: its regions, its colours, its language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from newsdesk.ui.commands.command import Command, Menu, library_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def full_screen(window: Window) -> None:
    """Fill the screen, or leave it again."""
    window.widget.setWindowState(window.widget.windowState() ^ Qt.WindowState.WindowFullScreen)


def context_menu(_window: Window) -> None:
    """Open the menu of what has the keyboard: many keyboards have no key for it, and X11 knows no other."""
    there = QApplication.focusWidget()
    if there is not None:
        caret = there.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = caret.toRect().center() if isinstance(caret, QRectF) else QRect(caret or QRect()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there.mapToGlobal(place))
        QApplication.sendEvent(there, event)


def menu_bar(window: Window) -> None:
    """Show the menus as a bar, or behind their button only."""
    window.preferences.change(menu_bar=not window.preferences.current.menu_bar)


def _toggle(panel: str) -> Callable[[Window], None]:
    return lambda window: window.toggle_panel(panel)


def _shown(panel: str) -> Callable[[Window], bool]:
    return lambda window: window.panel_shown(panel)


def _choose_appearance(choice: str) -> Callable[[Window], None]:
    def choose(window: Window) -> None:
        window.appearance.choose(choice)
        window.preferences.change(appearance=choice)

    return choose


def _appearance_is(choice: str) -> Callable[[Window], bool]:
    return lambda window: window.appearance.choice == choice


def _speak(language: str) -> Callable[[Window], None]:
    def speak(window: Window) -> None:
        window.languages.choose(language)
        window.preferences.change(language=language)

    return speak


def _speaks(language: str) -> Callable[[Window], bool]:
    return lambda window: window.languages.language == language


def _step(step: int) -> Callable[[Window], None]:
    return lambda window: window.next_region(step)


def _region(name: str, text: object, keys: str, icon: Icon | None = None, toolbar: bool = False) -> Command:
    return Command(
        f"toggle_{name}",
        text,
        _toggle(name),
        Menu.VIEW,
        "regions",
        icon,
        keys,
        library_open,
        _shown(name),
        toolbar=toolbar,
    )


def _look(choice: str, text: object, icon: Icon | None = None) -> Command:
    return Command(
        f"appearance_{choice}",
        text,
        _choose_appearance(choice),
        Menu.VIEW,
        "appearance",
        icon,
        checked=_appearance_is(choice),
    )


def _language(code: str, text: object) -> Command:
    return Command(f"language_{code}", text, _speak(code), Menu.VIEW, "language", checked=_speaks(code))


COMMANDS: tuple[Command, ...] = (
    _region("navigation", QT_TRANSLATE_NOOP("Commands", "&Navigation"), "Ctrl+1", Icon.SIDEBAR),
    _region("list", QT_TRANSLATE_NOOP("Commands", "List of &articles"), "Ctrl+2"),
    _region("inspector", QT_TRANSLATE_NOOP("Commands", "&Inspector"), "Ctrl+3"),
    _region("preview", QT_TRANSLATE_NOOP("Commands", "&Preview"), "Ctrl+E", Icon.PREVIEW, toolbar=True),
    _region("archive", QT_TRANSLATE_NOOP("Commands", "Archive &calendar"), "Ctrl+4", Icon.CALENDAR),
    _region("popularity", QT_TRANSLATE_NOOP("Commands", "P&opularity"), "Ctrl+5", Icon.POPULAR),
    Command("next_region", QT_TRANSLATE_NOOP("Commands", "Ne&xt region"), _step(1), Menu.GO, "regions", shortcut="F6"),
    Command(
        "former_region",
        QT_TRANSLATE_NOOP("Commands", "&Former region"),
        _step(-1),
        Menu.GO,
        "regions",
        shortcut="Shift+F6",
    ),
    Command(
        "context_menu",
        QT_TRANSLATE_NOOP("Commands", "Context &menu"),
        context_menu,
        Menu.GO,
        "regions",
        shortcut="Shift+F10",
    ),
    _look("system", QT_TRANSLATE_NOOP("Commands", "Colours of the s&ystem")),
    _look("light", QT_TRANSLATE_NOOP("Commands", "&Light"), Icon.LIGHT),
    _look("dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), Icon.DARK),
    _language("ru", QT_TRANSLATE_NOOP("Commands", "Interface in &Russian")),
    _language("kk", QT_TRANSLATE_NOOP("Commands", "Interface in &Kazakh")),
    _language("en", QT_TRANSLATE_NOOP("Commands", "Interface in &English")),
    Command(
        "full_screen",
        QT_TRANSLATE_NOOP("Commands", "F&ull screen"),
        full_screen,
        Menu.VIEW,
        "window",
        None,
        "F11",
        checked=lambda window: bool(window.widget.windowState() & Qt.WindowState.WindowFullScreen),
    ),
    Command(
        "menu_bar",
        QT_TRANSLATE_NOOP("Commands", "&Menu bar"),
        menu_bar,
        Menu.VIEW,
        "window",
        Icon.MENU,
        checked=lambda window: window.preferences.current.menu_bar,
    ),
)
