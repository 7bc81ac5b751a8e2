# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on how the text is looked at while it is written; each switch is remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.editor.writing_view import SIZES, USUAL


def focus_mode(window: Window) -> None:
    """Leave the text alone, or bring everything back."""
    window.focus.toggle()


def dim_others(window: Window) -> None:
    """Let all stand back but the paragraph of the caret, or nothing."""
    window.editor.writing.set_dim(not window.editor.writing.dim)


def typewriter(window: Window) -> None:
    """Keep the line of the caret at one height, or let it wander."""
    window.editor.writing.set_typewriter(not window.editor.writing.typewriter)


def invisibles(window: Window) -> None:
    """Mark the signs that nobody sees, or leave them so."""
    window.editor.writing.set_invisibles(not window.editor.writing.invisibles)


def usual_size(window: Window) -> None:
    """Show the text at its usual size."""
    window.editor.writing.set_zoom(USUAL)


def text_length(window: Window) -> None:
    """Show every figure of the text's length, and ask for its target."""
    window.focus.leave()
    window.status_bar.counts.show_figures()


def outline(window: Window) -> None:
    """Show the headings of the article, or hide them."""
    window.editor.contents.toggle()


def _zoom(step: int) -> Callable[[Window], None]:
    return lambda window: window.editor.writing.step_zoom(step)


def _in_focus(window: Window) -> bool:
    return article_open(window) or window.focus.on


COMMANDS: tuple[Command, ...] = (
    Command(
        "outline", QT_TRANSLATE_NOOP("Commands", "&Headings of the article"), outline, Menu.VIEW, "writing", None,
        "Ctrl+J", article_open, lambda window: window.editor.contents.shown,
    ),
    Command(
        "text_length", QT_TRANSLATE_NOOP("Commands", "Length of the te&xt…"), text_length, Menu.VIEW, "writing", None,
        "Ctrl+Shift+G", article_open,
    ),
    Command(
        "focus_mode", QT_TRANSLATE_NOOP("Commands", "&Text alone"), focus_mode, Menu.VIEW, "writing", None,
        "Shift+F11", _in_focus, lambda window: window.focus.on,
        QT_TRANSLATE_NOOP("Commands", "Hide everything but the text; Esc brings it back"),
        needs=QT_TRANSLATE_NOOP("Commands", "no article is open"),
    ),
    Command(
        "dim_others", QT_TRANSLATE_NOOP("Commands", "&Dim other paragraphs"), dim_others, Menu.VIEW, "writing", None,
        "Ctrl+F9", checked=lambda window: window.editor.writing.dim,
    ),
    Command(
        "typewriter", QT_TRANSLATE_NOOP("Commands", "Keep the line of the caret in the &middle"), typewriter,
        Menu.VIEW, "writing", None, "Shift+F9", checked=lambda window: window.editor.writing.typewriter,
    ),
    Command(
        "invisibles", QT_TRANSLATE_NOOP("Commands", "In&visible characters"), invisibles, Menu.VIEW, "writing", None,
        "Ctrl+F8", checked=lambda window: window.editor.writing.invisibles,
        tip=QT_TRANSLATE_NOOP("Commands", "Mark spaces, no-break spaces, soft hyphens and ends of paragraphs"),
    ),
    Command(
        "zoom_in", QT_TRANSLATE_NOOP("Commands", "Larger text"), _zoom(1), Menu.VIEW, "zoom", None, "Ctrl++",
        lambda window: window.editor.writing.zoom < SIZES[-1],
        needs=QT_TRANSLATE_NOOP("Commands", "the text is as large as it can be"),
    ),
    Command(
        "zoom_out", QT_TRANSLATE_NOOP("Commands", "Smaller text"), _zoom(-1), Menu.VIEW, "zoom", None, "Ctrl+-",
        lambda window: window.editor.writing.zoom > SIZES[0],
        needs=QT_TRANSLATE_NOOP("Commands", "the text is as small as it can be"),
    ),
    Command(
        "zoom_reset", QT_TRANSLATE_NOOP("Commands", "Usual size of the text"), usual_size, Menu.VIEW, "zoom", None,
        "Ctrl+0", checked=lambda window: window.editor.writing.zoom == USUAL,
    ),
)  # fmt: skip
