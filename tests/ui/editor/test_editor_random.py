# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done in whatever order, document and tree stay the same thing, and undo leads back."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.tree import Document
from newsdesk.ui.editor import clipboard
from newsdesk.ui.editor.formatting import KINDS, MARKS
from newsdesk.ui.editor.table_verbs import TABLES
from tests.ui.editor.conftest import PHOTO, Desk
from tests.ui.keyboard import press, type_text

BODY = """Первый **абзац** с [ссылкой](https://a.kz) и 😀 сноской[^1].

## Заголовок

– Речь, – сказал он.

> Цитата
>
> – В ней речь
>
> — Имя, должность

- раз
    - два
        1. три
- четыре

| а | б |
| :-- | --- |
| в | г |

| д |
| --- |

![Подпись](photo:7){.wide}

---

::: box Справка
текст
:::

Конец.

[^1]: Сноска.
"""
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYS = (
    (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Return, NONE), (Qt.Key.Key_Return, SHIFT), (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Backspace, NONE), (Qt.Key.Key_Backspace, CONTROL), (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Delete, CONTROL), (Qt.Key.Key_Tab, NONE), (Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Down, NONE),
    (Qt.Key.Key_Up, SHIFT), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_X, CONTROL),
)  # fmt: skip
TEXTS = ("я", " ", "– ", "слово ", "— ", "x", "\u00a0")
PASTED = (
    "одна строка",
    "первый\n\n– второй\n\n- третий",
    "| x |\n| - |\n| y |",
    "**жирно** и [да](https://b.kz)",
    "---",
)


class Monkey:
    """Presses anything anywhere."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk = desk
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.done: list[str] = []

    def act(self) -> None:
        """One action."""
        choose = self.random.choice
        action: Callable[[], None] = choose(
            (
                self.place,
                self.place,
                self.key,
                self.key,
                self.key,
                self.type,
                self.type,
                self.verb,
                self.paste,
                self.drag,
            )
        )
        self.done.append(action.__name__)
        action()

    def place(self) -> None:
        cursor = self.desk.view.textCursor()
        end = self.desk.view.document().characterCount() - 1
        start = self.random.randint(0, end)
        cursor.setPosition(start)
        if self.random.random() < 0.5:
            far = end if self.random.random() < 0.1 else 12
            cursor.setPosition(
                min(end, max(0, start + self.random.randint(-far, far))), QTextCursor.MoveMode.KeepAnchor
            )
        self.desk.view.setTextCursor(cursor)

    def key(self) -> None:
        key, modifiers = self.random.choice(KEYS)
        self.done[-1] = f"{key} {modifiers}"
        press(self.desk.view, key, modifiers)

    def type(self) -> None:
        type_text(self.desk.view, self.random.choice(TEXTS))

    def verb(self) -> None:
        others = ("rule", "attribution", "clear_formatting", "code", "note", "move_block_up", "move_block_down")
        name = self.random.choice((*KINDS, *MARKS, *TABLES, *others, "photo", "table", "link"))
        self.done[-1] = name
        if name == "photo":
            self.desk.panel.insert_figure(PHOTO)
        elif name == "table":
            self.desk.panel.formatting.insert_table(1, 2)
        elif name == "link":
            self.desk.panel.formatting.set_link("https://c.kz", "текст")
        else:
            self.desk.panel.format(name)

    def paste(self) -> None:
        mime = QMimeData()
        mime.setData(clipboard.MARKDOWN, self.random.choice(PASTED).encode())
        self.desk.view.insertFromMimeData(mime)

    def drag(self) -> None:
        view = self.desk.view
        if view.textCursor().hasSelection():
            place = QTextCursor(view.document())
            place.setPosition(self.random.randint(0, view.document().characterCount() - 1))
            clipboard.move(view, view.createMimeDataFromSelection(), place)


@pytest.mark.parametrize("seed", range(24))
def test_document_and_tree_stay_the_same_thing(desk: Desk, seed: int) -> None:
    desk.open(BODY)
    original = desk.article.document
    monkey = Monkey(desk, seed)
    for _ in range(60):
        monkey.act()
        try:
            desk.assert_in_step()
        except AssertionError:
            print(monkey.done[-6:])  # noqa: T201 - what led here
            raise
    final = desk.article.document
    history = desk.article.manuscript.history
    while history.can_undo:
        desk.article.undo()
    desk.assert_in_step()
    assert desk.article.document == original == Document(from_markdown(BODY).blocks)
    assert desk.markdown == BODY
    while history.can_redo:
        desk.article.redo()
    desk.assert_in_step()
    assert desk.article.document == final
