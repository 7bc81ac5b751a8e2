# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done without a library: make one, open one, try a sample, bring back a backup, or go on with the last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.action_row import ActionRow
from newsdesk.ui.wording import error_text


class StartPage(QWidget):
    """The rows of what can be done, beside the libraries that were worked on lately."""

    def __init__(self, appearance: Appearance, recent: QWidget) -> None:
        super().__init__()
        self.new = ActionRow(appearance, Icon.NEW, "welcome_new")
        self.open = ActionRow(appearance, Icon.OPEN, "welcome_open")
        self.demo = ActionRow(appearance, Icon.ARTICLE, "welcome_demo")
        self.restore = ActionRow(appearance, Icon.ARCHIVE, "welcome_restore")
        self._problem = QLabel()
        self._problem.setObjectName("welcome_problem")
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._trouble: Exception | None = None
        actions = QVBoxLayout()
        actions.setSpacing(GRID)
        for row in (self.new, self.open, self.demo, self.restore):
            actions.addWidget(row)
        actions.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(4 * GRID)
        both.addLayout(actions, 5)
        both.addWidget(recent, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._problem)
        column.addLayout(both)
        self._retranslate()

    @property
    def problem(self) -> str:
        """What could not be opened or made; empty while nothing is wrong."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, error: Exception | None) -> None:
        """Say what could not be opened or made, if anything."""
        self._trouble = error
        self._word_problem()
        self._problem.setVisible(error is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _word_problem(self) -> None:
        self._problem.setText("" if self._trouble is None else error_text(self._trouble).whole)

    def _retranslate(self) -> None:
        self._word_problem()
        translate = QCoreApplication.translate
        self.new.show_text(
            translate("Welcome", "New library"),
            translate("Welcome", "An empty newsroom: a name, a folder, and off you go."),
        )
        self.open.show_text(
            translate("Welcome", "Open a folder"),
            translate("Welcome", "A library that is on this computer or on a disk."),
        )
        self.demo.show_text(
            translate("Welcome", "Try it with a sample paper"),
            translate("Welcome", "Articles, photos and a year of readers, made up for trying."),
        )
        self.restore.show_text(
            translate("Welcome", "Restore a backup"), translate("Welcome", "Makes a library anew from its backup file.")
        )
