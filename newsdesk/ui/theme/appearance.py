# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, dark, or as the system has it: applied to the whole program at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from newsdesk.ui.theme.stylesheet import stylesheet
from newsdesk.ui.theme.tokens import DARK, LIGHT, MOTION_MS, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from newsdesk.ui.theme.icons import Icon

_MIDDLE = 128
"""Between the lightness of black (0) and that of white (255)."""
CHOICES = ("system", "light", "dark")


class Appearance(QObject):
    """The look of the program; `changed` tells when its colours did.

    Only the colours hold from the beginning where `dressed` is False: the first painting needs no more.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", *, dressed: bool = True) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice if choice in CHOICES else "system"
        self._tokens = LIGHT
        self._dressed = False
        self.reduced_motion = False
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        if dressed:
            self.dress()
        else:
            self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours that hold now."""
        return self._tokens

    @property
    def choice(self) -> str:
        """What the user chose: one of `CHOICES`."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the window is dark now."""
        return self._tokens is DARK

    def choose(self, choice: str) -> None:
        """Take another of `CHOICES`."""
        self._choice = choice if choice in CHOICES else "system"
        self._apply()

    def dress(self) -> None:
        """Give every widget its look and its face from now on."""
        from newsdesk.ui.theme.fonts import interface_font  # start-up time: nothing is written at the first painting

        self._dressed = True
        self._application.setFont(interface_font())
        self._apply()

    @property
    def motion(self) -> int:
        """How long a movement may take, in milliseconds: nothing where the user wants none."""
        return 0 if self.reduced_motion else MOTION_MS

    def icon(self, meaning: Icon, colour: str = "") -> QIcon:
        """An icon in the colours that hold now."""
        from newsdesk.ui.theme.icons import icon  # start-up time: nothing has an icon before the first painting

        return icon(meaning, self._tokens, colour)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _system_is_dark(self) -> bool:
        if self._dressed:
            return self._application.styleHints().colorScheme().name == "Dark"
        # The namespace Qt, which the hint belongs to, takes longer to load than all that is painted first.
        return self._application.style().standardPalette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE

    def _apply(self) -> None:
        dark = self._choice == "dark" or (self._choice == "system" and self._system_is_dark())
        self._tokens = DARK if dark else LIGHT
        sheet = stylesheet(self._tokens) if self._dressed else ""
        # Every widget of the program is looked at anew for a style sheet, be it the same or not.
        if sheet != self._application.styleSheet():
            self._application.setPalette(palette(self._tokens))
            self._application.setStyleSheet(sheet)
        self.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """The colours as Qt's roles, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.page,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.Button: tokens.chrome,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.ink,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.shadow,
        role.Accent: tokens.accent,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return made
