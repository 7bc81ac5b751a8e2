# SPDX-License-Identifier: GPL-3.0-or-later
"""The hands and eyes of a person at the window, for the journeys and the tour: mouse, keyboard, waiting, looking."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.patience import pause, pause_ms

W = TypeVar("W", bound=QWidget)
SECONDS = 60.0
MENU_SECONDS = 10.0
NO_KEYS = Qt.KeyboardModifier.NoModifier


class NotThere(AssertionError):
    """Something that a person looks for is not on the screen."""


class Hands:
    """Somebody who works at a window. Widgets are named by their object names."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    # -- looking -----------------------------------------------------------------------------------------------------

    def see(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # the widest kind
        """The visible widget of that name, in the window or in a pop-up over it; waits until there is one."""
        self.wait(lambda: self._visible(name, kind) is not None, f"«{name}» to be seen")
        found = self._visible(name, kind)
        assert found is not None
        return found

    def sees(self, name: str) -> bool:
        """Whether a widget of that name can be seen now."""
        return self._visible(name, QWidget) is not None

    def wait(self, condition: Callable[[], object], what: str = "", seconds: float = SECONDS) -> None:
        """Wait until something is so, while the program goes on."""
        end = time.monotonic() + seconds
        looks = 0
        while not condition():
            if time.monotonic() > end:
                raise NotThere(f"waited {seconds:g} s for {what or condition}")
            pause(pause_ms(looks))
            looks += 1

    def notices(self) -> list[str]:
        """What the messages say that are on show."""
        shown = [each for top in self._tops() for each in top.findChildren(QWidget, "notice") if each.isVisible()]
        return [each.accessibleName() for each in shown]

    def let_settle(self) -> None:
        """Let everything that is due now happen."""
        for _ in range(5):
            QApplication.processEvents()
            pause(10)

    def picture(self, file: Path) -> Path:
        """Keep what the window shows."""
        file.parent.mkdir(parents=True, exist_ok=True)
        assert self.window.grab().save(str(file)), file
        return file

    # -- mouse -------------------------------------------------------------------------------------------------------

    def click(
        self,
        target: str | QWidget,
        at: QPoint | None = None,
        *,
        keys: Qt.KeyboardModifier = NO_KEYS,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Click on a widget, in its middle unless told where."""
        widget = self._widget(target)
        QTest.mouseClick(widget, button, keys, at if at is not None else widget.rect().center())
        self.let_settle()

    def double_click(self, target: str | QWidget, at: QPoint | None = None) -> None:
        """Click twice on a widget."""
        widget = self._widget(target)
        place = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, place)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, place)
        self.let_settle()

    def click_row(self, view: str | QAbstractItemView, row: int, *, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click on a row of a list, scrolled to first."""
        listed = self._widget(view)
        assert isinstance(listed, QAbstractItemView)
        index = listed.model().index(row, 0)
        listed.scrollTo(index)
        self.let_settle()
        self.click(listed.viewport(), self._inside(listed.visualRect(index)), keys=keys)

    def click_text(self, view: str | QAbstractItemView, text: str) -> None:
        """Click on the line of a list or tree that begins with a text."""
        listed = self._widget(view)
        assert isinstance(listed, QAbstractItemView)
        model = listed.model()
        how = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
        self.wait(lambda: model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, text, 1, how), f"«{text}»")
        index = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, text, 1, how)[0]
        listed.scrollTo(index)
        self.let_settle()
        self.click(listed.viewport(), self._inside(listed.visualRect(index)))

    def turn_wheel(self, target: str | QWidget, notches: int) -> None:
        """Turn the wheel over a widget; up is positive."""
        widget = self._widget(target)
        if isinstance(widget, QAbstractScrollArea):
            widget = widget.viewport()
        place = QPointF(widget.rect().center())
        for _ in range(abs(notches)):
            turned = QPoint(0, 120 if notches > 0 else -120)
            no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
            event = QWheelEvent(
                place, QPointF(widget.mapToGlobal(place)), QPoint(), turned, no_button, NO_KEYS, phase, False
            )
            QApplication.sendEvent(widget, event)
        self.let_settle()

    def click_tab(self, bar: QTabBar, number: int) -> None:
        """Click on a tab."""
        self.click(bar, bar.tabRect(number).center())

    def choose(self, button: str | QWidget, *texts: str) -> None:
        """Open the menu of a button and click the entry that begins with a text, through submenus with several."""
        clicked: list[str] = []
        seen: list[str] = []
        wanted = list(texts)
        opened = time.monotonic()

        def look() -> None:
            nonlocal opened
            # A menu may hold the program in a loop of its own until it is closed: this runs inside of it.
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu) or not wanted:
                return
            seen[:] = [each.text().replace("&", "") for each in menu.actions()]
            action = next((each for each in menu.actions() if each.text().replace("&", "").startswith(wanted[0])), None)
            if action is None and time.monotonic() < opened + MENU_SECONDS:
                return  # a submenu takes a moment to open
            if action is None or not action.isEnabled():
                wanted.clear()
                menu.close()
                return
            opened = time.monotonic()
            clicked.append(wanted.pop(0))
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEYS, menu.actionGeometry(action).center())

        timer = QTimer(self.window, interval=30)
        timer.timeout.connect(look)
        timer.start()
        try:
            self.click(button)
            self.wait(lambda: not wanted, f"the menu entry «{texts[-1]}»")
        finally:
            timer.stop()
            timer.deleteLater()
        if len(clicked) < len(texts):
            raise NotThere(f"«{texts[len(clicked)]}» among {seen}")
        self.let_settle()

    def name_files(self, act: Callable[[], None], *files: Path) -> None:
        """Do what asks for files, and name them in the dialog."""
        named: list[QFileDialog] = []

        def look() -> None:
            # The dialog holds the program in a loop of its own until it is closed: this runs inside of it.
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and not named:
                named.append(dialog)
                line = dialog.findChild(QLineEdit, "fileNameEdit")
                assert line is not None
                line.setText(" ".join(f'"{file}"' for file in files))
                QTest.keyClick(line, Qt.Key.Key_Return)

        timer = QTimer(self.window, interval=30)
        timer.timeout.connect(look)
        timer.start()
        try:
            act()
            self.wait(lambda: named, "a dialog that asks for files")
        finally:
            timer.stop()
            timer.deleteLater()
        self.let_settle()

    def drop(self, files: Iterable[Path], target: str | QWidget, at: QPoint | None = None) -> None:
        """Drop files on a widget, as from the system's file manager."""
        widget = self._widget(target)
        if isinstance(widget, QAbstractScrollArea):
            widget = widget.viewport()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        place = at if at is not None else widget.rect().center()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        entered = QDragEnterEvent(place, copy, data, left, NO_KEYS)
        QApplication.sendEvent(widget, entered)
        while not entered.isAccepted() and (above := widget.parentWidget()) is not None:
            place, widget = widget.mapToParent(place), above
            entered = QDragEnterEvent(place, copy, data, left, NO_KEYS)
            QApplication.sendEvent(widget, entered)
        if not entered.isAccepted():
            raise NotThere("nothing here takes files")
        QApplication.sendEvent(widget, QDragMoveEvent(place, copy, data, left, NO_KEYS))
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, data, left, NO_KEYS))
        self.let_settle()

    # -- keyboard ----------------------------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Type where the keyboard is; a line feed is Enter."""
        for sign in text:
            self.type_sign(sign)
        self.let_settle()

    def type_sign(self, sign: str) -> None:
        """Type one sign, and wait for nothing."""
        widget = self._focused()
        if sign == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NO_KEYS, sign))

    def press(self, keys: str) -> None:
        """Press a key or a combination: «Ctrl+S», «Down», «Alt+1»."""
        QTest.keySequence(self._focused(), QKeySequence(keys))
        self.let_settle()

    def focused(self, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # the widest kind
        """The widget that has the keyboard."""
        widget = QApplication.focusWidget()
        if not isinstance(widget, kind):
            raise NotThere(f"the keyboard is at {widget}, not at a {kind.__name__}")
        return widget

    def retype(self, field: QWidget, text: str) -> None:
        """Write something else into a field."""
        self.click(field)
        self.press("Ctrl+A")
        self.write(text)

    # -- finding -----------------------------------------------------------------------------------------------------

    def button(self, text: str) -> QWidget:
        """The visible button whose text, tip or spoken name begins so."""

        def there() -> QWidget | None:
            for top in self._tops():
                for each in [*top.findChildren(QPushButton), *top.findChildren(QToolButton)]:
                    words = (each.text(), each.toolTip(), each.accessibleName())
                    if each.isVisible() and any(word.replace("&", "").startswith(text) for word in words):
                        return each
            return None

        self.wait(lambda: there() is not None, f"a button «{text}»")
        found = there()
        assert found is not None
        return found

    def _widget(self, target: str | QWidget) -> QWidget:
        return self.see(target) if isinstance(target, str) else target

    def _focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup  # as the window system has it
        active = QApplication.activeWindow()
        if (active is None or not active.isVisible()) and self.window.isVisible():
            # A window system gives the keyboard back to the window when a menu closes; without a screen nobody does.
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window to have the keyboard again")
        return QApplication.focusWidget() or self.window

    def _tops(self) -> list[QWidget]:
        """The window and what stands over it; another window of the program is somebody else's."""
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [*(each for each in tops if not isinstance(each, QMainWindow)), self.window]

    def _visible(self, name: str, kind: type[W]) -> W | None:
        for top in self._tops():
            if top.objectName() == name and isinstance(top, kind):
                return top
            for found in top.findChildren(kind, name):
                if found.isVisible():
                    return found
        return None

    def _inside(self, rectangle: QRect) -> QPoint:
        return rectangle.topLeft() + QPoint(min(40, rectangle.width() // 2), min(12, rectangle.height() // 2))
