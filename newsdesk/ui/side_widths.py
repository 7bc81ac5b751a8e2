# SPDX-License-Identifier: GPL-3.0-or-later
"""How wide the sides of the window are: as they were made or dragged, and less where the text would have no room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

READING = 580
"""The width of the text, in pixels, with some sixty signs to a line and its margins."""
USUAL = 1400
"""The width of the window, in pixels, that the widths of the sides are made for."""
_WIDEST = 1.5
_KEYS = {False: "apart", True: "folded"}
_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


def shared_out(room: int, wanted: Sequence[int], least: Sequence[int]) -> list[int]:
    """What each of some sides has of a room: what it wants, or in proportion less, but never under its least."""
    least = [min(pair) for pair in zip(least, wanted, strict=True)]
    spare = sum(wanted) - sum(least)
    if sum(wanted) <= room or not spare:
        return list(wanted)
    part = max(0, room - sum(least)) / spare
    return [low + int((want - low) * part) for low, want in zip(least, wanted, strict=True)]


class SideWidths(QObject):
    """Keeps the widths that somebody dragged, and gives every side what the window has for it."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._usual: dict[str, int] = {}
        self._least: dict[str, int] = {}
        self._dragged: dict[bool, dict[str, int]] = {False: {}, True: {}}
        self._text = {False: READING, True: READING}
        self._held: dict[str, int] = {}
        self._left_at: tuple[int, dict[str, int]] = (0, {})
        self._most = 0
        self._needed: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.arrange)
        window.installEventFilter(self)

    def add(self, name: str, usual: int, least: int) -> None:
        """Know a side: how wide it was made, and the least it can be read at."""
        self._usual[name], self._least[name] = usual, least
        for something in (self._docks[name].visibilityChanged, self._docks[name].topLevelChanged):
            something.connect(lambda _: self._soon.start())

    def fold(self, most: int) -> None:
        """Let no side want more than that, where sides share a place; 0 parts them again."""
        self._most = most

    def arrange(self) -> None:
        """Give every side its width in the window as it is."""
        columns = self._columns()
        self._needed = least = self._needs()
        wanted = [max(low, *map(self._wanted, names)) for low, names in zip(least, columns, strict=True)]
        widths = shared_out(self._window.width() - self._text[self._folded] - len(columns), wanted, least)
        docks, sizes = [], []
        for names, width in zip(columns, widths, strict=True):
            docks += [self._docks[name] for name in names]
            sizes += [width] * len(names)
        if any(dock.width() != size for dock, size in zip(docks, sizes, strict=True)):
            self._window.resizeDocks(docks, sizes, Qt.Orientation.Horizontal)

    def arrange_soon(self) -> None:
        """The same once everything that happens now has happened."""
        self._soon.start()

    def drag(self, name: str, width: int) -> None:
        """Drag the edge of a side."""
        self._held = self._seen()
        self._window.resizeDocks([self._docks[name]], [width], Qt.Orientation.Horizontal)
        QTimer.singleShot(0, self, self._note)  # the sides have their widths once they are laid out

    def give(self, name: str, width: int) -> None:
        """Give a side another width: more only as far as the text keeps what it is read at."""
        text, here = self._window.centralWidget(), self._docks[name].width()
        spare = max(0, text.width() - READING) if text is not None else 0
        if width != here:
            self.drag(name, min(width, here + spare))

    def remembered(self) -> dict[str, Any]:
        """The widths that were dragged, for another day."""
        kept = {folded: {"text": text} if text < READING else {} for folded, text in self._text.items()}
        return {key: self._dragged[folded] | kept[folded] for folded, key in _KEYS.items()}

    def recall(self, remembered: Mapping[str, Any]) -> None:
        """Take the widths of another day."""
        for folded, key in _KEYS.items():
            kept = remembered.get(key)
            widths = {name: width for name, width in kept.items() if _is_width(width)} if isinstance(kept, dict) else {}
            self._text[folded] = min(READING, widths.pop("text", READING))
            self._dragged[folded] = widths

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the mouse does on the window itself, it does on the line between two sides; longer words need room."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._held = self._seen()
        elif event.type() is QEvent.Type.MouseButtonRelease and self._held:
            QTimer.singleShot(0, self, self._note)
        elif event.type() is QEvent.Type.LayoutRequest and not self._held and self._needs() != self._needed:
            self._soon.start()
        return super().eventFilter(watched, event)

    @property
    def _folded(self) -> bool:
        return self._most > 0

    def _needs(self) -> list[int]:
        return [max(map(self._least_of, names)) for names in self._columns()]

    def _note(self) -> None:
        held, self._held = self._held, {}
        text = self._window.centralWidget()
        dragged = {name: width for name, width in self._seen().items() if held.get(name, width) != width}
        if dragged and text is not None:
            self._dragged[self._folded] |= dragged
            self._text[self._folded] = min(READING, text.width())  # who leaves the text less wants it so
            self._left_at = (self._window.width(), self._seen())

    def _seen(self) -> dict[str, int]:
        return {name: dock.width() for name, dock in self._docks.items() if self._stands(dock)}

    def _columns(self) -> list[list[str]]:
        """The sides that can be seen, those that stand over each other together."""
        columns: dict[int, list[str]] = {}
        for name in self._seen():
            columns.setdefault(self._docks[name].geometry().left(), []).append(name)
        return list(columns.values())

    def _stands(self, dock: QDockWidget) -> bool:
        hidden = dock.isHidden() or dock.isFloating() or dock.visibleRegion().isEmpty()
        return not hidden and self._window.dockWidgetArea(dock) in _SIDES

    def _least_of(self, name: str) -> int:
        return max(self._least[name], self._docks[name].minimumSizeHint().width())

    def _wanted(self, name: str) -> int:
        window, left = self._left_at
        if window == self._window.width() and name in left:
            return left[name]  # in a window of that size everything stays as it was seen when the mouse let go
        dragged = self._dragged[self._folded].get(name)
        if dragged is not None:
            return dragged
        share = min(max(self._window.width() / USUAL, 1.0), _WIDEST)
        usual = round(self._usual[name] * share)
        return min(usual, self._most) if self._most else usual


def _is_width(value: object) -> bool:
    return isinstance(value, int) and value > 0
