# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure as its card has it: with what was typed for this use of the photo, told once the typing rests."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.document.tree import Figure, Placement
from newsdesk.ui.photos.card_content import CardContent
from newsdesk.ui.photos.use_text import ALT, CAPTION, UseText

PAUSE_MS = 80
"""How long a sign may wait for the next: what is typed is to be in the journal in time."""


class FigureDraft(QObject):
    """Caption, alt text and placement of one figure; what is typed into a text that the photo keeps goes to that."""

    edited = Signal(object)
    """This use is another `Figure` now."""
    photo_typed = Signal(str, object)
    """A field of the photo has this value now."""
    changed = Signal()
    """Something else stands in a field, told to anybody yet or not."""
    entered = Signal(str)
    """Enter was pressed in caption or alt."""
    left = Signal()
    """The keyboard left a field: what was typed there should be written now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.content: CardContent | None = None
        """What is shown, its figure with all that was told."""
        self.caption, self.alt = self._texts = (UseText(CAPTION), UseText(ALT))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._tell_texts)
        for each in self._texts:
            each.field.typed.connect(partial(self._typed, each))
            each.field.entered.connect(partial(self._entered, each))
            each.field.left.connect(self._left)
            each.place.own_wanted.connect(partial(self._keep_own, each))
            each.place.photo_wanted.connect(partial(self._keep_with_photo, each))

    def show(self, content: CardContent, *, renew: bool = False) -> CardContent:
        """Show a figure; a field that is written in stays as it is, unless `renew`. The answer is what is shown now."""
        before = self.content
        if renew:
            self._pause.stop()
        elif self._pause.isActive() and before is not None:
            content = replace(content, figure=before.figure)
        self.content = content
        for each in self._texts:
            each.follow(content.figure, anew=renew)
        self._show_texts()
        return content

    def place(self, placement: Placement) -> None:
        """Let the figure stand elsewhere in the column."""
        if self.content is not None:
            self._tell(replace(self.content.figure, placement=placement, source=None))

    def flush(self) -> None:
        """Tell now what was typed for this use."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell_texts()

    # -- what is typed -----------------------------------------------------------------------------------------------

    def _typed(self, text: UseText) -> None:
        if text.own:
            if not self._pause.isActive():  # whoever types on and on must not put it off for ever
                self._pause.start()
        else:
            self.photo_typed.emit(text.of.name, text.field.toPlainText())
        self.changed.emit()

    def _entered(self, text: UseText) -> None:
        self._left()
        self.entered.emit(text.of.name)

    def _left(self) -> None:
        for each in self._texts:
            if each.own and each.empty and not each.field.isReadOnly():
                self._keep_with_photo(each)
        self.flush()
        self.left.emit()

    def _keep_own(self, text: UseText) -> None:
        """Begin a text for this article only, with the photo's words to start from."""
        text.place.show_own(True)
        self._tell_texts()
        text.field.setFocus()

    def _keep_with_photo(self, text: UseText) -> None:
        """Show the photo's own text again."""
        if self.content is None:
            return
        text.place.show_own(False)
        figure = text.of.drop(self.content.figure)
        self.content = replace(self.content, figure=figure)
        self._show_texts()
        self.changed.emit()
        self.edited.emit(figure)

    def _show_texts(self) -> None:
        if self.content is not None:
            for each in self._texts:
                each.show(self.content.figure, self.content.photo, paused=self._pause.isActive())

    def _tell_texts(self) -> None:
        if self.content is None or self.content.read_only:
            return
        figure = self.content.figure
        for each in self._texts:
            figure = each.within(figure)
        self._tell(figure)

    def _tell(self, figure: Figure) -> None:
        if self.content is not None and figure != self.content.figure:
            self.content = replace(self.content, figure=figure)
            self.edited.emit(figure)
