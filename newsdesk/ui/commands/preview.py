# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the preview; showing and hiding it is with the other regions."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.ui.commands.command import Command, Menu, article_open
from newsdesk.ui.commands.window import Window
from newsdesk.ui.theme.icons import Icon


def _seen(window: Window) -> bool:
    return article_open(window) and window.panel_shown("preview")


def show_phone(window: Window) -> None:
    """Show the page as a phone does."""
    window.preview.set_width("phone")


def show_tablet(window: Window) -> None:
    """Show the page as a tablet does."""
    window.preview.set_width("tablet")


def show_desktop(window: Window) -> None:
    """Show the page as a desktop does."""
    window.preview.set_width("desktop")


def show_print(window: Window) -> None:
    """Show the article on paper, page by page."""
    window.preview.set_width("print")


def toggle_showcase(window: Window) -> None:
    """Show headline and lead as they look elsewhere, or the page again."""
    shown = window.preview.showcase_shown and window.panel_shown("preview")
    window.show_panel("preview")
    window.preview.set_showcase(not shown)


def save_as_pdf(window: Window) -> None:
    """Save the article on paper as a PDF file."""
    window.show_panel("preview")
    window.preview.save_as_pdf()


def toggle_dark(window: Window) -> None:
    """Show the page dark, or light again."""
    window.preview.set_page_dark(not window.preview.page_dark)


def reload(window: Window) -> None:
    """Make the page anew."""
    window.preview.reload()


def open_exported(window: Window) -> None:
    """Open the exported page in the browser."""
    window.preview.open_exported()


_PREVIEW = QT_TRANSLATE_NOOP("Commands", "needs an open article and its preview")
COMMANDS: tuple[Command, ...] = (
    Command(
        "preview.phone", QT_TRANSLATE_NOOP("Commands", "Preview as on a p&hone"), show_phone, Menu.VIEW, "preview",
        Icon.PHONE, "Ctrl+Shift+1", _seen, lambda window: window.preview.width_shown == "phone", needs=_PREVIEW,
    ),
    Command(
        "preview.tablet", QT_TRANSLATE_NOOP("Commands", "Preview as on a &tablet"), show_tablet, Menu.VIEW, "preview",
        Icon.TABLET, "Ctrl+Shift+2", _seen, lambda window: window.preview.width_shown == "tablet", needs=_PREVIEW,
    ),
    Command(
        "preview.desktop", QT_TRANSLATE_NOOP("Commands", "Preview as on a des&ktop"), show_desktop, Menu.VIEW,
        "preview", Icon.DESKTOP, "Ctrl+Shift+3", _seen, lambda window: window.preview.width_shown == "desktop",
        needs=_PREVIEW,
    ),
    Command(
        "preview.print", QT_TRANSLATE_NOOP("Commands", "Preview as on pa&per"), show_print, Menu.VIEW,
        "preview", Icon.PRINT, "Ctrl+Shift+4", _seen, lambda window: window.preview.width_shown == "print",
        needs=_PREVIEW,
    ),
    Command(
        "preview.showcase", QT_TRANSLATE_NOOP("Commands", "&Headline in lists, search engines and messengers"),
        toggle_showcase, Menu.VIEW, "preview", Icon.SHOWCASE, "Ctrl+Shift+5", article_open,
        lambda window: window.preview.showcase_shown,
    ),
    Command(
        "preview.dark", QT_TRANSLATE_NOOP("Commands", "Da&rk page in the preview"), toggle_dark, Menu.VIEW, "preview",
        Icon.DARK, "Ctrl+Alt+D", _seen, lambda window: window.preview.page_dark, needs=_PREVIEW,
    ),
    Command(
        "preview.reload", QT_TRANSLATE_NOOP("Commands", "Reload the pre&view"), reload, Menu.VIEW, "preview",
        Icon.RELOAD, "F5", _seen, needs=_PREVIEW,
    ),
    Command(
        "preview.pdf", QT_TRANSLATE_NOOP("Commands", "Save as PD&F…"), save_as_pdf, Menu.ARTICLE, "export", Icon.FILE,
        "", _seen, needs=_PREVIEW,
    ),
    Command(
        "preview.exported", QT_TRANSLATE_NOOP("Commands", "Open the exported page in the &browser"), open_exported,
        Menu.VIEW, "preview", Icon.OPEN_OUTSIDE, "", article_open,
    ),
)  # fmt: skip
