# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed about photos on its way to the library: soon, in order, and never lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from newsdesk.domain.photo import Photo
from newsdesk.ui.session import Session

if TYPE_CHECKING:
    from newsdesk.newsroom.changes import Done
    from newsdesk.newsroom.newsroom import Newsroom

PAUSE_MS = 200
"""How long a sign may wait for the next; nothing is in a journal meanwhile."""


class PhotoWrites(QObject):
    """Fields of photos that wait for the end of the typing, and those that the library is taking now."""

    written = Signal(object)
    """The library took fields of this `Photo`."""
    failed = Signal(int, object)
    """A photo could not be written for this reason (Exception); its fields wait for the next try."""

    replaced = Signal(int, object)
    """In a photo, words were written over by others; these are the former ones, by the names of their fields."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[int, dict[str, object]] = {}
        self._under_way: dict[int, list[dict[str, object]]] = {}
        self._latest: dict[int, dict[str, object]] = {}
        self._former: dict[int, dict[str, object]] = {}
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.flush)

    @property
    def idle(self) -> bool:
        """Whether the library has all of it."""
        return not self._waiting and not self._under_way

    def put(self, photo: int, field: str, value: object, before: object = None) -> None:
        """Write a field a moment later, with what is typed until then; `before` is what stood in it."""
        self._former.setdefault(photo, {}).setdefault(field, before)
        self._latest.setdefault(photo, {})[field] = value
        self._waiting.setdefault(photo, {})[field] = value
        if not self._pause.isActive():  # whoever types on and on must not put it off for ever
            self._pause.start()

    def flush(self) -> None:
        """Write now what waits."""
        self._pause.stop()
        if not self._session.is_open:
            return
        waiting, self._waiting = self._waiting, {}
        for photo, fields in waiting.items():
            self._under_way.setdefault(photo, []).append(fields)
            self._session.write(
                self,
                _describing(photo, fields),
                partial(self._took, fields),
                failed=partial(self._broke, photo, fields),
            )

    def settle(self) -> None:
        """The keyboard left a field: write what waits, and tell what was written over."""
        self.flush()
        former, self._former = self._former, {}
        latest, self._latest = self._latest, {}
        for photo, fields in former.items():
            lost = {name: value for name, value in fields.items() if value and value != latest[photo][name]}
            if lost:
                self.replaced.emit(photo, lost)

    def completed(self, photo: Photo) -> Photo:
        """The photo with what the library is yet to take."""
        fields: dict[str, object] = {}
        for each in (*self._under_way.get(photo.id, ()), self._waiting.get(photo.id, {})):
            fields |= each
        return replace(photo, **fields) if fields else photo  # type: ignore[arg-type]  # values of the fields' types

    def forget(self) -> None:
        """Drop what waits, as when its library is gone."""
        self._pause.stop()
        self._waiting.clear()
        self._under_way.clear()

    def _took(self, fields: dict[str, object], photo: Photo) -> None:
        self._arrived(photo.id, fields)
        self.written.emit(photo)

    def _broke(self, photo: int, fields: dict[str, object], error: Exception) -> None:
        self._arrived(photo, fields)
        # What was typed since goes before it.
        self._waiting[photo] = fields | self._waiting.get(photo, {})
        self.failed.emit(photo, error)

    def _arrived(self, photo: int, fields: dict[str, object]) -> None:
        rest = [each for each in self._under_way.get(photo, ()) if each is not fields]
        if rest:
            self._under_way[photo] = rest
        else:
            self._under_way.pop(photo, None)


def _describing(photo: int, fields: Mapping[str, object]) -> Callable[[Newsroom], Done[Photo]]:
    return lambda newsroom: newsroom.light_table.describe(photo, fields)
