# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk: places the panels in the window and shows them; how they talk to each other is in `wiring`."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.ui.archive.panel import ArchivePanel
from newsdesk.ui.article_list.panel import ArticleListPanel
from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.block_entries import block_entries
from newsdesk.ui.commands.menus import Menus
from newsdesk.ui.commands.registry import COMMANDS
from newsdesk.ui.editor.panel import EditorPanel
from newsdesk.ui.exporting.panel import ExportPanel
from newsdesk.ui.focus_mode import FocusMode
from newsdesk.ui.inspector.panel import InspectorPanel
from newsdesk.ui.inspector.status_button import StatusButton
from newsdesk.ui.intake.dropping import FileDrops
from newsdesk.ui.intake.sheet import IntakeSheet
from newsdesk.ui.languages import Languages
from newsdesk.ui.main_toolbar import MainToolBar
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.memory import Memory
from newsdesk.ui.navigation.panel import NavigationPanel
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.panel_focus import PanelFocus, has_keyboard
from newsdesk.ui.photos.panel import PhotosPanel
from newsdesk.ui.pictures import Pictures
from newsdesk.ui.popularity.panel import PopularityPanel
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.preview.panel import PreviewPanel
from newsdesk.ui.recovery.damage_strip import DamageStrip
from newsdesk.ui.recovery.held_strip import HeldStrip
from newsdesk.ui.recovery.strip import RecoveryStrip
from newsdesk.ui.regions import Region, Regions
from newsdesk.ui.remembered_regions import RememberedRegions
from newsdesk.ui.session import Session
from newsdesk.ui.status_bar import StatusBar
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.fonts import load_article_fonts
from newsdesk.ui.widgets.notices import Notices
from newsdesk.ui.wiring import Wiring

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.welcome import Welcome
    from newsdesk.ui.early_list import EarlyList

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Desk(QObject):
    """What stands in the window: the panels, the toolbar, the commands. It is the `Window` that commands get."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        appearance: Appearance,
        languages: Languages,
        preferences: Preferences,
        memory: Memory,
        early: EarlyList | None = None,
    ) -> None:
        """`early` is the list of articles that the window shows already."""
        super().__init__(window)
        load_article_fonts()
        self.window = window
        self.session = session
        self.appearance = appearance
        self.languages = languages
        self.preferences = preferences
        self.memory = memory
        self._early = early
        self._make_panels()
        self._place_panels()
        self.commands = Actions(self, COMMANDS)
        self.menus = Menus(self.commands, preferences, self.open_library, window)
        self.toolbar = MainToolBar(
            self.commands, self.menus.main, appearance, self.articles.search_field, self.status_button, window
        )
        window.addToolBar(self.toolbar)
        self.wiring = Wiring(self)
        self.focus = FocusMode(self)
        self.editor.actions_known = self.commands
        self._listen()
        self._places.recall()
        self._retranslate()

    # -- what commands ask for ---------------------------------------------------------------------------------------

    @property
    def widget(self) -> QWidget:
        """The window itself."""
        return self.window

    @property
    def article(self) -> OpenArticle | None:
        """The article in the editor."""
        return self.wiring.article

    def take_chosen(self) -> int | None:
        """The article that was chosen in the list before its library was open: asked once."""
        if self._early is None:
            return None
        chosen, self._early.chosen = self._early.chosen, None
        return chosen

    def start(self, folder: Path | None) -> None:
        """Fill the window, once it is painted."""
        if folder is None:
            self.show_welcome()
        elif self.session.opening != folder:
            self.session.open(folder)
        # The icons' own modules and fonts are slow to load: the library is asked meanwhile.
        QTimer.singleShot(0, self, self._show_icons)

    def _show_icons(self) -> None:
        self.commands.show_icons()
        self.toolbar.show_icons()

    def open_article(self, article: int) -> None:
        """Show an article in the editor."""
        self.wiring.open_article(article)

    def new_article(self) -> None:
        """Make a draft and show it."""
        self.wiring.new_article()

    def open_library(self, folder: Path) -> None:
        """Work on another library; what stands in this one is in its journal."""
        self.wiring.open_library(folder)

    def put_back(self, file: Path) -> None:
        """Let the library of a backup take the place of this one, and work on it."""
        self.wiring.put_back(file)

    def repair_library(self) -> None:
        """Let this library go, and show what can be done where it is damaged."""
        self.wiring.damage.choose()

    def let_go_of_binned(self) -> None:
        """Show no article that lies in the bin, unless it has text that was not saved."""
        self.wiring.open_articles.let_go_of_binned()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front and give it the keyboard."""
        self._panels.show(name)

    def toggle_panel(self, name: str) -> None:
        """Hide a panel, or show it again; the keyboard of one that goes is the text's."""
        if self._panels.toggle(name) and self.article is not None:
            self.editor.focus_text()
        self.commands.refresh()

    def panel_shown(self, name: str) -> bool:
        """Whether a panel can be seen."""
        return self._panels.shown(name)

    def next_region(self, step: int) -> None:
        """Give the keyboard to the next region that can be seen, or to the one before."""
        self._panels.go(step)

    def show_welcome(self) -> None:
        """Show the start page in place of the regions."""
        self.focus.leave()
        self.regions.hide_all()
        self.toolbar.hide()
        self.status_bar.tell_of_article(False)
        self.centre.setCurrentWidget(self.welcome)
        self.welcome.setFocus()

    def show_desk(self) -> None:
        """Show the regions in place of the start page."""
        if self.centre.currentWidget() is not self._desk:
            self.toolbar.show()
            self.status_bar.tell_of_article(True)
            self.centre.setCurrentWidget(self._desk)
            self.regions.show_again()
        if self._places.take_unsized():
            # Only regions that are laid out can be sized.
            QTimer.singleShot(0, self, self._size_regions)

    # -- building ----------------------------------------------------------------------------------------------------

    @cached_property
    def welcome(self) -> Welcome:
        """The start page, made when it is wanted: most days begin with a library."""
        from newsdesk.ui.dialogs.welcome import Welcome

        made = Welcome(self.session, self.appearance, self.preferences)
        made.library_chosen.connect(self.open_library)
        made.not_put_back.connect(self.notices.failed)
        made.rescued.connect(self.wiring.damage.take_rescued)
        made.repaired.connect(self.wiring.damage.take_repaired)
        self.centre.addWidget(made)
        return made

    def _make_panels(self) -> None:
        session, appearance = self.session, self.appearance
        early = self._early
        self.pictures = early.pictures if early is not None else Pictures(session)
        shared = (session, appearance, self.pictures)
        self.navigation = NavigationPanel(*shared)
        self.archive = ArchivePanel(*shared)
        self.popularity = PopularityPanel(*shared)
        self.articles = early.articles if early is not None else ArticleListPanel(*shared)
        self.editor = EditorPanel(*shared)
        self.editor.offer_blocks(block_entries())
        self.inspector = InspectorPanel(*shared)
        self.photos = PhotosPanel(*shared)
        self.inspector.set_photos_page(self.photos)
        self.preview = PreviewPanel(session, appearance)
        self.exporting = ExportPanel(session, appearance, self.window)
        self.status_button = StatusButton(session, appearance)
        self.recovery = RecoveryStrip(session, appearance)
        self.damage_strip = DamageStrip(session, appearance)
        self.held_strip = HeldStrip(appearance)
        self.intake = IntakeSheet(session, appearance, self.window)
        self.drops = FileDrops(self.window, appearance, self._may_take_files)

    def _place_panels(self) -> None:
        working = has_keyboard(self.articles)
        self.articles.setParent(None)  # what it stood in goes with the central widget of before
        self._desk = _stacked(self.damage_strip, self.held_strip, self.recovery, self.editor)
        self.centre = QStackedWidget(self.window)
        self.centre.setObjectName("centre")
        self.centre.addWidget(self._desk)
        self.window.setCentralWidget(self.centre)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setObjectName("left_panels")
        left.setChildrenCollapsible(False)
        for panel in (self.navigation, self.archive, self.popularity):
            left.addWidget(panel)
        left.setSizes([360, 260, 240])
        self._place_regions(left)
        if working:
            self.articles.view.setFocus()
        self.status_bar = StatusBar(self.session, self.appearance, self.window)
        self.window.setStatusBar(self.status_bar)
        self.notices = Notices(self.appearance, self.window)

    def _place_regions(self, left: QSplitter) -> None:
        self.regions = Regions(
            self.window,
            self.appearance,
            {
                "navigation": lambda: self.tr("Library"),
                "list": lambda: self.tr("Articles"),
                "inspector": lambda: self.tr("Inspector"),
                "preview": lambda: self.tr("Preview"),
            },
        )
        self.regions.place(Region("navigation", left, _LEFT, 220, 200))
        self.regions.place(Region("list", self.articles, _LEFT, 296, 256), beside="navigation")
        self.regions.place(Region("inspector", self.inspector, _RIGHT, 320, 288))
        self.regions.place(Region("preview", self.preview, _RIGHT, 320, 288, titled=True), below="inspector")
        keyboard: dict[str, QWidget] = {
            "navigation": self.navigation,
            "archive": self.archive,
            "popularity": self.popularity,
            "list": self.articles,
            "editor": self.editor,
            "inspector": self.inspector,
            "preview": self.preview,
        }
        self._panels = PanelFocus(self.regions, keyboard, {"archive": "navigation", "popularity": "navigation"})
        self._places = RememberedRegions(self.window, self.memory, self.regions, self._panels, left)

    # -- remembering -------------------------------------------------------------------------------------------------

    def _size_regions(self) -> None:
        self._places.size()
        self.focus.resume()

    def _remember(self) -> None:
        self.focus.remember()
        if self.centre.currentWidget() is self._desk:
            self._places.keep_places(self.articles)
        self._places.keep_window()
        self.wiring.remember()
        self.memory.write()

    def close(self) -> bool:
        """Close the window, once everything is safe."""
        return self.window.close()

    def _retranslate(self) -> None:
        self.regions.name_all()
        self.wiring.name_window()

    def _listen(self) -> None:
        window = self.window
        window.language_changed.connect(self._retranslate)
        window.left.connect(self.wiring.flush)
        window.resized.connect(self._fold)
        window.closing.connect(self._close)
        window.escaped.connect(self._escape)
        self.regions.escaped.connect(self._leave_region)
        self.commands.shortcuts_changed.connect(self._show_shortcuts)
        self._show_shortcuts()
        self.preferences.changed.connect(self._aid_typing)
        self._aid_typing()
        self.drops.files_dropped.connect(self.wiring.take_files)

    def _leave_region(self) -> None:
        """Go back from a region that is torn off."""
        self.window.activateWindow()
        self._escape()

    def _escape(self) -> None:
        """Close the last message, leave the start page, or else go back to the text."""
        if self.centre.currentWidget() is not self._desk:
            if self.session.is_open:
                self.show_desk()
        elif self.notices.dismiss():
            return
        elif self.article is not None and not self.editor.view.hasFocus():
            self.editor.focus_text()
        else:
            self.focus.escape()

    def _aid_typing(self) -> None:
        chosen = self.preferences.current
        self.editor.aid_typing(autoformat=chosen.autoformat, selection_bar=chosen.selection_bar)

    def _show_shortcuts(self) -> None:
        self.editor.show_shortcuts(dict(self.commands.shortcuts()))

    def _may_take_files(self) -> bool:
        return self.session.is_open and not self.session.read_only

    def _fold(self, width: int) -> None:
        if self.centre.currentWidget() is self._desk:
            self.regions.fold(width)
            self.notices.raise_()  # regions that were moved lie over all that was there before
            self.intake.raise_()

    def _close(self, event: QCloseEvent) -> None:
        self._remember()
        self.wiring.close()
        event.accept()


def _stacked(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, without gaps."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return whole
