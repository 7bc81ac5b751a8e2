# SPDX-License-Identifier: GPL-3.0-or-later
"""What a writer sees: an article with everything in it, its source, and the aids of the editor."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from newsdesk.ui.preview.width import Width
from tour.scene import At, Scene


def rich_top(at: At) -> None:
    """The beginning of an article with one of everything."""
    at.open_rich()


def rich_middle(at: At) -> None:
    """Quotation, box and pull quote."""
    at.open_rich()
    at.desk.editor.reveal_block(6)
    at.settle()


def rich_table(at: At) -> None:
    """A table with the caret in it, and a gallery."""
    at.open_rich()
    at.desk.editor.reveal_block(10)
    at.put_caret("понедельник")
    at.settle()


def rich_end(at: At) -> None:
    """Gallery, link card and footnote."""
    at.open_rich()
    at.put_caret("Расписание вывесят")
    at.settle()


def source(at: At) -> None:
    """The Markdown of the text."""
    at.open_rich()
    at.put_caret("придёт в семь утра")
    at.hands.press("Ctrl+Alt+M")
    at.settle()


def slash_menu(at: At) -> None:
    """Every kind of block, asked for by a stroke."""
    at.open_rich()
    at.put_caret("Двадцать лет мы просили об этом.")
    at.hands.press("Return")
    at.hands.press("Ctrl+Alt+0")
    at.hands.write("/")
    at.rest()


def selection_bar(at: At) -> None:
    """The bar over selected words."""
    at.open_rich()
    at.put_caret("чинила мост через Ашысу", select=True)
    at.desk.editor.selection_bar.appear()
    at.rest()


def find_and_replace(at: At) -> None:
    """Words that are looked for, and what is to stand in their place."""
    at.open_rich()
    at.desk.editor.focus_text()
    at.hands.press("Ctrl+H")
    at.hands.write("поезд")
    at.settle()


def outline(at: At) -> None:
    """The headings of the article."""
    at.open_rich()
    at.desk.editor.focus_text()
    at.hands.press("Ctrl+J")
    at.settle()


def undo_list(at: At) -> None:
    """What was done to the article, step by step."""
    at.open_rich()
    at.put_caret("ходили через день.")
    at.hands.write(" Пассажиров стало вдвое больше.")
    at.hands.press("Return")
    at.hands.write("Билеты продают с понедельника.")
    at.hands.press("Ctrl+Alt+Z")
    at.rest()


def text_alone(at: At) -> None:
    """The text without anything beside it."""
    at.open_rich()
    at.desk.focus.enter()
    at.settle()


def showcase(at: At) -> None:
    """Headline and lead as others show them."""
    at.open_rich()
    at.give_preview_room()
    at.desk.preview.set_showcase(True)
    at.settle()
    at.rest()


def paper(at: At) -> None:
    """The article as it is printed."""
    at.open_rich()
    at.give_preview_room()
    at.desk.preview.set_width(Width.PRINT)
    at.settle()
    at.rest(1500)


def preview_apart(at: At) -> None:
    """The preview in a window of its own."""
    at.open_rich()
    at.hands.click("tear_off_dock_preview")
    apart: QWidget = at.hands.see("dock_preview")
    apart.resize(480, 640)
    apart.move(at.desk.window.mapToGlobal(QPoint(at.desk.window.width() // 2, 100)))
    at.settle()
    at.rest()


WRITING: dict[str, Scene] = {
    "rich-top": rich_top,
    "rich-middle": rich_middle,
    "rich-table": rich_table,
    "rich-end": rich_end,
    "source": source,
    "slash-menu": slash_menu,
    "selection-bar": selection_bar,
    "find-and-replace": find_and_replace,
    "outline": outline,
    "undo-list": undo_list,
    "text-alone": text_alone,
    "showcase": showcase,
    "paper": paper,
    "preview-apart": preview_apart,
}
