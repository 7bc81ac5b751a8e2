# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the text: what it is, how it is marked, what is put in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from newsdesk.ui.commands.native_keys import native
from newsdesk.ui.editor.caret import CaretState
from newsdesk.ui.editor.insert_menu import InsertMenu
from newsdesk.ui.editor.kinds import QUOTES, Kind
from newsdesk.ui.editor.look import EMPHASIS, STRIKE, STRONG
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, ICON

INSERT: Final = "insert"
"""The name of the button that opens the menu of what can be put in."""
_SEPARATOR: Final = 13
"""Pixels of a separator with the room around it, as the style sheet has them."""
STYLES: Final = (
    ("paragraph", QT_TRANSLATE_NOOP("FormatBar", "Paragraph"), Kind.PARAGRAPH),
    ("heading_2", QT_TRANSLATE_NOOP("FormatBar", "Heading 1"), Kind.HEADING_2),
    ("heading_3", QT_TRANSLATE_NOOP("FormatBar", "Heading 2"), Kind.HEADING_3),
    ("heading_4", QT_TRANSLATE_NOOP("FormatBar", "Heading 3"), Kind.HEADING_4),
    ("speech", QT_TRANSLATE_NOOP("FormatBar", "Direct speech"), Kind.SPEECH),
    ("quotation", QT_TRANSLATE_NOOP("FormatBar", "Quotation"), Kind.QUOTE),
)
_BUTTONS: Final = (
    ("bold", Icon.BOLD, QT_TRANSLATE_NOOP("FormatBar", "Bold")),
    ("italic", Icon.ITALIC, QT_TRANSLATE_NOOP("FormatBar", "Italic")),
    ("strike", Icon.STRIKE, QT_TRANSLATE_NOOP("FormatBar", "Strike out")),
    ("", None, ""),
    ("speech", Icon.SPEECH, QT_TRANSLATE_NOOP("FormatBar", "Direct speech")),
    ("quotation", Icon.QUOTATION, QT_TRANSLATE_NOOP("FormatBar", "Quotation")),
    ("bullets", Icon.BULLETS, QT_TRANSLATE_NOOP("FormatBar", "Bulleted list")),
    ("numbers", Icon.NUMBERS, QT_TRANSLATE_NOOP("FormatBar", "Numbered list")),
    ("", None, ""),
    ("link", Icon.LINK, QT_TRANSLATE_NOOP("FormatBar", "Link")),
    ("insert_photo", Icon.PHOTO, QT_TRANSLATE_NOOP("FormatBar", "Insert a photo")),
    ("insert_table", Icon.TABLE, QT_TRANSLATE_NOOP("FormatBar", "Table")),
    (INSERT, Icon.NEW, QT_TRANSLATE_NOOP("FormatBar", "Insert")),
    ("", None, ""),
    ("clear_formatting", Icon.PLAIN, QT_TRANSLATE_NOOP("FormatBar", "Clear formatting")),
    ("source_mode", Icon.SOURCE, QT_TRANSLATE_NOOP("FormatBar", "Source (Markdown)")),
)
_OTHER_NAMES: Final = {
    Kind.KICKER: QT_TRANSLATE_NOOP("FormatBar", "Kicker"),
    Kind.HEADLINE: QT_TRANSLATE_NOOP("FormatBar", "Headline"),
    Kind.LEAD: QT_TRANSLATE_NOOP("FormatBar", "Lead"),
    Kind.ITEM: QT_TRANSLATE_NOOP("FormatBar", "List"),
    Kind.QUOTE_SPEECH: QT_TRANSLATE_NOOP("FormatBar", "Quotation"),
    Kind.ATTRIBUTION: QT_TRANSLATE_NOOP("FormatBar", "Attribution"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("FormatBar", "Caption"),
    Kind.OBJECT: QT_TRANSLATE_NOOP("FormatBar", "Object"),
    Kind.RULE: QT_TRANSLATE_NOOP("FormatBar", "Rule"),
    Kind.CELL: QT_TRANSLATE_NOOP("FormatBar", "Table"),
    Kind.HEADER_CELL: QT_TRANSLATE_NOOP("FormatBar", "Table header"),
}


class FormatBar(QToolBar):
    """Buttons of formatting; `wanted` tells the name of the command that was pressed."""

    wanted = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("format_bar")
        self._appearance = appearance
        self._state = CaretState()
        self._source = False
        self._keys = dict(SHORTCUTS)
        self._buttons: dict[str, QAction] = {}
        self._styles: dict[Kind, QAction] = {}
        self._entries: list[QAction] = []
        self.insert_menu = InsertMenu(appearance, self)
        self.insert_menu.wanted.connect(self.wanted)
        self._allowed: dict[str, bool] = {}
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = self._make_style_button()
        self.addWidget(self._style)
        self.addSeparator()
        for name, icon, _ in _BUTTONS:
            if icon is None:
                self._entries.append(self.addSeparator())
            else:
                self._add_button(name)
        self._more = self._make_more_button()
        self._more_shown = self.addWidget(self._more)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self._show_buttons()

    def button(self, name: str) -> QAction:
        """The action of a command's button."""
        return self._buttons[name]

    def take_keyboard(self) -> None:
        """Give the first of the buttons the keyboard."""
        shown = [self.widgetForAction(action) for action in self._buttons.values() if action.isVisible()]
        first = next((button for button in (self._style, *shown) if button.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Name other keys in the tooltips, as the user chose them."""
        self._keys.update(shortcuts)
        self.insert_menu.show_shortcuts(shortcuts)
        self._retranslate()

    def show_source(self, shown: bool) -> None:
        """Show whether the source stands there instead of the text as it is read."""
        self._source = shown
        self._show_buttons()

    def show_state(self, state: CaretState) -> None:
        """Show what stands around the caret."""
        if state != self._state:  # it is told with every key
            self._state = state
            self._show_buttons()

    def _show_buttons(self) -> None:
        state = self._state
        body = state.writable and not state.in_field
        prose = body and state.kind not in (Kind.NONE, Kind.OBJECT, Kind.RULE, Kind.FIGURE) and not state.in_table
        checked = {
            "bold": bool(state.marks & STRONG),
            "italic": bool(state.marks & EMPHASIS),
            "strike": bool(state.marks & STRIKE),
            "speech": state.kind in (Kind.SPEECH, Kind.QUOTE_SPEECH),
            "quotation": state.kind in QUOTES,
            "bullets": state.kind is Kind.ITEM and not state.ordered,
            "numbers": state.kind is Kind.ITEM and state.ordered,
            "link": state.linked,
            "source_mode": self._source,
        }
        for name, action in self._buttons.items():
            action.setChecked(checked.get(name, False))
            whole = name in ("speech", "quotation", "bullets", "numbers")
            self._allowed[name] = prose if whole else body or (state.writable and name == "insert_photo")
            if name == "source_mode":
                self._allowed[name] = state.kind is not Kind.NONE
            action.setEnabled(self._allowed[name])
        for kind, action in self._styles.items():
            action.setChecked(kind is state.kind or (kind is Kind.QUOTE and state.kind in QUOTES))
        self._style.setEnabled(prose)
        self._style.setText(self._style_name())

    def _style_name(self) -> str:
        for _, text, kind in STYLES:
            if kind is self._state.kind:
                return _words(text)
        return _words(_OTHER_NAMES.get(self._state.kind, STYLES[0][1]))

    def _make_style_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("paragraph_style")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        button.setFixedWidth(140)
        menu = QMenu(button)
        menu.setObjectName("paragraph_style_menu")
        group = QActionGroup(menu)
        for name, _, kind in STYLES:
            action = menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=name: self._press(name))
            group.addAction(action)
            self._styles[kind] = action
        button.setMenu(menu)
        return button

    def _add_button(self, name: str) -> None:
        action = QAction(self)
        action.setObjectName(f"format_{name}")
        action.setCheckable(name not in ("insert_photo", "insert_table", INSERT, "clear_formatting"))
        if name != INSERT:
            action.triggered.connect(lambda _=False: self._press(name))
        self.addAction(action)
        self._entries.append(action)
        self._buttons[name] = action
        button = self.widgetForAction(action)
        button.setObjectName(f"button_{name}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedWidth(CLICK_TARGET + 4)
        if isinstance(button, QToolButton) and name == INSERT:
            button.setProperty("look", "menu")
            button.setMenu(self.insert_menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _make_more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("more_formatting")
        button.setProperty("look", "menu")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedWidth(CLICK_TARGET + 4)
        menu = QMenu(button)
        menu.setObjectName("more_formatting_menu")
        menu.aboutToShow.connect(self._fill_more)
        button.setMenu(menu)
        return button

    def _fill_more(self) -> None:
        """Name the buttons that found no room."""
        menu = self._more.menu()
        menu.clear()
        for name, action in self._buttons.items():
            if action.isVisible():
                continue
            if name == INSERT:
                entry = menu.addMenu(self.insert_menu)
                entry.setObjectName(f"more_{name}")
            else:
                keys = native(self._keys.get(name, ""))
                entry = menu.addAction(action.icon(), f"{action.text()}\t{keys}")
                entry.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
                entry.setObjectName(f"more_{name}")
                entry.setCheckable(action.isCheckable())
                entry.setChecked(action.isChecked())
            entry.setEnabled(self._allowed[name])  # the action itself is disabled while it is hidden

    def _fit(self) -> None:
        """Keep what has room, from the left; the rest is in the menu at the right."""
        layout = self.layout()
        if layout is None:
            return
        margins, spacing = layout.contentsMargins(), layout.spacing()
        widths = [self._width(action) + spacing for action in self._entries]
        room = self.width() - margins.left() - margins.right() - self._style.width() - 2 * spacing - _SEPARATOR
        everything = sum(widths) <= room
        room -= 0 if everything else self._more.width() + spacing
        kept = 0
        while kept < len(widths) and (everything or sum(widths[: kept + 1]) <= room):
            kept += 1
        while 0 < kept < len(widths) and self._entries[kept - 1].isSeparator():
            kept -= 1
        for number, action in enumerate(self._entries):
            action.setVisible(number < kept)
        self._more_shown.setVisible(not everything)

    def _width(self, action: QAction) -> int:
        return _SEPARATOR if action.isSeparator() else CLICK_TARGET + 4

    def _press(self, name: str) -> None:
        self.wanted.emit(name)
        self._show_buttons()  # a press that changed nothing must not look like one that did

    def _draw(self) -> None:
        for name, icon, _ in _BUTTONS:
            if icon is not None:
                self._buttons[name].setIcon(self._appearance.icon(icon))
        self._style.setIcon(self._appearance.icon(Icon.DOWN))
        self._more.setIcon(self._appearance.icon(Icon.MORE))

    def _retranslate(self) -> None:
        self.setWindowTitle(_words(QT_TRANSLATE_NOOP("FormatBar", "Formatting")))
        self.setAccessibleName(self.windowTitle())
        self._style.setAccessibleName(_words(QT_TRANSLATE_NOOP("FormatBar", "Paragraph style")))
        self._style.setToolTip(self._style.accessibleName())
        self._more.setAccessibleName(_words(QT_TRANSLATE_NOOP("FormatBar", "More formatting")))
        self._more.setToolTip(self._more.accessibleName())
        for name, icon, text in _BUTTONS:
            if icon is not None:
                keys = native(self._keys.get(name, ""))
                self._buttons[name].setText(_words(text))
                self._buttons[name].setToolTip(f"{_words(text)} ({keys})" if keys else _words(text))
                self.widgetForAction(self._buttons[name]).setAccessibleName(_words(text))
        for name, text, kind in STYLES:
            keys = native(self._keys.get(name, ""))
            self._styles[kind].setText(f"{_words(text)}\t{keys}")
        self._style.setText(self._style_name())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._style.icon().isNull():
            self._draw()

    def minimumSizeHint(self) -> QSize:
        least = self._style.width() + self._more.width() + 3 * CLICK_TARGET
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()


def _words(text: object) -> str:
    return QCoreApplication.translate("FormatBar", str(text))
