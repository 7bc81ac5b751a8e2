# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the photos chosen in the library: one credit for all, the words of one, where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Status
from newsdesk.domain.photo import Photo
from newsdesk.ui.photos.fields import GrowingText
from newsdesk.ui.photos.photo_writes import PhotoWrites
from newsdesk.ui.session import Session
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.widgets.completion import Ask, CompletionLineEdit
from newsdesk.ui.wording import status_name

if TYPE_CHECKING:
    from newsdesk.domain.photo import PhotoUse

_MOST_USES = 4


class ChosenPhotos(QFrame):
    """The foot of the library: hidden while no photo is chosen."""

    insert_wanted = Signal()
    credit_wanted = Signal(list, str)
    """These photos (ids) should get this credit."""
    article_wanted = Signal(int)

    def __init__(self, session: Session, writes: PhotoWrites, ask_credits: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chosen_photos")
        self.setProperty("look", "chrome")
        self._session, self._writes = session, writes
        self._photos: tuple[Photo, ...] = ()
        self._uses: tuple[PhotoUse, ...] = ()
        self.title, self.insert, self.details = QLabel(), QPushButton(), QToolButton()
        self.credit = CompletionLineEdit(ask_credits)
        self.give_credit = QPushButton()
        self.caption, self.alt = GrowingText(), GrowingText()
        self.caption_label, self.alt_label = QLabel(), QLabel()
        self.single = QWidget()
        self.uses_label = QLabel()
        self.uses: list[QPushButton] = []
        self._uses_column = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show what can be done with these photos."""
        same = [photo.id for photo in photos] == [photo.id for photo in self._photos]
        if not same:
            self._writes.flush()
        self._photos = tuple(self._writes.completed(photo) for photo in photos)
        self.setVisible(bool(photos))
        if not photos:
            return
        credits = {photo.credit for photo in self._photos}
        if not same or not self.credit.hasFocus():
            self.credit.setText(credits.pop() if len(credits) == 1 else "")
        self.details.setVisible(len(photos) == 1)
        self.single.setVisible(len(photos) == 1 and self.details.isChecked())
        read_only = self._session.read_only
        for field in (self.credit, self.caption, self.alt):
            field.setReadOnly(read_only)
        self.give_credit.setEnabled(not read_only)
        if len(photos) == 1:
            self._show_one(self._photos[0], renew=not same)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_one(self, photo: Photo, renew: bool) -> None:
        for field, text in ((self.caption, photo.caption), (self.alt, photo.alt)):
            if renew or not field.hasFocus():
                field.show_text(text)
        if renew:
            self._show_uses(())
        if photo.used_in and self._session.is_open:
            self._session.read(
                self,
                lambda newsroom: (photo.id, newsroom.light_table.uses(photo.id)),
                lambda found: self._take_uses(*found),
                key="uses",
            )

    def _take_uses(self, photo: int, uses: tuple[PhotoUse, ...]) -> None:
        if [each.id for each in self._photos] == [photo]:
            self._show_uses(uses)

    def _show_uses(self, uses: tuple[PhotoUse, ...]) -> None:
        self._uses = uses
        for button in self.uses:
            self._uses_column.removeWidget(button)
            button.deleteLater()
        self.uses = []
        for use in uses[:_MOST_USES]:
            button = QPushButton()
            button.setObjectName(f"photo_use_{use.article}")
            button.setProperty("look", "link")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setText(self.fontMetrics().elidedText(use.headline, Qt.TextElideMode.ElideRight, self.width() - 32))
            button.setToolTip(f"{use.headline} · {status_name(Status(use.status))}")
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(partial(self.article_wanted.emit, use.article))
            self._uses_column.addWidget(button)
            self.uses.append(button)
        self._name_uses()

    def _connect(self) -> None:
        self.insert.clicked.connect(self.insert_wanted)
        self.details.toggled.connect(lambda shown: self.single.setVisible(shown and len(self._photos) == 1))
        self.credit.returnPressed.connect(self._give)
        self.give_credit.clicked.connect(self._give)
        for name, field in (("caption", self.caption), ("alt", self.alt)):
            field.typed.connect(partial(self._typed, name, field))
            field.left.connect(self._writes.settle)
            field.entered.connect(self._writes.settle)

    def _typed(self, name: str, field: GrowingText) -> None:
        if len(self._photos) == 1:
            photo = self._photos[0]
            self._writes.put(photo.id, name, field.toPlainText(), getattr(photo, name))

    def _give(self) -> None:
        self.credit.close_list()
        if self._photos and self.credit.text().strip() and not self._session.read_only:
            self._writes.flush()
            self.credit_wanted.emit([photo.id for photo in self._photos], self.credit.text())

    def _lay_out(self) -> None:
        for name, widget in (
            ("chosen_title", self.title),
            ("chosen_details", self.details),
            ("chosen_insert", self.insert),
            ("chosen_credit", self.credit),
            ("chosen_give_credit", self.give_credit),
            ("chosen_caption", self.caption),
            ("chosen_alt", self.alt),
        ):
            widget.setObjectName(name)
        for label in (self.caption_label, self.alt_label, self.uses_label):
            label.setProperty("look", "label")
        self.details.setCheckable(True)
        head = QHBoxLayout()
        head.setSpacing(GRID // 2)
        head.addWidget(self.title, 1)
        head.addWidget(self.details)
        head.addWidget(self.insert)
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(self.credit, 1)
        line.addWidget(self.give_credit)
        inner = QVBoxLayout(self.single)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        for label, field in ((self.caption_label, self.caption), (self.alt_label, self.alt)):
            inner.addWidget(label)
            inner.addWidget(field)
            inner.addSpacing(GRID // 2)
        inner.addWidget(self.uses_label)
        self._uses_column.setSpacing(0)
        inner.addLayout(self._uses_column)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self.single)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("%n photo(s) chosen", "", len(self._photos)))
        self.details.setText(self.tr("Details"))
        self.details.setToolTip(self.tr("Caption, description for the blind, articles that show it"))
        self.details.setAccessibleName(self.details.toolTip())
        self.insert.setText(self.tr("Into the text"))
        self.insert.setToolTip(self.tr("Put into the text where the caret is (Enter)"))
        many = len(self._photos) > 1
        self.credit.setPlaceholderText(self.tr("One credit for all") if many else self.tr("Credit"))
        self.credit.setAccessibleName(self.credit.placeholderText())
        self.give_credit.setText(self.tr("Credit all") if many else self.tr("Credit it"))
        self.caption_label.setText(self.tr("Caption, kept with the photo"))
        self.caption.setAccessibleName(self.caption_label.text())
        self.alt_label.setText(self.tr("For the blind, kept with the photo"))
        self.alt.setAccessibleName(self.tr("Description for the blind"))
        self._name_uses()

    def _name_uses(self) -> None:
        rest = len(self._uses) - len(self.uses)
        shown = self.tr("Used in") if rest <= 0 else self.tr("Used in, and in %n more", "", rest)
        self.uses_label.setText(shown)
        self.uses_label.setVisible(bool(self._uses))
