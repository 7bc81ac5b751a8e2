# SPDX-License-Identifier: GPL-3.0-or-later
"""The start page: a new library, one that is there, a demo, or one of those worked on lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.backups import Backup
from newsdesk.domain.library import LibrarySettings
from newsdesk.errors import LibraryDamaged
from newsdesk.ui.dialogs import files
from newsdesk.ui.dialogs.damaged_page import DamagedPage
from newsdesk.ui.dialogs.library_form import LibraryForm, free_folder
from newsdesk.ui.dialogs.making import LibraryMaking
from newsdesk.ui.dialogs.progress_page import ProgressPage
from newsdesk.ui.dialogs.recent_libraries import RecentLibraries
from newsdesk.ui.dialogs.start_page import StartPage
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.fonts import article_font
from newsdesk.ui.theme.tokens import GRID

_WIDTH = 860


class Welcome(QWidget):
    """Stands in place of the regions while no library is open."""

    library_chosen = Signal(object)
    """The library in this folder (Path) should be opened."""
    not_put_back = Signal(object)
    """No backup took the place of the library, for this reason (Exception)."""
    rescued = Signal(object)
    """All that can be read of a damaged library is open: a Newsroom."""
    repaired = Signal(object, object, object)
    """A new library was made of a damaged one: its folder, what was saved, the file that lists what was lost."""

    def __init__(
        self, session: Session, appearance: Appearance, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._appearance = appearance
        self._making = LibraryMaking(session, self)
        self._returning: Path | None = None
        self.pages = QStackedWidget()
        self.pages.setObjectName("welcome_pages")
        self.recent = RecentLibraries(session, appearance, preferences)
        self.recent.library_chosen.connect(self.library_chosen)
        self._build()
        self._making.progressed.connect(self.progress.show_progress)
        self._making.made.connect(self._made)
        self._making.failed.connect(self._failed)
        self._making.cancelled.connect(self._cancelled)
        self._making.rescued.connect(self._rescued)
        self._making.repaired.connect(self._repaired)
        session.open_failed.connect(self._open_failed)
        self._retranslate()

    # -- what can be seen --------------------------------------------------------------------------------------------

    def show_start(self) -> None:
        """Show what can be done."""
        self._damaged = False
        self.start.show_problem(None)
        self.recent.look()
        self.pages.setCurrentIndex(0)

    def show_form(self) -> None:
        """Ask for a new library."""
        self.pages.setCurrentIndex(1)
        self.form.name.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Say on the start page what could not be opened or made."""
        self.pages.setCurrentIndex(0)
        self.start.show_problem(error)

    def show_unopened(self, folder: Path, error: Exception) -> None:
        """Say why a library was not opened; of one that is damaged, what can be done."""
        if isinstance(error, LibraryDamaged):
            self.show_damaged(folder, error)
        else:
            self.show_problem(error)

    def show_damaged(self, folder: Path, error: Exception | None = None) -> None:
        """Offer the ways out of a damaged library, which nobody has open here."""
        self._damaged = True
        self.pages.setCurrentIndex(3)
        self.damaged.show_damage(folder, error)

        def backups() -> tuple[Backup, ...]:
            from newsdesk.app import backups_in  # start-up time

            return backups_in(folder)

        self._session.background.read(backups, self.damaged.show_backups, self.damaged.show_trouble, key="backups in")

    def showEvent(self, event: QShowEvent) -> None:
        self.recent.look()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._name = QLabel("Newsdesk")
        self._name.setFont(article_font(40, bold=True))
        self._name.setStyleSheet("font-size: 40px;")
        self._motto = QLabel()
        self._motto.setProperty("look", "label")
        self.pages.addWidget(self._start_page())
        self.pages.addWidget(self._form_page())
        self.pages.addWidget(self._progress_page())
        self.pages.addWidget(self._damaged_page())
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(self._name)
        column.addWidget(self._motto)
        column.addSpacing(3 * GRID)
        column.addWidget(self.pages)
        column.addStretch(3)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _start_page(self) -> QWidget:
        self.start = StartPage(self._appearance, self.recent)
        self.start.new.clicked.connect(self.show_form)
        self.start.open.clicked.connect(self._open)
        self.start.demo.clicked.connect(self._make_demo)
        self.start.restore.clicked.connect(self._restore)
        return self.start

    def _form_page(self) -> QWidget:
        self.form = LibraryForm()
        self.form.setMaximumWidth(480)
        self.form.submitted.connect(self._create)
        self.create_button = QPushButton()
        self.create_button.setObjectName("welcome_create")
        self.create_button.setProperty("look", "primary")
        self.create_button.clicked.connect(self._create)
        self.back = QPushButton()
        self.back.setObjectName("welcome_back")
        self.back.setProperty("look", "quiet")
        self.back.clicked.connect(self.show_start)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.create_button, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addStretch(1)
        return page

    def _progress_page(self) -> QWidget:
        self.progress = ProgressPage()
        self.progress.stop.clicked.connect(self._making.cancel)
        return self.progress

    def _damaged_page(self) -> QWidget:
        self._damaged = False
        self.damaged = DamagedPage(self._appearance)
        self.damaged.look_wanted.connect(self._look)
        self.damaged.repair_wanted.connect(self.repair)
        self.damaged.backup_wanted.connect(self._bring_back)
        self.damaged.again_wanted.connect(lambda: self.library_chosen.emit(self.damaged.folder))
        self.damaged.left.connect(self.show_start)
        return self.damaged

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Start page"))
        self._motto.setText(self.tr("Write, illustrate, archive and publish a newspaper – on your own computer."))
        self.create_button.setText(self.tr("Create the library"))
        self.back.setText(self.tr("Back"))

    # -- what is done ------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        folder = files.library_folder(self)
        if folder is not None:
            self.start.show_problem(None)
            self.library_chosen.emit(folder)

    def _create(self) -> None:
        if not self._making.under_way and self.form.check():
            self._begin(self.tr("The library is being made…"), self.form.chosen_folder)
            self._making.make(self.form.chosen_folder, self.form.settings())

    def _make_demo(self) -> None:
        if not self._making.under_way:
            folder = free_folder(files.default_home() / self.tr("Sample paper"))
            self._begin(self.tr("The sample paper is being printed…"), folder)
            self._making.make(folder, LibrarySettings(), demo=True)

    def _restore(self) -> None:
        file = files.backup_to_restore(self)
        if file is not None and not self._making.under_way:
            folder = free_folder(files.default_home() / file.stem)
            self._begin(self.tr("The library is being restored…"), folder)
            self._making.restore(file, folder)

    def put_back(self, file: Path, folder: Path) -> None:
        """Let a backup take the place of a library, and open it; where that fails the former one opens again."""
        self._returning = folder
        self._begin(self.tr("The library is being brought back…"), folder)
        self._making.put_back(file, folder)

    def repair(self) -> None:
        """Ask where, and make a new library of all that can be read of the damaged one."""
        folder = self.damaged.folder
        chosen = files.new_library_folder(self, folder.parent)
        if chosen is None or self._making.under_way:
            return
        if not chosen.is_dir() or any(chosen.iterdir()):
            chosen = free_folder(chosen / self.tr("{name} repaired").replace("{name}", folder.name))
        self._begin(self.tr("All that can be read is being taken over…"), chosen)
        self._making.repair(folder, chosen)

    def _look(self) -> None:
        if not self._making.under_way:
            self._begin(self.tr("All that can be read is being gathered…"), self.damaged.folder)
            self._making.rescue(self.damaged.folder)

    def _bring_back(self, file: Path | None) -> None:
        file = file or files.backup_to_restore(self)
        if file is not None and not self._making.under_way:
            self._begin(self.tr("The library is being brought back…"), self.damaged.folder)
            self._making.put_back(file, self.damaged.folder)

    def _rescued(self, newsroom: object) -> None:
        self._damaged = False
        self.rescued.emit(newsroom)

    def _repaired(self, folder: Path, salvaged: object, file: object) -> None:
        self._damaged = False
        self.repaired.emit(folder, salvaged, file)

    def _begin(self, doing: str, folder: Path) -> None:
        self.start.show_problem(None)
        self.progress.begin(doing, folder)
        self.pages.setCurrentIndex(2)
        self.progress.stop.setFocus()

    def _cancelled(self) -> None:
        if self._damaged:
            self.pages.setCurrentIndex(3)
            return
        self.show_start()
        self._return()

    def _return(self) -> None:
        """Open the library again whose place nothing took."""
        folder, self._returning = self._returning, None
        if folder is not None:
            self.library_chosen.emit(folder)

    def _made(self, folder: Path) -> None:
        self._returning = None
        self._damaged = False
        self.library_chosen.emit(folder)

    def _failed(self, error: Exception) -> None:
        if self._damaged:
            self.pages.setCurrentIndex(3)
            self.damaged.show_trouble(error)
        elif self._returning is not None:
            self.show_problem(error)
            self.not_put_back.emit(error)
            self._return()
        elif self.form.name.text().strip() and self.progress.folder == self.form.chosen_folder:
            self.show_form()
            self.form.show_failure(error)
        else:
            self.show_problem(error)

    def _open_failed(self, folder: Path, error: Exception) -> None:
        self.show_unopened(folder, error)
        self.recent.look()
