# SPDX-License-Identifier: GPL-3.0-or-later
"""What the panels remember from one day to the next: some of it of the window, some of each library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from newsdesk.ui.memory import library_key

if TYPE_CHECKING:
    from newsdesk.ui.desk import Desk


class _Kept(Protocol):
    """A panel that has a state and takes it back; it makes sense of anything it is given."""

    def state(self) -> dict[str, Any]: ...

    def restore(self, kept: dict[str, Any], /) -> None: ...


class Recall:
    """Keeps the states of a window's panels in its memory, and gives them back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._of_window: dict[str, _Kept] = {
            "preview": desk.preview,
            "find": desk.editor.finding,
            "writing": desk.editor.writing,
            "list_look": desk.articles.table,
        }
        self._of_library: dict[str, _Kept] = {
            "list": desk.articles,
            "navigation": desk.navigation,
            "popularity": desk.popularity,
        }

    def window(self) -> None:
        """Give back what belongs to no library."""
        for name, panel in self._of_window.items():
            panel.restore(self._desk.memory.table(name))

    def library(self, folder: Path) -> int | None:
        """Give back what belongs to a library; returns the article that was open in it."""
        kept = self._desk.memory.table(library_key(folder))
        for name, panel in self._of_library.items():
            if isinstance(state := kept.get(name), dict):
                panel.restore(state)
        if isinstance(places := kept.get("places"), dict):
            self._desk.editor.restore(places)
        article = kept.get("article")
        return article if isinstance(article, int) and article else None

    def keep(self) -> None:
        """Keep what is shown now."""
        desk = self._desk
        if desk.session.is_open:
            kept: dict[str, object] = {name: panel.state() for name, panel in self._of_library.items()}
            kept |= {"article": desk.article.id if desk.article is not None else 0, "places": desk.editor.places()}
            desk.memory.keep_table(library_key(desk.session.folder), kept)
        for name, panel in self._of_window.items():
            desk.memory.keep_table(name, panel.state())
