# SPDX-License-Identifier: GPL-3.0-or-later
"""The regions of the window: where each panel stands, hidden and shown, folded where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QTabBar, QTabWidget, QToolButton, QWidget

from newsdesk.ui.side_widths import SideWidths
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon

NARROW = 1180
"""Below this width of the window, in pixels, side panels share a place as tabs."""
_NARROW_SIDE = 296
_RIGHT_PARTS = (520, 480)
"""How the inspector and the preview share the height of their side, on a screen of any height."""
_STATE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Region:
    """A panel in a dock; `titled` ones have a title bar by which they can be torn off."""

    name: str
    widget: QWidget
    area: Qt.DockWidgetArea
    width: int
    least: int
    """The least width that a window with little room leaves it."""
    titled: bool = False


class Regions(QObject):
    """The docks of a window, by the names of their panels."""

    changed = Signal()
    """A region was hidden or shown."""
    escaped = Signal()
    """Esc was pressed in a region that is torn off, and nothing there took it."""

    def __init__(self, window: QMainWindow, appearance: Appearance, titles: Mapping[str, Callable[[], str]]) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._titles = titles
        self._docks: dict[str, QDockWidget] = {}
        self.widths = SideWidths(window, self._docks)
        self._folded = False
        self._put_away: list[str] = []
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def place(self, region: Region, *, beside: str = "", below: str = "") -> None:
        """Give a panel its place: in an area, to the right of another region, or below it."""
        dock = _Frame(self._appearance, self._window)
        dock.setObjectName(f"dock_{region.name}")
        dock.setWidget(region.widget)
        may = QDockWidget.DockWidgetFeature
        features = may.DockWidgetClosable
        if region.titled:
            features |= may.DockWidgetMovable | may.DockWidgetFloatable
            dock.setTitleBarWidget(TitleBar(dock, self._appearance))
        else:
            dock.setTitleBarWidget(_nothing(dock))
        dock.setFeatures(features)
        if beside:
            self._window.splitDockWidget(self._docks[beside], dock, Qt.Orientation.Horizontal)
        elif below:
            self._window.splitDockWidget(self._docks[below], dock, Qt.Orientation.Vertical)
        else:
            self._window.addDockWidget(region.area, dock)
        self._docks[region.name] = dock
        self.widths.add(region.name, region.width, region.least)
        dock.visibilityChanged.connect(lambda _: self.changed.emit())
        dock.escaped.connect(self.escaped)

    def name_all(self) -> None:
        """Name the regions in the language of the interface."""
        for name, dock in self._docks.items():
            dock.setWindowTitle(self._titles[name]())
            bar = dock.titleBarWidget()
            if isinstance(bar, TitleBar):
                bar.name_all()
        self._name_tabs()
        self.widths.arrange_soon()  # longer words may ask for more

    def usual_heights(self) -> None:
        """Give the regions that stand over each other the heights they were made for."""
        right = [self._docks[name] for name in ("inspector", "preview")]
        self._window.resizeDocks(right, list(_RIGHT_PARTS), Qt.Orientation.Vertical)

    def shown(self, name: str) -> bool:
        """Whether a region can be seen, be it behind a tab."""
        return name in self._docks and not self._docks[name].isHidden()

    def show(self, name: str) -> None:
        """Bring a region to the front."""
        if name not in self._docks:
            return
        self._docks[name].show()
        self._docks[name].raise_()
        self.widths.arrange_soon()

    def toggle(self, name: str) -> None:
        """Hide a region, or show it."""
        if self.shown(name):
            self._docks[name].hide()
            self.widths.arrange_soon()  # or else Qt gives its room to the neighbours, not to the text
        else:
            self.show(name)
        self.changed.emit()

    def hide_all(self) -> None:
        """Hide every region for a while."""
        self._put_away = [name for name, dock in self._docks.items() if not dock.isHidden()]
        for dock in self._docks.values():
            dock.hide()

    def show_again(self) -> None:
        """Show the regions that were hidden together."""
        for name in self._put_away or ["navigation", "list", "inspector", "preview"]:
            self._docks[name].show()
        self._put_away = []

    def fold(self, width: int) -> None:
        """Let side panels share a place where the window is narrow, and part them where it is wide again."""
        narrow = width < NARROW
        self.widths.fold(_NARROW_SIDE if narrow else 0)
        if narrow != self._folded:
            self._folded = narrow
            self._part(narrow)
        self.widths.arrange()

    def _part(self, narrow: bool) -> None:
        """Put side panels in one place, or each in its own."""
        for first, second, orientation in (
            ("navigation", "list", Qt.Orientation.Horizontal),
            ("inspector", "preview", Qt.Orientation.Vertical),
        ):
            one, other = self._docks[first], self._docks[second]
            if one.isFloating() or other.isFloating():
                continue
            shown = {dock: not dock.isHidden() for dock in (one, other)}
            if narrow:
                self._window.tabifyDockWidget(one, other)
            else:
                # A place that was shared stays so for Qt, until nothing is in it.
                area = self._window.dockWidgetArea(one)
                self._window.removeDockWidget(other)
                self._window.removeDockWidget(one)
                self._window.addDockWidget(area, one)
                self._window.splitDockWidget(one, other, orientation)
            for dock, visible in shown.items():
                dock.setVisible(visible)
        if narrow:
            self._docks["list"].raise_()
            self._docks["inspector"].raise_()
            self._name_tabs()
        else:
            self.usual_heights()

    def _name_tabs(self) -> None:
        """Name the rows of tabs that Qt makes for regions in one place."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for number, bar in enumerate(bars, start=1):
            bar.setObjectName(f"region_tabs_{number}")
            bar.setAccessibleName(QCoreApplication.translate("Regions", "Regions"))

    def state(self) -> QByteArray:
        """Where everything is, to be remembered."""
        return self._window.saveState(_STATE_VERSION)

    def restore(self, state: QByteArray) -> bool:
        """Put everything where it was."""
        restored = not state.isEmpty() and self._window.restoreState(state, _STATE_VERSION)
        # It may have been folded when it was remembered, and be wide now.
        self._folded = self._docks["list"] in self._window.tabifiedDockWidgets(self._docks["navigation"])
        return restored


class _Frame(QDockWidget):
    """What holds a region: torn off, it is a window in which Tab and Esc do what they do in the large one."""

    escaped = Signal()

    def __init__(self, appearance: Appearance, window: QMainWindow) -> None:
        super().__init__(window)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():  # a title of our own takes the system's frame away, and with it the edge
            painter = QPainter(self)
            painter.setPen(QColor(self._appearance.tokens.line_strong))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        here = self.focusWidget()
        if not self.isFloating() or here is None or not here.isVisible():
            return super().focusNextPrevChild(forward)
        from newsdesk.ui.tab_order import go_on  # start-up time: nobody tears a region off before the window is there

        return go_on(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isFloating() and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class TitleBar(QWidget):
    """A slim title with buttons to tear the region off and to close it."""

    def __init__(self, dock: QDockWidget, appearance: Appearance) -> None:
        super().__init__(dock)
        self.setObjectName(f"title_{dock.objectName()}")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dock = dock
        self._appearance = appearance
        self._label = QLabel(self)
        self._label.setProperty("look", "label")
        self._tear = QToolButton(self)
        self._tear.setObjectName(f"tear_off_{dock.objectName()}")
        self._tear.clicked.connect(self._tear_off)
        self._close = QToolButton(self)
        self._close.setObjectName(f"close_{dock.objectName()}")
        self._close.clicked.connect(dock.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(0)
        row.addWidget(self._label, 1)
        row.addWidget(self._tear)
        row.addWidget(self._close)
        dock.windowTitleChanged.connect(self._label.setText)
        appearance.changed.connect(self._draw_icons)

    def name_all(self) -> None:
        """Name the buttons."""
        for button, text in (
            (self._tear, QCoreApplication.translate("Regions", "Open in a window of its own, or put back")),
            (self._close, QCoreApplication.translate("Regions", "Hide")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons once there is something to be seen."""
        self._draw_icons()

    def _tear_off(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
        # The button is in another window now, and the keyboard stayed in the one where it was.
        self.window().activateWindow()
        self._tear.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_icons(self) -> None:
        self._tear.setIcon(self._appearance.icon(Icon.OPEN_OUTSIDE))
        self._close.setIcon(self._appearance.icon(Icon.CLOSE))


def _nothing(dock: QDockWidget) -> QWidget:
    """The title bar of a region that needs none."""
    bar = QWidget(dock)
    bar.setFixedHeight(0)
    return bar
