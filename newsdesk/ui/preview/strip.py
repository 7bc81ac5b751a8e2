# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip over the page, outside of it: why an export would hold the article back, and where a link leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.preflight import Finding
from newsdesk.ui.theme.appearance import Appearance
from newsdesk.ui.theme.icons import Icon
from newsdesk.ui.theme.tokens import GRID
from newsdesk.ui.wording import finding_text

_SHOWN = 3


class Strip(QWidget):
    """Says what the page itself cannot; hidden where there is nothing to say."""

    finding_chosen = Signal(object)
    """A reason was clicked, a `Finding`."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_strip")
        self.setProperty("look", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._findings: tuple[Finding, ...] = ()
        self._unpublished = False
        self._run: Callable[[], None] | None = None
        self._state = _label("preview_state", "hint")
        self._reasons = _label("preview_reasons", "")
        self._reasons.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                              | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)  # fmt: skip
        self._reasons.linkActivated.connect(self._choose)
        self._notice = self._make_notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + GRID // 2, GRID // 2, GRID, GRID // 2)
        column.setSpacing(2)
        for widget in (self._state, self._reasons, self._notice):
            column.addWidget(widget)
        appearance.changed.connect(self._show)
        self._retranslate()

    def set_state(self, *, unpublished: bool) -> None:
        """Tell whether readers do not have the article yet."""
        if unpublished != self._unpublished:  # told after every edit
            self._unpublished = unpublished
            self._show()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Tell what keeps the article from its readers."""
        if tuple(findings) != self._findings:  # told each time that typing rests
            self._findings = tuple(findings)
            self._show()

    def say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say something in passing; with `action` a button does what the words offer."""
        self._words.setText(text)
        self._act.setText(action)
        self._act.setVisible(bool(action))
        self._run = run
        self._notice.setVisible(True)
        self._show()
        self._close.setIcon(self._appearance.icon(Icon.CLOSE))

    def say_nothing(self) -> None:
        """Take the passing words away."""
        self._notice.setVisible(False)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # -- private -----------------------------------------------------------------------------------------------------

    def _make_notice(self) -> QWidget:
        row = QWidget()
        row.setObjectName("preview_notice")
        self._words = _label("preview_words", "label")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._act = QPushButton()
        self._act.setObjectName("preview_act")
        self._act.setProperty("look", "link")
        self._act.clicked.connect(self._do)
        self._close = QToolButton()
        self._close.setObjectName("preview_words_close")
        self._close.setIconSize(QSize(12, 12))
        self._close.setFixedSize(24, 24)
        self._close.setStyleSheet("padding: 0")
        self._close.clicked.connect(self.say_nothing)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close)
        row.setVisible(False)
        return row

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Remarks on the page"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._show()

    def _show(self) -> None:
        self._state.setText(self.tr("This is how the page will look"))
        self._state.setVisible(self._unpublished and not self._findings)
        self._reasons.setText(self._reasons_html())
        self._reasons.setVisible(bool(self._findings))
        notice = self._notice.isVisibleTo(self)
        self.setVisible(self._unpublished or bool(self._findings) or notice)

    def _reasons_html(self) -> str:
        tokens = self._appearance.tokens
        links = [
            f'<a href="{place}" style="color: {tokens.bad}; text-decoration: none">{escape(finding_text(finding))}</a>'
            for place, finding in enumerate(self._findings[:_SHOWN])
        ]
        more = len(self._findings) - _SHOWN
        if more > 0:
            links.append(escape(self.tr("%n more", "", more)))
        title = escape(self.tr("An export would hold the article back:"))
        return f'<span style="color: {tokens.text}">{title}</span><br>' + " · ".join(links)

    def _choose(self, place: str) -> None:
        if place.isdecimal() and int(place) < len(self._findings):
            self.finding_chosen.emit(self._findings[int(place)])

    def _do(self) -> None:
        run, self._run = self._run, None
        self.say_nothing()
        if run is not None:
            run()


def _label(name: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    if look:
        label.setProperty("look", look)
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    return label
