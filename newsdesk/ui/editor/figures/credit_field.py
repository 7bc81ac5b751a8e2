# SPDX-License-Identifier: GPL-3.0-or-later
"""The credit under a picture as a field: written where it is read, kept with the photo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlock
from shiboken6 import isValid

from newsdesk.domain.photo import Photo
from newsdesk.ui.earlier_credits import EarlierCredits
from newsdesk.ui.editor.figures.places import credit_rect
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.session import Session
from newsdesk.ui.widgets.completion import CompletionLineEdit

_ROOM = 12
"""Pixels that are left between the field and the edge of the view."""


class CreditField(CompletionLineEdit):
    """Lies over the credit of one figure while that is written; Enter and leaving keep it, Esc does not."""

    said = Signal(str, str, object)
    """What was done, the name of the way back, and the function that goes it."""
    done = Signal()
    """The keyboard can go back to the text."""

    def __init__(self, view: TextView, session: Session) -> None:
        self._earlier = EarlierCredits(session)
        super().__init__(self._earlier.ask_with_people, view.viewport())
        self._earlier.setParent(self)
        self.setObjectName("figure_credit")
        self._view = view
        self._session = session
        self._photo: Photo | None = None
        self._number = -1
        self.hide()
        self.chosen.connect(lambda _: self._enter())
        view.verticalScrollBar().valueChanged.connect(self.place)
        session.closed.connect(self.hide)
        self._retranslate()

    def open(self, block: QTextBlock) -> bool:
        """Show the field under a figure; whether its photo has a credit that can be written."""
        figure = self._view.figure(block)
        photo = self._view.photo(figure) if figure is not None else None
        if photo is None or self._view.isReadOnly() or not self._session.is_open or self._session.read_only:
            return False
        self._photo, self._number = photo, block.blockNumber()
        self.setText(photo.credit)
        self._bring_into_view(block)
        self.place()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def place(self) -> None:
        """Stand where the credit stands, after scrolling too."""
        if self._photo is not None:
            block = self._view.document().findBlockByNumber(self._number)
            rect = credit_rect(self._view, block) if block.isValid() else QRectF()
            self.setGeometry(rect.toRect().adjusted(0, -2, 0, 2))

    def _bring_into_view(self, block: QTextBlock) -> None:
        rect, room, bar = credit_rect(self._view, block), self._view.viewport().height(), self._view.verticalScrollBar()
        if rect.bottom() + _ROOM > room:
            bar.setValue(bar.value() + round(rect.bottom() + _ROOM - room))
        elif rect.top() < 0:
            bar.setValue(bar.value() + round(rect.top() - _ROOM))

    def shut(self) -> None:
        """Leave the credit as it was."""
        self._photo = None
        self.hide()

    def keep(self) -> None:
        """Write the credit to its photo, if it is another."""
        photo, credit = self._photo, self.text().strip()
        self.shut()
        if photo is not None and credit != photo.credit and self._session.is_open:
            self._write(photo.id, credit)
            if photo.credit:
                words = self.tr("The photo has another credit now, in every article")
                self.said.emit(words, self.tr("Undo"), lambda: self._write(photo.id, photo.credit))

    def _write(self, photo: int, credit: str) -> None:
        sheet = self._view.sheet
        article = sheet.article if sheet is not None else None

        def written(photo: Photo) -> None:
            if article is not None and isValid(article) and photo.id in article.photos:
                article.learn_photos(photo)

        fields: dict[str, object] = {"credit": credit}
        self._session.write(self, lambda newsroom: newsroom.light_table.describe(photo, fields), written)

    def _enter(self) -> None:
        self.keep()
        self.done.emit()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Credit of the photo"))
        self.setPlaceholderText(self.tr("Who took the photo, or who gave it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
            self.shut()
            self.done.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.popup.isVisible():
            self._enter()
            event.accept()  # a line lets it through, and the text below it would take it for its own
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
