# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the list shows nothing, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from newsdesk.domain.query import ListFilter
from newsdesk.ui.widgets.states import StateStack


def show_empty(
    states: StateStack, shown: ListFilter, *, read_only: bool, clear: Callable[[], None], new: Callable[[], None]
) -> None:
    """Say why a list that is filtered so has no rows; `clear` takes the filters away, `new` writes an article."""
    if shown == ListFilter(binned=True):
        title = QCoreApplication.translate("Emptiness", "The bin is empty")
        text = QCoreApplication.translate("Emptiness", "What you throw away stays here until you take it out again.")
        states.show_empty(title, text)
    elif shown == ListFilter(uncredited=True):
        title = QCoreApplication.translate("Emptiness", "Every photo has its credit")
        states.show_empty(title, "", QCoreApplication.translate("Emptiness", "Show all articles"), clear)
    elif shown != ListFilter():
        title = QCoreApplication.translate("Emptiness", "Nothing found")
        text = QCoreApplication.translate("Emptiness", "No article fits the search and the filters above.")
        states.show_empty(title, text, QCoreApplication.translate("Emptiness", "Clear filters"), clear)
    elif read_only:
        title = QCoreApplication.translate("Emptiness", "No articles yet")
        states.show_empty(title, QCoreApplication.translate("Emptiness", "This library can only be read."))
    else:
        title = QCoreApplication.translate("Emptiness", "Your articles will appear here")
        text = QCoreApplication.translate("Emptiness", "Write the first one, or drop files here to take them in.")
        states.show_empty(title, text, QCoreApplication.translate("Emptiness", "New article"), new)
