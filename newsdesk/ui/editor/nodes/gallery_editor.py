# SPDX-License-Identifier: GPL-3.0-or-later
"""A gallery edited as a strip of its pictures: put in order, taken out, put in, captioned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from newsdesk.document.plain_text import inline_text
from newsdesk.document.tree import Blocks, Figure, Gallery, Text
from newsdesk.domain.photo import Photo
from newsdesk.ui.editor.figures.alt_popover import AltPopover
from newsdesk.ui.editor.nodes.gallery_card import caption_of
from newsdesk.ui.editor.nodes.object_editor import FOOTER, ObjectEditor, Tools
from newsdesk.ui.editor.nodes.wording import gallery_count
from newsdesk.ui.theme.icons import Icon

_WIDE: Final = 132
_HIGH: Final = 88
_STRIP: Final = 128
_MENU_PICTURE: Final = QSize(48, 32)
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GalleryEditor(ObjectEditor):
    """The pictures of a gallery in a row, and the caption of the one that is chosen."""

    def __init__(self, node: Gallery, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.setObjectName("object_gallery_editor")
        self._node = node
        self._quiet = False
        self._caret = 0
        self.strip = QListWidget(self)
        self.caption = QLineEdit(self)
        self.add = QToolButton(self)
        self.take_out = QPushButton(self)
        self.description = QPushButton(self)
        self.alt = AltPopover(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fill(0)

    # -- what it is --------------------------------------------------------------------------------------------------

    def begin(self, position: int) -> None:
        (self.strip if self._node.figures else self.add).setFocus()

    def show_blocks(self, blocks: Blocks, position: int) -> bool:
        if len(blocks) != 1 or not isinstance(blocks[0], Gallery):
            return False
        if blocks[0] != self._node:
            self._node = blocks[0]
            self._fill(self.strip.currentRow())
        return True

    def wanted_height(self, width: int) -> int:
        strip = _STRIP + 8 if self._node.figures else 0
        return 12 + strip + self.caption.sizeHint().height() + 8 + FOOTER + 8

    def add_photo(self, photo: Photo) -> None:
        """Put a photo behind the chosen picture."""
        self.tools.article.learn_photos(photo)
        row = self.strip.currentRow() + 1 if self._node.figures else 0
        figures = list(self._node.figures)
        figures.insert(row, Figure(str(photo.id)))
        self._put(figures, row)

    # -- what is done to it ------------------------------------------------------------------------------------------

    def move_chosen(self, step: int) -> None:
        """Let the chosen picture and its neighbour change places."""
        row = self.strip.currentRow()
        other = row + step
        figures = list(self._node.figures)
        if 0 <= row < len(figures) and 0 <= other < len(figures):
            figures[row], figures[other] = figures[other], figures[row]
            self._put(figures, other)

    def describe(self) -> None:
        """Ask what a blind reader should hear of the chosen picture in this gallery."""
        row = self.strip.currentRow()
        if 0 <= row < len(self._node.figures):
            figure = self._node.figures[row]
            photo = self.tools.drawer.photo(figure)
            place = self.strip.visualItemRect(self.strip.item(row))
            anchor = QRect(self.strip.viewport().mapToGlobal(place.topLeft()), place.size())
            self.alt.ask(anchor, figure.alt, photo.alt if photo is not None else "")

    def _described(self, alt: str | None) -> None:
        row = self.strip.currentRow()
        figures = list(self._node.figures)
        if 0 <= row < len(figures):
            figures[row] = replace(figures[row], alt=alt, source=None)
            self._put(figures, row)

    def remove(self) -> None:
        """Take the chosen picture out; the photo stays in the library."""
        row = self.strip.currentRow()
        figures = list(self._node.figures)
        if 0 <= row < len(figures):
            del figures[row]
            self._put(figures, min(row, len(figures) - 1))

    def _put(self, figures: list[Figure], row: int) -> None:
        made = Gallery(tuple(figures))
        if made != self._node:
            self._node = made
            self._fill(row)
            self.written.emit((made,), False, row, row)

    def _reordered(self) -> None:
        """The mouse put the pictures into another order."""
        figures = [figure for figure in self._in_strip() if isinstance(figure, Figure)]
        made = Gallery(tuple(figures))
        if not self._quiet and len(figures) == len(self._node.figures) and made != self._node:
            self._node = made
            self._show_chosen()
            self.written.emit((made,), False, 0, 0)

    def _captioned(self, text: str) -> None:
        row = self.strip.currentRow()
        if not 0 <= row < len(self._node.figures):
            return
        words = " ".join(text.split())
        figures = list(self._node.figures)
        figures[row] = replace(figures[row], caption=(Text(words),) if words else (), source=None)
        made = Gallery(tuple(figures))
        before, self._caret = self._caret, self.caption.cursorPosition()
        if made != self._node:
            self._node = made
            self.strip.item(row).setData(Qt.ItemDataRole.UserRole, figures[row])
            self._name(self.strip.item(row), figures[row])
            self.written.emit((made,), True, before, self._caret)

    # -- what is seen ------------------------------------------------------------------------------------------------

    def _in_strip(self) -> Iterator[object]:
        for row in range(self.strip.count()):
            yield self.strip.item(row).data(Qt.ItemDataRole.UserRole)

    def _fill(self, row: int) -> None:
        self._quiet = True
        self.strip.clear()
        for figure in self._node.figures:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, figure)
            item.setSizeHint(QSize(_WIDE + 12, _HIGH + 14))
            self._name(item, figure)
            self.strip.addItem(item)
        self._quiet = False
        self._draw()
        self.strip.setCurrentRow(max(0, min(row, self.strip.count() - 1)) if self.strip.count() else -1)
        self._show_chosen()

    def _name(self, item: QListWidgetItem, figure: Figure) -> None:
        words = caption_of(figure, self.tools.drawer.photo(figure))
        heard = words or self.tr("A picture without a caption")
        if self._lacks_alt(figure):
            heard += ". " + self.tr("No description for the blind")
        item.setToolTip(heard if words or self._lacks_alt(figure) else "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)

    def _lacks_alt(self, figure: Figure) -> bool:
        photo = self.tools.drawer.photo(figure)
        known = photo is not None and not photo.awaited
        return known and photo is not None and not (photo.alt if figure.alt is None else figure.alt).strip()

    def _say(self) -> None:
        words = gallery_count(len(self._node.figures))
        missing = sum(map(self._lacks_alt, self._node.figures))
        if missing:
            words += " · " + self.tr("%n without a description", "", missing)
        self.hint.setText(words)

    def _draw(self) -> None:
        for row, figure in enumerate(self._node.figures):
            photo = self.tools.drawer.photo(figure)
            if row < self.strip.count():
                self.strip.item(row).setIcon(QIcon(self._picture(photo, _WIDE, _HIGH)))

    def _picture(self, photo: Photo | None, wide: int, high: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        found = self.tools.drawer.tile(photo, wide, high, ratio) if photo is not None else None
        if found is None:
            found = QPixmap(round(wide * ratio), round(high * ratio))
            found.fill(QColor(self.tokens.skeleton))
        else:
            found = QPixmap(found)
        found.setDevicePixelRatio(ratio)
        return found

    def _chosen(self, _row: int) -> None:
        if not self._quiet:
            self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.strip.currentRow()
        chosen = 0 <= row < len(self._node.figures)
        for each in (self.strip, self.caption, self.description, self.take_out):
            each.setVisible(bool(self._node.figures))
        self.resized.emit()
        self.caption.setEnabled(chosen)
        for button in (self.take_out, self.description):
            button.setEnabled(chosen)
        self._say()
        if not chosen:
            self.caption.clear()
            return
        figure = self._node.figures[row]
        text = " ".join(inline_text(figure.caption).split())
        if " ".join(self.caption.text().split()) != text:
            self.caption.setText(text)
        photo = self.tools.drawer.photo(figure)
        own = photo.caption if photo is not None else ""
        self.caption.setPlaceholderText(own or self.tr("Caption of the picture"))

    def _fill_menu(self) -> None:
        menu = self.add.menu()
        menu.clear()
        inside = {figure.photo for figure in self._node.figures}
        for photo in self.tools.article.photos.values():
            if str(photo.id) not in inside:
                name = photo.caption or photo.file or str(photo.id)
                action = menu.addAction(name if len(name) <= 60 else f"{name[:59]}…")
                picture = self._picture(photo, _MENU_PICTURE.width(), _MENU_PICTURE.height())
                action.setIcon(QIcon(picture))
                action.triggered.connect(lambda _=False, photo=photo: self.add_photo(photo))
        if menu.isEmpty():
            menu.addAction(self.tr("Every photo of the article is in the gallery")).setEnabled(False)
        menu.addSeparator()
        files = menu.addAction(self.tr("From the library or from files…"))
        files.setObjectName("gallery_from_elsewhere")
        files.triggered.connect(lambda _=False: self.tools.photo_wanted())

    # -- building ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        strip = self.strip
        strip.setObjectName("gallery_strip")
        strip.setFlow(QListView.Flow.LeftToRight)
        strip.setIconSize(QSize(_WIDE, _HIGH))
        strip.setFixedHeight(_STRIP)
        strip.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        strip.setDefaultDropAction(Qt.DropAction.MoveAction)
        strip.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        strip.setStyleSheet("QListView { background: transparent; }")
        self.caption.setObjectName("gallery_caption")
        self.add.setObjectName("gallery_add")
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setIcon(self.tools.appearance.icon(Icon.NEW))
        menu = QMenu(self.add)
        menu.setObjectName("gallery_menu")
        menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(menu)
        self.take_out.setObjectName("gallery_remove")
        self.take_out.setProperty("look", "quiet")
        self.take_out.setIcon(self.tools.appearance.icon(Icon.CLOSE))
        self.description.setObjectName("gallery_description")
        self.description.setProperty("look", "quiet")
        self.description.setIcon(self.tools.appearance.icon(Icon.ALT))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.caption, 1)
        row.addWidget(self.description)
        row.addWidget(self.take_out)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        self.column.setContentsMargins(12, 12, 12, 4)
        self.column.addWidget(strip)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.add_footer(("unwrap", "remove_object"))

    def _connect(self) -> None:
        for field in (self.strip, self.caption, self.description, self.add, self.take_out):
            self.watch(field)
        self.strip.currentRowChanged.connect(self._chosen)
        for moved in (self.strip.model().rowsMoved, self.strip.model().rowsRemoved):
            moved.connect(self._reordered)
        self.caption.textEdited.connect(self._captioned)
        self.take_out.clicked.connect(self.remove)
        self.description.clicked.connect(self.describe)
        self.alt.chosen.connect(self._described)
        self.tools.pictures.arrived.connect(self._draw)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Gallery"))
        self.strip.setAccessibleName(self.tr("Pictures of the gallery, in their order"))
        self.strip.setToolTip(self.tr("Drag, or Alt with the arrow keys, to change the order; Delete takes out"))
        self.caption.setAccessibleName(self.tr("Caption of the picture"))
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add a picture"))
        self.take_out.setAccessibleName(self.tr("Take the picture out of the gallery"))
        self.take_out.setToolTip(self.tr("Take the picture out of the gallery (Delete)"))
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setToolTip(self.tr("What a blind reader hears of the picture"))
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.strip and isinstance(event, QKeyEvent):
            step = self._step(event)
            if event.type() is QEvent.Type.ShortcutOverride and (step or event.key() == Qt.Key.Key_F2):
                event.accept()  # the caption, and not the object again
                return True
            if event.type() is QEvent.Type.KeyPress:
                if step:
                    self.move_chosen(step)
                    return True
                if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                    self.remove()
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
                    self.caption.setFocus()
                    return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> int:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _STEPS.get(Qt.Key(event.key()), 0) if held == Qt.KeyboardModifier.AltModifier else 0
