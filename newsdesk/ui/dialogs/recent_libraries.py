# SPDX-License-Identifier: GPL-3.0-or-later
"""The libraries that were worked on lately, and what is wrong with those that cannot be found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import CLICK_TARGET, GRID
from newsdesk.ui.widgets.action_row import ActionRow

_SHOWN = 5
_DATABASE = "newsroom.db"


class RecentLibraries(QWidget):
    """A few rows; a missing library says so and can be struck from the list."""

    library_chosen = Signal(object)

    def __init__(
        self, session: Session, appearance: Appearance, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recent_libraries")
        self._session = session
        self._appearance = appearance
        self._preferences = preferences
        self._problems: dict[str, str] = {}
        self.rows: dict[str, ActionRow] = {}
        self._title = QLabel()
        self._title.setProperty("look", "label")
        self._none = QLabel()
        self._none.setProperty("look", "hint")
        self._none.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addStretch(1)
        preferences.changed.connect(self._preferences_changed)
        self._retranslate()

    def look(self) -> None:
        """Look on the disk, off the GUI thread, whether they are all there."""
        folders = self._folders()
        self._session.background.read(
            lambda: _problems(folders), self._take, lambda _: None, key=f"{id(self)} recent libraries"
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _folders(self) -> tuple[str, ...]:
        return self._preferences.current.recent_libraries[:_SHOWN]

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Worked on lately"))
        self._none.setText(self.tr("Nothing yet: here the libraries will stand that you have opened."))
        self._fill()

    def _take(self, problems: dict[str, str]) -> None:
        if problems != self._problems:
            self._problems = problems
            self._fill()

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "recent_libraries" in names:
            self._fill()

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        folders = self._folders()
        self._none.setVisible(not folders)
        self.rows = {}
        for folder in folders:
            self._list.addWidget(self._row(folder))

    def _row(self, folder: str) -> QWidget:
        problem = self._problems.get(folder, "")
        icon = Icon.WARNING if problem else Icon.FOLDER
        button = ActionRow(self._appearance, icon, "recent_library")
        words = {
            "missing": self.tr("The folder is not there: {folder}"),
            "foreign": self.tr("There is no library in it: {folder}"),
        }
        button.show_text(Path(folder).name, words.get(problem, "{folder}").format(folder=folder))
        button.setEnabled(not problem)
        button.clicked.connect(partial(self._choose, folder))
        self.rows[folder] = button
        if not problem:
            return button
        strike = QToolButton()
        strike.setObjectName("strike_library")
        strike.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        strike.setIcon(self._appearance.icon(Icon.CLOSE))
        strike.setToolTip(self.tr("Take it off this list; nothing is deleted"))
        strike.setAccessibleName(self.tr("Take “{name}” off the list").format(name=Path(folder).name))
        strike.clicked.connect(partial(self._strike, folder))
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(button, 1)
        line.addWidget(strike, 0, Qt.AlignmentFlag.AlignVCenter)
        return both

    def _choose(self, folder: str) -> None:
        self.library_chosen.emit(Path(folder))

    def _strike(self, folder: str) -> None:
        former = self._preferences.current.recent_libraries
        self._preferences.change(recent_libraries=tuple(each for each in former if each != folder))


def _problems(folders: Iterable[str]) -> dict[str, str]:
    """What is wrong with each folder that something is wrong with."""
    found: dict[str, str] = {}
    for folder in folders:
        try:
            if not Path(folder).is_dir():
                found[folder] = "missing"
            elif not (Path(folder) / _DATABASE).is_file():
                found[folder] = "foreign"
        except OSError:
            found[folder] = "missing"
    return found
