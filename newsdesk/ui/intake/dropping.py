# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dropped on the window, wherever no panel takes them for itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.tokens import GRID


class FileDrops(QObject):
    """Lets a window take files, and shows that it would while they hang over it."""

    files_dropped = Signal(list)
    """Files and folders (Path)."""

    def __init__(self, window: QWidget, appearance: Appearance, may_take: Callable[[], bool]) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._may_take = may_take
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.hint = QLabel(window)
        self.hint.setObjectName("drop_hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self.hint.hide()
        if isinstance(event, QDropEvent) and watched is self.parent():
            files = self._files(event)
            if files and self._may_take():
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind is QEvent.Type.Drop:
                    self.files_dropped.emit(files)
                else:
                    self._show_hint()
                return True
        return super().eventFilter(watched, event)

    def _files(self, event: QDropEvent) -> list[Path]:
        if event.source() is not None:  # dragged within the program: its own panels know what to do
            return []
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    def _show_hint(self) -> None:
        window = self.parent()
        if self.hint.isVisible() or not isinstance(window, QWidget):
            return
        tokens = self._appearance.tokens
        self.hint.setText(QCoreApplication.translate("FileDrops", "Drop the files to take them into the library"))
        self.hint.setStyleSheet(
            f"background: {tokens.accent_soft}; color: {tokens.ink}; border: 2px solid {tokens.accent};"
            " border-radius: 6px;"
        )
        width = min(self.hint.sizeHint().width() + 6 * GRID, window.width() - 4 * GRID)
        height = 7 * GRID
        self.hint.setGeometry((window.width() - width) // 2, 8 * GRID, width, height)
        self.hint.show()
        self.hint.raise_()
