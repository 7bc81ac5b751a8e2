# SPDX-License-Identifier: GPL-3.0-or-later
"""The locked box: one page in a web view, at the width of a phone, a tablet or a desktop.

This module loads QtWebEngine, so that it is imported only once the window is painted.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QByteArray, QFile, QIODevice, QMarginsF, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from newsdesk.domain.manuscript.page_places import PagePlace
from newsdesk.paths import resources
from newsdesk.ui.preview.scheme import SCHEME, Gate, address, path_of, register_scheme
from newsdesk.ui.preview.serving import PageServer
from newsdesk.ui.preview.sight import Sight
from newsdesk.ui.preview.web_page import WORLD, Desk, ProofPage, lock
from newsdesk.ui.preview.width import Width, fit, room
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

_SHEET = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 18, 20, 18),
    QPageLayout.Unit.Millimeter,
)  # fmt: skip
"""Paper as the theme's styles for print have it, whose own margins the engine does not read."""

Change = tuple[int, int, tuple[str, ...]]
"""Where in the body, how many elements go, and the HTML of those that come."""


class Box(QWidget):
    """Shows a page's bytes and changes what is shown; it knows no article."""

    loaded = Signal()
    """The page that was asked for stands."""
    crashed = Signal()
    """The process that draws the page is gone; `load` starts another."""
    text_clicked = Signal(PagePlace)
    field_clicked = Signal(str, int)
    path_named = Signal(str)
    """A link to another page of the site was clicked, and nothing more is wanted of it yet."""
    path_followed = Signal(str)
    link_followed = Signal(QUrl)
    link_hovered = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_box")
        self._appearance = appearance
        self._width = Width.PHONE
        self._fitting = False
        self._dark = False
        self._top: float | None = None
        self._wanted = 0
        self._open = 0
        self._printing: deque[Callable[[bytes], None]] = deque()
        self._standing = False
        register_scheme()
        # Without a parent until the page has one: children go in the order in which they came, the page first.
        self._profile = QWebEngineProfile()
        lock(self._profile)
        self._server = PageServer(session, self._profile)
        self._gate = Gate(self._profile)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self._server)
        self._profile.setUrlRequestInterceptor(self._gate)
        self.view = QWebEngineView(self)
        self.page = ProofPage(self._profile, self)
        self._profile.setParent(self)
        self._set_up_page()
        self._set_up_view()
        appearance.changed.connect(self.update)

    def close_page(self) -> None:
        """Let the page go, then the profile: the engine insists on this order."""
        for each in (self.view, self.page, self._profile):
            if isValid(each):
                delete(each)

    @property
    def busy(self) -> bool:
        """Whether the page has still to answer."""
        return self._wanted > 0 or self._open > 0

    @property
    def width_shown(self) -> Width:
        """Which width the page is shown at."""
        return self._width

    # -- the page ----------------------------------------------------------------------------------------------------

    def load(self, path: str, content: bytes, *, keep_place: bool = False) -> None:
        """Show a page from its beginning, or where the page before it was scrolled to."""
        self._wanted += 1
        self._server.set_page(path, content)
        if not keep_place or not self._standing:
            self._top = None
            self.page.go(address(path))
            return
        self._ask_page("proof.top()", lambda top: self._load_at(path, top))

    def patch(self, changes: Sequence[Change], sight: Sight | None, done: Callable[[bool], None]) -> None:
        """Exchange elements of the body; `done` is told whether the page was as expected."""
        self._tell(f"proof.patch({json.dumps(changes)}, {self._told(sight)})", done)

    def become(self, content: bytes, sight: Sight | None, done: Callable[[bool], None]) -> None:
        """Turn the page that is shown into another of the same path, touching only what differs."""
        page = json.dumps(content.decode(), ensure_ascii=False)  # a third of what it would be escaped
        self._tell(f"proof.become({page}, {self._told(sight)})", done)

    def look(self, sight: Sight) -> None:
        """Mark what has the caret, and scroll to what is wanted if it is out of view."""
        if self._standing:
            self._tell(f"proof.look({self._told(sight)})")

    @property
    def _ground(self) -> QColor:
        return QColor("#15171a" if self._dark else "#ffffff")

    def _told(self, sight: Sight | None) -> str:
        return json.dumps(sight and asdict(sight) | {"smooth": self._appearance.motion})

    def to_pdf(self, take: Callable[[bytes], None]) -> None:
        """Print the page as its readers would; nothing where that failed."""
        self._printing.append(take)
        if len(self._printing) == 1:
            self._print()

    def _print(self) -> None:
        """Print for whoever asked first: a page that is being printed has nothing for the next."""
        if not self._printing:  # the page went meanwhile
            return
        self._open += 1
        asked = self._printing[0]

        def taken(content: object) -> None:
            self._open = max(0, self._open - 1)
            if isValid(self) and self._printing and self._printing[0] is asked:
                self.page.setBackgroundColor(self._ground)
                self._printing.popleft()
                if self._printing:
                    QTimer.singleShot(0, self, self._print)
                asked(bytes(content.data()) if isinstance(content, QByteArray) else b"")

        self.page.setBackgroundColor(QColor("#ffffff"))  # it would be that of the sheet's edges
        self.page.printToPdf(taken, _SHEET)

    def ask(self, script: str, take: Callable[[Any], None]) -> None:
        """Ask the page something, in our own world; a text that it answers with stays in memory, as `_tell` says."""

        def read(answer: object) -> None:
            take(json.loads(answer) if isinstance(answer, str) and answer else None)

        # As JSON, the one form that every kind of value survives.
        self._ask_page(f"JSON.stringify(({script}) ?? null)", read)

    # -- how it is looked at -----------------------------------------------------------------------------------------

    def set_width(self, width: Width) -> None:
        """Show the page as wide as a phone, a tablet or a desktop has it."""
        self._width = width
        self._place()

    def set_fitting(self, fitting: bool) -> None:
        """Show a page that is as wide as there is room, whatever the width that is set."""
        self._fitting = fitting
        self._place()

    def set_dark(self, dark: bool) -> None:
        """Show the page as readers see it who want it dark, or light."""
        self._dark = dark
        self.page.setBackgroundColor(self._ground)
        if self._standing:
            self._tell(f"proof.setDark({json.dumps(dark)})")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._appearance.tokens
        painter.fillRect(self.rect(), QColor(tokens.chrome))
        shown = self.view.geometry() if isValid(self.view) else QRect()
        if shown.width() < self.width():
            painter.setPen(QColor(tokens.line))
            for x in (shown.left() - 1, shown.right() + 1):
                painter.drawLine(x, 0, x, self.height())
        painter.end()

    # -- private -----------------------------------------------------------------------------------------------------

    def _set_up_page(self) -> None:
        page = self.page
        self._desk = Desk(page)
        self._desk.text_clicked.connect(self.text_clicked)
        self._desk.field_clicked.connect(self.field_clicked)
        self._desk.link_named.connect(self._name)
        self._desk.link_wanted.connect(page.follow)
        channel = QWebChannel(page)
        channel.registerObject("desk", self._desk)
        page.setWebChannel(channel, WORLD)
        script = QWebEngineScript()
        script.setName("proof")
        script.setWorldId(WORLD)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setSourceCode(_script())
        page.scripts().insert(script)
        page.path_followed.connect(self.path_followed)
        page.link_followed.connect(self.link_followed)
        page.linkHovered.connect(self.link_hovered)
        page.loadFinished.connect(self._finish)
        page.renderProcessTerminated.connect(self._lose)

    def _set_up_view(self) -> None:
        self.view.setObjectName("preview_page")
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self.view.setPage(self.page)

    def _place(self) -> None:
        """Give the view its width, and the page as many pixels of its own as the device has."""
        if not isValid(self.view):  # a window that closes lays itself out once more
            return
        width, zoom = fit(self.width()) if self._fitting else room(self._width, self.width())
        self.view.setGeometry((self.width() - width) // 2, 0, width, self.height())
        if abs(self.page.zoomFactor() - zoom) > 0.001:
            self.page.setZoomFactor(zoom)
        self.update()

    def _name(self, target: QUrl) -> None:
        path = path_of(target)
        if path is None:
            self.link_followed.emit(target)
        else:
            self.path_named.emit(path)

    def _load_at(self, path: str, top: object) -> None:
        self._top = float(top) if isinstance(top, (int, float)) else None
        self.page.go(address(path))

    def _finish(self, _worked: bool) -> None:
        self._standing = True
        self._place()
        self.set_dark(self._dark)
        if self._top is not None:
            self._tell(f"proof.scrollTo({self._top})")
            self._top = None
        if self._wanted:
            self._wanted = 0
            self.loaded.emit()

    def _lose(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status is not QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            self._wanted = self._open = 0
            self._standing = False
            self._top = None
            waiting = list(self._printing)
            self._printing.clear()
            for take in waiting:
                take(b"")
            self.crashed.emit()

    def _tell(self, script: str, done: Callable[[bool], None] | None = None) -> None:
        """Run a script that only says whether it worked: any other answer stays in memory for good, one with each key.

        PySide never lets go of what it gave a callback.
        """
        self._ask_page(f"Boolean({script})", lambda worked: done is not None and done(worked is True))

    def _ask_page(self, script: str, take: Callable[[object], object]) -> None:
        self._open += 1

        def taken(answer: object) -> None:
            self._open = max(0, self._open - 1)
            if isValid(self):
                take(answer)

        self.page.runJavaScript(script, WORLD, taken)


def _script() -> str:
    channel = QFile(":/qtwebchannel/qwebchannel.js")
    channel.open(QIODevice.OpenModeFlag.ReadOnly)
    ours = (resources() / "preview" / "page.js").read_text(encoding="utf-8")
    return f"{channel.readAll().toStdString()}\n{ours}"
