# SPDX-License-Identifier: GPL-3.0-or-later
"""The text alone: everything else of the window is put away until it is wanted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer

from newsdesk.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from newsdesk.ui.desk import Desk
    from newsdesk.ui.open_article import OpenArticle

_KEY = "focus"


class FocusMode(QObject):
    """Puts the regions, the bars and the status line of a desk away, and brings them back as they were."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._on = False
        self._regions = QByteArray()
        self._resumed = False

    @property
    def on(self) -> bool:
        """Whether the text stands alone."""
        return self._on

    def toggle(self) -> None:
        """Leave the text alone, or bring everything back."""
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Leave the text alone."""
        if self._on or self._desk.article is None:
            return
        self._on = True
        self._regions = self._desk.regions.state()
        self._desk.regions.hide_all()
        self._show_bars(shown=False)
        self._desk.editor.focus_text()
        announce(self._desk.editor.view, self.tr("The text alone; Esc brings the rest back"))

    def leave(self) -> None:
        """Bring everything back as it was."""
        if not self._on:
            return
        self._on = False
        self._show_bars(shown=True)
        self._desk.regions.show_again()
        self._desk.regions.restore(self._regions)
        self._desk.regions.fold(self._desk.window.width())
        self._desk.commands.refresh()
        announce(self._desk.editor.view, self.tr("The whole window again"))

    def escape(self) -> None:
        """Leave it by the one key: first what hides the window, then what fills the screen."""
        window = self._desk.window
        if self._on:
            self.leave()
        elif window.windowState() & Qt.WindowState.WindowFullScreen:
            window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
            self._desk.commands.refresh()

    def remember(self) -> None:
        """Keep whether the text stands alone; what is kept of the regions is how they are without that."""
        on = self._on
        self.leave()
        self._desk.memory.keep_table(_KEY, {"on": on})

    def resume(self) -> None:
        """Leave the text alone where it was so when the window was closed, once there is a text."""
        if not self._resumed and self._desk.memory.table(_KEY).get("on") is True:
            self._desk.wiring.open_articles.current_changed.connect(self._enter_once)
            self._enter_once(self._desk.article)
        self._resumed = True

    def _enter_once(self, article: OpenArticle | None) -> None:
        if article is not None:
            self._desk.wiring.open_articles.current_changed.disconnect(self._enter_once)
            QTimer.singleShot(0, self, self.enter)  # when every panel has shown it

    def _show_bars(self, *, shown: bool) -> None:
        desk = self._desk
        desk.toolbar.setVisible(shown)
        desk.status_bar.setVisible(shown)
        desk.editor.show_bar(shown=shown)
        desk.window.menuBar().setVisible(shown and desk.preferences.current.menu_bar)
