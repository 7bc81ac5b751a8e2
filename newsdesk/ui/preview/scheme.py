# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview's own address space: a scheme that nothing else serves, and the locks around it.

This module loads QtWebEngine, so that it is imported only once the window is painted.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor, QWebEngineUrlScheme

SCHEME = "newsdesk-page"
HOST = "site"
POLICY = (
    f"default-src 'none'; img-src {SCHEME}: data:; style-src {SCHEME}: 'unsafe-inline'; font-src {SCHEME}: data:; "
    "script-src 'none'; connect-src 'none'; object-src 'none'; frame-src 'none'; media-src 'none'; form-action 'none'; "
    "base-uri 'none'"
)
HEADERS = {
    QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY.encode())],
    QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],
    QByteArray(b"X-DNS-Prefetch-Control"): [QByteArray(b"off")],
    QByteArray(b"Referrer-Policy"): [QByteArray(b"no-referrer")],
}
# Hints of a page, such as preconnect, open connections that no interceptor sees: no name and no number leads anywhere.
_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--disable-background-networking",
    "--disable-features=NetworkPrediction,Translate,MediaRouter",
)


def register_scheme() -> None:
    """Make the scheme known, and see that the engine finds no network; before the first profile is made."""
    if QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name():
        return
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join((flags, *_FLAGS)).strip()
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.LocalScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def address(path: str) -> QUrl:
    """The address of a file of the site inside the preview."""
    url = QUrl()
    url.setScheme(SCHEME)
    url.setHost(HOST)
    url.setPath(f"/{path}")
    return url


def path_of(url: QUrl) -> str | None:
    """The file of the site that an address names; None for any other address."""
    if url.scheme() != SCHEME or url.host() != HOST:
        return None
    return url.path(QUrl.ComponentFormattingOption.FullyDecoded).lstrip("/")


class Gate(QWebEngineUrlRequestInterceptor):
    """Lets the preview ask for nothing but what is served here."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (SCHEME, "data"):
            info.block(True)
