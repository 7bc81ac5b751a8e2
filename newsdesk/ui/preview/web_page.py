# SPDX-License-Identifier: GPL-3.0-or-later
"""The page inside the box: it never leaves its address, asks for nothing, and says where its links lead."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)

from newsdesk.domain.manuscript.page_places import PagePlace
from newsdesk.ui.preview.scheme import path_of

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_A = QWebEngineSettings.WebAttribute
_OFF = (
    _A.PluginsEnabled, _A.PdfViewerEnabled, _A.LocalStorageEnabled, _A.JavascriptCanOpenWindows,
    _A.JavascriptCanAccessClipboard, _A.LocalContentCanAccessRemoteUrls,
    _A.AllowRunningInsecureContent, _A.AutoLoadIconsForPage, _A.DnsPrefetchEnabled, _A.HyperlinkAuditingEnabled,
    _A.WebGLEnabled, _A.FullScreenSupportEnabled, _A.ErrorPageEnabled, _A.FocusOnNavigationEnabled,
    _A.NavigateOnDropEnabled, _A.BackForwardCacheEnabled, _A.ScreenCaptureEnabled, _A.ScrollAnimatorEnabled,
)  # fmt: skip


def lock(profile: QWebEngineProfile) -> None:
    """Take from a profile what a page without scripts and network has no use for."""
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setSpellCheckEnabled(False)
    profile.downloadRequested.connect(_refuse_download)
    for attribute in _OFF:
        profile.settings().setAttribute(attribute, False)
    # To the engine our own scheme is a local one like `file`, whose addresses the gate and the policy refuse.
    profile.settings().setAttribute(_A.LocalContentCanAccessFileUrls, True)


class Desk(QObject):
    """What the page can tell: where it was clicked."""

    text_clicked = Signal(PagePlace)
    field_clicked = Signal(str, int)
    link_named = Signal(QUrl)
    link_wanted = Signal(QUrl)

    @Slot(int, int, int)
    def click_text(self, element: int, holder: int, signs: int) -> None:
        """A place in the body was clicked."""
        self.text_clicked.emit(PagePlace(element, holder, signs))

    @Slot(str, int)
    def click_field(self, name: str, signs: int) -> None:
        """The headline, the lead, the kicker or the byline was clicked, behind so many signs."""
        self.field_clicked.emit(name, signs)

    @Slot(str)
    def name_link(self, address: str) -> None:
        """A link was clicked that is no text of the article's own."""
        self.link_named.emit(QUrl(address))

    @Slot(str)
    def follow(self, address: str) -> None:
        """A link was clicked with Ctrl."""
        self.link_wanted.emit(QUrl(address))


class ProofPage(QWebEnginePage):
    """A page that shows what it was given and stays there."""

    path_followed = Signal(str)
    """A link to another page of the site was clicked."""
    link_followed = Signal(QUrl)
    """A link out of the site was clicked."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._home = QUrl()
        self.permissionRequested.connect(_refuse_permission)
        self.fullScreenRequested.connect(_refuse_full_screen)
        self.newWindowRequested.connect(self._follow_in_window)

    def go(self, home: QUrl) -> None:
        """Load the one address that may be shown."""
        self._home = home
        self.load(home)

    def follow(self, target: QUrl) -> None:
        """Tell where a link leads that somebody wants to go to."""
        path = path_of(target)
        if path is not None:
            self.path_followed.emit(path)
        elif target.scheme() in ("http", "https", "mailto", "tel"):
            self.link_followed.emit(target)

    def acceptNavigationRequest(
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        target = QUrl(url)
        if is_main_frame and self._home.isValid() and path_of(target) == path_of(self._home):
            return True
        if is_main_frame:
            self.follow(target)
        return False

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, _message: str, _line: int, _source: str
    ) -> None:
        """Keep what the engine says of scripts it blocked out of the program's log."""

    def _follow_in_window(self, request: QWebEngineNewWindowRequest) -> None:
        self.follow(request.requestedUrl())


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()
