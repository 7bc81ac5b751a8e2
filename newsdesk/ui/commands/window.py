# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands see of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from newsdesk.ui.archive.panel import ArchivePanel
    from newsdesk.ui.article_list.panel import ArticleListPanel
    from newsdesk.ui.commands.actions import Actions
    from newsdesk.ui.editor.panel import EditorPanel
    from newsdesk.ui.exporting.panel import ExportPanel
    from newsdesk.ui.focus_mode import FocusMode
    from newsdesk.ui.inspector.panel import InspectorPanel
    from newsdesk.ui.intake.sheet import IntakeSheet
    from newsdesk.ui.languages import Languages
    from newsdesk.ui.navigation.panel import NavigationPanel
    from newsdesk.ui.open_article import OpenArticle
    from newsdesk.ui.photos.panel import PhotosPanel
    from newsdesk.ui.popularity.panel import PopularityPanel
    from newsdesk.ui.preferences import Preferences
    from newsdesk.ui.preview.panel import PreviewPanel
    from newsdesk.ui.session import Session
    from newsdesk.ui.status_bar import StatusBar
    from newsdesk.ui.theme.appearance import Appearance
    from newsdesk.ui.widgets.notices import Notices


class Window(Protocol):
    """The window as commands know it."""

    @property
    def widget(self) -> QWidget:
        """The window itself, for what lies over it."""

    @property
    def languages(self) -> Languages: ...
    @property
    def preferences(self) -> Preferences: ...
    @property
    def commands(self) -> Actions:
        """Every command as an action, its shortcut and its state included."""

    @property
    def session(self) -> Session: ...
    @property
    def appearance(self) -> Appearance: ...
    @property
    def article(self) -> OpenArticle | None: ...
    @property
    def navigation(self) -> NavigationPanel: ...
    @property
    def articles(self) -> ArticleListPanel: ...
    @property
    def editor(self) -> EditorPanel: ...
    @property
    def inspector(self) -> InspectorPanel: ...
    @property
    def photos(self) -> PhotosPanel: ...
    @property
    def preview(self) -> PreviewPanel: ...
    @property
    def archive(self) -> ArchivePanel: ...
    @property
    def popularity(self) -> PopularityPanel: ...
    @property
    def exporting(self) -> ExportPanel: ...
    @property
    def intake(self) -> IntakeSheet: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def status_bar(self) -> StatusBar: ...
    @property
    def focus(self) -> FocusMode:
        """The text alone, and back."""

    def open_article(self, article: int) -> None:
        """Show an article in the editor, once what stands in it is safe."""

    def new_article(self) -> None:
        """Make a draft and show it."""

    def open_library(self, folder: Path) -> None:
        """Work on another library."""

    def put_back(self, file: Path) -> None:
        """Let the library of a backup take the place of this one, and work on it."""

    def repair_library(self) -> None:
        """Let this library go, and show what can be done where it is damaged."""

    def let_go_of_binned(self) -> None:
        """Show no article that lies in the bin, unless it has text that was not saved."""

    def show_panel(self, name: str) -> None:
        """Bring a region to the front and give it the keyboard: list, editor, inspector, preview, archive, …"""

    def toggle_panel(self, name: str) -> None:
        """Hide a region, or show it again."""

    def panel_shown(self, name: str) -> bool:
        """Whether a region can be seen."""

    def next_region(self, step: int) -> None:
        """Give the keyboard to the next region that can be seen (1), or to the one before (-1)."""

    def show_welcome(self) -> None:
        """Show the start page in place of the regions: new, open, demo, recent libraries."""

    def close(self) -> bool:
        """Close the window, once everything is safe."""
