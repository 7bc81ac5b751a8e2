# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies beside the text and belongs to a place in it: tools of tables, figures and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.figures.tools import FigureTools
from newsdesk.ui.editor.links.tools import LinkTools
from newsdesk.ui.editor.table_handles import TableHandles
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance


class Beside(QObject):
    """The tools of one view; `run` carries out any command of formatting by its name."""

    said = Signal(str, str, object)
    """Something was done: its words, and perhaps the name of a way back and a function that goes it (or None)."""
    article_wanted = Signal(int)
    """An article of the library should be opened."""
    library_photos_wanted = Signal()
    """A photo of the library should be chosen for the figure that is selected."""

    def __init__(self, view: TextView, session: Session, appearance: Appearance, run: Callable[[str], None]) -> None:
        super().__init__(view)
        self.handles = TableHandles(view, appearance, run)
        self.figures = FigureTools(view, session, appearance, run)
        self.links = LinkTools(view, session, appearance, run)
        self.links.article_wanted.connect(self.article_wanted)
        self.figures.said.connect(self.said)
        self.figures.library_wanted.connect(self.library_photos_wanted)

    def run(self, name: str) -> bool:
        """Carry out a command on what stands at the caret; whether it was one of these."""
        return self.figures.run(name) or self.links.run(name)

    def show_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Name other keys in tooltips and menus."""
        self.handles.keys.update(shortcuts)
        self.figures.show_shortcuts(shortcuts)

    def close(self) -> None:
        """Finish what was begun at a place of this article: another one comes."""
        self.figures.close()
        self.links.close()

    def take_photo(self, photo: Photo) -> bool:
        """Put a photo in the place of another one, if that was asked for; whether it was."""
        return self.figures.take_photo(photo)
