# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that commands can run on, without its panels: it notes what it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from newsdesk.settings import Settings
from newsdesk.ui.commands import help, library, view
from newsdesk.ui.commands.actions import Actions
from newsdesk.ui.commands.command import Command
from newsdesk.ui.languages import Languages
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.notices import Notices

OWN = (*library.COMMANDS, *library.LEAVING, *view.COMMANDS, *help.FINDING, *help.COMMANDS)


class SmallWindow:
    """Has all that commands of the library, the view and the help need."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        languages: Languages,
        settings: Settings | None = None,
        commands: Sequence[Command] = OWN,
    ) -> None:
        self.widget = QMainWindow()
        self.widget.resize(1000, 700)
        centre = QWidget()
        self.text = QLineEdit()
        QVBoxLayout(centre).addWidget(self.text)
        self.widget.setCentralWidget(centre)
        self.session = session
        self.appearance = appearance
        self.languages = languages
        self.preferences = Preferences(settings or Settings(), parent=self.widget)
        self.article: OpenArticle | None = None
        self.notices = Notices(appearance, self.widget)
        self.asked: list[tuple[Any, ...]] = []
        self.shown = {"navigation", "list", "inspector"}
        self.commands = Actions(self, commands)  # type: ignore[arg-type]  # panels are not needed here

    def open_article(self, article: int) -> None:
        self.asked.append(("open_article", article))

    def new_article(self) -> None:
        self.asked.append(("new_article",))

    def open_library(self, folder: Path) -> None:
        self.asked.append(("open_library", folder))

    def put_back(self, file: Path) -> None:
        self.asked.append(("put_back", file))

    def let_go_of_binned(self) -> None:
        self.asked.append(("let_go_of_binned",))

    def show_panel(self, name: str) -> None:
        self.asked.append(("show_panel", name))

    def toggle_panel(self, name: str) -> None:
        self.shown ^= {name}

    def panel_shown(self, name: str) -> bool:
        return name in self.shown

    def next_region(self, step: int) -> None:
        self.asked.append(("next_region", step))

    def show_welcome(self) -> None:
        self.asked.append(("show_welcome",))

    def close(self) -> bool:
        self.asked.append(("close",))
        return True
