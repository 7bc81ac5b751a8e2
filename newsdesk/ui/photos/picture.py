# SPDX-License-Identifier: GPL-3.0-or-later
"""A photo drawn as wide as there is room, with its number; a click asks for its place in the text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from newsdesk.domain.photo import Photo
from newsdesk.ui.pictures import Pictures, PictureSize
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID

MOST_HIGH = 196
ORDER_MIME = "application/x-newsdesk-figure"
_NO_PICTURE = 96
_RADIUS = 5


class PhotoPicture(QWidget):
    """The picture of a card: Enter or a click shows its place, dragging it moves the figure."""

    clicked = Signal()

    def __init__(self, appearance: Appearance, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._appearance = appearance
        self._pictures = pictures
        self._photo: Photo | None = None
        self._number = 0
        self._pressed: QPoint | None = None
        self.movable = False
        pictures.arrived.connect(self._arrived)
        appearance.changed.connect(self.update)

    def show_photo(self, photo: Photo | None, number: int) -> None:
        """Draw a photo, the one of that number in its text (0 for none)."""
        if photo != self._photo or number != self._number:
            self._photo, self._number = photo, number
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        photo = self._photo
        if photo is None or photo.awaited or not photo.width:
            return _NO_PICTURE
        return max(_NO_PICTURE, min(MOST_HIGH, round(width * photo.height / photo.width)))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(path, QColor(tokens.skeleton))
        painter.setClipPath(path)
        self._draw_picture(painter)
        painter.setClipping(False)
        self._draw_number(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawPath(path)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.movable:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        self._pressed = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _arrived(self, sha256: str) -> None:
        if self._photo is not None and self._photo.sha256 == sha256:
            self.update()

    def _draw_picture(self, painter: QPainter) -> None:
        photo = self._photo
        wide = self.width() * self.devicePixelRatioF() > PictureSize.THUMBNAIL
        size = PictureSize.COLUMN if wide else PictureSize.THUMBNAIL
        pixmap = None if photo is None else self._pictures.get(photo, size)
        if pixmap is None and photo is not None and wide:
            pixmap = self._pictures.get(photo)
        if pixmap is None:
            if photo is None or photo.awaited:
                sign = self._appearance.icon(Icon.PHOTO, self._appearance.tokens.muted).pixmap(32, 32)
                painter.drawPixmap(self.rect().center() - QPoint(16, 16), sign)
            return
        scale = min(self.width() / pixmap.width(), self.height() / pixmap.height())
        shown = QSize(round(pixmap.width() * scale), round(pixmap.height() * scale))
        target = QRect(QPoint((self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2), shown)
        painter.drawPixmap(target, pixmap)

    def _draw_number(self, painter: QPainter) -> None:
        if not self._number:
            return
        tokens = self._appearance.tokens
        text = str(self._number)
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * GRID
        badge = QRectF(GRID, GRID, max(24, width), 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(ORDER_MIME, str(self._number - 1).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = self.grab()
        drag.setPixmap(picture.scaledToWidth(160, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)
