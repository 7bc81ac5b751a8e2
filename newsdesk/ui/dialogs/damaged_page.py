# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a library that cannot be opened because it is damaged: what happened, what is safe, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.backups import Backup
from newsdesk.ui.backups.words import contents_words
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.action_row import ActionRow
from newsdesk.ui.widgets.breaking import breakable
from newsdesk.ui.wording import error_text, moment_text

_MARK = 28


class DamagedPage(QWidget):
    """Three ways out, the gentlest first; none of them changes the damaged library."""

    look_wanted = Signal()
    repair_wanted = Signal()
    backup_wanted = Signal(object)
    """The backup at this path should take the place of the library; None: ask which."""
    again_wanted = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("damaged_page")
        self._appearance = appearance
        self._folder = Path()
        self._error: Exception | None = None
        self._newest: Backup | None = None
        self._known = False
        self._mark = QLabel()
        self._title, self._what, self._safe = _label("heading"), _label("label"), _label("label")
        self._trouble = _label("bad")
        self._trouble.setObjectName("damaged_trouble")
        self.look = ActionRow(appearance, Icon.SHOW, "damaged_look")
        self.repair = ActionRow(appearance, Icon.REPLACE, "damaged_repair")
        self.backup = ActionRow(appearance, Icon.ARCHIVE, "damaged_backup")
        self.again, self.other, self.back = QPushButton(), QPushButton(), QPushButton()
        for button, name in ((self.again, "again"), (self.other, "other_backup"), (self.back, "back")):
            button.setObjectName(f"damaged_{name}")
            button.setProperty("look", "quiet")
        self._lay_out()
        self.look.clicked.connect(self.look_wanted)
        self.repair.clicked.connect(self.repair_wanted)
        self.backup.clicked.connect(self._bring_back)
        self.other.clicked.connect(lambda: self.backup_wanted.emit(None))
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.left)
        appearance.changed.connect(self._draw)
        self._retranslate()
        self._draw()

    @property
    def folder(self) -> Path:
        """Where the damaged library is."""
        return self._folder

    def show_damage(self, folder: Path, error: Exception | None) -> None:
        """Speak of this library; without an error nothing is known to be wrong with it."""
        self._folder, self._error = folder, error
        self._newest, self._known = None, False
        self.show_trouble(None)
        self._retranslate()
        self.look.setFocus()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Offer the newest backup that can be relied on."""
        self._newest = next((each for each in backups if not each.detail), None)
        self._known = True
        self._retranslate()

    def show_trouble(self, error: Exception | None) -> None:
        """Say why what was tried did not succeed."""
        text = None if error is None else error_text(error)
        self._trouble.setText("" if text is None else breakable(text.what))
        self._trouble.setVisible(text is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _bring_back(self) -> None:
        if self._newest is not None:
            self.backup_wanted.emit(self._newest.path)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        for label in (self._title, self._what, self._safe, self._trouble):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        for button in (self.other, self.again, self.back):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addSpacing(GRID)
        for row in (self.look, self.repair, self.backup):
            column.addWidget(row)
        column.addLayout(foot)
        column.addStretch(1)

    def _draw(self) -> None:
        self._mark.setPixmap(self._appearance.icon(Icon.BAD, self._appearance.tokens.bad).pixmap(_MARK, _MARK))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Damaged library"))
        name = self._folder.name
        if self._error is None:
            self._title.setText(self.tr("Repair the library “{name}”").replace("{name}", name))
            self._what.setText(self.tr("Whatever is wrong with it, all that can be read comes along."))
        else:
            self._title.setText(self.tr("The library “{name}” is damaged").replace("{name}", name))
            self._what.setText(breakable(str(self._folder)))
        self._safe.setText(
            self.tr("Nothing in its folder is changed. Photos, backups and unsaved text are files of their own.")
        )
        self.look.show_text(
            self.tr("Look at what can be read"),
            self.tr("Opens every article that can still be read, for reading and copying."),
        )
        self.repair.show_text(
            self.tr("Repair it into a new library…"),
            self.tr("Takes over all that can be read, photos and unsaved text included, and lists what is lost."),
        )
        self._name_backup()
        self.other.setText(self.tr("Another backup…"))
        self.again.setText(self.tr("Try to open it again"))
        self.back.setText(self.tr("Start page"))

    def _name_backup(self) -> None:
        newest = self._newest
        self.backup.setEnabled(newest is not None)
        if newest is None:
            text = self.tr("There is no backup in its folder that can be read.") if self._known else ""
            self.backup.show_text(self.tr("Bring back the newest backup"), text)
            return
        title = self.tr("Bring back the backup: {when}").replace("{when}", moment_text(newest.moment, None))
        note = self.tr("{contents}. It takes the place of the damaged library, which is kept beside it.")
        self.backup.show_text(title, note.replace("{contents}", contents_words(newest)))


def _label(look: str) -> QLabel:
    label = QLabel()
    label.setProperty("look", look)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
