# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing an article on through the desk: a new status, saved at once, with a word before it is published."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from newsdesk.domain.article import Status
from newsdesk.domain.preflight import Finding
from newsdesk.domain.workflow import may_pass
from newsdesk.ui.inspector.examination import examine_article
from newsdesk.ui.open_article import OpenArticle
from newsdesk.ui.session import Session
from newsdesk.ui.wording import finding_text

_SHOWN = 5
_VERBS = {
    Status.DRAFT: QT_TRANSLATE_NOOP("Passing", "Back to drafts"),
    Status.IN_REVIEW: QT_TRANSLATE_NOOP("Passing", "Send to review"),
    Status.READY: QT_TRANSLATE_NOOP("Passing", "Mark as ready"),
    Status.PUBLISHED: QT_TRANSLATE_NOOP("Passing", "Publish"),
    Status.WITHDRAWN: QT_TRANSLATE_NOOP("Passing", "Withdraw from publication"),
}


def verb(status: Status) -> str:
    """What one does to bring an article there: «Сдать на проверку», «Опубликовать» …"""
    return QCoreApplication.translate("Passing", str(_VERBS[status]))


class Passing(QObject):
    """Gives the open article another desk status."""

    place_chosen = Signal(object)
    """The user would rather see to this `Finding` first."""
    passed = Signal(object)
    """The article got this `Status`, and is being saved."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self.question: QMessageBox | None = None

    def pass_on(self, article: OpenArticle, status: Status) -> None:
        """Give the article the status, where there is a way; what would hold its page back is said before."""
        current = article.article.status
        if article.read_only or status is current or not may_pass(current, status):
            return
        if status is not Status.PUBLISHED:
            self._pass(article, status)
            return

        def examined(found: tuple[Finding, ...]) -> None:
            blocking = tuple(finding for finding in found if finding.blocking)
            if blocking:
                self._ask(article, blocking)
            else:
                self._pass(article, status)

        examine_article(self._session, self, article, examined)

    def _pass(self, article: OpenArticle, status: Status) -> None:
        article.set_field("status", status, origin=self)
        article.save("status")
        self.passed.emit(status)

    def _ask(self, article: OpenArticle, blocking: tuple[Finding, ...]) -> None:
        box = QMessageBox(self._parent.window())
        box.setObjectName("publish_question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Publish"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("The export will hold this article back until %n thing(s) are put right.", "", len(blocking))
        )
        box.setInformativeText(self._reasons(blocking))
        show = _button(box, "publish_show_place", self.tr("Show the place"), QMessageBox.ButtonRole.ActionRole)
        anyway = _button(box, "publish_anyway", self.tr("Publish anyway"), QMessageBox.ButtonRole.AcceptRole)
        cancel = _button(box, "publish_cancel", self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(show)
        box.setEscapeButton(cancel)

        def answered() -> None:
            self.question = None
            if box.clickedButton() is show:
                self.place_chosen.emit(blocking[0])
            elif box.clickedButton() is anyway:
                self._pass(article, Status.PUBLISHED)

        box.finished.connect(answered)
        self.question = box
        box.open()

    def _reasons(self, blocking: tuple[Finding, ...]) -> str:
        words = list(dict.fromkeys(finding_text(finding) for finding in blocking))
        lines = [f"• {each}" for each in words[:_SHOWN]]
        if len(words) > _SHOWN:
            lines.append("…")
        said = self.tr(
            "In the library it becomes published at once; the site gets it with the first export after that."
        )
        return "\n".join([*lines, "", said])


def _button(box: QMessageBox, name: str, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
    button = box.addButton(text, role)
    button.setObjectName(name)
    return button
