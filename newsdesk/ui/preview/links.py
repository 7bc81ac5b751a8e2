# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the links of the page lead: to articles of the library, and out of it only when somebody says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QToolTip, QWidget

from newsdesk.ui.preview.strip import Strip
from newsdesk.ui.session import Session

_LONGEST = 80


class PageLinks(QObject):
    """Follows links, or says in the strip where they lead."""

    article_chosen = Signal(int)

    def __init__(self, session: Session, strip: Strip, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._site: Path | None = None
        self.article = 0
        """The article whose page is shown."""

    def set_site(self, folder: Path | None) -> None:
        """Tell where the site was exported to."""
        self._site = folder

    def follow_path(self, path: str) -> None:
        """Open the article whose page that is."""
        self._look_up(path, ask=False)

    def name_path(self, path: str) -> None:
        """Say which page that is, and offer to open its article."""
        self._look_up(path, ask=True)

    def follow_link(self, url: QUrl) -> None:
        """Say where a link out of the site leads, and offer to go there."""
        self._strip.say(_short(url.toDisplayString()), self.tr("Open in the browser"), lambda: _open_outside(url))

    def show_address(self, address: str) -> None:
        """Say at the pointer where the link under it leads."""
        url = QUrl(address)
        shown = address if url.scheme() in ("http", "https", "mailto", "tel") else url.path().lstrip("/")
        if address:
            shown = self.tr("%1\nCtrl+click opens it").replace("%1", _short(shown))
        parent = self.parent()
        QToolTip.showText(QCursor.pos(), shown if address else "", parent if isinstance(parent, QWidget) else None)

    def open_exported(self, path: str) -> None:
        """Open the exported page in the system's browser."""
        site = self._site
        if path and self._session.is_open:
            self._session.read(self, lambda newsroom: newsroom.proofs.exported(path, site), self._open_file)

    def _look_up(self, path: str, *, ask: bool) -> None:
        if self._session.is_open:
            page = self.article
            self._session.read(
                self,
                lambda newsroom: newsroom.proofs.article_at(path),
                lambda article: self._take(path, article, ask=ask) if page == self.article else None,
                key="follow",
            )

    def _take(self, path: str, article: int | None, *, ask: bool) -> None:
        if article is None:
            self._strip.say(self.tr("This page is only on the exported site"))
        elif article == self.article:
            return
        elif ask:
            self._strip.say(_short(path), self.tr("Open the article"), lambda: self.article_chosen.emit(article))
        else:
            self.article_chosen.emit(article)

    def _open_file(self, file: Path | None) -> None:
        if file is None:
            self._strip.say(self.tr("This page was not exported yet"))
        else:
            _open_outside(QUrl.fromLocalFile(str(file)))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _open_outside(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
