# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the page for the eye as long as paper is wanted, and into a file when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from newsdesk.ui.preview.follower import Follower
from newsdesk.ui.preview.strip import Strip
from newsdesk.ui.session import Session
from newsdesk.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from newsdesk.newsroom.newsroom import Newsroom
    from newsdesk.ui.preview.box import Box
    from newsdesk.ui.preview.paper import Paper

_REST_MS = 500
"""How long the page must rest before it is printed anew."""


class Printing(QObject):
    """Makes PDF of what the box shows."""

    paper_made = Signal(object)
    """The widget for printed pages (`Paper`), once it is wanted for the first time."""

    def __init__(
        self, session: Session, appearance: Appearance, follower: Follower, strip: Strip, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._follower = follower
        self._strip = strip
        self._window = parent
        self._box: Box | None = None
        self.paper: Paper | None = None
        self._asked = False
        self._wanted = False
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._print)
        follower.page_changed.connect(self._note)
        follower.shown.connect(self._note)

    @property
    def idle(self) -> bool:
        """Whether the paper shows all there is."""
        return not self._asked and not self._soon.isActive()

    def set_box(self, box: Box | None) -> None:
        """Print what this box shows from now on."""
        self._box = box
        self._asked = False
        self._note()

    def set_wanted(self, wanted: bool) -> None:
        """Keep the paper in step with the page, or let it be."""
        self._wanted = wanted
        if wanted and self.paper is None and self._session.is_open:
            self._session.read(self, _load_paper, self._take_paper)
        elif wanted:
            self._print()

    def ask_and_save(self) -> None:
        """Ask for a file and print into it."""
        path = self._follower.path
        if self._box is None or not path:
            return
        start = Path.home() / f"{PurePosixPath(path).stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(start), self.tr("PDF (%1)").replace("%1", "*.pdf")
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Print into a file."""
        if self._box is not None:
            file = file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")
            self._box.to_pdf(lambda content: self._write(file, content))

    def close(self) -> None:
        """Let the paper go."""
        self._soon.stop()
        self._box = None
        if self.paper is not None:
            self.paper.close_paper()

    def _note(self) -> None:
        if self._wanted:
            self._soon.start()

    def _print(self) -> None:
        box = self._box
        if box is None or self.paper is None or not self._wanted:
            return
        if self._asked or not self._follower.idle:
            self._soon.start()  # what is printed now is older than what was asked for
            return
        self._asked = True
        box.to_pdf(lambda content: self._take(box, content))

    def _take(self, box: Box, content: bytes) -> None:
        if box is not self._box:
            return
        self._asked = False
        if self.paper is not None and content:
            self.paper.show_pdf(content)

    def _take_paper(self, made: type[Paper]) -> None:
        if self.paper is None:
            self.paper = made(self._appearance)
            self.paper_made.emit(self.paper)
        self._print()

    def _write(self, file: Path, content: bytes) -> None:
        if not content:
            self._strip.say(self.tr("The page could not be printed"))
        elif self._session.is_open:
            self._session.read(self, _writing(file, content), lambda _: self._saved(file))

    def _saved(self, file: Path) -> None:
        self._strip.say(
            self.tr("Saved: %1").replace("%1", file.name),
            self.tr("Open"),
            lambda: _open(file),
        )


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _writing(file: Path, content: bytes) -> Callable[[Newsroom], None]:
    def write(_newsroom: Newsroom) -> None:
        made = file.with_name(f"{file.name}.part")
        made.write_bytes(content)
        made.replace(file)

    return write


def _load_paper(_newsroom: Newsroom) -> type[Paper]:
    """Load QtPdf off the GUI thread."""
    from newsdesk.ui.preview.paper import Paper

    return Paper
