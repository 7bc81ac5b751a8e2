# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of backups: what there is, one made now, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from newsdesk.domain.backups import Backup, Reason, Rotation
from newsdesk.newsroom.changes import Changes, Done
from newsdesk.ui.backups.parts import SheetParts, lay_out
from newsdesk.ui.backups.words import COUNTED, backup_choice, contents_words, reason_words, rotation_words, state_words
from newsdesk.ui.dialogs import files
from newsdesk.ui.dialogs.choice_rows import ROW_ROLE, Choice
from newsdesk.ui.long_work import LongWork
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.widgets.question import ask
from newsdesk.ui.widgets.sheet import close_with_escape
from newsdesk.ui.wording import error_text, moment_text

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

_SIZE = (860, 600)


class BackupsSheet(QWidget):
    """Lists the backups of the open library; what changes it asks first."""

    put_back_wanted = Signal(object)
    """The backup at this path should take the place of the library."""
    article_wanted = Signal(object, str)
    """An article should be looked for in the backup at this path, which is called so."""
    said = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setObjectName("backups_sheet")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._zone = ZoneInfo("UTC")
        self._backups: tuple[Backup, ...] = ()
        self._work: LongWork | None = None
        self._unsound: dict[str, str] = {}
        self.parts = SheetParts(appearance)
        lay_out(self, self.parts)
        close_with_escape(self)
        self.resize(*_SIZE)
        self._connect()
        self._retranslate()
        self._show_chosen()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        item = self.parts.list.currentItem()
        choice = None if item is None else item.data(ROW_ROLE)
        key = choice.key if isinstance(choice, Choice) else None
        return next((each for each in self._backups if each.name == key), None)

    def load(self) -> None:
        """List what there is."""
        self.parts.states.show_loading()

        def everything(newsroom: Newsroom) -> tuple[tuple[Backup, ...], ZoneInfo]:
            return newsroom.backups.all(), newsroom.settings().timezone

        self._session.read(self, everything, lambda found: self._take(*found), failed=self._load_failed, key="backups")

    def make(self) -> None:
        """Make a backup now."""
        if self._work is None and not self._session.read_only:

            def work(newsroom: Newsroom, progress: Progress) -> Done[Backup]:
                return newsroom.backups.make(Reason.HAND, progress)

            self._begin(
                self._session.run_long(
                    self,
                    lambda: self.tr("Backing up"),
                    work,
                    self._made,
                    failed=self._failed,
                    stop_words=lambda: self.tr("Stop: nothing of this backup stays"),
                )
            )

    def verify(self) -> None:
        """Read all of the chosen backup again."""
        backup = self.chosen
        if backup is None or self._work is not None:
            return

        def work(newsroom: Newsroom, progress: Progress) -> Done[Backup]:
            progress(0, 0)
            return Done(newsroom.backups.verify(backup), Changes())

        def unsound(error: Exception) -> None:
            self._unsound[backup.name] = error_text(error).whole
            self._reload()

        title = lambda: self.tr("Reading the backup")  # noqa: E731 - lupdate finds the words where they are
        self._begin(self._session.run_long(self, title, work, self._verified, failed=unsound))

    def remove(self) -> None:
        """Ask, and remove the chosen backup."""
        backup = self.chosen
        if backup is None:
            return

        def run() -> None:
            self._session.write(
                self, lambda newsroom: newsroom.backups.remove(backup), lambda _: self.load(), failed=self._failed
            )

        text = self.tr("Remove the backup of {when}?").replace("{when}", moment_text(backup.moment, self._zone))
        more = self.tr("What only it holds is gone then. The library stays as it is.")
        ask(self, text, more, self.tr("Remove the backup"), self.tr("Keep it"), run)

    def put_back(self, path: Path | None = None) -> None:
        """Ask, and let a backup take the place of the library."""
        chosen = self.chosen
        wanted = path or (None if chosen is None else chosen.path)
        if wanted is None:
            return
        when = wanted.name if path is not None or chosen is None else moment_text(chosen.moment, self._zone)
        text = self.tr("Bring the whole library back as it was: {when}?").replace("{when}", when)
        more = self.tr(
            "What the library holds now is kept as a backup first, so that you can come back to it. The window closes "
            "the library for this and opens it again."
        )
        ask(
            self, text, more, self.tr("Bring the library back"), self.tr("Leave it as it is"),
            lambda: self.put_back_wanted.emit(wanted),
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.closed.disconnect(self.close)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self.parts.states.state in ("full", "empty"):
                self._take(self._backups, self._zone)
        super().changeEvent(event)

    # -- within ------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts = self.parts
        parts.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        parts.make.clicked.connect(self.make)
        parts.verify.clicked.connect(self.verify)
        parts.remove.clicked.connect(self.remove)
        parts.whole.clicked.connect(lambda: self.put_back())
        parts.article.clicked.connect(self._look_for_article)
        parts.folder.clicked.connect(lambda: files.show_in_system(self._session.folder / "backups"))
        parts.file.triggered.connect(lambda: self._other(files.backup_to_restore(self)))
        parts.other_folder.triggered.connect(lambda: self._other(files.backup_folder_to_restore(self)))
        parts.close.clicked.connect(self.close)
        self._session.closed.connect(self.close)
        self._session.long_work_started.connect(self._hear)

    def _hear(self, work: LongWork) -> None:
        """Backups that others make are listed as well."""
        if work is not self._work:
            work.ended.connect(self._reload)

    def _reload(self) -> None:
        if self._session.is_open and self.isVisible():
            self.load()

    def _take(self, backups: tuple[Backup, ...], zone: ZoneInfo) -> None:
        chosen = self.chosen
        self._backups, self._zone = backups, zone
        self.parts.list.clear()
        for each in backups:
            choice = backup_choice(each, zone, unsound=each.name in self._unsound)
            item = QListWidgetItem(choice.title)
            item.setData(ROW_ROLE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.spoken)
            self.parts.list.addItem(item)
        if not backups:
            text = self.tr("The first one is made a minute after the library was opened, or now.")
            self.parts.states.show_empty(self.tr("No backups yet"), text, self.tr("Back up now"), self.make)
        else:
            names = [each.name for each in backups]
            self.parts.list.setCurrentRow(names.index(chosen.name) if chosen and chosen.name in names else 0)
            self.parts.states.show_content()
        self._show_chosen()

    def _load_failed(self, error: Exception) -> None:
        self.parts.states.show_error(error, self.load)

    def _show_chosen(self) -> None:
        parts, backup = self.parts, self.chosen
        ways = (parts.article, parts.whole, parts.verify, parts.remove)
        for widget in (parts.when, parts.holds, parts.state, parts.trouble, *ways):
            widget.setVisible(backup is not None)
        usable = backup is not None and not backup.detail
        parts.article.setEnabled(usable and not self._session.read_only)
        parts.whole.setEnabled(usable and (not self._session.read_only or self._session.lost is not None))
        parts.verify.setEnabled(backup is not None and self._work is None)
        parts.remove.setEnabled(backup is not None and not self._session.read_only)
        parts.make.setEnabled(self._work is None and not self._session.read_only)
        if backup is None:
            return
        parts.when.setText(f"{moment_text(backup.moment, self._zone)} · {reason_words(backup.reason)}")
        parts.holds.setText(backup.name if backup.detail else f"{contents_words(backup)} · {backup.name}")
        unsound = self._unsound.get(backup.name, "")
        parts.state.setText(state_words(backup))
        parts.state.setVisible(backup.verified and not backup.detail and not unsound)
        trouble = ""
        if backup.detail:
            trouble = self.tr("It cannot be read ({detail}). Your library is not touched by this; make a new backup.")
            trouble = trouble.replace("{detail}", backup.detail)
        elif unsound:
            trouble = unsound
        elif backup.missing:
            trouble = self.tr("{count} when it was made. All else is whole.")
            trouble = trouble.replace("{count}", COUNTED.missing(backup.missing))
        parts.trouble.setText(trouble)
        parts.trouble.setVisible(bool(trouble))

    def _look_for_article(self) -> None:
        backup = self.chosen
        if backup is not None:
            self.article_wanted.emit(backup.path, moment_text(backup.moment, self._zone))

    def _other(self, path: Path | None) -> None:
        if path is not None:
            self.put_back(path)

    def _begin(self, work: LongWork) -> None:
        self._work = work
        self.parts.progress.begin(work)
        work.ended.connect(self._ended)
        self._show_chosen()

    def _ended(self) -> None:
        self._work = None
        self._reload()

    def _made(self, backup: Backup) -> None:
        if backup.verified:
            self.said.emit(self.tr("Backed up and read back: {what}").replace("{what}", contents_words(backup)))
        self._reload()

    def _verified(self, backup: Backup) -> None:
        self._unsound.pop(backup.name, None)
        text = self.tr("Every byte of the backup is as it was written: {when}")
        self.said.emit(text.replace("{when}", moment_text(backup.moment, self._zone)))

    def _failed(self, error: Exception) -> None:
        self.parts.trouble.setText(error_text(error).whole)
        self.parts.trouble.show()

    def _retranslate(self) -> None:
        parts = self.parts
        self.setWindowTitle(self.tr("Backups"))
        self.setAccessibleName(self.windowTitle())
        parts.title.setText(self.windowTitle())
        parts.rotation.setText(rotation_words(Rotation()))
        parts.list.setAccessibleName(self.windowTitle())
        parts.make.setText(self.tr("Back up now"))
        parts.article.setText(self.tr("Bring an article back…"))
        parts.whole.setText(self.tr("Bring the library back…"))
        parts.verify.setText(self.tr("Read it again"))
        parts.remove.setText(self.tr("Remove…"))
        parts.folder.setText(self.tr("Show the folder"))
        parts.other.setText(self.tr("From another place"))
        parts.file.setText(self.tr("A backup file (zip)…"))
        parts.other_folder.setText(self.tr("A backup folder…"))
        parts.close.setText(self.tr("Close"))
