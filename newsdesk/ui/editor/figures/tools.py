# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds a figure in the text: bar, grips, credit field, description, another photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock
from PySide6.QtWidgets import QFileDialog, QMenu
from shiboken6 import isValid

from newsdesk.document.tree import Figure
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.figures.alt_popover import AltPopover
from newsdesk.ui.editor.figures.bar import FigureBar
from newsdesk.ui.editor.figures.credit_field import CreditField
from newsdesk.ui.editor.figures.grips import Grips
from newsdesk.ui.editor.figures.places import credit_at, picture_rect
from newsdesk.ui.editor.figures.verbs import PLACEMENTS, FigureVerbs
from newsdesk.ui.editor.shortcuts import SHORTCUTS
from newsdesk.ui.editor.text_view import TextView
from newsdesk.ui.session import Session
from newsdesk.ui.text_places import HeldBlock
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.newsroom.reports import Progress

_ENDINGS = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.avif *.heic *.bmp"


class FigureTools(QObject):
    """Carries out the commands on figures by their names, and shows what belongs to the selected one."""

    said = Signal(str, str, object)
    library_wanted = Signal()
    """A photo of the library should be chosen: it comes in the place of the selected one."""

    def __init__(self, view: TextView, session: Session, appearance: Appearance, run: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._appearance = appearance
        self._run = run
        self._keys = dict(SHORTCUTS)
        self._bar: FigureBar | None = None
        self._grips: Grips | None = None
        self._credit: CreditField | None = None
        self.verbs = FigureVerbs(view)
        self._replaced: tuple[object, str] | None = None
        """The article and the photo that another photo shall come for."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_selected)
        self._verbs: dict[str, Callable[[], None]] = {
            "figure_caption": self._caption,
            "figure_credit": self._write_credit,
            "figure_alt": self._describe,
            "figure_replace": self._replace,
            "figure_remove": self._remove,
        }
        self._connect()

    @property
    def bar(self) -> FigureBar:
        """The bar over the selected picture."""
        if self._bar is None:
            self._bar = FigureBar(self._appearance, self._view.viewport())
            self._bar.show_shortcuts(self._keys)
            self._bar.wanted.connect(self._press)
            self._bar.left.connect(self._view.setFocus)
        return self._bar

    @property
    def grips(self) -> Grips:
        """What the selected picture is drawn by."""
        if self._grips is None:
            self._grips = Grips(self._view, self._appearance)
            self._grips.chosen.connect(self.verbs.set_placement)
        return self._grips

    @property
    def credit(self) -> CreditField:
        """The field for the credit under a picture."""
        if self._credit is None:
            self._credit = CreditField(self._view, self._session)
            self._credit.done.connect(self._view.setFocus)
            self._credit.said.connect(self.said)
        return self._credit

    @cached_property
    def alt(self) -> AltPopover:
        """What asks for the description of a picture."""
        card = AltPopover(self._view)
        card.chosen.connect(self.verbs.set_alt)
        return card

    def show_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Name other keys in the tooltips."""
        self._keys.update(shortcuts)
        if self._bar is not None:
            self._bar.show_shortcuts(shortcuts)

    def run(self, name: str) -> bool:
        """Carry out a command; whether it was one of these."""
        if name in PLACEMENTS:
            self.verbs.set_placement(PLACEMENTS[name])
        elif name in self._verbs:
            if self.verbs.block() is not None and not self._view.isReadOnly():
                self._verbs[name]()
        else:
            return False
        return True

    def take_photo(self, photo: Photo) -> bool:
        """Show a photo in the place of the one that was to be replaced; whether that was so."""
        sheet, wanted, figure = self._view.sheet, self._replaced, self.verbs.figure()
        self._replaced = None
        if sheet is None or wanted is None or figure is None or wanted != (sheet.article, figure.photo):
            return False
        self.verbs.set_photo(photo)
        return True

    def show_selected(self) -> None:
        """Show bar and grips at the figure that is selected, or hide them."""
        block = self.verbs.selected()
        figure = None if block is None else self._view.figure(block)
        if block is None or figure is None or self._view.isReadOnly():
            self._hide()
            return
        photo = self._view.photo(figure)
        rect = picture_rect(self._view, block).toRect()
        known = photo is not None and not photo.awaited
        lacks_credit = known and photo is not None and not photo.credit.strip()
        lacks_alt = known and photo is not None and not (photo.alt if figure.alt is None else figure.alt).strip()
        self.bar.show_over(rect, figure, lacks_credit=lacks_credit, lacks_alt=lacks_alt)
        self.grips.show_at(rect)

    def _hide(self) -> None:
        if self._bar is not None and not self._bar.isHidden():
            held = self._bar.has_keyboard()
            self._bar.hide()
            self.grips.hide()
            if held:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Keep the credit that is written: another article comes."""
        if self._credit is not None:
            self._credit.keep()
        self._replaced = None

    # -- the commands ------------------------------------------------------------------------------------------------

    def _caption(self) -> None:
        self.verbs.to_caption()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_credit(self) -> None:
        block = self.verbs.block()
        if block is not None and not self._open_credit(block):
            figure = self.verbs.figure()
            if figure is not None and figure.photo.isdecimal():
                self._view.photo_edit_wanted.emit(int(figure.photo))

    def _open_credit(self, block: QTextBlock) -> bool:
        self._view.ensureCursorVisible()
        return self.credit.open(block)

    def _describe(self) -> None:
        figure, photo, block = self.verbs.figure(), self.verbs.photo(), self.verbs.block()
        if figure is not None and block is not None:
            self.verbs.select()
            viewport = self._view.viewport()
            rect = picture_rect(self._view, block).toRect().intersected(viewport.rect())
            on_screen = QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())
            self.alt.ask(on_screen, figure.alt, photo.alt if photo is not None else "")

    def _remove(self) -> None:
        self.verbs.remove()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- another photo -----------------------------------------------------------------------------------------------

    def _replace(self) -> None:
        self.verbs.select()
        menu = QMenu(self._view)
        menu.setObjectName("figure_replace_menu")
        menu.addAction(self.tr("From the library…"), self._from_library)
        menu.addAction(self.tr("From a file…"), self._from_file)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.bar.buttons["figure_replace"]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _arm(self) -> bool:
        sheet, figure = self._view.sheet, self.verbs.figure()
        self._replaced = None if sheet is None or figure is None else (sheet.article, figure.photo)
        return self._replaced is not None

    def _from_library(self) -> None:
        if self._arm():
            self.library_wanted.emit()

    def _from_file(self) -> None:
        kinds = self.tr("Pictures ({endings})").replace("{endings}", _ENDINGS)
        name, _ = QFileDialog.getOpenFileName(self._view, self.tr("Another photo"), "", kinds)
        if name and self._arm():
            self.give_file(Path(name))

    def give_file(self, file: Path) -> None:
        """Take a picture in and show it in the place of the selected one; an awaited photo gets it as its own."""
        photo, sheet, figure = self.verbs.photo(), self._view.sheet, self.verbs.figure()
        if sheet is None or figure is None:
            return
        awaited = photo.id if photo is not None and photo.awaited else None
        held = HeldBlock(sheet.article, self._view.index)

        def work(newsroom: Newsroom, progress: Progress) -> Done[Photo | None]:
            from newsdesk.newsroom.changes import Done

            if awaited is not None:
                attached = newsroom.light_table.attach(awaited, file)
                return Done(attached.value, attached.changes)
            taken = newsroom.light_table.take_in((file,), progress)
            return Done(taken.value.photos[0] if taken.value.photos else None, taken.changes)

        def done(photo: Photo | None) -> None:
            if photo is None:
                self.said.emit(self.tr("This file is no picture that could be taken in"), "", None)
            elif isValid(held):  # another article may be shown by now
                held.article.learn_photos(photo)
                if awaited is None and not _exchanged(held, figure, photo):
                    gone = self.tr("The photo is in the library: the picture that it should replace is gone")
                    self.said.emit(gone, "", None)
            if isValid(held):
                held.leave()

        self._session.run_long(self, lambda: self.tr("Adding photos"), work, done)

    # -- connecting --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        view = self._view
        view.state_changed.connect(self.show_selected)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.viewport().installEventFilter(self)
        view.key_filters.append(self._key)

    def _follow(self) -> None:
        if (self._bar is not None and not self._bar.isHidden()) or self.verbs.selected() is not None:
            self.show_selected()

    def _press(self, name: str) -> None:
        if not self.run(name):
            self._run(name)
        self._soon.start()

    def _key(self, event: QKeyEvent) -> bool:
        if self.verbs.selected() is None:
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Tab and plain:
            self.show_selected()
            self.bar.take_keyboard()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            self.verbs.paragraph_above()
        else:
            return event.key() == Qt.Key.Key_Escape and self._grips is not None and self._grips.give_up()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            left = event.button() is Qt.MouseButton.LeftButton and self._view.sheet is not None
            block = credit_at(self._view, event.position()) if left else None
            if block is not None and self.credit.open(block):
                return True
        elif event.type() is QEvent.Type.Resize:
            self._soon.start()
        return super().eventFilter(watched, event)


def _exchanged(held: HeldBlock, former: Figure, photo: Photo) -> bool:
    """Show a photo in the place of the one that a held figure showed; whether it still shows that one."""
    figure = held.node
    if held.index is None or not isinstance(figure, Figure) or figure.photo != former.photo:
        return False
    made = replace(figure, photo=str(photo.id), caption=(), alt=None, source=None)
    held.article.replace_blocks(held.index, 1, (made,))
    return True
