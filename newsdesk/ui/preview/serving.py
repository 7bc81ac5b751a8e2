# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers what the page asks for: the page itself from memory, all else by the newsroom, off the GUI thread."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler
from shiboken6 import isValid

from newsdesk.ui.preview.scheme import HEADERS, path_of
from newsdesk.ui.session import Session

_HTML = "text/html; charset=utf-8"


class PageServer(QWebEngineUrlSchemeHandler):
    """Serves one page and what it refers to.

    One question at a time goes to the newsroom: a page with many pictures that are not drawn yet must not keep the
    window's readers from other work. A request may have died before its answer is here.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = ""
        self._content = b""
        self._waiting: deque[tuple[str, QWebEngineUrlRequestJob]] = deque()
        self._asked = False

    def set_page(self, path: str, content: bytes) -> None:
        """Serve these bytes under the page's path from now on."""
        self._path, self._content = path, content

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        path = path_of(job.requestUrl())
        if path is None or job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif path == self._path:
            _reply(job, self._content, _HTML)
        else:
            self._waiting.append((path, job))
            self._ask_next()

    def _ask_next(self) -> None:
        while self._waiting and not self._asked:
            path, job = self._waiting.popleft()
            if not isValid(job):
                continue
            if not self._session.is_open:
                job.fail(QWebEngineUrlRequestJob.Error.RequestAborted)
                continue
            self._asked = True
            self._ask(path, job)

    def _ask(self, path: str, job: QWebEngineUrlRequestJob) -> None:
        self._session.read(
            self,
            lambda newsroom: newsroom.proofs.resource(path),
            lambda found: self._answer(job, found),
            failed=lambda _: self._answer(job, None),
        )

    def _answer(self, job: QWebEngineUrlRequestJob, found: tuple[bytes, str] | None) -> None:
        self._asked = False
        if isValid(job):
            if found is None:
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            else:
                _reply(job, *found)
        self._ask_next()


def _reply(job: QWebEngineUrlRequestJob, content: bytes, kind: str) -> None:
    buffer = QBuffer(job)
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.setAdditionalResponseHeaders(HEADERS)  # type: ignore[arg-type]  # PySide's stub forgets that values are lists
    job.reply(QByteArray(kind.encode()), buffer)
