# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts aside what lives as long as the program, so that Python's collector does not look at it again and again.

The collector stops every thread, a key among them, for as long as it looks. Most of what there is are modules,
classes and widgets, which came with the start and never go.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

from newsdesk.ui.session import Session

MOMENTS: Final = (3_000, 15_000)
"""Milliseconds after a library was opened: by the first its panels are there, by the second the web engine too."""


class LongLived(QObject):
    """Waits until the program is furnished."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rest = list(MOMENTS)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._put_aside)
        session.opened.connect(self._wait)

    def _wait(self) -> None:
        if self._rest and not self._timer.isActive():
            self._timer.start(self._rest.pop(0))

    def _put_aside(self) -> None:
        gc.collect(1)  # what came and went meanwhile would stay for ever
        gc.freeze()
        if self._session.is_open:
            self._wait()
